/// A part of a reflection, in the order in which the debrief asks.
public enum ReflectionPart: String, Sendable, CaseIterable {
  /// Of which day, where, and what kind of reflection it is; asked for at the landing.
  case occasion
  /// How the worker lands, for the worker alone.
  case landing
  case wentWell
  /// The right moment, and the characteristics of a good conversation.
  case conversation
  /// The questions of the instrument, aspect by aspect.
  case questions
  /// What shows it, and the signs, after each aspect.
  case evidence
  /// How much was made ordinary, and which recognition was given: always together ("003_db5bf0ea89c3815c.txt", C58 and C59).
  case dosage
  /// The one question about safety that every round asks.
  case safety
  case broadView
  case network
  case plan
  /// Whether the gezin can go on without help; of a closing reflection.
  case closing
  case learned
  /// What becomes of the reflection.
  case keep

  /// The parts that have a screen in a round only where something calls for them.
  public static let onlyWhenCalledFor: [Self] = [.broadView, .network, .plan]

  /// The fields of the reflection that belong to it, in order.
  public var fields: [Field] { Self.all[self] ?? [] }

  /// The part in which an `at` of format.md lies; nil for an `at` that is none of its words: a question, or what is no place at all.
  public init?(at: String) {
    if let part = Self(rawValue: at), ![.occasion, .conversation, .questions, .evidence].contains(part) {
      self = part
    } else if at.hasPrefix("conversation.") {
      self = .conversation
    } else if at.hasSuffix(".evidence") || at.hasSuffix(".indicators") {
      self = .evidence
    } else {
      return nil
    }
  }

  private static let all: [ReflectionPart: [Field]] = {
    var all: [ReflectionPart: [Field]] = [:]
    for field in Reflection.shape.fields { if let part = field.part { all[part, default: []].append(field) } }
    return all
  }()
}
