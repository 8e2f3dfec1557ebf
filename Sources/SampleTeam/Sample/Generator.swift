import Basics
import StrictJSON

/// Makes gezinnen from lists, each from its own number, so that none depends on another.
struct Generator {
  let clock: SampleClock
  /// workspace.json and team.json.
  let teamFiles: [SampleFile]
  private let seed: UInt64
  private let me: String
  private let colleagues: [String]

  private static let people: [(name: String, role: String)] = [
    ("Sanne de Wit", "worker"), ("Youssef Amrani", "supervisor"), ("Marijke Hoekstra", "worker"), ("Fatma Yıldız", "worker"),
    ("Joost van der Meer", "worker"), ("Naomi Pinas", "worker"), ("Piotr Nowak", "worker"),
  ]

  init(seed: UInt64, clock: SampleClock) {
    self.seed = seed
    self.clock = clock
    var ids = ULIDSource(seed: Self.mixed(seed, UInt64.max))
    let made = clock.moment(-800, 9, 0)
    let members = Self.people.map { person in (id: ids.next(at: made), person: person) }
    me = members[0].id
    colleagues = members.dropFirst().map(\.id)
    teamFiles = [
      SampleFile(
        path: "workspace.json",
        content: object(
          ("format", "gewoon/workspace"), ("id", .string(ids.next(at: made))), ("me", .string(me)), ("team", "team"), ("version", 1))),
      SampleFile(
        path: "team/team.json",
        content: object(
          ("format", "gewoon/team"), ("id", .string(ids.next(at: made))), ("instrument", "normaliseren"),
          (
            "members",
            .array(
              members.map {
                object(("id", .string($0.id)), ("name", .string($0.person.name)), ("role", .string($0.person.role)))
              })
          ),
          ("name", "Wijkteam Noord"), ("version", 1))),
    ]
  }

  /// The files of gezin `number`; with every fourth comes what a colleague shared of a gezin of their own.
  func gezin(_ number: Int) -> [SampleFile] {
    var writer = GezinWriter(seed: Self.mixed(seed, UInt64(number) * 2), worker: me, colleagues: colleagues, clock: clock)
    let files = writer.write().files
    guard number % 4 == 3 else { return files }
    let colleague = colleagues[number / 4 % colleagues.count]
    var other = GezinWriter(seed: Self.mixed(seed, UInt64(number) * 2 + 1), worker: colleague, colleagues: [me], clock: clock)
    return files + [other.write().sharedFile].compactMap { $0 }
  }

  /// What the team says, once it gets to see what was shared.
  func teamWriter() -> TeamWriter {
    TeamWriter(seed: Self.mixed(seed, UInt64.max - 1), members: [me] + colleagues, clock: clock)
  }

  /// A seed for one gezin. Seeds that lie a fixed step apart would give streams that overlap, so they are stirred first.
  private static func mixed(_ seed: UInt64, _ number: UInt64) -> UInt64 {
    var source = SplitMix64(seed: seed ^ (number &* 0xD134_2543_DE82_EF95))
    let first = source.next()
    return first ^ (source.next() >> 7)
  }
}
