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
