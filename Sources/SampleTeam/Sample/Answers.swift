/// Answers that a worker might give, without a name in them: they may be shared.
struct SaidAnswer {
  let question: String
  let text: String
  var choice = ""
  var scale: ClosedRange<Int>?

  init(_ question: String, _ text: String, choice: String = "", scale: ClosedRange<Int>? = nil) {
    self.question = question
    self.text = text
    self.choice = choice
    self.scale = scale
  }
}

enum Answers {
  /// The answers by question, in the order of the instrument.
  static let byQuestion: [[SaidAnswer]] = {
    var groups: [[SaidAnswer]] = []
    for answer in all {
      if groups.last?.first?.question == answer.question {
        groups[groups.count - 1].append(answer)
      } else {
        groups.append([answer])
      }
    }
    return groups
  }()

  /// The same for a young adult alone: nothing that speaks of parents or children.
  static let forOne: [[SaidAnswer]] = byQuestion.map { answers in
    answers.filter { answer in !["ouder", "kind", "jongste", "iedereen"].contains { answer.text.contains($0) } }
  }

  private static let all = strengths + nearness + ownDirection + network + scaling

  private static let strengths: [SaidAnswer] = [
    SaidAnswer("krachtgericht.krachten", "Ik vroeg eerst wat er goed gaat. Daar kwam meer uit dan ik dacht."),
    SaidAnswer("krachtgericht.krachten", "Ik benoemde de rust aan tafel. Er werd gelachen, en daarna verteld."),
    SaidAnswer("krachtgericht.krachten", "De jongste liet iets zien. Toen praatte iedereen mee."),
    SaidAnswer("krachtgericht.krachten", "Ik sprak te lang over wat lastig is. De kwaliteiten kwamen pas aan het eind."),
    SaidAnswer("krachtgericht.krachten", "Ik schreef drie kwaliteiten op en liet het papier op tafel liggen."),
    SaidAnswer("krachtgericht.veerkracht", "Ik vroeg hoe ze eerder door een moeilijke tijd kwamen. Dat plan gebruiken ze nu weer."),
    SaidAnswer("krachtgericht.veerkracht", "Ik vulde het formulier in. Dat had het gezin zelf gekund."),
    SaidAnswer("krachtgericht.veerkracht", "Er was al iets geregeld voor ik het vroeg. Ik heb dat hardop gewaardeerd."),
    SaidAnswer("krachtgericht.veerkracht", "Ik wachtte tot zij met een idee kwamen. Het duurde even, en het kwam."),
  ]

  private static let nearness: [SaidAnswer] = [
    SaidAnswer("nabijheid.leefomgeving", "Aan de keukentafel.", choice: "yes"),
    SaidAnswer("nabijheid.leefomgeving", "Op kantoor, omdat het thuis druk was.", choice: "no"),
    SaidAnswer("nabijheid.leefomgeving", "Eerst op school, daarna nog even thuis.", choice: "partly"),
    SaidAnswer("nabijheid.leefomgeving", "Wandelend door de buurt. Naast elkaar praat het makkelijker.", choice: "yes"),
    SaidAnswer("nabijheid.gelijkwaardig", "Zij kozen het onderwerp en ik schreef mee.", choice: "yes"),
    SaidAnswer("nabijheid.gelijkwaardig", "Ik bepaalde de volgorde. De volgende keer vraag ik het.", choice: "partly"),
    SaidAnswer("nabijheid.gelijkwaardig", "Ik praatte met de ouders over het kind, en niet met het kind.", choice: "partly"),
    SaidAnswer("nabijheid.gelijkwaardig", "Ik had haast en nam het over.", choice: "no"),
    SaidAnswer("nabijheid.vertrouwen", "Doen wat ik zeg: ik belde de volgende dag terug."),
    SaidAnswer("nabijheid.vertrouwen", "Ik kwam ook toen er niets te regelen was."),
    SaidAnswer("nabijheid.vertrouwen", "Eerst thee, dan pas het papier."),
    SaidAnswer("nabijheid.vertrouwen", "Ik vertelde eerlijk wat ik niet weet."),
    SaidAnswer("nabijheid.erkenning", "Ik zei dat het veel is, en liet een stilte vallen."),
    SaidAnswer("nabijheid.erkenning", "Ik zei te snel dat het goed komt. Daar was het nog te vroeg voor."),
    SaidAnswer("nabijheid.erkenning", "Ik zei dat veel ouders dit kennen, en vroeg daarna hoe het voor hen is."),
    SaidAnswer("nabijheid.erkenning", "Ik benoemde wat ze al volhielden."),
  ]

  private static let ownDirection: [SaidAnswer] = [
    SaidAnswer("eigen-regie.tempo", "Ik ging sneller dan zij wilden.", scale: 3...5),
    SaidAnswer("eigen-regie.tempo", "Ik vroeg halverwege of we doorgaan. Ze wilden stoppen, en dat deden we.", scale: 7...9),
    SaidAnswer("eigen-regie.tempo", "Het eerste deel ging goed, het tweede was mijn tempo.", scale: 5...6),
    SaidAnswer("eigen-regie.tempo", "Ik liet de stilte bij hen.", scale: 8...9),
    SaidAnswer("eigen-regie.eigen-plan", "De stappen staan er in hun woorden.", scale: 8...10),
    SaidAnswer("eigen-regie.eigen-plan", "De helft bedacht ik. Zij knikten.", scale: 4...5),
    SaidAnswer("eigen-regie.eigen-plan", "Zij kozen het doel, ik bedacht nog twee stappen mee.", scale: 6...7),
    SaidAnswer("eigen-regie.aan-de-slag", "Ik vroeg wie het eerste telefoontje doet. Dat werden zij zelf."),
    SaidAnswer("eigen-regie.aan-de-slag", "Ik nam een stap over die ook bij hen had gekund."),
    SaidAnswer("eigen-regie.aan-de-slag", "Het papier bleef bij hen op tafel."),
    SaidAnswer("eigen-regie.verantwoordelijkheid", "Ik vroeg wat zij als ouders het belangrijkst vinden."),
    SaidAnswer("eigen-regie.verantwoordelijkheid", "Ik zei dat zij beslissen, en ik meedenk."),
    SaidAnswer("eigen-regie.verantwoordelijkheid", "Ik gaf advies voor ik het vroeg."),
  ]

