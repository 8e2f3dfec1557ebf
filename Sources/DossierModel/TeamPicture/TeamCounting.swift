import Basics
import StrictJSON

/// Counts a picture of the team: gathers who belongs to what, and shows of it what may be seen.
struct TeamCounting {
  let picture: TeamPicture

  init(_ shelf: TeamShelf, _ frame: PictureFrame, _ period: TeamPeriod) {
    var seen: Set<String> = []
    // A reflection that stands in two files is one reflection.
    let inside = shelf.reflections.filter { period.holds($0.countedDay) && seen.insert($0.id).inserted }
    let facts = PictureFacts(inside, frame)
    let all = facts.crowd.all
    guard facts.crowd.isEnough(all) else {
      let hiding: TeamPicture.Hiding = inside.count < Crowd.leastThings ? .fewReflections : .fewWorkers
      picture = Self.hidden(frame, period, hiding)
      return
    }
    let counted = Counted(facts: facts, frame: frame, all: all)
    let stretches = counted.stretches(in: period)
    let aspects = frame.aspects.indices.map { counted.aspect($0, stretches) }
    func shown(_ members: Members) -> Shown { facts.crowd.shown(members, of: all) }
    let spreads = frame.questions.indices.compactMap { counted.spread(of: $0, aspects) }
    picture = TeamPicture(
      period: period, hiding: nil, reflections: all.count,
      overTime: stretches.map { .init(stretch: $0.stretch, count: $0.members.count) },
      wentWell: shown(facts.wentWell), learned: shown(facts.learned), wantToLearn: shown(facts.wantToLearn), aspects: aspects,
      unanswered: frame.questions.indices.map { counted.unanswered($0, aspects) }, spreads: spreads,
      indicators: zip(frame.indicators, facts.indicators).map { .init(id: $0, count: shown($1)) },
      tasks: zip(frame.tasks, facts.tasks).map { .init(id: $0, count: shown($1)) },
      ladder: LadderCounting(shelf.reflections, period).ladder, endings: counted.endings,
      otherEdition: shown(facts.otherEdition), otherParts: shown(facts.otherParts),
      lines: facts.lines.sorted { ($1.day ?? .first) < ($0.day ?? .first) })
  }

  /// Nothing is counted, and everything that would be is there.
  private static func hidden(_ frame: PictureFrame, _ period: TeamPeriod, _ hiding: TeamPicture.Hiding) -> TeamPicture {
    func few<ID>(_ ids: [ID]) -> [TeamPicture.Named<ID>] { ids.map { .init(id: $0, count: .few) } }
    let asked = frame.questions.map(\.question)
    return TeamPicture(
      period: period, hiding: hiding, reflections: 0, overTime: [], wentWell: .few, learned: .few, wantToLearn: .few,
      aspects: frame.aspects.map { .init(id: $0.id, reflections: .few, withEvidence: .few, overTime: []) },
      unanswered: few(asked.map(\.id)),
      spreads: asked.filter { $0.answer != .text }.map { .init(question: $0.id, answers: .few, parts: []) },
      indicators: few(frame.indicators), tasks: few(frame.tasks), ladder: .init(decisions: .few, up: .few, down: .few, other: .few),
      endings: .init(
        endings: .few, withoutHelp: few(Vocabulary.withoutHelp.values), timely: few(Vocabulary.timely.values), notNeeded: .few),
      otherEdition: .few, otherParts: .few, lines: [])
  }
}

/// Numbers that stand beside each other, each with what could be worked out from it and the others.
private struct Counted {
  let facts: PictureFacts
  let frame: PictureFrame
  let all: Members

  private var crowd: Crowd { facts.crowd }

  /// The stretches of time in which reflections are seen. They are the whole together, and so each has to be enough.
  func stretches(in period: TeamPeriod) -> [(stretch: TimeStretch, members: Members)] {
    let known = facts.days.compactMap(\.self)
    guard let first = known.min(), let last = known.max(), known.count == facts.days.count else { return [] }
    let isOpen = period.kind == .all
    let steps = TimeStretch.between(isOpen ? first : period.first, isOpen ? last : period.last)
    let members = steps.map { step in crowd.members { facts.days[$0].map { (step.first...step.last).contains($0) } ?? false } }
    func together(_ range: Range<Int>) -> Members { members[range].reduce(crowd.none) { $0.or($1) } }
    return Crowd.pooled(steps.count) { crowd.isEnough(together($0)) }.map { range in
      (steps[range.lowerBound].through(steps[range.upperBound - 1]), together(range))
    }
  }

  func aspect(_ number: Int, _ stretches: [(stretch: TimeStretch, members: Members)]) -> TeamPicture.AspectCount {
    let on = facts.reflectedOn[number]
    let evidence = facts.withEvidence[number]
    let reflections = crowd.shown(on, of: all)
    return .init(
      id: frame.aspects[number].id, reflections: reflections,
      withEvidence: crowd.shown(evidence, of: all, rests: reflections.number == nil ? [] : [on.minus(evidence)]),
      overTime: reflections.number == nil ? [] : overTime(on, stretches))
  }

