import DossierModel
import StrictJSON
import Wording

/// The texts of which the spelling can be looked at: where one writes sentences, and not names, days or words to choose.
struct SpellingTexts: Reading {
  let desk: Desk

  /// The text that has focus; nil where that is none, or an empty one. Line by line nobody sees what has focus.
  var focused: FieldLine? {
    guard !scene.takesLines, let line = desk.focusedLine, isText(line), !text(of: line).isEmpty else { return nil }
    return line
  }

  /// All texts here, in the order of the screen: of the whole reflection in a debrief.
  var all: [FieldLine] {
    var seen: Set<FieldRef> = []
    return found.filter { isText($0) && !text(of: $0).isEmpty && seen.insert($0.ref).inserted }
  }

  /// What stands in one of them.
  func text(of line: FieldLine) -> String { FieldLine.typed(desk.files.value(line.ref)) }

  /// Of those here the ones that may be changed, and why not where none may.
  func changeable(_ lines: [FieldLine]) -> (lines: [FieldLine], reason: String?) {
    let free = lines.filter { desk.reasonAgainst($0.ref.document) == nil }
    return (free, free.isEmpty ? lines.lazy.compactMap { desk.reasonAgainst($0.ref.document) }.first : nil)
  }

  private var found: [FieldLine] {
    if let debrief = Debrief.open(on: desk) { return texts(in: reflectionRef(debrief.id).field, Reflection.shape) }
    return desk.rows.flatMap { row -> [FieldLine] in
      switch row.kind {
      case .field(let line): [line]
      // A reflection in a list is looked at where it is open, and what a colleague wrote where that is.
      case .item(let item) where item.shape !== Reflection.shape && !item.ref.document.isInTeamFolder: texts(in: item.ref, item.shape)
      default: []
      }
    }
  }

  private func isText(_ line: FieldLine) -> Bool {
    guard line.isText, line.ref.document.kind != nil, !Self.names.contains(line.name) else { return false }
    switch line.kind {
    case .line, .prose, .texts: return true
    default: return false
    }
  }

  /// The texts of an object, and of all that it holds.
  private func texts(in place: FieldRef, _ shape: Shape) -> [FieldLine] {
    shape.fields.flatMap { field -> [FieldLine] in
      let here = place.key(field.key)
      if Self.leftOut.contains(field.name) { return [] }
      switch field.kind {
      case .line, .prose, .texts: return [line(field, at: here)]
      case .object(let inner): return texts(in: here, inner)
      case .list(let inner, let key): return items(at: here, by: key).flatMap { texts(in: $0, inner) }
      case .keyed(let words, let inner): return words.values.flatMap { texts(in: here.key($0), inner) }
      default: return []
      }
    }
  }

  /// The places of the items of a list; one that nothing tells apart is known by its number.
  private func items(at list: FieldRef, by key: String?) -> [FieldRef] {
    var seen: Set<String> = []
    return (desk.files.value(list)?.items ?? []).enumerated().map { index, item in
      if let key, let value = item[key]?.text, !value.isEmpty, seen.insert(value).inserted { return list.item(key, value) }
      return FieldRef(document: list.document, path: list.path + .index(index))
    }
  }

  /// A question as it was asked is no text of the worker's, and earlier maps stay as they were.
  private static let leftOut: Set<String> = ["answer.asked", "network.versions"]

  /// The fields that are names, wherever they stand.
  private static let names: Set<String> = {
    var names: Set<String> = []
    func gather(_ shape: Shape) {
      for field in shape.fields where field.isName { names.insert(field.name) }
      for field in shape.fields {
        switch field.kind {
        case .object(let inner), .list(let inner, _), .keyed(_, let inner): gather(inner)
        default: break
        }
      }
    }
    for kind in FileKind.allCases { gather(kind.shape) }
    return names
  }()
}
