import StrictJSON

/// A question that brings a name to an empty map. Nobody has no network at all, but nobody thinks of everyone at once: each question asks for one
/// kind of help that people give each other (the exchange approach of van der Poel, and the letters P, G, A and E of the ecogram).
public enum NameQuestion: String, Sendable, CaseIterable {
  case ordinaryThings, fun, advice, telling, children, neverAsked

  /// Somebody who is named at this question, with what they carry from the start.
  public var preset: Person {
    var person = Person()
    switch self {
    case .ordinaryThings: person[.support] = ["practical"]
    case .fun: person[.support] = ["company"]
    case .advice: person[.support] = ["advice"]
    case .telling: person[.support] = ["emotional"]
    case .children: person[.eyesAndEars] = true
    case .neverAsked: person[.asked] = "notAsked"
    }
    return person
  }

  /// The same by the key of format.md.
  public var presets: [String: JSON] {
    Dictionary(uniqueKeysWithValues: (preset.json.object?.members ?? []).map { ($0.key, $0.value) })
  }
}
