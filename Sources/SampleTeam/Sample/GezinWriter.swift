import Basics

/// Writes one made-up gezin: first who they are, then the people around them, the plan, and what the worker thinks of the own visits.
struct GezinWriter {
  var dice: Dice
  var home: Household
  let cast: Cast
  let clock: SampleClock
  let colleagues: [String]
  /// How far it is: 0 before, 1 during, 2 stepping down, 3 after.
  let stage: Int
  /// Ids by who someone is, for the steps of the plan.
  var adults: [String] = []
  var focus = ""
  var helper = ""
  var teacher = ""
  var around: [String] = []
  var steps: [ActionDraft] = []
  var sayings: [String] = []
  private(set) var maySpeak = false

  init(seed: UInt64, worker: String, colleagues: [String], clock: SampleClock) {
    var dice = Dice(seed: seed)
    let cast = Cast(&dice)
    let opened = -dice.throwing(3...700)
    stage = opened > -70 ? 0 : dice.pick([0, 0, 0, 1, 1, 2, 2, 3])
    let label = cast.focus == nil ? "\(cast.kid.prefix(1)).\(cast.family.initial)." : "Gezin \(cast.family.initial)."
    home = Household(
      cast.focus == nil ? "\(cast.kid) \(cast.family.full)" : "Gezin \(cast.family.full)",
      sortName: cast.focus == nil ? Self.sorted(cast.kid, cast.family) : cast.family.sorted, label: label, worker: worker, opened: opened,
      seed: dice.number(), clock: clock)
    self.dice = dice
    self.cast = cast
    self.clock = clock
    self.colleagues = colleagues
  }

  private static func sorted(_ first: String, _ family: FamilyName) -> String {
    family.prefix.isEmpty ? "\(family.stem), \(first)" : "\(family.stem), \(first) \(family.prefix)"
  }

  mutating func write() -> Household {
    timeline()
    profile()
    let kinds = Situations.fitting(cast)
    let situations = dice.some(dice.chance(25) ? 2 : 1, of: kinds).map { $0(cast) }
    network()
    agreements()
    areas(situations)
    plan(situations)
    reflect()
    return home
  }

  /// A day between opening and today, `share` hundredths of the way.
  func day(at share: Int) -> Int { home.opened - home.opened * share / 100 }

  private mutating func timeline() {
    let names = ["before", "during", "steppingDown", "after"]
    for phase in 0...stage { home.phase(names[phase], since: phase == 0 ? home.opened : day(at: 10 + phase * 25)) }
    if stage == 3, dice.chance(50) { home.closed = day(at: 96) }
    if dice.chance(12), let before = colleagues.first { home.earlierWorker(before, until: day(at: 8)) }
    home.changed = clock.moment(day(at: dice.throwing(90...100)), 16, 5)
  }

  private mutating func profile() {
    for adult in cast.adults {
      adults.append(
        home.member(
          adult.name, adult.role, age: adult.age, qualities: dice.some(2, of: Traits.adult),
          voice: dice.chance(60) ? dice.pick(Traits.adultVoice) : ""))
    }
    for child in cast.children {
      let traits = child.age < 4 ? Traits.baby : Traits.child
      let voice = child.age < 3 ? "" : dice.pick(child.age < 7 ? Traits.youngVoice : Traits.voice)
      let id = home.member(child.name, child.role, age: child.age, qualities: dice.some(2, of: traits), voice: voice)
      if child.name == cast.kid { focus = id }
    }
    if cast.household == .alone { focus = adults[0] }
    home.goingWell = dice.pick(cast.household == .alone ? Traits.goingWellAlone : Traits.goingWell)
    if cast.household != .alone { home.normal = dice.pick(Traits.normal) }
    if dice.chance(60) { home.resilience = dice.pick(Traits.resilience) }
    home.language = cast.names.language
    if cast.names.language.utf8.count < 10, cast.names.language != "Nederlands" {
      home.approach = ["plainLanguage", "shortSentences"]
    } else if dice.chance(20) {
      home.approach = ["calmAndPredictable"]
    }
    home.supported(dice.throwing(3...5), on: home.opened)
    if home.opened < -20 { home.supported(dice.throwing(5...8), on: day(at: 85)) }
  }

  private mutating func agreements() {
    maySpeak = dice.chance(55)
    home.agreement("share", maySpeak ? "yes" : dice.pick(["no", "later"]), who: adults[0], on: day(at: 5))
    home.agreement("map", "yes", who: adults[0], on: day(at: 5))
    if cast.age >= 7, dice.chance(60) {
      sayings.append(home.statement(dice.pick(Traits.statements), by: focus, about: "plan", on: day(at: 30)))
    }
    home.ordinary("Koken", by: "gezin", who: adults[0])
    if cast.focus.map({ (4...11).contains($0.age) }) == true {
      home.ordinary("Naar school brengen", by: dice.chance(30) ? "network" : "gezin", who: dice.chance(50) ? adults[0] : "")
    }
    home.ordinary("De post", by: dice.pick(["gezin", "gezin", "network"]))
  }

  private mutating func areas(_ situations: [Situation]) {
    for key in dice.some(dice.throwing(1...4), of: ["contacts", "health", "housing", "leisure", "work"]) {
      home.area(key, dice.pick(["good", "good", "fair"]), asked: day(at: 20))
    }
    for situation in situations {
      home.area(
        situation.area, stage > 1 ? "fair" : dice.pick(["concern", "concern", "fair"]), situation.note, asked: day(at: 10),
        links: [situation.linked])
    }
    home.ownWords = situations.first?.ownWords ?? ""
  }
}
