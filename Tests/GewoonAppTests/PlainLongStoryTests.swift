import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("One long story line by line, as it is heard")
struct PlainLongStoryTests {
  /// What is typed: a line, or the number of what was said last with these words, and what comes after it.
  private enum Step {
    case line(String)
    case number(String, String)
  }

  private static func steps(_ text: String) -> [Step] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("#") else { return .line(String(line)) }
      let parts = line.dropFirst().split(separator: "|").map(String.init)
      return .number(parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  private static let story = steps(
    """
    h
    #El Amrani, stap
    nabespreking
    h
    #Hele ronde
    1
    Een beetje gejaagd.
    .
    2 Ilyas liet zijn tekening zien.
    h
    #Verder:
    #Verder:
    1 Ze wisten het al.
    m
    ongedaan
    opnieuw doen
    t
    t
    gezin bakker
    m
    Er werd veel gelachen aan tafel.
    2
    h
    k
    netwerk
    h
    #Opa Henk, opa|dichterbij
    #Buurvrouw An, woont|verder weg
    #Buurvrouw An, woont|wijzig
    3
    1
    nieuw
    h
    Meester Tom
    1
    2

    #Tante Kim, zus|verwijderen
    h
    verwijder
    prullenbak
    1
    twee mensen
    1
    1
    #De ander
    4
    t
    wat je ziet
    t
    kaart
    t
    tabel
    t
    plan
    h
    #een stap erbij
    Oma haalt Sem op, wo

    #Oma haalt Mila op|x
    Het ging goed.
    ongedaan
    kerntaken
    een besluit nemen
    1
    #Wie besloot|1
    #Waarom|Het werd te zwaar.
    #Vandaag besloten
    t
    t
    nabespreking
    6
    Zij kozen zelf.
    En ik wachtte.
    .
    5 8
    delen met het team
    h
    #gaat mee|x
    #Deel dit nu
    t
    t
    zoek yasmina
    t
    overal zoeken
    konijn
    1
    t
    t
    team
    #Fatma
    h
    #Wat ging goed
    #Wat ging goed|vraag
    h
    Wat hielp jou?
    .
    #krachten en talenten|herkenbaar
    #krachten en talenten|agenda
    1
    t
    t
    agenda's van het team
    1
    t
    voorbeelden uit de praktijk
    #een voorbeeld
    1 Samen de pen vasthouden.
    t
    stellingen en dilemma's
    t
    gesprekken van het team
    t
    teambeeld
    1
    t
    instellingen van het team
    t
    t
    t
    planning
    h
    m
    #Afspraak maken|x
    ongedaan
    nieuw
    t
    t
    gezin bakker
    op papier
    1
    instellingen
    1
    t
    t
    meldcode
    h
    t
    toegankelijkheid
    wat we met gewoon bedoelen
    woorden
    t
    o
    t
    xyzzy
    99
    t
    """)

  /// Types a step, and gives all that was said then.
  private static func type(_ step: Step, _ plain: inout PlainWorld) throws -> [String] {
    switch step {
    case .line(let line): plain.type(line)
    case .number(let words, let more): try plain.take(words, more)
    }
    return plain.last
  }

  @Test("Nothing is said twice in a row, no sign is there for the eye, no key is named, and no line is long without a pause")
  func heard() throws {
    var plain = PlainWorld(World(demo: World.afternoon))
    var last = plain.last
    for step in Self.story {
      let said = try Self.type(step, &plain)
      for (one, next) in zip(said, said.dropFirst()) { #expect(one != next, "\(step)") }
      #expect(said != last || said.isEmpty, "\(step): \(said)")
      last = said.count > 1 ? said : []
      for line in said { Self.expectGood(line, step) }
    }
    #expect(plain.world.isRunning)
    #expect(plain.world.disk.files.values.contains { $0.compact().contains("Wat hielp jou?") })
    #expect(plain.world.dossier("Gezin Bakker").compact().contains("Het werd te zwaar."))
  }

  private static func expectGood(_ line: String, _ step: Step) {
    // The name of a file, and what one types to set something, are said as they stand.
    let words = line.replacing("~/", with: "").replacing(/[A-Z_]+=1/, with: "")
    let signs = words.unicodeScalars.filter { !$0.properties.isAlphabetic && !$0.properties.isWhitespace && !("0"..."9").contains($0) }
    let strange = signs.filter { !".,:;?!'’‘“”\"()/-@+…".unicodeScalars.contains($0) }
    #expect(strange.isEmpty, "\(step): \(strange.map(\.description)) in \(line)")
    #expect(!line.contains("  ") && !line.contains("?,") && !line.contains(/[a-z]{2}\.,/), "\(step): \(line)")
    #expect(!line.contains(/\b(Ctrl|Esc|Enter|F[1-9]|spatiebalk|Delete)\b/), "\(step): \(line)")
    // A stop, or the pause between the parts of a list.
    let longest = line.split { ".?!:;,".contains($0) }.map(\.count).max() ?? 0
    #expect(longest <= 200, "\(step): \(line)")
  }

  @Test("A question of a colleague is answered line by line, and the same on the screen")
  func answering() throws {
    var files = World(demo: World.afternoon).disk.files
    // As though the question was not answered yet.
    for (name, tree) in files where tree["items"]?.items.contains(where: { $0["kind"] == "reply" }) == true {
      files[name] = nil
    }
    var plain = PlainWorld(World(files: files))
    #expect(plain.last.contains { $0.hasPrefix("Youssef Amrani vraagt je iets") || $0.contains("vragen van collega's") })
    plain.type("team")
    try plain.take("Sanne de Wit, Gezin B.")
    try plain.take("tempo af op dat van het gezin", "antwoord")
    #expect(plain.last.contains { $0.contains("Waaraan merkte je dat het te snel ging") })
    plain.type("Moeder keek op de klok.", ".")
    #expect(plain.last.contains { $0.contains("Moeder keek op de klok.") })
    #expect(plain.world.disk.files.values.contains { $0["items"]?.items.contains { $0["text"] == "Moeder keek op de klok." } == true })
  }
}
