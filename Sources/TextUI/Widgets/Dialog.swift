/// A question with a few answers: what is asked, what follows from it, and a verb on each button; with a line to type in where a name is
/// asked. Nothing happens by accident: the safe answer has focus at first, and Esc means it.
public struct Dialog: Sendable, Equatable {
  /// What an event did.
  public enum Outcome: Sendable, Hashable {
    /// The button with this index, from 0.
    case chosen(Int)
    /// Taken, whatever it was: a dialog lets nothing through.
    case handled
    /// A letter or a paste that no button begins with: nothing came of it.
    case lost
  }

  enum Focus: Sendable, Hashable {
    /// The field, where there is one.
    case field
    /// A button, by its place from 0.
    case button(Int)
  }

  /// What is asked.
  public let title: String
  /// What follows from it, a paragraph each.
  public let lines: [String]
  /// The answers, at least one.
  public let buttons: [String]
  /// The button that changes nothing, by its place from 0.
  public let safe: Int
  /// What the field is called; stands before it, on its row: whoever hears or feels only that row has to know what is asked.
  public let label: String
  /// Stands under the field, such as what was understood of what is typed in it; "" for nothing.
  public var remark = ""
  /// What is being typed, where the dialog asks for it.
  public var field: TextEditor?
  var focus: Focus

  /// The rows of a field for longer text.
  static let longField = 4

  /// A dialog with at least one button. With a `field`, and the short word that it is called by, that has focus at first; Enter there means
  /// the first button that is not the safe one.
  public init(title: String, lines: [String] = [], buttons: [String], safe: Int, field: TextEditor? = nil, label: String = "") {
    precondition(buttons.indices.contains(safe), "the safe answer is one of the buttons")
    precondition(field == nil || !label.isEmpty, "a field is called by a word")
    self.title = title
    self.lines = lines
    self.buttons = buttons
    self.safe = safe
    self.field = field
    self.label = label
    focus = field == nil ? .button(safe) : .field
  }

  /// Whether letters go into the field.
  public var isInField: Bool { focus == .field }

  /// Puts a text in the field, such as one that was typed before. One line is selected, so that a letter begins anew.
  public mutating func fill(with text: String) {
    guard let field else { return }
    let filled = TextEditor(text: text, multiline: field.isMultiline)
    self.field = field.isMultiline ? filled : filled.withAllSelected()
  }

  /// Takes one event; `room` is the rectangle that `draw` gets.
  public mutating func update(_ event: Event, in room: Rect, clipboard: inout String) -> Outcome {
    if focus != .field, let outcome = typeOnButton(event, in: room, clipboard: &clipboard) { return outcome }
    if focus == .field, let outcome = typeInField(event, in: room, clipboard: &clipboard) { return outcome }
    guard case .key(let key) = event, !key.control, !key.alt else { return .handled }
    switch (key.code, focus) {
    case (.escape, _): return .chosen(safe)
    case (.enter, .field): return .chosen(buttons.indices.first { $0 != safe } ?? safe)
    case (.enter, .button(let index)): return .chosen(index)
    case (.tab, _): moveFocus(by: key.shift ? -1 : 1)
    case (.left, .button(let index)), (.up, .button(let index)):
      if index > 0 || (key.code == .up && field != nil) { moveFocus(by: -1) }
    case (.right, .button(let index)), (.down, .button(let index)):
      if index + 1 < buttons.count { moveFocus(by: 1) }
    default: break
    }
    return .handled
  }

  /// What is typed while a button has focus: it goes to the field, where there is one. Otherwise a digit chooses a button, and a first letter
  /// goes to the button that begins with it. Nil for what is not typed.
  private mutating func typeOnButton(_ event: Event, in room: Rect, clipboard: inout String) -> Outcome? {
    let typed: String
    switch event {
    case .key(let key):
      guard let letter = key.typed, letter != " " || field != nil else { return nil }
      typed = String(letter)
    case .paste(let text): typed = text
    default: return nil
    }
    if field != nil {
      focus = .field
      return typeInField(event, in: room, clipboard: &clipboard)
    }
    if let number = Int(typed), (1...buttons.count).contains(number) { return .chosen(number - 1) }
    guard typed.count == 1, case .button(let here) = focus else { return .lost }
    let begin = buttons.indices.filter { buttons[$0].lowercased().hasPrefix(typed.lowercased()) }
    guard let next = begin.first(where: { $0 > here }) ?? begin.first else { return .lost }
    focus = .button(next)
    return .handled
  }

  /// Nil where the field has no use for the event.
  private mutating func typeInField(_ event: Event, in room: Rect, clipboard: inout String) -> Outcome? {
    let (_, inner, rows) = layout(in: room)
    // Enter is the answer, in a field of several lines too.
    if event == .key(Key(.enter)) { return nil }
    let width = inner.width - labelWidth(in: inner.width)
    switch field?.update(event, width: width, height: 1 + rows.count { $0 == .fieldRest }, clipboard: &clipboard) {
    case .leaveDown:
      focus = .button(0)
      return .handled
    case .ignored, nil: return nil
    case .changed, .moved, .leaveUp: return .handled
    }
  }

  /// The next place in the round of field and buttons.
  private mutating func moveFocus(by distance: Int) {
    let round: [Focus] = (field == nil ? [] : [.field]) + buttons.indices.map(Focus.button)
    let here = round.firstIndex(of: focus) ?? 0
    focus = round[(here + distance + round.count) % round.count]
  }
}
