import Basics
import Testing

@testable import Wording

@Suite("Every problem is a sentence that says what to do")
struct ProblemsTests {
  /// The codes of the parser, of files, of fields and of the store.
  static let codes: [String] = """
    empty onlyNul tooLarge tooDeep invalidUTF8 byteOrderMark duplicateKey loneSurrogate truncated unexpected trailing
    wrongFormat wrongVersion newerVersion missingID wrongID nameMismatch unknownFile notRegular noPermission unreadable ownerMismatch missing
    wrongType unknownWord outOfRange noSuchDay unread noSuchInstant badReference missingItemID duplicateItemID missingName badID toItself
    noWorkspace notEmpty inUse readOnlyDisk diskFull noPermissionToWrite saveFailed foreignChange teamAway teamFileGone teamBusy privateOfOther answered brokenInstrument
    cannotCreate
    exists parentGone conflictCopy vanished emptied dossierGone sharedGone reflectionGone instrumentGone
    notATerminal dumbTerminal readOnly unknownMember severalGezinnen
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("there is a sentence for each code and for no other")
  func complete() {
    #expect(Problems.table.keys.sorted() == Self.codes.sorted())
  }

  @Test("each says what happened and what to do, plainly and in both languages", arguments: codes)
  func plain(code: String) {
    let problem = Problem(code, file: "team/team.json", line: 12, field: "person.ring")
    #expect(PlainWords.faults(dutch: Problems.sentence(problem, .nl)) == [])
    #expect(PlainWords.faults(english: Problems.sentence(problem, .en)) == [])
    for language in Language.allCases {
      #expect(Problems.what(problem, language).hasPrefix("team/team.json"))
      #expect(!Problems.next(problem, language).isEmpty)
      #expect(!Problems.sentence(problem, language).contains("{"))
      #expect(Problems.sentence(problem, language).hasSuffix("."))
    }
  }

  @Test("no two codes are said the same", arguments: Language.allCases)
  func distinct(language: Language) {
    let said = Self.codes.map { Problems.what(Problem($0), language) }
    #expect(Set(said).count == said.count)
  }

  @Test("the file and the line come first")
  func fileFirst() {
    let problem = Problem("truncated", file: "dossiers/a.json", line: 7)
    #expect(Problems.what(problem, .nl) == "dossiers/a.json, regel 7: dit bestand houdt halverwege op.")
    #expect(Problems.what(problem, .en) == "dossiers/a.json, line 7: this file stops half-way.")
    #expect(Problems.what(Problem("truncated"), .nl) == "Dit bestand houdt halverwege op.")
  }

  @Test("a field is called by its label, else by its path, else a field")
  func fields() {
    #expect(
      Problems.what(Problem("outOfRange", field: "person.ring", path: "/a"), .nl) == "Bij \"Hoe dichtbij\" staat een getal dat niet kan.")
    #expect(Problems.what(Problem("noSuchDay", path: "/gezin/since"), .nl) == "Bij /gezin/since staat geen dag die Gewoon kan lezen.")
    #expect(Problems.what(Problem("noSuchDay"), .en) == "At a field stands no day that Gewoon can read.")
  }

  @Test("who has it open, as far as that is known")
  func inUse() {
    let known = Problems.inUse(user: "sanne", host: "wijk-12", since: "15:42", .nl)
    #expect(known.hasPrefix("Deze map is al open bij sanne op wijk-12, sinds 15:42. "))
    #expect(PlainWords.faults(dutch: known) == [])
    #expect(Problems.inUse(user: "", host: "", since: "", .en).hasPrefix("This folder is already open. "))
  }

  @Test("a file name with control characters cannot reach the terminal")
  func controls() {
    let said = Problems.what(Problem("empty", file: "dossiers/\u{1B}[2J\u{202E}x\n.json", path: "/\u{7}"), .nl)
    #expect(said.hasPrefix("dossiers/?[2J?x?.json: "))
    #expect(Problems.what(Problem("outOfRange", path: "/\u{7}"), .nl).contains("/? "))
    #expect(Problems.inUse(user: "\u{1B}c", host: "", since: "", .nl).contains("?c"))
  }

  @Test(
    "after a save that failed the text is known to be safe", arguments: ["diskFull", "readOnlyDisk", "noPermissionToWrite", "saveFailed"])
  func safe(code: String) {
    #expect(Problems.next(Problem(code), .nl).hasPrefix("Je tekst staat nog op het scherm en het oude bestand is heel."))
  }

  @Test("a code without a sentence is still said")
  func unknown() {
    #expect(Problems.sentence(Problem("flood"), .nl) == "Er ging iets mis (flood). Wat bewaard was, is er nog.")
  }
}
