extension Demo {
  /// A grandmother who raises her grandson, with the mother at some distance and play therapy running.
  func kartosen() -> Household {
    var home = gezin("Gezin Kartosen-Moertabat", sortName: "Kartosen-Moertabat", label: "Gezin K.", opened: -190, seed: 16)
    home.phase("before", since: -190)
    home.firstContact = "weCame"
    home.phase("during", since: -95)
    home.changed = clock.moment(-13, 13, 45)
    home.goingWell = "Ravi vertelt elke dag iets over school. Aan tafel zitten altijd een paar mensen extra."
    home.ownWords = "Hij is mijn kleinzoon. Ik doe dit graag, maar niet alleen."
    home.normal = "De achterdeur is open. Wie komt, eet mee."
    home.resilience = "Ik heb vier kinderen grootgebracht en een winkel. Ik weet hoe je een dag rond krijgt."
    home.language = "Nederlands en Javaans"
    home.approach = ["calmAndPredictable"]
    home.approachNote = "Oma Soemi wil rustig praten, met de televisie uit en thee op tafel."
    let soemi = home.member(
      "Oma Soemi", "oma", age: 63, qualities: ["kookt voor de hele straat", "vergeet nooit een afspraak"],
      voice: "Vraag mij eerst, dan pas de instanties.")
    let ravi = home.member(
      "Ravi", "kleinzoon", age: 9, qualities: ["weet alles van treinen", "is zorgzaam voor kleine kinderen"],
      voice: "Mama mag bellen, maar ik wil weten wanneer.")
    home.supported(4, on: -190)
    home.supported(6, on: -95)
    home.supported(6, on: -13)
    home.area("parenting", "good", "Duidelijk en warm. Oma wil graag weten wat nu gewoon is op deze leeftijd.", asked: -95)
    home.area(
      "school", "fair", "Rekenen gaat goed. Bij drukte kruipt Ravi onder zijn jas.", asked: -60,
      welcome: "Hij mag dan even in de treinhoek.")
    home.area("contacts", "fair", "Contact met moeder is wisselend.", asked: -60, links: ["safety"])
    home.area("safety", "good", "Afgesproken wat iedereen doet als een bezoek niet doorgaat.", asked: -60)
    home.area("money", "fair", "Oma krijgt een bijdrage voor de opvoeding. De aanvraag duurde lang.", asked: -95, links: ["income"])
    home.area("income", "fair", asked: -95)
    home.area("health", "fair", "Knie van oma. Fietsen lukt niet meer.", asked: -13)
    home.area("leisure", "good", "Modelspoorclub.", asked: -13)

    let sharda = home.person(
      "Sharda", "moeder van Ravi", "family", ring: 2, "thin", strain: true, direction: "both", support: ["emotional"], contact: "monthly",
      asked: "helping", can: "partly", knows: true, distance: "near", since: -190,
      bonds: [BondDraft(ravi, ring: 1, "thin", strain: true, direction: "both", support: ["emotional"])])
    let oom = home.person(
      "Oom Rinaldo", "zoon van oma", "family", ring: 1, "strong", direction: "gives", support: ["practical", "company"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, coEducator: true, mentorOf: ravi, since: -190, note: "Rijdt de zware boodschappen.")
    let tine = home.person(
      "Tine", "buurvrouw en vriendin", "neighbourhood", ring: 1, "strong", direction: "both",
      support: ["company", "emotional", "practical"],
      contact: "daily", asked: "helping", can: "yes", knows: true, eyesAndEars: true, since: -190)
    let kerk = home.person(
      "Javaanse gemeente", "kerk en eetgroep", "community", ring: 2, "strong", kind: "place", direction: "both", support: ["company"],
      contact: "weekly", since: -190)
    let club = home.person(
      "Modelspoorclub", "zaterdagochtend", "community", ring: 3, "ordinary", kind: "place", contact: "weekly", since: -60)
    let meester = home.person(
      "Meester Ismael", "leerkracht groep 6", "school", ring: 2, "ordinary", direction: "gives", support: ["advice"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, eyesAndEars: true, since: -60)
    let pleeg = home.person(
      "Marloes", "pleegzorgbegeleider", "professional", ring: 3, "ordinary", direction: "gives", support: ["advice"], contact: "monthly",
      knows: true, until: 120, distance: "consult", since: -190)
    let speel = home.person(
      "Joke", "speltherapeut", "professional", ring: 3, "ordinary", direction: "gives", support: ["emotional"], contact: "weekly",
      knows: true, until: 40, distance: "consult", since: -90, note: "Tien keer afgesproken. Ravi kiest het spel.")
    _ = home.person("Jeugdwerker Melvin", "speeltuin", "neighbourhood", ring: 4, "thin", asked: "notAsked", since: -13)
    home.tie(oom, sharda, "thin", strain: true)
    home.tie(tine, kerk)
    home.tie(meester, club, since: -60)
    home.tie(pleeg, speel, since: -90)
    home.network.changed = clock.day(-13)
    home.earlierMap(on: -180, [(tine, 1, "strong"), (oom, 1, "ordinary"), (sharda, 3, "thin"), (pleeg, 3, "ordinary")])

    home.ordinary("Avondeten", by: "gezin", who: soemi)
    home.ordinary("Naar de treinclub", by: "network", who: oom)
    home.ordinary("Invullen van formulieren", by: "worker")
    home.statement("Ik wil één week van tevoren weten of mama komt.", by: ravi, about: "plan", on: -60)
    home.agreement("share", "yes", who: soemi, on: -60, note: "Mag als er geen namen in staan.")
    home.agreement("map", "yes", who: soemi, on: -180)
    home.agreement("share", "yes", who: ravi, on: -60)

    home.harderTime("Het jaar waarin opa ziek was. De eetgroep kookte elke week mee.", since: -1100, until: -800)
    home.climate(
      "school", ravi, safe: "ja", seen: "door meester Ismael", wellbeing: "beter sinds de treinhoek", pressure: "valt mee", asked: -60)
    home.climate("de modelspoorclub", ravi, safe: "ja", seen: "ja", wellbeing: "daar is hij zichzelf", asked: -13)
    home.meldcode(1, on: -70, "Twee keer na een bezoek wilde Ravi niet naar huis. Ik schreef op wat hij zei en deed.")
    home.meldcode(2, on: -68, "Besproken met Youssef en met Marloes. Geen zorg om geweld, wel om te veel onverwachts.")
    home.meldcode(3, on: -60, "Met oma Soemi en Sharda gepraat. Daaruit kwam de kalender.")
    home.normalForMe = "Ik plan alles vooruit. Een huis waar iedereen binnenloopt, maakt mij onrustig."

    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-182)
    home.plan.step = 4
    home.worry("Wie haalt Ravi op als mijn knie niet wil")
    home.worry("Ravi is in de war na een bezoek dat niet doorgaat")
    let call = home.action(
      "Sharda belt elke zondag, of appt dat het niet lukt", by: "network", who: sharda, due: 4, help: "talk", pace: "right", task: 2)
    let calendar = home.action(
      "Ravi plakt de bezoeken op een kalender", by: "gezin", who: ravi, due: -30, done: -31, help: "practical", pace: "right", task: 2)
    let ride = home.action(
      "Oom Rinaldo haalt Ravi op na de club", by: "network", who: oom, due: 15, help: "practical", pace: "right", task: 2, before: "Oma")
    let therapy = home.action(
      "Tien keer spelen met Joke", by: "specialist", author: "gezin", due: 40, route: "elsewhere", routeTo: "Praktijk De Zandbak",
      help: "talk",
      pace: "right", task: 4, before: "Oma en Tine", handBack: 40)
    let breather = home.action(
      "Een oppaslijst maken met Tine en de kerk", by: "gezin", who: soemi, author: "gezin", due: 10, help: "practical", pace: "right",
      task: 2)
    home.goal(
      "Ravi weet waar hij aan toe is", "cope", areas: ["contacts"], now: "Bezoeken gaan soms niet door",
      goodEnough: "Hij weet het één dag van tevoren",
      expects: ("Dat moeder niet wordt weggestuurd.", "Rust, en geen oordeel.", "Moeder: dat ze mag bellen."),
      planB: "Dan gaan we naar de trein kijken.",
      reviews: [home.review(on: -13, done: -13, outcome: "Eén bezoek ging niet door. Ravi wist het op tijd."), home.review(on: 50)],
      steps: [call, calendar, therapy])
    home.goal(
      "Oma houdt het vol", "change", areas: ["parenting", "health"], now: "Alles op de schouders van oma",
      goodEnough: "Elke week één vrije middag", reviews: [home.review(on: 21)], steps: [ride, breather])
    home.decision(
      on: -95, from: 2, to: 4, by: "together",
      table: [
        View(soemi, "Als hij zelf mag stoppen."), View(ravi, "Joke heeft treinen."), View(sharda, "Goed."),
        View(name: "Marloes", "Tien keer is genoeg om te starten."),
      ],
      why: "Ravi wilde ergens spelen zonder vragen.", triedFirst: "Kalender, praten met Rinaldo.", ordinaryFirst: "De treinclub.",
      broadView: BroadViewDraft(
        money: "Bijdrage nu op tijd.", school: "Denkt mee.", income: "De winkel is verkocht. Er is een bijdrage.",
        housing: "Begane grond, fijn."),
      specialist: "Joke, speltherapeut", expectation: "Tien keer", until: 40, enoughWhen: "Als Ravi na een bezoek weer speelt.",
      staysInvolved: [oom, tine], specialistWith: [club, oom], byWhy: "Oma en wij kozen samen. Oma had het laatste woord.",
      viewpoints: [("child", "Ik wil wel spelen, maar niet praten over mama."), ("provider", "Tien keer is kort, en een goed begin.")])
    kartosenReflection(&home, next: breather)
    return home
  }

  private func kartosenReflection(_ home: inout Household, next: ActionDraft) {
    var draft = home.reflection(on: -13)
    draft.place = "home"
    draft.phase = "during"
    draft.finished = clock.moment(-13, 13, 45)
    draft.changed = clock.moment(-13, 13, 45)
    draft.shared = clock.moment(-12, 10, 15)
    draft.discuss = true
    draft.safety = "Ja. Ravi slaapt goed en vertelt zelf hoe het was. Met een collega besproken."
    draft.landing = "Vol hoofd van de thee en de verhalen."
    draft.wentWell = "Oma zei voor het eerst dat ze moe is. Dat mocht er zijn."
    draft.answers = [
      AnswerDraft("krachtgericht.krachten", "Ik vroeg naar haar winkel. Daar kwam het hele weekschema vandaan."),
      AnswerDraft("nabijheid.vertrouwen", "Eerst thee, dan pas het papier."),
      AnswerDraft("nabijheid.erkenning", "Ik zei dat dit meer is dan oma zijn."),
      AnswerDraft(
        "eigen-regie.tempo", "Ik bleef te lang bij de formulieren.", scale: 5, oneHigher: "Met de formulieren stoppen zodra de thee op is."),
      AnswerDraft("eigen-regie.aan-de-slag", "Zij maakt de oppaslijst. Ik hoef er niet bij te zijn."),
      AnswerDraft("netwerk.in-beeld", "De speeltuin stond nog niet op de kaart.", choice: "partly"),
      AnswerDraft("netwerk.mogelijkheden", "De kerk is nog niet gevraagd om een vaste middag.", choice: "partly"),
      AnswerDraft("op-afschalen.passend", "Tien keer spelen is genoeg om mee te beginnen.", choice: "fitting"),
    ]
    draft.evidence = [
      EvidenceDraft("krachtgericht", "heard", "Ik had een winkel, jongen.", from: "oma", date: -13),
      EvidenceDraft("netwerk", "seen", "De buurvrouw kwam zonder bellen binnen.", date: -13),
      EvidenceDraft("eigen-regie", "agreed", "Oma maakt de oppaslijst zelf.", date: -13, links: [next.id]),
    ]
    draft.moment = "partly"
    draft.dosage = "right"
    draft.recognition = "Dat opvoeden als oma niet niets is."
    draft.indicators = ["kwaliteiten", "ervaring-delen", "netwerk-motiveren"]
    draft.tasks = [1, 2, 4]
    draft.nextStep = next.id
    draft.learned = "De thee is het gesprek."
    draft.wantToLearn = "Hoe je een kerk om hulp vraagt zonder iemand te kijk te zetten."
    draft.at = "keep"
    home.add(draft)
  }
}
