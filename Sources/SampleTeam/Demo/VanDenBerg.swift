extension Demo {
  /// Noor of 15 and her parents: the help is being scaled down, and every step of the plan is done.
  func vanDenBerg() -> Household {
    var home = gezin("Gezin van den Berg", sortName: "Berg, van den", label: "Gezin v.d. B.", opened: -310, seed: 12)
    home.phase("before", since: -310)
    home.phase("during", since: -250)
    home.phase("steppingDown", since: -62)
    home.earlierWorker(team.joost, until: -62)
    home.changed = clock.moment(-20, 16, 40)
    home.goingWell = "Noor staat weer op het podium. Thuis wordt er gepraat in plaats van gezwegen."
    home.ownWords = "We willen Noor niet duwen, maar wel naast haar blijven staan."
    home.normal = "Bij ons mag je een slechte dag hebben zonder uitleg."
    home.resilience = "Toen de zaak van Bert dichtging, zijn we elke avond gaan wandelen. Dat doen we nog."
    home.language = "Nederlands"
    home.approach = ["calmAndPredictable"]
    home.approachNote = "Noor wil vooraf weten wie er komt en hoe lang het duurt."

    let noor = home.member(
      "Noor", "dochter", age: 15, qualities: ["speelt contrabas", "ziet meteen hoe een ander zich voelt"],
      voice: "Ik praat wel, maar niet op commando.")
    let bert = home.member("Bert", "vader", age: 51, qualities: ["kan alles repareren", "blijft rustig"])
    let ineke = home.member(
      "Ineke", "moeder", age: 49, qualities: ["durft te vragen", "maakt van een restje een maaltijd"],
      voice: "Ik hoef niet alles op te lossen. Dat heb ik van Noor geleerd.")
    home.supported(3, on: -300)
    home.supported(6, on: -150)
    home.supported(8, on: -48)
    home.area("school", "fair", "Drie dagen op school, twee dagen opdrachten thuis. Dat is zo afgesproken.", asked: -48, links: ["health"])
    home.area(
      "health", "fair", "Slaapt beter. Gespannen dagen komen nog voor en gaan ook weer over.", asked: -48, links: ["school", "leisure"])
    home.area("leisure", "good", "Muziekschool en het jeugdorkest.", asked: -48, welcome: "De dirigent houdt altijd een plek vrij.")
    home.area("contacts", "good", asked: -48)
    home.area("parenting", "good", asked: -150)
    home.area("work", "fair", "Bert werkt sinds het voorjaar als conciërge.", asked: -150, links: ["income"])
    home.area("income", "fair", "Minder dan vroeger, genoeg voor nu.", asked: -150, links: ["work"])
    home.area("housing", "good", asked: -300)
    home.area("safety", "good", "Noor weet wie ze kan bellen als het te veel wordt.", asked: -48)

    let opa = home.person(
      "Opa Wim", "opa van vaderskant", "family", ring: 1, "strong", direction: "both", support: ["company", "emotional"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, coEducator: true, eyesAndEars: true, distance: "near", since: -310,
      bonds: [BondDraft(noor, ring: 1, "strong", direction: "both", support: ["company", "emotional"])])
    let lot = home.person(
      "Lot", "vriendin van Noor", "friends", ring: 1, "strong", direction: "both", support: ["company", "emotional"], contact: "daily",
      knows: true, since: -310)
    let orchestra = home.person("Jeugdorkest Noord", "orkest", "community", ring: 2, "strong", kind: "place", since: -200)
    let simon = home.person(
      "Simon", "dirigent", "community", ring: 2, "strong", direction: "gives", support: ["company", "advice"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, eyesAndEars: true, mentorOf: noor, linkedTo: [orchestra], since: -200)
    let mentor = home.person(
      "Meneer Bos", "mentor op school", "school", ring: 2, "ordinary", direction: "gives", support: ["advice", "practical"],
      contact: "weekly", asked: "helping", can: "yes", knows: true, eyesAndEars: true, since: -280)
    let truus = home.person(
      "Truus van hiernaast", "buurvrouw", "neighbourhood", ring: 3, "ordinary", direction: "both", support: ["practical"],
      contact: "weekly", asked: "helping", since: -310)
    let eva = home.person(
      "Eva", "psycholoog van Noor", "professional", ring: 3, "ordinary", direction: "gives", support: ["advice", "emotional"],
      contact: "monthly", asked: "helping", can: "yes", knows: true, until: 45, distance: "consult", since: -245,
      note: "Was elke week, nu één keer in de maand. Daarna op afroep.")
    _ = home.person(
      "Karin", "jongerencoach", "professional", ring: 4, "ordinary", knows: true, since: -240, ended: -70,
      note: "Afgerond met een wandeling en een kaart.")
    home.tie(opa, truus)
    home.tie(simon, orchestra, "strong", since: -200)
    home.tie(lot, simon)
    home.tie(mentor, eva, since: -240)
    home.network.changed = clock.day(-48)
    home.earlierMap(on: -300, [(opa, 1, "strong"), (lot, 2, "ordinary"), (mentor, 4, "thin"), (truus, 3, "thin")])
    home.earlierMap(
      on: -150,
      [
        (opa, 1, "strong"), (lot, 1, "strong"), (simon, 3, "ordinary"), (orchestra, 3, "ordinary"), (mentor, 3, "ordinary"),
        (eva, 1, "strong"),
      ],
      ties: [(mentor, eva, "ordinary")])

    home.ordinary("Samen wandelen na het eten", by: "gezin", who: bert)
    home.ordinary("Noor naar het orkest brengen", by: "network", who: opa)
    home.ordinary("Huiswerk plannen", by: "network", who: mentor)
    home.statement("Ik wil Eva nog kunnen bellen, ook als ik niet hoef.", by: noor, about: "afbouwen", on: -62)
    home.statement("Ze mag bij mij altijd op de bank.", by: opa, about: "netwerk", on: -62)
    home.agreement("share", "yes", who: noor, on: -62, note: "Zolang mijn naam er niet in staat.")
    home.agreement("share", "yes", who: ineke, on: -62)
    home.agreement("map", "yes", who: noor, on: -300)
    home.agreement("example", "no", who: noor, on: -48)

    vanDenBergPlan(&home, noor: noor, bert: bert, ineke: ineke, opa: opa, simon: simon, mentor: mentor, eva: eva)
    vanDenBergReflections(&home, opa: opa)
    return home
  }

  private func vanDenBergPlan(
    _ home: inout Household, noor: String, bert: String, ineke: String, opa: String, simon: String, mentor: String, eva: String
  ) {
    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-295)
    home.plan.step = 2
    home.worry("Noor ging maandenlang niet naar school")
    home.worry("Slecht slapen")
    let walk = home.action(
      "Elke avond een rondje lopen", by: "gezin", who: bert, due: -240, done: -240, help: "practical", pace: "right", task: 2)
    let timetable = home.action(
      "Met de mentor een rooster maken van drie dagen", by: "gezin", who: noor, due: -170, done: -175, help: "practical", pace: "right",
      task: 3)
    let drive = home.action(
      "Opa rijdt Noor naar het orkest", by: "network", who: opa, due: -180, done: -183, help: "practical", pace: "right", task: 2,
      before: "De jongerencoach", handBack: -70)
    let talks = home.action(
      "Gesprekken met Eva", by: "specialist", author: "gezin", due: -62, done: -62, route: "elsewhere", routeTo: "Praktijk Het Baken",
      help: "talk", pace: "right", task: 4, before: "Noor en opa", handBack: 45)
    home.goal(
      "Noor bepaalt zelf hoe ze meedoet op school", "change", areas: ["school", "health"], now: "Niet naar school",
      goodEnough: "Drie dagen, en zelf kunnen zeggen wanneer het te veel is",
      expects: ("Rust, en geen druk op cijfers.", "Dat we kleine stappen genoeg vinden.", "School: dat Noor laat weten hoe het gaat."),
      planB: "Dan een week alleen de muzieklessen, en daarna opnieuw beginnen.",
      reviews: [
        home.review(on: -150, done: -150, outcome: "Twee dagen lukt. De derde komt eraan."),
        home.review(on: -62, done: -62, outcome: "Drie dagen. Noor vindt het goed genoeg."),
      ], reached: -62, steps: [timetable, drive, talks])
    home.goal(
      "Met spanning kunnen leven", "cope", areas: ["health"], now: "Een slechte dag betekende een slechte week",
      goodEnough: "Na een slechte dag weer een gewone", reached: -48, steps: [walk])
    home.decision(
      on: -250, from: 2, to: 4, by: "gezin",
      table: [
        View(noor, "Oké, als ik zelf kennis mag maken."), View(ineke, "We hebben het lang zelf geprobeerd."), View(bert, "Goed."),
        View(team.joost, "Ik blijf erbij, ook als Eva begint."),
      ],
      why: "Noor wilde met iemand praten die hier verstand van heeft.", triedFirst: "Rooster aangepast, vaste wandeling, praten met opa.",
      ordinaryFirst: "De muziekschool en de mentor.",
      broadView: BroadViewDraft(
        money: "Minder door het stoppen van de zaak.", school: "Alles of niets was te zwaar.", income: "Vader zoekt werk.",
        housing: "Prima."),
      specialist: "Eva, psycholoog bij Praktijk Het Baken", expectation: "Een half jaar, elke week", until: -62,
      enoughWhen: "Als Noor weer slaapt en iets doet waar ze blij van wordt.", staysInvolved: [opa, mentor], specialistWith: [opa, mentor])
    home.decision(
      on: -62, from: 4, to: 2, by: "together",
      table: [View(noor, "Fijn dat ze niet in één keer weg is."), View(opa, "Wij redden dit."), View(name: "Eva", "Noor kan dit zelf.")],
      why: "Het gaat goed genoeg, en wat blijft kunnen ze samen dragen.", expectation: "Eén gesprek in de maand, daarna op afroep",
      until: 45,
      enoughWhen: "Na twee maanden zonder extra gesprek.", staysInvolved: [opa, simon, mentor])
    home.stepDown(
      since: -62, stays: [opa, simon, mentor], back: [drive, walk],
      checks: [
        home.check(on: -20, done: -20, note: "Noor belde één keer met Eva. Dat was genoeg."), home.check(on: 40), home.check(on: 180),
      ],
      wayBack: "Een appje aan Sanne of Eva is genoeg. Geen nieuwe aanmelding nodig.")
  }

  private func vanDenBergReflections(_ home: inout Household, opa: String) {
    var draft = home.reflection(on: -48)
    draft.kind = "evaluation"
    draft.place = "home"
    draft.phase = "steppingDown"
    draft.finished = clock.moment(-48, 16, 10)
    draft.changed = clock.moment(-48, 16, 10)
    draft.shared = clock.moment(-47, 8, 50)
    draft.landing = "Licht. Ik hoorde de bas nog op de stoep."
    draft.wentWell = "De dochter speelde iets voor. Daarna praatte iedereen anders met elkaar."
    draft.answers = [
      AnswerDraft("krachtgericht.krachten", "De muziek is de ingang. Ik vroeg naar het stuk, niet naar de klachten."),
      AnswerDraft("nabijheid.leefomgeving", "Thuis, en een deel al wandelend.", choice: "yes"),
      AnswerDraft("nabijheid.gelijkwaardig", "De dochter zat voor. Zij had de punten op een briefje.", choice: "yes"),
      AnswerDraft(
        "eigen-regie.tempo", "Ik wachtte. De stilte was van haar, niet van mij.", scale: 8,
        oneHigher: "Vooraf vragen hoe lang ze wil praten."),
      AnswerDraft(
        "eigen-regie.eigen-plan", "Het plan om af te bouwen is van het gezin.", scale: 9, already: "Zij kozen de volgorde en de tijd."),
      AnswerDraft("netwerk.samenwerken", "De dirigent en de mentor weten van elkaar. Opa houdt het bij."),
      AnswerDraft(
        "op-afschalen.voorkomen", "Eerder was zware hulp nodig. Nu zoeken we steeds het lichtste dat werkt.", scale: 7,
        viewpoints: [("provider", "Wij hadden eerder kunnen afbouwen."), ("parent", "Voor ons was dit precies op tijd.")]),
      AnswerDraft("op-afschalen.passend", "Eén keer in de maand praten past.", choice: "fitting"),
    ]
    draft.evidence = [
      EvidenceDraft("eigen-regie", "seen", "Een briefje met drie punten, in haar handschrift.", date: -48),
      EvidenceDraft("netwerk", "heard", "Ze mag bij mij altijd op de bank.", from: "opa", date: -48, links: [opa]),
      EvidenceDraft("op-afschalen", "agreed", "Van elke week naar één keer in de maand.", date: -62),
    ]
    draft.moment = "yes"
    draft.imperfection = "Drie dagen school is genoeg. Vijf hoeft niet."
    draft.dosage = "right"
    draft.recognition = "Dat het een lang jaar was, en dat zij het hebben gedragen."
    draft.indicators = ["niet-afhankelijk", "veerkracht", "regie-bij-gezin", "gezin-besluit"]
    draft.tasks = [2]
    draft.learned = "Afbouwen begint met de vraag wie er blijft."
    draft.at = "keep"
    home.add(draft)
    home.withdraw(shared: -60, at: -59)
  }
}
