import Basics
import StrictJSON
import TextUI

/// What lies over the screen and has the keys. One enum with payload; only the last one is answered.
enum Overlay: Sendable {
  case dialog(OpenDialog)
  case menu(OpenMenu)
  /// A text to read: its title, its paragraphs, and how far it is scrolled.
  case help(title: String, lines: [HelpLine], top: Int)
  /// Searching in the long text under it.
  case find(TextEditor)

  /// Whether many letters at once mean what they mean one by one; searching stops at each place on the way.
  var takesBursts: Bool { if case .find = self { false } else { isTyping } }

  /// Whether it stands over what lies under it; what one searches in stays to be seen.
  var isBox: Bool { if case .find = self { false } else { true } }

  /// Gets the key that is asked here, whatever it means elsewhere; nil where none is.
  func pressed(_ key: Key) -> (@Sendable (inout State, Key) -> [Effect])? {
    guard case .dialog(let prompt) = self, key != Key(.escape), key != Key(.enter) else { return nil }
    return prompt.pressed
  }

  /// Whether letters go into a text.
  var isTyping: Bool {
    switch self {
    case .dialog(let prompt): prompt.dialog.isInField
    case .menu, .find: true
    case .help: false
    }
  }
}

/// A dialog with what it does when it is answered.
struct OpenDialog: Sendable {
  var dialog: Dialog
  /// Under which name what is typed is kept until it is sent; nil where there is nothing to lose.
  var draft: Drafts.Name?
  /// What stood in the field when it was asked; nil until then.
  var asked: String?
  /// Whether the draft ends with an answer that takes it in; otherwise it stays until what was typed is in a file.
  var endsDraft = false
  /// What Esc does with a text that was typed; nil to let it go, or to keep it as a draft.
  var escaped: (@Sendable (inout State, OpenDialog) -> [Effect])?
  /// What is said under the field of a text in it, while it is typed.
  var remark: (@Sendable (String) -> String)? { didSet { sayRemark() } }
  /// Gets each key but Esc and Enter, where a key itself is what is asked; nil where a key means what it always does.
  var pressed: (@Sendable (inout State, Key) -> [Effect])?
  /// Gets the button that was chosen, and the dialog as it was.
  let answered: @Sendable (inout State, Int, OpenDialog) -> [Effect]

  init(_ dialog: Dialog, answered: @escaping @Sendable (inout State, Int, OpenDialog) -> [Effect]) {
    self.dialog = dialog
    self.answered = answered
  }

  /// A dialog about the gezin that is open.
  init(atDesk dialog: Dialog, answered: @escaping @Sendable (inout Desk, Int, OpenDialog) -> Void) {
    self.init(dialog) { state, button, prompt in state.atDesk { answered(&$0, button, prompt) } }
  }

  /// What was typed, without blanks at both ends.
  var typed: String { dialog.field?.text.trimmed ?? "" }

  /// Says what there is to say of the text as it is now.
  mutating func sayRemark() { if let remark { dialog.remark = remark(typed) } }
}

/// A menu with what it does when something in it is chosen.
struct OpenMenu: Sendable {
  var menu: Menu
  /// Whether Esc leaves it standing.
  var isObligatory = false
  /// Where Esc leads, other than to what lies under it.
  var cancelled: (@Sendable (inout State) -> Void)?
  /// Whether it is the list of words that nobody knows, over which a word is opened once what it could be is known.
  var isListOfSpelling = false
  /// The theme in which everything is shown while focus is on an item, by its id.
  var previews: [MenuItem.ID: Theme] = [:]
  /// When a typed word stands in a text.
  static let holds: @Sendable (String, String) -> Bool = { Folding.search($0).contains(Folding.search($1)) }
  /// Gets what was chosen or ticked.
  let answered: @Sendable (inout State, [String]) -> [Effect]

  init(_ menu: Menu, isObligatory: Bool = false, answered: @escaping @Sendable (inout State, [String]) -> [Effect]) {
    self.menu = menu
    self.isObligatory = isObligatory
    self.answered = answered
  }

  /// A menu about the gezin that is open; `answered` gets what was ticked.
  init(ticking menu: Menu, answered: @escaping @Sendable (inout Desk, [String]) -> Void) {
    self.init(menu) { state, ids in state.atDesk { answered(&$0, ids) } }
  }

  /// A menu about the gezin that is open, of which one thing is chosen.
  init(atDesk menu: Menu, answered: @escaping @Sendable (inout Desk, String) -> Void) {
    self.init(menu) { state, ids in
      guard let id = ids.first else { return [] }
      return state.atDesk { answered(&$0, id) }
    }
  }
}

/// One line of a help text.
struct HelpLine: Sendable, Equatable {
  let text: String
  let detail: String
  let isTitle: Bool

  init(_ text: String, detail: String = "", isTitle: Bool = false) {
    self.text = text
    self.detail = detail
    self.isTitle = isTitle
  }
}
