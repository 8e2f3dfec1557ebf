/// Steps are equal when their bytes are: a composed and a decomposed é are two keys.
extension JSONStep: Hashable {
  /// Whether both steps are of one kind and the same bytes.
  public static func == (left: JSONStep, right: JSONStep) -> Bool {
    switch (left, right) {
    case (.key(let a), .key(let b)): a.sameBytes(as: b)
    case (.index(let a), .index(let b)): a == b
    case (.item(let key, let value), .item(let otherKey, let otherValue)): key.sameBytes(as: otherKey) && value.sameBytes(as: otherValue)
    default: false
    }
  }

  /// Agrees with `==`.
  public func hash(into hasher: inout Hasher) {
    // Equal bytes make equal texts, so the texts' own hashes will do.
    switch self {
    case .key(let key): hasher.combine(key)
    case .index(let index): hasher.combine(index)
    case .item(let key, let value):
      hasher.combine(key)
      hasher.combine(value)
    }
  }
}

/// A step is mostly a key, so a path reads `["plan", "goals"]`.
extension JSONStep: ExpressibleByStringLiteral {
  /// The member `value` of an object.
  public init(stringLiteral value: String) { self = .key(value) }
}
