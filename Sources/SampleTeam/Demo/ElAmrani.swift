extension Demo {
  /// A young gezin with two small children; just begun: no reflection yet, and one step is overdue.
  func elAmrani() -> Household {
    var home = gezin("Gezin El Amrani", sortName: "El Amrani", label: "Gezin E.", opened: -24, seed: 13)
    home.phase("before", since: -24)
    home.changed = clock.moment(-9, 11, 5)
    home.goingWell = "Ilyas en Dina zijn dol op elkaar. De buurt loopt hier in en uit."
    home.ownWords = "Wij zoeken geen hulp voor Ilyas. Wij zoeken iemand die meedenkt."
    home.normal = "Kinderen eten mee als wij eten, ook als dat laat is."
    home.resilience = "Bij de geboorte van Dina sliep mijn zus hier drie weken. Dat zouden we zo weer doen."
    home.language = "Nederlands en Darija"
    home.approach = ["plainLanguage"]
    _ = home.member(
      "Ilyas", "zoon", age: 4, qualities: ["kan eindeloos met water spelen", "deelt zijn koekje"],
      voice: "Kijk, een graafmachine!", note: "Wijst en doet voor wat hij bedoelt. Praat het meest met Dina.")
    let dina = home.member("Dina", "dochter", age: 2, qualities: ["klimt overal op", "zingt de hele dag"])
    let samira = home.member(
      "Samira", "moeder", age: 31, qualities: ["blijft rustig in de drukte", "bakt voor de hele straat"],
      voice: "Iedereen zegt iets anders. Ik wil het van één iemand horen.")
    let hamza = home.member("Hamza", "vader", age: 34, qualities: ["leest elke avond voor", "fluit onder het werk"])
    home.supported(5, on: -24)
    home.area(
      "school", "fair", "Ilyas start na de vakantie in groep 1. De peuterjuf kent hem goed.", asked: -24,
      welcome: "De school zegt: kom gerust een ochtend kijken.")
    home.area("parenting", "good", "Vast ritme voor het slapen.", asked: -24)
    home.area("health", "fair", "Gehoortest bij het consultatiebureau is nog niet geweest.", asked: -24, links: ["school"])
    home.area("contacts", "good", "Familie in dezelfde straat.", asked: -24)
    home.area("housing", "fair", "Twee slaapkamers. Ze staan ingeschreven voor een groter huis.", asked: -24)
    home.area("work", "good", "Hamza is stukadoor.", asked: -24)
    home.area("money", "unknown")

    let zus = home.person(
      "Tante Loubna", "zus van moeder", "family", ring: 1, "strong", direction: "both", support: ["practical", "company", "emotional"],
      contact: "daily", asked: "helping", can: "yes", knows: true, coEducator: true, since: -24,
      bonds: [BondDraft(dina, ring: 1, "strong", direction: "gives", support: ["practical"])])
    let oma = home.person(
      "Oma Fadma", "oma van vaderskant", "family", ring: 1, "strong", direction: "gives", support: ["practical", "advice"],
      contact: "daily", asked: "helping", can: "partly", knows: true, since: -24)
    let juf = home.person(
      "Juf Petra", "peuterspeelzaal", "school", ring: 2, "strong", direction: "gives", support: ["advice"], contact: "weekly",
      asked: "helping", can: "yes", knows: true, eyesAndEars: true, since: -24)
    let buur = home.person(
      "Jan van de hoek", "buurman", "neighbourhood", ring: 3, "ordinary", direction: "both", support: ["practical"], contact: "weekly",
      asked: "notAsked", since: -24, note: "Heeft een grote tuin. Ilyas mag daar met water spelen.")
    let bureau = home.person(
      "Consultatiebureau", "jeugdgezondheidszorg", "access", ring: 3, "ordinary", kind: "place", direction: "gives", support: ["advice"],
      contact: "rarely", knows: true, since: -24)
    home.tie(zus, oma, "strong")
    home.tie(juf, bureau)
    home.tie(oma, buur)
    home.network.changed = clock.day(-20)

    home.ordinary("Naar de peuterspeelzaal brengen", by: "network", who: zus)
    home.ordinary("Voorlezen", by: "gezin", who: hamza)
    home.ordinary("Boodschappen", by: "gezin", who: samira)
    home.statement(
      "Hij praat als hij er klaar voor is. Maar luisteren of zijn oren goed zijn, dat wil ik wel.", by: samira, about: "plan", on: -20)
    home.agreement("share", "later", who: samira, on: -20, note: "Eerst elkaar leren kennen.")
    home.agreement("map", "yes", who: samira, on: -20)

    home.plan.owner = "gezin"
    home.plan.askedForOwnPlan = clock.day(-20)
    home.plan.step = 1
    home.worry("Ilyas praat weinig met mensen die hij niet kent")
    home.worry("De overgang naar groep 1", by: "network")
    let hearing = home.action(
      "Afspraak maken voor de gehoortest", by: "gezin", who: samira, due: -2, route: "elsewhere", routeTo: "Consultatiebureau",
      help: "information", pace: "right", task: 1)
    let visit = home.action(
      "Een ochtend kijken in groep 1", by: "gezin", who: hamza, due: clock.wednesday(1), route: "here", help: "practical", pace: "right",
      task: 2)
    let song = home.action(
      "Juf Petra geeft de liedjes van de week mee", by: "network", who: juf, author: "network", due: -10, done: -12, help: "practical",
      pace: "right", task: 2)
    home.goal(
      "Ilyas laat horen wat hij wil", "change", areas: ["parenting", "school"], now: "Wijzen, en boos als het niet lukt",
      goodEnough: "Thuis en bij juf Petra snappen we hem meestal",
      expects: ("Dat iemand meekijkt, zonder haast.", "Dat ouders de deskundigen zijn.", "Juf Petra: samen dezelfde liedjes."),
      planB: "Dan vragen we juf Petra om een keer thuis te komen kijken.", reviews: [home.review(on: 35)], steps: [hearing, song])
    home.goal(
      "Zonder tranen naar groep 1", "cope", areas: ["school"], now: "Spannend voor iedereen", goodEnough: "Afscheid met één kus",
      steps: [visit])
    return home
  }
}
