/// What somebody of a made-up team tells as an example.
struct ExampleSaying {
  var title: String
  var context = ""
  let what: String
  let result: String
  let again: String
  let aspects: [String]
  let indicators: [String]
  let tasks: [Int]
}

/// What people of a made-up team write: without a name, an age or a place.
enum TeamSayings {
  static let questions = [
    "Waaraan merkte je dat?", "Wat zou er gebeurd zijn als je niets had gezegd?", "Wie had dit anders opgepakt?",
    "Wat vond het gezin er zelf van?", "Wat deed je vlak daarvoor?", "Wie in de buurt weet dit al?",
    "Wat zou je een volgende keer eerder vragen?",
    "Hoe bleef je rustig toen het stil werd?",
  ]
  static let replies = [
    "Ze keken elkaar aan. Toen wist ik genoeg.", "Ik denk dat het vanzelf was gegaan.", "De buurvrouw. Die heb ik nog niet gevraagd.",
    "Dat vraag ik de volgende keer. Ik weet het niet.", "Ik had haast, en dat merkten zij.", "Ik telde tot tien. Dat hielp.",
  ]
  static let recognitions = [
    "Dat heb ik ook.", "Hier herken ik mijn vorige bezoek in.", "Dit zeg ik ook, en dan even niets.", "Ik ga dit proberen.",
  ]
  static let stances = [
    "Het hangt van de week af.", "Met een weg terug erbij.", "Als het gezin het zelf zegt.", "Bij jonge kinderen denk ik er anders over.",
    "Ik zie het om me heen.", "Dat moeten we dan wel uitleggen.",
  ]
  static let statements: [(kind: String, text: String)] = [
    ("statement", "Om te normaliseren is het nodig dat wij vaker niets doen."),
    ("statement", "Wie een probleem een naam geeft, maakt het ook een beetje groter."),
    ("statement", "Een plan van één regel kan genoeg zijn."), ("statement", "Wij vragen de buurt te laat."),
    ("statement", "Ouders weten beter dan wij wat hun kind nodig heeft."), ("statement", "Een huisbezoek zonder doel is ook werk."),
    ("dilemma", "Het gezin wil afbouwen. Jij vindt het te vroeg. Wie beslist?"),
    ("dilemma", "School vraagt om hulp, het gezin niet. Met wie praat je eerst?"),
    ("dilemma", "Een oma helpt elke dag en is moe. Vraag je haar nog iets?"),
    ("dilemma", "Je herkent het uit je eigen leven. Vertel je dat?"),
  ]
  static let sentences: [(text: String, when: String)] = [
    ("Daar zou ik ook een vol hoofd van krijgen.", "Als het veel tegelijk is"),
    ("Zo ging het bij ons thuis ook.", "Als iemand zich schaamt voor de drukte"),
    ("Wie zou jij bellen als ik hier niet was?", "Bij de vraag om meer hulp"),
    ("Dat hoeft vandaag nog niet af.", "Als iemand alles meteen wil regelen"),
    ("Veel kinderen doen dit een tijdje.", "Als een ouder schrikt van nieuw gedrag"),
    ("Wat deed je de vorige keer dat het lukte?", "Als het even niet lukt"),
    ("Jullie zijn hier de baas. Ik denk mee.", "Als iemand op een besluit wacht"),
    ("Ruzie hoort bij broers en zussen. Wanneer wordt het je te veel?", "Bij ruzie tussen kinderen"),
  ]

  /// What an item of the agenda can be about.
  private static let topics = [
    "stilte laten in een gesprek", "de buurt eerder vragen", "het plan in hun woorden", "praten met kinderen erbij",
    "samen met school aan tafel", "op tijd afbouwen", "humor als het zwaar is", "erkenning geven zonder op te lossen",
    "vaders erbij houden", "geldzorgen bespreken", "pubers die niet willen praten", "familie ver weg",
    "werken met een tolk", "een weg terug afspreken",
  ]
  /// How an item asks for that; `*` is the topic.
  private static let forms: [(list: String, kind: String, title: String, text: String, lesson: String)] = [
    ("training", "module", "Oefenen: *", "Een uur, met z'n tweeën. Wie wil, brengt een eigen gesprek mee.", "training"),
    ("change", "product", "Afspraak over *", "We proberen het drie maanden en kijken dan samen terug.", "implementing"),
    ("knowledge", "question", "Wat weten we over *?", "Iemand zoekt het uit en vertelt het in het overleg.", "evaluating"),
    ("training", "question", "Hoe doen anderen dat: *?", "Twee mensen lopen een dag mee bij een ander team.", "cooperating"),
    ("change", "example", "Wat al goed gaat bij *", "We verzamelen drie voorbeelden voor we iets nieuws bedenken.", "developing"),
  ]
  /// Every topic in every form, neighbours unlike each other.
  static let items: [(list: String, kind: String, title: String, text: String, lesson: String)] =
    (0..<topics.count * forms.count).map { number in
      let form = forms[number % forms.count]
      let topic = topics[number % topics.count]
      let title = form.title.split(separator: "*", omittingEmptySubsequences: false).joined(separator: topic)
      return (form.list, form.kind, title, form.text, form.lesson)
    }

