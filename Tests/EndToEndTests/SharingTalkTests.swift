import StrictJSON
import Testing

extension EndToEnd {
  @Suite("What the team says to a shared reflection")
  final class SharingTalk {
    /// Sanne's, who visits; the team folder stands in it.
    private let worker: Home
    /// Youssef's, who supervises and has no gezin of his own.
    private let supervisor: Home

    init() throws {
      worker = try Home()
      supervisor = try Home()
      try worker.writeWorkspace()
    }
    deinit {
      worker.close()
      supervisor.close()
    }

    private var teamFolder: String { worker.workspace + "/team" }
    private func responses() -> [String] { Files.names(in: teamFolder + "/responses") }

    /// A round with one answer, and shared.
    private func share() throws {
      let keys = """
        d Down Enter 'Moe.' Tab 'De koffie.' C-n C-n C-n C-n 4 Tab 'Ik ging te snel.' \
        C-p 'delen met' Enter C-p 'nu delen' Enter C-q
        """
      guard try worker.frame(keys).code == 0, Files.names(in: teamFolder + "/reflections").count == 1 else {
        throw Halted("Nothing was shared.")
      }
    }

    private func shared() throws -> Kept {
      try Kept(try worker.json("team/reflections/\(Home.bakker).\(Home.sanne).json"))
    }

    private func items(of home: Home) throws -> [JSON] {
      let reflection = try shared().reflection["id"]?.text ?? ""
      let me = try home.json("workspace.json")["me"]?.text ?? ""
      return try worker.json("team/responses/\(reflection).\(me).json")["items"]?.items ?? []
    }

    @Test("a supervisor with a workspace of her own reads it whole, asks and recognises; the worker is told and answers; she reads it")
    func talk() throws {
      try share()
      try supervisorJoins()
      try supervisorAsks()
      try workerAnswers()
      try supervisorReads()
      #expect(responses().count == 2)
      #expect(try worker.gewoon("check").code == 0)
      #expect(try supervisor.gewoon("check").code == 0)
    }