  private func overTime(_ members: Members, _ stretches: [(stretch: TimeStretch, members: Members)]) -> [TeamPicture.TimeCount] {
    func together(_ range: Range<Int>) -> Members { stretches[range].reduce(crowd.none) { $0.or($1.members) } }
    let pools = Crowd.pooled(stretches.count) { range in
      let whole = together(range)
      return crowd.isEnough(whole.and(members)) && crowd.isHarmless(whole.minus(members))
    }
    return pools.map { range in
      .init(
        stretch: stretches[range.lowerBound].stretch.through(stretches[range.upperBound - 1].stretch),
        count: together(range).and(members).count)
    }
  }

  /// An answer is a reflection on its aspect: where both are seen, the one can be taken from the other.
  private func isSeen(_ aspect: Int, _ aspects: [TeamPicture.AspectCount]) -> Bool { aspects[aspect].reflections.number != nil }

  func unanswered(_ number: Int, _ aspects: [TeamPicture.AspectCount]) -> TeamPicture.Named<String> {
    let (question, aspect) = frame.questions[number]
    let open = facts.unanswered[number]
    let rests = isSeen(aspect, aspects) ? [facts.reflectedOn[aspect].and(open)] : []
    return .init(id: question.id, count: crowd.shown(open, of: all, rests: rests))
  }

  func spread(of number: Int, _ aspects: [TeamPicture.AspectCount]) -> TeamPicture.Spread? {
    let (question, aspect) = frame.questions[number]
    let parts = facts.numbers[number] + facts.choices[number]
    guard !parts.isEmpty else { return nil }
    let answers = parts.reduce(crowd.none) { $0.or($1) }
    let open = unanswered(number, aspects).count.number == nil ? [] : [all.minus(facts.unanswered[number]).minus(answers)]
    let besides = isSeen(aspect, aspects) ? [facts.reflectedOn[aspect].minus(answers)] : []
    let seen = crowd.shown(answers, of: all, rests: open + besides)
    guard seen.number != nil else { return .init(question: question.id, answers: seen, parts: []) }
    switch question.answer {
    case .text: return nil
    case .scale:
      func together(_ range: Range<Int>) -> Members { parts[range].reduce(crowd.none) { $0.or($1) } }
      let pools = Crowd.pooled(parts.count) { crowd.isEnough(together($0)) }
      return .init(
        question: question.id, answers: seen,
        parts: pools.map { (.numbers($0.lowerBound...$0.upperBound - 1), .count(together($0).count)) })
    case .choice(let words):
      return .init(
        question: question.id, answers: seen, parts: zip(words, crowd.parts(parts, of: answers)).map { (.choice($0), $1) })
    }
  }

  var endings: TeamPicture.Endings {
    let whole = facts.endings
    let seen = crowd.shown(whole, of: all)
    func named(_ words: Vocabulary, _ parts: [Members]) -> [TeamPicture.Named<String>] {
      let counts = seen.number == nil ? words.values.map { _ in Shown.few } : crowd.parts(parts, of: whole)
      return zip(words.values, counts).map { .init(id: $0, count: $1) }
    }
    return .init(
      endings: seen, withoutHelp: named(.withoutHelp, facts.withoutHelp), timely: named(.timely, facts.timely),
      notNeeded: seen.number == nil ? .few : crowd.shown(facts.notNeeded, of: whole))
  }
}

/// Counts the decisions of gezinnen of which something is shared, each once however many workers wrote about the gezin.
private struct LadderCounting {
  let ladder: TeamPicture.Ladder

  init(_ reflections: [SharedReflection], _ period: TeamPeriod) {
    var read: Set<[String]> = []
    var counted: Set<[String]> = []
    var decisions: [(step: LadderStep, worker: String)] = []
    for shared in reflections where read.insert([shared.dossier, shared.author]).inserted {
      for step in shared.ladder where period.holds(step[.date]) {
        let name = [shared.dossier, step.raw(.date)?.text ?? "", step[.from].map(String.init) ?? "", step[.to].map(String.init) ?? ""]
        if counted.insert(name).inserted { decisions.append((step, shared.author)) }
      }
    }
    let crowd = Crowd(workers: decisions.map(\.worker))
    let whole = crowd.all
    guard crowd.isEnough(whole) else {
      ladder = .init(decisions: .few, up: .few, down: .few, other: .few)
      return
    }
    func way(_ isIn: (Int, Int) -> Bool) -> Members {
      crowd.members { index in
        guard let from = decisions[index].step[.from], let to = decisions[index].step[.to] else { return false }
        return isIn(from, to)
      }
    }
    let (up, down) = (way { $0 < $1 }, way { $0 > $1 })
    let shown = crowd.parts([up, down, whole.minus(up).minus(down)], of: whole)
    ladder = .init(decisions: .count(whole.count), up: shown[0], down: shown[1], other: shown[2])
  }
}