  private static let contexts = [
    ("bij een gesprek over school", "Een kind dat niet graag naar school ging. Er was al veel gepraat."),
    ("bij een jong gezin", "Ouders met een eerste kind, in een wijk waar ze nog niemand kenden."),
    ("na een verlies", "Een gezin in rouw. Veel mensen wilden iets doen, niemand wist wat."),
    ("bij zorgen over geld", "Een stapel post die niet open ging, en ouders die daar niet van sliepen."),
    ("bij ruzie thuis", "Veel ruzie tussen de kinderen, en ouders die moe waren."),
    ("na een verhuizing", "Een gezin dat opnieuw begon, ver van familie."),
    ("bij een puber", "Een jongere die niet met ons wilde praten, en ouders die dat wel wilden."),
  ]
  private static let acts = [
    ExampleSaying(
      title: "De pen in het midden", what: "Ik legde de pen in het midden van de tafel en wachtte.",
      result: "Het plan kwam in hun woorden op papier, en het bleef bij hen liggen.", again: "Langer wachten.", aspects: ["eigen-regie"],
      indicators: ["eigen-plan"], tasks: [2]),
    ExampleSaying(
      title: "Eerst vragen wie er al helpt", what: "We schreven samen op wie er al iets doet, en brachten die mensen bij elkaar.",
      result: "Drie mensen zeiden ja. De aanvraag voor hulp bleef liggen.", again: "Daar de eerste week al mee beginnen.",
      aspects: ["netwerk", "op-afschalen"], indicators: ["netwerk-motiveren"], tasks: [2]),
    ExampleSaying(
      title: "Een wandeling", what: "We liepen een rondje en praatten naast elkaar.",
      result: "Wat aan tafel niet gezegd werd, kwam onderweg.", again: "Vragen of zij de weg willen kiezen.", aspects: ["nabijheid"],
      indicators: ["dicht-bij-huis", "laagdrempelig"], tasks: [1]),
    ExampleSaying(
      title: "Wat gaat er al goed", what: "Ik begon elk gesprek met wat er die week gelukt was.",
      result: "Na vier keer begonnen zij er zelf mee.",
      again: "Het opschrijven, en het papier daar laten.", aspects: ["krachtgericht"], indicators: ["kwaliteiten", "eigen-kracht"],
      tasks: [1]),
    ExampleSaying(
      title: "Een maand niets", what: "We spraken af dat ik een maand niet kwam, en dat bellen altijd mocht.",
      result: "Er werd één keer gebeld, om te vertellen dat het goed ging.", again: "Dat eerder durven.", aspects: ["op-afschalen"],
      indicators: ["niet-afhankelijk"], tasks: [2]),
  ]
  /// Every act in every context.
  static let examples = (0..<contexts.count * acts.count).map { number in
    let (place, context) = contexts[number % contexts.count]
    var act = acts[number % acts.count]
    act.title += ", \(place)"
    act.context = context
    return act
  }

  static let questionsOfSessions = [
    "Hoe merk ik eerder dat ik te snel ga?", "Wat doe ik met mijn eigen haast?", "Wanneer is het goed genoeg?",
    "Hoe blijf ik naast het gezin staan als school iets anders wil?", "Wie vragen we te weinig?",
  ]
  static let steps: [(name: String, minutes: Int)] = [
    ("Landen", 5), ("Wat ging goed", 5), ("De vraag", 10), ("Vragen, geen advies", 15), ("Ieder één gedachte", 10), ("Wat neem ik mee", 5),
  ]
  static let outcomes = [
    "We durven vaker een stilte te laten.", "We vragen in de eerste week wie er al helpt.", "Het gezin kiest wie er aan tafel zit.",
    "We spreken bij elke hulp af wanneer we samen kijken of het nog nodig is.",
  ]
}
