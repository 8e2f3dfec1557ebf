import Basics
import DossierModel
import StrictJSON

/// Which fields of a dossier are on which paper, and why. A new one is on the worker's, and not on the family's until somebody puts it here.
enum PaperFields {
  /// On no paper. An id is never on one either: it is for files.
  static let never: [String: String] = [
    "dossier.created": "says something of the file, and nothing of the family",
    "dossier.changed": "says something of the file, and nothing of the family",
    "gezin.sortName": "only sorts the name that stands there already",
    "network.versions": "earlier maps are compared on the screen, where one can see what changed",
  ]

  /// Not in the municipal file, which the family reads and which is kept for twenty years (research/domain.md §4.1).
  static let notInFile: [String: String] = [
    "member.note": "a working note is a temporary personal aid, and becomes file as soon as it is shared",
    // Each step of the Meldcode has to be in the file, and which was taken when is. What was seen and weighed is not pasted in with the rest of
    // a family's plan, for whoever it is about may be the first to read that: the worker writes it where the organisation keeps it.
    "meldcode.note": "may be read by the one whom it is about",
    "gezin.label": "is made for colleagues who do not know the family",
    "action.pace": "is a signal for the worker's own tempo",
    "action.task": "counts for the worker's own reflection",
    "network.changed": "the map is not in the file",
    "network.ties": "people around the family never asked to be in a file",
    "network.people": "only who takes part in the plan is there, by name and by what they are to the family",
  ]

  /// What the family reads, and whoever stands at their fridge: their own words, what goes well, and the plan with its worries.
  ///
  /// Of what a child said only that is said which is about nobody. Not here, and so never on that paper: notes, strain and thin ties, who can
  /// or knows what, what gives worries in an area of life, harder times, agreements, the Meldcode, a specialist, and how a decision came about.
  /// Of `person.quality` and `area.state` only what is good is said.
  static let family: Set<String> = [
    "dossier.closed", "dossier.worker", "dossier.gezin", "dossier.statements", "dossier.network", "dossier.plan",
    "gezin.name", "gezin.members", "gezin.goingWell", "gezin.ownWords", "gezin.normal", "gezin.resilience", "gezin.supported",
    "gezin.areas",
    "gezin.ordinaryDay", "member.name", "member.nickname", "member.qualities", "member.voice", "supported.date", "supported.value",
    "area.state", "area.welcome", "ordinaryDay.what", "ordinaryDay.by", "ordinaryDay.who", "statement.date", "statement.by",
    "statement.text",
    "network.changed", "network.people", "person.kind", "person.name", "person.role", "person.sector", "person.ring", "person.quality",
    "person.direction",
    "person.support", "person.contact", "person.coEducator", "person.mentorOf", "person.ended",
    "plan.worries", "plan.goals", "plan.decisions", "plan.steppingDown", "worry.text", "worry.author", "goal.title", "goal.person",
    "goal.now", "goal.goodEnough", "goal.planB", "goal.reached", "goal.actions", "goal.reviews", "review.date", "review.done",
    "action.what", "action.by", "action.who", "action.due", "action.done", "action.routeTo", "action.before", "action.handBack",
    "decision.date", "decision.expectation", "decision.until", "decision.enoughWhen", "decision.staysInvolved",
    "steppingDown.started", "steppingDown.stays", "steppingDown.back", "steppingDown.checks", "steppingDown.wayBack", "check.date",
    "check.done",
  ]

  /// The dossier with nothing in it but what the family may read on a day, and those who are on their map.
  static func forFamily(_ dossier: JSON, on today: Day) -> JSON { kept(fit(dossier, on: today), Dossier.shape) }

  /// The dossier with who is near and has not said no, of a tie only that it is good, and of a child nothing that it said about somebody.
  private static func fit(_ tree: JSON, on today: Day) -> JSON {
    var dossier = Dossier(tree)
    // Of whom the age is not known may be a child.
    let children = Set(dossier[.gezin][.members].filter { $0.born?.isGrownUp(on: today) != true }.map(\.id))
    dossier[.statements] = dossier[.statements].filter { !$0.says(.about) || !children.contains($0[.by]) }
    dossier[.network][.people] = dossier[.network][.people].filter { $0.isObject && $0.ring != 4 && $0[.asked] != "declined" }
      .map { person in
        var fit = person
        if !["strong", "ordinary"].contains(person.quality) { fit[.quality] = nil }
        return fit
      }
    return dossier.json
  }

  private static func kept(_ value: JSON, _ shape: Shape) -> JSON {
    guard value.object != nil else { return .null }
    return .object(
      JSONObject(
        shape.fields.compactMap { field in
          guard let inner = value[field.key] else { return nil }
          if case .id = field.kind { return (field.key, inner) }
          return family.contains(field.name) ? (field.key, kept(inner, field.kind)) : nil
        }))
  }

  private static func kept(_ value: JSON, _ kind: FieldKind) -> JSON {
    switch kind {
    case .object(let shape): kept(value, shape)
    case .list(let shape, _): .array(value.items.map { kept($0, shape) })
    case .keyed(let words, let shape):
      .object(JSONObject(words.values.compactMap { word in value[word].map { (word, kept($0, shape)) } }))
    default: value
    }
  }

  /// The dossier without what people around the family said: a statement in the file is that of whoever the file is about.
  static func forFile(_ dossier: JSON) -> JSON {
    let members = Set(dossier.gezinMembers.map(\.id))
    var dossier = Dossier(dossier)
    dossier[.statements] = dossier[.statements].filter { $0[.by].isEmpty || members.contains($0[.by]) }
    return dossier.json
  }

  static func leftOut(for reader: Paper.Reader) -> Set<String> {
    Set(never.keys).union(reader == .file ? Set(notInFile.keys) : [])
  }
}
