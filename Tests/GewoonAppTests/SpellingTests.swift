import Basics
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Spelling on request")
struct SpellingTests {
  private static let dictionary = """
    ik
    had
    geen
    in
    de
    moeder
    en
    zegt
    dat
    vertrouwen
    we
    zijn
    ijs
    vetrouwen>vertrouwen,betrouwen
    iisje>ijsje
    """

  /// In the first question of a reflection, where one wrote this.
  private func world(_ text: String = "", dictionary: String? = dictionary, language: Language = .nl) -> World {
    var world = World.begun(language: language)
    if let dictionary { world.disk.installDictionary(dictionary) }
    world.press("n 'Bakker' Enter F4 C-n")
    if !text.isEmpty { world.press("'\(text)'") }
    return world
  }

  private func text(_ world: World) -> String {
    world.state.desk?.own["reflections"]?.items.first?["answers"]?.items.first?["text"]?.text ?? ""
  }

  /// All that one wrote, as it goes to the file.
  private func ownText(_ world: World) -> String { String(decoding: world.state.desk?.own.written() ?? [], as: UTF8.self) }

  private let ask = "C-p 'spelling' Enter"

  private func lookups(_ world: World) -> Int {
    world.effects.count { if case .spelling(.check) = $0 { true } else { false } }
  }

  @Test("Each unknown word is listed once, with how often and where it stands, and what stands around it")
  func list() {
    var world = world("Ik had geen vetrouwen in moedr. Vetrouwen zegt moeder.")
    world.press(ask)
    #expect(world.screenText.contains("2 woorden ken ik niet"))
    #expect(world.cursorRowText.contains("1 vetrouwen") && world.cursorRowText.contains("2 keer · vraag 1"))
    #expect(world.screenText.contains("│  Vetrouwen zegt…"))
    world.press("Down")
    #expect(world.cursorRowText.contains("2 moedr"))
    #expect(!world.screenText.lowercased().contains("fout"))
  }

  @Test("A suggestion goes in the place of the word as one step, which Ctrl-Z takes back")
  func replacing() {
    var world = world("Ik had geen vetrouwen in de moeder.")
    world.press(ask)
    world.press("Enter")
    #expect(world.screenText.contains("Dit woord ken ik niet: vetrouwen") && world.cursorRowText.contains("1 vertrouwen"))
    world.press("Enter")
    #expect(text(world) == "Ik had geen vertrouwen in de moeder.")
    #expect(world.state.overlays.isEmpty && world.screenText.contains("Met Ctrl-Z komt het oude woord terug."))
    world.press("C-z")
    #expect(text(world) == "Ik had geen vetrouwen in de moeder.")
    world.press("C-y")
    #expect(text(world) == "Ik had geen vertrouwen in de moeder.")
    world.press("C-s")
    #expect(world.reflections(on: "Bakker")["reflections"]?.items.first?["answers"]?.items.first?["text"]?.text == text(world))
  }

  @Test("Where it stands more than once it is replaced everywhere or the first time, and each keeps its capital", arguments: [true, false])
  func everywhere(all: Bool) {
    var world = world("Vetrouwen en vetrouwen en VETROUWEN.")
    world.press(ask)
    world.press("Enter 1")
    #expect(world.screenText.contains("“vetrouwen” staat er 3 keer"))
    world.press(all ? "1" : "2")
    #expect(text(world) == (all ? "Vertrouwen en vertrouwen en VERTROUWEN." : "Vertrouwen en vetrouwen en VETROUWEN."))
    #expect(world.state.overlays.isEmpty == all)
    world.press(all ? "C-z" : "Esc C-z")
    #expect(text(world) == "Vetrouwen en vetrouwen en VETROUWEN.")
  }

  @Test("A capital at the start takes both letters of ij")
  func ij() {
    var world = world("Iisje en iisje.")
    world.press(ask)
    world.press("Enter 1 1")
    #expect(text(world) == "IJsje en ijsje.")
  }

