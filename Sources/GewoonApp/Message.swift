import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI

/// What happened: at the terminal, or in answer to an effect.
public enum Message: Sendable {
  case event(Event)
  /// The workspace is open (again); the gezinnen follow.
  case opened(WorkspaceInfo)
  /// The other copy was closed: this one may write now. All is read again.
  case mayWriteNow
  /// Some gezinnen were read, and some files did not open: a sentence for each.
  case listed([DossierSummary], problems: [String])
  /// The same that was said of the workspace, and of the gezin that is open, in another language.
  case saidAnew(WorkspaceInfo, LoadedFiles?)
  /// So many gezinnen are on the disk, of which not all were read yet; nil once they were.
  case gezinnenToRead(Int?)
  /// These gezinnen are there no more, though nobody threw them away here.
  case gone([String])
  case loaded(LoadedFiles)
  case notLoaded(sentence: String)
  /// A dossier that may be open was changed by something else than its screens.
  case reloaded(LoadedFiles)
  case saved(Document, revision: Int, tree: JSON, summary: DossierSummary?)
  /// The file had changed elsewhere and both changes are in `tree` now.
  case merged(Document, revision: Int, tree: JSON)
  /// The file had changed elsewhere in the same place; ours was kept beside it.
  case conflict(Document, revision: Int, tree: JSON, sentence: String)
  case saveFailed(Document, sentence: String)
  case thrownAway(dossier: String, trash: String)
  /// An item stands in the trash, and may be taken out of its file.
  case itemKept(ThrownItem)
  case trashListed([TrashEntry])
  /// The themes that one may choose from.
  case themesListed([ThemeChoice])
  case restored(DossierSummary?, sentence: String)
  /// What was typed in a prompt came back out of the trash.
  case draftBack(Recovered)
  /// What became of a change of the planning in the file of a gezin that is not open; a sentence where it did not get there.
  case plannedChanged(PlannedChange, problem: String?)
  /// A paper stands in a file; the sentence says where.
  case onPaper(sentence: String)
  /// Something is done that no screen shows; the sentence says what.
  case told(sentence: String)
  case failed(sentence: String)
  /// All that a person has to look at.
  case concerns([Concern])
  /// What became of something about packs of examples.
  case pack(PackNews)
  /// What the dictionary answered.
  case spelling(SpellingNews)
  /// What came of a search.
  case found(FoundEverywhere)
  /// How far it is with reading files for the search; nil where that is done.
  case searchReading(SearchReading?)
  /// What the team folder holds, with the rows of what was shared; files that did not open are named in sentences.
  case teamRead(TeamShelf, TeamRows, problems: [String])
  /// The team folder is not there any more, though it was.
  case teamGone(sentence: String)
  /// What I read of the team until now.
  case readMarks(TeamMarks)
  /// A copy stands in the team folder, or was taken back: my file there, as it is now.
  case shared(dossier: String, tree: JSON)
  case withdrawn(dossier: String, tree: JSON)
  /// The words of the team are others now.
  case teamWords(lexicon: Lexicon?, sentences: [NormalisingSentence], ordinaryThings: [String])
  /// The team folder that was named at first use: who is in it.
  case teamFound(folder: String, name: String, members: [TeamMember])
  /// Unsaved text of an earlier session was found.
  case recovered([Recovered])
}

/// What the screens need to know of the workspace.
public struct WorkspaceInfo: Sendable {
  /// As team.json has it; "" while the team folder is away.
  public var teamName: String
  /// Everybody in team.json, in its order.
  public var members: [TeamMember]
  /// The id of who is at the keyboard; nil where the program has to ask.
  public var me: String?
  /// Why nothing can be changed, as a sentence; nil where it can.
  public var readOnly: String?
  /// Why the team folder is away, as a sentence.
  public var teamAway: String?
  /// The gezin that one was in the last time, by its id; nil where nobody remembers.
  public var lastOpened: String?
  /// Whether nothing can be changed only because another copy of the program has the workspace.
  public var isOpenElsewhere: Bool
  /// The instrument whose questions are asked.
  public var instrument: Instrument
  /// The lexicon with the team's own entries; nil for the built-in one.
  public var lexicon: Lexicon?
  /// The team's own sentences.
  public var sentences: [NormalisingSentence]
  /// The team's own ordinary things to try before help becomes heavier.
  public var ordinaryThings: [String] = []

