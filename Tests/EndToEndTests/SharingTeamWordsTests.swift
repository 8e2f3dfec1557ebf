import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Questions and words of the team's own")
  final class SharingTeamWords {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    /// An instrument of the organisation's own: one question reads otherwise than the built-in one.
    private static let ownInstrument: JSON = [
      "format": "gewoon/instrument", "version": 1, "name": "normaliseren", "edition": 2, "title": ["nl": "Normaliseren"],
      "aspects": [
        [
          "id": "eigen-regie", "title": ["nl": "Eigen regie"], "evidence": ["nl": "Waar zie je dat aan?"],
          "questions": [["id": "eigen-regie.tempo", "input": "scale", "text": ["nl": "Wie bepaalde hoe snel het ging?"]]],
        ]
      ],
    ]

    /// Answers to a question that reads otherwise in it, and to one that it does not have.
    private func writeAnswers() throws {
      try home.write(
        "private/\(Home.bakker).json",
        [
          "format": "gewoon/private", "version": 1, "dossier": .string(Home.bakker), "author": .string(Home.sanne),
          "reflections": [
            [
              "id": "01JDQ1B00000000000000000R1", "visit": "2026-11-20", "created": "2026-11-20T10:00:00+01:00", "round": "whole",
              "instrument": "normaliseren-1", "at": "eigen-regie.tempo",
              "answers": [
                ["question": "eigen-regie.tempo", "asked": "Ging het in hun tempo?", "scale": 6, "text": "Bijna steeds."],
                ["question": "nabijheid.vertrouwen", "asked": "Hoe groeide het vertrouwen?", "text": "Door te bellen."],
              ],
            ]
          ],
        ])
    }

    private func writeInstrument(_ tree: JSON) throws {
      _ = try home.run(["mkdir", "-p", home.workspace + "/team/instruments"])
      try home.write("team/instruments/normaliseren-2.json", tree)
    }

    @Test("an own instrument asks its questions; answers keep how they were asked, and to a question that is gone too")
    func ownQuestions() throws {
      try writeAnswers()
      try writeInstrument(Self.ownInstrument)
      let debrief = try home.screen("d")
      #expect(debrief.shows("1. Wie bepaalde") && debrief.shows("Wie bepaalde hoe snel het ging?"))
      #expect(debrief.shows("Toen gevraagd: Ging het in hun tempo?") && debrief.shows("Bijna steeds."))
      let overview = try home.screen("Enter F4", size: "80x200")
      #expect(overview.shows("Eerder gevraagd") && overview.shows("Hoe groeide het vertrouwen?") && overview.shows("Door te bellen."))
      #expect(!overview.shows("vertrouwen tussen jou"))
      let before = try home.json("private/\(Home.bakker).json")["reflections"]?.items.first?["answers"]
      let typed = try home.screen("d Tab End ' Maar soms niet.' C-s")
      #expect(typed.shows("Bijna steeds. Maar soms niet."))
      let answers = try home.json("private/\(Home.bakker).json")["reflections"]?.items.first?["answers"]
      #expect(answers?.items.first?["asked"] == "Ging het in hun tempo?")
      #expect(answers?.items.first?["text"] == "Bijna steeds. Maar soms niet.")
      #expect(answers?.items.last == before?.items.last)
      #expect(try home.gewoon("check").code == 0)
    }

    @Test("a broken instrument is named with its file and place, and the built-in questions are asked")
    func brokenInstrument() throws {
      var broken = Self.ownInstrument
      broken.set("schaal", at: ["aspects", .index(0), "questions", .index(0), "input"])
      try writeInstrument(broken)
      let list = try home.screen("")
      #expect(list.shows("team/instruments/normaliseren-2.json") && list.shows("/aspects/0/questions/0/input"))
      #expect(list.shows("Bakker"))
      let debrief = try home.screen("d Down Enter C-n C-n")
      #expect(debrief.shows("1. Wat deed je met hun eigen krachten"))
    }

    @Test("a broken lexicon is named with its file and line, and the built-in words are offered")
    func brokenLexicon() throws {
      try Files.write(
        Array("{ \"format\": \"gewoon/lexicon\",\n  \"version\": 1,\n  \"entries\": [\n".utf8), to: home.workspace + "/team/lexicon.json")
      let list = try home.screen("")
      #expect(list.shows("team/lexicon.json") && list.shows("Bakker"))
      let debrief = try home.screen("d Enter Tab 'De casusregie lag bij hen.'")
      #expect(debrief.shows("Gewone taal: bij") && debrief.shows("casusregie"))
      let check = try home.gewoon("check")
      #expect(check.code == 1)
      #expect(check.output.contains("team/lexicon.json:4"))
    }

    @Test("a word and a sentence of the team's own, added by keys, are there for the team at once")
    func ownWord() throws {
      let terminal = try home.open("--now", Home.now)
      try terminal.wait(for: "Bakker", "Berg, van den")
      try terminal.press("Enter")
      try terminal.wait(for: "[F2 Gezin]", "Gezin Bakker")
      try terminal.command("gewone taal")
      try terminal.wait(for: "Deze woorden kunnen vaak gewoner.")
      try terminal.walk(to: "Het woord", with: "BTab")
      try terminal.write("borgingsladder")
      try terminal.press("Tab")
      try terminal.write("afspraak, zo houden we het vol")
      try terminal.walk(to: "Zet dit woord bij die van het team")
      try terminal.press("Enter")
      try terminal.wait(for: "Het staat erbij, voor het hele team.")
      try terminal.press("Escape")
      try terminal.wait("the list of words is closed") { !$0.shows("Deze woorden kunnen vaak gewoner.") }
      try terminal.command("zinnen die het gewoon maken")
      try terminal.wait(for: "Om naar te kijken, niet om voor te lezen.")
      try terminal.walk(to: "Jouw zin", with: "BTab")
      try terminal.write("Bij ons gaat dat ook zo.")
      try terminal.walk(to: "Zet deze zin bij die van het team")
      try terminal.press("Enter")
      try terminal.wait(for: "Van je team", "“Bij ons gaat dat ook zo.”")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)

      let entries = try home.json("team/lexicon.json")["entries"]?.items ?? []
      #expect(entries.map { $0["term"] } == ["borgingsladder"])
      #expect(entries.first?["ordinary"] == ["afspraak", "zo houden we het vol"])
      let sentences = try home.json("team/sentences.json")["entries"]?.items ?? []
      #expect(sentences.map { $0["text"] } == ["Bij ons gaat dat ook zo."])
      #expect(sentences.first?["author"]?.text == Home.sanne)
      #expect(try home.gewoon("check").code == 0)
      try wordIsOffered()
    }

    private func wordIsOffered() throws {
      let typed = "d Enter Tab 'De borgingsladder hielp.'"
      let hint = try home.screen(typed)
      #expect(hint.shows("Gewone taal: bij “borgingsladder” kun je ook zeggen: afspraak of zo houden we het vol."))
      let replaced = try home.screen("d C-g")
      #expect(replaced.shows("De afspraak hielp.") && !replaced.shows("borgingsladder"))
      let reflection = try Kept(try home.json("private/\(Home.bakker).json")).reflection
      #expect(reflection["wentWell"] == "De afspraak hielp.")
    }
  }
}
