/// What the worker of a made-up gezin thinks of the own visits.
extension GezinWriter {
  mutating func reflect() {
    let count = dice.pick([0, 1, 1, 2, 2, 2, 3, 4])
    guard count > 0 else { return }
    for number in 0..<count {
      let visit = day(at: 15 + 83 * (number + 1) / count)
      add(visit, last: number == count - 1)
    }
  }

  private mutating func add(_ visit: Int, last: Bool) {
    let open = last && dice.chance(20)
    let questions = cast.household == .alone ? Answers.forOne : Answers.byQuestion
    var draft = home.reflection(on: visit)
    draft.kind = last && stage == 3 ? "closing" : dice.chance(15) ? "evaluation" : "visit"
    draft.place = dice.pick(["home", "home", "home", "school", "neighbourhood", "office", "online"])
    draft.phase = phase(on: visit)
    draft.landing = dice.pick(Answers.landings)
    draft.wentWell = dice.pick(Answers.wentWell)
    let chosen = dice.some(open ? dice.throwing(1...6) : dice.throwing(5...15), of: Array(questions.indices))
    draft.answers = chosen.map { index in
      let said = dice.pick(questions[index])
      return AnswerDraft(
        said.question, said.text, scale: said.scale.map { dice.throwing($0) }, choice: said.choice, parked: dice.chance(4))
    }
    draft.at = open ? draft.answers.last?.question ?? "" : "keep"
    draft.evidence = dice.some(dice.throwing(1...4), of: Answers.evidence).map { line in
      EvidenceDraft(
        line.aspect, line.kind, line.text, from: line.from == Answers.ouder ? cast.parent : line.from, date: visit,
        links: dice.chance(25) ? [helper] : [])
    }
    draft.changed = clock.moment(visit, 15, 40)
    guard !open else {
      home.add(draft)
      return
    }
    finish(&draft, visit)
    home.add(draft)
  }

  private mutating func finish(_ draft: inout ReflectionDraft, _ visit: Int) {
    draft.finished = draft.changed
    draft.discuss = dice.chance(25)
    draft.moment = dice.pick(["yes", "yes", "partly", "no"])
    draft.dosage = dice.pick(["right", "right", "right", "tooLittle", "tooMuch"])
    draft.recognition = dice.pick(Answers.recognitions)
    draft.learned = dice.pick(Answers.learned)
    draft.tasks = dice.some(2, of: [1, 2, 3])
    draft.indicators = dice.some(3, of: Self.indicators)
    draft.statements = sayings
    draft.nextStep = steps.isEmpty ? "" : dice.pick(steps).id
    if draft.kind == "closing" {
      draft.withoutHelp = dice.pick(["yes", "yes", "partly"])
      draft.timely = dice.pick(["inTime", "inTime", "tooLate", "tooEarly"])
      draft.stays = "Wat blijft, kunnen ze samen dragen."
    }
    if maySpeak, dice.chance(60) { draft.shared = clock.moment(min(0, visit + 1), 9, 15) }
  }

  /// The phase that ran on the day of the visit.
  private func phase(on visit: Int) -> String {
    let names = ["before", "during", "steppingDown", "after"]
    let reached = (0...stage).last { $0 == 0 || day(at: 10 + $0 * 25) <= visit } ?? 0
    return names[reached]
  }

  private static let indicators = [
    "opvoedklimaat", "zelf-organiseren", "dicht-bij-huis", "niet-afhankelijk", "niet-apart", "niet-etiketteren", "eigen-kracht",
    "veerkracht",
    "regie-bij-gezin", "eigen-plan", "laagdrempelig", "kwaliteiten", "netwerk-motiveren", "gewone-taal", "gelijkwaardig", "humor",
  ]
}
