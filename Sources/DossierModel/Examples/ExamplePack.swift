import Basics
import StrictJSON

/// Examples that one organisation gives to another.
public struct ExamplePack: Sendable, Equatable {
  static let format = "gewoon/pack"

  /// Who gives them; "" where that is not said.
  public let organisation: String
  public let examples: [PackedExample]

  /// These examples.
  public init(organisation: String, examples: [PackedExample]) {
    self.organisation = organisation
    self.examples = examples
  }

  /// As it stands in a file.
  public var json: JSON {
    var head = FileHead()
    head[.format] = Self.format
    head[.version] = FileKind.version
    var tree = head.json
    tree.set(organisation.isEmpty ? nil : .string(organisation), at: [.key("organisation")])
    tree.set(.array(examples.map(\.json)), at: [.key("examples")])
    return tree
  }

  /// Every text in it.
  var texts: [String] { [organisation] + examples.flatMap(\.texts) }

  /// What of it is not here yet. The same example of the same organisation is here once, also where it was put away.
  public func new(besides here: [Example]) -> [PackedExample] {
    var new: [PackedExample] = []
    let known = here.filter { $0.isImported && $0[.organisation].trimmed == organisation.trimmed }
    for example in examples where !known.contains(where: example.isSame) && !new.contains(where: { $0.texts == example.texts }) {
      new.append(example)
    }
    return new
  }
}

extension Example {
  /// An example that came in a pack: a file of its own with a new id.
  public init(_ packed: PackedExample, from organisation: String, id: String, on day: Day) {
    self = FileKind.example.head(Example.self)
    self[.id] = id
    for (mine, its) in zip(Self.telling, PackedExample.telling) { self[mine] = packed[its] }
    self[.aspects] = packed[.aspects]
    self[.indicators] = packed[.indicators]
    self[.tasks] = packed[.tasks]
    self[.phase] = packed[.phase]
    self[.recognisedElsewhere] = packed[.recognised]
    self[.status] = "library"
    self[.origin] = "imported"
    self[.organisation] = organisation
    self[.made] = day
  }
}

/// A pack that is to be given away, as far as it may.
public struct Packing: Sendable, Equatable {
  /// Something in an example that may not leave.
  public struct Refusal: Sendable, Equatable {
    /// Of the example; "" where it stands in the name of the organisation.
    public let title: String
    public let found: FoundInExample
  }

  public let pack: ExamplePack
  /// What may not leave. While there is any, nothing does.
  public let refusals: [Refusal]
  /// What stands out and was left on purpose, to read once more.
  public let hints: [Refusal]

  /// Packs what is our own and in the library, and looks through all that leaves.
  public init(_ examples: [Example], organisation: String, finder: ExampleFinder) {
    let leaving = examples.filter { !$0.isImported && $0.standing == .library }.map(PackedExample.init)
    self.init(ExamplePack(organisation: organisation, examples: leaving), finder: finder)
  }

  /// Looks through a pack that is made.
  public init(_ pack: ExamplePack, finder: ExampleFinder) {
    self.pack = pack
    let parts = [(title: "", texts: [pack.organisation])] + pack.examples.map { (title: $0[.title], texts: $0.texts) }
    let found = parts.flatMap { part in finder.found(in: part.texts).map { Refusal(title: part.title, found: $0) } }
    refusals = found.filter(\.found.mustGo)
    // What a team calls itself may have a capital.
    hints = found.filter { !$0.found.mustGo && !$0.title.isEmpty }
  }
}
