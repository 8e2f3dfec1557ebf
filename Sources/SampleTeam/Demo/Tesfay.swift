extension Demo {
  /// A mother and two children who came from Eritrea; the father is still on his way. Plain language, and a colleague went before.
  func tesfay() -> Household {
    var home = gezin("Gezin Tesfay", sortName: "Tesfay", label: "Gezin T.", opened: -130, seed: 17)
    home.phase("before", since: -130)
    home.earlierWorker(team.joost, until: -62)
    home.changed = clock.moment(-4, 12, 20)
    home.goingWell = "Yonas leest voor uit zijn Nederlandse boek. Selam kookt met twee buurvrouwen."
    home.ownWords = "Wij willen leren hoe het hier gaat, en zelf ouders blijven."
    home.normal = "Als je praat met een ouder persoon, kijk je niet recht in de ogen. Dat is respect."
    home.resilience = "Wij hebben samen een lange reis gemaakt. Iedereen had een taak, ook Yonas."
    home.language = "Tigrinya"
    home.approach = ["plainLanguage", "shortSentences"]
    home.approachNote = "Tolk aanvragen voor een lang gesprek. Voor kort overleg werken plaatjes goed. Yonas vertaalt niet."
    let selam = home.member(
      "Selam", "moeder", age: 31, qualities: ["leert elke week tien nieuwe woorden", "bakt injera voor de hele gang"],
      voice: "Ik wil de juf zelf spreken, met mijn eigen woorden.")
    let yonas = home.member(
      "Yonas", "zoon", age: 11, qualities: ["rekent sneller dan iedereen", "let op zijn zusje"],
      voice: "Ik wil kind zijn, niet de tolk.")
    let liya = home.member("Liya", "dochter", age: 6, qualities: ["maakt overal vrienden", "danst op elk liedje"])
    home.supported(4, on: -120)
    home.supported(6, on: -30)
    home.area(
      "school", "good", "Yonas zit nu in een gewone klas. Liya zit in groep 3.", asked: -30,
      welcome: "De school hangt woorden op in twee talen.")
    home.area("contacts", "fair", "In de flat veel aanspraak. Vader belt op zondag.", asked: -30, links: ["health"])
    home.area("health", "fair", "De kinderen missen hun vader. Selam slaapt soms slecht.", asked: -30, links: ["contacts"])
    home.area("work", "fair", "Inburgering drie dagen. Selam wil in de zorg werken.", asked: -30, links: ["income"])
    home.area("income", "fair", "Uitkering. De brieven zijn moeilijk.", asked: -30, links: ["money"])
    home.area("money", "fair", "Geen schulden. Een vast potje voor bellen.", asked: -30)
    home.area("housing", "good", "Flat op de derde, met lift.", asked: -120)
    home.area("leisure", "unknown")
    home.area("safety", "good", asked: -120)

    let vader = home.person(
      "Tesfay", "vader, nog in Ethiopië", "family", ring: 1, "strong", direction: "both", support: ["emotional"], contact: "weekly",
      can: "partly", knows: true, distance: "near", since: -130, note: "Aanvraag voor gezinshereniging loopt.",
      bonds: [
        BondDraft(yonas, ring: 1, "strong", direction: "both", support: ["emotional"]),
        BondDraft(liya, ring: 2, "thin", direction: "gives", support: []),
      ])
    let hanna = home.person(
      "Hanna", "buurvrouw op de gang", "neighbourhood", ring: 1, "strong", direction: "both",
      support: ["company", "practical", "emotional"],
      contact: "daily", asked: "helping", can: "yes", knows: true, coEducator: true, since: -120)
    let mirjam = home.person(
      "Mirjam", "taalmaatje", "community", ring: 2, "strong", direction: "both", support: ["practical", "company"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, until: 150, since: -90)
    let kerk = home.person(
      "Eritrese kerk", "elke zondag", "community", ring: 2, "strong", kind: "place", direction: "both", support: ["company", "emotional"],
      contact: "weekly", since: -130)
    let priest = home.person(
      "Abba Kidane", "priester", "community", ring: 3, "ordinary", direction: "gives", support: ["advice"], contact: "weekly",
      knows: false, linkedTo: [kerk], since: -100)
    let house = home.person(
      "Huis van de Wijk", "buurthuis", "neighbourhood", ring: 3, "ordinary", kind: "place", direction: "gives", support: ["practical"],
      contact: "weekly", asked: "asked", since: -60)
    let juf = home.person(
      "Juf Annemiek", "leerkracht van Liya", "school", ring: 2, "ordinary", direction: "gives", support: ["advice"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, eyesAndEars: true, since: -90)
    let office = home.person(
      "Vluchtelingenwerk", "begeleiding bij papieren", "access", ring: 3, "ordinary", kind: "place", direction: "gives",
      support: ["practical", "advice"],
      contact: "monthly", asked: "helping", knows: true, until: 90, since: -130)
    _ = home.person(
      "Trainer van de atletiek", "club in het park", "community", ring: 4, "thin", asked: "notAsked", since: -10,
      note: "Yonas loopt hard. Wil hij dit?")
    home.tie(hanna, kerk, "strong")
    home.tie(hanna, priest)
    home.tie(mirjam, house, "ordinary", since: -60)
    home.tie(vader, priest, "strong")
    home.tie(office, mirjam, since: -90)
    home.tie(juf, hanna, since: -60)
    home.network.changed = clock.day(-10)
    home.earlierMap(on: -120, [(vader, 1, "strong"), (hanna, 3, "thin"), (kerk, 2, "ordinary"), (office, 2, "ordinary")])

    home.ordinary("Liya naar school brengen", by: "gezin", who: selam)
    home.ordinary("Brieven samen lezen", by: "network", who: mirjam)
    home.ordinary("Bellen met vader", by: "gezin", who: yonas)
    home.ordinary("Tolk regelen", by: "worker", who: team.sanne)
    home.statement("Yonas is kind. Hij vertaalt geen brieven meer.", by: selam, about: "afspraken", on: -30)
    home.statement("Ik vertaal wel een grapje.", by: yonas, about: "afspraken", on: -30)
    home.agreement("share", "yes", who: selam, on: -30, note: "Uitgelegd met tolk.")
    home.agreement("map", "yes", who: selam, on: -120)
    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-110)
    home.plan.step = 2
    home.worry("Moeilijke brieven, en niemand thuis om het mee te overleggen")
    home.worry("Liya vraagt waarom papa niet komt")
    let meet = home.action(
      "Selam spreekt juf Annemiek, met een tolk erbij", by: "gezin", who: selam, due: 6, help: "talk", pace: "right", task: 2)
    let letters = home.action(
      "Mirjam leest op dinsdag de brieven mee", by: "network", who: mirjam, due: clock.friday(1), help: "practical", pace: "right", task: 2)
    let track = home.action(
      "Een keer kijken bij de atletiek", by: "network", who: hanna, due: 20, help: "practical", pace: "right", task: 2)
    let papers = home.action(
      "Vluchtelingenwerk vraagt hoe ver de aanvraag is", by: "worker", who: team.sanne, author: "worker", due: -5, done: -4,
      route: "elsewhere",
      routeTo: "Vluchtelingenwerk", help: "information", pace: "tooFast", task: 3)
    home.goal(
      "Zelf met school praten", "change", areas: ["school"], now: "Yonas vertaalt", goodEnough: "Twee gesprekken per jaar met tolk",
      expects: ("Een tolk, en tijd.", "Langzamer praten dan ik gewend ben.", "School: dat Selam mag bellen."),
      planB: "Dan gaat Mirjam mee.",
      reviews: [home.review(on: 60)], steps: [meet, letters])
    home.goal(
      "Wachten op vader en toch leven", "cope", areas: ["contacts", "health"], now: "Elke dag de telefoon",
      goodEnough: "Zondag bellen, doordeweeks spelen",
      steps: [track, papers])
    home.goal(
      "Hanna erbij houden", "tie", areas: ["contacts"], with: hanna, now: "Elke dag koffie", goodEnough: "Dat blijft zo, ook als ik werk",
      steps: [])
    home.decision(
      on: -80, from: 1, to: 2, by: "gezin",
      table: [View(selam, "Eerst mensen, dan pas papieren."), View(hanna, "Ik woon naast ze. Natuurlijk."), View(name: "tolk", "")],
      why: "De buren en de kerk geven al veel. Daar bouwen we op.", triedFirst: "Het loket van de gemeente, twee keer.",
      ordinaryFirst: "Buurthuis en kerk.",
      broadView: BroadViewDraft(money: "Kan net.", school: "Goed begonnen.", income: "Uitkering.", housing: "Prima."),
      expectation: "Vier maanden", until: 40, enoughWhen: "Als Selam zelf belt.", staysInvolved: [hanna, mirjam])
    tesfayReflections(&home, next: meet)
    return home
  }

  private func tesfayReflections(_ home: inout Household, next: ActionDraft) {
    var draft = home.reflection(on: -4)
    draft.place = "home"
    draft.phase = "before"
    draft.round = "short"
    draft.aspect = "nabijheid"
    draft.finished = clock.moment(-4, 12, 20)
    draft.changed = clock.moment(-4, 12, 20)
    draft.shared = clock.moment(-3, 11, 0)
    draft.discuss = false
    draft.landing = "Stil. De tolk zei halverwege sorry en de verbinding viel weg."
    draft.wentWell = "We lachten om mijn uitspraak. Daarna durfde moeder meer te vragen."
    draft.answers = [
      AnswerDraft("nabijheid.leefomgeving", "In hun huiskamer, met de buurvrouw erbij.", choice: "yes"),
      AnswerDraft("nabijheid.gelijkwaardig", "Door de tolk ging het trager, en daardoor gelijker.", choice: "yes"),
      AnswerDraft(
        "nabijheid.vertrouwen", "Ik at mee.",
        viewpoints: [("parent", "Jij komt altijd terug."), ("child", "Jij praat langzaam. Dat is fijn.")]),
      AnswerDraft("nabijheid.erkenning", "Ik zei dat wachten werk is."),
    ]
    draft.evidence = [
      EvidenceDraft("nabijheid", "done", "Ik leerde twee woorden en gebruikte ze.", date: -4),
      EvidenceDraft("nabijheid", "agreed", "Een tolk bij elk gesprek met school.", date: -4, links: [next.id]),
    ]
    draft.moment = "yes"
    draft.plainWords = "Plaatjes op tafel, korte zinnen."
    draft.imperfection = "De tolk hoeft niet perfect te zijn. Het is een gesprek."
    draft.dosage = "right"
    draft.recognition = "Dat vader missen niet opgelost hoeft te worden."
    draft.indicators = ["gewone-taal", "ervaring-delen", "dicht-bij-huis"]
    draft.tasks = [1]
    draft.nextStep = next.id
    draft.learned = "Langzamer praten werkt."
    draft.at = "keep"
    home.add(draft)
  }
}
