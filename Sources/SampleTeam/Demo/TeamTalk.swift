import Basics
import StrictJSON

extension Demo {
  /// What the team says to each other: responses, agendas, an example, statements and a session.
  func talk(about bakker: Household, elsewhere: [Household]) -> [SampleFile] {
    var ids = ULIDSource(seed: 41)
    let desk = TalkDesk(clock: clock, team: team)
    var files = desk.responses(to: bakker, ids: &ids)
    files += desk.agenda(about: bakker, ids: &ids)
    files += [desk.example(ids: &ids)]
    files += desk.statements(ids: &ids)
    files += [desk.session(about: bakker, elsewhere: elsewhere, ids: &ids), desk.sentences(ids: &ids)]
    return files
  }
}

/// Writes the files of the team folder that more than one person reads.
struct TalkDesk {
  let clock: SampleClock
  let team: DemoTeam

  /// Youssef asks and recognises; Sanne answers him in her own file.
  func responses(to home: Household, ids: inout ULIDSource) -> [SampleFile] {
    guard let reflection = home.sharedID else { return [] }
    let at = clock.moment(-33, 9, 0)
    let question = ids.next(at: at)
    let recognition = ids.next(at: at)
    let reply = ids.next(at: at)
    let youssef = [
      response(
        question, at: clock.moment(-33, 9, 5), kind: "question", question: "eigen-regie.tempo",
        text: "Waaraan merkte je dat het te snel ging, en wat deed jij toen?"),
      response(
        recognition, at: clock.moment(-33, 9, 9), kind: "recognition", question: "nabijheid.gelijkwaardig",
        text: "Die pen herken ik. Ik leg hem nu in het midden van de tafel."),
    ]
    let sanne = [
      response(
        reply, at: clock.moment(-32, 16, 10), kind: "reply", question: "eigen-regie.tempo", inReplyTo: question,
        text: "Moeder keek op de klok. Ik ging door. Volgende keer vraag ik het.")
    ]
    return [file(reflection, by: team.youssef, youssef), file(reflection, by: team.sanne, sanne)]
  }

  private func response(_ id: String, at: Instant, kind: String, question: String, inReplyTo: String = "", text: String) -> JSON {
    object(
      ("at", .string(at.description)), ("id", .string(id)), ("inReplyTo", .string(inReplyTo)), ("kind", .string(kind)),
      ("question", .string(question)), ("text", .string(text)))
  }

  private func file(_ reflection: String, by member: String, _ items: [JSON]) -> SampleFile {
    SampleFile(
      path: "team/responses/\(reflection).\(member).json",
      content: object(
        ("format", "gewoon/responses"), ("items", .array(items)), ("member", .string(member)), ("reflection", .string(reflection)),
        ("version", 1)))
  }

  /// One item on each of the three agendas.
  func agenda(about home: Household, ids: inout ULIDSource) -> [SampleFile] {
    [
      agendaItem(
        ids.next(at: clock.moment(-30, 9, 0)), list: "training", kind: "question", title: "Hoe laat ik het tempo bij het gezin?",
        text: "Vier van ons schreven dat het te snel ging. Een middag oefenen met stiltes.", status: "open", author: team.sanne,
        created: -30,
        from: object(("question", "eigen-regie.tempo"), ("reflection", .string(home.sharedID ?? ""))),
        joined: [(team.marijke, -29), (team.fatma, -28)],
        lesson: "training"),
      agendaItem(
        ids.next(at: clock.moment(-38, 9, 0)), list: "change", kind: "example", title: "Koken met de straat",
        text: "Een straat die een jaar voor een gezin kookte, en daarna andersom.", status: "busy", author: team.youssef, created: -38,
        joined: [(team.sanne, -37)], lesson: "cooperating"),
      agendaItem(
        ids.next(at: clock.moment(-50, 9, 0)), list: "knowledge", kind: "question", title: "Waarom vragen we de buurvrouw zo laat?",
        text: "Bij veel gezinnen staat er iemand dichtbij die nog nooit gevraagd is.", status: "open", author: team.fatma, created: -50,
        source: "Teamgesprek over het netwerk", lesson: "evaluating"),
    ]
  }

  private func agendaItem(
    _ id: String, list: String, kind: String, title: String, text: String, status: String, author: String, created: Int,
    source: String = "",
    from: JSON = .null, joined: [(member: String, on: Int)] = [], lesson: String
  ) -> SampleFile {
    let joining = joined.map { object(("member", .string($0.member)), ("on", .string(clock.day($0.on)))) }
    return SampleFile(
      path: "team/agenda/\(id).json",
      content: object(
        ("author", .string(author)), ("created", .string(clock.moment(created, 9, 0).description)), ("format", "gewoon/agenda"),
        ("from", from), ("id", .string(id)), ("joined", .array(joining)), ("kind", .string(kind)), ("lesson", .string(lesson)),
        ("list", .string(list)), ("source", .string(source)), ("status", .string(status)), ("text", .string(text)),
        ("title", .string(title)), ("version", 1)))
  }

