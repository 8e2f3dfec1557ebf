import Basics
import DossierModel
import Exports
import SampleTeam
import StrictJSON
import Testing

@Suite("The planning as a calendar")
struct CalendarTests {
  private static let now = Instant("2026-11-20T15:30:00+01:00")!

  private static let demo: [String: JSON] = Dictionary(
    SampleTeam.demo(now: now).map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first })

  private static let gezinnen: [CalendarGezin] = demo.filter { $0.key.hasPrefix("dossiers/") }.sorted { $0.key < $1.key }.map {
    path, tree in
    CalendarGezin(dossier: tree, own: demo[path.replacing("dossiers/", with: "private/")])
  }

  private func written(_ dossier: JSON, now: Instant = now, titles: CalendarWriter.Titles = .full) -> String {
    CalendarWriter(titles: titles, now: now, language: .nl).write([CalendarGezin(dossier: dossier)])
  }

  private func step(_ what: String, _ due: String, name: String = "Gezin Bakker") -> JSON {
    [
      "id": "d", "gezin": ["name": .string(name)],
      "plan": ["goals": [["actions": [["id": "a", "what": .string(what), "due": .string(due)]]]]],
    ]
  }

  /// The lines as a reader of calendars sees them, unfolded.
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test("the demo looks as its golden file, with neutral titles and with the words")
  func golden() {
    for titles in CalendarWriter.Titles.allCases {
      let text = CalendarWriter(titles: titles, now: Self.now, language: .nl).write(Self.gezinnen)
      if let difference = Golden.difference(text, "planning-\(titles.rawValue).ics") { Issue.record("\(difference)") }
    }
  }

  @Test("the days are those of the model, each once")
  func days() {
    let text = CalendarWriter(titles: .neutral, now: Self.now, language: .nl).write(Self.gezinnen)
    let said = lines(text).filter { $0.hasPrefix("DTSTART;VALUE=DATE:") }.map { $0.suffix(8) }
    let expected = Self.demo.filter { $0.key.hasPrefix("dossiers/") }.flatMap { path, tree in
      Planned.open(
        in: Dossier(tree), reminders: ReflectionFile(Self.demo[path.replacing("dossiers/", with: "private/")] ?? .null)[.reminders])
    }.compactMap(\.day)
    #expect(expected.count > 30)
    #expect(said.map(String.init).sorted() == expected.map { $0.description.filter { $0 != "-" } }.sorted())
    let uids = lines(text).filter { $0.hasPrefix("UID:") }
    #expect(Set(uids).count == uids.count)
  }

  @Test("neutral titles say no name and no word of the plan")
  func neutral() {
    let text = CalendarWriter(titles: .neutral, now: Self.now, language: .nl).write(Self.gezinnen)
    for word in ["Bakker", "Mila", "Oma", "schoolreis", "Kartosen"] { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains("SUMMARY:Stap uit het plan (Gezin B.)"))
    #expect(text.contains("SUMMARY:Onthouden (Gezin B.)"))
  }

  @Test("what one wants to remember is in no calendar of one gezin")
  func reminders() {
    let bakker = Self.demo.values.first { $0["gezin"]?["name"]?.text == "Gezin Bakker" } ?? .null
    #expect(!written(bakker).contains("schoolreis"))
  }

  @Test("a line has at most 75 octets, ends with both signs, and no character is split", arguments: 0..<12)
  func folding(shift: Int) {
    let what = String(repeating: "x", count: shift) + String(repeating: "é👩‍👧日", count: 30)
    let text = written(step(what, "2026-11-27"))
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) { #expect(line.utf8.count <= 75) }
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(text.utf8.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0D })
    #expect(lines(text).contains("SUMMARY:\(what) (Gezin Bakker)"))
    #expect(text.split(separator: "\r\n ").count > 4)
  }

  @Test("what the format uses itself is escaped, and a typed line never begins a line of the format")
  func escaping() {
    let text = written(step("a;b,c\\d\u{7}\nEND:VEVENT\r\nBEGIN:VALARM", "2026-11-27"))
    #expect(text.contains("SUMMARY:a\\;b\\,c\\\\d\u{FFFD} (Gezin Bakker)\r\n"))
    #expect(lines(text).count { $0 == "END:VEVENT" } == 1 && !text.contains("VALARM"))
  }

  @Test(
    "a day is that day, and ends where the next one begins, across a change of the clock and the end of a year",
    arguments: [
      ("2026-10-25", "20261025", "20261026"), ("2026-10-24", "20261024", "20261025"), ("2027-03-28", "20270328", "20270329"),
      ("2026-12-31", "20261231", "20270101"), ("2028-02-28", "20280228", "20280229"),
    ])
  func clock(day: String, start: String, end: String) {
    for now in ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2027-03-28T03:30:00+02:00"] {
      let text = written(step("Bellen", day), now: Instant(now)!)
      #expect(text.contains("DTSTART;VALUE=DATE:\(start)\r\nDTEND;VALUE=DATE:\(end)\r\n"))
    }
  }

  @Test("the moment of writing is in UTC, on both sides of a change of the clock")
  func stamp() {
    func stamp(_ now: String) -> String? {
      lines(written(step("Bellen", "2026-11-27"), now: Instant(now)!)).first { $0.hasPrefix("DTSTAMP") }
    }
    #expect(stamp("2026-10-25T02:30:00+02:00") == "DTSTAMP:20261025T003000Z")
    #expect(stamp("2026-10-25T02:30:00+01:00") == "DTSTAMP:20261025T013000Z")
    #expect(stamp("2027-03-28T01:59:59+01:00") == "DTSTAMP:20270328T005959Z")
    #expect(stamp("2027-03-28T03:00:00+02:00") == "DTSTAMP:20270328T010000Z")
  }

  @Test("what has no day is in no calendar, and an empty calendar is one")
  func nothing() {
    #expect(!written(step("Ooit", "in de zomer")).contains("VEVENT"))
    #expect(written(.null).hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
  }
}
