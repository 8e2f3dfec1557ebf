import Basics
import StrictJSON

/// Why a file is no pack that can be taken in.
public enum PackProblem: Error, Sendable, Equatable {
  case tooLarge
  /// No JSON, or broken.
  case broken
  /// Another file, or one of our own that is no pack.
  case otherFormat
  case newer
  /// Nothing in it.
  case empty
  /// An example is not as it should be: which, counted from 1.
  case badExample(Int)
  /// The mark of a file or of somebody stands in it, or what belongs in a dossier or a reflection.
  case holdsMark
  case holdsPrivate(String)
}

extension ExamplePack {
  /// More than that is no pack.
  public static let mostBytes = 1 << 20
  static let mostExamples = 500

  /// Reads a pack. All of it is looked through before any of it counts; what it holds beside, in keys that nobody knows, is no part of it.
  public init(reading bytes: [UInt8]) throws(PackProblem) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    guard let tree = try? JSON.parse(bytes), tree.object != nil else { throw .broken }
    let head = FileHead(tree)
    guard head.raw(.format)?.text == Self.format else { throw .otherFormat }
    guard let version = head[.version] else { throw .broken }
    if version > FileKind.version { throw .newer }
    try Self.lookThrough(tree)
    guard tree["organisation"].map({ $0.text != nil || $0.isEmpty }) ?? true, case .array(let items)? = tree["examples"] else {
      throw .broken
    }
    if items.isEmpty { throw .empty }
    if items.count > Self.mostExamples { throw .tooLarge }
    var examples: [PackedExample] = []
    for (index, item) in items.enumerated() {
      guard let example = PackedExample(reading: item) else { throw .badExample(index + 1) }
      examples.append(example)
    }
    self.init(organisation: (tree["organisation"]?.text ?? "").onOneLine.trimmed, examples: examples)
  }

  /// No id and no key of a dossier, a reflection or a member, at any depth.
  private static func lookThrough(_ tree: JSON) throws(PackProblem) {
    var left = [tree]
    while let value = left.popLast() {
      switch value {
      case .string(let text):
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        if words.contains(where: { ULID.isValid($0.uppercased()) }) { throw .holdsMark }
      case .array(let items): left += items
      case .object(let object):
        for member in object.members {
          if foreign.contains(member.key) || ULID.isValid(member.key.uppercased()) { throw .holdsPrivate(member.key) }
          left.append(member.value)
        }
      default: break
      }
    }
  }

  /// The keys of our own files that are none of a pack.
  private static let foreign: Set<String> = {
    var keys: Set<String> = []
    var shapes: [Shape] = FileKind.allCases.map(\.shape)
    var seen: Set<ObjectIdentifier> = []
    while let shape = shapes.popLast() {
      guard seen.insert(ObjectIdentifier(shape)).inserted else { continue }
      keys.formUnion(shape.fields.map(\.key))
      shapes += shape.fields.compactMap(\.kind.inner)
    }
    return keys.subtracting(PackedExample.shape.fields.map(\.key) + ["organisation", "origin", "status"])
  }()
}

extension PackedExample {
  /// The longest text that somebody would read.
  private static let mostLetters = 20_000

  /// An example in a pack, with nothing but what a pack may hold; nil where a value is no good, or where it tells nothing.
  init?(reading json: JSON) {
    guard json.object != nil else { return nil }
    var clean = PackedExample()
    for field in Self.shape.fields {
      guard let value = json[field.key], !value.isEmpty else { continue }
      guard Self.isGood(value, field.kind) else { return nil }
      clean.json.set(value, at: [.key(field.key)])
    }
    guard !clean[.title].trimmed.isEmpty, clean.texts.count > 1 else { return nil }
    self = clean
  }

  private static func isGood(_ value: JSON, _ kind: FieldKind) -> Bool {
    switch kind {
    case .line, .prose: value.text.map { $0.utf8.count <= mostLetters } ?? false
    case .texts: isList(value) { $0.text.map(JSON.isSlug) ?? false }
    case .levels: isList(value) { kind.fault(ofOne: $0) == nil }
    default: kind.fault(ofOne: value) == nil
    }
  }

  private static func isList(_ value: JSON, _ isGood: (JSON) -> Bool) -> Bool {
    guard case .array(let items) = value else { return false }
    return items.allSatisfy(isGood)
  }
}