  @Test("One can type the word, in a text with accents in two code points and signs of more than one")
  func typing() {
    var world = world()
    world.press("paste:'👨‍👩‍👧 mo\u{308}edr, ik'")
    world.press(ask)
    world.press("Enter")
    #expect(world.cursorRowText.contains("Typ het zelf"))
    world.press("Enter C-a 'moeder' Enter")
    #expect(text(world) == "👨‍👩‍👧 moeder, ik")
  }

  @Test("What is left as it is, is not asked about again; what is remembered is known for good, in a file of its owner")
  func leaving() {
    var world = world("Ik zegt qua wopsel en wapsel.")
    world.disk.put(bytes: Array("# van mij\nqua".utf8), "/home/me/settings/gewoon/words.txt")
    world.press(ask)
    #expect(world.screenText.contains("2 woorden ken ik niet") && world.cursorRowText.contains("wopsel"))
    world.press("Enter 2")
    #expect(world.screenText.contains("1 woord ken ik niet") && world.cursorRowText.contains("wapsel"))
    world.press("Enter 3")
    #expect(world.screenText.contains("“wapsel” ken ik nu."))
    #expect(world.disk.ownWords?.text == "# van mij\nqua\nwapsel\n" && world.disk.ownWords?.mode == 0o600)
    world.press(ask)
    #expect(world.screenText.contains("Ik ken alle woorden in deze tekst."))
    world.press("C-s")
    var later = world.restarted()
    later.press("Enter F4 C-n")
    later.press(ask)
    #expect(later.screenText.contains("1 woord ken ik niet") && later.cursorRowText.contains("wopsel"))
  }

  @Test("A file of one's own words that cannot be used is left as it is, and the word counts until one stops", arguments: [true, false])
  func unwritable(isWritten: Bool) {
    var world = world("Ik zegt wopsel.")
    if isWritten { world.disk.put(bytes: [0x61, 0xFF], "/home/me/settings/gewoon/words.txt") }
    world.disk.makeTrouble(.readOnly, in: "/home/me/settings")
    world.press(ask)
    world.press("Enter 3")
    #expect(world.state.scene.notice?.text.contains("tot je stopt.") == true, "\(world.screenText)")
    world.press(ask)
    #expect(world.screenText.contains("Ik ken alle woorden in deze tekst."))
  }

  @Test("Nothing unknown is one sentence")
  func allKnown() {
    var world = world("Ik had geen ijs.")
    world.press(ask)
    #expect(world.state.overlays.isEmpty && world.state.scene.notice?.text == "Ik ken alle woorden in deze tekst.")
  }

  @Test("Where nothing is installed, or what is there cannot be used, one sentence says what to ask for and all else goes on")
  func notInstalled() {
    var world = world("Ik zegt wopsel.", dictionary: nil)
    world.press(ask)
    #expect(world.state.scene.notice?.text == "Voor spelling zijn hunspell en hunspell-nl nodig: vraag je beheerder.")
    world.press("' En verder.'")
    #expect(text(world) == "Ik zegt wopsel. En verder.")
    world.disk.installDictionary("stuk")
    world.press(ask)
    #expect(world.state.scene.notice?.text.contains("hunspell-nl opnieuw") == true)
  }

  @Test("Esc goes from a word to the list, and from the list to the text; nothing is changed")
  func leavingIt() {
    var world = world("Ik had vetrouwen.")
    world.press(ask)
    world.press("Enter Esc")
    #expect(world.screenText.contains("1 woord ken ik niet"))
    world.press("Esc")
    #expect(world.state.overlays.isEmpty && text(world) == "Ik had vetrouwen.")
    world.press("'x'")
    #expect(text(world) == "Ik had vetrouwen.x")
  }

  // MARK: - While it is looked up

