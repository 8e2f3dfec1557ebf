import StrictJSON

/// A private file in which every place that stays private holds a word of its own, and what may be shared holds others.
enum CanaryFiles {
  /// In every text that must not get out.
  static let word = "kanarie-woord"

  /// In every text that may be shared.
  static let shareable = [
    "goed", "samen", "taal", "breed", "sterk", "gewoon", "antwoord", "is er al", "hoger", "ouder", "bewijs", "iemand", "geld", "school",
    "inkomen", "wonen", "gemerkt", "erkenning", "geleerd", "leerwens", "blijft", "verwacht",
  ].map { "delen " + $0 }

  static let own: JSON = [
    "format": "gewoon/private", "version": 1, "dossier": .string(Home.bakker), "author": .string(Home.sanne),
    "later": .string(word + "-bestand"), "reflections": .array([shared, unshared]),
  ]

  /// With every free text that a reflection can have; what is unknown, the landing and the hunch hold a canary.
  private static let shared: JSON = [
    "id": "01JDQ1B00000000000000000R1", "visit": "2026-11-06", "place": "home", "kind": "closing", "phase": "before", "round": "whole",
    "instrument": "normaliseren-1", "created": "2026-11-06T15:10:00+01:00", "changed": "2026-11-06T15:42:10+01:00",
    "finished": "2026-11-06T15:42:10+01:00", "at": "keep", "discuss": true, "landing": .string(word + "-landing-een"),
    "hunch": .string(word + "-gevoel-een"), "later": .string(word + "-later-een"), "wentWell": "delen goed, met Kanariemila",
    "conversation": [
      "moment": "yes", "partnership": "delen samen", "language": "delen taal", "broadView": "delen breed", "positiveView": "delen sterk",
      "imperfection": "delen gewoon", "later": .string(word + "-later-twee"),
    ],
    "answers": [
      [
        "question": "eigen-regie.tempo", "asked": "Ging het in hun tempo?", "scale": 4, "text": "delen antwoord van Kanariemila",
        "already": "delen is er al", "oneHigher": "delen hoger", "later": .string(word + "-later-drie"),
        "viewpoints": [["id": "01JDQ1B00000000000000000V1", "perspective": "parent", "text": "delen ouder"]],
      ]
    ],
    "evidence": [
      [
        "id": "01JDQ1B00000000000000000E1", "aspect": "eigen-regie", "kind": "heard", "text": "delen bewijs", "from": "delen iemand",
        "date": "2026-11-05", "later": .string(word + "-later-vier"),
      ]
    ],
    "broadView": ["money": "delen geld", "school": "delen school", "income": "delen inkomen", "housing": "delen wonen"],
    "dosage": "right", "dosageNoticed": "delen gemerkt", "recognition": "delen erkenning", "indicators": ["gewone-taal"], "tasks": [1, 2],
    "learned": "delen geleerd", "wantToLearn": "delen leerwens",
    "closing": ["withoutHelp": "partly", "stays": "delen blijft", "timely": "inTime", "expected": "delen verwacht"],
  ]

  /// A canary in every text, for all of it is private as long as it is not shared.
  private static let unshared: JSON = [
    "id": "01JDQ1B00000000000000000R2", "visit": "2026-11-20", "created": "2026-11-20T15:10:00+01:00",
    "changed": "2026-11-20T15:10:00+01:00", "landing": .string(word + "-a"), "wentWell": .string(word + "-b"),
    "hunch": .string(word + "-c"), "later": .string(word + "-d"),
    "answers": [["question": "eigen-regie.tempo", "asked": .string(word + "-e"), "text": .string(word + "-f")]],
    "evidence": [["id": "01JDQ1B00000000000000000E2", "aspect": "netwerk", "kind": "seen", "text": .string(word + "-g")]],
    "conversation": ["language": .string(word + "-h")], "recognition": .string(word + "-i"), "dosageNoticed": .string(word + "-j"),
    "learned": .string(word + "-k"), "wantToLearn": .string(word + "-l"), "broadView": ["money": .string(word + "-m")],
  ]

  /// A line of evidence that its author threw away.
  static let thrownAway: JSON = [
    "format": "gewoon/trash", "version": 1, "from": .string("private/\(Home.bakker).json#/reflections/1/evidence/1"),
    "at": "2026-11-19T11:00:00+01:00", "by": .string(Home.sanne),
    "content": ["id": "01JDQ1B00000000000000000E9", "aspect": "netwerk", "kind": "seen", "text": .string(word + "-weg")],
  ]

  /// Every string in a shared file that is no id, moment, day, name of a thing or word that the format knows.
  static func texts(in tree: JSON, key: String = "") -> [String] {
    switch tree {
    case .string(let text): named.contains(key) || isID(text) || isMoment(text) ? [] : [text]
    case .array(let items): items.flatMap { texts(in: $0, key: key) }
    case .object(let object): object.members.flatMap { texts(in: $0.value, key: $0.key) }
    default: []
    }
  }

  /// The keys whose values are slugs or words of the format.
  private static let named: Set<String> = [
    "format", "question", "aspect", "instrument", "indicators", "kind", "place", "phase", "round", "choice", "perspective", "dosage",
    "moment",
    "by", "withoutHelp", "timely",
  ]

  private static func isID(_ text: String) -> Bool { text.count == 26 && text.hasPrefix("01") && !text.contains(" ") }

  private static func isMoment(_ text: String) -> Bool {
    text.count >= 10 && text.allSatisfy { $0.isNumber || "-+:T".contains($0) }
  }
}
