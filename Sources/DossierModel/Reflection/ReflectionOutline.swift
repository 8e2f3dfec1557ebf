import Basics
import StrictJSON

/// What a reflection consists of, with the questions of an instrument: its stops in the order of the debrief, each with its fields and its place.
///
/// Everything that shows a reflection follows it: the debrief, the overview, the preview before sharing, what a colleague reads, the exports. The
/// fields say themselves to which part they belong and who may read them (`Field.part`, `Field.privacy`).
public struct ReflectionOutline: Sendable {
  /// One stop of the debrief.
  public struct Stop: Sendable, Hashable {
    /// The part that it belongs to.
    public let part: ReflectionPart
    /// The aspect of a question or of what shows it, else "".
    public let aspect: String
    /// The id of a question, else "".
    public let question: String

    init(_ part: ReflectionPart, aspect: String = "", question: String = "") {
      self.part = part
      self.aspect = aspect
      self.question = question
    }

    /// What stands in a reflection's `at` (format.md).
    public var at: String {
      switch part {
      case .occasion: ReflectionPart.landing.rawValue
      case .conversation: "conversation.moment"
      case .questions: question
      case .evidence: aspect + ".evidence"
      default: part.rawValue
      }
    }

    /// The word of `at` under which a colleague asks something about one of the fields here.
    public func at(of field: Field) -> String {
      switch part {
      case .conversation: "conversation." + field.key
      case .evidence: "\(aspect).\(field.key)"
      default: at
      }
    }
  }

  /// One screen of the debrief: stops that are asked together.
  public struct Page: Sendable, Hashable {
    /// In the order of the debrief; never none.
    public let stops: [Stop]
    /// The one that the page is known by.
    public var first: Stop { stops[0] }
  }

  /// All stops, in the order of the debrief.
  public let stops: [Stop]

  /// The outline with the aspects of an instrument and the ids of their questions.
  public init(aspects: [(id: String, questions: [String])]) {
    stops = ReflectionPart.allCases.flatMap { part -> [Stop] in
      switch part {
      case .questions:
        aspects.flatMap { aspect in
          aspect.questions.map { Stop(.questions, aspect: aspect.id, question: $0) } + [Stop(.evidence, aspect: aspect.id)]
        }
      // It stands behind the questions of each aspect.
      case .evidence: []
      default: [Stop(part)]
      }
    }
  }

  /// The stop of an `at`; nil for a question or an aspect that the instrument does not have.
  public func stop(at: String) -> Stop? {
    guard let part = ReflectionPart(at: at) else { return stops.first { $0.part == .questions && $0.question == at } }
    if part != .evidence { return stops.first { $0.part == part } }
    return stops.first { stop in stop.part == part && part.fields.contains { stop.at(of: $0) == at } }
  }

  /// The stops of one debrief. The occasion is asked for at the landing. A short round takes one aspect, and no conversation; the ending belongs to
  /// a closing reflection.
  ///
  /// - Parameter calledFor: the parts of `ReflectionPart.onlyWhenCalledFor` that have a screen this time.
  public func route(isShort: Bool, aspect: String, isClosing: Bool, calledFor: Set<ReflectionPart>) -> [Stop] {
    stops.filter { stop in
      switch stop.part {
      case .occasion: false
      case .conversation: !isShort
      case .questions, .evidence: !isShort || stop.aspect == aspect
      case .broadView, .network, .plan: calledFor.contains(stop.part)
      case .closing: isClosing
      case .landing, .wentWell, .dosage, .safety, .learned, .keep: true
      }
    }
  }

  /// Stops as they are asked together: an aspect with what shows it, the landing with what went well, safety with how much was made ordinary, and
  /// learning with what becomes of the reflection.
  public func pages(of route: [Stop]) -> [Page] {
    var pages: [[Stop]] = []
    for stop in route {
      if let last = pages.last?.last, Self.stand(last, stop) { pages[pages.count - 1].append(stop) } else { pages.append([stop]) }
    }
    return pages.map { Page(stops: $0) }
  }

  private static func stand(_ stop: Stop, _ next: Stop) -> Bool {
    switch (stop.part, next.part) {
    case (.landing, .wentWell), (.dosage, .safety), (.learned, .keep): true
    case (.questions, .questions), (.questions, .evidence): stop.aspect == next.aspect
    default: false
    }
  }

  /// The aspect that was looked at longest ago, one that never was first; of several the one that is asked first, and nil where there are none.
  public func leastLookedAt(in reflections: [Reflection]) -> String? {
    var aspects: [String] = []
    for stop in stops where stop.part == .questions && !aspects.contains(stop.aspect) { aspects.append(stop.aspect) }
    func last(_ aspect: String) -> Day {
      let questions = Set(stops.filter { $0.aspect == aspect }.map(\.question))
      return reflections.filter { !$0.answered.isDisjoint(with: questions) }.compactMap(\.day).max() ?? .first
    }
    // The first of the smallest ones.
    return aspects.min { last($0) < last($1) }
  }

  /// The answers to questions that the instrument does not have (any more).
  public func strayAnswers(of reflection: Reflection) -> [Answer] {
    let known = Set(stops.map(\.question))
    return reflection[.answers].filter { !known.contains($0[.question]) || $0[.question].isEmpty }
  }

  /// What shows something about an aspect that the instrument does not have (any more), or about none.
  public func strayEvidence(of reflection: Reflection) -> [Evidence] {
    let known = Set(stops.map(\.aspect))
    return reflection[.evidence].filter { !known.contains($0[.aspect]) || $0[.aspect].isEmpty }
  }
}

extension ReflectionPart {
  /// The parts in the order in which a reflection is read afterwards, without what is for the author alone.
  public static let reading: [ReflectionPart] = {
    let open = allCases.filter { part in ![.closing, .keep].contains(part) && !part.isForAuthorAlone }
    return open + [.closing, .keep]
  }()

  /// Whether nothing of it is ever shared.
  private var isForAuthorAlone: Bool { !fields.isEmpty && fields.allSatisfy { $0.privacy == .neverShared } }
}
