/// A colour as a theme names it: what it should be, and what stands for it where there are fewer colours.
struct Paint: Sendable, Hashable {
  let rgb: RGB
  /// Of the 256: its own choice, or the nearest.
  let of256: UInt8
  /// Of the sixteen: its own choice, or the nearest.
  let of16: UInt8

  init(rgb: RGB, of256: UInt8? = nil, of16: UInt8? = nil) {
    self.rgb = rgb
    self.of256 = of256 ?? rgb.nearest(in: 16...255)
    self.of16 = of16 ?? rgb.nearest(in: 0...15)
  }

  /// One of the sixteen, at every level.
  init(ansi: UInt8) { self.init(rgb: RGB(index: ansi), of256: ansi, of16: ansi) }

  /// One of the 256.
  init(index: UInt8) {
    self.init(rgb: RGB(index: index), of256: index, of16: index < 16 ? index : nil)
  }
}

/// A colour of light, 0–255 a channel.
struct RGB: Sendable, Hashable {
  let red: Int
  let green: Int
  let blue: Int

  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From "#rrggbb".
  init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(value >> 16, value >> 8 & 255, value & 255)
  }

  /// The colour that xterm shows for a number of its palette: sixteen named ones, a cube of 6×6×6, and 24 greys.
  init(index: UInt8) {
    let index = Int(index)
    switch index {
    case ..<16: self = RGB.sixteen[index]
    case ..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      self.init(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = 8 + (index - 232) * 10
      self.init(grey, grey, grey)
    }
  }

  /// The number in `range` whose colour differs least, with green weighing most, as the eye does.
  func nearest(in range: ClosedRange<UInt8>) -> UInt8 {
    range.min { distance(to: RGB(index: $0)) < distance(to: RGB(index: $1)) } ?? range.lowerBound
  }

  /// How light it is, as far as order counts: with the weights of Rec. ITU-R BT.709.
  var lightness: Int { 2126 * red + 7152 * green + 722 * blue }

  private func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  private static let sixteen = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205),
    RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255),
    RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}
