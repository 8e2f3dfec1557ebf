import StrictJSON

/// An object of the members that hold something: absent and empty mean the same in our files, and the program writes no empty key.
///
/// The members stand in the order of their keys, so that ten thousand dossiers need no sorting.
func object(_ members: (key: String, value: JSON)...) -> JSON {
  .object(JSONObject(sorted: members.filter { !$0.value.isEmpty }))
}

extension JSON {
  static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  static func whole(_ number: Int?) -> JSON { number.map { .number(String($0)) } ?? .null }

  static func wholes(_ numbers: [Int]) -> JSON { .array(numbers.map { .number(String($0)) }) }

  /// True, or nothing: what was never ticked is not written.
  static func ticked(_ flag: Bool) -> JSON { flag ? .bool(true) : .null }
}
