extension Demo {
  /// A mother and two children; buikpijn on schooldays, and a plan that is mostly their own. Today's reflection is half written.
  func bakker() -> Household {
    var home = gezin("Gezin Bakker", sortName: "Bakker", label: "Gezin B.", opened: -63, seed: 11)
    home.phase("before", since: -63)
    home.firstContact = "theyAsked"
    home.goingWell = "Er wordt elke avond samen gegeten en veel gelachen. Mila en Sem komen voor elkaar op."
    home.ownWords = "Wij willen dat Mila weer met plezier naar school gaat."
    home.normal = "Bij ons mag het druk zijn aan tafel. Stil is juist gek."
    home.resilience = "Toen Erik verhuisde, hebben we samen een nieuwe week gemaakt. De buren kookten een week voor ons."
    home.language = "Nederlands"
    home.approachNote = "Linda belt liever na vijven. Een kort appje werkt beter dan een lange mail."

    let linda = home.member(
      "Linda", "moeder", age: 39, qualities: ["regelt veel en blijft lachen", "kent elke leerkracht bij naam"],
      voice: "Help me gerust, maar neem het niet over.")
    let mila = home.member(
      "Mila", "dochter", age: 12, qualities: ["maakt iedereen aan het lachen", "zorgt goed voor haar konijn"],
      voice: "Ik wil gewoon bij mijn team blijven.", note: "Groep 8. Vertelt het meest als er iets te doen is, bijvoorbeeld tekenen.")
    let sem = home.member(
      "Sem", "zoon", age: 8, qualities: ["bouwt alles na wat hij ziet", "onthoudt elke verjaardag"],
      voice: "Op zondag wil ik met papa naar het bos.")
    home.supported(4, on: -63)
    home.supported(5, on: -35)
    home.supported(6, on: 0)

    home.area(
      "school", "concern", "Drie invallers in één maand. Mila mist een vast gezicht.", asked: -35,
      welcome: "Juf Els zegt: ze hoort bij ons, ook op een slechte dag.", links: ["health"])
    home.area("health", "fair", "Buikpijn op schooldagen, in het weekend niet. De huisarts weet ervan.", asked: -35, links: ["school"])
    home.area("leisure", "good", "Voetbal op dinsdag en zaterdag.", asked: -63)
    home.area("contacts", "good", "Veel mensen dichtbij.", asked: -35)
    home.area("parenting", "good", "Duidelijke afspraken, en ruimte om te mopperen.", asked: -63)
    home.area("housing", "good", asked: -63)
    home.area("money", "fair", "Het kan net. De schoolreis wordt gespaard.", asked: -63)
    home.area("work", "fair", "Linda werkt vier ochtenden in de thuiszorg.", asked: -63)

    let map = bakkerNetwork(&home, mila: mila, sem: sem)
    home.ordinary("Naar school brengen", by: "gezin", who: linda)
    home.ordinary("Op woensdag ophalen", by: "network", who: map.oma)
    home.ordinary("Konijn eten geven", by: "gezin", who: mila)
    home.ordinary("Voorlezen voor het slapen", by: "gezin", who: linda)

    let choose = home.statement("Ik wil er zelf bij zijn als jullie met juf Els praten.", by: mila, about: "plan", on: -35)
    home.statement("Ik help graag, maar niet elke dag. Ik moet ook op adem komen.", by: map.oma, about: "netwerk", on: -35)
    home.agreement("share", "yes", who: linda, on: -36, note: "Zonder onze naam is het goed.")
    home.agreement("share", "yes", who: mila, on: -36)
    home.agreement("map", "yes", who: linda, on: -60)
    home.agreement("example", "later", who: linda, on: -36, note: "Eerst kijken hoe het na de winter gaat.")

    home.harderTime(
      "De maanden na de verhuizing van Erik. Samen eten bleef, dat hielp.", since: -400, until: -250)
    home.climate(
      "school", mila, safe: "meestal", seen: "door juf Els", wellbeing: "wisselt per invaller", pressure: "veel toetsen dit jaar",
      asked: -35)
    home.climate("VV Noord", mila, safe: "ja", seen: "door het hele team", wellbeing: "heel goed", pressure: "weinig", asked: -35)
    home.normalForMe = "Bij ons thuis at iedereen stil zijn bord leeg. Daarom vind ik hun tafel al gauw druk."
    home.remind("Boek over pesten teruggeven aan Linda", on: -16, done: -15)
    home.remind("Vragen hoe de schoolreis was", on: 5)

    let steps = bakkerPlan(&home, linda: linda, mila: mila, map: map)
    bakkerEarlier(&home, next: steps.school, oma: map.oma, choose: choose)
    bakkerShort(&home, neighbour: map.an)
    bakkerToday(&home, oma: map.oma, next: steps.pickUp)
    return home
  }

