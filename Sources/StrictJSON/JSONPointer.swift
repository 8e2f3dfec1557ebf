/// A JSON pointer, RFC 6901.
enum JSONPointer {
  /// `key` as one step of a pointer: `~` is `~0` and `/` is `~1`.
  static func escaped(_ key: String) -> String {
    var step = "/"
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": step += "~0"
      case "/": step += "~1"
      default: step.unicodeScalars.append(scalar)
      }
    }
    return step
  }
}

extension JSONPath {
  /// This path as a JSON pointer (RFC 6901), "" for the top. An item's step becomes its index in `tree`: the count of the array where the item
  /// is not there, and 0 where there is no array.
  public func pointer(in tree: JSON) -> String {
    var pointer = ""
    var value: JSON? = tree
    for step in steps {
      switch step {
      case .key(let key): pointer += JSONPointer.escaped(key)
      case .index(let index): pointer += "/\(index)"
      case .item(let key, let name):
        let items = value?.items ?? []
        let index = items.firstIndex { $0[key]?.text?.sameBytes(as: name) == true }
        pointer += "/\(index ?? items.count)"
      }
      value = value?[[step]]
    }
    return pointer
  }
}

extension JSONPath {
  /// The path that a JSON pointer (RFC 6901) means in `tree`: an element that is known by an id, a question or a member is named by that, so that
  /// the path stays right when the array is reordered. It ends where the pointer leads nowhere.
  public init(pointer: String, in tree: JSON) {
    var steps: [JSONStep] = []
    var value = tree
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      guard let step = JSONPath.step(part, in: value), let next = value[[step]] else { break }
      steps.append(step)
      value = next
    }
    self.init(steps)
  }

  private static func step(_ part: Substring, in value: JSON) -> JSONStep? {
    switch value {
    case .object: return .key(String(part).replacing("~1", with: "/").replacing("~0", with: "~"))
    case .array(let items):
      guard let index = Int(part), items.indices.contains(index) else { return nil }
      for key in ["id", "question", "member"] {
        if let name = items[index][key]?.text, !name.isEmpty { return .item(key: key, value: name) }
      }
      return .index(index)
    default: return nil
    }
  }
}
