import Basics
import StrictJSON

/// What can be wrong with the value of a known key; the file opens all the same (format.md, "fault").
public enum FaultCode: String, Sendable {
  case wrongType, unknownWord, outOfRange, noSuchDay, noSuchInstant, badID, badReference
  case missingItemID, duplicateItemID, missingName
}

/// One bad value: where it stands and what is wrong with it.
public struct FieldFault: Sendable, Hashable {
  /// RFC 6901.
  public let pointer: String
  public let code: FaultCode

  public init(pointer: String, code: FaultCode) {
    self.pointer = pointer
    self.code = code
  }
}

/// The ids that a reference may point to; a target that is absent here is not tested, for its file did not open.
public struct KnownReferences: Sendable {
  public var ids: [ReferenceTarget: Set<String>]

  public init(_ ids: [ReferenceTarget: Set<String>] = [:]) { self.ids = ids }

  /// What references inside and into `dossier` may point to.
  public mutating func add(dossier: JSON) {
    let goals = dossier["plan"]?["goals"]?.items ?? []
    ids[.gezinMember] = Self.ids(of: dossier["gezin"]?["members"]?.items ?? [])
    ids[.person] = Self.ids(of: dossier["network"]?["people"]?.items ?? [])
    ids[.action] = Self.ids(of: goals.flatMap { $0["actions"]?.items ?? [] })
  }

  public mutating func add(team: JSON) { ids[.teamMember] = Self.ids(of: team["members"]?.items ?? []) }

  private static func ids(of items: [JSON]) -> Set<String> { Set(items.compactMap { $0["id"]?.text }) }
}

extension FileKind {
  /// The faults of a file's contents, in the order of its shape. Its format, version and file id have been looked at before.
  public func faults(in content: JSON, known: KnownReferences) -> [FieldFault] {
    var finder = FaultFinder(known: known)
    finder.look(at: content, shape: shape, pointer: "")
    return finder.faults
  }
}

private struct FaultFinder {
  let known: KnownReferences
  var faults: [FieldFault] = []

  mutating func look(at value: JSON, shape: Shape, pointer: String) {
    guard case .object(let object) = value else {
      if case .null = value { return }
      return add(.wrongType, pointer)
    }
    for field in shape.fields {
      let place = "\(pointer)/\(field.key)"
      guard let value = object[field.key], !value.isEmpty else {
        if field.isRequired { add(.missingName, field.key == "gezin" ? place + "/name" : place) }
        continue
      }
      look(at: value, kind: field.kind, pointer: place)
    }
  }

  private mutating func look(at value: JSON, kind: FieldKind, pointer: String) {
    switch kind {
    case .line, .prose, .slug: if value.text == nil { add(.wrongType, pointer) }
    case .id: text(value, pointer, .badID) { ULID.isValid($0) }
    case .day: text(value, pointer, .noSuchDay) { Day($0) != nil }
    case .instant: text(value, pointer, .noSuchInstant) { Instant($0) != nil }
    case .year: whole(value, 1850...2200, pointer)
    case .whole(let range), .level(_, let range): whole(value, range, pointer)
    case .flag: if value.flag == nil { add(.wrongType, pointer) }
    case .word(let words): text(value, pointer, .unknownWord) { words.values.contains($0) }
    case .words(let words): each(value, pointer) { $0.text($1, $2, .unknownWord) { words.values.contains($0) } }
    case .texts: each(value, pointer) { if $1.text == nil { $0.add(.wrongType, $2) } }
    case .levels(_, let range): each(value, pointer) { $0.whole($1, range, $2) }
    case .reference(let targets): reference(value, targets, pointer)
    case .references(let targets): each(value, pointer) { $0.reference($1, targets, $2) }
    case .object(let shape): look(at: value, shape: shape, pointer: pointer)
    case .list(let shape, let key):
      each(value, pointer) { $0.look(at: $1, shape: shape, pointer: $2) }
      if let key { identifiers(value.items, key, pointer) }
    case .keyed(let words, let shape): keyed(value, words, shape, pointer)
    }
  }

  private mutating func text(_ value: JSON, _ pointer: String, _ code: FaultCode, _ isGood: (String) -> Bool) {
    guard let text = value.text else { return add(.wrongType, pointer) }
    if !isGood(text) { add(code, pointer) }
  }

  private mutating func whole(_ value: JSON, _ range: ClosedRange<Int>, _ pointer: String) {
    guard case .number = value else { return add(.wrongType, pointer) }
    guard let number = value.whole else { return add(.outOfRange, pointer) }
    if !range.contains(number) { add(.outOfRange, pointer) }
  }

  private mutating func each(_ value: JSON, _ pointer: String, _ body: (inout FaultFinder, JSON, String) -> Void) {
    guard case .array(let items) = value else { return add(.wrongType, pointer) }
    for (index, item) in items.enumerated() { body(&self, item, "\(pointer)/\(index)") }
  }

  private mutating func reference(_ value: JSON, _ targets: Set<ReferenceTarget>, _ pointer: String) {
    guard let id = value.text else { return add(.wrongType, pointer) }
    let sets = targets.map { known.ids[$0] }
    if sets.contains(where: { $0 == nil }) { return }
    if !sets.contains(where: { $0?.contains(id) == true }) { add(.badReference, pointer) }
  }

  private mutating func identifiers(_ items: [JSON], _ key: String, _ pointer: String) {
    var seen: Set<[UInt8]> = []
    for (index, item) in items.enumerated() where item.object != nil {
      let place = "\(pointer)/\(index)"
      guard let id = item[key], !id.isEmpty else {
        if key == "id" || key == "question" { add(.missingItemID, place) }
        continue
      }
      if let id = id.text, !seen.insert(Array(id.utf8)).inserted { add(.duplicateItemID, "\(place)/\(key)") }
    }
  }

  private mutating func keyed(_ value: JSON, _ words: Vocabulary, _ shape: Shape, _ pointer: String) {
    guard let object = value.object else { return add(.wrongType, pointer) }
    for member in object.members where words.values.contains(member.key) {
      look(at: member.value, shape: shape, pointer: "\(pointer)/\(member.key)")
    }
  }

  private mutating func add(_ code: FaultCode, _ pointer: String) { faults.append(FieldFault(pointer: pointer, code: code)) }
}