  private func bakkerNetwork(
    _ home: inout Household, mila: String, sem: String
  ) -> (oma: String, erik: String, els: String, kim: String, an: String, dirk: String) {
    let oma = home.person(
      "Oma Ria", "oma van moederskant", "family", ring: 1, "strong", direction: "both", support: ["practical", "emotional"],
      contact: "weekly", asked: "helping", can: "yes", knows: true, until: 72, coEducator: true, eyesAndEars: true, distance: "near",
      since: -63, note: "Woont om de hoek. Woensdag is haar vaste dag.",
      bonds: [
        BondDraft(mila, ring: 1, "strong", direction: "gives", support: ["emotional"]),
        BondDraft(sem, ring: 1, "strong", direction: "both", support: ["company"]),
      ])
    let erik = home.person(
      "Erik", "vader, woont in de stad", "family", ring: 2, "ordinary", strain: true, direction: "both", support: ["company"],
      contact: "weekly", asked: "helping", can: "partly", knows: true, coEducator: true, since: -63,
      note: "Ouders overleggen per app. Bellen geeft sneller ruzie.",
      bonds: [
        BondDraft(mila, ring: 2, "thin", strain: true, direction: "gives", support: ["company"]),
        BondDraft(sem, ring: 1, "strong", direction: "both", support: ["company"]),
      ])
    let kim = home.person(
      "Tante Kim", "zus van moeder", "family", ring: 1, "strong", direction: "both", support: ["company", "emotional", "advice"],
      contact: "weekly", asked: "helping", can: "yes", knows: true, mentorOf: mila, distance: "near", since: -63,
      note: "Mila koos haar zelf als vaste steun.")
    _ = home.person(
      "Opa Henk", "opa van moederskant", "family", ring: 2, "ordinary", direction: "receives", support: ["company"], contact: "weekly",
      can: "no", since: -63, note: "Krijgt zelf hulp van Linda bij de boodschappen.")
    let yasmina = home.person(
      "Yasmina", "beste vriendin van Mila", "friends", ring: 1, "strong", direction: "both", support: ["company", "emotional"],
      contact: "daily", knows: true, since: -63)
    let naima = home.person(
      "Naima", "moeder van Yasmina", "friends", ring: 3, "ordinary", direction: "gives", support: ["practical"], contact: "monthly",
      asked: "promised", can: "yes", since: -35)
    let an = home.person(
      "Buurvrouw An", "woont boven", "neighbourhood", ring: 3, "ordinary", contact: "weekly", asked: "notAsked", since: -63,
      note: "Past al jaren op het konijn. Nooit gevraagd of ze meer wil doen.")
    let els = home.person(
      "Juf Els", "leerkracht groep 8", "school", ring: 2, "strong", direction: "gives", support: ["advice", "emotional"],
      contact: "weekly", asked: "helping", can: "yes", knows: true, coEducator: true, eyesAndEars: true, since: -35)
    let ingrid = home.person(
      "Ingrid", "intern begeleider", "school", ring: 3, "thin", direction: "gives", support: ["advice"], contact: "rarely",
      asked: "asked", since: -35)
    let club = home.person("VV Noord", "voetbalclub van Mila", "community", ring: 2, "strong", kind: "place", since: -63)
    let dirk = home.person(
      "Trainer Dirk", "trainer van het meisjesteam", "community", ring: 2, "ordinary", direction: "gives", support: ["company"],
      contact: "weekly", asked: "notAsked", eyesAndEars: true, linkedTo: [club], since: -63)
    _ = home.person(
      "Marit", "jeugdverpleegkundige", "access", ring: 3, "ordinary", direction: "gives", support: ["advice"], contact: "rarely",
      knows: true, distance: "consult", since: -50)
    _ = home.person(
      "Dokter Vos", "huisarts", "professional", ring: 3, "ordinary", direction: "gives", support: ["advice"], contact: "rarely",
      knows: true, distance: "consult", since: -63)

    home.tie(oma, kim, "strong")
    home.tie(oma, erik, "thin", strain: true, since: -63)
    home.tie(oma, an)
    home.tie(yasmina, naima, "strong")
    home.tie(dirk, club)
    home.tie(els, ingrid)
    home.tie(kim, els, since: -20)
    home.network.changed = clock.day(-14)
    home.earlierMap(
      on: -56,
      [
        (oma, 1, "strong"), (kim, 2, "ordinary"), (erik, 3, "thin"), (els, 3, "thin"), (yasmina, 1, "strong"), (an, 3, "ordinary"),
      ],
      ties: [(oma, kim, "strong"), (oma, erik, "thin")])
    return (oma, erik, els, kim, an, dirk)
  }

