import Basics
import StrictJSON

/// A gezin member as the screens need it.
public struct GezinMember: Sendable {
  public let json: JSON
  public init(_ json: JSON) { self.json = json }
  public var id: String { json["id"]?.text ?? "" }
  public var name: String { json["name"]?.text ?? "" }
  public var role: String { json["role"]?.text ?? "" }
  public var born: Int? { json["born"]?.whole }
  public var qualities: [String] { (json["qualities"]?.items ?? []).compactMap(\.text) }
}

/// A person or place around the gezin.
public struct Person: Sendable {
  public let json: JSON
  public init(_ json: JSON) { self.json = json }
  public var id: String { json["id"]?.text ?? "" }
  public var name: String { json["name"]?.text ?? "" }
  public var role: String { json["role"]?.text ?? "" }
  public var sector: String { json["sector"]?.text ?? "" }
  /// 1 (very near) to 4 (not now); nil where it is unknown.
  public var ring: Int? { json["ring"]?.whole.flatMap { (1...4).contains($0) ? $0 : nil } }
  public var quality: String { json["quality"]?.text ?? "" }
  public var hasStrain: Bool { json["strain"]?.flag == true }
  public var isCoEducator: Bool { json["coEducator"]?.flag == true }
  public var wasNotAsked: Bool { json["asked"]?.text == "notAsked" }
  public var hasEnded: Bool { json["ended"].map { !$0.isEmpty } ?? false }

  /// The sign before a name, so that colour is never needed (screens.md, the map).
  public var sign: Character {
    if wasNotAsked { return "?" }
    if quality == "broken" { return "x" }
    if hasStrain { return "~" }
    return switch quality {
    case "strong": "="
    case "thin": "."
    default: "-"
    }
  }
}

/// One step of the plan.
public struct Action: Sendable {
  public let json: JSON
  public init(_ json: JSON) { self.json = json }
  public var id: String { json["id"]?.text ?? "" }
  public var what: String { json["what"]?.text ?? "" }
  public var by: String { json["by"]?.text ?? "" }
  public var due: Day? { json["due"]?.text.flatMap(Day.init) }
  public var isDone: Bool { json["done"].map { !$0.isEmpty } ?? false }
}

/// One reflection as the screens need it.
public struct Reflection: Sendable {
  public let json: JSON
  public init(_ json: JSON) { self.json = json }
  public var id: String { json["id"]?.text ?? "" }
  /// The day of the visit, or of the writing where no visit is named.
  public var day: Day? { json["visit"]?.text.flatMap(Day.init) ?? json["created"]?.text.flatMap { Instant($0)?.day } }
  public var isFinished: Bool { json["finished"].map { !$0.isEmpty } ?? false }
  public var isShared: Bool { json["shared"].map { !$0.isEmpty } ?? false }
  public var answers: [JSON] { json["answers"]?.items ?? [] }

  /// The answer to one question, or nil.
  public func answer(_ question: String) -> JSON? { answers.first { $0["question"]?.text == question } }

  /// The ids of the questions that have an answer in words, a number or a choice.
  public var answered: Set<String> {
    Set(answers.filter(Self.says).compactMap { $0["question"]?.text })
  }

  private static func says(_ answer: JSON) -> Bool {
    ["text", "scale", "choice", "already", "oneHigher"].contains { answer[$0].map { !$0.isEmpty } ?? false }
  }
}

extension JSON {
  /// The gezin members of a dossier.
  public var gezinMembers: [GezinMember] { (self["gezin"]?["members"]?.items ?? []).map(GezinMember.init) }

  /// The people around the gezin of a dossier.
  public var people: [Person] { (self["network"]?["people"]?.items ?? []).map(Person.init) }

  /// The steps of all goals of a dossier.
  public var actions: [Action] {
    (self["plan"]?["goals"]?.items ?? []).flatMap { $0["actions"]?.items ?? [] }.map(Action.init)
  }

  /// The reflections in a private or shared file, the newest visit first.
  public var reflections: [Reflection] {
    (self["reflections"]?.items ?? []).map(Reflection.init).sorted { left, right in
      guard let first = left.day, let second = right.day, first != second else { return left.day != nil && right.day == nil }
      return second < first
    }
  }
}
