import StrictJSON

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
  private var ids = [Set<String>?](repeating: nil, count: ReferenceTarget.allCases.count)

  public init() {}

  /// The ids of one kind, nil where they are not known.
  public subscript(target: ReferenceTarget) -> Set<String>? {
    get { ids[target.rawValue] }
    set { ids[target.rawValue] = newValue }
  }

  /// What references inside and into `dossier` may point to.
  public mutating func add(dossier: JSON) {
    let dossier = Dossier(dossier)
    self[.gezinMember] = Self.ids(of: dossier[.gezin][.members], .id)
    self[.person] = Self.ids(of: dossier[.network][.people], .id)
    self[.action] = Self.ids(of: dossier.actions, .id)
    // A reflection may point to what the family said as well as to what the team talks about.
    self[.statement]?.formUnion(Self.ids(of: dossier[.statements], .id))
  }

  /// What references to the members of a team may point to.
  public mutating func add(team: JSON) { self[.teamMember] = Self.ids(of: Team(team)[.members], .id) }

  private static func ids<Item: Record>(of items: [Item], _ key: FieldKey<Item, String>) -> Set<String> {
    Set(items.compactMap { $0.raw(key)?.text })
  }
}

extension FileKind {
  /// The faults of a file's contents, in the order of its shape. Its format, version and file id have been looked at before.
  public func faults(in content: JSON, known: KnownReferences) -> [FieldFault] {
    var finder = FaultFinder(known: known)
    finder.look(at: content, shape: shape)
    return finder.faults
  }
}

private struct FaultFinder {
  /// One step of the way to the value that is looked at; it becomes a pointer only where there is a fault to name.
  private enum Step {
    case key(String)
    case index(Int)
  }

  let known: KnownReferences
  var faults: [FieldFault] = []
  private var way: [Step] = []

  init(known: KnownReferences) { self.known = known }

  mutating func look(at value: JSON, shape: Shape) {
    guard case .object(let object) = value else {
      if case .null = value { return }
      return add(.wrongType)
    }
    for field in shape.fields {
      guard let value = object[field.key], !value.isEmpty else {
        if field.isRequired { miss(field) }
        continue
      }
      under(.key(field.key)) { $0.look(at: value, kind: field.kind) }
    }
    if shape === Tie.shape, Tie(value).isToItself { under(.key(FieldKey<Tie, String>.b.name)) { $0.add(.toItself) } }
  }

  private mutating func miss(_ field: Field) {
    under(.key(field.key)) { finder in
      // The only object that must be there is the one with the name in it.
      if case .object(let shape) = field.kind {
        for name in shape.fields where name.isRequired { finder.under(.key(name.key)) { $0.add(.missingName) } }
      } else {
        finder.add(.missingName)
      }
    }
  }

  private mutating func look(at value: JSON, kind: FieldKind) {
    switch kind {
    case .words, .texts, .levels: each(value) { $0.lookAtOne($1, kind) }
    case .reference(let targets): lookAtOne(value, kind, targets)
    case .references(let targets): each(value) { $0.lookAtOne($1, kind, targets) }
    case .object(let shape): look(at: value, shape: shape)
    case .list(let shape, let key):
      each(value) { $0.look(at: $1, shape: shape) }
      if let key { identifiers(value.items, key) }
    case .keyed(let words, let shape): keyed(value, words, shape)
    default: lookAtOne(value, kind)
    }
  }

  /// A reference is only tested where all files that it may point into opened.
  private mutating func lookAtOne(_ value: JSON, _ kind: FieldKind, _ targets: [ReferenceTarget] = []) {
    if let code = kind.fault(ofOne: value) { return add(code) }
    let sets = targets.map { known[$0] }
    if targets.isEmpty || sets.contains(where: { $0 == nil }) { return }
    if !sets.contains(where: { $0?.contains(value.text ?? "") == true }) { add(.badReference) }
  }

  private mutating func each(_ value: JSON, _ body: (inout FaultFinder, JSON) -> Void) {
    guard case .array(let items) = value else { return add(.wrongType) }
    for (index, item) in items.enumerated() { under(.index(index)) { body(&$0, item) } }
  }

  private mutating func identifiers(_ items: [JSON], _ key: String) {
    var seen = SeenTexts()
    for (index, item) in items.enumerated() where item.object != nil {
      guard let id = item[key], !id.isEmpty else {
        if FaultFinder.namesOfItems.contains(key) { under(.index(index)) { $0.add(.missingItemID) } }
        continue
      }
      if let id = id.text, !seen.insert(id) {
        under(.index(index)) { finder in finder.under(.key(key)) { $0.add(.duplicateItemID) } }
      }
    }
  }

  /// An item must have these where it is told apart by them; a bond or a stance that does not say whose it is, is no fault of its own.
  private static let namesOfItems = [FieldKey<Person, String>.id.name, FieldKey<Answer, String>.question.name]

  private mutating func keyed(_ value: JSON, _ words: Vocabulary, _ shape: Shape) {
    guard let object = value.object else { return add(.wrongType) }
    for member in object.members where words.values.contains(member.key) {
      under(.key(member.key)) { $0.look(at: member.value, shape: shape) }
    }
  }

  private mutating func under(_ step: Step, _ body: (inout FaultFinder) -> Void) {
    way.append(step)
    body(&self)
    way.removeLast()
  }

  /// No key of ours has a "/" or "~" in it, so none is escaped.
  private mutating func add(_ code: FaultCode) {
    let pointer = way.map { step in
      switch step {
      case .key(let key): "/" + key
      case .index(let index): "/\(index)"
      }
    }
    faults.append(FieldFault(pointer: pointer.joined(), code: code))
  }
}

/// The texts that came by. A list has a handful of them, which are compared sooner than hashed.
private struct SeenTexts {
  private var first: [String] = []
  private var further: Set<[UInt8]> = []

  /// Takes a text in; false where the same bytes came by before.
  mutating func insert(_ text: String) -> Bool {
    if first.contains(where: { $0.sameBytes(as: text) }) { return false }
    if first.count == 24 { return further.insert(Array(text.utf8)).inserted }
    first.append(text)
    return true
  }
}

extension Tie {
  /// Whether it binds somebody to themselves.
  fileprivate var isToItself: Bool { !self[.a].isEmpty && self[.a] == self[.b] }
}
