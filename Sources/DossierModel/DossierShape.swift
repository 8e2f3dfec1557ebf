/// The shapes of dossiers/<id>.json.
extension Shape {
  public static let dossier = Shape(
    "dossier",
    [
      Field("id", .id), Field("created", .instant), Field("changed", .instant), Field("closed", .day),
      Field("worker", .reference([.teamMember])), Field("earlierWorkers", .list(earlierWorker, by: nil)),
      Field("phases", .list(phase, by: nil)), Field("gezin", .object(gezin), required: true),
      Field("statements", .list(familyStatement, by: "id")), Field("agreements", .list(agreement, by: "id")),
      Field("network", .object(network)), Field("plan", .object(plan)),
    ])

  public static let earlierWorker = Shape("earlierWorker", [Field("worker", .reference([.teamMember])), Field("until", .day)])
  public static let phase = Shape("phase", [Field("phase", .word(.phase)), Field("since", .day)])

  public static let gezin = Shape(
    "gezin",
    [
      Field("name", .line, required: true), Field("sortName", .line), Field("label", .line), Field("ownWords", .prose),
      Field("goingWell", .prose), Field("members", .list(member, by: "id")), Field("normal", .prose), Field("resilience", .prose),
      Field("supported", .list(supported, by: nil)), Field("areas", .keyed(.area, area)),
      Field("ordinaryDay", .list(ordinaryDay, by: "id")), Field("approach", .words(.approach)), Field("approachNote", .prose),
      Field("language", .line),
    ])

  public static let member = Shape(
    "member",
    [
      Field("id", .id), Field("name", .line), Field("role", .line), Field("born", .year), Field("qualities", .texts),
      Field("voice", .prose), Field("note", .prose),
    ])

  public static let supported = Shape("supported", [Field("date", .day), Field("value", .whole(0...10))])

  public static let area = Shape(
    "area",
    [
      Field("state", .word(.areaState)), Field("note", .prose), Field("asked", .day), Field("welcome", .prose),
      Field("links", .words(.area)),
    ])

  public static let ordinaryDay = Shape(
    "ordinaryDay", [Field("id", .id), Field("what", .line), Field("by", .word(.by)), Field("who", .reference(anyone))])

  public static let familyStatement = Shape(
    "statement",
    [
      Field("id", .id), Field("date", .day), Field("by", .reference([.gezinMember, .person])), Field("about", .line),
      Field("text", .prose),
    ])

  public static let agreement = Shape(
    "agreement",
    [
      Field("id", .id), Field("date", .day), Field("who", .reference([.gezinMember])), Field("what", .word(.agreementWhat)),
      Field("answer", .word(.agreementAnswer)), Field("note", .prose),
    ])

  public static let network = Shape(
    "network",
    [
      Field("changed", .day), Field("people", .list(person, by: "id")), Field("ties", .list(tie, by: nil)),
      Field("versions", .list(networkVersion, by: nil)),
    ])

  public static let person = Shape(
    "person",
    [
      Field("id", .id), Field("kind", .word(.personKind)), Field("name", .line, required: true), Field("role", .line),
      Field("sector", .word(.sector)), Field("ring", .level("ring", 1...4)), Field("quality", .word(.quality)),
      Field("strain", .flag), Field("direction", .word(.direction)), Field("support", .words(.support)),
      Field("contact", .word(.contact)), Field("asked", .word(.asked)), Field("can", .word(.can)), Field("knows", .flag),
      Field("until", .day), Field("coEducator", .flag), Field("eyesAndEars", .flag),
      Field("mentorOf", .reference([.gezinMember])), Field("distance", .word(.distance)),
      Field("linkedTo", .references([.person])), Field("since", .day), Field("ended", .day), Field("note", .prose),
      Field("bonds", .list(bond, by: "member")),
    ])

  public static let bond = Shape(
    "bond",
    [
      Field("member", .reference([.gezinMember])), Field("ring", .level("ring", 1...4)), Field("quality", .word(.quality)),
      Field("strain", .flag), Field("direction", .word(.direction)), Field("support", .words(.support)),
    ])

