import Basics
import Support
import Testing
import TextUI

@Suite("One language on the screen")
struct VisibleWordsTests {
  private static let dutch: Set<String> = [
    "het", "een", "niet", "gezin", "gezinnen", "naam", "zorg", "stap", "stappen", "doel", "vraag", "terug", "hulp", "zoek", "weg", "nog",
    "geen",
    "wat", "wie", "vandaag", "bewaard", "nieuw", "plek", "jou", "iemand", "reflectie", "toets", "volgende", "vorige", "veld", "ongedaan",
    "prullenbak",
  ]
  private static let english: Set<String> = [
    "the", "and", "family", "families", "name", "goal", "step", "question", "back", "search", "this", "what", "who", "today", "saved",
    "new", "place",
    "you", "somebody", "reflection", "key", "keys", "next", "previous", "field", "undo", "trash", "with", "nothing", "not", "move", "add",
  ]

  /// The keys that show every kind of screen with no words on it but our own: the gezin is called Bakker, the person Ria.
  private static let tours = [
    "C-p", "n", "F1", "/ 'x'", "Delete", "C-z", "n 'Bakker' Enter", "n 'Bakker' Enter F1", "n 'Bakker' Enter C-p",
    "n 'Bakker' Enter PageDown",
    "n 'Bakker' Enter PageDown PageDown", "n 'Bakker' Enter PageDown PageDown PageDown", "n 'Bakker' Enter F3", "n 'Bakker' Enter F3 Enter",
    "n 'Bakker' Enter F3 Enter Tab Tab Tab Enter", "n 'Bakker' Enter F3 Enter 'Ria' PageDown",
    "n 'Bakker' Enter F3 Enter 'Ria' PageDown PageDown F1",
    "n 'Bakker' Enter F3 Enter 'Ria' Esc Up Delete", "n 'Bakker' Enter F4", "n 'Bakker' Enter F4 C-n F1", "n 'Bakker' Enter F4 C-n C-n C-n",
    "n 'Bakker' Enter F4 C-n C-n C-n C-n C-n C-n C-n 7", "n 'Bakker' Enter F4 C-n C-n C-n C-n C-n C-n C-n C-n F8",
    "n 'Bakker' Enter F4 End C-p",
    "n 'Bakker' Enter F5", "n 'Bakker' Enter F5 Enter", "n 'Bakker' Enter F5 Enter PageDown",
    "n 'Bakker' Enter F5 Enter PageDown PageDown F1",
    "n 'Bakker' Enter F5 PageDown", "n 'Bakker' Enter C-s", "n 'Bakker' Enter C-f 'x'", "n 'Bakker' Enter Esc C-z", "resize:30x10",
    "n 'Bakker' Enter F4 C-p 'nabespreking' Enter", "n 'Bakker' Enter C-p 'debrief' Enter", "F6", "F6 C-p", "F6 F1", "F9",
    "n 'Bakker' Enter F9", "n 'Bakker' Enter F9 Enter",
    "n 'Bakker' Enter F5 End Enter", "n 'Bakker' Enter F5 End Enter F1", "n 'Bakker' Enter F5 End Enter Enter",
    "n 'Bakker' Enter F5 End Enter Enter 4", "n 'Bakker' Enter F5 End Enter Enter 4 PageDown PageDown",
    "n 'Bakker' Enter F5 End Enter Down Enter", "n 'Bakker' Enter F5 End Enter Down Down Enter",
    "F7", "F7 C-p", "F7 F1", "n 'Bakker' Enter F7 n",
  ]

  @Test("No Dutch word on an English screen", arguments: tours)
  func english(keys: String) { expect(keys, .en, without: Self.dutch) }

  @Test("No English word on a Dutch screen", arguments: tours)
  func dutch(keys: String) { expect(keys, .nl, without: Self.english) }

  @Test("First use speaks one language too", arguments: [Language.nl, .en])
  func firstUse(language: Language) {
    for keys in ["", "Tab Tab Tab Enter", "F1", "C-p"] {
      var world = World.firstUse(language: language)
      world.press(keys)
      expect(world, keys, without: language == .nl ? Self.english : Self.dutch)
    }
  }

  private func expect(_ keys: String, _ language: Language, without foreign: Set<String>) {
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 40)] {
      var world = World(files: Self.files, size: size, language: language)
      world.press(keys)
      expect(world, keys, without: foreign)
    }
  }

  private func expect(_ world: World, _ keys: String, without foreign: Set<String>) {
    let words = Set(world.screenText.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
    #expect(words.isDisjoint(with: foreign), "\(keys): \(words.intersection(foreign).sorted()) on\n\(world.screenText)")
  }

  private static let files = World.begun().disk.files
}
