extension Demo {
  /// Two families that became one: five children between sixteen and one, and eighteen people and places around them.
  func deGraafYilmaz() -> Household {
    var home = gezin("Gezin De Graaf-Yılmaz", sortName: "Graaf-Yılmaz, de", label: "Gezin G.", opened: -150, seed: 18)
    home.phase("before", since: -150)
    home.phase("during", since: -75)
    home.changed = clock.moment(-2, 19, 15)
    home.goingWell = "Iedereen eet op vrijdag mee, ook wie die week ergens anders woont. Noa maakt van vier kinderen één ploeg."
    home.ownWords = "Wij zijn geen probleem met zeven mensen. Wij zijn zeven mensen met een agenda."
    home.normal = "Twee huizen, drie feesten en één gezamenlijke schoenenkast."
    home.resilience = "Bij elke verhuizing hebben de kinderen zelf hun kamer verdeeld. Dat is steeds goed gegaan."
    home.language = "Nederlands en Turks"
    home.approach = ["calmAndPredictable"]
    home.approachNote = "Maak een afspraak met allebei de ouders. Stuur een lijstje vooraf."

    let marloes = home.member(
      "Marloes", "moeder van Tess, Daan en Noa", age: 42, qualities: ["houdt overzicht", "zegt sorry als het nodig is"],
      voice: "Vraag niet wie de echte moeder is. Vraag wie er kookt.")
    let kemal = home.member(
      "Kemal", "vader van Elif, Emir en Noa", age: 45, qualities: ["heeft altijd tijd voor een praatje", "zingt in de auto"],
      voice: "Ik wil ook bij Daan horen, maar ik duw niet.")
    let tess = home.member(
      "Tess", "dochter", age: 16, qualities: ["werkt hard voor haar rijbewijs", "past graag op Noa"],
      voice: "Ik ben geen oppas. Soms wel, als ik het zelf aanbied.")
    let daan = home.member(
      "Daan", "zoon", age: 13, qualities: ["repareert fietsen van de hele straat", "houdt zijn woord"],
      voice: "Laat mij eerst even landen als ik van papa kom.")
    let elif = home.member("Elif", "dochter", age: 12, qualities: ["schrijft verhalen", "verzoent de anderen"])
    let emir = home.member("Emir", "zoon", age: 9, qualities: ["kent alle voetbaluitslagen", "troost zonder woorden"])
    _ = home.member("Noa", "dochter", age: 1, qualities: ["lacht naar iedereen"])
    home.supported(5, on: -150)
    home.supported(4, on: -75)
    home.supported(6, on: -16)
    home.area("contacts", "fair", "Veel mensen, en een paar banden die trekken.", asked: -16, links: ["parenting"])
    home.area("parenting", "fair", "Twee stijlen worden één. Regels staan op de koelkast.", asked: -16, links: ["contacts"])
    home.area(
      "school", "fair", "Daan spijbelt af en toe op maandag, na het weekend bij zijn vader.", asked: -40,
      welcome: "De mentor belt eerst Daan zelf.", links: ["contacts"])
    home.area(
      "housing", "concern", "Zeven mensen, vier slaapkamers. Inschrijving voor een groter huis loopt.", asked: -16, links: ["money"])
    home.area("money", "fair", "Twee inkomens, veel schoenen.", asked: -75, links: ["housing"])
    home.area("work", "good", "Marloes in de bibliotheek, Kemal op de bus.", asked: -75)
    home.area("income", "good", asked: -75)
    home.area("leisure", "good", "Voetbal, moskee, scouting, schrijfclub.", asked: -75)
    home.area("health", "good", asked: -75)
    home.area("safety", "good", "Ruzies worden uitgepraat. Er is een stopwoord.", asked: -16)

    let around = deGraafNetwork(&home, kids: (tess, daan, elif, emir))
    home.ordinary("Vrijdag samen eten", by: "gezin", who: kemal)
    home.ordinary("Fietsen nakijken op zondag", by: "gezin", who: daan)
    home.ordinary("Emir naar training", by: "network", who: around.anne)
    home.ordinary("Noa naar de opvang", by: "gezin", who: marloes)
    home.statement("Als ik van papa kom wil ik eerst een half uur niks.", by: daan, about: "plan", on: -40)
    home.statement(
      "Ze is ook mijn kleinkind, al staat er geen naam van mij op het formulier.", by: around.babaanne, about: "netwerk", on: -40)
    home.agreement("share", "yes", who: marloes, on: -40)
    home.agreement("share", "yes", who: kemal, on: -40, note: "Zonder namen.")
    home.agreement("map", "yes", who: kemal, on: -150)
    home.agreement("map", "later", who: tess, on: -150, note: "Tess tekent haar eigen vrienden liever zelf.")
    let next = deGraafPlan(&home, marloes: marloes, kemal: kemal, tess: tess, daan: daan, around: around)
    deGraafReflections(&home, next: next)
    return home
  }

  /// The people of this gezin that plan and reflection point to.
  struct AroundDeGraaf {
    let robert: String
    let babaanne: String
    let anne: String
    let mentor: String
  }

