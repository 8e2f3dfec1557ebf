import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("What could give a family away, before it is shared")
struct SharingRecognisableTests {
  /// The preview of a text that a worker wrote about Bakker.
  private func preview(_ text: String) throws -> World {
    var world = World(demo: World.afternoon, size: Size(width: 100, height: 200))
    world.press("Enter F4 Enter C-a Backspace paste:'\(text.replacing("'", with: "''"))' Tab C-p 'delen met' Enter")
    return world
  }

  private func share(_ world: inout World) throws -> String {
    try world.reach("Deel dit nu met het team")
    world.press("Enter")
    return try #require(world.copy?["wentWell"]?.text)
  }

  @Test("Capitals hide no name, and a colleague is one too")
  func capitals() throws {
    var world = try preview("MILA HEEFT RUZIE MET SEM. Fatma's idee.")
    #expect(world.screenText.contains("M. HEEFT RUZIE MET S. F.'s idee."))
    #expect(try share(&world) == "M. HEEFT RUZIE MET S. F.'s idee.")
  }

  @Test("Two people never become one letter")
  func letters() throws {
    var world = try preview("Els lachte om Erik. Kim en Marit en Mila.")
    #expect(try share(&world) == "E2. lachte om E1. K. en M2. en M1.")
  }

  @Test("A telephone number is pointed out with what it could become; Space puts that there, and takes it out again")
  func telephone() throws {
    var world = try preview("Bel moeder op 06-12345678.")
    #expect(world.screenText.contains("06-12345678                laat staan, of: [telefoonnummer]"))
    #expect(world.screenText.contains("Dit staat er nog in, en het team leest het: 06-12345678"))
    try world.reach("06-12345678")
    world.press("Space")
    #expect(world.screenText.contains("Bel moeder op [telefoonnummer]."))
    #expect(!world.screenText.contains("Dit staat er nog in"))
    world.press("Space")
    #expect(world.screenText.contains("Bel moeder op 06-12345678."))
    world.press("Space")
    #expect(try share(&world) == "Bel moeder op [telefoonnummer].")
  }

  @Test("Where one types something else, Space is a blank")
  func ownWords() throws {
    var world = try preview("Bel moeder op 06-12345678.")
    try world.reach("06-12345678")
    world.press("'haar nummer' Space 'thuis'")
    #expect(try share(&world) == "Bel moeder op haar nummer thuis.")
  }

  @Test("What is too long for a label stands there in full, and in English it has English words")
  func long() throws {
    let world = try preview("Mail moeder.van.mila.bakker@voorbeeldpost.nl maar.")
    #expect(world.rows.contains { $0.hasSuffix("  moeder.van.mila.bakker@voorbeeldpost.nl") })
    #expect(world.rows.contains { $0.contains("e-mailadres                laat staan, of: [e-mailadres]") })
  }

  @Test("A name that nobody knows is asked about at the beginning of a sentence, and Space takes its letter")
  func unknown() throws {
    var world = try preview("Xandra belde. Joris ook.\n- Wietske was boos.")
    for name in ["Xandra", "Joris", "Wietske"] {
      #expect(world.rows.contains { $0.contains("\(name)  ") && $0.contains("laat staan, of: ") })
    }
    try world.reach("Xandra")
    world.press("Space")
    #expect(try share(&world) == "X. belde. Joris ook.\n- Wietske was boos.")
  }
}
