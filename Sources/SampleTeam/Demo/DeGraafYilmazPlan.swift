extension Demo {
  func deGraafPlan(
    _ home: inout Household, marloes: String, kemal: String, tess: String, daan: String, around: AroundDeGraaf
  ) -> ActionDraft {
    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-140)
    home.plan.step = 4
    home.worry("Daan valt op maandag om van moeheid")
    home.worry("Niemand weet wie er wanneer slaapt")
    home.worry("Elif voelt zich soms tussen twee huizen staan", by: "network")
    let landing = home.action(
      "Op maandag een half uur rust voor Daan, zonder vragen", by: "gezin", who: daan, due: 4, help: "practical", pace: "right", task: 2)
    let phone = home.action(
      "Mevrouw Faber belt eerst Daan zelf", by: "network", who: around.mentor, author: "gezin", due: -20, done: -22, help: "talk",
      pace: "right",
      task: 2)
    let calendar = home.action(
      "Eén kalender voor twee huizen ophangen", by: "gezin", who: kemal, due: -60, done: -58, help: "practical", pace: "right", task: 2)
    let ride = home.action(
      "Anne neemt Emir mee naar de training", by: "network", who: around.anne, due: -50, done: -50, help: "practical", pace: "right",
      task: 2,
      before: "Kemal", handBack: 90)
    let coaching = home.action(
      "Twaalf gesprekken met Bibi", by: "specialist", author: "gezin", due: 60, route: "elsewhere", routeTo: "Thuis in de buurt",
      help: "talk",
      pace: "right", task: 4, before: "Marloes en Kemal", handBack: 60)
    let house = home.action(
      "Samen de inschrijving van het huis nalopen", by: "worker", who: team.sanne, author: "worker", due: 9, route: "elsewhere",
      routeTo: "Woonloket", help: "information", pace: "tooFast", task: 3)
    let scouts = home.action(
      "Tess vraagt of Daan mee mag op zomerkamp", by: "gezin", who: tess, due: 18, help: "talk", pace: "right", task: 2)
    home.goal(
      "Maandag is een gewone dag", "change", areas: ["school", "contacts"], now: "Eén op de twee maandagen niet op school",
      goodEnough: "Drie van de vier maandagen op school",
      expects: ("Dat niemand Daan onder druk zet.", "Kijken wat er vóór maandag gebeurt.", "School: dat hij zelf belt."),
      planB: "Dan begint maandag om tien uur.",
      reviews: [home.review(on: -16, done: -16, outcome: "Twee van de vier. Iedereen vindt het een begin."), home.review(on: 26)],
      steps: [landing, phone, scouts])
    home.goal(
      "Eén huis met twee kalenders", "cope", areas: ["parenting"], now: "Overleg in de gang",
      goodEnough: "Elke zondag tien minuten kijken wie waar is",
      planB: "Dan zet Elif het op het schoolbord.", reviews: [home.review(on: 33)], steps: [calendar, ride])
    home.goal(
      "Robert en Kemal praten weer gewoon", "tie", areas: ["contacts"], with: around.robert, now: "Alleen via de kinderen",
      goodEnough: "Een appje zonder omweg", reviews: [home.review(on: 47)], steps: [coaching])
    home.goal(
      "Een huis waar iedereen past", "change", areas: ["housing"], now: "Vier slaapkamers", goodEnough: "Iedereen een eigen deur",
      steps: [house])
    home.decision(
      on: -75, from: 2, to: 4, by: "together",
      table: [
        View(marloes, "Wij praten wel, maar niet op hetzelfde moment."), View(kemal, "Twaalf keer. Daarna zijn wij weer baas."),
        View(daan, "Als het niet over mij hoeft te gaan."), View(around.robert, "Ik kom ook."),
        View(name: "Bibi", "Ik begin aan de keukentafel."),
      ],
      why: "Drie gesprekken thuis waren niet genoeg om rustig te kiezen.",
      triedFirst: "Tafelgesprek met oma, kalender, gesprek met school.",
      ordinaryFirst: "De vrijdagavond en de voetbal.",
      broadView: BroadViewDraft(money: "Twee inkomens.", school: "Mentor doet mee.", income: "Vast.", housing: "Te klein, dat schuurt."),
      specialist: "Bibi, gezinscoach", expectation: "Twaalf keer in drie maanden", until: 60,
      enoughWhen: "Als maandag vanzelf gaat.", staysInvolved: [around.mentor, around.babaanne])
    return landing
  }

  func deGraafReflections(_ home: inout Household, next: ActionDraft) {
    var first = home.reflection(on: -75)
    first.place = "home"
    first.phase = "during"
    first.finished = clock.moment(-75, 15, 55)
    first.landing = "Veel schoenen in de gang. Ik telde er zestien."
    first.wentWell = "Iedereen kwam erbij zitten, ook Robert."
    first.answers = [
      AnswerDraft("eigen-regie.tempo", "Zeven mensen, en toch het tempo van Daan.", scale: 7),
      AnswerDraft("netwerk.in-beeld", "Het werd een groot vel. Oma Gülten tekende zelf.", choice: "yes"),
      AnswerDraft("op-afschalen.voorkomen", "We hebben drie gesprekken thuis geprobeerd. Daarna toch een coach.", scale: 6),
    ]
    first.evidence = [EvidenceDraft("netwerk", "done", "Samen getekend op de achterkant van behang.", date: -75)]
    first.learned = "Een groot gezin is geen groot probleem."
    first.at = "keep"
    home.add(first)

    var draft = home.reflection(on: -16)
    draft.place = "home"
    draft.phase = "during"
    draft.finished = clock.moment(-16, 15, 40)
    draft.changed = clock.moment(-16, 15, 40)
    draft.shared = clock.moment(-15, 9, 10)
    draft.discuss = true
    draft.landing = "Warm. En ik heb drie soorten soep gegeten."
    draft.wentWell = "De oudste bood zelf aan om te helpen, en mocht ook nee zeggen."
    draft.answers = [
      AnswerDraft("krachtgericht.krachten", "Ik vroeg wie er wat goed kan. Dat duurde een half uur, en was het mooiste deel."),
      AnswerDraft("krachtgericht.veerkracht", "Bij de verhuizing verdeelden de kinderen zelf de kamers. Dat was mijn voorbeeld."),
      AnswerDraft("nabijheid.leefomgeving", "Aan de keukentafel, met een baby op schoot.", choice: "yes"),
      AnswerDraft("nabijheid.gelijkwaardig", "Ik sprak vooral met de ouders. De kinderen luisterden.", choice: "partly"),
      AnswerDraft(
        "eigen-regie.tempo", "Het ging te snel voor de oudste zoon.", scale: 5, already: "Ik keek hem aan voor ik verder ging.",
        oneHigher: "Hem vragen of hij er nu bij wil zijn.",
        viewpoints: [
          ("worker", "Ik vond het goed gaan."), ("child", "Ik wist niet dat jullie vandaag kwamen."),
          ("school", "Op school merken we dat hij moe is."),
        ]),
      AnswerDraft("eigen-regie.eigen-plan", "De agenda is van hen, de stappen ook.", scale: 8),
      AnswerDraft("eigen-regie.aan-de-slag", "De vraag over de kamers lag bij de kinderen."),
      AnswerDraft("netwerk.samenwerken", "Twee vaders in één app met mij eruit: dat is een goed teken."),
      AnswerDraft("op-afschalen.passend", "Twaalf keer is veel. Halverwege kijken we wat er weg kan.", choice: "lighter", parked: true),
    ]
    draft.evidence = [
      EvidenceDraft("eigen-regie", "seen", "De oudste zoon stond op toen ik over maandag begon.", date: -16, links: [next.id]),
      EvidenceDraft("netwerk", "heard", "Ze is ook mijn kleinkind.", from: "oma", date: -16),
      EvidenceDraft("nabijheid", "done", "Twee keer gewacht tot de baby klaar was met drinken.", date: -16),
    ]
    draft.moment = "partly"
    draft.partnership = "Ouders samen, kinderen los."
    draft.wideView = "Wonen speelt overal doorheen."
    draft.positiveView = "De vrijdagavond benoemd als hun sterkste plek."
    draft.imperfection = "Drie van de vier maandagen is genoeg."
    draft.broadView = BroadViewDraft(money: "Twee inkomens.", school: "Mentor belt eerst hem.", income: "Vast.", housing: "Te klein.")
    draft.dosage = "tooMuch"
    draft.dosageNoticed = "Ik zei te vaak dat alle gezinnen dit hebben. De oudste rolde met haar ogen."
    draft.recognition = "Dat twee gezinnen bij elkaar rommelig hoort te zijn."
    draft.indicators = ["niet-apart", "kwaliteiten", "wat-doen-anderen", "gewone-taal"]
    draft.tasks = [1, 2, 3]
    draft.nextStep = next.id
    draft.learned = "Een kind dat opstaat is ook een antwoord."
    draft.wantToLearn = "Hoe ik met zeven mensen een gesprek voer zonder er een vergadering van te maken."
    draft.at = "keep"
    home.add(draft)
  }
}
