extension Demo {
  /// A father and two children after the loss of their mother: the help has ended, and the closing reflection looks back.
  func visser() -> Household {
    var home = gezin("Gezin Visser", sortName: "Visser", label: "Gezin V.", opened: -420, seed: 14)
    home.phase("before", since: -420)
    home.phase("during", since: -370)
    home.phase("steppingDown", since: -150)
    home.phase("after", since: -40)
    home.closed = -12
    home.changed = clock.moment(-12, 14, 30)
    home.goingWell = "Bram en Lotte slapen door. Op zondag bakken ze pannenkoeken volgens mama's recept."
    home.ownWords = "Wij zijn nog steeds met z'n vieren, alleen anders."
    home.normal = "Huilen en lachen kan hier in dezelfde minuut."
    home.resilience = "De hele straat heeft een jaar lang om de beurt gekookt. Daarna gingen wij voor de straat koken."
    home.language = "Nederlands"
    let pieter = home.member(
      "Pieter", "vader", age: 44, qualities: ["zegt eerlijk hoe het gaat", "maakt van alles een spel"],
      voice: "Ik hoefde niet beter te worden. Ik moest mensen hebben die bleven.")
    let bram = home.member(
      "Bram", "zoon", age: 10, qualities: ["kent alle vogels", "helpt zijn zusje zonder dat iemand het vraagt"],
      voice: "Opa en ik hebben een eigen vogelboek.")
    let lotte = home.member("Lotte", "dochter", age: 7, qualities: ["vraagt door", "tekent voor iedereen een kaart"])
    home.supported(2, on: -415)
    home.supported(5, on: -300)
    home.supported(7, on: -150)
    home.supported(8, on: -40)
    home.area("health", "good", "Verdriet hoort erbij en heeft een plek.", asked: -40)
    home.area("school", "good", "De klas van Lotte heeft een herinneringsdoos.", asked: -150)
    home.area("parenting", "good", asked: -40)
    home.area("contacts", "good", asked: -40)
    home.area("work", "fair", "Pieter werkt vier dagen. Dat blijft zo.", asked: -150, links: ["income"])
    home.area("income", "good", asked: -150)
    home.area("leisure", "good", "Vogelclub en zwemles.", asked: -40)
    home.area("housing", "good", asked: -415)

    let opa = home.person(
      "Opa Gerrit", "opa van moederskant", "family", ring: 1, "strong", direction: "both", support: ["company", "emotional", "practical"],
      contact: "weekly", asked: "helping", can: "yes", knows: true, coEducator: true, mentorOf: bram, distance: "near", since: -420)
    let anja = home.person(
      "Anja van nummer 12", "buurvrouw", "neighbourhood", ring: 1, "strong", direction: "both", support: ["practical", "emotional"],
      contact: "daily", asked: "helping", can: "yes", knows: true, coEducator: true, eyesAndEars: true, since: -420)
    let street = home.person("De kookploeg", "buren die samen koken", "neighbourhood", ring: 2, "strong", kind: "place", since: -420)
    let meester = home.person(
      "Meester Tom", "leerkracht van Lotte", "school", ring: 2, "ordinary", direction: "gives", support: ["emotional"], contact: "weekly",
      asked: "helping", knows: true, eyesAndEars: true, since: -300)
    let koor = home.person(
      "Mannenkoor", "koor van Pieter", "community", ring: 2, "ordinary", kind: "place", direction: "both", support: ["company"],
      contact: "weekly", since: -200)
    let group = home.person(
      "Rouwgroep voor kinderen", "acht bijeenkomsten", "professional", ring: 4, "ordinary", kind: "place", knows: true, since: -365,
      ended: -150, note: "Afgerond. De kinderen houden contact met twee anderen uit de groep.")
    home.tie(opa, anja, "strong")
    home.tie(anja, street, "strong")
    home.tie(meester, opa, "thin", since: -200)
    home.tie(group, meester, since: -365, ended: -150)
    home.network.changed = clock.day(-40)
    home.earlierMap(
      on: -410, [(opa, 2, "thin"), (anja, 2, "ordinary"), (street, 2, "strong"), (group, 3, "ordinary")], ties: [(anja, street, "strong")])

    home.ordinary("Naar school brengen", by: "gezin", who: pieter)
    home.ordinary("Dinsdag eten bij Anja", by: "network", who: anja)
    home.ordinary("Kaarsje aansteken", by: "gezin", who: lotte)
    home.statement("Jullie mogen ons verhaal vertellen, als anderen er iets aan hebben.", by: pieter, about: "voorbeeld", on: -40)
    home.agreement("share", "yes", who: pieter, on: -400)
    home.agreement("example", "yes", who: pieter, on: -40)
    home.agreement("map", "yes", who: pieter, on: -400)

    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-405)
    home.plan.step = 1
    home.worry("Wie er is als Pieter moet werken")
    home.worry("Lotte vraagt elke avond waar mama is")
    let tuesday = home.action(
      "Op dinsdag eten de kinderen bij Anja", by: "network", who: anja, due: -380, done: -384, help: "practical", pace: "right", task: 2,
      before: "Moeder")
    let book = home.action(
      "Bram en opa maken een vogelboek", by: "network", who: opa, due: -300, done: -290, help: "practical", pace: "right", task: 2)
    let box = home.action(
      "Lotte vult een doos met herinneringen", by: "gezin", who: lotte, due: -300, done: -310, help: "talk", pace: "right", task: 2)
    let lessons = home.action(
      "Acht middagen in de groep met andere kinderen", by: "specialist", due: -150, done: -150, route: "elsewhere",
      routeTo: "Huis van Herinnering", help: "talk", pace: "right", task: 4, before: "Het gezin", handBack: -150)
    home.goal(
      "Verdriet heeft een plek in de gewone week", "cope", areas: ["health", "parenting"], now: "De avonden zijn zwaar",
      goodEnough: "De meeste avonden rustig, en praten mag altijd", planB: "Dan slaapt opa een paar nachten hier.",
      reviews: [home.review(on: -300, done: -300, outcome: "Lotte praat met haar doos erbij. Dat werkt.")], reached: -40,
      steps: [box, lessons])
    home.goal(
      "Bram heeft iemand voor zichzelf", "tie", areas: ["contacts"], with: opa, now: "Bram zorgt vooral voor anderen",
      goodEnough: "Elke week iets met opa", reached: -150, steps: [book])
    home.goal(
      "Pieter kan werken", "change", areas: ["work"], now: "Geen opvang op dinsdag", goodEnough: "Drie vaste middagen", reached: -300,
      steps: [tuesday])
    home.decision(
      on: -370, from: 2, to: 4, by: "gezin",
      table: [View(pieter, "Ik kan het zelf niet uitleggen aan ze."), View(bram, "Is goed."), View(opa, "Ik ga mee de eerste keer.")],
      why: "De kinderen wilden anderen ontmoeten die dit ook kennen.", triedFirst: "Praten thuis, en met meester Tom.",
      ordinaryFirst: "Samen eten in de straat.",
      broadView: BroadViewDraft(money: "Goed.", school: "Denkt mee.", income: "Minder dagen werk.", housing: "Blijven hier wonen."),
      specialist: "Rouwgroep in het Huis van Herinnering", expectation: "Acht middagen", until: -150,
      enoughWhen: "Als praten thuis weer vanzelf gaat.", staysInvolved: [opa, anja])
    home.decision(
      on: -150, from: 4, to: 1, by: "gezin", table: [View(pieter, "We kunnen het weer met onze mensen.")],
      why: "Het gaat, ook met wat blijft.", staysInvolved: [opa, anja, koor])
    home.stepDown(
      since: -150, stays: [opa, anja], back: [tuesday], checks: [home.check(on: -40, done: -40, note: "Alles loopt. Koffie gedronken.")],
      wayBack: "Bellen mag altijd, ook alleen voor een praatje.")
    visserReflections(&home, anja: anja)
    return home
  }

  private func visserReflections(_ home: inout Household, anja: String) {
    var draft = home.reflection(on: -40)
    draft.kind = "closing"
    draft.place = "home"
    draft.phase = "after"
    draft.finished = clock.moment(-40, 16, 20)
    draft.changed = clock.moment(-40, 16, 20)
    draft.shared = clock.moment(-39, 9, 5)
    draft.landing = "Ontroerd. Ik ga ze missen."
    draft.wentWell = "Vader vertelde het hele verhaal zelf, met de kinderen erbij."
    draft.answers = [
      AnswerDraft("krachtgericht.krachten", "De pannenkoeken op zondag: dat was er al. Ik hoefde het alleen te zien."),
      AnswerDraft("krachtgericht.veerkracht", "Ik vroeg steeds: wat hielp vorige keer?"),
      AnswerDraft("nabijheid.erkenning", "Ik heb nooit gezegd dat het overgaat."),
      AnswerDraft("nabijheid.vertrouwen", "Ik kwam ook toen er niets te regelen viel."),
      AnswerDraft("eigen-regie.tempo", "Een jaar was nodig. Ik heb niet geduwd.", scale: 9),
      AnswerDraft("eigen-regie.aan-de-slag", "De straat deed meer dan ik. Ik maakte daar ruimte voor."),
      AnswerDraft("netwerk.in-beeld", "Bij het begin en bij het einde, om te zien wat er gegroeid is.", choice: "yes"),
      AnswerDraft("op-afschalen.voorkomen", "Eén groep van acht middagen, verder gewone mensen.", scale: 8),
      AnswerDraft("op-afschalen.passend", "Achteraf had het einde een maand eerder gekund.", choice: "lighter"),
    ]
    draft.evidence = [
      EvidenceDraft("krachtgericht", "seen", "Het receptenboek ligt open op tafel.", date: -40),
      EvidenceDraft(
        "netwerk", "heard", "Wij blijven hier gewoon wonen, dus wij blijven ook helpen.", from: "de buurvrouw", date: -40, links: [anja]),
      EvidenceDraft("op-afschalen", "agreed", "Geen nieuwe afspraak. Bellen mag.", date: -40),
    ]
    draft.moment = "yes"
    draft.dosage = "right"
    draft.recognition = "Dat gemis blijft, en dat het niet weg hoeft."
    draft.indicators = ["kwetsbaar-hoort-erbij", "netwerk-motiveren", "een-hulpverlener"]
    draft.tasks = [1, 2]
    draft.learned = "Een straat die kookt is ook hulp."
    draft.withoutHelp = "yes"
    draft.stays = "Het gemis, en zware dagen rond verjaardagen."
    draft.timely = "inTime"
    draft.expected = "Vader dacht eerst dat wij het zouden oplossen. Dat werd: erbij blijven."
    draft.at = "keep"
    home.add(draft)
  }
}
