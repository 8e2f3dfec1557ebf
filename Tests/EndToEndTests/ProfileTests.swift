import StrictJSON
import Testing

extension EndToEnd {
  @Suite("A profile, from nothing to closed and open again")
  final class Profile {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    @Test("a new gezin is filled by keyboard alone, and the file holds every word")
    func fromNothing() throws {
      let terminal = try home.open("--now", Home.now)
      try terminal.wait(for: "Bakker", "Berg, van den")
      try terminal.makeGezin("Gezin Jansen")
      try terminal.write("Wij willen rust.")
      try terminal.add("+ iemand erbij", form: "Wie? Enter zet iemand erbij.")
      try terminal.write("Mila, 12 maart 2014")
      try terminal.press("Escape")
      try terminal.press("Up")
      try terminal.wait("the new line of the gezin has the cursor") { $0.focused.contains("Mila") }
      try terminal.press("Enter")
      try terminal.wait(for: "Gezinslid")
      try terminal.walk(to: "Goed in")
      try terminal.write("maakt grapjes")
      try terminal.press("Escape")
      try terminal.wait(for: "Mila", "maakt grapjes", "12, mag meelezen")
      try terminal.walk(to: "Wat is voor mij gewoon")
      try terminal.write("Stil aan tafel.")
      try terminal.add("+ iets gewoons erbij", form: "Wie doet dit nu")
      try terminal.write("Samen eten")
      try terminal.press("Escape")
      try terminal.wait(for: "Samen eten", "+ iets gewoons erbij")
      try terminal.add("+ iets wat zij zeiden", form: "Precies gezegd")
      try terminal.write("Ik wil erbij zijn.")
      try terminal.press("Escape")
      try terminal.wait(for: "“Ik wil erbij zijn.”", "vandaag")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)

      let id = try #require(
        Files.names(in: home.workspace + "/dossiers").first {
          !$0.contains(Home.bakker) && Files.text(home.workspace + "/dossiers/" + $0).contains("Jansen")
        })
      let dossier = try home.json("dossiers/" + id)
      #expect(dossier["gezin"]?["members"]?.items.first?["born"]?.whole == 2014)
      #expect(dossier["statements"]?.items.first?["text"] == "Ik wil erbij zijn.")
      #expect(dossier["gezin"]?["ordinaryDay"]?.items.first?["what"] == "Samen eten")
      // What is ordinary to the worker stands in the worker's own file alone.
      #expect(try home.json("private/" + id)["normalForMe"] == "Stil aan tafel.")
      #expect(!Files.text(home.workspace + "/dossiers/" + id).contains("Stil aan tafel."))
      #expect(try home.gewoon("check").code == 0)
    }

    @Test("handed over, closed, and months later opened again")
    func handedOver() throws {
      var team = try home.json("team/team.json")
      team.set("01JDQ0A0000000000000000W02", at: [.key("members"), .index(1), .key("id")])
      team.set("Youssef Amrani", at: [.key("members"), .index(1), .key("name")])
      try home.write("team/team.json", team)
      let first = try home.screen("Enter C-p 'overdragen' Enter 1")
      #expect(first.shows("is nu de vaste medewerker, de 2e bij dit gezin."))
      let dossier = { try self.home.json("dossiers/\(Home.bakker).json") }
      #expect(try dossier()["earlierWorkers"]?.items.first?["until"] == "2026-11-20")
      let closed = try home.screen("Enter C-p 'gezin afsluiten' Enter S-Tab Enter Esc", now: "2027-03-01T10:00:00+01:00")
      #expect(closed.shows("afgesloten"))
      #expect(try dossier()["closed"] == "2027-03-01")
      let open = try home.screen("Enter C-p 'weer openen' Enter 1 Esc", now: "2027-06-01T10:00:00+02:00")
      #expect(!open.shows("afgesloten"))
      #expect(try dossier()["closed"] == nil)
      #expect(try home.gewoon("check").code == 0)
    }
  }
}