  private static let network: [SaidAnswer] = [
    SaidAnswer("netwerk.in-beeld", "De kaart is samen getekend.", choice: "yes"),
    SaidAnswer("netwerk.in-beeld", "De familie staat erop, de buurt nog niet.", choice: "partly"),
    SaidAnswer("netwerk.in-beeld", "Nog niet aan toe gekomen.", choice: "no"),
    SaidAnswer("netwerk.mogelijkheden", "Er zijn mensen dichtbij die nog nooit gevraagd zijn.", choice: "partly"),
    SaidAnswer("netwerk.mogelijkheden", "Ze vroegen zelf iemand uit de straat.", choice: "yes"),
    SaidAnswer("netwerk.mogelijkheden", "Vragen voelt nu nog te groot. Dat laat ik bij hen.", choice: "no"),
    SaidAnswer("netwerk.samenwerken", "Ik belde met school, altijd met een ouder erbij."),
    SaidAnswer("netwerk.samenwerken", "De mensen eromheen praten met elkaar. Ik hoef er niet tussen te zitten."),
    SaidAnswer("netwerk.samenwerken", "Ik regelde het buiten hen om. Dat doe ik de volgende keer anders."),
  ]

  private static let scaling: [SaidAnswer] = [
    SaidAnswer("op-afschalen.voorkomen", "Eerst de gewone mensen, dan pas een verwijzing.", scale: 8...9),
    SaidAnswer("op-afschalen.voorkomen", "Ik noemde het lichtste aanbod te laat.", scale: 3...5),
    SaidAnswer("op-afschalen.voorkomen", "We kozen samen voor advies thuis.", scale: 7...8),
    SaidAnswer("op-afschalen.passend", "Zo past het, voor nu.", choice: "fitting"),
    SaidAnswer("op-afschalen.passend", "Het mag lichter. Dat spreken we in de volgende ronde af.", choice: "lighter"),
    SaidAnswer("op-afschalen.passend", "Er is nu even iets meer nodig, voor een korte tijd.", choice: "heavier"),
  ]

  /// Stands for the first adult of the gezin, in the words of that gezin.
  static let ouder = "ouder"

  /// What showed it: aspect, kind, text, from.
  static let evidence: [(aspect: String, kind: String, text: String, from: String)] = [
    ("krachtgericht", "seen", "Het plan hing al op de koelkast.", ""),
    ("krachtgericht", "heard", "Dat heb ik zelf gedaan, hoor.", ouder),
    ("krachtgericht", "fromOther", "Daar kun je van op aan.", "iemand van de club"),
    ("nabijheid", "done", "Een stuk samen gelopen en onderweg gepraat.", ""),
    ("nabijheid", "heard", "Jij komt tenminste terug.", ouder),
    ("nabijheid", "seen", "Er stond een extra kop klaar.", ""),
    ("eigen-regie", "seen", "Er werd meteen zelf gebeld.", ""),
    ("eigen-regie", "heard", "Doe jij het maar.", ouder),
    ("eigen-regie", "agreed", "Zij kiezen de dag en de tijd.", ""),
    ("netwerk", "seen", "Er kwam iemand binnen zonder te bellen.", ""),
    ("netwerk", "agreed", "Iemand uit de straat helpt op woensdag.", ""),
    ("netwerk", "heard", "Roep maar als het nodig is.", "iemand uit de straat"),
    ("op-afschalen", "agreed", "Over drie maanden kijken we opnieuw.", ""),
    ("op-afschalen", "heard", "Meer hoeft er nu niet bij.", ouder),
  ]

  static let landings = [
    "Moe maar blij.", "Een beetje gejaagd.", "Rustig. Het was een gewoon gesprek.", "Met een vol hoofd van de verhalen.",
    "Geraakt door wat er verteld werd.", "Warm. Ik kreeg soep mee.", "Onzeker. Ik weet nog niet wat ik zag.",
  ]

  static let wentWell = [
    "Er werd gelachen.", "Het gesprek begon bij wat goed gaat.", "Er was tijd, en niemand keek op de klok.",
    "Ik hoefde weinig te vragen.", "Er was stilte, en die hield iedereen uit.", "Zij hadden het plan al opgehangen.",
  ]

  static let learned = [
    "Eerst vragen, dan pas formulieren.", "Stilte is ook van hen.", "Hun oplossing was beter dan de mijne.",
    "Ik kan de vraag laten liggen tot zij hem oppakken.", "Een wandeling is ook een gesprek.", "Weggaan is ook iets doen.",
  ]

  static let recognitions = [
    "Dat het veel is, naast werk en zorg.", "Dat niemand dit in één week regelt.", "Dat ze al lang volhouden.",
    "Dat moe zijn geen falen is.",
  ]
}
