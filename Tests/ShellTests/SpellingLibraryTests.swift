import Basics
import DossierStore
import Glibc
import Support
import Testing

@testable import GewoonApp
@testable import Shell

/// Whether Hunspell and its Dutch dictionary are on this computer.
private enum Installed {
  static let hunspell: Bool = {
    do throws(SpellingFault) {
      _ = try Hunspell.open(DictionaryFiles(affixes: "", words: ""))
      return true
    } catch {
      return error == .brokenDictionary
    }
  }()
  static let dutch = hunspell && DictionaryShelf(.ofThisComputer()).dutch != nil
}

@Suite("Hunspell, where it is installed")
struct SpellingLibraryTests {
  /// A folder on the real disk, for the library reads files by itself.
  private final class Place {
    let folder: String

    init() {
      var template = Array("/tmp/gewoon-spelling-XXXXXX".utf8CString)
      folder = String(cString: mkdtemp(&template))
    }

    deinit { OutsideFiles().removeFolder(folder) }

    func dictionary(_ affixes: [UInt8]?, _ words: [UInt8]?) -> DictionaryFiles {
      let files = DictionaryFiles(affixes: folder + "/nl_NL.aff", words: folder + "/nl_NL.dic")
      if let affixes { OutsideFiles().makeFile(at: files.affixes, with: affixes) }
      if let words { OutsideFiles().makeFile(at: files.words, with: words) }
      return files
    }
  }

  private static let notThere: Comment = "libhunspell is not installed, so no dictionary was opened with it."

  private func fault(_ files: DictionaryFiles) -> SpellingFault? {
    do throws(SpellingFault) {
      _ = try Hunspell.open(files)
      return nil
    } catch { return error }
  }

  private static let inSets: [(String, [UInt8])] = [
    ("UTF-8", bytes("2\nmoeder\ngeërfd\n")),
    ("ISO8859-1", bytes("2\nmoeder\nge") + [0xEB] + bytes("rfd\n")),
    ("ISO8859-15", bytes("3\nmoeder\nge") + [0xEB] + bytes("rfd\n") + [0xBD] + bytes("uvre\n")),
  ]

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("A dictionary is read in its own set of letters", .enabled(if: Installed.hunspell, notThere), arguments: inSets)
  func letters(set: String, words: [UInt8]) throws {
    let place = Place()
    let checker = try Hunspell.open(place.dictionary(Array("SET \(set)\nTRY moedr\n".utf8), words))
    #expect(checker.knows("geërfd") && checker.knows("Moeder") && !checker.knows("moedr") && !checker.knows("geerfd"))
    #expect(checker.suggestions(for: "moedr") == ["moeder"])
    #expect(checker.suggestions(for: "geerfd").first.map { Array($0.unicodeScalars) } == Array("geërfd".unicodeScalars))
    #expect(checker.knows("œuvre") == (set == "ISO8859-15"))
    #expect(!checker.knows("Małgorzata") && !checker.knows("👍"))
    checker.learn("wapsel")
    #expect(checker.knows("wapsel"))
  }

  /// The two files of what is no dictionary; nil for one that is not there.
  private static let noDictionaries: [([UInt8]?, [UInt8]?)] = {
    let utf8 = bytes("SET UTF-8\n")
    let good = bytes("1\nmoeder\n")
    let latin: [UInt8] = bytes("1\nge") + [0xEB] + bytes("rfd\n")
    return [
      (nil, nil), ([], good), (utf8, []), (utf8, nil), (utf8, bytes("moeder\n")), (utf8, latin), (bytes("SET KOI8-R\n"), good),
      ([0x50, 0x4B, 3, 4, 0, 0], [0x68, 0x7A, 0x30, 0]), (utf8, bytes("999999999999\nmoeder\n")),
    ]
  }()

  @Test(
    "A dictionary that is none is said to be so, and nothing breaks", .enabled(if: Installed.hunspell, notThere), arguments: noDictionaries)
  func broken(affixes: [UInt8]?, words: [UInt8]?) {
    let place = Place()
    #expect(fault(place.dictionary(affixes, words)) == .brokenDictionary)
  }

