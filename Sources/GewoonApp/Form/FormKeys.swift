import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a key does to the row that has focus.
extension State {
  /// The rows of the form that has the keys, as they were when focus last settled.
  var rows: [Row] { dossier.flatMap { $0.rows[$0.pane] } ?? [] }

  var focusedRow: Row? {
    guard let focus = dossier?.view.focus else { return nil }
    return rows.first { $0.id == focus }
  }

  var focusedLine: FieldLine? {
    if case .field(let line)? = focusedRow?.kind { line } else { nil }
  }

  /// Answers a key or a paste on the focused row; false where it has no use for it.
  mutating func answerInForm(_ event: Event.Kind) -> Bool {
    guard let row = focusedRow else { return moveFocus(event) }
    switch row.kind {
    case .field(let line) where line.isText: return type(event, into: line)
    case .field(let line): return choose(event, for: line) || writeUnder(event, line) || moveFocus(event)
    case .item(let item): return handle(event, on: item) || moveFocus(event)
    case .add(let add):
      if startsText(event), meansText {
        begin(add)
        // A person is asked for in a dialog, anything else in a form.
        guard overlays.isEmpty else {
          _ = updateOverlay(event)
          return true
        }
        return answerInForm(event)
      }
      guard event == .key(Key(.enter)) else { return moveFocus(event) }
      begin(add)
      return true
    case .link(let link, _, _):
      guard event == .key(Key(.enter)) else { return moveFocus(event) }
      follow(link)
      return true
    case .shared(let part, _):
      guard event == .key(Key(.character(" "))) || event == .key(Key(.enter)) else { return moveFocus(event) }
      toggle(part: part.key)
      return true
    case .command(let id, _):
      guard event == .key(Key(.enter)) else { return moveFocus(event) }
      pending = id
      return true
    default: return moveFocus(event)
    }
  }

  // MARK: - Text

  /// Whether an event is the beginning of a text: a letter or a paste.
  private func startsText(_ event: Event.Kind) -> Bool {
    switch event {
    case .paste: true
    case .key(let key): key.typed?.beginsText == true
    default: false
    }
  }

  /// Whether letters typed on a choice go to the words under it.
  func hasWordsUnder(_ line: FieldLine) -> Bool {
    !line.isText && (line.ref.question != nil || line.name == "reflection.dosage")
  }

  /// A person who answers in words straight away means the words: letters on a choice go to the text under it.
  private mutating func writeUnder(_ event: Event.Kind, _ line: FieldLine) -> Bool {
    guard hasWordsUnder(line), startsText(event), let index = rows.firstIndex(where: { $0.id == dossier?.view.focus }),
      let under = rows[(index + 1)...].first(where: { if case .field(let text) = $0.kind { text.isText } else { false } })?.id
    else { return false }
    focus(on: under)
    return answerInForm(event)
  }

  private mutating func type(_ event: Event.Kind, into line: FieldLine) -> Bool {
    openEditor(for: line)
    let size = formLayout.editorSize(line)
    // Taken out and put back, so that a long text is not copied for a key.
    guard var field = dossier?.editor else { return false }
    dossier?.editor = nil
    let isPage = event == .key(Key(.pageUp)) || event == .key(Key(.pageDown))
    let before = isPage || isReadOnly(line.ref.document) ? field.editor : nil
    let outcome = field.editor.update(event, width: size.width, height: size.height, clipboard: &clipboard)
    if outcome == .changed, let before, !mayChange(line.ref.document) {
      field.editor = before
      dossier?.editor = field
      return true
    }
    let isStill = isPage && field.editor == before
    dossier?.editor = field
    switch outcome {
    case .changed: putEdited(line)
    case .moved: if isStill { return moveFocus(event) }
    case .leaveUp: return step(by: -1)
    case .leaveDown: return step(by: 1)
    case .ignored:
      if event == .key(Key(.enter)) { return step(by: 1) }
      return moveFocus(event)
    }
    return true
  }

  /// Whether a letter goes straight into the open editor and means nothing else.
  var isTyping: Bool {
    guard overlays.isEmpty, !isOpening, case .dossier = place, let field = dossier?.editor else { return false }
    return dossier?.view.focus == .field(field.ref) && !isReadOnly(field.ref.document)
  }

  /// Puts letters that were typed in one go into the open editor, and the text where it belongs.
  mutating func type(_ letters: String) {
    guard !letters.isEmpty, var field = dossier?.editor else { return }
    dossier?.editor = nil
    _ = field.editor.type(letters, width: field.size.width, height: field.size.height)
    dossier?.editor = field
    let wasEmpty = dossier?.value(field.ref)?.isEmpty ?? true
    let wasMade = dossier?.rowsMadeFrom == rowsSource
    putEdited(field.line)
    // More of the same text changes no row: how many answers there are, and which rows, stays as it was. Only what is being prepared
    // shows at once what comes of it: a name that is replaced stands in every text of the preview.
    let source = rowsSource
    if wasMade, !wasEmpty, field.ref.document != .scratch { dossier?.rowsMadeFrom = source }
  }

  /// Opens the editor for the focused text, unless it is open.
  mutating func openEditor(for line: FieldLine) {
    guard let dossier, dossier.editor?.ref != line.ref else { return }
    let text = FieldLine.typed(dossier.value(line.ref))
    let editor = TextEditor(text: text, multiline: line.isLong)
    self.dossier?.editor = .init(line: line, editor: editor, size: Size(width: 1, height: 1))
  }