  private func bakkerPlan(
    _ home: inout Household, linda: String, mila: String,
    map: (oma: String, erik: String, els: String, kim: String, an: String, dirk: String)
  ) -> (pickUp: ActionDraft, school: ActionDraft) {
    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-56)
    home.plan.step = 2
    home.worry("Buikpijn op schooldagen")
    home.worry("Te veel wisselende juffen en meesters")
    home.worry("Mila ziet haar vader weinig alleen", by: "network")

    let pickUp = home.action(
      "Oma haalt Mila op woensdag op", by: "network", who: map.oma, due: clock.friday(), route: "here", help: "practical", pace: "right",
      task: 2, before: "Moeder", handBack: 72)
    let call = home.action(
      "Moeder belt juf Els", by: "gezin", who: linda, due: -28, done: -30, route: "here", help: "talk", pace: "right", task: 2)
    let place = home.action(
      "Mila kiest een rustige plek in de klas", by: "gezin", who: mila, due: -14, done: -16, route: "here", help: "practical",
      pace: "right", task: 2, went: "Ze koos het tafeltje bij het raam.")
    let monday = home.action(
      "Juf Els en Mila praten elke maandag vijf minuten", by: "network", who: map.els, due: clock.friday(1), route: "here", help: "talk",
      pace: "right", task: 2)
    let doctor = home.action(
      "Sanne vraagt de huisarts om mee te denken over de buikpijn", by: "worker", who: team.sanne, author: "worker",
      due: clock.friday(2), route: "elsewhere", routeTo: "Huisartsenpraktijk De Brink", help: "information", pace: "tooFast", task: 3)
    home.goal(
      "Mila gaat weer graag naar school", "change", areas: ["school", "health"], now: "Drie ochtenden in de week buikpijn",
      goodEnough: "Vier van de vijf dagen zonder buikpijn",
      expects: (
        "Dat school belt vóór het misgaat.", "Dat het gezin zelf de toon zet.", "Juf Els: dat Mila zegt wanneer het te druk is."
      ),
      planB: "Dan bellen we juf Els en begint Mila die dag een uur later.",
      reviews: [
        home.review(on: -14, done: -14, outcome: "Nu twee ochtenden buikpijn. De vaste plek helpt, zegt Mila."), home.review(on: 42),
      ],
      viewpoints: [
        ("parent", "Ze hoeft niet elke dag te juichen, als ze maar durft te gaan."), ("child", "Ik wil niet dat iedereen erover praat."),
        ("school", "Wij zien haar vooral op dinsdag en donderdag stil."),
      ], steps: [pickUp, call, place, monday, doctor])

    let match = home.action(
      "Mila en Erik gaan samen naar de wedstrijd", by: "network", who: map.erik, due: clock.friday(1) + 1, help: "practical",
      pace: "right", task: 2)
    home.goal(
      "Mila en papa hebben een eigen moment", "tie", areas: ["contacts"], with: map.erik, now: "Alleen samen met Sem, om de week",
      goodEnough: "Eén keer in de maand iets met zijn tweeën", reviews: [home.review(on: 28)], steps: [match])

    let transport = home.action(
      "Formulier invullen voor de fietsregeling", by: "worker", who: team.sanne, author: "worker", due: clock.friday(2),
      help: "information", pace: "tooFast", task: 1)
    home.goal(
      "Drukke ochtenden horen erbij", "cope", areas: ["parenting"], now: "Haasten, en dan boos op elkaar",
      goodEnough: "Een rommelige ochtend is om negen uur vergeten", steps: [transport])

    home.decision(
      on: -35, from: 1, to: 2, by: "together",
      table: [
        View(linda, "Fijn, zo houden we het zelf in de hand."), View(mila, "Prima, als ik mag kiezen wie."),
        View(map.oma, "Op woensdag kan ik altijd."), View(name: "juf Els", "School doet graag mee."),
      ],
      why: "Oma en juf Els willen graag helpen. Meer is nu niet nodig.", triedFirst: "Een gesprek met juf Els.",
      ordinaryFirst: "Een vaste plek in de klas en een vaste dag met oma.",
      broadView: BroadViewDraft(
        money: "Kan net.", school: "Wisselende leerkrachten.", income: "Vier ochtenden werk.", housing: "Goed huis, fijne buurt."),
      expectation: "Drie maanden", until: 57, enoughWhen: "Als Mila vier van de vijf dagen zonder buikpijn gaat.",
      staysInvolved: [map.oma, map.els])
    return (pickUp, monday)
  }
}
