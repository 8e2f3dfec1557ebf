import Basics
import Testing
import Wording

@Suite("One line of what to remember")
struct TypedReminderTests {
  /// vrijdag 20 november 2026.
  private let today = Day(year: 2026, month: 11, day: 20)!

  @Test(
    "the day at its end or its begin; the rest are the words",
    arguments: [
      ("bellen met school ma", "bellen met school", "2026-11-23"), ("bellen met school op maandag", "bellen met school", "2026-11-23"),
      ("vragen hoe de schoolreis was over 2 weken", "vragen hoe de schoolreis was", "2026-12-04"),
      ("morgen boek meenemen", "boek meenemen", "2026-11-21"), ("Kaart sturen 31 jan", "Kaart sturen", "2027-01-31"),
      ("Kaart sturen vrijdag 27 november", "Kaart sturen", "2026-11-27"), ("bellen volgende week dinsdag", "bellen", "2026-11-24"),
      ("bellen vanmiddag", "bellen", "2026-11-20"), ("27-11 bellen met oma", "bellen met oma", "2026-11-27"),
      ("bellen met school ma om 10 uur", "bellen met school", "2026-11-23"),
    ])
  func known(typed: String, words: String, day: String) {
    #expect(Saying.typedReminder(typed, today: today) == .words(words, Day(day)))
  }

  @Test(
    "what only looks like a day is a word",
    arguments: [
      "bellen met Mo", "vragen naar Jan", "kamer 12", "doe dat zo", "nog eens bellen", "vrijdag", "bellen in de zomervakantie", "",
    ])
  func none(typed: String) { #expect(Saying.typedReminder(typed, today: today) == .words(typed, nil)) }

  @Test(
    "a day that can mean two, or does not exist, is asked",
    arguments: [("bellen vr", "bellen"), ("bellen op 31 november", "bellen"), ("bellen vrijdag 26 november", "bellen")])
  func asked(typed: String, words: String) {
    guard case .asked(_, _, let rest) = Saying.typedReminder(typed, today: today) else {
      Issue.record("“\(typed)” is not asked: \(Saying.typedReminder(typed, today: today))")
      return
    }
    #expect(rest == words)
  }
}
