import Glibc
import StrictJSON

/// Why something could not be opened or kept, and of which file. The sentence for people is made elsewhere.
public struct StoreError: Error, Sendable, Equatable {
  /// The reasons, each with a sentence of its own in Wording.
  public enum Code: Sendable, Equatable {
    /// The folder is missing or empty (`detail`: "missing" or "empty"): the place for first use.
    case noWorkspace
    /// The folder holds something, but no workspace.json (`detail`: "file" where it is no folder at all).
    case notEmpty
    case inUse(LockHolder)
    case readOnlyDisk
    case diskFull
    case noPermission
    /// A symlink, a folder, a pipe or a device in a file's place.
    case notRegular
    /// The file is missing where it has to be.
    case missing
    /// The disk gives an error (`detail`: its number).
    case unreadable
    /// More than 16 MiB.
    case tooLarge
    case json(JSONFault)
    /// `detail`: "top" where the file holds no object at all.
    case wrongFormat
    case wrongVersion
    /// Made by a newer program; it can be read and not be written.
    case newerVersion
    /// `detail`: the key.
    case missingID
    /// `detail`: the key.
    case wrongID
    case nameMismatch
    /// A `*.json` that belongs nowhere.
    case unknownFile
    case cannotCreate
    case foreignChange
    /// The number with which the system refused.
    case saveFailed(Int32)
    /// The private reflections of another member.
    case privateOfOther
    /// No such member.
    case unknownMember
    /// Nobody in the team is called what was typed (`detail`); these are in it.
    case nobodyCalled(among: [String])
    /// More than one is called what was typed (`detail`): these.
    case severalCalled([String])
    /// The team folder is missing or does not open.
    case teamAway
    /// The team folder is there, and team.json is not in it.
    case teamFileGone
    /// Somebody else was writing in the team folder for as long as we waited.
    case teamBusy
    /// A colleague has responded to what should be taken back.
    case answered
    /// It was opened to look at.
    case readOnly
    /// What should come back would take the place of something else.
    case exists
    /// A file that stood here is gone, and nobody threw it away.
    case vanished
    /// All gezinnen that stood here are gone, or the whole workspace is.
    case emptied
    /// Private reflections of which the gezin is gone.
    case dossierGone
    /// What was shared with the team does not stand there any more, and nobody took it back.
    case sharedGone
    /// Responses to a reflection that nobody shares any more.
    case reflectionGone
    /// The instrument that the team chose is gone.
    case instrumentGone
    /// Another version of a file that stands beside it under its own name.
    case conflictCopy
    /// What should come back belongs to something that is gone itself.
    case parentGone
    /// What was written down does not read back as what it was made from.
    case notTheSame
  }

  /// Why.
  public let code: Code
  /// Relative to the workspace where it stands in there; "" for the workspace itself.
  public let file: String
  /// What the code says more of; mostly "".
  public let detail: String

  /// `file` is relative to the workspace where it stands in there.
  public init(_ code: Code, _ file: String, detail: String = "") {
    self.code = code
    self.file = file
    self.detail = detail
  }

  static func reading(_ place: FilePlace, _ error: SystemError) -> StoreError {
    switch error.number {
    case EACCES, EPERM: StoreError(.noPermission, place.name)
    case ELOOP, EISDIR, ENXIO, ENODEV: StoreError(.notRegular, place.name)
    case EFBIG: StoreError(.tooLarge, place.name)
    case ENOENT: StoreError(.missing, place.name)
    default: StoreError(.unreadable, place.name, detail: String(error.number))
    }
  }

  static func writing(_ place: FilePlace, _ error: SystemError) -> StoreError {
    switch error.number {
    case ENOSPC, EDQUOT: StoreError(.diskFull, place.name)
    case EROFS: StoreError(.readOnlyDisk, place.name)
    case EACCES, EPERM: StoreError(.noPermission, place.name)
    case ELOOP, EISDIR, ENXIO: StoreError(.notRegular, place.name)
    default: StoreError(.saveFailed(error.number), place.name)
    }
  }
}
