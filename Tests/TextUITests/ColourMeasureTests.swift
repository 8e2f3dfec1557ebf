import Testing

@testable import TextUI

@Suite("What the themes are measured with")
struct ColourMeasureTests {
  private func rgb(_ hex: String) throws -> RGB { try #require(RGB(hex: hex)) }

  /// The figures that WCAG's own tools give: #767676 is the lightest grey that passes on white.
  @Test(
    "contrast is that of WCAG", arguments: [("#000000", 21.0), ("#767676", 4.54), ("#777777", 4.48), ("#ff0000", 4.0), ("#ffffff", 1.0)])
  func contrast(colour: String, onWhite: Double) throws {
    #expect(abs(Contrast.ratio(try rgb(colour), try rgb("#ffffff")) - onWhite) < 0.01)
  }

  @Test("who sees everything sees black and white as far apart as can be, and one colour nowhere")
  func distance() throws {
    #expect(abs(ColourVision.usual.distance(try rgb("#000000"), try rgb("#ffffff")) - 1) < 0.001)
    #expect(ColourVision.noRed.distance(try rgb("#336699"), try rgb("#336699")) == 0)
  }

  @Test("each kind of colour blindness takes away the difference that it is known for")
  func blindness() throws {
    // Two colours that are as light as each other, with their difference in one direction only.
    let (redGreen, blueYellow) = (("#a05a5a", "#5a7a50"), ("#7878b4", "#808040"))
    func left(_ pair: (String, String), _ vision: ColourVision) throws -> Double {
      let (one, other) = (try rgb(pair.0), try rgb(pair.1))
      return vision.distance(one, other) / ColourVision.usual.distance(one, other)
    }
    for vision in [ColourVision.noRed, .noGreen] {
      #expect(try left(redGreen, vision) < 0.6)
      #expect(try left(blueYellow, vision) > 0.8)
    }
    #expect(try left(redGreen, .noBlue) > 0.8)
    #expect(try left(blueYellow, .noBlue) < 0.6)
  }

  @Test("a palette has sixteen colours", arguments: TerminalPalette.all)
  func palettes(palette: TerminalPalette) { #expect(palette.colours.count == 16) }
}