  public static let tie = Shape(
    "tie",
    [
      Field("a", .reference([.person])), Field("b", .reference([.person])), Field("quality", .word(.quality)),
      Field("strain", .flag), Field("since", .day), Field("ended", .day),
    ])

  /// A person or tie as it stood on an earlier day: the same fields, and its references are not tested, for people may be gone since.
  public static let networkVersion = Shape(
    "version", [Field("date", .day), Field("people", .list(formerPerson, by: "id")), Field("ties", .list(formerTie, by: nil))])
  static let formerPerson = Shape("person", person.fields.map(withoutReferences))
  static let formerTie = Shape("tie", tie.fields.map(withoutReferences))

  public static let plan = Shape(
    "plan",
    [
      Field("owner", .word(.by)), Field("askedForOwnPlan", .day), Field("step", .level("task", 1...4)),
      Field("worries", .list(worry, by: "id")), Field("goals", .list(goal, by: "id")),
      Field("decisions", .list(decision, by: "id")), Field("steppingDown", .object(steppingDown)),
    ])

  public static let worry = Shape("worry", [Field("id", .id), Field("text", .prose), Field("author", .word(.by))])

  public static let goal = Shape(
    "goal",
    [
      Field("id", .id), Field("title", .line), Field("kind", .word(.goalKind)), Field("author", .word(.by)),
      Field("areas", .words(.area)), Field("person", .reference([.person])), Field("now", .prose), Field("goodEnough", .prose),
      Field("expectations", .object(expectations)), Field("planB", .prose), Field("reached", .day),
      Field("actions", .list(action, by: "id")), Field("reviews", .list(review, by: "id")),
    ])

  public static let expectations = Shape("expectations", [Field("gezin", .prose), Field("worker", .prose), Field("others", .prose)])
  public static let review = Shape(
    "review", [Field("id", .id), Field("date", .day), Field("done", .day), Field("outcome", .prose)])

  public static let action = Shape(
    "action",
    [
      Field("id", .id), Field("what", .line), Field("by", .word(.by)), Field("who", .reference(anyone)),
      Field("author", .word(.by)), Field("due", .day), Field("done", .day), Field("route", .word(.route)), Field("routeTo", .line),
      Field("help", .word(.help)), Field("pace", .word(.pace)), Field("task", .level("task", 1...4)), Field("before", .line),
      Field("handBack", .day),
    ])

  public static let decision = Shape(
    "decision",
    [
      Field("id", .id), Field("date", .day), Field("from", .level("task", 1...4)), Field("to", .level("task", 1...4)),
      Field("by", .word(.decisionBy)), Field("table", .list(seat, by: nil)), Field("why", .prose), Field("triedFirst", .prose),
      Field("ordinaryFirst", .prose), Field("broadView", .object(broadView)), Field("specialist", .line),
      Field("expectation", .prose), Field("until", .day), Field("enoughWhen", .prose),
      Field("staysInvolved", .references([.person])),
    ])

  public static let seat = Shape("seat", [Field("who", .reference(anyone)), Field("name", .line), Field("view", .prose)])
  public static let broadView = Shape(
    "broadView", [Field("money", .prose), Field("school", .prose), Field("income", .prose), Field("housing", .prose)])

  public static let steppingDown = Shape(
    "steppingDown",
    [
      Field("started", .day), Field("stays", .references([.person])), Field("back", .references([.action])),
      Field("checks", .list(check, by: "id")), Field("wayBack", .prose),
    ])
  public static let check = Shape("check", [Field("id", .id), Field("date", .day), Field("done", .day), Field("note", .prose)])

  static let anyone: Set<ReferenceTarget> = [.gezinMember, .person, .teamMember]

  private static func withoutReferences(_ field: Field) -> Field {
    switch field.kind {
    case .reference: Field(field.key, .line, required: field.isRequired)
    case .references: Field(field.key, .texts)
    case .list(let shape, _): Field(field.key, .list(Shape(shape.name, shape.fields.map(withoutReferences)), by: nil))
    default: field
    }
  }
}
