import Basics
import Shell

/// What the options of every command say, as plain values.
struct Given: Equatable {
  var workspace: String?
  var member: String?
  var theme: String?
  var lang: Language?
  var now: Instant?

  /// This computer, with what is given of it.
  var surroundings: Surroundings { .ofThisComputer(now: now, language: lang) }
}

extension Given {
  /// The same that the parser reads from a command line of these options alone, as in everyday use; nil for any other, and for what has to be
  /// complained of. The parser looks at all commands first, which takes as long as all else up to the first picture.
  init?(plainly arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), !value.hasPrefix("-"), take(value, of: option) else { return nil }
    }
  }

  /// Takes one value; false where it is none, or where there was one before.
  private mutating func take(_ value: String, of option: String) -> Bool {
    switch option {
    case "--workspace": Self.fill(&workspace, value)
    case "--member": Self.fill(&member, value)
    case "--theme": Self.fill(&theme, value)
    case "--lang": Self.fill(&lang, Language(rawValue: value))
    case "--now": Self.fill(&now, Instant(value))
    default: false
    }
  }

  private static func fill<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
    guard place == nil, let value else { return false }
    place = value
    return true
  }
}
