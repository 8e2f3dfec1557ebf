/// What plays in a made-up gezin: the goal, and the steps that fit with it.
struct Situation {
  enum Slot { case parent, child, helper, teacher, worker, specialist }

  struct Step {
    let what: String
    let slot: Slot
    let help: String
    /// Where it happens when it is not here.
    var elsewhere = ""

    init(_ what: String, _ slot: Slot, _ help: String = "practical", elsewhere: String = "") {
      self.what = what
      self.slot = slot
      self.help = help
      self.elsewhere = elsewhere
    }
  }

  let area: String
  let linked: String
  let note: String
  let ownWords: String
  let worry: String
  let title: String
  /// "change" or "cope".
  let kind: String
  let now: String
  let enough: String
  let planB: String
  let steps: [Step]
}

/// Situations that fit a child from `from` up to and including `to`, in these households.
struct SituationKind {
  let from: Int
  let to: Int
  let households: [Cast.Composition]
  let make: @Sendable (Cast) -> Situation

  init(
    _ from: Int, _ to: Int, _ households: [Cast.Composition] = [.couple, .single, .grandparents],
    _ make: @escaping @Sendable (Cast) -> Situation
  ) {
    self.from = from
    self.to = to
    self.households = households
    self.make = make
  }
}

enum Situations {
  private static let ofFamilies = small + school + growing + adults

  /// Those that fit a household with a child of an age, 0–17: sorted out once, since ten thousand gezinnen ask.
  private static let sorted: [Cast.Composition: [[SituationKind]]] = Dictionary(
    uniqueKeysWithValues: Cast.Composition.allCases.map { household in
      (
        household,
        (0...17).map { age in
          ofFamilies.filter { $0.from <= age && age <= $0.to && $0.households.contains(household) }
        }
      )
    })

  /// What may play in this gezin; at least two.
  static func fitting(_ cast: Cast) -> [@Sendable (Cast) -> Situation] {
    guard let child = cast.focus else { return alone }
    return sorted[cast.household]?[child.age].map(\.make) ?? []
  }
}
