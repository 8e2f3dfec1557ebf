import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Choosing a value where it is not typed: a tick, a number on a scale, one or several of a few words. Everywhere in the same way: a digit or
/// a first letter takes an option and goes on, arrows choose, Space ticks, Enter goes on. More than a few words come in a menu.
enum Choosing {
  /// So many options stand on their row; more come in a menu.
  static let mostOnRow = 5

  /// What a choice remembers while its row has focus.
  struct InRow: Sendable {
    let row: RowID
    /// Of several that can be ticked: the one that Space ticks.
    var option = 0
    /// On a scale: whether a 1 was the last key, which a 0 makes ten.
    var isOneTyped = false
  }

  static func answer(_ event: Event, for line: FieldLine, _ desk: inout Desk) -> Bool {
    guard case .key(let key) = event else { return !FormKeys.hasWordsUnder(line) }
    if line.offered == nil {
      switch line.kind {
      case .flag: return chooseFlag(key, line, &desk)
      case .whole(let range): return chooseOnScale(key, range, line, &desk)
      default: break
      }
    }
    switch key.code {
    case .backspace, .delete: clear(line, &desk)
    // What is no good is shown as it stands; what there is to choose from comes in a menu.
    case .enter where !opensMenu(line, desk) && desk.files.fault(line.ref) == nil: desk.moveFocus(by: 1)
    case .enter: openChoices(line, &desk, goesOn: true)
    default:
      let options = desk.options(line)
      if options.isEmpty { return false }
      if let letter = key.typed, letter != " " { return choose(letter, of: options, line, &desk) }
      return line.isSeveral ? walk(key, options, line, &desk) : step(key, options, line, &desk)
    }
    return true
  }

  /// Whether Enter opens a menu on a choice: there are too many options to stand on the row.
  static func opensMenu(_ line: FieldLine, _ desk: Desk) -> Bool { desk.options(line).count > mostOnRow }

  /// Whether Space ticks something on a row, beside others that may be ticked too.
  static func ticks(_ line: FieldLine) -> Bool { if case .flag = line.kind { true } else { line.isSeveral } }

  /// Whether a letter on a choice means an option of it.
  static func takesLetters(_ line: FieldLine, _ desk: Desk) -> Bool {
    !line.isText && !FormKeys.hasWordsUnder(line) && !desk.options(line).isEmpty
  }

  // MARK: - A tick, a scale

  private static func chooseFlag(_ key: Key, _ line: FieldLine, _ desk: inout Desk) -> Bool {
    switch key.code {
    case .character(" "), .left, .right: desk.set(desk.value(line.ref)?.flag == true ? nil : .bool(true), at: line.ref)
    case .enter: desk.moveFocus(by: 1)
    case .backspace, .delete: desk.set(nil, at: line.ref)
    default: return false
    }
    return true
  }

  private static func chooseOnScale(_ key: Key, _ range: ClosedRange<Int>, _ line: FieldLine, _ desk: inout Desk) -> Bool {
    let value = desk.value(line.ref)?.whole
    let isOneTyped = desk.panes.view.inRow?.isOneTyped == true && value == 1
    desk.panes.view.inRow = nil
    let new: Int
    switch key.code {
    case .left: new = max(range.lowerBound, (value ?? range.lowerBound + 1) - 1)
    case .right: new = min(range.upperBound, (value ?? range.lowerBound - 1) + 1)
    case .home: new = range.lowerBound
    case .end: new = range.upperBound
    case .character(let character):
      guard key.typed != nil, character.isASCII, let digit = character.wholeNumberValue else { return false }
      if isOneTyped, digit == 0, range.contains(10) {
        new = 10
      } else {
        // Once there is an answer, a digit begins what is said of it.
        if value != nil, FormKeys.textUnder(line, desk) != nil { return false }
        guard range.contains(digit) else { return false }
        new = digit
      }
    case .backspace, .delete:
      desk.set(nil, at: line.ref)
      return true
    case .enter: return desk.moveFocus(by: 1)
    default: return false
    }
    desk.set(.number(String(new)), at: line.ref)
    if key.typed == "1", let row = desk.panes.view.focus { desk.panes.view.inRow = InRow(row: row, isOneTyped: true) }
    return true
  }

  /// Whether a digit is an answer here; on a scale that is answered, it begins what is said of it.
  static func takesDigits(_ line: FieldLine, _ desk: Desk) -> Bool {
    if case .whole = line.kind, line.offered == nil { return desk.value(line.ref) == nil || FormKeys.textUnder(line, desk) == nil }
    return !desk.options(line).isEmpty
  }

