import DossierModel
import StrictJSON
import TextUI
import Wording

/// Choosing a value where it is not typed: a tick, a number on a scale, one of a few words, or out of a menu.
enum Choosing {
  static func answer(_ event: Event, for line: FieldLine, _ desk: inout Desk) -> Bool {
    guard case .key(let key) = event else { return !FormKeys.hasWordsUnder(line) }
    switch line.kind {
    case .flag: return chooseFlag(key, line, &desk)
    case .whole(let range): return chooseOnScale(key, range, line, &desk)
    case .word: return chooseWord(key, line, &desk)
    default:
      switch key.code {
      case .enter, .character(" "): openChoices(line, &desk)
      case .backspace, .delete:
        let rest = notOffered(line, desk)
        desk.set(rest.isEmpty ? nil : .array(rest), at: line.ref)
      default: return false
      }
      return true
    }
  }

  /// What a field holds beside what is offered here: the indicators of the other aspects.
  private static func notOffered(_ line: FieldLine, _ desk: Desk) -> [JSON] {
    guard let offered = line.offered.map({ Set($0.map(\.value)) }) else { return [] }
    return (desk.value(line.ref)?.items ?? []).filter { $0.text.map { !offered.contains($0) } ?? true }
  }

  private static func chooseFlag(_ key: Key, _ line: FieldLine, _ desk: inout Desk) -> Bool {
    switch key.code {
    case .enter, .character(" "), .left, .right: desk.set(desk.value(line.ref)?.flag == true ? nil : .bool(true), at: line.ref)
    case .backspace, .delete: desk.set(nil, at: line.ref)
    default: return false
    }
    return true
  }

  private static func chooseOnScale(_ key: Key, _ range: ClosedRange<Int>, _ line: FieldLine, _ desk: inout Desk) -> Bool {
    let value = desk.value(line.ref)?.whole
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
      desk.set(nil, at: line.ref)
      return true
    case .enter: return desk.moveFocus(by: 1)
    default: return false
    }
    desk.set(.number(String(new)), at: line.ref)
    return true
  }

  private static func chooseWord(_ key: Key, _ line: FieldLine, _ desk: inout Desk) -> Bool {
    let options = desk.options(line).map(\.value)
    guard !options.isEmpty else { return false }
    let old = desk.value(line.ref)
    let index = options.firstIndex(of: desk.files.valueToBe(line.ref)?.text ?? "")
    let new: Int
    switch key.code {
    case .left: new = max(0, (index ?? 1) - 1)
    case .right: new = min(options.count - 1, (index ?? -1) + 1)
    case .character(" "): new = ((index ?? -1) + 1) % options.count
    case .enter:
      openChoices(line, &desk)
      return true
    case .backspace, .delete:
      desk.files.dropPreset(line.ref)
      desk.set(nil, at: line.ref)
      return true
    default: return false
    }
    desk.set(.string(options[new]), at: line.ref)
    if desk.value(line.ref) != old { desk.follow(line, instead: old) }
    return true
  }

  /// Puts the next of its words in a field of a thing in a list; after the last one comes the first.
  static func takeNextWord(of item: ItemLine, _ desk: inout Desk) {
    guard let ref = item.cycles, case .key(let key)? = ref.path.steps.last, case .word(let words)? = item.shape.field(key)?.kind else {
      return
    }
    let index = words.values.firstIndex(of: desk.value(ref)?.text ?? "") ?? -1
    desk.set(.string(words.values[(index + 1) % words.values.count]), at: ref)
  }

  /// Lets one choose the words of a field, or the people it points to. With digits where it is `numbered`; `otherwise` holds while the field
  /// itself says nothing.
  static func openChoices(_ line: FieldLine, _ desk: inout Desk, numbered isNumbered: Bool = false, otherwise: JSON? = nil) {
    guard desk.mayChange(line.ref.document) else { return }
    let value = desk.value(line.ref) ?? otherwise
    let values = if case .array(let items)? = value { items } else { [value].compactMap { $0 } }
    let chosen = Set(values.map { FieldLine.typed($0) })
    var items = desk.options(line).enumerated().map { index, option in
      MenuItem(id: option.value, label: option.word, note: option.help, digit: isNumbered && index < 9 ? index + 1 : nil)
    }
    let (several, isNumber) =
      switch line.kind {
      case .words, .references, .texts: (true, false)
      case .levels: (true, true)
      case .level: (false, true)
      default: (false, false)
      }
    // Of one word, nothing is a choice too.
    if isNumbered, !several {
      items.append(MenuItem(id: "", label: desk.say(line.ref.isInBond ? ScreenWords.sameBond : NetworkWords.unknown), digit: 0))
    }
    let focused = items.first { chosen.contains($0.id) } ?? (isNumbered && !several ? items.last : nil)
    let menu = Menu(title: line.label, items: items, multiple: several, ticked: chosen, focused: focused?.id)
    desk.ask(OpenMenu(ticking: menu) { desk, ids in choose(ids, for: line, several: several, isNumber: isNumber, &desk) })
  }

  private static func choose(_ ids: [String], for line: FieldLine, several: Bool, isNumber: Bool, _ desk: inout Desk) {
    if ids == [""] { return desk.set(nil, at: line.ref) }
    // What was not offered here stays.
    let values = notOffered(line, desk) + ids.map { isNumber ? JSON.number($0) : .string($0) }
    // For one member, none at all differs from nothing said.
    let old = desk.value(line.ref)
    desk.set(several ? (values.isEmpty && !line.ref.isInBond ? nil : .array(values)) : values.first, at: line.ref)
    desk.follow(line, instead: old)
  }
}

extension FieldRef {
  /// Whether it says something of one member of the gezin only.
  fileprivate var isInBond: Bool { path.steps.contains(.key("bonds")) }
}
