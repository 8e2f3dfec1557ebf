import StrictJSON

extension JSON {
  private static let typedKey = "typed"

  /// What somebody typed where a day or a year of birth belongs and what is none: `{ "typed": "eind november" }`. It is kept until it is typed anew,
  /// is no fault of the file, and counts nowhere.
  public static func unread(_ text: String) -> JSON { .object(JSONObject([(typedKey, .string(text))])) }

  /// The text of such a value; nil for any other value.
  public var unread: String? {
    guard let object, object.members.count == 1, let text = object[Self.typedKey]?.text, !text.isEmpty else { return nil }
    return text
  }
}
