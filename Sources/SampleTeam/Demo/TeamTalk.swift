import Basics
import StrictJSON

extension Demo {
  /// What the team says to each other: responses, agendas, examples, statements and sessions.
  func talk(about bakker: Household, elsewhere: [Household]) -> [SampleFile] {
    var ids = ULIDSource(seed: 41)
    let desk = TalkDesk(clock: clock, team: team)
    var files = desk.responses(to: bakker, ids: &ids)
    files += desk.agenda(about: bakker, ids: &ids)
    files += [desk.example(ids: &ids)]
    files += desk.statements(ids: &ids)
    files += [desk.session(about: bakker, elsewhere: elsewhere, ids: &ids), desk.sentences(ids: &ids)]
    return files + desk.learning(elsewhere: elsewhere)
  }
}

/// Writes the files of the team folder that more than one person reads.
struct TalkDesk {
  let clock: SampleClock
  let team: DemoTeam

  /// Youssef asks and recognises; Sanne answers him in her own file.
  func responses(to home: Household, ids: inout ULIDSource) -> [SampleFile] {
    guard let reflection = home.sharedIDs.first else { return [] }
    let at = clock.moment(-33, 9, 0)
    let question = ids.next(at: at)
    let recognition = ids.next(at: at)
    let reply = ids.next(at: at)
    let youssef = [
      ResponseDraft(
        id: question, at: clock.moment(-33, 9, 5), kind: "question", question: "eigen-regie.tempo",
        text: "Waaraan merkte je dat het te snel ging, en wat deed jij toen?"),
      ResponseDraft(
        id: recognition, at: clock.moment(-33, 9, 9), kind: "recognition", question: "nabijheid.gelijkwaardig",
        text: "Die pen herken ik. Ik leg hem nu in het midden van de tafel."),
    ]
    let sanne = [
      ResponseDraft(
        id: reply, at: clock.moment(-32, 16, 10), kind: "reply", question: "eigen-regie.tempo", inReplyTo: question,
        text: "Moeder keek op de klok. Ik ging door. Volgende keer vraag ik het.")
    ]
    return [ResponseDraft.file(reflection, by: team.youssef, youssef), ResponseDraft.file(reflection, by: team.sanne, sanne)]
  }

  /// One item on each of the three agendas.
  func agenda(about home: Household, ids: inout ULIDSource) -> [SampleFile] {
    [
      AgendaDraft(
        id: ids.next(at: clock.moment(-30, 9, 0)), list: "training", kind: "question", title: "Hoe laat ik het tempo bij het gezin?",
        text: "Vier van ons schreven dat het te snel ging. Een middag oefenen met stiltes.", status: "open", author: team.sanne,
        created: -30, from: object(("question", "eigen-regie.tempo"), ("reflection", .string(home.sharedIDs.first ?? ""))),
        joined: [(team.marijke, -29), (team.fatma, -28)], lesson: "training"),
      AgendaDraft(
        id: ids.next(at: clock.moment(-38, 9, 0)), list: "change", kind: "example", title: "Koken met de straat",
        text: "Een straat die een jaar voor een gezin kookte, en daarna andersom.", status: "busy", author: team.youssef, created: -38,
        joined: [(team.sanne, -37)], lesson: "cooperating"),
      AgendaDraft(
        id: ids.next(at: clock.moment(-50, 9, 0)), list: "knowledge", kind: "question", title: "Waarom vragen we de buurvrouw zo laat?",
        text: "Bij veel gezinnen staat er iemand dichtbij die nog nooit gevraagd is.", status: "open", author: team.fatma, created: -50,
        source: "Teamgesprek over het netwerk", lesson: "evaluating"),
    ].map { $0.file(clock) }
  }

  /// An example in the library.
  func example(ids: inout ULIDSource) -> SampleFile {
    ExampleDraft(
      id: ids.next(at: clock.moment(-28, 10, 0)), title: "Een straat die kookt",
      context: "Een ouder alleen met kinderen, na een groot verlies. Veel mensen wilden iets doen, niemand wist wat.",
      what: "We maakten met de buren een lijst: wie kookt, wie haalt op, wie komt alleen voor de gezelligheid.",
      result: "De straat kookte om de beurt. Na een jaar kookte het gezin voor de straat. De hulp kon weg, de mensen bleven.",
      again: "Eerst vragen wie er al helpt, en die mensen bij elkaar brengen.", author: team.sanne, made: -28, status: "library",
      consent: -40, reader: (team.youssef, -25), recognised: [team.fatma, team.marijke], aspects: ["netwerk", "op-afschalen"],
      indicators: ["netwerk-motiveren", "kwetsbaar-hoort-erbij"], tasks: [2], phase: "after"
    ).file(clock)
  }

  func statements(ids: inout ULIDSource) -> [SampleFile] {
    [
      StatementDraft(
        id: ids.next(at: clock.moment(-21, 10, 0)), kind: "statement", text: "Om te normaliseren is het nodig dat wij vaker niets doen.",
        source: "Teamoverleg",
        stances: [
          stance(team.sanne, "agree", "Maar wel in de buurt blijven.", on: -21),
          stance(team.youssef, "partly", "Niets doen is iets anders dan wachten.", on: -21),
          stance(team.fatma, "unsure", "Hangt van de week af.", on: -20),
        ]),
      StatementDraft(
        id: ids.next(at: clock.moment(-21, 10, 5)), kind: "dilemma",
        text: "Het gezin wil afbouwen. Je vindt het zelf te vroeg. Wie krijgt gelijk, en wie draagt het als het misgaat?",
        source: "Intervisie",
        stances: [
          stance(team.marijke, "partly", "Afbouwen met een weg terug.", on: -14),
          stance(team.sanne, "agree", "Het gezin beslist, wij spreken de weg terug af.", on: -14),
        ]),
    ].map(\.file)
  }

  func stance(_ member: String, _ stance: String, _ line: String, on day: Int, as perspective: String = "worker") -> StanceDraft {
    StanceDraft(member, stance, line, on: day, as: perspective, clock)
  }

  /// An intervision of half an hour, planned for next week.
  func session(about home: Household, elsewhere: [Household], ids: inout ULIDSource) -> SampleFile {
    SessionDraft(
      id: ids.next(at: clock.moment(-5, 10, 0)), day: clock.wednesday(), question: "Hoe merk ik eerder dat ik te snel ga?",
      presenter: team.sanne, chair: team.youssef, members: [team.marijke, team.fatma],
      reflections: [home.sharedIDs.first, elsewhere.first?.sharedIDs.first].compactMap { $0 },
      steps: [
        ("Landen", 5), ("Wat ging goed", 5), ("De vraag", 10), ("Vragen, geen advies", 15), ("Ieder één gedachte", 10),
        ("Wat neem ik mee", 5),
      ]
    ).file(clock)
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
  /// The ids of the reflections that were shared, in the order of the file.
  var sharedIDs: [String] {
    reflections.filter { $0["shared"] != nil }.compactMap { $0["id"]?.text }
  }
}