  /// An example in the library: no name, no age, no place in it.
  func example(ids: inout ULIDSource) -> SampleFile {
    let id = ids.next(at: clock.moment(-28, 10, 0))
    return SampleFile(
      path: "team/examples/\(id).json",
      content: object(
        ("again", "Eerst vragen wie er al helpt, en die mensen bij elkaar brengen."), ("aspects", ["netwerk", "op-afschalen"]),
        ("author", .string(team.sanne)), ("consent", object(("by", "gezin"), ("on", .string(clock.day(-40))))),
        ("context", "Een ouder alleen met kinderen, na een groot verlies. Veel mensen wilden iets doen, niemand wist wat."),
        ("format", "gewoon/example"), ("id", .string(id)), ("indicators", ["netwerk-motiveren", "kwetsbaar-hoort-erbij"]),
        ("made", .string(clock.day(-28))), ("origin", "own"), ("phase", "after"),
        ("reader", object(("member", .string(team.youssef)), ("on", .string(clock.day(-25))))),
        ("recognised", .texts([team.fatma, team.marijke])),
        ("result", "De straat kookte om de beurt. Na een jaar kookte het gezin voor de straat. De hulp kon weg, de mensen bleven."),
        ("status", "library"), ("tasks", [2]), ("title", "Een straat die kookt"), ("version", 1),
        ("what", "We maakten met de buren een lijst: wie kookt, wie haalt op, wie komt alleen voor de gezelligheid.")))
  }

  func statements(ids: inout ULIDSource) -> [SampleFile] {
    [
      statement(
        ids.next(at: clock.moment(-21, 10, 0)), kind: "statement", text: "Om te normaliseren is het nodig dat wij vaker niets doen.",
        source: "Teamoverleg",
        stances: [
          (team.sanne, "agree", "Maar wel in de buurt blijven.", -21),
          (team.youssef, "partly", "Niets doen is iets anders dan wachten.", -21),
          (team.fatma, "unsure", "Hangt van de week af.", -20),
        ]),
      statement(
        ids.next(at: clock.moment(-21, 10, 5)), kind: "dilemma",
        text: "Het gezin wil afbouwen. Je vindt het zelf te vroeg. Wie krijgt gelijk, en wie draagt het als het misgaat?",
        source: "Intervisie",
        stances: [
          (team.marijke, "partly", "Afbouwen met een weg terug.", -14),
          (team.sanne, "agree", "Het gezin beslist, wij spreken de weg terug af.", -14),
        ]),
    ]
  }

  private func statement(
    _ id: String, kind: String, text: String, source: String, stances: [(member: String, stance: String, line: String, on: Int)]
  ) -> SampleFile {
    let said = stances.map {
      object(
        ("line", .string($0.line)), ("member", .string($0.member)), ("on", .string(clock.day($0.on))), ("perspective", "worker"),
        ("stance", .string($0.stance)))
    }
    return SampleFile(
      path: "team/statements/\(id).json",
      content: object(
        ("format", "gewoon/statement"), ("id", .string(id)), ("kind", .string(kind)), ("source", .string(source)),
        ("stances", .array(said)), ("text", .string(text)), ("version", 1)))
  }

  /// An intervision of half an hour, planned for next week.
  func session(about home: Household, elsewhere: [Household], ids: inout ULIDSource) -> SampleFile {
    let id = ids.next(at: clock.moment(-5, 10, 0))
    let reflections = [home.sharedID, elsewhere.first?.sharedID].compactMap { $0 }
    let steps: [(String, Int)] = [
      ("Landen", 5), ("Wat ging goed", 5), ("De vraag", 10), ("Vragen, geen advies", 15), ("Ieder één gedachte", 10),
      ("Wat neem ik mee", 5),
    ]
    return SampleFile(
      path: "team/sessions/\(id).json",
      content: object(
        ("date", .string(clock.day(clock.wednesday()))), ("format", "gewoon/session"), ("id", .string(id)),
        ("question", "Hoe merk ik eerder dat ik te snel ga?"), ("reflections", .texts(reflections)),
        (
          "roles",
          object(
            ("chair", .string(team.youssef)), ("members", .texts([team.marijke, team.fatma])), ("presenter", .string(team.sanne)))
        ), ("steps", .array(steps.map { object(("minutes", .whole($0.1)), ("name", .string($0.0))) })), ("version", 1)))
  }

  func sentences(ids: inout ULIDSource) -> SampleFile {
    let lines = [
      ("Daar zou ik ook een vol hoofd van krijgen.", "Als het veel tegelijk is"),
      ("Zo ging het bij ons thuis ook, met drie kinderen aan tafel.", "Als iemand zich schaamt voor de drukte"),
      ("Wie zou jij bellen als ik hier niet was?", "Bij de vraag om meer hulp"),
    ]
    let entries = lines.map { line in
      object(
        ("author", .string(team.fatma)), ("id", .string(ids.next(at: clock.moment(-40, 10, 0)))), ("on", .string(clock.day(-40))),
        ("text", .string(line.0)), ("when", .string(line.1)))
    }
    return SampleFile(
      path: "team/sentences.json", content: object(("entries", .array(entries)), ("format", "gewoon/sentences"), ("version", 1)))
  }
}

extension Household {
  /// The id of the first reflection that was shared.
  fileprivate var sharedID: String? {
    reflections.first { $0["shared"] != nil }?["id"]?.text
  }
}
