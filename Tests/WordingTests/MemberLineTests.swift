import Basics
import Testing
import Wording

@Suite("One line for somebody of the gezin")
struct MemberLineTests {
  static let today = Day(year: 2026, month: 11, day: 20)!

  static let said: [(line: String, said: String)] = [
    ("Sem, zoon, 8", "Sem · zoon · 8 jaar"), ("Sem, 8, zoon", "Sem · zoon · 8 jaar"), ("Sem zoon 8", "Sem · zoon · 8 jaar"),
    ("sem, zoon van 8", "Sem · zoon · 8 jaar"), ("Sem 8 jaar", "Sem · 8 jaar"), ("Sem, 2018", "Sem · 8 jaar"),
    ("Sem, zoon, 12-3-2018", "Sem · zoon · 8 jaar"), ("Linda, moeder, 39", "Linda · moeder · 39 jaar"), ("Mama", "Mama · moeder"),
    ("Oma Bep, 71", "Oma Bep · 71 jaar"), ("Baby, op komst", "Baby · op komst"), ("Sem, son, 8 years", "Sem · son · 8 jaar"),
    ("Mila, dochter van Erik, 12 jaar", "Mila · dochter van Erik · 12 jaar"),
    ("Kim, zoon, houdt van voetbal", "Kim · zoon · notitie: houdt van voetbal"),
    ("Sem", "Sem"), ("Noor, Dochter", "Noor · dochter"), ("Jan Acht", "Jan Acht"), ("Vera Vrijdag", "Vera Vrijdag"), ("", ""),
    ("Sem, 8, 9", "Sem · 8 jaar · notitie: 9"), ("Ons kind", "Ons kind"), ("Vriend van mama", "Vriend van mama"),
    ("Yıldız, kleindochter, 4", "Yıldız · kleindochter · 4 jaar"), ("8", "8"), ("Sem, Tante Bea", "Sem · notitie: Tante Bea"),
  ]

  @Test("what the words say is said back, and the rest stays", arguments: said)
  func understood(line: String, said: String) { #expect(MemberLine(line, today: Self.today).words(today: Self.today, .nl) == said) }

  @Test("every part that was understood stands where it is said to stand")
  func ranges() {
    let line = "Sem zoon 8, zwemt graag"
    #expect(MemberLine(line, today: Self.today).understood.map { String(line[$0]) } == ["zoon", "8"])
  }
}
