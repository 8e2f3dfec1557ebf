extension Demo {
  /// A young adult on his own, with questions about a roof and an income rather than about himself.
  func pinas() -> Household {
    var home = gezin("Jayden Pinas", sortName: "Pinas, Jayden", label: "J.P.", opened: -41, seed: 15)
    home.phase("before", since: -41)
    home.firstContact = "theyAsked"
    home.changed = clock.moment(-6, 17, 10)
    home.goingWell = "Jayden gaat naar zijn opleiding en is nog nooit te laat geweest. Hij kookt voor zijn vrienden."
    home.ownWords = "Ik heb geen begeleider nodig. Ik heb een kamer nodig."
    home.normal = "Ik regel dingen 's avonds. Dan is mijn hoofd leeg."
    home.resilience = "Toen ik bij mijn tante weg moest, had ik in twee dagen drie slaapplekken."
    home.language = "Nederlands"
    home.approach = ["shortSentences"]
    home.approachNote = "Appen, niet bellen. Brieven samen openmaken."
    let jayden = home.member(
      "Jayden", "jongere", age: 19, qualities: ["kookt voor iedereen", "komt afspraken na", "leert snel van afkijken"],
      voice: "Als ik weet waar ik slaap, komt de rest vanzelf.", nickname: "Jay")
    home.supported(3, on: -41)
    home.supported(5, on: -6)
    home.area(
      "housing", "concern", "Slaapt bij een vriend. Daar kan hij blijven tot het eind van de volgende maand.", asked: -41,
      links: ["income", "school"])
    home.area("income", "concern", "Bijbaan van acht uur. De toeslag is nog niet aangevraagd.", asked: -41, links: ["money"])
    home.area("money", "concern", "Twee rekeningen van de telefoon. Een betaalregeling is mogelijk.", asked: -41, links: ["income"])
    home.area("school", "good", "Tweede jaar mbo, kok.", asked: -41, welcome: "De stagebegeleider wil hem graag houden.")
    home.area("work", "fair", "Werkt in het weekend in een lunchroom.", asked: -41)
    home.area("contacts", "good", "Vaste vriendengroep. Met moeder weer contact.", asked: -20)
    home.area("leisure", "good", "Zaalvoetbal op donderdag.", asked: -41)
    home.area("health", "fair", "Weinig slaap op de bank.", asked: -20, links: ["housing"])

    let dion = home.person(
      "Dion", "vriend waar hij slaapt", "household", ring: 1, "strong", strain: true, direction: "both", support: ["practical", "company"],
      contact: "daily", asked: "helping", can: "partly", knows: true, until: 38, since: -60,
      note: "Wil helpen, maar het huis is klein.")
    let moeder = home.person(
      "Moeder", "moeder van Jayden", "family", ring: 3, "thin", strain: true, direction: "both", support: ["emotional"], contact: "monthly",
      knows: false, since: -41, bonds: [BondDraft(jayden, ring: 3, "thin", strain: true, direction: "both", support: ["emotional"])])
    let tante = home.person(
      "Tante Gerda", "zus van zijn vader", "family", ring: 2, "ordinary", direction: "gives", support: ["emotional", "advice"],
      contact: "weekly", asked: "declined", can: "no", knows: true, since: -41, note: "Logeren kan niet. Zondag mee-eten wel.")
    let chef = home.person(
      "Chef Ruben", "stagebegeleider", "school", ring: 2, "strong", direction: "gives", support: ["advice", "practical"], contact: "weekly",
      asked: "asked", can: "yes", knows: true, eyesAndEars: true, mentorOf: jayden, since: -41)
    let coach = home.person(
      "Mevrouw Lont", "loopbaancoach mbo", "school", ring: 3, "ordinary", direction: "gives", support: ["advice"], contact: "monthly",
      asked: "helping", knows: true, since: -30)
    let hall = home.person("Zaalvoetbal", "vaste avond", "community", ring: 2, "ordinary", kind: "place", contact: "weekly", since: -41)
    let desk = home.person(
      "Jongerenpunt", "inloop van de gemeente", "access", ring: 3, "thin", kind: "place", direction: "gives",
      support: ["practical", "advice"],
      contact: "rarely", asked: "asked", knows: true, since: -20)
    _ = home.person(
      "De overbuurvrouw", "zoekt iemand voor haar zolderkamer", "neighbourhood", ring: 4, "thin", asked: "notAsked", since: -6,
      note: "Dion hoorde dit. Nog navragen.")
    home.tie(dion, hall)
    home.tie(tante, moeder, "broken", since: -400)
    home.tie(chef, coach)
    home.tie(coach, desk, since: -20)
    home.network.changed = clock.day(-6)
    home.ordinary("Koken", by: "gezin", who: jayden)
    home.ordinary("Post openmaken", by: "worker", who: team.sanne)
    home.ordinary("Zondag eten", by: "network", who: tante)
    home.statement("Zet er niet in dat ik zorg mijd. Ik mijd formulieren.", by: jayden, about: "dossier", on: -20)
    home.agreement("share", "yes", who: jayden, on: -20)
    home.agreement("map", "yes", who: jayden, on: -20)

    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-34)
    home.plan.step = 3
    home.worry("Geen eigen plek na volgende maand")
    home.worry("Rekeningen blijven liggen", by: "worker")
    let room = home.action(
      "Zich inschrijven voor een studentenkamer", by: "gezin", who: jayden, due: -10, done: -12, route: "here", help: "practical",
      pace: "right", task: 2)
    let attic = home.action(
      "Bij de overbuurvrouw vragen naar de zolderkamer", by: "network", who: dion, due: 3, help: "practical", pace: "right", task: 2)
    let benefit = home.action(
      "Samen de zorgtoeslag aanvragen", by: "worker", who: team.sanne, due: 5, help: "information", pace: "right", task: 3)
    let desks = home.action(
      "Naar de inloop van het Jongerenpunt", by: "gezin", who: jayden, due: clock.wednesday(), route: "elsewhere", routeTo: "Jongerenpunt",
      help: "information", pace: "right", task: 3)
    home.goal(
      "Een eigen plek om te slapen", "change", areas: ["housing"], now: "De bank van Dion", goodEnough: "Een kamer waar de post kan komen",
      expects: ("Iemand die meegaat naar het loket.", "Dat Jayden zelf het woord voert.", "Dion: dat er een einddatum is."),
      planB: "Dan vragen we het Jongerenpunt om een tijdelijke kamer.", reviews: [home.review(on: 21)], steps: [room, attic, desks])
    home.goal(
      "Rond kunnen komen", "change", areas: ["income", "money"], now: "Twee rekeningen open",
      goodEnough: "Vaste lasten betaald, en nooit alleen met een brief",
      reviews: [home.review(on: 30)], steps: [benefit])
    home.goal(
      "Weer eens koffie met mijn moeder", "tie", areas: ["contacts"], with: moeder, now: "Af en toe een appje",
      goodEnough: "Eén keer samen iets drinken",
      steps: [])
    home.decision(
      on: -20, from: 2, to: 3, by: "gezin",
      table: [View(jayden, "Met een loket moet je iemand naast je hebben."), View(team.sanne, "Ik ga mee.")],
      why: "Met vrienden alleen komt er geen kamer.", triedFirst: "Slapen bij vrienden, rondvragen in de straat.",
      ordinaryFirst: "Tante, de stage en de voetbalgroep.",
      broadView: BroadViewDraft(
        money: "Twee rekeningen.", school: "Gaat goed.", income: "Bijbaan, geen toeslag.", housing: "Tot eind volgende maand."),
      expectation: "Zes weken meelopen", until: 30, enoughWhen: "Als er een kamer is en de post open is.", staysInvolved: [chef])
    pinasReflection(&home, next: benefit)
    return home
  }

  private func pinasReflection(_ home: inout Household, next: ActionDraft) {
    var draft = home.reflection(on: -6)
    draft.place = "neighbourhood"
    draft.phase = "before"
    draft.finished = clock.moment(-6, 17, 10)
    draft.changed = clock.moment(-6, 17, 10)
    draft.landing = "Boos op de loketten. Niet op hem."
    draft.wentWell = "Jayden voerde zelf het woord aan de balie."
    draft.hunch = "Ik denk dat hij de brieven bewaart om er één keer doorheen te gaan."
    draft.answers = [
      AnswerDraft("krachtgericht.krachten", "Hij is nooit te laat. Dat heb ik gezegd, en hij moest lachen."),
      AnswerDraft("nabijheid.leefomgeving", "In de lunchroom, na zijn dienst.", choice: "partly"),
      AnswerDraft("nabijheid.gelijkwaardig", "Hij koos de plek en betaalde zijn eigen koffie.", choice: "yes"),
      AnswerDraft("eigen-regie.verantwoordelijkheid", "Hij is volwassen. Ik vraag, hij beslist.", parked: true),
      AnswerDraft("op-afschalen.voorkomen", "Een kamer is geen jeugdhulp. Dat heb ik ook zo doorgegeven.", scale: 9),
    ]
    draft.evidence = [
      EvidenceDraft("eigen-regie", "heard", "Ik doe het woord, jij de cijfers.", from: "Jayden", date: -6, links: [next.id]),
      EvidenceDraft("krachtgericht", "fromOther", "De beste leerling aan het fornuis.", from: "Chef Ruben", date: -8),
    ]
    draft.moment = "yes"
    draft.wideView = "Alles begint bij wonen."
    draft.broadView = BroadViewDraft(
      money: "Regeling aanvragen.", school: "Stage loopt.", income: "Toeslag nog aanvragen.", housing: "Tot eind volgende maand.")
    draft.dosage = "tooLittle"
    draft.dosageNoticed = "Ik praatte snel over de regeling heen. Hij werd stil."
    draft.recognition = "Dat slapen op een bank niet uitrust."
    draft.tasks = [1, 3]
    draft.indicators = ["gelijkwaardig", "laagdrempelig"]
    draft.nextStep = next.id
    draft.learned = "Eerst de kamer, dan de rest."
    draft.at = "op-afschalen.passend"
    home.add(draft)
  }
}
