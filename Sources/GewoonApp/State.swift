import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// The whole program as one value. `update` makes the next one, `render` draws it.
public struct State: Sendable {
  public var now: Instant
  public var size: Size
  public var language: Language
  public var ids: ULIDSource
  /// Whether single letters are commands where no text is typed (settings).
  public var lettersAreCommands = true
  /// Whether lines and rings are drawn with plain letters, for a terminal that shows no others.
  public var isASCII = false
  public var workspace: WorkspaceInfo?
  public var place: Place
  public var gezinnen = Gezinnen()
  public var dossier: OpenDossier?
  /// What the team folder holds, as it was read last; `shelfRevision` counts the readings.
  public internal(set) var shelf = TeamShelf()
  var shelfRevision = 0
  var team = TeamScreen()
  /// Gezinnen that were left while their text was not on the disk yet: it stays here until it is.
  var unsaved: [String: OpenDossier] = [:]
  /// What lies over the screen; the last one has the keys.
  public var overlays: [Overlay] = []
  public var notice: Notice?
  public var clipboard = ""
  /// The file in the trash of the gezin thrown away last, which Ctrl-Z on the list brings back.
  public var lastThrownAway: String?
  /// A command that a row asked for.
  var pending: CommandID?
  /// A gezin or workspace is on its way from the disk; what is typed meanwhile is meant for it and waits.
  var isOpening = false
  var typedAhead: [Event.Kind] = []
  var isAskedToWake = false
  var editedSinceWake = false
  var isQuitting = false
  /// `d` on the list: the debrief begins as soon as the gezin is there.
  var debriefsWhenLoaded = false
  /// The gezin of which the debrief was asked for at the start, while questions of the start are still open.
  var debriefWaiting: String?

  public enum Place: Sendable {
    case firstUse(FirstUse)
    case gezinnen
    case dossier
    case team
  }

  /// Starts with the first-use questions, or with the gezinnen of a workspace.
  public init(now: Instant, size: Size, language: Language, seed: UInt64, firstUse: Bool) {
    self.now = now
    self.size = size
    self.language = language
    ids = ULIDSource(seed: seed)
    place = firstUse ? .firstUse(FirstUse()) : .gezinnen
  }

  public var today: Day { now.day }

  /// The instrument whose questions are asked.
  public var instrument: Instrument { workspace?.instrument ?? .normaliseren }

  func say(_ phrase: Phrase) -> String { phrase[language] }
}

/// The message line: what just happened, what is saved, what is asked.
public struct Notice: Sendable, Equatable {
  public enum Tone: Sendable { case info, success, warning, error }

  public var text: String
  public var tone: Tone

  public init(_ text: String, _ tone: Tone = .info) {
    self.text = text
    self.tone = tone
  }
}
