import StrictJSON

extension Demo {
  /// What colleagues shared of gezinnen that this workspace does not hold: only the shared files are here.
  func colleagues() -> [Household] {
    [fatmasGezin(), marijkesGezin(), youssefsGezin(), joostsGezin()]
  }

  private func elsewhere(_ label: String, of worker: String, opened: Int, seed: UInt64) -> Household {
    Household("", sortName: "", label: label, worker: worker, opened: opened, seed: seed, clock: clock)
  }

  private func fatmasGezin() -> Household {
    var home = elsewhere("Gezin S.", of: team.fatma, opened: -110, seed: 31)
    home.phase("before", since: -110)
    home.decision(on: -60, from: 2, to: 3, by: "together", why: "Advies over slapen, thuis gegeven.")
    var draft = home.reflection(on: -8)
    draft.place = "home"
    draft.phase = "before"
    draft.finished = clock.moment(-8, 15, 50)
    draft.changed = clock.moment(-8, 15, 50)
    draft.shared = clock.moment(-8, 16, 0)
    draft.discuss = true
    draft.wentWell = "Vader liet zien hoe hij de baby in slaap wiegt. Ik leerde van hem."
    draft.answers = [
      AnswerDraft("krachtgericht.krachten", "Ik vroeg vader om het voor te doen, in plaats van het zelf uit te leggen."),
      AnswerDraft("nabijheid.erkenning", "Ik zei dat drie maanden slecht slapen iedereen klein krijgt."),
      AnswerDraft("eigen-regie.tempo", "Ik heb niets voorgesteld tot zij erom vroegen.", scale: 8),
      AnswerDraft("eigen-regie.eigen-plan", "Zij kozen één ding voor deze week.", scale: 7),
      AnswerDraft("op-afschalen.voorkomen", "Een tip van de buurvrouw werkte beter dan die van mij.", scale: 9),
    ]
    draft.evidence = [
      EvidenceDraft("krachtgericht", "seen", "Vader wiegde, moeder deed haar ogen dicht.", date: -8),
      EvidenceDraft("eigen-regie", "agreed", "Eén avond in de week slaapt oma hier.", date: -8),
    ]
    draft.dosage = "right"
    draft.recognition = "Dat moe zijn geen falen is."
    draft.indicators = ["eigen-kracht", "deskundig-eigen-leven"]
    draft.tasks = [1, 3]
    draft.learned = "Voordoen mag ook van de ouder komen."
    draft.at = "keep"
    home.add(draft)
    return home
  }

  private func marijkesGezin() -> Household {
    var home = elsewhere("Gezin H.", of: team.marijke, opened: -260, seed: 32)
    home.phase("before", since: -260)
    home.phase("during", since: -200)
    home.phase("steppingDown", since: -30)
    home.decision(on: -200, from: 2, to: 4, by: "gezin", why: "Het gezin vroeg er zelf om.")
    home.decision(on: -30, from: 4, to: 3, by: "together", why: "Het gaat goed genoeg.")
    for (visit, scale, text) in [
      (-55, 4, "Ik vulde stiltes op. Zij hadden nog na willen denken."), (-22, 7, "Ik telde tot tien na elke vraag."),
    ] {
      var draft = home.reflection(on: visit)
      draft.kind = visit == -55 ? "visit" : "evaluation"
      draft.place = "school"
      draft.phase = visit == -55 ? "during" : "steppingDown"
      draft.finished = clock.moment(visit, 15, 45)
      draft.changed = clock.moment(visit, 15, 45)
      draft.shared = clock.moment(visit + 1, 9, 0)
      draft.wentWell = "School en ouders zaten naast elkaar, niet tegenover elkaar."
      draft.answers = [
        AnswerDraft("nabijheid.gelijkwaardig", "Moeder opende het gesprek.", choice: "yes"),
        AnswerDraft("eigen-regie.tempo", text, scale: scale),
        AnswerDraft("netwerk.samenwerken", "De conciërge houdt een oogje in het zeil, op verzoek van het kind."),
        AnswerDraft("op-afschalen.voorkomen", "Eerst de school, dan pas een verwijzing.", scale: 6),
      ]
      draft.evidence = [EvidenceDraft("netwerk", "fromOther", "Hij komt elke ochtend even zwaaien.", from: "de conciërge", date: visit)]
      draft.indicators = ["opvoedklimaat", "niet-apart"]
      draft.tasks = [2, 3]
      draft.learned = "Stilte is ook van hen."
      draft.at = "keep"
      home.add(draft)
    }
    return home
  }

