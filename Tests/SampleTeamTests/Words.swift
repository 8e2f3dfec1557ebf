import Reflectiekader

/// The words that each field of our files may hold, by the key and the kind of object it stands in; after the format's own table.
enum Words {
  static let phases = ["before", "during", "steppingDown", "after"]
  static let hands = ["gezin", "network", "worker", "specialist"]
  static let areas = ["school", "money", "income", "housing", "health", "leisure", "parenting", "safety", "work", "contacts"]
  static let aspects = Instrument.normaliseren.aspects.map(\.id)
  static let questions = Instrument.normaliseren.questions.map(\.id)
  static let indicators = Instrument.normaliseren.indicators.map(\.id)
  static let sectors = ["household", "family", "friends", "neighbourhood", "school", "community", "access", "professional"]
  static let qualities = ["strong", "ordinary", "thin", "broken"]
  static let directions = ["gives", "receives", "both"]
  static let support = ["practical", "company", "advice", "emotional"]
  static let perspectives = ["parent", "child", "worker", "school", "access", "provider", "municipality", "researcher"]
  static let places =
    questions + aspects.flatMap { ["\($0).evidence", "\($0).indicators"] }
    + ["moment", "partnership", "language", "broadView", "positiveView", "imperfection"].map { "conversation.\($0)" }
    + ["landing", "wentWell", "dosage", "broadView", "network", "plan", "learned", "closing", "keep", "safety"]
  private static let states = ["good", "fair", "concern", "unknown"]

  /// By the place of the object with its list numbers as `*`, then by key.
  static let table: [String: [String: [String]]] = [
    "dossiers /gezin": ["approach": ["shortSentences", "calmAndPredictable", "plainLanguage"]],
    "dossiers /gezin/ordinaryDay/*": ["by": hands],
    "dossiers /agreements/*": ["what": ["share", "map", "example"], "answer": ["yes", "no", "later"]],
    "dossiers /phases/*": ["phase": phases],
    "dossiers /network/people/*": [
      "kind": ["person", "place"], "sector": sectors, "quality": qualities, "direction": directions, "support": support,
      "contact": ["daily", "weekly", "monthly", "rarely"], "asked": ["notAsked", "asked", "promised", "helping", "declined"],
      "can": ["yes", "partly", "no"], "distance": ["near", "consult"],
    ],
    "dossiers /network/people/*/bonds/*": ["quality": qualities, "direction": directions, "support": support],
    "dossiers /network/ties/*": ["quality": qualities],
    "dossiers /network/versions/*/people/*": ["kind": ["person", "place"], "sector": sectors, "quality": qualities],
    "dossiers /network/versions/*/ties/*": ["quality": qualities],
    "dossiers ": ["firstContact": ["weCame", "theyAsked"]],
    "dossiers /plan": ["owner": hands],
    "dossiers /plan/goals/*/viewpoints/*": ["perspective": perspectives],
    "dossiers /plan/decisions/*/viewpoints/*": ["perspective": perspectives],
    "dossiers /plan/worries/*": ["author": hands],
    "dossiers /plan/goals/*": ["kind": ["change", "cope", "tie", "prevention"], "author": hands, "areas": areas],
    "dossiers /plan/goals/*/actions/*": [
      "by": hands, "author": hands, "route": ["here", "elsewhere"], "help": ["talk", "information", "practical"],
      "pace": ["tooFast", "right"],
    ],
    "dossiers /plan/decisions/*": ["by": ["gezin", "together", "professional"]],
    "reflections /phases/*": ["phase": phases],
    "reflections /ladder/*": ["by": ["gezin", "together", "professional"]],
    "team /members/*": ["role": ["worker", "supervisor"]],
    "responses /items/*": ["kind": ["question", "recognition", "reply"], "question": questions],
    "agenda /": [
      "list": ["change", "training", "knowledge"], "kind": ["example", "lesson", "question", "module", "product"],
      "status": ["open", "busy", "done"], "lesson": ["developing", "implementing", "evaluating", "training", "cooperating"],
    ],
    "agenda /from": ["question": questions],
    "examples /": [
      "status": ["draft", "secondReading", "library"], "origin": ["own", "imported"], "phase": phases, "aspects": aspects,
      "indicators": indicators,
    ],
    "statements /": ["kind": ["statement", "dilemma"]],
    "statements /stances/*": ["perspective": perspectives, "stance": ["agree", "partly", "disagree", "unsure"]],
  ].merging(reflection("private")) { first, _ in first }.merging(reflection("reflections")) { first, _ in first }
    .merging(
      areas.map { ("dossiers /gezin/areas/\($0)", ["state": states, "links": areas]) }, uniquingKeysWith: { first, _ in first })

