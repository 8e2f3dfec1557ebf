extension Situations {
  /// Around small children.
  static let small: [SituationKind] = [
    SituationKind(0, 4) { c in
      Situation(
        area: "health", linked: "parenting", note: "Korte nachten, al een paar maanden. Overdag gaat het goed.",
        ownWords: "Wij willen weer eens een nacht doorslapen.", worry: "Iedereen is moe", title: "Rustige nachten", kind: "change",
        now: "Vier keer wakker", enough: "Eén keer wakker, en dan weer slapen",
        planB: "Dan slaapt \(c.them) hier een nacht, zodat wij kunnen bijslapen.",
        steps: [
          .init("Elke avond hetzelfde rijtje: eten, bad, liedje, bed", .parent),
          .init("\(c.themFirst) komt op donderdag, dan kan \(c.parent) slapen", .helper),
          .init("Vragen wat andere ouders doen op het consultatiebureau", .parent, "information", elsewhere: "Consultatiebureau"),
          .init("Samen een week opschrijven hoe de nachten gaan", .worker, "information"),
        ])
    },
    SituationKind(1, 5) { c in
      Situation(
        area: "parenting", linked: "contacts", note: "\(c.kid) heeft een sterke eigen wil. Dat hoort bij de leeftijd.",
        ownWords: "Wij willen rustig blijven als \(c.kid) boos is.", worry: "Boze buien in de winkel",
        title: "Boos zijn mag, en het gaat weer over", kind: "cope", now: "Elke dag een grote bui",
        enough: "Wij blijven rustig, en het is na tien minuten klaar", planB: "Dan gaan we even samen naar buiten.",
        steps: [
          .init("Boodschappen doen zonder \(c.kid), als \(c.them) oppast", .helper),
          .init("Zeggen wat wél mag, in één zin", .parent, "talk"),
          .init("\(c.schoolFirst) vertelt wat daar helpt", .teacher, "talk"),
          .init("Koffie met andere ouders in het buurthuis", .parent, "talk", elsewhere: "Buurthuis"),
        ])
    },
    SituationKind(3, 4) { c in
      Situation(
        area: "school", linked: "parenting", note: "\(c.kid) gaat bijna naar groep 1. Spannend voor iedereen.",
        ownWords: "Wij willen dat \(c.kid) zich thuis voelt op school.", worry: "Afscheid nemen bij de deur",
        title: "Met een gerust hart naar groep 1", kind: "change", now: "Huilen bij de deur", enough: "Een kus, zwaaien en klaar",
        planB: "Dan vragen we of we een week wat langer mogen blijven.",
        steps: [
          .init("Twee ochtenden kijken in de klas", .parent), .init("Elke week naar het schoolplein met \(c.them)", .helper),
          .init("\(c.schoolFirst) geeft een foto van de groep mee", .teacher), .init("\(c.kid) kiest zelf een tas", .child),
        ])
    },
    SituationKind(2, 8) { c in
      Situation(
        area: "parenting", linked: "health", note: "Eten kost veel tijd. De huisarts ziet dat \(c.kid) goed groeit.",
        ownWords: "Wij willen weer gezellig aan tafel zitten.", worry: "Ruzie om elke hap", title: "Gezellig aan tafel", kind: "cope",
        now: "Een uur aan tafel", enough: "Na een half uur gaan we van tafel, leeg bord of niet",
        planB: "Dan eten we een week lang buiten of op een kleed.",
        steps: [
          .init("\(c.kid) helpt met koken", .child), .init("Op zondag eten bij \(c.them)", .helper),
          .init("Niet meer praten over hoeveel", .parent, "talk"),
          .init("Bij de verpleegkundige vragen wat gewoon is op deze leeftijd", .parent, "information", elsewhere: "Jeugdgezondheidszorg"),
        ])
    },
    SituationKind(3, 12) { c in
      Situation(
        area: "parenting", linked: "work", note: "De ochtenden zijn druk. 's Avonds is het rustig en fijn.",
        ownWords: "Wij willen zonder haasten de deur uit.", worry: "Elke ochtend ruzie", title: "Een gewone ochtend", kind: "change",
        now: "Drie van de vijf dagen te laat", enough: "Vier van de vijf dagen op tijd, zonder schreeuwen",
        planB: "Dan brengt \(c.them) de kinderen een week.",
        steps: [
          .init("De kleren klaarleggen voor het slapen", .child), .init("\(c.themFirst) brengt op dinsdag", .helper),
          .init("\(c.parentFirst) zet de wekker een kwartier eerder", .parent),
          .init("Met \(c.school) afspreken dat een keer te laat kan", .parent, "talk"),
        ])
    },
  ]

  /// Around children at primary school.
  static let school: [SituationKind] = [
    SituationKind(6, 14) { c in
      Situation(
        area: "school", linked: "health", note: "Buikpijn op schooldagen, in het weekend niet.",
        ownWords: "Wij willen dat \(c.kid) weer graag naar school gaat.", worry: "Buikpijn op schooldagen",
        title: "\(c.kid) gaat weer graag naar school", kind: "change", now: "Drie ochtenden in de week buikpijn",
        enough: "Vier van de vijf dagen zonder", planB: "Dan bellen we \(c.school), en begint die dag wat later.",
        steps: [
          .init("\(c.parentFirst) belt \(c.school)", .parent, "talk"), .init("\(c.themFirst) haalt \(c.kid) op woensdag op", .helper),
          .init("\(c.kid) kiest een fijne plek in de klas", .child),
          .init("\(c.schoolFirst) en \(c.kid) praten elke maandag vijf minuten", .teacher, "talk"),
          .init("De huisarts vragen om mee te denken", .worker, "information", elsewhere: "Huisarts"),
        ])
    },
    SituationKind(6, 14) { c in
      Situation(
        area: "contacts", linked: "school", note: "\(c.kid) speelt veel alleen. Met neven en nichten gaat het vanzelf.",
        ownWords: "\(c.kid) wil graag iemand om mee te spelen.", worry: "Alleen op het plein", title: "Iemand om mee te spelen",
        kind: "change", now: "Geen vaste vriend", enough: "Eén keer in de week samen spelen",
        planB: "Dan kijken we bij een club waar \(c.kid) al iemand kent.",
        steps: [
          .init("\(c.kid) vraagt een klasgenoot mee naar huis", .child), .init("\(c.themFirst) gaat mee naar een proefles", .helper),
          .init("\(c.schoolFirst) zet \(c.kid) naast een rustige klasgenoot", .teacher),
          .init("Bij de speeltuin vragen naar de vaste middag", .parent, elsewhere: "Speeltuin"),
        ])
    },
    SituationKind(4, 15, [.single]) { c in
      Situation(
        area: "contacts", linked: "parenting", note: "Twee huizen, en twee keer andere regels. Beide ouders doen hun best.",
        ownWords: "Wij willen dat \(c.kid) nergens tussen hoeft te staan.", worry: "Ruzie bij het wisselen",
        title: "Rustig van het ene naar het andere huis", kind: "cope", now: "Elke vrijdag spanning",
        enough: "Wisselen zonder ruzie aan de deur",
        planB: "Dan wisselen we een tijd bij \(c.them).",
        steps: [
          .init("Eén kalender die in beide huizen hangt", .parent), .init("\(c.kid) pakt zelf de tas in", .child),
          .init("\(c.themFirst) is erbij op vrijdag", .helper), .init("Samen drie regels kiezen die overal gelden", .worker, "talk"),
          .init("Vijf gesprekken voor ouders", .specialist, "talk", elsewhere: "Ouderpunt"),
        ])
    },
    SituationKind(7, 17) { c in
      Situation(
        area: "contacts", linked: "health", note: "Thuis is er veel zorg voor een ander. \(c.kid) helpt mee en doet dat goed.",
        ownWords: "\(c.kid) moet ook gewoon kind kunnen zijn.", worry: "\(c.kid) zorgt te veel", title: "Tijd voor \(c.kid) alleen",
        kind: "change", now: "Elke middag helpen", enough: "Twee middagen voor zichzelf",
        planB: "Dan vragen we een vrijwilliger voor de middag.",
        steps: [
          .init("\(c.themFirst) neemt de dinsdag over", .helper), .init("\(c.kid) kiest een club of een vaste speelmiddag", .child),
          .init("\(c.schoolFirst) weet dat het thuis druk is", .teacher, "talk"),
          .init("Navragen wat er is voor kinderen die thuis helpen", .worker, "information", elsewhere: "Mantelzorgpunt"),
        ])
    },
    SituationKind(4, 17) { c in
      Situation(
        area: "health", linked: "contacts", note: "Een groot verlies in de familie. Er wordt gehuild en ook gelachen.",
        ownWords: "Wij willen dat er over gepraat mag worden, ook aan tafel.", worry: "Iedereen wil de ander sparen",
        title: "Verdriet heeft een plek in de week", kind: "cope", now: "Er wordt niet over gepraat",
        enough: "Eén vast moment in de week, en anders als het komt",
        planB: "Dan gaan we een dag weg met \(c.them).",
        steps: [
          .init("Op zondag samen foto's kijken", .parent, "talk"), .init("\(c.themFirst) en \(c.kid) gaan samen naar het graf", .helper),
          .init("\(c.schoolFirst) weet wat er speelt", .teacher, "talk"),
          .init("Een groep met anderen die dit kennen", .specialist, "talk", elsewhere: "Huis van Herinnering"),
        ])
    },
  ]
}