    private func supervisorJoins() throws {
      let terminal = try supervisor.open("--now", "2026-11-21T09:00:00+01:00")
      try terminal.begin(name: "Youssef Amrani", role: "supervisor", folder: teamFolder)
      try terminal.wait(for: "Wie ben je in Wijkteam Noord?", "Sanne de Wit", "Ik sta er nog niet bij: Youssef Amrani")
      try terminal.press("Enter")
      try terminal.wait(for: "Er staan nog geen gezinnen", "Wijkteam Noord", "Youssef Amrani")
      try terminal.press("F6")
      try terminal.wait(for: "Gedeeld met het team", "1 reflectie", "Sanne de Wit", "Gezin B.", "Wat ging goed: De koffie.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(terminal.errors == "")
      let members = try worker.json("team/team.json")["members"]?.items ?? []
      #expect(members.map { $0["name"] } == ["Sanne de Wit", "Youssef Amrani"])
      #expect(members.last?["role"] == "supervisor")
      #expect(members.last?["id"] == (try supervisor.json("workspace.json")["me"]))
    }

    private func supervisorAsks() throws {
      let terminal = try supervisor.open("team", "--now", "2026-11-21T09:05:00+01:00")
      try terminal.wait(for: "Gedeeld met het team", "De koffie.")
      try terminal.press("Enter")
      try terminal.wait(for: "20 nov · bezoek", "De koffie.", "stemde je af op hun tempo", "4 van de 10", "Ik ging te snel.")
      #expect(try !terminal.look().shows("Moe."))
      try terminal.walk(to: "stemde je af op hun tempo", with: "Down")
      try terminal.press("v")
      try terminal.wait(for: "Wat wil je vragen?", "stemde je af op hun tempo")
      try terminal.write("Waar merkte je het aan?")
      try terminal.press("Tab", "Enter")
      try terminal.wait(for: "Jij vraagt, 21 nov: Waar merkte je het aan?")
      try terminal.press("Home", "h")
      try terminal.wait(for: "Jij herkent dit, 21 nov")
      try terminal.press("h")
      try terminal.wait("that is taken back") { !$0.shows("Jij herkent dit") }
      try terminal.press("h")
      try terminal.wait(for: "Jij herkent dit, 21 nov")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      let items = try items(of: supervisor)
      #expect(items.map { $0["kind"] } == ["question", "recognition"])
      #expect(items.first?["question"] == "eigen-regie.tempo")
      #expect(items.first?["text"] == "Waar merkte je het aan?")
      #expect(items.first?["at"] == "2026-11-21T09:05:00+01:00")
      #expect(responses().count == 1)
    }

    private func workerAnswers() throws {
      let terminal = try worker.open("--now", "2026-11-22T10:00:00+01:00")
      try terminal.wait(for: "Bakker", "Youssef Amrani vraagt je iets bij Gezin Bakker. Je leest het met F6.")
      try terminal.press("Enter")
      try terminal.wait(for: "[F2 Gezin]", "Gezin Bakker")
      try terminal.command("door de tijd")
      try terminal.wait(for: "Door de tijd", "1 reflectie", "gedeeld op 20 nov")
      try terminal.press("Enter")
      try terminal.wait(for: "Reflectie van", "gedeeld op 20 nov", "Je gevoel na afloop")
      try terminal.walk(to: "Geef antwoord")
      try terminal.wait(for: "Youssef Amrani vraagt, 21 nov: Waar merkte je het aan?")
      try terminal.press("Enter")
      try terminal.wait(for: "Wat is je antwoord?")
      try terminal.write("Ze keek weg.")
      try terminal.press("Tab", "Enter")
      try Patience.until("the answer is in the team folder") { responses().count == 2 }
      try terminal.walk(to: "één stapje hoger")
      try terminal.press("Tab")
      try terminal.wait("the answer stands at its question, and nothing waits any more") { screen in
        screen.shows("Jij antwoordt, 22 nov: Ze keek weg.") && !screen.shows("Geef antwoord")
      }
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      let reply = try items(of: worker)
      #expect(reply.map { $0["kind"] } == ["reply"])
      #expect(reply.first?["inReplyTo"] == (try items(of: supervisor).first?["id"]))
    }

    private func supervisorReads() throws {
      let terminal = try supervisor.open("team", "--now", "2026-11-23T10:00:00+01:00")
      try terminal.wait(for: "Gedeeld met het team", "1 antwoord op jouw vraag")
      try terminal.press("Enter")
      try terminal.wait(for: "Jij vraagt, 21 nov: Waar merkte je het aan?", "Sanne de Wit antwoordt, 22 nov: Ze keek weg.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      // The worker is asked nothing any more.
      #expect(try !worker.screen("", now: "2026-11-23T10:00:00+01:00").shows("vraagt je iets"))
    }

    // MARK: - The same without a terminal, and taking back

    private func join() throws {
      let keys = "'Youssef Amrani' Tab Tab Tab Tab Enter '\(teamFolder)' Tab Right Tab Enter Enter"
      #expect(try supervisor.screen(keys).shows("Er staan nog geen gezinnen"))
    }

    /// The keys from the list to what was shared, and to taking it back.
    private static let withdraw = "Enter C-p 'door de tijd' Enter Enter C-p 'reflectie terughalen' Enter"

    @Test("asked in F6 and answered with v, by frames alone")
    func frames() throws {
      try share()
      try join()
      let asked = try supervisor.screen("F6 Enter Down Down v 'Waar merkte je het aan?' Tab Enter")
      #expect(asked.shows("Jij vraagt, 20 nov: Waar merkte je het aan?"))
      #expect(try worker.screen("").shows("Youssef Amrani vraagt je iets bij Gezin Bakker."))
      let answered = try worker.screen("F6 Enter v 'Ze keek weg.' Tab Enter")
      #expect(answered.shows("Jij antwoordt, 20 nov: Ze keek weg."))
      // She is told, and the line that tells goes there; read, it is not new any more.
      #expect(try supervisor.screen("").shows("Van je team: 1 antwoord op jouw vraag."))
      #expect(try supervisor.screen("Enter").shows("Sanne de Wit antwoordt, 20 nov: Ze keek weg."))
      #expect(try supervisor.screen("").shows("Lees wat je team deelde: 1 reflectie."))
      #expect(try supervisor.screen("F6 Enter").shows("Sanne de Wit antwoordt, 20 nov: Ze keek weg."))
      #expect(try supervisor.screen("F6 Enter h").shows("Jij herkent dit, 20 nov"))
      #expect(responses().count == 2)
    }

    @Test("nobody recognises or questions a reflection of their own")
    func own() throws {
      try share()
      #expect(try worker.screen("F6 Enter h").shows("Dit is je eigen reflectie."))
      #expect(try worker.screen("F6 Enter Down v").shows("Hier staat geen vraag die op je wacht."))
      #expect(responses() == [])
    }

    @Test("shared and taken back before anybody answered: the copy is gone, that it was shared stays, the original too")
    func takenBack() throws {
      try share()
      let id = try shared().reflection["id"]
      let original = Files.bytes(worker.workspace + "/private/\(Home.bakker).json")
      let question = try worker.screen(Self.withdraw, now: "2026-11-21T09:00:00+01:00")
      #expect(question.shows("Dit terughalen bij het team?") && question.shows("Laat staan"))
      #expect(try shared().reflection["id"] == id)
      let done = try worker.screen(Self.withdraw + " Right Enter", now: "2026-11-21T09:00:00+01:00")
      #expect(done.shows("Teruggehaald. Alleen jij leest het nu."))
      let file = try worker.json("team/reflections/\(Home.bakker).\(Home.sanne).json")
      #expect(file["reflections"]?.items ?? [] == [])
      #expect(file["withdrawn"]?.items.count == 1)
      #expect(file["withdrawn"]?.items.first?["id"] == id)
      #expect(file["withdrawn"]?.items.first?["shared"]?.text == Home.now)
      #expect(file["withdrawn"]?.items.first?["at"] == "2026-11-21T09:00:00+01:00")
      let isAsItWas = Files.bytes(worker.workspace + "/private/\(Home.bakker).json") == original
      #expect(isAsItWas)
      #expect(try worker.screen("Enter C-p 'door de tijd' Enter", now: "2026-11-21T09:00:00+01:00").shows("teruggehaald op 21 nov"))
      #expect(try worker.screen("F6").shows("Er is nog niets gedeeld."))
      #expect(try worker.gewoon("check").code == 0)
    }

    @Test("not taken back once somebody answered: a sentence says why, and everything stays")
    func notTakenBack() throws {
      try share()
      try join()
      _ = try supervisor.screen("F6 Enter h")
      let before = try shared()
      let refused = try worker.screen(Self.withdraw + " Right Enter")
      #expect(refused.shows("al op gereageerd"))
      let file = try shared()
      #expect(file.reflection == before.reflection)
      #expect(file.file["withdrawn"] == nil)
    }
  }
}