  /// Closes the editor; a day that was typed becomes a day.
  mutating func leaveField() {
    guard let field = dossier?.editor else { return }
    if let line = focusedLine, line.ref == field.ref, field.isOnUndo {
      switch line.kind {
      case .day:
        let value = line.value(typed: field.editor.text, today: today)
        if dossier?.value(line.ref) != value {
          dossier?.trees[line.ref.document]?.set(value, at: line.ref.path)
          dossier?.revisions[line.ref.document]! += 1
        }
        findFaults()
      case .year: findFaults()
      default: break
      }
    }
    dossier?.closeEditor()
  }

  // MARK: - Choices

  private mutating func choose(_ event: Event.Kind, for line: FieldLine) -> Bool {
    guard case .key(let key) = event else { return !hasWordsUnder(line) }
    switch line.kind {
    case .flag: return chooseFlag(key, line)
    case .whole(let range): return chooseOnScale(key, range, line)
    case .word: return chooseWord(key, line)
    default:
      switch key.code {
      case .enter, .character(" "): openChoices(line)
      case .backspace, .delete:
        let rest = notOffered(line)
        set(rest.isEmpty ? nil : .array(rest), at: line.ref)
      default: return false
      }
      return true
    }
  }

  /// What a field holds beside what is offered here: the indicators of the other aspects.
  func notOffered(_ line: FieldLine) -> [JSON] {
    guard let offered = line.offered.map({ Set($0.map(\.value)) }) else { return [] }
    return (dossier?.value(line.ref)?.items ?? []).filter { $0.text.map { !offered.contains($0) } ?? true }
  }

  private mutating func chooseFlag(_ key: Key, _ line: FieldLine) -> Bool {
    switch key.code {
    case .enter, .character(" "), .left, .right:
      set(dossier?.value(line.ref)?.flag == true ? nil : .bool(true), at: line.ref)
    case .backspace, .delete: set(nil, at: line.ref)
    default: return false
    }
    return true
  }

  private mutating func chooseOnScale(_ key: Key, _ range: ClosedRange<Int>, _ line: FieldLine) -> Bool {
    let value = dossier?.value(line.ref)?.whole
    let new: Int
    switch key.code {
    case .left: new = max(range.lowerBound, (value ?? range.lowerBound + 1) - 1)
    case .right: new = min(range.upperBound, (value ?? range.lowerBound - 1) + 1)
    case .home: new = range.lowerBound
    case .end: new = range.upperBound
    case .character(let character):
      guard !key.control, !key.alt, let digit = character.wholeNumberValue, range.contains(digit) else { return false }
      new = digit
    case .backspace, .delete:
      set(nil, at: line.ref)
      return true
    case .enter: return step(by: 1)
    default: return false
    }
    set(.number(String(new)), at: line.ref)
    return true
  }

  private mutating func chooseWord(_ key: Key, _ line: FieldLine) -> Bool {
    guard let options = Scene(self)?.options(line).map(\.value), !options.isEmpty else { return false }
    let index = options.firstIndex(of: dossier?.value(line.ref)?.text ?? "")
    let new: Int
    switch key.code {
    case .left: new = max(0, (index ?? 1) - 1)
    case .right: new = min(options.count - 1, (index ?? -1) + 1)
    case .character(" "): new = ((index ?? -1) + 1) % options.count
    case .enter:
      openChoices(line)
      return true
    case .backspace, .delete:
      set(nil, at: line.ref)
      return true
    default: return false
    }
    set(.string(options[new]), at: line.ref)
    return true
  }

  // MARK: - Items

  private mutating func handle(_ event: Event.Kind, on item: ItemLine) -> Bool {
    guard case .key(let key) = event else { return true }
    switch key.code {
    case .enter where isFoldInFocus:
      openFold()
      return true
    case .enter:
      // Something else stands where a thing with fields belongs: it is shown, and writing under it would change nothing.
      if let value = dossier?.value(item.ref), !value.isEmpty, value.object == nil {
        notice = Notice(Problems.sentence(Problem("wrongType"), language), .error)
        return true
      }
      leaveField()
      dossier?.push(item.opens ?? .object(item.ref, shape: item.shape.name))
      focusFirst()
      return true
    case .character(" ") where item.tick != nil && !key.control:
      guard let tick = item.tick else { return false }
      let isDone = dossier?.value(tick).map { !$0.isEmpty } ?? false
      set(isDone ? nil : .string(today.description), at: tick)
      return true
    default: return false
    }
  }

  /// Opens the form of a new thing; it comes into being with its first word.
  mutating func begin(_ add: AddLine) {
    if add.shape === Shape.person { return askForName(add) }
    guard mayChange(add.list.document) else { return }
    leaveField()
    let hasIDs = add.shape.field("id") != nil
    let count = dossier?.value(add.list)?.items.count ?? 0
    let ref = hasIDs ? add.list.item(ids.next(at: now)) : FieldRef(document: add.list.document, path: add.list.path + .index(count))
    dossier?.presets[ref.path] = add.presets
    dossier?.push(.object(ref, shape: add.shape.name))
    focusFirst()
  }
}

extension Character {
  /// Whether a sentence may begin with it: what stands for a command everywhere, such as "/" and "?", does not.
  var beginsText: Bool { isLetter || isNumber || "\"“„'‘(".contains(self) }
}
