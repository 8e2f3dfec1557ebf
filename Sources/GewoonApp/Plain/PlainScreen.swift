import Basics
import DossierModel
import TextUI
import Wording

/// Something that can be taken by its number in plain mode.
enum PlainTarget: Sendable, Hashable {
  /// A row of a form.
  case row(RowID)
  /// A line of what waits today.
  case today(Int)
  /// A thing of a list, by its place in it.
  case item(Int)
  /// A piece of a reflection that is read.
  case piece(Int)
  /// A question of first use.
  case question(FirstUse.Field)
  /// A thing of a menu, by its place among what is listed.
  case choice(Int)
  /// A button of a dialog.
  case button(Int)
}

/// A line of a screen as it is said in plain mode.
struct PlainRow: Sendable, Equatable {
  let text: String
  /// What its number takes; nil for a line that is only read.
  let target: PlainTarget?
  /// Its number where it has one of its own, such as a thing of a menu that a digit stands for on the screen.
  private(set) var number: Int?

  init(_ text: String, _ target: PlainTarget? = nil) {
    self.text = PlainRow.spoken(text)
    self.target = target
  }

  /// Several things said after one another, without what is empty.
  init(saying parts: [String], _ target: PlainTarget? = nil) {
    let said = parts.map(\.trimmed).filter { !$0.isEmpty }
    self.init(said.dropFirst().reduce(said.first ?? "") { $0 + (Self.hasEnd($0) ? " " : ", ") + $1 }, target)
  }

  private static func hasEnd(_ text: String) -> Bool { text.last.map(".?!:".contains) == true }

  /// The same with a number of its own.
  func numbered(_ number: Int) -> PlainRow {
    var row = self
    row.number = number
    return row
  }

  /// What is asked or called so, and what stands there.
  init(_ label: String, saying text: String, _ target: PlainTarget?) {
    self.init(label + (label.hasSuffix("?") ? " " : ": ") + text, target)
  }

  /// Several sentences, each with a full stop where it has no end of its own.
  init(sentences: [String], _ target: PlainTarget?) {
    let ended = sentences.map(\.trimmed).filter { !$0.isEmpty }.map { Self.hasEnd($0) ? $0 : $0 + "." }
    self.init(ended.joined(separator: " "), target)
  }

  /// Without what is there to be looked at: lines, dots and the marks before a row.
  static func spoken(_ text: String) -> String {
    let signs = [("[x]", ""), ("[ ]", ""), (" *", ""), (" · ", ", "), (" – ", ", ")]
    let plain = signs.reduce(text.hasPrefix("+ ") ? String(text.dropFirst(2)) : text) { $0.replacing($1.0, with: $1.1) }
    let kept = String(plain.unicodeScalars.map { isDecoration($0) ? " " : Character($0) })
    // A gap is there for the eye; for the ear it is a pause.
    let parts = kept.replacing(/\s*\n\s*/, with: " ").replacing(/\s{2,}/, with: "\u{0}").split(separator: "\u{0}").map { $0.trimmed }
    return parts.filter { !$0.isEmpty }.reduce("") { $0.isEmpty ? $1 : $0 + (hasEnd($0) || $0.last == "," ? " " : ", ") + $1 }
  }

  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Box drawing, blocks, geometric shapes, braille.
    case 0x2500...0x25FF, 0x2800...0x28FF: true
    default: "›‹•·".unicodeScalars.contains(scalar)
    }
  }
}

/// What plain mode says of where one is: what it is called, and its lines.
struct PlainScreen: Sendable, Equatable {
  /// Which screen it is, of all that are called the same.
  struct Name: Sendable, Hashable {
    let title: String
    private(set) var target: AnyScreen?
    private(set) var reading = ""

    init(_ title: String) { self.title = title }

    init(_ title: String, of place: any Place) {
      self.title = title
      target = ((place as? Desk) ?? (place as? TeamDesk)?.desk)?.panes.view.target
      reading = (place as? TeamPlace)?.reading?.id ?? ""
    }
  }

  let name: Name
  let rows: [PlainRow]
  /// What has focus, where it has a number.
  let focus: PlainTarget?

  /// What it is called.
  var title: String { name.title }

  /// The things that have a number, in order: the first one is 1.
  var targets: [PlainTarget] { rows.compactMap(\.target) }

  init(_ state: State) {
    if let overlay = state.overlays.last {
      let said = Self.said(overlay, state.scene)
      (name, rows, focus) = (Name(said.title), said.rows, nil)
    } else {
      let (scene, place) = (state.scene, state.places.here)
      let heading = place.heading(in: scene)
      let tab = heading?.tabs.first { $0.isOpen }?.name ?? ""
      let called = heading?.left ?? Self.name(of: place, scene)
      // A tab is called by its word, without its key.
      let word = tab.split(separator: " ").drop { $0.first == "F" && Int($0.dropFirst()) != nil }.joined(separator: " ")
      name = Name(PlainRow(saying: [called, word, heading?.right ?? ""]).text, of: place)
      rows = place.plain(in: scene).filter { !$0.text.isEmpty }
      focus = state.deskInFront?.panes.view.focus.map(PlainTarget.row)
    }
  }

  /// What a place is called that has no heading of its own.
  private static func name(of place: any Place, _ scene: Scene) -> String {
    switch place {
    case is PlanningPlace: scene.say(PlanningWords.title)
    case is SearchPlace: scene.say(SearchWords.everywhere)
    case is TeamPlace: scene.say(TeamRoomWords.team)
    case is FirstUse: scene.say(ScreenWords.welcome)
    default: [scene.say(ScreenWords.gezinnen), scene.workspace?.teamName ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  private static func said(_ overlay: Overlay, _ scene: Scene) -> (title: String, rows: [PlainRow]) {
    switch overlay {
    case .menu(let choice):
      let menu = choice.menu
      let rows = PlainMenu.choices(in: menu).map { choice in
        let item = choice.item
        let chosen = menu.ticked.contains(item.id) ? scene.say(PlainWords.chosen) : ""
        let name = PlainRow(saying: [item.label, chosen, detail(of: item), item.reason ?? ""]).text
        return (item.note.isEmpty ? PlainRow(name, .choice(choice.place)) : PlainRow(sentences: [name, item.note], .choice(choice.place)))
          .numbered(choice.number)
      }
      return (PlainRow(menu.title).text, rows)
    case .dialog(let prompt):
      let dialog = prompt.dialog
      let texts = dialog.lines + (dialog.isInField && prompt.typed.isEmpty ? [dialog.remark] : [])
      let text = texts.filter { !$0.isEmpty }.map { PlainRow($0) }
      // The text comes first: a number would be one.
      return (PlainRow(dialog.title).text, text + (dialog.isInField ? [] : dialog.buttons.enumerated().map { PlainRow($1, .button($0)) }))
    case .help(let title, let lines, _): return (title, lines.map { PlainRow(saying: [$0.text, $0.detail]) })
    case .find: return ("", [])
    }
  }

  /// What stands at the end of a line of a menu: not the key of a command, and nothing that its name says already.
  private static func detail(of item: MenuItem) -> String {
    if Command.table.contains(where: { $0.id.rawValue == item.id }) { return "" }
    func letters(_ text: String) -> String { Folding.search(text).filter { $0.isLetter || $0.isNumber } }
    return letters(item.label).contains(letters(item.detail)) ? "" : item.detail
  }
}