  /// Takes everything as it is.
  public init(
    teamName: String, members: [TeamMember], me: String?, readOnly: String? = nil, teamAway: String? = nil,
    lastOpened: String? = nil, isOpenElsewhere: Bool = false, instrument: Instrument = .normaliseren, lexicon: Lexicon? = nil,
    sentences: [NormalisingSentence] = []
  ) {
    self.teamName = teamName
    self.members = members
    self.me = me
    self.readOnly = readOnly
    self.teamAway = teamAway
    self.lastOpened = lastOpened
    self.isOpenElsewhere = isOpenElsewhere
    self.instrument = instrument
    self.lexicon = lexicon
    self.sentences = sentences
  }

  /// The name of who is at the keyboard, or "".
  public var myName: String { members.first { $0.id == me }?.name ?? "" }
}

/// Somebody of the team, as team.json has them.
public struct TeamMember: Sendable, Equatable {
  /// A ULID.
  public let id: String
  /// As it was typed.
  public let name: String
  /// A word of `Vocabulary.memberRole`, or whatever else stands there.
  public let role: String
  /// The last day in the team; nil for who stays.
  public let until: Day?

  /// Takes all of it as it is.
  public init(id: String, name: String, role: String, until: Day? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.until = until
  }

  /// The members in a team.json.
  public static func all(in team: JSON?) -> [TeamMember] {
    Team(team ?? .null)[.members].map { TeamMember(id: $0[.id], name: $0[.name], role: $0.raw(.role)?.text ?? "", until: $0[.until]) }
  }

  /// Whether the last day in the team lies behind.
  func hasLeft(on today: Day) -> Bool { until.map { $0 < today } ?? false }
}

/// A dossier as it was read.
public struct LoadedFiles: Sendable {
  /// The dossier's.
  public let id: String
  /// The dossier.
  public let tree: JSON
  /// My reflections on it; nil where there are none, or none that I may read.
  public let own: JSON?
  /// Pointers of bad values, with the code of each fault.
  public let faults: [FieldFault]
  /// The same of my reflections.
  public let ownFaults: [FieldFault]
  /// Why it cannot be changed, as a sentence.
  public let readOnly: String?
  /// Why I cannot write reflections on this gezin, as a sentence.
  public let ownBlocked: String?
  /// What I have shared on this gezin.
  public let shared: JSON?
  /// What can still be undone in it, from before it was closed.
  public var undo: UndoRecord?

  /// Takes everything as it is.
  public init(
    id: String, tree: JSON, own: JSON?, faults: [FieldFault] = [], ownFaults: [FieldFault] = [], readOnly: String? = nil,
    ownBlocked: String? = nil, shared: JSON? = nil
  ) {
    self.id = id
    self.tree = tree
    self.own = own
    self.faults = faults
    self.ownFaults = ownFaults
    self.readOnly = readOnly
    self.ownBlocked = ownBlocked
    self.shared = shared
  }
}

/// One thing in the trash.
public struct TrashEntry: Sendable, Equatable {
  /// Where it lies: "trash/…".
  public let file: String
  /// What people call it.
  public let title: String
  /// When it was thrown away.
  public let at: Instant
  /// Whether it is a whole version of a file that stands there still.
  public let isConflict: Bool

  /// Takes everything as it is.
  public init(file: String, title: String, at: Instant, isConflict: Bool) {
    self.file = file
    self.title = title
    self.at = at
    self.isConflict = isConflict
  }
}

/// A document with unsaved text of an earlier session.
public struct Recovered: Sendable, Equatable {
  /// What it is.
  public let document: Document
  /// What people call it: the gezin, or what a draft is about.
  public let name: String
  /// As the journal has it.
  public let tree: JSON

  /// Takes all three as they are.
  public init(document: Document, name: String, tree: JSON) {
    self.document = document
    self.name = name
    self.tree = tree
  }
}