  /// The digits that mean something here, as a footer says them: "1–3".
  static func digits(_ line: FieldLine, _ desk: Desk) -> String {
    if case .whole = line.kind, line.offered == nil { return "0–10" }
    let last = min(9, desk.options(line).count)
    return last == 1 ? "1" : "1–\(last)"
  }

  // MARK: - One of a few words, or several

  /// A digit takes an option and goes on; so does a letter that one option begins with. Where several begin with it, each in turn, and out of
  /// a menu where there are many.
  private static func choose(_ letter: Character, of options: [FieldOption], _ line: FieldLine, _ desk: inout Desk) -> Bool {
    if letter.isASCII, let digit = letter.wholeNumberValue {
      if digit == 0, !line.isSeveral {
        desk.set(nil, at: line.ref)
      } else if options.indices.contains(digit - 1) {
        take(digit - 1, of: options, line, &desk)
      } else {
        desk.scene.tell(ScreenWords.noSuchOption, .warning)
      }
      return true
    }
    guard !FormKeys.hasWordsUnder(line), letter.isLetter else { return false }
    let found = options.indices.filter { Folding.search(options[$0].word).hasPrefix(Folding.search(String(letter))) }
    if found.count == 1 {
      take(found[0], of: options, line, &desk)
    } else if options.count > mostOnRow {
      openChoices(line, &desk, goesOn: true, typed: String(letter))
    } else if found.isEmpty {
      desk.scene.tell(ScreenWords.noSuchOption, .warning)
    } else if line.isSeveral {
      let here = option(of: line, options, desk)
      put(found.first { $0 > here } ?? found[0], &desk)
    } else {
      let here = options.firstIndex { $0.value == desk.chosen(line).first } ?? -1
      set(options[found.first { $0 > here } ?? found[0]], line, &desk)
    }
    return true
  }

  /// Takes an option and goes on; of several, it is ticked and one stays.
  private static func take(_ index: Int, of options: [FieldOption], _ line: FieldLine, _ desk: inout Desk) {
    if line.isSeveral { return tick(index, of: options, line, &desk) }
    guard desk.mayChange(line.ref.document) else { return }
    set(options[index], line, &desk)
    goOn(from: line, &desk)
  }

  /// Arrows and Space on the row of one word.
  private static func step(_ key: Key, _ options: [FieldOption], _ line: FieldLine, _ desk: inout Desk) -> Bool {
    let index = options.firstIndex { $0.value == desk.chosen(line).first }
    switch key.code {
    case .left: set(options[max(0, (index ?? 1) - 1)], line, &desk)
    case .right: set(options[min(options.count - 1, (index ?? -1) + 1)], line, &desk)
    case .character(" "): set(options[((index ?? -1) + 1) % options.count], line, &desk)
    default: return false
    }
    return true
  }

  /// Arrows and Space on the row of several words.
  private static func walk(_ key: Key, _ options: [FieldOption], _ line: FieldLine, _ desk: inout Desk) -> Bool {
    if options.count > mostOnRow {
      guard key == Key(.character(" ")) else { return false }
      openChoices(line, &desk, goesOn: true)
      return true
    }
    let here = option(of: line, options, desk)
    switch key.code {
    case .left: put(max(0, here - 1), &desk)
    case .right: put(min(options.count - 1, here + 1), &desk)
    case .character(" "): tick(here, of: options, line, &desk)
    default: return false
    }
    return true
  }

  /// The option of several that has focus in its row.
  static func option(of line: FieldLine, _ options: [FieldOption], _ desk: Desk) -> Int {
    guard let inRow = desk.panes.view.inRow, inRow.row == desk.panes.view.focus else { return 0 }
    return min(inRow.option, options.count - 1)
  }

  private static func put(_ option: Int, _ desk: inout Desk) {
    if let row = desk.panes.view.focus { desk.panes.view.inRow = InRow(row: row, option: option) }
  }

  private static func tick(_ index: Int, of options: [FieldOption], _ line: FieldLine, _ desk: inout Desk) {
    put(index, &desk)
    guard desk.mayChange(line.ref.document) else { return }
    var ticked = Set(desk.chosen(line))
    if ticked.remove(options[index].value) == nil { ticked.insert(options[index].value) }
    choose(options.map(\.value).filter(ticked.contains), for: line, &desk)
  }

  private static func set(_ option: FieldOption, _ line: FieldLine, _ desk: inout Desk) {
    let old = desk.value(line.ref)
    desk.set(line.isNumber ? .number(option.value) : .string(option.value), at: line.ref)
    if desk.value(line.ref) != old { desk.follow(line, instead: old) }
  }