  private static func reflection(_ file: String) -> [String: [String: [String]]] {
    [
      "\(file) /reflections/*": [
        "kind": ["visit", "evaluation", "closing"], "round": ["whole", "short"],
        "place": ["home", "school", "neighbourhood", "office", "online"], "phase": phases, "at": places, "aspect": aspects,
        "dosage": ["tooLittle", "right", "tooMuch"], "indicators": indicators, "instrument": ["normaliseren-1"],
      ],
      "\(file) /reflections/*/answers/*": [
        "question": questions, "choice": ["yes", "partly", "no", "lighter", "fitting", "heavier"],
      ],
      "\(file) /reflections/*/answers/*/viewpoints/*": ["perspective": perspectives],
      "\(file) /reflections/*/evidence/*": ["aspect": aspects, "kind": ["seen", "heard", "done", "agreed", "fromOther"]],
      "\(file) /reflections/*/conversation": ["moment": ["yes", "partly", "no"]],
      "\(file) /reflections/*/closing": ["withoutHelp": ["yes", "partly", "no"], "timely": ["inTime", "tooLate", "tooEarly"]],
    ]
  }

  /// Keys whose whole number lies in a range, wherever they stand.
  static let ranges: [String: ClosedRange<Int>] = [
    "ring": 1...4, "scale": 0...10, "value": 0...10, "step": 1...4, "task": 1...4, "tasks": 1...4, "from": 1...4, "to": 1...4,
    "version": 1...1, "born": 1900...2100, "minutes": 1...120,
  ]

  /// Keys that hold a day, wherever they stand.
  static let days: Set<String> = [
    "closed", "until", "since", "ended", "date", "asked", "due", "done", "handBack", "reached", "askedForOwnPlan", "started", "visit",
    "made",
    "on",
  ]

  /// Keys that hold a moment with its offset.
  static let moments: Set<String> = ["created", "changed", "finished", "shared", "at"]

  /// Every key of a dossier, a private file and a shared file, as the format writes them.
  static let dossierKeys: Set<String> = Set(
    """
    format version id created changed closed worker earlierWorkers until phases phase since gezin name sortName label members role born qualities voice note
    goingWell ownWords normal resilience supported date value areas state asked welcome links ordinaryDay what by who approach approachNote language
    statements about text agreements answer network people kind sector ring quality strain direction support contact can knows coEducator
    eyesAndEars mentorOf distance linkedTo ended bonds member ties a b versions plan owner askedForOwnPlan step worries author goals
    title areas person now goodEnough expectations worker others planB reviews done outcome reached actions due route routeTo help pace
    task before handBack decisions from to table view why triedFirst ordinaryFirst broadView money school income housing specialist expectation
    enoughWhen staysInvolved steppingDown started stays back checks wayBack firstContact meldcode step on nickname harderTimes climate
    place safe seen wellbeing pressure viewpoints perspective went byWhy specialistWith
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  static let reflectionKeys: Set<String> = Set(
    """
    format version dossier author label phases phase since ladder date from to by withdrawn id shared at reflections visit place kind instrument created
    changed finished round aspect discuss landing wentWell hunch answers question asked text scale choice already oneHigher parked viewpoints
    perspective evidence links conversation moment partnership language broadView positiveView imperfection money school income housing dosage
    dosageNoticed recognition indicators tasks statements nextStep learned wantToLearn closing withoutHelp stays timely expected normalForMe
    reminders done safety
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
