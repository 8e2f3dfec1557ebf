import Basics
import StrictJSON

/// How far an example is, whatever stands in its `status`.
public enum ExampleStanding: String, Sendable, CaseIterable {
  case draft, secondReading, library
  /// Its author put it away.
  case withdrawn
}

extension Example {
  /// The keys of what somebody tells in it, in the order of reading.
  public static let telling: [FieldKey<Example, String>] = [.title, .context, .what, .result, .again]

  /// All that somebody wrote in it, with its place: what is told, and who agreed.
  public var texts: [(path: JSONPath, text: String)] {
    let told = Self.telling.map { (path: JSONPath([.key($0.name)]), text: self[$0]) }
    let consent = (path: FieldPlace<Example>()[.consent][.by].path, text: self[.consent][.by])
    return (told + [consent]).filter { !$0.text.isEmpty }
  }

  /// Whether it came in a pack of another organisation.
  public var isImported: Bool { self[.origin] == "imported" }

  /// Whether it is said who agreed, and when.
  public var hasConsent: Bool { !self[.consent][.by].trimmed.isEmpty && self[.consent][.on] != nil }

  /// Whether somebody else than its author read what stands there now.
  public var isReadByAnother: Bool {
    let reader = self[.reader]
    guard !reader[.member].isEmpty, reader[.member] != self[.author] else { return false }
    return reader.lacks(.mark) || reader[.mark] == textMark
  }

  /// How far it is. The library is for what has consent and was read by another, as it stands there now; what somebody else changed
  /// at the same moment is no way around that. An example from elsewhere was read there.
  public var standing: ExampleStanding {
    if has(.withdrawn) { return .withdrawn }
    if isImported { return .library }
    switch self[.status] {
    case "library" where hasConsent: return isReadByAnother ? .library : .secondReading
    case "secondReading": return .secondReading
    default: return .draft
    }
  }

  /// A short mark of what is told: it tells whether a text is another one than somebody read.
  public var textMark: String {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for key in Self.telling {
      for byte in Array(self[key].utf8) + [0] { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    let digits = String(mark, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// After a change of what is told: nobody else has read it, and whoever changed it is its author from then on, so that another one reads it.
  ///
  /// - Parameter path: where something was changed.
  public mutating func noteChange(at path: JSONPath, by me: String?) {
    guard case .key(let key)? = path.steps.first, Self.telling.contains(where: { $0.name == key }), !isImported else { return }
    if let me, self[.author] != me { self[.author] = me }
    if self[.status] == "library" { self[.status] = "secondReading" }
    setRaw(nil, .reader)
  }

  /// Puts down that somebody read what stands there now.
  public mutating func noteReading(by member: String, on day: Day) {
    var reader = SecondReader()
    reader[.member] = member
    reader[.on] = day
    reader[.mark] = textMark
    self[.reader] = reader
    self[.status] = "library"
  }

  /// Who recognised it, each once.
  public var recognisers: [String] {
    var seen: Set<String> = []
    return self[.recognised].filter { seen.insert($0).inserted }
  }

  /// A new one of our own, to be filled.
  public static func begun(on day: Day) -> Example {
    var example = Example()
    example[.status] = "draft"
    example[.origin] = "own"
    example[.made] = day
    return example
  }
}
