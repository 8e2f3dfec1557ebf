import Basics
import DossierModel
import Reflectiekader
import TextUI
import Wording

/// What every screen sees around it: the clock, the window, the language, and what is known of workspace and team.
public struct Scene: Sendable {
  /// The clock, as it was told last.
  public var now: Instant
  /// The window, in columns and rows.
  public var size: Size
  /// In which every word is said.
  public var language: Language
  var ids: ULIDSource
  /// Whether single letters are commands where no text is typed: as it was chosen, and always where whole lines are typed.
  public var lettersAreCommands: Bool {
    get { takesLines || areLettersChosen }
    set { areLettersChosen = newValue }
  }
  /// The same, as it was chosen (settings).
  private(set) var areLettersChosen = true
  /// Whether whole lines are typed, as in plain mode: none of them can be taken for a text.
  public var takesLines = false
  /// Keys that were given to commands beside those of the table (settings).
  public var ownKeys = OwnKeys()
  /// What was left out of settings and theme at the start.
  var settingFaults: [Phrase] = []
  /// How everything is shown (settings).
  public var theme = Theme.plain
  /// How much is drawn that says nothing by itself (settings).
  public var ornament = Ornament.full
  /// Whether nothing stands beside anything else, however wide the window is (settings).
  public var isOneColumn = false
  /// What is open; nil before first use.
  public internal(set) var workspace: WorkspaceInfo?
  /// All gezinnen, in Dutch order.
  public internal(set) var gezinnen = GezinnenShelf()
  /// What the team folder holds, as it was read last; `shelfRevision` counts the readings.
  public internal(set) var shelf = TeamShelf()
  var shelfRevision = 0
  /// Looks for the names that no example may hold; nil until they were gathered.
  var exampleFinder: ExampleFinder?
  /// The rows of what was shared, what I read of it, and what there is to read and answer by that.
  var teamRows = TeamRows()
  var teamMarks = TeamMarks()
  var news = TeamNews()
  /// What is the matter with the team folder, as long as it is.
  var teamTrouble: String?
  var teamProblems: [String] = []
  /// How far it is with reading files for the search; nil where nothing is read.
  public internal(set) var searchReading: SearchReading?
  /// The message line.
  public var notice: Notice?
  /// What a person has to look at; it is said until somebody did.
  public internal(set) var concerns: [Concern] = []
  /// What was cut or copied last, here and not outside.
  var clipboard = ""

  init(now: Instant, size: Size, language: Language, seed: UInt64) {
    self.now = now
    self.size = size
    self.language = language
    ids = ULIDSource(seed: seed)
  }

  /// The day of the clock.
  public var today: Day { now.day }

  /// The instrument whose questions are asked.
  public var instrument: Instrument { workspace?.instrument ?? .normaliseren }

  /// Made at its first use: it takes a while, and not everybody types a text.
  var lexicon: Lexicon { workspace?.lexicon ?? .builtIn }

  /// Whether lines and rings are drawn with plain letters.
  var isASCII: Bool { ornament != .full }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// A new id, of this moment.
  mutating func nextID() -> String { ids.next(at: now) }

  mutating func tell(_ text: String, _ tone: Notice.Tone = .info) { notice = Notice(text, tone) }
  mutating func tell(_ phrase: Phrase, _ tone: Notice.Tone = .info) { tell(say(phrase), tone) }

  /// The name of a colleague, or that nobody knows it.
  func memberName(_ id: String) -> String { (workspace?.members ?? []).name(of: id, on: today, language) }
}

/// The message line: what just happened, what is saved, what is asked.
public struct Notice: Sendable, Equatable {
  /// How much it matters.
  public enum Tone: Sendable {
    case info, success, warning, error
    /// What was typed has to be asked; it was read at the next key.
    case question
  }

  /// One sentence or a few.
  public let text: String
  /// How much it matters.
  public let tone: Tone

  /// Something to say.
  public init(_ text: String, _ tone: Tone = .info) {
    self.text = text
    self.tone = tone
  }
}