  @Test("Keys go on while a dictionary is slow, and who wrote on finds no menu under the fingers")
  func stale() {
    var world = world("Ik had vetrouwen.")
    world.press("C-s")
    world.isSlow = true
    world.press(ask)
    world.press("' En'")
    #expect(text(world) == "Ik had vetrouwen. En" && world.state.overlays.isEmpty)
    world.catchUp()
    #expect(world.state.overlays.isEmpty && world.screenText.contains("Je schreef verder. Kies spelling nog een keer."))
    #expect(text(world) == "Ik had vetrouwen. En")
    world.press(ask)
    world.catchUp()
    #expect(world.screenText.contains("1 woord ken ik niet"))
  }

  @Test("It is said that it takes a while only after a second, and no more once it is done")
  func long() {
    var world = world("Ik had vetrouwen.")
    world.press("C-s")
    world.isSlow = true
    world.press(ask)
    let busy = "De spelling wordt nagekeken."
    #expect(!world.screenText.contains(busy))
    world.pass(seconds: 1)
    #expect(world.screenText.contains(busy))
    world.catchUp()
    #expect(!world.screenText.contains(busy) && world.screenText.contains("1 woord ken ik niet"))
  }

  @Test("Of two requests the first answer is none; suggestions for a list that is gone open nothing")
  func twoRequests() {
    var world = world("Ik had vetrouwen.")
    world.press("C-s")
    world.isSlow = true
    world.press(ask)
    world.press(ask)
    let second = world.takeFirstAnswer()
    #expect(world.state.overlays.isEmpty)
    for answer in second { world.send(answer) }
    #expect(world.screenText.contains("1 woord ken ik niet"))
    world.press("Enter")
    #expect(world.screenText.contains("1 woord ken ik niet"))
    world.press("Esc")
    world.catchUp()
    #expect(world.state.overlays.isEmpty && text(world) == "Ik had vetrouwen.")
  }

  @Test("Who went elsewhere meanwhile finds nothing there")
  func elsewhere() {
    var world = world("Ik had vetrouwen.")
    world.press("C-s")
    world.isSlow = true
    world.press(ask)
    world.press("F7")
    let before = world.screenText
    world.pass(seconds: 1)
    world.catchUp()
    #expect(world.state.overlays.isEmpty && world.screenText == before)
  }

  @Test("A text that becomes another one under the menu is not changed by it")
  func changedUnderneath() {
    var world = world("Ik had vetrouwen.")
    world.press(ask)
    world.press("Enter")
    var other = world.state
    _ = other.atDesk { desk in
      guard let line = desk.spelling.round?.lines.first else { return }
      desk.set(.string("Nu vetrouwen. En meer vetrouwen."), at: line.ref)
    }
    world = world.with(other)
    world.press("Enter")
    #expect(text(world) == "Nu vetrouwen. En meer vetrouwen.")
    #expect(world.screenText.contains("De tekst is intussen anders.") && world.screenText.contains("2 keer"))
  }

  // MARK: - Which texts

  @Test("With focus on no text all texts of the screen are looked at, and from a text one can ask for all")
  func allTexts() {
    var world = World.begun()
    world.disk.installDictionary(Self.dictionary)
    world.press("n 'Bakkr' Enter Enter 'Ik had vetrouwen.' Tab 'Moedr zegt.' Tab Tab Tab Enter 'Jippo'")
    world.press("C-p 'spelling van alles' Enter")
    #expect(world.screenText.contains("3 woorden ken ik niet"), "\(world.screenText)")
    #expect(world.screenText.contains("in eigen woorden") && world.screenText.contains("wat gaat goed"))
    #expect(world.screenText.contains("3 Jippo  wat is voor mij gewoon"))
  }

