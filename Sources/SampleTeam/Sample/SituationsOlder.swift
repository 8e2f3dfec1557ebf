extension Situations {
  /// Around those who are nearly grown up.
  static let growing: [SituationKind] = [
    SituationKind(9, 17) { c in
      Situation(
        area: "leisure", linked: "school", note: "\(c.kid) speelt goed en veel online. De vrienden zitten daar ook.",
        ownWords: "Wij willen minder ruzie over het scherm.", worry: "Gamen tot laat", title: "Gamen met een gewone eindtijd", kind: "cope",
        now: "Vaak na middernacht", enough: "Doordeweeks om tien uur klaar", planB: "Dan gaat het kastje een week om tien uur uit.",
        steps: [
          .init("\(c.kid) stelt zelf een eindtijd voor", .child, "talk"), .init("\(c.parentFirst) speelt een keer mee", .parent),
          .init("Op zaterdag iets doen met \(c.them)", .helper),
          .init("Uitzoeken of er een club is die dit samen doet", .worker, "information", elsewhere: "Jongerencentrum"),
        ])
    },
    SituationKind(12, 17) { c in
      Situation(
        area: "school", linked: "leisure", note: "Leren gaat prima, plannen niet. \(c.schoolFirst) denkt mee.",
        ownWords: "Wij willen niet elke avond politieagent zijn.", worry: "Huiswerk en telefoon", title: "\(c.kid) plant zelf",
        kind: "change",
        now: "Elke avond ruzie over huiswerk", enough: "Twee vaste leermomenten", planB: "Dan huiswerk maken op school tot vier uur.",
        steps: [
          .init("\(c.kid) kiest twee vaste momenten", .child), .init("Leren bij \(c.them) aan de keukentafel", .helper),
          .init("\(c.schoolFirst) kijkt op vrijdag de agenda na", .teacher),
          .init("\(c.parentFirst) vraagt niet meer elke dag", .parent, "talk"),
        ])
    },
    SituationKind(13, 17) { c in
      Situation(
        area: "parenting", linked: "safety", note: "\(c.kid) is graag buiten met vrienden. De afspraken schuurden.",
        ownWords: "Wij willen weten waar \(c.kid) is, niet wat \(c.kid) doet.", worry: "Laat thuis, en geen bericht",
        title: "Thuiskomen zonder ruzie",
        kind: "change", now: "Twee keer in de week te laat", enough: "Een berichtje als het later wordt",
        planB: "Dan praat \(c.them) een keer met \(c.kid).",
        steps: [
          .init("\(c.kid) maakt zelf een voorstel voor de tijden", .child, "talk"),
          .init("\(c.themFirst) belt \(c.kid) op zondag", .helper, "talk"),
          .init("Eén afspraak tegelijk, op papier", .parent),
          .init("De jongerenwerker vragen wat er op het plein gebeurt", .worker, "information", elsewhere: "Jongerenwerk"),
        ])
    },
    SituationKind(11, 13) { c in
      Situation(
        area: "school", linked: "contacts", note: "Van een kleine school naar een grote. \(c.kid) fietst een half uur.",
        ownWords: "\(c.kid) wil erbij horen op de nieuwe school.", worry: "Veel nieuwe gezichten", title: "Wennen op de grote school",
        kind: "cope",
        now: "Alleen in de pauze", enough: "Eén vast iemand om mee te fietsen", planB: "Dan eten we een tijd tussen de middag thuis.",
        steps: [
          .init("De route twee keer fietsen met \(c.them)", .helper), .init("\(c.kid) vraagt een buurkind om samen te fietsen", .child),
          .init("\(c.schoolFirst) koppelt \(c.kid) aan een ouderejaars", .teacher),
          .init("Na de eerste maand samen terugkijken", .parent, "talk"),
        ])
    },
  ]

  /// Around the grown-ups and the house; they fit any age.
  static let adults: [SituationKind] = [
    SituationKind(0, 17) { c in
      Situation(
        area: "money", linked: "income", note: "De vaste lasten lukken net. Brieven blijven liggen.",
        ownWords: "Wij willen de post weer open durven maken.", worry: "Rekeningen en ongeopende post", title: "Grip op het geld",
        kind: "change",
        now: "Een stapel post", enough: "Eén vaste avond voor de post", planB: "Dan vragen we een betaalregeling aan.",
        steps: [
          .init("Op maandag samen de post openen met \(c.them)", .helper),
          .init("Een lijstje maken van wat vast is", .parent, "information"),
          .init("Naar het inloopuur voor geldzaken", .parent, "information", elsewhere: "Geldloket"),
          .init("Samen de toeslagen nalopen", .worker, "information"),
        ])
    },
    SituationKind(4, 17) { c in
      Situation(
        area: "housing", linked: "contacts", note: "Klein huis, fijne straat. De inschrijving voor een ander huis loopt.",
        ownWords: "Wij willen elk een eigen plek, hoe klein ook.", worry: "Te weinig slaapplekken", title: "Een plek voor iedereen",
        kind: "cope",
        now: "Iedereen op één kamer", enough: "Een eigen plank en een vaste rustige hoek",
        planB: "Dan slaapt iemand een tijd bij \(c.them).",
        steps: [
          .init("De kamers samen opnieuw indelen", .parent), .init("\(c.themFirst) bewaart spullen in de schuur", .helper),
          .init("De inschrijving nakijken", .worker, "information", elsewhere: "Woonloket"),
          .init("\(c.kid) tekent hoe de kamer moet worden", .child),
        ])
    },
    SituationKind(4, 12) { c in
      Situation(
        area: "work", linked: "parenting", note: "Wisselende diensten. Wie oppast, verschilt per week.",
        ownWords: "Wij willen een week die klopt.", worry: "Geen oppas bij een late dienst", title: "Een rooster dat past bij de week",
        kind: "change",
        now: "Elke week opnieuw regelen", enough: "Drie vaste dagen", planB: "Dan helpt \(c.them) een week extra.",
        steps: [
          .init("Vragen om vaste diensten", .parent, "talk"), .init("\(c.themFirst) neemt de woensdag", .helper),
          .init("De overblijf regelen voor dinsdag", .parent, elsewhere: "Overblijf"),
          .init("Een buurvrouw vragen als achterwacht", .parent, "talk"),
        ])
    },
    SituationKind(4, 12) { c in
      Situation(
        area: "contacts", linked: "leisure", note: "Sinds kort in deze buurt. Vroeger was er altijd iemand dichtbij.",
        ownWords: "Wij willen hier mensen leren kennen.", worry: "Nog weinig bekenden in de buurt", title: "Mensen om ons heen",
        kind: "change",
        now: "Alleen de familie ver weg", enough: "Twee mensen in de buurt die we kunnen vragen",
        planB: "Dan gaan we samen naar het buurthuis.",
        steps: [
          .init("Koffie drinken bij de moeders van school", .parent, "talk"), .init("\(c.kid) gaat naar de vaste speelmiddag", .child),
          .init("\(c.themFirst) stelt ons voor aan de buren", .helper, "talk"),
          .init("Kijken welke cursus er in het buurthuis is", .worker, "information", elsewhere: "Buurthuis"),
        ])
    },
    SituationKind(0, 17, [.single, .grandparents]) { c in
      Situation(
        area: "parenting", linked: "health", note: "\(c.parentFirst) draagt veel alleen en doet dat met liefde.",
        ownWords: "Wij willen dat het ook leuk blijft.", worry: "Weinig tijd voor zichzelf",
        title: "\(c.parentFirst) heeft een vrije avond", kind: "change",
        now: "Nooit een avond vrij", enough: "Eén avond in de twee weken", planB: "Dan slaapt \(c.kid) een nacht bij \(c.them).",
        steps: [
          .init("\(c.themFirst) past op, elke tweede donderdag", .helper), .init("\(c.parentFirst) gaat weer sporten", .parent),
          .init("De buurt vragen om een ruilavond", .parent, "talk"), .init("Een gesprek over wat niet hoeft", .worker, "talk"),
        ])
    },
  ]

  /// Around a young adult alone.
  static let alone: [@Sendable (Cast) -> Situation] = [
    { c in
      Situation(
        area: "housing", linked: "income", note: "Slaapt bij een bekende. Dat kan nog even.", ownWords: "Ik wil een eigen sleutel.",
        worry: "Geen vaste slaapplek", title: "Een eigen kamer", kind: "change", now: "De bank van iemand anders",
        enough: "Een plek waar de post kan komen", planB: "Dan kan ik een maand terecht bij \(c.them).",
        steps: [
          .init("Inschrijven voor een kamer", .parent), .init("\(c.themFirst) vraagt rond", .helper, "talk"),
          .init("Samen naar het loket", .worker, "information", elsewhere: "Jongerenpunt"),
          .init("Een brief opstellen voor de verhuurder", .parent),
        ])
    },
    { c in
      Situation(
        area: "income", linked: "money", note: "Werkt een paar dagen. De toeslagen zijn nog niet geregeld.",
        ownWords: "Ik wil mijn eigen geld verdienen.", worry: "Elke maand te weinig", title: "Rondkomen", kind: "change",
        now: "Twee rekeningen open", enough: "De vaste lasten op tijd", planB: "Dan vraag ik een regeling aan, samen met \(c.them).",
        steps: [
          .init("Vragen om meer uren", .parent, "talk"), .init("\(c.themFirst) leest de brieven mee", .helper),
          .init("De zorgtoeslag aanvragen", .worker, "information"),
          .init("Naar het inloopuur", .parent, "information", elsewhere: "Jongerenpunt"),
        ])
    },
  ]
}
