import Basics
import StrictJSON

/// The worker at the keyboard, her colleagues, and the two files that say who they are.
struct DemoTeam {
  let sanne: String
  let youssef: String
  let marijke: String
  let fatma: String
  let joost: String
  /// workspace.json and team.json.
  let files: [SampleFile]

  init(clock: SampleClock) {
    var ids = ULIDSource(seed: 1)
    let made = clock.moment(-400, 9, 0)
    sanne = ids.next(at: made)
    youssef = ids.next(at: made)
    marijke = ids.next(at: made)
    fatma = ids.next(at: made)
    joost = ids.next(at: made)
    let members = [
      Self.member(sanne, "Sanne de Wit", "worker"),
      Self.member(youssef, "Youssef Amrani", "supervisor"),
      Self.member(marijke, "Marijke Hoekstra", "worker"),
      Self.member(fatma, "Fatma Yıldız", "worker"),
      Self.member(joost, "Joost van der Meer", "worker", until: clock.day(-62)),
    ]
    files = [
      SampleFile(
        path: "workspace.json",
        content: object(
          ("format", "gewoon/workspace"), ("id", .string(ids.next(at: made))), ("me", .string(sanne)), ("team", "team"), ("version", 1))),
      SampleFile(
        path: "team/team.json",
        content: object(
          ("format", "gewoon/team"), ("id", .string(ids.next(at: made))), ("instrument", "normaliseren"), ("members", .array(members)),
          ("name", "Wijkteam Noord"), ("version", 1))),
    ]
  }

  private static func member(_ id: String, _ name: String, _ role: String, until: String = "") -> JSON {
    object(("id", .string(id)), ("name", .string(name)), ("role", .string(role)), ("until", .string(until)))
  }
}