  private func youssefsGezin() -> Household {
    var home = elsewhere("Gezin O.", of: team.youssef, opened: -90, seed: 33)
    home.phase("before", since: -90)
    var draft = home.reflection(on: -12)
    draft.place = "neighbourhood"
    draft.phase = "before"
    draft.round = "short"
    draft.aspect = "eigen-regie"
    draft.finished = clock.moment(-12, 15, 30)
    draft.changed = clock.moment(-12, 15, 30)
    draft.shared = clock.moment(-11, 8, 40)
    draft.discuss = true
    draft.wentWell = "We wandelden. Naast elkaar praat het makkelijker."
    draft.answers = [
      AnswerDraft("eigen-regie.tempo", "Ik liep letterlijk te hard.", scale: 5, oneHigher: "Vaker stilstaan."),
      AnswerDraft("eigen-regie.eigen-plan", "Het plan stond op een bierviltje, in hun woorden.", scale: 9),
      AnswerDraft("eigen-regie.aan-de-slag", "Ik vroeg wie het eerste telefoontje doet. Dat werd de zoon."),
      AnswerDraft("eigen-regie.verantwoordelijkheid", "Ik sprak ouders aan als ouders, niet als cliënten."),
    ]
    draft.evidence = [EvidenceDraft("eigen-regie", "seen", "Het viltje zat twee weken later nog in zijn jaszak.", date: -12)]
    draft.dosage = "right"
    draft.indicators = ["eigen-plan", "laagdrempelig"]
    draft.tasks = [2]
    draft.learned = "Een plan past op een bierviltje."
    draft.at = "keep"
    home.add(draft)
    return home
  }

  private func joostsGezin() -> Household {
    var home = elsewhere("Gezin L.", of: team.joost, opened: -300, seed: 34)
    home.phase("before", since: -300)
    home.phase("after", since: -80)
    home.decision(on: -210, from: 3, to: 1, by: "gezin", why: "De buurt kon het weer zelf.")
    var draft = home.reflection(on: -80)
    draft.kind = "closing"
    draft.place = "home"
    draft.phase = "after"
    draft.finished = clock.moment(-80, 15, 50)
    draft.changed = clock.moment(-80, 15, 50)
    draft.shared = clock.moment(-79, 9, 15)
    draft.wentWell = "Moeder gaf mij een rondleiding langs alles wat zij nu zelf doet."
    draft.answers = [
      AnswerDraft("krachtgericht.veerkracht", "Ik vroeg wat ik kon weglaten. Dat bleek veel."),
      AnswerDraft("nabijheid.leefomgeving", "Thuis, en één keer in de moestuin.", choice: "yes"),
      AnswerDraft("eigen-regie.tempo", "Ik was langer gebleven dan nodig.", scale: 6),
      AnswerDraft("op-afschalen.voorkomen", "Er is geen zware hulp geweest.", scale: 9),
    ]
    draft.evidence = [EvidenceDraft("krachtgericht", "heard", "Dit hebben we zelf gedaan, hoor.", from: "moeder", date: -80)]
    draft.tasks = [2]
    draft.learned = "Weggaan is ook iets doen."
    draft.withoutHelp = "yes"
    draft.stays = "Een volle agenda, en dat is goed."
    draft.timely = "tooLate"
    draft.at = "keep"
    home.add(draft)
    return home
  }
}
