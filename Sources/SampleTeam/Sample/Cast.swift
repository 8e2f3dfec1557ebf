/// Who plays in one made-up gezin, with the words that sentences need.
struct Cast {
  struct Child {
    let name: String
    let girl: Bool
    let age: Int

    var role: String { girl ? "dochter" : "zoon" }
  }

  struct Adult {
    let name: String
    /// "moeder", "vader", "oma", "opa"; "jongere" for a young adult alone.
    let role: String
    let age: Int
  }

  /// Who helps from the own circle.
  struct Helper {
    /// As it starts a sentence: "Oma Ria".
    let name: String
    let role: String
    let sector: String

    /// As it stands inside a sentence: "oma Ria".
    var inside: String { Cast.lowered(name) }
  }

  enum Composition: CaseIterable { case couple, single, grandparents, alone }

  let household: Composition
  let names: NameList
  let family: FamilyName
  let adults: [Adult]
  let children: [Child]
  /// The child that the plan starts from; the eldest or another. Nil for a young adult alone.
  let focus: Child?
  let helper: Helper
  /// "Juf Els", "Meester Tom", or "Mentor Bos" for those at secondary school.
  let teacher: String
  let teacherRole: String

  /// The name of the child, or of the young adult.
  var kid: String { focus?.name ?? adults[0].name }
  /// "moeder" and the like, inside a sentence.
  var parent: String { adults[0].role }
  /// "Moeder", at the start of one.
  var parentFirst: String { parent.prefix(1).uppercased() + parent.dropFirst() }
  var them: String { helper.inside }
  var themFirst: String { helper.name }
  var school: String { Cast.lowered(teacher) }
  var schoolFirst: String { teacher }
  var age: Int { focus?.age ?? adults[0].age }
  private static func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}

extension Cast {
  /// Makes a gezin whose ages and roles fit together.
  init(_ dice: inout Dice) {
    let names = dice.pick(Names.lists)
    household =
      switch dice.throwing(1...100) {
      case ...50: .couple
      case ...87: .single
      case ...93: .grandparents
      default: .alone
      }
    let children = household == .alone ? [] : Self.children(&dice, names)
    let eldest = children.map(\.age).max() ?? 0
    let mother = dice.pick(names.women)
    let father = dice.pick(names.men)
    let age = max(24, eldest + dice.throwing(20...36))

    switch household {
    case .alone:
      let name = dice.pick(dice.chance(50) ? names.girls : names.boys)
      adults = [Adult(name: name, role: "jongere", age: dice.throwing(18...23))]
    case .grandparents:
      let older = max(52, eldest + dice.throwing(42...55))
      let oma = Adult(name: "Oma \(mother)", role: "oma", age: older)
      adults = dice.chance(60) ? [oma] : [oma, Adult(name: "Opa \(father)", role: "opa", age: older + 2)]
    case .couple:
      adults = [Adult(name: mother, role: "moeder", age: age), Adult(name: father, role: "vader", age: age + dice.throwing(0...5))]
    case .single where dice.chance(75): adults = [Adult(name: mother, role: "moeder", age: age)]
    case .single: adults = [Adult(name: father, role: "vader", age: age)]
    }
    self.names = names
    self.children = children
    family = dice.pick(names.family)
    focus = children.isEmpty ? nil : dice.pick(children)
    let woman = dice.pick(names.women.filter { $0 != mother })
    let man = dice.pick(names.men.filter { $0 != father })
    helper = Self.helper(&dice, woman: woman, man: man, grand: household == .grandparents)
    let old = focus?.age ?? 18
    let last = dice.pick(Names.doctors)
    switch old {
    case 0...3: (teacher, teacherRole) = ("Juf \(dice.pick(Names.teachers))", "peuterspeelzaal")
    case 4...12 where dice.chance(60): (teacher, teacherRole) = ("Juf \(dice.pick(Names.teachers))", "leerkracht")
    case 4...12: (teacher, teacherRole) = ("Meester \(dice.pick(Names.masters))", "leerkracht")
    default: (teacher, teacherRole) = ("Mentor \(last)", "mentor op school")
    }
  }

  private static func children(_ dice: inout Dice, _ names: NameList) -> [Child] {
    let count = dice.pick([1, 1, 2, 2, 2, 3, 3, 4])
    var age = dice.throwing(0...6)
    var taken: Set<String> = []
    var children: [Child] = []
    for _ in 0..<count {
      let girl = dice.chance(50)
      let left = (girl ? names.girls : names.boys).filter { !taken.contains($0) }
      let name = dice.pick(left)
      taken.insert(name)
      children.append(Child(name: name, girl: girl, age: age))
      age = min(17, age + dice.throwing(1...4))
    }
    return children.reversed()
  }

  private static func helper(_ dice: inout Dice, woman: String, man: String, grand: Bool) -> Helper {
    let helpers = [
      Helper(name: "Tante \(woman)", role: "tante", sector: "family"), Helper(name: "Oom \(man)", role: "oom", sector: "family"),
      Helper(name: "Buurvrouw \(woman)", role: "buurvrouw", sector: "neighbourhood"),
      Helper(name: "Buurman \(man)", role: "buurman", sector: "neighbourhood"),
      Helper(name: "Vriendin \(woman)", role: "vriendin van het gezin", sector: "friends"),
    ]
    return grand || dice.chance(55)
      ? dice.pick(helpers) : Helper(name: "Oma \(woman)", role: "oma", sector: "family")
  }
}
