import StrictJSON

/// A question that brings a name to an empty map. Nobody has no network at all, but nobody thinks of everyone at once: each question asks for one
/// kind of help that people give each other (the exchange approach of van der Poel, and the letters P, G, A and E of the ecogram).
public enum NameQuestion: String, Sendable, CaseIterable {
  case ordinaryThings, fun, advice, telling, children, neverAsked

  /// What a person who is named at this question carries from the start, by the key of format.md.
  public var presets: [String: JSON] {
    switch self {
    case .ordinaryThings: ["support": ["practical"]]
    case .fun: ["support": ["company"]]
    case .advice: ["support": ["advice"]]
    case .telling: ["support": ["emotional"]]
    case .children: ["eyesAndEars": true]
    case .neverAsked: ["asked": "notAsked"]
    }
  }
}
