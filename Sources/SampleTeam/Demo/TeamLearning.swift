import Basics
import StrictJSON

/// What the team of the demo learned in half a year: enough to look around in, not so much that one has to search.
extension TalkDesk {
  /// - Parameter elsewhere: the gezinnen of colleagues, in the order of `Demo.colleagues`.
  func learning(elsewhere: [Household]) -> [SampleFile] {
    var ids = ULIDSource(seed: 42)
    let told = elsewhere.map(\.sharedIDs)
    guard told.count == 4, told.allSatisfy({ !$0.isEmpty }) else { return [] }
    let stillness = ids.next(at: clock.moment(-21, 11, 0))
    let doing = ids.next(at: clock.moment(-21, 10, 20))
    return conversations(early: told[1][0], marijke: told[1].last ?? "", youssef: told[2][0], ids: &ids)
      + items(marijke: told[1].last ?? "", stillness: stillness, ids: &ids)
      + examples(ids: &ids) + moreStatements(doing: doing, ids: &ids)
      + [lastSession(told[1][0], doing: doing, to: stillness, ids: &ids)]
  }

  /// What colleagues said to each other; one question of Youssef's still waits for Marijke.
  private func conversations(early: String, marijke: String, youssef: String, ids: inout ULIDSource) -> [SampleFile] {
    let asked = ids.next(at: clock.moment(-19, 9, 0))
    let walked = ids.next(at: clock.moment(-10, 9, 0))
    return [
      ResponseDraft.file(
        early, by: team.youssef,
        [
          ResponseDraft(
            id: ids.next(at: clock.moment(-50, 9, 15)), at: clock.moment(-50, 9, 15), kind: "question", question: "eigen-regie.tempo",
            text: "Welke stilte had je willen laten?")
        ]),
      ResponseDraft.file(
        youssef, by: team.fatma,
        [
          ResponseDraft(
            id: ids.next(at: clock.moment(-10, 8, 50)), at: clock.moment(-10, 8, 50), kind: "recognition",
            question: "eigen-regie.eigen-plan",
            text: "Bij mij was het een envelop.")
        ]),
      ResponseDraft.file(
        marijke, by: team.sanne,
        [
          ResponseDraft(
            id: asked, at: clock.moment(-19, 9, 5), kind: "question", question: "eigen-regie.tempo",
            text: "Wat gebeurde er in die tien tellen?")
        ]),
      ResponseDraft.file(
        marijke, by: team.marijke,
        [
          ResponseDraft(
            id: ids.next(at: clock.moment(-18, 13, 0)), at: clock.moment(-18, 13, 0), kind: "reply", question: "eigen-regie.tempo",
            inReplyTo: asked, text: "Bij zes keken ze elkaar aan. Bij acht kwam het antwoord, beter dan mijn voorstel.")
        ]),
      ResponseDraft.file(
        marijke, by: team.fatma,
        [ResponseDraft(id: ids.next(at: clock.moment(-20, 10, 0)), at: clock.moment(-20, 10, 0), kind: "recognition")]),
      ResponseDraft.file(
        youssef, by: team.marijke,
        [
          ResponseDraft(
            id: walked, at: clock.moment(-10, 9, 0), kind: "question", text: "Kies je de wandeling zelf, of vraag je wat zij fijn vinden?")
        ]),
      ResponseDraft.file(
        youssef, by: team.youssef,
        [
          ResponseDraft(
            id: ids.next(at: clock.moment(-9, 9, 0)), at: clock.moment(-9, 9, 0), kind: "reply", inReplyTo: walked,
            text: "Goede vraag. Ik koos. De volgende keer vraag ik het.")
        ]),
    ]
  }

  private func items(marijke: String, stillness: String, ids: inout ULIDSource) -> [SampleFile] {
    [
      AgendaDraft(
        id: ids.next(at: clock.moment(-18, 9, 0)), list: "change", kind: "product", title: "Met school aan één tafel, ouders in het midden",
        text: "We maken met de school een kaart van een half vel: wie nodigt uit, wie begint, wie schrijft.", status: "busy",
        author: team.marijke, created: -18, from: object(("question", "netwerk.samenwerken"), ("reflection", .string(marijke))),
        joined: [(team.youssef, -17), (team.fatma, -16)], lesson: "implementing"),
      AgendaDraft(
        id: ids.next(at: clock.moment(-140, 9, 0)), list: "change", kind: "lesson", title: "Eerst bellen, dan pas een formulier",
        text: "We spraken af dat elk eerste contact een gesprek is.", status: "done", author: team.fatma, created: -140,
        joined: [(team.sanne, -139), (team.marijke, -138), (team.youssef, -138)], lesson: "implementing"),
      AgendaDraft(
        id: stillness, list: "training", kind: "module", title: "Een middag oefenen met stilte",
        text: "Met een acteur. Wie wil, brengt een gesprek mee dat te snel ging.", status: "busy", author: team.youssef, created: -21,
        source: "Intervisie", joined: [(team.sanne, -20)], lesson: "training"),
      AgendaDraft(
        id: ids.next(at: clock.moment(-9, 9, 0)), list: "knowledge", kind: "product", title: "Wat is er in de buurt voor jonge ouders?",
        text: "Een lijst van plekken waar je gewoon naar binnen loopt, zonder aanmelding.", status: "open", author: team.sanne, created: -9,
        lesson: "developing"),
    ].map { $0.file(clock) }
  }