  private static func clear(_ line: FieldLine, _ desk: inout Desk) {
    desk.files.dropPreset(line.ref)
    let rest = line.isSeveral ? notOffered(line, desk) : []
    desk.set(rest.isEmpty ? nil : .array(rest), at: line.ref)
  }

  /// The next row, where focus is still on this choice.
  private static func goOn(from line: FieldLine, _ desk: inout Desk) {
    desk.settle()
    if desk.focusedLine?.ref == line.ref { desk.moveFocus(by: 1) }
  }

  /// What a field holds beside what is offered here: the indicators of the other aspects.
  private static func notOffered(_ line: FieldLine, _ desk: Desk) -> [JSON] {
    guard let offered = line.offered.map({ Set($0.map(\.value)) }) else { return [] }
    return (desk.value(line.ref)?.items ?? []).filter { $0.text.map { !offered.contains($0) } ?? true }
  }

  /// Puts the next of its words in a field of a thing in a list; after the last one comes the first.
  static func takeNextWord(of item: ItemLine, _ desk: inout Desk) {
    guard let ref = item.cycles, case .key(let key)? = ref.path.steps.last, case .word(let words)? = item.shape.field(key)?.kind else {
      return
    }
    let index = words.values.firstIndex(of: desk.value(ref)?.text ?? "") ?? -1
    desk.set(.string(words.values[(index + 1) % words.values.count]), at: ref)
  }

  // MARK: - Out of a menu

  /// Lets one choose the words of a field, or the people it points to, out of a menu. With `hasNone`, nothing is a choice too; `otherwise`
  /// holds while the field itself says nothing. From the row of the field one goes on to the next; `typed` is what was typed there.
  static func openChoices(
    _ line: FieldLine, _ desk: inout Desk, hasNone: Bool = false, otherwise: JSON? = nil, goesOn: Bool = false, typed: String = ""
  ) {
    guard desk.mayChange(line.ref.document) else { return }
    let chosen = Set(desk.chosen(line, otherwise: otherwise))
    var items = desk.options(line).map { MenuItem(id: $0.value, label: $0.word, note: $0.help) }
    // Of one word, nothing is a choice too.
    let isNoneOffered = hasNone && !line.isSeveral
    if isNoneOffered {
      items.append(MenuItem(id: "", label: desk.say(line.ref.isInBond ? ScreenWords.sameBond : NetworkWords.unknown), digit: 0))
    }
    let focused = items.first { chosen.contains($0.id) } ?? (isNoneOffered ? items.last : nil)
    var menu = Menu(title: line.label, items: items, multiple: line.isSeveral, ticked: chosen, focused: focused?.id)
    if !typed.isEmpty { menu.type(typed, contains: OpenMenu.holds) }
    desk.ask(
      OpenMenu(ticking: menu) { desk, ids in
        choose(ids, for: line, &desk)
        if goesOn { goOn(from: line, &desk) }
      })
  }

  private static func choose(_ ids: [String], for line: FieldLine, _ desk: inout Desk) {
    if ids == [""] { return desk.set(nil, at: line.ref) }
    // What was not offered here stays.
    let values = notOffered(line, desk) + ids.map { line.isNumber ? JSON.number($0) : .string($0) }
    // For one member, none at all differs from nothing said.
    let old = desk.value(line.ref)
    desk.set(line.isSeveral ? (values.isEmpty && !line.ref.isInBond ? nil : .array(values)) : values.first, at: line.ref)
    desk.follow(line, instead: old)
  }
}

extension Reading {
  /// The values that stand in a field, as its options call them.
  func chosen(_ line: FieldLine, otherwise: JSON? = nil) -> [String] {
    guard let value = desk.files.valueToBe(line.ref) ?? otherwise else { return [] }
    if case .array(let items) = value { return items.map { FieldLine.typed($0) } }
    return [FieldLine.typed(value)]
  }
}

extension FieldLine {
  /// Whether more than one option can be chosen.
  var isSeveral: Bool {
    switch kind {
    case .words, .references, .texts, .levels: true
    default: false
    }
  }

  /// Whether its options are numbers.
  fileprivate var isNumber: Bool {
    switch kind {
    case .level, .levels: true
    default: false
    }
  }
}

extension FieldRef {
  /// Whether it says something of one member of the gezin only.
  fileprivate var isInBond: Bool { path.steps.contains(.key("bonds")) }
}
