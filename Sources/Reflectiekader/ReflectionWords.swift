import Basics

/// Words for the values that a file knows by their ids, in the order in which they are offered.
public struct WordTable: Sendable, ExpressibleByDictionaryLiteral {
  public let entries: [(id: String, text: Phrase)]

  public init(dictionaryLiteral elements: (String, Phrase)...) {
    entries = elements.map { (id: $0.0, text: $0.1) }
  }

  /// The ids in order.
  public var ids: [String] { entries.map(\.id) }

  /// The words for `id`; nil for a value that is not known, which is then shown as it stands.
  public subscript(id: String) -> Phrase? {
    entries.first { $0.id == id }?.text
  }
}

/// The scale of an *in hoeverre* question.
public enum ScaleWords {
  /// The whole numbers that can be chosen.
  public static let range = 0...10
  /// What stands before the 0.
  public static let lowest = Phrase("helemaal niet", "not at all")
  /// What stands after the 10.
  public static let highest = Phrase("helemaal", "fully")

  /// "0 is helemaal niet, 10 is helemaal": where there is no room beside the numbers.
  public static func ends(_ language: Language) -> String {
    let (first, last) = (range.lowerBound, range.upperBound)
    return Phrase("\(first) is \(lowest.nl), \(last) is \(highest.nl)", "\(first) is \(lowest.en), \(last) is \(highest.en)")[language]
  }
}

/// The words for what is chosen in a reflection. The ids are those of the files.
public enum ReflectionWords {
  /// Answers to a question with input `yesPartlyNo`; also whether the moment was right.
  public static let yesPartlyNo: WordTable = [
    "yes": Phrase("ja", "yes"),
    "partly": Phrase("deels", "partly"),
    "no": Phrase("nee", "no"),
  ]

  /// Answers to a question with input `weight`. "Heavier" stands beside "lighter" on equal terms: less help is not the aim.
  public static let weight: WordTable = [
    "lighter": Phrase("lichter kan", "could be lighter"),
    "fitting": Phrase("passend", "fitting"),
    "heavier": Phrase("zwaarder nodig", "must be heavier"),
  ]

  /// What can be chosen at a question with this input; nil where there is nothing to choose from (text, scale).
  public static func choices(for input: Input) -> WordTable? {
    switch input {
    case .text, .scale: nil
    case .yesPartlyNo: yesPartlyNo
    case .weight: weight
    }
  }

  /// The kinds of evidence.
  public static let evidenceKinds: WordTable = [
    "seen": Phrase("gezien", "seen"),
    "heard": Phrase("gehoord", "heard"),
    "done": Phrase("gedaan", "done"),
    "agreed": Phrase("afgesproken", "agreed"),
    "fromOther": Phrase("van een ander", "from someone else"),
  ]

  /// One line for each kind of evidence that helps to write it down.
  public static let evidencePrompts: WordTable = [
    "seen": Phrase("Wat zag je precies? Het kleinste voorbeeld is goed.", "What exactly did you see? The smallest example will do."),
    "heard": Phrase("Wie zei wat? Het liefst in hun eigen woorden.", "Who said what? In their own words if you can."),
    "done": Phrase("Wat deed jij, of wat deden zij?", "What did you do, or what did they do?"),
    "agreed": Phrase("Wat spraken jullie samen af?", "What did you agree together?"),
    "fromOther": Phrase(
      "Wat merkte een ander, zoals de juf of de buurvrouw?", "What did someone else notice, such as a teacher or a neighbour?"),
  ]

  /// How much was normalised in the conversation.
  public static let dosage: WordTable = [
    "tooLittle": Phrase("te weinig", "too little"),
    "right": Phrase("precies goed", "just right"),
    "tooMuch": Phrase("te veel", "too much"),
  ]

  /// Where the visit was.
  public static let places: WordTable = [
    "home": Phrase("thuis", "at home"),
    "school": Phrase("op school", "at school"),
    "neighbourhood": Phrase("in de buurt", "in the neighbourhood"),
    "office": Phrase("op kantoor", "at the office"),
    "online": Phrase("online", "online"),
  ]

  /// What the reflection looks back on.
  public static let kinds: WordTable = [
    "visit": Phrase("bezoek", "visit"),
    "evaluation": Phrase("samen terugkijken", "looking back together"),
    "closing": Phrase("afsluiting", "closing"),
  ]
}
