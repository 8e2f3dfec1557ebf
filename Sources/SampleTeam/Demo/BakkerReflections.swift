extension Demo {
  /// The first whole round, shared with the team: no names in it.
  func bakkerEarlier(_ home: inout Household, next: ActionDraft, oma: String, choose: String) {
    var draft = home.reflection(on: -35)
    draft.place = "home"
    draft.phase = "before"
    draft.finished = clock.moment(-35, 16, 5)
    draft.changed = clock.moment(-35, 16, 5)
    draft.shared = clock.moment(-34, 9, 20)
    draft.discuss = true
    draft.landing = "Moe, maar vrolijk. Wat een warme keuken."
    draft.wentWell = "Er werd gelachen aan tafel. De dochter legde zelf uit wat er op school lastig is."
    draft.answers = [
      AnswerDraft(
        "krachtgericht.krachten", "Ik vroeg eerst wat er goed gaat. Moeder noemde de humor van haar dochter, en dat klopte meteen."),
      AnswerDraft("krachtgericht.veerkracht", "Ik vroeg hoe ze de verhuizing van vader zijn doorgekomen. Daar zat hun eigen aanpak al in."),
      AnswerDraft("nabijheid.leefomgeving", "Aan de keukentafel, en daarna een stukje meegelopen naar school.", choice: "yes"),
      AnswerDraft("nabijheid.gelijkwaardig", "Grotendeels. Bij het maken van afspraken nam ik even de pen over.", choice: "partly"),
      AnswerDraft("nabijheid.vertrouwen", "Doen wat ik zeg: ik belde de volgende dag terug, zoals beloofd."),
      AnswerDraft("nabijheid.erkenning", "Ik zei dat drie invallers in een maand voor elk kind veel is."),
      AnswerDraft(
        "eigen-regie.tempo", "Het tweede deel ging sneller dan moeder wilde.", scale: 6,
        already: "Ik vroeg aan het begin hoeveel tijd er was.",
        oneHigher: "Halverwege vragen of we doorgaan of stoppen.",
        viewpoints: [("parent", "Het was veel, maar ik snapte het wel."), ("child", "Jullie praatten lang.")]),
      AnswerDraft(
        "eigen-regie.eigen-plan", "De meeste stappen komen van moeder en dochter zelf.", scale: 8,
        already: "Het plan hangt op hun koelkast, in hun woorden."),
      AnswerDraft("netwerk.in-beeld", "We tekenden de kaart samen. Oma, tante en juf staan er groot op.", choice: "yes"),
      AnswerDraft("netwerk.mogelijkheden", "Nog niet bij de buurvrouw van boven.", choice: "partly"),
      AnswerDraft("op-afschalen.voorkomen", "We kozen voor oma en juf, niet voor een training.", scale: 8),
      AnswerDraft("op-afschalen.passend", "Dit past nu. Over drie maanden kijken we opnieuw.", choice: "fitting"),
    ]
    draft.evidence = [
      EvidenceDraft("krachtgericht", "heard", "Als zij binnenkomt, is het feest.", from: "moeder", date: -35),
      EvidenceDraft("nabijheid", "done", "Samen naar school gelopen en onderweg gepraat.", date: -35),
      EvidenceDraft("eigen-regie", "agreed", "De dochter kiest wie er met de juf praat.", date: -35, links: [next.id]),
      EvidenceDraft("netwerk", "seen", "Oma pakte zelf de agenda erbij.", date: -35, links: [oma]),
      EvidenceDraft("op-afschalen", "fromOther", "Met een vast gezicht in de klas komt ze er wel.", from: "de juf", date: -33),
    ]
    draft.moment = "yes"
    draft.partnership = "Moeder koos het onderwerp, de dochter de volgorde."
    draft.plainWords = "Ik zei één keer 'interventie'. Daarna niet meer."
    draft.wideView = "Ook gevraagd naar werk en geld: dat kan net."
    draft.positiveView = "De grappen van de dochter benoemd als iets waar anderen warm van worden."
    draft.imperfection = "De ochtenden mogen rommelig blijven."
    draft.dosage = "right"
    draft.dosageNoticed = "Moeder knikte toen ik zei dat veel gezinnen dit kennen, en vertelde verder."
    draft.recognition = "Ik zei dat het ook echt veel is, naast werk en zorg voor opa."
    draft.indicators = ["gewone-taal", "dicht-bij-huis", "regie-bij-gezin", "netwerk-motiveren", "humor"]
    draft.tasks = [1, 2]
    draft.statements = [choose]
    draft.nextStep = next.id
    draft.learned = "Eerst vragen, dan pas formulieren."
    draft.wantToLearn = "Hoe ik het tempo kan laten bij wie het aangaat."
    draft.at = "keep"
    home.add(draft)
  }

  /// A short round on one aspect, kept private.
  func bakkerShort(_ home: inout Household, neighbour: String) {
    var draft = home.reflection(on: -14)
    draft.place = "neighbourhood"
    draft.phase = "before"
    draft.round = "short"
    draft.aspect = "netwerk"
    draft.finished = clock.moment(-14, 15, 25)
    draft.landing = "Rustig. Fijn gewandeld."
    draft.wentWell = "Linda vertelde uit zichzelf wie er allemaal om hen heen staat."
    draft.hunch = "Ik denk dat vragen om hulp lastiger voelt dan hulp geven."
    draft.answers = [
      AnswerDraft("netwerk.in-beeld", "De kaart is bijgewerkt. Kim staat nu dichterbij.", choice: "yes"),
      AnswerDraft("netwerk.mogelijkheden", "Buurvrouw An is nog niet gevraagd. Linda wil daar zelf over denken.", choice: "partly"),
      AnswerDraft("netwerk.samenwerken", "Kim en juf Els kennen elkaar nu. Ik hoef daar niet tussen te zitten."),
    ]
    draft.evidence = [EvidenceDraft("netwerk", "heard", "An zegt altijd: roep maar.", from: "Linda", date: -14, links: [neighbour])]
    draft.dosage = "right"
    draft.recognition = "Dat het moed vraagt om iemand iets te vragen."
    draft.tasks = [2]
    draft.learned = "Ik kan de vraag ook laten liggen. Dan pakken zij hem op."
    draft.at = "keep"
    home.add(draft)
  }

  /// Today's round: four of the fifteen questions, and the fourth still under the pen.
  func bakkerToday(_ home: inout Household, oma: String, next: ActionDraft) {
    var draft = home.reflection(on: 0)
    draft.created = clock.ago(minutes: 25)
    draft.changed = clock.ago(minutes: 3)
    home.changed = clock.ago(minutes: 3)
    draft.place = "home"
    draft.phase = "before"
    draft.landing = "Een beetje gejaagd. Ik kwam te laat binnen."
    draft.wentWell = "Er werd gelachen. Mila deed juf Els na, en Linda lachte het hardst."
    draft.moment = "yes"
    draft.positiveView = "Mila's grap benoemd."
    draft.answers = [
      AnswerDraft("krachtgericht.krachten", "Ik vroeg Mila wat haar deze week gelukt is. Ze wist drie dingen."),
      AnswerDraft("krachtgericht.veerkracht", "Linda bedacht zelf het plan voor de maandag. Ik heb alleen geluisterd."),
      AnswerDraft("nabijheid.leefomgeving", "Thuis aan de keukentafel, met het konijn erbij.", choice: "yes"),
      AnswerDraft(
        "eigen-regie.tempo",
        "Ik ging te snel. Bij het formulier keek moeder weg en werd het stil. Ik heb toen pas gevraagd of het te veel was.", scale: 4),
    ]
    draft.evidence = [
      EvidenceDraft("krachtgericht", "seen", "Mila telde op haar vingers wat er goed ging.", date: 0),
      EvidenceDraft("eigen-regie", "seen", "Moeder schoof het formulier weg.", date: 0, links: [next.id]),
      EvidenceDraft("eigen-regie", "heard", "Doe jij het maar.", from: "Linda", date: 0),
    ]
    draft.at = "eigen-regie.tempo"
    home.add(draft)
  }
}
