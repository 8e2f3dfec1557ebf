/// The people around a made-up gezin.
extension GezinWriter {
  mutating func network() {
    helper = home.person(
      cast.helper.name, cast.helper.role, cast.helper.sector, ring: 1, "strong", direction: "both",
      support: dice.some(2, of: ["practical", "company", "advice", "emotional"]), contact: "weekly", asked: "helping", can: "yes",
      knows: true,
      until: dice.chance(30) ? dice.throwing(20...200) : nil, coEducator: cast.focus != nil, eyesAndEars: dice.chance(50),
      mentorOf: dice.chance(25) ? focus : "", since: home.opened,
      bonds: cast.focus == nil ? [] : [BondDraft(focus, ring: dice.throwing(1...2), "strong", direction: "gives", support: ["emotional"])])
    if cast.age < 18 { schoolPeople() }
    otherParent()
    for role in dice.some(dice.throwing(0...3), of: Acquaintance.near) { near(role) }
    places()
    formal()
    for pair in zip(around, around.dropFirst()) where dice.chance(30) {
      home.tie(pair.0, pair.1, dice.pick(["strong", "ordinary", "ordinary", "thin"]), strain: dice.chance(8))
    }
    home.network.changed = clock.day(day(at: 85))
    if dice.chance(30) {
      home.earlierMap(on: day(at: 15), around.prefix(3).map { ($0, dice.throwing(2...3), dice.pick(["thin", "ordinary"])) })
    }
  }

  private mutating func schoolPeople() {
    teacher = home.person(
      cast.teacher, cast.teacherRole, "school", ring: 2, dice.pick(["strong", "ordinary"]), direction: "gives", support: ["advice"],
      contact: "weekly", asked: "helping", can: "yes", knows: true, eyesAndEars: true, since: day(at: 10))
    around.append(teacher)
    guard cast.age >= 6, dice.chance(60) else { return }
    let friend = dice.pick(Names.dutch.girls + Names.dutch.boys)
    guard friend != cast.kid else { return }
    around.append(
      home.person(
        friend, dice.pick(["klasgenoot van \(cast.kid)", "buurkind", "teamgenoot van \(cast.kid)"]), "friends", ring: dice.throwing(1...2),
        "strong", direction: "both", support: ["company"], contact: "daily"))
  }

  /// With one parent the other one is often on the map as well.
  private mutating func otherParent() {
    guard cast.household == .single, dice.chance(75) else { return }
    let strain = dice.chance(40)
    let mother = cast.parent == "vader"
    let name = dice.pick((mother ? cast.names.women : cast.names.men).filter { $0 != cast.adults[0].name })
    around.append(
      home.person(
        name, mother ? "moeder, woont elders" : "vader, woont elders", "family", ring: dice.throwing(1...3),
        dice.pick(["strong", "ordinary", "thin"]), strain: strain, direction: "both", support: ["company"],
        contact: dice.pick(["weekly", "monthly"]),
        asked: "helping", can: "partly", knows: true, coEducator: true, since: home.opened,
        bonds: [
          BondDraft(
            focus, ring: dice.throwing(1...2), strain ? "thin" : "strong", strain: strain, direction: "both", support: ["emotional"])
        ]))
  }

  private mutating func near(_ role: Acquaintance) {
    let woman = ["Buurvrouw", "Nicht", "Vriendin"].contains(role.name)
    let names = dice.chance(50) ? cast.names : Names.dutch
    let given = dice.pick(woman ? names.women : names.men)
    let name = "\(role.name) \(given)"
    guard name != cast.helper.name, !cast.adults.contains(where: { $0.name == given }) else { return }
    let asked = dice.pick(["notAsked", "notAsked", "asked", "promised", "helping", "helping", "declined"])
    around.append(
      home.person(
        name, role.role, role.sector, ring: dice.throwing(1...4), dice.pick(["strong", "ordinary", "ordinary", "thin"]),
        strain: dice.chance(10), direction: dice.pick(["gives", "both", "receives"]), support: role.support,
        contact: dice.pick(["daily", "weekly", "weekly", "monthly", "rarely"]), asked: asked, can: asked == "declined" ? "no" : "",
        knows: asked == "helping", since: day(at: dice.throwing(0...60))))
  }

  private mutating func places() {
    for place in dice.some(dice.throwing(0...2), of: Acquaintance.places) {
      around.append(
        home.person(
          place.name, place.role, place.sector, ring: dice.throwing(2...3), "ordinary", kind: place.kind, direction: "gives",
          support: place.support, contact: "weekly", asked: dice.pick(["notAsked", "helping", ""]), since: day(at: 20)))
    }
  }

  private mutating func formal() {
    for role in dice.some(dice.throwing(0...2), of: Acquaintance.formal) where role.ages.contains(cast.age) {
      let name: String =
        switch role.name {
        case "Dokter": "Dokter \(dice.pick(Names.doctors))"
        case "Geldloket": role.name
        default: "\(role.name) \(dice.pick(Names.dutch.women))"
        }
      around.append(
        home.person(
          name, role.role, role.sector, ring: 3, "ordinary", kind: role.kind, direction: "gives", support: role.support, contact: "rarely",
          asked: "helping", knows: true, distance: "consult", since: day(at: 15)))
    }
  }
}
