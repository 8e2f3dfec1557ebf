import Basics
import DossierModel
import Testing
import Wording

@Suite("A year of birth as people type it")
struct TypedBirthTests {
  static let today = Day(year: 2026, month: 11, day: 20)!

  static func read(_ typed: String) -> Birth? {
    guard case .known(let birth, _) = Saying.typedBirth(typed, today: today) else { return nil }
    return birth
  }

  static let known: [(String, Birth)] = [
    ("2014", 2014), (" 2014 ", 2014), ("in 2014", 2014), ("'14", 2014), ("’87", 1987), ("12-3-2014", 2014), ("12 maart 2014", 2014),
    ("maart 2014", 2014), ("12-3-87", 1987), ("2026", 2026), ("2027", 2027), ("12", .age(12, on: today)), ("12 jaar", .age(12, on: today)),
    ("12j", .age(12, on: today)), ("12 jr", .age(12, on: today)), ("12 jaar oud", .age(12, on: today)), ("39 jaar", .age(39, on: today)),
    ("twaalf jaar", .age(12, on: today)), ("8 maanden", .age(0, on: today)), ("6 weken", .age(0, on: today)),
    ("18 mnd", .age(1, on: today)),
    ("104", .age(104, on: today)), ("12 years", .age(12, on: today)), ("op komst", .expected), ("zwanger", .expected),
    ("Nog niet geboren", .expected), ("on the way", .expected), ("12 jaar op 1-10-2026", .age(12, on: Day(year: 2026, month: 10, day: 1)!)),
    ("verwacht in maart", .expected), ("Verwacht in het voorjaar", .expected), ("uitgerekend op 12 maart", .expected),
    ("op komst, maart", .expected), ("expected in March", .expected),
  ]

  @Test("a year, an age, a whole day, a child on its way", arguments: known)
  func knows(typed: String, birth: Birth) { #expect(Self.read(typed) == birth) }

  @Test(
    "what can be two things, or nobody's year of birth, is asked",
    arguments: ["39", "87", "2031", "1850", "0", "abc", "", "130", "31-2-2014", "-3", "verwacht in 2031"])
  func asks(typed: String) {
    if typed == "0" { #expect(Self.read(typed) == .age(0, on: Self.today)) } else { #expect(Self.read(typed) == nil) }
  }

  @Test("of a whole day and of a child on its way it is said what is not kept")
  func told() {
    for (typed, said) in [
      ("12 maart 2014", "Alleen het jaar wordt bewaard: 2014."),
      ("verwacht in maart", "Bewaard als: op komst. De dag wordt hier niet bewaard."),
    ] {
      guard case .known(let birth, let remark?) = Saying.typedBirth(typed, today: Self.today) else {
        Issue.record("\(typed) is not told")
        continue
      }
      #expect(Saying.told(remark, birth, .nl) == said)
    }
  }

  @Test("what stands in the field can be typed back", arguments: known.map(\.1), Language.allCases)
  func backAndForth(birth: Birth, language: Language) { #expect(Self.read(Saying.typed(birth, language)) == birth) }

  @Test("behind a name stands an age, or that the child is on its way; never less than nothing or more than a life")
  func said() {
    let births: [(Birth?, String?)] = [
      (2014, "12"), (2027, "op komst"), (.expected, "op komst"), (.age(12, on: Self.today), "12"), (1850, nil), (nil, nil), (2026, "0"),
      (.age(12, on: Day(year: 2024, month: 11, day: 20)!), "14"), (.age(12, on: Day(year: 2024, month: 11, day: 21)!), "13"),
    ]
    for (birth, said) in births { #expect(Saying.age(birth, on: Self.today, .nl) == said) }
  }
}
