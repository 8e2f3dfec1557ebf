import Basics
import Testing
import Wording

@Suite("One line for a step")
struct StepLineTests {
  static let friday = Day(year: 2026, month: 11, day: 20)!
  static let known = [
    LineName(id: "linda", name: "Linda", role: "moeder", by: "gezin"), LineName(id: "erik", name: "Erik", role: "vader", by: "gezin"),
    LineName(id: "mila", name: "Mila", role: "dochter", by: "gezin"), LineName(id: "sem", name: "Sem", role: "zoon", by: "gezin"),
    LineName(id: "ria", name: "Oma Ria", role: "oma van moederskant", by: "network"),
    LineName(id: "samira", name: "Samira", role: "moeder van Noor", by: "network"),
    LineName(id: "els", name: "Juf Els", role: "juf", by: "network"), LineName(id: "vera", name: "Vera Vrijdag", by: "network"),
    LineName(id: "me", name: "Marit", by: "worker", isMe: true),
  ]

  static func read(_ line: String) -> StepLine { StepLine(line, known: known, today: friday) }

  struct Case: Sendable {
    let line: String
    let what: String
    var who: String?
    var by: String?
    var day: String?
  }

  static let cases: [Case] = [
    Case(line: "Oma haalt Mila op, wo", what: "Oma haalt Mila op", who: "ria", by: "network", day: "2026-11-25"),
    Case(line: "Mila ophalen, oma, wo", what: "Mila ophalen", who: "ria", by: "network", day: "2026-11-25"),
    Case(line: "Mila ophalen, wo, Oma Ria", what: "Mila ophalen", who: "ria", by: "network", day: "2026-11-25"),
    Case(line: "Linda belt juf Els", what: "Linda belt juf Els", who: "linda", by: "gezin"),
    Case(line: "moeder belt school, morgen", what: "moeder belt school", who: "linda", by: "gezin", day: "2026-11-21"),
    Case(line: "mama belt school volgende week", what: "mama belt school", who: "linda", by: "gezin", day: "2026-11-27"),
    Case(line: "Ik bel het wijkteam, di", what: "Ik bel het wijkteam", who: "me", by: "worker", day: "2026-11-24"),
    Case(line: "Sem en Mila ruimen op", what: "Sem en Mila ruimen op", by: "gezin"),
    Case(line: "Samen ontbijten", what: "Samen ontbijten"),
    Case(line: "Sem zwemt wo", what: "Sem zwemt", who: "sem", by: "gezin", day: "2026-11-25"),
    Case(line: "Sem zwemt 27 nov", what: "Sem zwemt", who: "sem", by: "gezin", day: "2026-11-27"),
    Case(line: "Sem zwemt over 2 weken", what: "Sem zwemt", who: "sem", by: "gezin", day: "2026-12-04"),
    Case(line: "Mila schrijft een brief, vr", what: "Mila schrijft een brief", who: "mila", by: "gezin", day: "2026-11-27"),
    Case(line: "Juf Els praat met Sem, 27-11", what: "Juf Els praat met Sem", who: "els", by: "network", day: "2026-11-27"),
    Case(line: "Oma picks up Mila, Wed", what: "Oma picks up Mila", who: "ria", by: "network", day: "2026-11-25"),
    // A part of the sentence stays in it.
    Case(line: "Erik kookt op zondag", what: "Erik kookt op zondag", who: "erik", by: "gezin", day: "2026-11-22"),
    Case(line: "Oma haalt Mila op wo", what: "Oma haalt Mila op wo", who: "ria", by: "network", day: "2026-11-25"),
    Case(line: "Sem zwemt, wo om 10 uur", what: "Sem zwemt, wo om 10 uur", who: "sem", by: "gezin", day: "2026-11-25"),
    // What somebody else does.
    Case(line: "Oma bellen", what: "Oma bellen"), Case(line: "Sem ophalen van school", what: "Sem ophalen van school"),
    Case(line: "Sem en Mila ophalen", what: "Sem en Mila ophalen"), Case(line: "Met oma praten", what: "Met oma praten"),
    Case(line: "School zoeken voor Sem", what: "School zoeken voor Sem"),
    // No day.
    Case(line: "Praten met Vera Vrijdag", what: "Praten met Vera Vrijdag"),
    Case(line: "praten met vera vrijdag", what: "praten met vera vrijdag"),
    Case(line: "Bellen met Joost Maandag", what: "Bellen met Joost Maandag"), Case(line: "Wo", what: "Wo"),
    Case(line: "Opa loopt elke morgen", what: "Opa loopt elke morgen", by: "network"),
    Case(line: "Wandelen in de morgen", what: "Wandelen in de morgen"),
    Case(line: "Linda doet het zo", what: "Linda doet het zo", who: "linda", by: "gezin"),
    Case(line: "Mila belt ma", what: "Mila belt ma", who: "mila", by: "gezin"),
    Case(line: "Linda belt, na kerst", what: "Linda belt, na kerst", who: "linda", by: "gezin"),
    Case(line: "Linda belt, eind januari", what: "Linda belt, eind januari", who: "linda", by: "gezin"),
    Case(line: "Linda zag haar gisteren", what: "Linda zag haar gisteren"),
    Case(line: "Tas inpakken, gym en zwemmen", what: "Tas inpakken, gym en zwemmen"), Case(line: "", what: ""),
    Case(line: "Zie wat we kunnen do", what: "Zie wat we kunnen do"), Case(line: "  Samen  ontbijten ", what: "Samen  ontbijten"),
  ]

  @Test("who does it, on which day, and the words", arguments: cases)
  func understood(item: Case) {
    let read = Self.read(item.line)
    #expect(read.what == item.what)
    #expect(read.who?.id == item.who)
    #expect(read.by == item.by)
    #expect(read.due?.description == item.day)
  }

  @Test("somebody who is not on the map yet, and a place")
  func newcomers() {
    let joke = Self.read("Tante Joke past op, wo")
    #expect(joke.newcomer?.name == "Tante Joke" && joke.newcomer?.sector == "family" && joke.by == "network" && joke.who == nil)
    #expect(joke.words(today: Self.friday, .nl) == "Tante Joke (nog niet op de kaart) · wo 25 nov")
    #expect(Saying.offerForMap(joke.newcomer!, .nl) == "Tante Joke staat nog niet op de kaart. Enter zet haar erop, Esc niet.")
    let school = Self.read("School belt dinsdag")
    #expect(school.newcomer?.isPlace == true && school.what == "School belt" && school.due?.description == "2026-11-24")
    #expect(Self.read("Mila ophalen, oom Jan").newcomer?.name == "oom Jan")
    #expect(Self.read("Mila ophalen, oom Jan").what == "Mila ophalen, oom Jan")
    #expect(Self.read("Oma haalt Mila op").newcomer == nil)
    #expect(Self.read("Dokter Vos belt").by == "specialist")
  }

  @Test("what was understood is said before it is taken, and where it stands")
  func words() {
    #expect(Self.read("Oma haalt Mila op, wo").words(today: Self.friday, .nl) == "Oma Ria · wo 25 nov")
    #expect(Self.read("Sem en Mila ruimen op, morgen").words(today: Self.friday, .nl) == "gezin · za 21 nov")
    #expect(Self.read("Samen ontbijten").words(today: Self.friday, .nl) == "")
    let line = "Oma haalt Mila op, wo"
    #expect(Self.read(line).understood.map { String(line[$0]) } == ["Oma", "wo"])
  }
}