  @Test(
    "The Dutch dictionary knows the words that trip others, and suggests ones that fit",
    .enabled(if: Installed.dutch, "hunspell-nl is not installed, so its words were not tried."))
  func dutch() throws {
    let checker = try Hunspell.open(try #require(DictionaryShelf(.ofThisComputer()).dutch))
    let texts = [
      "De prijs van ijs in IJsland: we zijn er bij. Prijs, Zijn, Bij, IJs, PRIJS.", "De prĳs van ĳs in Ĳsland.",
      "’s Ochtends de foto's, foto’s en zo'n opa's.", "Geërfd, gee\u{308}rfd, café, reünie en één.",
      "Auto-ongeluk; jeugd- en gezinshulp, opvoedings- en schoolvragen.", "Bijv. dhr. Jansen, o.a. op school, d.w.z. morgen.",
      "Het wijkteam hield een netwerkberaad over het gezinsplan, het ecogram en de meldcode.",
    ]
    for text in texts {
      let words = SpellingScanner.places(in: text).map(\.word)
      let request = SpellingRequest(id: "1", words: words, names: .init(dossier: .null, others: ["Jansen"]), others: [])
      guard case .checked(_, let unknown) = request.unknown(by: checker.knows) else { continue }
      #expect(unknown.isEmpty, "\(unknown.map(\.letters))")
    }
    #expect(checker.suggestions(for: "vetrouwen").contains("vertrouwen"))
    #expect(checker.suggestions(for: String(repeating: "vetrouwen", count: 20)).isEmpty)
    #expect(!checker.knows(String(repeating: "a", count: 5_000)))
  }

  @Test("Dictionaries are looked for in the folders of the user first, and both files have to be there")
  func folders() {
    let computer = Computer(now: World.afternoon)
    #expect(DictionaryShelf(computer.surroundings).dutch == nil)
    computer.disk.put(bytes: [1], "/usr/share/hunspell/nl.aff")
    #expect(DictionaryShelf(computer.surroundings).dutch == nil)
    computer.disk.put(bytes: [1], "/usr/share/hunspell/nl.dic")
    #expect(DictionaryShelf(computer.surroundings).dutch?.words == "/usr/share/hunspell/nl.dic")
    for name in ["aff", "dic"] { computer.disk.put(bytes: [1], "/home/me/.local/share/hunspell/nl_NL.\(name)") }
    #expect(DictionaryShelf(computer.surroundings).dutch?.affixes == "/home/me/.local/share/hunspell/nl_NL.aff")
  }

  @Test("Saving waits for no dictionary, and what is to be remembered is kept when the program ends")
  func thread() throws {
    let computer = Computer(now: World.afternoon)
    computer.disk.installDictionary("moeder")
    let door = Door()
    let surroundings = Surroundings(
      environment: computer.surroundings.environment, clock: { World.afternoon }, ticks: { 0 }, random: { 5 }, here: { "/home/me" },
      files: computer.surroundings.files, language: .nl,
      openDictionary: { _ throws(SpellingFault) in
        door.wait()
        throw .notInstalled
      })
    let session = try Launch(folder: MemoryDisk.workspace, member: nil, surroundings: surroundings).begin(
      size: .init(width: 80, height: 24)
    )
    .session
    let worker = Worker(session: session) { door.answered() }
    worker.start()
    let request = SpellingRequest(id: "1", words: [], names: .init(dossier: .null), others: [])
    worker.carryOut([
      .spelling(.check(request)), .createWorkspace(name: "Sanne", team: "Noord", role: "worker"), .spelling(.remember("wapsel")),
    ])
    // The answer of the disk comes while the dictionary is not open yet.
    door.waitForAnswer()
    #expect(computer.disk.files["team/team.json"]?["name"] == "Noord")
    #expect(computer.disk.ownWords == nil)
    door.open()
    worker.finish()
    session.close()
    #expect(computer.disk.ownWords?.text == "wapsel\n")
  }

  /// A door that a thread waits at until it is opened.
  private final class Door: @unchecked Sendable {
    private var lock = pthread_mutex_t()
    private var news = pthread_cond_t()
    private var isOpen = false
    private var hasAnswer = false

    init() {
      pthread_mutex_init(&lock, nil)
      pthread_cond_init(&news, nil)
    }

    private func change(_ body: () -> Void) {
      pthread_mutex_lock(&lock)
      body()
      pthread_cond_broadcast(&news)
      pthread_mutex_unlock(&lock)
    }

    func open() { change { isOpen = true } }
    func answered() { change { hasAnswer = true } }

    func wait() {
      pthread_mutex_lock(&lock)
      while !isOpen { pthread_cond_wait(&news, &lock) }
      pthread_mutex_unlock(&lock)
    }

    func waitForAnswer() {
      pthread_mutex_lock(&lock)
      while !hasAnswer { pthread_cond_wait(&news, &lock) }
      pthread_mutex_unlock(&lock)
    }
  }
}