  @Test("In a debrief all of it can be looked at, also what stands on other screens of it")
  func debrief() {
    var world = World.begun()
    world.disk.installDictionary(Self.dictionary)
    world.press("n 'Bakker' Enter Esc d Enter C-n 'Ik had vetrouwen.' C-n C-n")
    world.press("C-p 'spelling van alles' Enter")
    if lookups(world) == 0 { world.press("Esc \(ask)") }
    #expect(world.screenText.contains("1 woord ken ik niet"), "\(world.screenText)")
    world.press("Enter 1")
    #expect(ownText(world).contains("Ik had vertrouwen."))
    world.press("C-z")
    #expect(ownText(world).contains("Ik had vetrouwen."))
  }

  @Test("Where nothing is written there is nothing to look at, and a gezin that may only be read says why")
  func off() {
    var world = world()
    world.press("C-p 'spelling'")
    #expect(world.state.menu?.listed.first { $0.id == "spelling" }?.reason == "Er staat hier nog niets.")
    var read = World(demo: World.afternoon, openBy: "Youssef")
    read.disk.installDictionary(Self.dictionary)
    read.press("Enter C-p 'spelling'")
    #expect(read.state.menu?.listed.first { $0.id == "spelling" }?.reason?.contains("Youssef") == true)
    read.press("Enter")
    #expect(lookups(read) == 0)
  }

  @Test("It is found by other words for it", arguments: ["taalfouten", "spelfouten", "typefouten", "hunspell"])
  func synonyms(word: String) {
    var world = world("Ik had vetrouwen.")
    world.press("C-p '\(word)' Enter")
    #expect(world.screenText.contains("1 woord ken ik niet"))
  }

  @Test("A text for the team is looked at too")
  func team() throws {
    var world = World(demo: World.afternoon)
    world.disk.installDictionary(Self.dictionary)
    world.press("C-p 'agenda' Enter")
    world.press("n", until: { $0.state.deskInFront?.focusedLine != nil })
    world.press("'Vetrouwn winnen' Enter")
    try world.go(to: "Vetrouwn winnen")
    world.press("Enter")
    world.press(ask)
    #expect(world.screenText.contains("woorden ken ik niet") && world.cursorRowText.contains("Vetrouwn"), "\(world.screenText)")
  }

  @Test("In English the words around it are English, and the texts are Dutch still")
  func english() {
    var world = world("Ik had vetrouwen.", language: .en)
    world.press("C-p 'spelling' Enter")
    #expect(world.screenText.contains("1 word I do not know"))
    world.press("Enter 1")
    #expect(text(world) == "Ik had vertrouwen.")
  }

  @Test("On the smallest screen the list can be read")
  func small() {
    var world = world("Ik had geen vetrouwen in moedr.")
    world.send(.event(.resize(Size(width: 40, height: 12))))
    world.press(ask)
    #expect(world.cursorRowText.contains("1 vetrouwen"))
    world.press("Enter")
    #expect(world.cursorRowText.contains("1 vertrouwen"))
  }

  @Test("Line by line it works by numbers")
  func plain() throws {
    var world = world("Ik had geen vetrouwen in moedr.")
    world.press("Esc")
    world.work { state, _ in
      state.scene.takesLines = true
      return []
    }
    var plain = PlainWorld(world)
    plain.type("spelling")
    #expect(plain.last.contains("2 woorden ken ik niet"))
    #expect(plain.last.contains { $0.hasPrefix("1 vetrouwen, vraag 1. Ik had geen vetrouwen in moedr") }, "\(plain.last)")
    plain.type("1")
    #expect(plain.last.contains("1 vertrouwen") && plain.last.contains { $0.hasSuffix("Onthoud dit woord") })
    plain.type("1")
    #expect(text(plain.world) == "Ik had geen vertrouwen in moedr.")
    #expect(plain.last.contains("1 woord ken ik niet"))
    plain.type("moedr", "Typ", "moeder")
    #expect(text(plain.world) == "Ik had geen vertrouwen in moeder.")
    #expect(plain.last.contains("Klaar. Met ongedaan komt het oude woord terug."))
  }
}
