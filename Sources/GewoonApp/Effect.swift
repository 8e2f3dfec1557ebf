import Basics
import DossierModel
import StrictJSON
import TextUI

/// What the program wants done in the world outside: plain data, carried out by the shell, answered with a `Message`.
public enum Effect: Sendable, Equatable {
  case createWorkspace(name: String, team: String, role: String)
  case choose(member: String)
  case loadDossier(id: String)
  case save(Save)
  /// Keeps unsaved text in the crash journal.
  case journal([Save])
  /// Keeps what can be undone in a gezin, for the next time that it is open.
  case keepUndo(dossier: String, UndoRecord)
  /// Keeps a text beside the file that somebody else changed in the same place.
  case keepOther(Save)
  /// Changes one thing of the planning in the file of a gezin that is not open.
  case changePlanned(PlannedChange)
  /// Writes a paper to a file outside the workspace; `Message.onPaper` says where.
  case putOnPaper(PaperWanted)
  /// The same with a paper of the team.
  case putTeamOnPaper(TeamPaperWanted)
  case throwAway(dossier: String)
  /// Keeps an item of a file in the trash, before it is taken out.
  case keepItem(ThrownItem)
  case listTrash
  case restore(trash: String)
  /// What a person has to look at: it was seen, it is well that it is gone, another version is taken over (whole or one value) or is not.
  case seeConcern(String)
  case acceptGone(String)
  case takeBack(version: String, only: String?)
  case leaveVersion(String)
  /// Saves text that a crash left, or lets it go.
  case putBack([Recovered])
  case dropRecovered
  /// Reads what the team folder holds.
  case readTeam
  /// Looks what changed on the disk since the last search, and reads that; `Message.searchReading` says how far it is.
  case prepareSearch
  /// Looks for words in gezinnen, one's own reflections, and what the team shared.
  case searchEverywhere(String)
  /// Leaves what is not read yet for another time.
  case stopReading
  /// The same, with an answer only where something changed there.
  case lookAtTeam
  /// Reads these gezinnen again, which may have been changed by something else than this program; all of them where none is named.
  case lookAtGezinnen([String])
  /// Something about packs of examples, or the names that they must not hold.
  case pack(PackWanted)
  /// Keeps what I read of the team.
  case keepReadMarks(TeamMarks)
  /// Puts the folder of the team elsewhere, and opens the workspace anew, with the gezin that is open; or only points there, where this team
  /// is there already.
  case moveTeam(to: String, open: String?)
  /// Takes a list of places into the *sociale kaart*, or writes it as one.
  case readSocialMap(file: String)
  case writeSocialMap
  case share(dossier: String, copy: JSON, label: String)
  case withdraw(reflection: String, dossier: String)
  /// First use with a team that is there already: looks who is in it; then joins as a member of it, or as somebody new.
  case findTeam(folder: String)
  case joinTeam(folder: String, member: String?, name: String, role: String)
  /// Tries whether the copy that has the workspace was closed, so that this one may write; the gezin that is open is read again then.
  case claim(open: String?)
  /// Reads all themes; `Message.themesListed` brings them.
  case listThemes
  /// Sets one key of config.toml, and leaves all else in the file as it is.
  case keepSetting(String, TOMLValue)
  /// Says once more, in the language of now, what is the matter with the workspace and the gezin that is open.
  case sayAnew(open: String?)
  /// Gives a key to the command with this name in config.toml, or takes it away where none is named.
  case keepKey(String, for: String?)
  /// Looks words up in the dictionary, or puts one among one's own; `Message.spelling` says what came of it.
  case spelling(SpellingWanted)
  /// Asks for `Event.wake` after so many seconds, or sooner where that was asked before.
  case wake(after: Int)
  case redraw
  /// Hands a text to the clipboard of the terminal, where other programs can read it.
  case copyOut(String)
  case suspend
  case quit

  /// One document to be written: the tree, what it was made from, and the number of the change that it holds.
  public struct Save: Sendable, Equatable {
    /// What is written.
    public let document: Document
    /// For the journal, `null` when there is nothing to be kept any more.
    public let tree: JSON
    /// The tree as it was read or handed over before; nil for a file that was not there.
    public let base: JSON?
    /// The number of the change, counted since the document was opened; 0 for what is not counted.
    public let revision: Int

    /// Takes all four as they are.
    public init(document: Document, tree: JSON, base: JSON?, revision: Int) {
      self.document = document
      self.tree = tree
      self.base = base
      self.revision = revision
    }
  }
}
