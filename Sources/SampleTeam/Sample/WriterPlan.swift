/// The plan of a made-up gezin: mostly their own.
extension GezinWriter {
  mutating func plan(_ situations: [Situation]) {
    home.plan.owner = dice.chance(85) ? "gezin" : "worker"
    if dice.chance(80) { home.plan.askedForOwnPlan = clock.day(day(at: 5)) }
    for situation in situations {
      home.worry(situation.worry)
      goal(situation)
    }
    if dice.chance(20), around.count > 1 {
      home.goal(
        "Vaker iets samen doen", "tie", areas: ["contacts"], with: dice.pick(around), now: "Zelden", goodEnough: "Eén keer in de maand",
        steps: [])
    }
    decisions()
  }

  private mutating func goal(_ situation: Situation) {
    let ended = stage == 3
    let taken = situation.steps.map { step(from: $0, ended: ended) }
    steps += taken
    let looked = day(at: 60)
    var reviews = [
      home.review(
        on: looked, done: looked, outcome: dice.pick(["Het gaat de goede kant op.", "Nog even zo doorgaan.", "Het helpt, vinden ze zelf."]))
    ]
    if !ended { reviews.append(home.review(on: dice.throwing(7...90))) }
    home.goal(
      situation.title, situation.kind, areas: [situation.area], now: situation.now, goodEnough: situation.enough, planB: situation.planB,
      reviews: reviews, reached: ended ? day(at: 90) : nil, steps: taken)
  }

  private mutating func step(from step: Situation.Step, ended: Bool) -> ActionDraft {
    let (by, who) = actor(step.slot)
    let isOwn = by == "gezin" || by == "network"
    let finished = ended || dice.chance(45)
    let due = finished ? day(at: dice.throwing(30...92)) : dice.chance(12) ? -dice.throwing(1...14) : dice.throwing(1...60)
    let done = finished ? min(0, due + dice.throwing(-3...3)) : nil
    return home.action(
      step.what, by: by, who: who, author: isOwn && dice.chance(90) ? "gezin" : by == "specialist" ? "gezin" : "worker", due: due,
      done: done,
      route: step.elsewhere.isEmpty ? "here" : "elsewhere", routeTo: step.elsewhere, help: step.help,
      pace: dice.pick(["right", "right", "right", "tooFast", ""]), task: by == "specialist" ? 4 : by == "worker" ? 3 : 2,
      before: by == "network" ? cast.parentFirst : "",
      handBack: by == "network" && !finished && dice.chance(30) ? dice.throwing(30...180) : nil)
  }

  /// Who takes a step: in the words of `by`, and by id.
  private func actor(_ slot: Situation.Slot) -> (by: String, who: String) {
    switch slot {
    case .parent: ("gezin", adults[0])
    case .child: ("gezin", focus)
    case .helper: ("network", helper)
    case .teacher: ("network", teacher)
    case .worker: ("worker", home.worker)
    case .specialist: ("specialist", "")
    }
  }

  private mutating func decisions() {
    home.plan.step = stage == 0 ? dice.throwing(1...3) : stage == 1 ? 4 : 2
    guard stage > 0 else {
      guard let step = home.plan.step, step > 1 else { return }
      home.decision(
        on: day(at: 40), from: 1, to: step, by: "together", table: [View(adults[0], "Zo willen we het proberen.")],
        why: "Praten alleen was niet genoeg. De mensen eromheen willen helpen.", triedFirst: "Een gesprek thuis.",
        ordinaryFirst: "Eerst gevraagd wie er al dichtbij staat.", expectation: "Drie maanden", until: dice.throwing(20...90),
        staysInvolved: [helper])
      return
    }
    home.decision(
      on: day(at: 35), from: 2, to: 4, by: dice.pick(["gezin", "together", "together"]),
      table: [View(adults[0], "We hebben het eerst zelf geprobeerd."), View(helper, "Ik blijf erbij.")],
      why: "Het gezin vroeg er zelf om.", triedFirst: "Hulp van familie en school.", ordinaryFirst: "De mensen eromheen doen al veel.",
      broadView: BroadViewDraft(money: "Bekeken.", school: "Denkt mee.", income: "Genoeg voor nu.", housing: "Bekeken."),
      specialist: dice.pick(["gezinscoach", "speltherapeut", "psycholoog", "opvoedadviseur"]), expectation: "Een half jaar",
      until: day(at: 85),
      enoughWhen: "Als het de meeste dagen weer gewoon gaat.", staysInvolved: [helper])
    guard stage > 1 else { return }
    home.decision(
      on: day(at: 60), from: 4, to: 2, by: "together", table: [View(adults[0], "We kunnen dit nu zelf.")], why: "Het gaat goed genoeg.",
      staysInvolved: [helper])
    home.stepDown(
      since: day(at: 60), stays: [helper], back: Array(steps.prefix(1)),
      checks: [home.check(on: day(at: 80), done: day(at: 80), note: "Het loopt."), home.check(on: dice.throwing(30...180))],
      wayBack: "Bellen mag altijd. Een nieuwe aanmelding is niet nodig.")
  }
}