  private func deGraafNetwork(
    _ home: inout Household, kids: (tess: String, daan: String, elif: String, emir: String)
  ) -> AroundDeGraaf {
    let robert = home.person(
      "Robert", "vader van Tess en Daan", "family", ring: 2, "ordinary", strain: true, direction: "both",
      support: ["practical", "emotional"],
      contact: "weekly", asked: "helping", can: "partly", knows: true, coEducator: true, distance: "near", since: -150,
      bonds: [
        BondDraft(kids.daan, ring: 1, "strong", strain: true, direction: "both", support: ["emotional"]),
        BondDraft(kids.tess, ring: 2, "ordinary", direction: "both", support: ["company"]),
      ])
    let leyla = home.person(
      "Leyla", "moeder van Elif en Emir", "family", ring: 2, "ordinary", strain: true, direction: "both",
      support: ["practical", "emotional"],
      contact: "weekly", asked: "helping", can: "partly", knows: true, coEducator: true, since: -150)
    let babaanne = home.person(
      "Babaanne Gülten", "oma van vaderskant", "family", ring: 1, "strong", direction: "both",
      support: ["practical", "company", "emotional"],
      contact: "daily", asked: "helping", can: "yes", knows: true, until: 200, coEducator: true, since: -150)
    let opa = home.person(
      "Opa Kees", "vader van Marloes", "family", ring: 2, "strong", direction: "gives", support: ["practical", "company"],
      contact: "weekly",
      asked: "helping", can: "yes", knows: true, since: -150)
    let tante = home.person(
      "Tante Ayşe", "zus van Kemal", "family", ring: 2, "ordinary", strain: true, direction: "gives", support: ["advice"],
      contact: "monthly",
      asked: "declined", can: "no", since: -75, note: "Is het niet eens met de verhuizing. Wil er wel over praten.")
    let vriend = home.person(
      "Sven", "vriend van Tess", "friends", ring: 3, "ordinary", direction: "both", support: ["company"], contact: "weekly", since: -75)
    let anne = home.person(
      "Anne", "moeder van een teamgenoot", "friends", ring: 2, "strong", direction: "gives", support: ["practical"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, since: -120)
    let buur = home.person(
      "Buurman Ton", "twee deuren verder", "neighbourhood", ring: 2, "strong", direction: "both", support: ["practical", "company"],
      contact: "daily", asked: "helping", can: "yes", since: -120)
    let huis = home.person(
      "Buurthuis De Wielewaal", "ontmoeting", "neighbourhood", ring: 3, "ordinary", kind: "place", contact: "monthly", asked: "notAsked",
      since: -40)
    let mentor = home.person(
      "Mevrouw Faber", "mentor van Daan", "school", ring: 2, "ordinary", direction: "gives", support: ["advice"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, eyesAndEars: true, since: -75)
    let juf = home.person(
      "Juf Sevim", "leerkracht van Emir", "school", ring: 3, "ordinary", direction: "gives", support: ["advice"], contact: "rarely",
      asked: "asked", since: -75)
    let club = home.person(
      "Voetbalclub Sparta Noord", "Emir en Elif", "community", ring: 2, "strong", kind: "place", contact: "weekly", since: -150)
    let driver = home.person(
      "Trainer Mo", "trainer van Emir", "community", ring: 3, "ordinary", direction: "gives", support: ["company"], contact: "weekly",
      asked: "promised", can: "yes", eyesAndEars: true, linkedTo: [club], since: -75)
    let moskee = home.person(
      "Moskee Al Noor", "vrijdag en feesten", "community", ring: 2, "strong", kind: "place", direction: "both",
      support: ["company", "emotional"], contact: "weekly", since: -150)
    let scouting = home.person(
      "Scouting", "Tess en Daan", "community", ring: 3, "ordinary", kind: "place", contact: "weekly", asked: "asked", since: -75)
    let bibliotheek = home.person(
      "Collega's van Marloes", "bibliotheek", "community", ring: 3, "ordinary", direction: "gives", support: ["company", "advice"],
      contact: "weekly", since: -75)
    let loket = home.person(
      "Woonloket", "inschrijving", "access", ring: 4, "thin", kind: "place", direction: "gives", support: ["practical"], contact: "rarely",
      asked: "asked", since: -40)
    let coach = home.person(
      "Bibi", "gezinscoach", "professional", ring: 3, "ordinary", direction: "gives", support: ["advice"], contact: "weekly", knows: true,
      until: 60, distance: "consult", since: -75, note: "Twaalf keer, daarna één keer per maand.")

    home.tie(robert, opa, "thin", strain: true)
    home.tie(leyla, babaanne, "ordinary", strain: true)
    home.tie(babaanne, tante, "strong")
    home.tie(babaanne, moskee, "strong")
    home.tie(anne, club, "strong")
    home.tie(driver, club, "strong")
    home.tie(buur, huis)
    home.tie(mentor, robert, "ordinary", since: -70)
    home.tie(juf, club, "thin")
    home.tie(vriend, scouting)
    home.tie(bibliotheek, huis, "thin", since: -40)
    home.tie(coach, robert, "ordinary", since: -70)
    home.tie(loket, coach, "thin", since: -40, ended: -10)
    home.network.changed = clock.day(-16)
    home.earlierMap(
      on: -140, [(robert, 3, "broken"), (babaanne, 1, "strong"), (opa, 2, "ordinary"), (club, 3, "ordinary"), (moskee, 2, "strong")],
      ties: [(babaanne, moskee, "strong")])
    home.earlierMap(
      on: -75,
      [
        (robert, 3, "thin"), (leyla, 3, "thin"), (babaanne, 1, "strong"), (opa, 2, "ordinary"), (anne, 3, "ordinary"), (club, 2, "strong"),
        (moskee, 2, "strong"),
      ],
      ties: [(babaanne, moskee, "strong"), (robert, opa, "broken")])
    return AroundDeGraaf(robert: robert, babaanne: babaanne, anne: anne, mentor: mentor)
  }
}
