import Basics
import Support
import Testing
import TextUI
import Wording

@testable import GewoonApp

@Suite("Help")
struct HelpTests {
  @Test("F1 tells what the field with focus is for")
  func field() {
    var world = World(demo: World.afternoon)
    world.press("Enter F1")
    let help = FieldWords.help("gezin.ownWords")?.nl ?? "?"
    #expect(world.screenText.replacing("\n", with: " ").contains(help.prefix(20)))
    #expect(world.screenText.contains("In eigen woorden"))
    #expect(world.screenText.contains("Toetsen hier"))
    world.press("F1")
    #expect(world.state.overlays.isEmpty)
  }

  @Test("On a question F1 asks the question again and helps to think")
  func question() {
    var world = World(demo: World.afternoon)
    world.press("Enter F4 C-n F1")
    #expect(world.screenText.contains("Wat deed je met de eigen krachten"))
    #expect(world.screenText.contains("Denk aan iets wat iemand goed kan"))
  }

  @Test("? is help where no text is typed, and a question mark where it is")
  func questionMark() {
    var world = World(demo: World.afternoon)
    world.press("?")
    #expect(world.screenText.contains("Toetsen hier"))
    world.press("Esc Enter ?")
    #expect(world.screenText.contains("Toetsen hier"))
    world.press("Esc Enter C-End ?")
    #expect(world.state.overlays.isEmpty)
    #expect(world.screenText.contains("gaat.?"))
  }

  @Test("Help tells of a step back before a step forward, in every place", arguments: ["", "Enter", "Enter F3 l"])
  func backBeforeForward(way: String) throws {
    var world = World(demo: World.afternoon, size: Size(width: 80, height: 60))
    world.press(way + " F1")
    let back = try #require(world.rows.firstIndex { $0.contains("Ctrl-Z  ") })
    let forward = try #require(world.rows.firstIndex { $0.contains("Ctrl-Y  ") })
    #expect(back < forward)
  }

  @Test("Help tells only keys that work here")
  func onlyHere() {
    var world = World(demo: World.afternoon)
    world.press("F1")
    var text = ""
    for _ in 0..<6 {
      text += world.screenText
      world.press("PageDown")
    }
    #expect(!text.contains("F8"))
    #expect(!text.contains("Shift-Tab"))
    #expect(text.contains("Ctrl-Q"))
  }

  @Test("A long help can be read to its end at the smallest size")
  func scrolling() {
    var world = World(demo: World.afternoon, size: .init(width: 40, height: 12))
    world.press("Enter F1")
    var seen: Set<String> = []
    for _ in 0..<40 {
      seen.formUnion(world.rows)
      world.press("Down")
    }
    world.press("End")
    seen.formUnion(world.rows)
    #expect(seen.contains { $0.contains("Ctrl-Q") })
    world.press("Home")
    #expect(world.screenText.contains("In eigen woorden"))
  }

  @Test(
    "The page on accessibility is told of at F1, found in Ctrl-P, and says what was tried and what is not so good yet",
    arguments: Language.allCases)
  func access(language: Language) {
    var world = World(demo: World.afternoon, size: .init(width: 120, height: 60), language: language)
    world.press("F1")
    let name = CommandWords.title("accessibility")[language]
    #expect(world.screenText.contains(name) && world.screenText.contains("Ctrl-P,"))
    world.press("Esc C-p '\(name)' Enter")
    let told = world.rows.joined(separator: " ").split { $0 == " " }.joined(separator: " ")
    for part in AccessWords.parts {
      #expect(told.contains(part.title[language]))
      for sentence in part.sentences { #expect(told.contains(sentence[language])) }
    }
  }
}