  /// One of each: still being written, waiting for a second reader, in the library, and from another organisation.
  private func examples(ids: inout ULIDSource) -> [SampleFile] {
    [
      ExampleDraft(
        id: ids.next(at: clock.moment(-4, 9, 0)), title: "De pen in het midden",
        context: "Een gesprek over het plan, met ouders die weinig zeiden.", what: "Ik legde de pen in het midden van de tafel en wachtte.",
        author: team.sanne, made: -4, status: "draft", aspects: ["eigen-regie"], tasks: [2], phase: "before"),
      ExampleDraft(
        id: ids.next(at: clock.moment(-6, 9, 0)), title: "De ouder doet het voor",
        context: "Een gezin met een baby die slecht sliep. Iedereen was moe, en er waren al veel tips gegeven.",
        what: "Ik vroeg de ouder om voor te doen wat hij zelf al had gevonden. Daarna vroeg ik wat de ander daarvan kon gebruiken.",
        result: "Ze kozen samen één ding voor de week. Dat ging goed, en ze hadden mij er niet bij nodig.",
        again: "Eerst vragen wat er al werkt, en pas daarna iets voorstellen.", author: team.fatma, made: -6, status: "secondReading",
        consent: -7, aspects: ["krachtgericht", "eigen-regie"], indicators: ["eigen-kracht", "deskundig-eigen-leven"], tasks: [1, 2],
        phase: "before"),
      ExampleDraft(
        id: ids.next(at: clock.moment(-45, 9, 0)), title: "Iemand die elke ochtend zwaait",
        context: "Een kind dat niet graag naar school ging. Er lag al een aanvraag voor hulp klaar.",
        what: "We vroegen het kind wie er op school fijn is. Dat was iemand die niet voor de klas staat. Die zwaait nu elke ochtend.",
        result: "Na een maand liep het kind zelf naar binnen. De aanvraag is niet verstuurd.",
        again: "Het kind laten kiezen wie er helpt.", author: team.marijke, made: -45, status: "library", consent: -48,
        reader: (team.youssef, -42), recognised: [team.sanne], aspects: ["netwerk", "op-afschalen"],
        indicators: ["opvoedklimaat", "niet-apart"], tasks: [2, 3], phase: "before"),
      ExampleDraft(
        id: ids.next(at: clock.moment(-15, 9, 0)), title: "Koffie op dinsdag",
        context: "Jonge ouders die niemand kenden in een nieuwe wijk.",
        what: "Er was een keukentafel met koffie, elke dinsdag. Een ouder hield de sleutel, niet de hulpverlener.",
        result: "Na een half jaar was er geen hulpverlener meer nodig. De koffie bleef.",
        again: "De sleutel meteen aan een ouder geven.", made: -15, status: "library", aspects: ["netwerk"],
        indicators: ["netwerk-motiveren"], tasks: [2], organisation: "Wijkteam De Linden"),
    ].map { $0.file(clock) }
  }

  private func moreStatements(doing: String, ids: inout ULIDSource) -> [SampleFile] {
    [
      StatementDraft(
        id: doing, kind: "statement", text: "Wie een probleem een naam geeft, maakt het ook een beetje groter.", source: "Intervisie",
        stances: [
          stance(team.youssef, "partly", "Soms geeft een naam juist rust.", on: -21),
          stance(team.marijke, "agree", "Bij kinderen zeker.", on: -21),
          stance(team.sanne, "disagree", "Voor deze ouder was de naam een opluchting.", on: -21, as: "parent"),
          stance(team.sanne, "partly", "Voor mij hangt het af van wie de naam geeft.", on: -21),
        ]),
      StatementDraft(
        id: ids.next(at: clock.moment(-3, 9, 0)), kind: "dilemma",
        text: "Oma helpt elke dag en ziet er moe uit. Vraag je haar om nog iets, of vraag je eerst wie er voor oma is?",
        source: "Vraag uit het team"),
    ].map(\.file)
  }

  /// The last session: what was talked about, and what came of it.
  private func lastSession(_ reflection: String, doing: String, to agenda: String, ids: inout ULIDSource) -> SampleFile {
    SessionDraft(
      id: ids.next(at: clock.moment(-28, 9, 0)), day: -21, question: "Wat doe ik met mijn eigen haast?", presenter: team.marijke,
      chair: team.youssef, members: [team.sanne, team.fatma], reflections: [reflection], statements: [doing],
      steps: [("Landen", 5), ("De vraag", 10), ("Vragen, geen advies", 15), ("Wat neem ik mee", 5)], at: 3,
      outcome: "Om te normaliseren is het nodig dat we een stilte durven laten. We gaan daar een middag op oefenen.", agenda: agenda
    ).file(clock)
  }
}
