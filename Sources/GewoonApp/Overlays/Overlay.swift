import StrictJSON
import TextUI

/// What lies over the screen and has the keys. One enum with payload; only the last one is answered.
public enum Overlay: Sendable {
  case dialog(Dialog, DialogPurpose)
  case menu(Menu, MenuPurpose)
  /// A text to read: its title, its paragraphs, and how far it is scrolled.
  case help(title: String, lines: [HelpLine], top: Int)
  /// Searching in the long text under it.
  case find(TextEditor)

  public enum DialogPurpose: Sendable, Equatable {
    case throwAwayGezin(id: String)
    case throwAwayItem(FieldRef, shape: String)
    case newGezin
    case recovered([Recovered])
    case quitUnsaved
    case withdraw(reflection: String, dossier: String)
    /// A question to a colleague, at an answer or at the whole; or the answer to one.
    case respond(reflection: String, kind: String, question: String, inReplyTo: String)
    /// The name of somebody who comes to the map.
    case newPerson(FieldRef, carrying: [String: JSON])
    case day(FieldRef)
  }

  public enum MenuPurpose: Sendable, Equatable {
    case palette
    /// Going to a row of the form.
    case goTo
    case choose(FieldRef, several: Bool, isNumber: Bool)
    case whoAmI
    case trash([TrashEntry])
    /// How to look back: a whole round, a short one, freely.
    case lookBack
    /// Who one is in the team folder that was named at first use.
    case joinTeam(folder: String)
    /// Where somebody new belongs, or how near they are.
    case newPerson(FieldRef, key: String)
    /// Who of those who stand in one place of the map.
    case fold
    /// What the map shows.
    case mapView
    /// Whom somebody on the map knows.
    case tieWith(String)
  }
}

/// One line of a help text.
public struct HelpLine: Sendable, Equatable {
  public let text: String
  public let detail: String
  public let isTitle: Bool

  init(_ text: String, detail: String = "", isTitle: Bool = false) {
    self.text = text
    self.detail = detail
    self.isTitle = isTitle
  }
}
