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
    self.init(parts.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ", "), target)
  }

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
    let ended = sentences.map(\.trimmed).filter { !$0.isEmpty }.map { $0.last.map(".?!:".contains) == true ? $0 : $0 + "." }
    self.init(ended.joined(separator: " "), target)
  }

  /// Without what is there to be looked at: lines, dots and the marks before a row.
  static func spoken(_ text: String) -> String {
    let plain = (text.hasPrefix("+ ") ? String(text.dropFirst(2)) : text).replacing(" · ", with: ", ").replacing(" *", with: "").replacing(
      "[x]", with: ""
    ).replacing(
      "[ ]", with: "")
    let kept = plain.unicodeScalars.map { isDecoration($0) ? " " : Character($0) }
    return String(kept).split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
  let title: String
  let rows: [PlainRow]

  /// The things that have a number, in order: the first one is 1.
  var targets: [PlainTarget] { rows.compactMap(\.target) }

  init(_ state: State) {
    if let overlay = state.overlays.last {
      (title, rows) = Self.said(overlay, state.scene)
    } else {
      let scene = state.scene
      let heading = state.places.here.heading(in: scene)
      let tab = heading?.tabs.first { $0.isOpen }?.name ?? ""
      let name = heading?.left ?? Self.name(of: state.places.here, scene)
      title = PlainRow(saying: [name, tab, heading?.right ?? ""]).text
      rows = state.places.here.plain(in: scene).filter { !$0.text.isEmpty }
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

  private static func said(_ overlay: Overlay, _ scene: Scene) -> (String, [PlainRow]) {
    switch overlay {
    case .menu(let choice):
      let menu = choice.menu
      let isOn = menu.isRanked && menu.listed.contains { $0.reason == nil }
      let all = zip(menu.listed.indices, zip(menu.listed, PlainMenu.numbers(in: menu))).filter { !isOn || $0.1.0.reason == nil }
      let rows = all.map { index, listed in
        let (item, number) = listed
        let chosen = menu.ticked.contains(item.id) ? scene.say(PlainWords.chosen) : ""
        return PlainRow(saying: [item.label, chosen, item.detail, item.note, item.reason ?? ""], .choice(index)).numbered(number)
      }
      return (menu.title, rows)
    case .dialog(let prompt):
      let dialog = prompt.dialog
      let text = dialog.lines.map { PlainRow($0) } + (dialog.label.isEmpty ? [] : [PlainRow(dialog.label)])
      // The text comes first: a number would be one.
      return (dialog.title, text + (dialog.isInField ? [] : dialog.buttons.enumerated().map { PlainRow($1, .button($0)) }))
    case .help(let title, let lines, _): return (title, lines.map { PlainRow(saying: [$0.text, $0.detail]) })
    case .find: return ("", [])
    }
  }
}
