import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What the picture of the team hides")
struct TeamPictureHidingTests {
  /// Every number that is seen.
  private func numbers(_ picture: TeamPicture) -> [Int] {
    let counts: [Shown] =
      picture.aspects.flatMap { [$0.reflections, $0.withEvidence] } + picture.unanswered.map(\.count) + picture.indicators.map(\.count)
      + picture.tasks.map(\.count) + picture.spreads.flatMap { [$0.answers] + $0.parts.map(\.count) }
      + [picture.wentWell, picture.learned, picture.wantToLearn, picture.otherEdition, picture.otherParts]
      + [picture.ladder.decisions, picture.ladder.up, picture.ladder.down, picture.ladder.other]
      + [picture.endings.endings, picture.endings.notNeeded] + (picture.endings.withoutHelp + picture.endings.timely).map(\.count)
    return counts.compactMap(\.number) + picture.overTime.map(\.count) + picture.aspects.flatMap { $0.overTime.map(\.count) }
  }

  @Test("Under five reflections or three workers nothing is counted at all, and it is said which", arguments: [(4, 4), (40, 2), (0, 1)])
  func threshold(_ count: Int, _ workers: Int) {
    let picture = TeamPicture.of(.of(count, workers: workers) { _ in ["learned": "Iets.", "tasks": [1], "indicators": ["i1"]] })
    #expect(picture.hiding == (count < 5 ? .fewReflections : .fewWorkers))
    #expect(picture.reflections == 0 && numbers(picture).isEmpty && picture.lines.isEmpty)
  }

  @Test("Five of three workers are enough; four, or five of two, are not, each number by itself")
  func eachNumber() {
    func tasks(_ workers: [Int]) -> Shown {
      let others = (0..<12).map { MadeReflection(worker: "W\($0 % 4)") }
      return TeamPicture.of(.of(workers.map { MadeReflection(worker: "W\($0)", more: ["tasks": [1]]) } + others)).tasks[0].count
    }
    #expect(tasks([0, 1, 2, 0, 1]) == .count(5))
    #expect(tasks([0, 1, 2, 3]) == .few)
    #expect(tasks([0, 1, 0, 1, 0, 1, 0]) == .few)
  }

  @Test("All but a few is said in words, for the few could be worked out; all of them are no secret")
  func nearlyAll() {
    func learned(_ count: Int, of all: Int) -> Shown { TeamPicture.of(.of(all) { ["learned": $0 < count ? "Iets." : ""] }).learned }
    #expect(learned(15, of: 20) == .count(15))
    #expect(learned(16, of: 20) == .nearlyAll && learned(19, of: 20) == .nearlyAll)
    #expect(learned(20, of: 20) == .count(20))
    // Eight are left, but all of one worker.
    let made = (0..<28).map { MadeReflection(worker: $0 < 20 ? "W\($0 % 4)" : "W9", more: ["learned": $0 < 20 ? "Iets." : ""]) }
    #expect(TeamPicture.of(.of(made)).learned == .withheld)
  }

  @Test("An answer is a reflection on its aspect: where the two would differ by a few, the smaller number is not seen")
  func nested() {
    // Twelve reflect on the aspect, ten of them with what shows it.
    let picture = TeamPicture.of(
      .of(20) { number in
        [
          "answers": number < 12 ? answers(("a.text", "Zo.")) : [],
          "evidence": number < 10 ? [["id": "E", "aspect": "a", "text": "Gezien."]] : [],
        ]
      })
    #expect(picture.aspects[0].reflections == .count(12) && picture.aspects[0].withEvidence == .withheld)
  }

  @Test("Nothing that is seen can be subtracted to a number of a few, in a thousand teams made by chance")
  func noSubtraction() {
    var chance = SplitMix64(seed: 12)
    func throwing(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(chance.next() % UInt64(range.count)) }
    for _ in 0..<1_000 {
      let workers = throwing(2...6)
      let made = (0..<throwing(3...40)).map { _ -> MadeReflection in
        var more: [String: JSON] = [:]
        var said: [(String, JSON)] = []
        if throwing(0...2) > 0 { said.append(("a.text", "Zo.")) }
        if throwing(0...2) > 0 { said.append(("a.number", .number("\(throwing(0...10))"))) }
        if throwing(0...4) > 0 { said.append(("b.choice", ["yes", "partly", "no"][throwing(0...2)])) }
        more["answers"] = .array(said.map { answers($0).items[0] })
        if throwing(0...1) == 0 { more["evidence"] = [["id": "E", "aspect": "a", "text": "Gezien."]] }
        if throwing(0...5) == 0 { more["round"] = "short" }
        more["aspect"] = throwing(0...1) == 0 ? "a" : "b"
        if throwing(0...1) == 0 { more["kind"] = "closing" }
        more["closing"] = ["withoutHelp": .string(["yes", "partly", "no", ""][throwing(0...3)])]
        return MadeReflection(worker: "W\(throwing(1...workers))", day: "2026-1\(throwing(0...2))-0\(throwing(1...9))", more: more)
      }
      check(made)
    }
  }

  /// Takes from each other what anybody would take from each other.
  private func check(_ made: [MadeReflection]) {
    let picture = TeamPicture.of(.of(made))
    #expect(numbers(picture).allSatisfy { $0 >= 5 })
    guard picture.hiding == nil else { return }
    let all = picture.reflections
    func few(_ rest: Int?) -> Bool { rest.map { (1..<5).contains($0) } ?? false }
    func less(_ left: Shown, _ right: Shown) -> Int? { left.number.flatMap { left in right.number.map { left - $0 } } }
    for shown in picture.unanswered.map(\.count) + [picture.endings.endings]
      + picture.aspects.flatMap({ [$0.reflections, $0.withEvidence] })
    {
      #expect(!few(shown.number.map { all - $0 }), "\(shown) of \(all)")
    }
    #expect(picture.overTime.isEmpty || picture.overTime.reduce(0) { $0 + $1.count } == all)
    for aspect in picture.aspects {
      #expect(!few(less(aspect.reflections, aspect.withEvidence)))
      // Each stretch of an aspect is some whole stretches of all: what is left of those is no few either.
      for time in aspect.overTime {
        let whole = picture.overTime.filter { time.stretch.first <= $0.stretch.first && $0.stretch.last <= time.stretch.last }
        #expect(!few(whole.reduce(0) { $0 + $1.count } - time.count))
      }
    }
    for spread in picture.spreads {
      let aspect = picture.aspects.first { spread.question.hasPrefix($0.id + ".") }!
      #expect(!few(less(aspect.reflections, spread.answers)))
      #expect(!few(spread.answers.number.map { all - $0 }))
      let seen = spread.parts.compactMap(\.count.number).reduce(0, +)
      if !spread.parts.isEmpty { #expect(!few(spread.answers.number.map { $0 - seen })) }
    }
    for parts in [picture.endings.withoutHelp, picture.endings.timely] where parts.contains(where: { $0.count.number != nil }) {
      #expect(!few(picture.endings.endings.number.map { $0 - parts.compactMap(\.count.number).reduce(0, +) }))
    }
  }
}
