import Basics
import DossierModel
import StrictJSON

/// Which of a dossier's two files, or what stands in none.
public enum Document: Sendable, Hashable {
  /// dossiers/<id>.json
  case dossier
  /// private/<id>.json: my own reflections.
  case own
  /// In no file: what is being prepared, such as what will be shared.
  case scratch
}

/// What the program wants done in the world outside: plain data, carried out by the shell, answered with a `Message`.
public enum Effect: Sendable, Equatable {
  case createWorkspace(name: String, team: String, role: String)
  case choose(member: String)
  case loadDossier(id: String)
  case save(Save)
  /// Keeps unsaved text in the crash journal.
  case journal([Save])
  /// Keeps a text beside the file that somebody else changed in the same place.
  case keepOther(Save)
  case throwAway(dossier: String)
  /// Keeps a copy of a thrown-away item of a dossier in the trash.
  case keepItem(id: String, from: String, content: JSON)
  case listTrash
  case restore(trash: String)
  /// Saves text that a crash left, or lets it go.
  case putBack([Recovered])
  case dropRecovered
  /// Reads what the team folder holds.
  case readTeam
  case share(dossier: String, copy: JSON, label: String)
  case withdraw(reflection: String, dossier: String)
  /// Adds an item to what I say to a reflection, or takes one back.
  case respond(reflection: String, item: JSON)
  case unrespond(reflection: String, item: String)
  case addWord(JSON)
  case addSentence(JSON)
  /// First use with a team that is there already: looks who is in it; then joins as a member of it, or as somebody new.
  case findTeam(folder: String)
  case joinTeam(folder: String, member: String?, name: String, role: String)
  /// Asks for `Message.wake` after so many seconds.
  case wake(after: Int)
  case redraw
  case suspend
  case quit

  /// One file to be written: the tree, and the number of the change that it holds.
  public struct Save: Sendable, Equatable {
    public let document: Document
    public let dossier: String
    public let tree: JSON
    public let revision: Int

    public init(document: Document, dossier: String, tree: JSON, revision: Int) {
      self.document = document
      self.dossier = dossier
      self.tree = tree
      self.revision = revision
    }
  }
}
