import Basics
import StrictJSON

extension GezinMember {
  public var id: String { self[.id] }
  public var name: String { self[.name] }
  public var role: String { self[.role] }
  /// What is known of when they were born; nil where nothing good is written.
  public var born: Birth? { self[.born] }
  public var qualities: [String] { self[.qualities] }

  /// The name with what people call them beside it: "Jayden (Jay)".
  public var fullName: String {
    let nickname = self[.nickname]
    if nickname.isEmpty || nickname == name { return name }
    return name.isEmpty ? nickname : "\(name) (\(nickname))"
  }

  /// Whether they are not grown up and may look into the file themselves: from twelve years on.
  public func mayReadAlong(on today: Day) -> Bool { born?.mayReadAlong(on: today) ?? false }
}

extension Person {
  public var id: String { self[.id] }
  public var name: String { self[.name] }
  public var role: String { self[.role] }
  /// As it is written, also where no such sector is known.
  public var sector: String { raw(.sector)?.text ?? "" }
  /// 1 (very near) to 4 (not now); nil where it is unknown.
  public var ring: Int? { self[.ring] }
  /// As it is written, also where no such quality is known.
  public var quality: String { raw(.quality)?.text ?? "" }
  public var hasStrain: Bool { self[.strain] == true }
  public var isCoEducator: Bool { self[.coEducator] == true }
  public var wasNotAsked: Bool { self[.asked] == "notAsked" }
  /// Also where the day of it is no good: somebody wrote that it ended.
  public var hasEnded: Bool { says(.ended) }

  /// The sign before a name, so that colour is never needed (screens.md, the map); a blank where nobody said what the tie is.
  public var sign: Character {
    if wasNotAsked { return "?" }
    if quality == "broken" { return "x" }
    if hasStrain { return "~" }
    return switch quality {
    case "strong": "="
    case "thin": "."
    case "ordinary": "-"
    default: " "
    }
  }
}

extension Action {
  public var id: String { self[.id] }
  public var what: String { self[.what] }
  /// As it is written, also where no such word is known.
  public var by: String { raw(.by)?.text ?? "" }
  public var due: Day? { self[.due] }
  /// A bad day ticks nothing off.
  public var isDone: Bool { has(.done) }
}

extension Reflection {
  public var id: String { self[.id] }
  /// The day of the visit, or of the writing where no visit is named.
  public var day: Day? { self[.visit] ?? self[.created]?.day }
  public var isFinished: Bool { says(.finished) }
  public var isShared: Bool { says(.shared) }
  /// Whether anything was written in it beside when, where and what kind it is.
  public var hasWords: Bool {
    let given: Set<String> = [
      "id", "visit", "place", "kind", "round", "aspect", "phase", "instrument", "created", "changed", "finished", "shared", "at",
    ]
    return isShared || isFinished || json.object?.members.contains { !given.contains($0.key) && !$0.value.isEmpty } == true
  }
  public var answers: [JSON] { self[.answers].map(\.json) }

  /// The answer to one question, or nil.
  public func answer(_ question: String) -> JSON? { self[.answers].first { $0.raw(.question)?.text == question }?.json }

  /// The ids of the questions that have an answer in words, a number or a choice.
  public var answered: Set<String> { Set(self[.answers].filter(\.isAnswered).compactMap { $0.raw(.question)?.text }) }
}

extension Answer {
  /// Whether it says something in words, a number or a choice.
  public var isAnswered: Bool { has(.text) || has(.scale) || has(.choice) || has(.already) || has(.oneHigher) }
}

extension Dossier {
  /// The steps of all goals.
  public var actions: [Action] { self[.plan][.goals].flatMap { $0[.actions] } }

  /// The steps that wait: those that are not done, of goals that are not good enough yet.
  public var openActions: [Action] { self[.plan][.goals].filter { $0[.reached] == nil }.flatMap { $0[.actions] }.filter { !$0.isDone } }

  /// Who does each of these steps, a word of `Vocabulary.by`: by whoever is named exactly, else as it is written; "" where nothing says so, and
  /// another word where it cannot be known.
  public func doers(of steps: [Action]) -> [String] {
    let members = Set(self[.gezin][.members].map(\.id).filter { !$0.isEmpty })
    let people = self[.network][.people]
    return steps.map { PlanFacts.doer(of: $0, members: members, people: people) }
  }
}

extension ReflectionFile {
  /// The newest visit first.
  public var newestFirst: [Reflection] {
    self[.reflections].sorted { left, right in
      guard let first = left.day, let second = right.day, first != second else { return left.day != nil && right.day == nil }
      return second < first
    }
  }
}

extension JSON {
  /// The gezin members of a dossier.
  public var gezinMembers: [GezinMember] { Dossier(self)[.gezin][.members] }

  /// The people around the gezin of a dossier.
  public var people: [Person] { Dossier(self)[.network][.people] }

  /// The steps of all goals of a dossier.
  public var actions: [Action] { Dossier(self).actions }

  /// The reflections in a private or shared file, the newest visit first.
  public var reflections: [Reflection] { ReflectionFile(self).newestFirst }
}
