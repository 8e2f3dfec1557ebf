import StrictJSON

/// Files as another program would write them: one line each, keys in no order, every key of format.md once with a value that says something.
///
/// No text in them holds a brace, so that a test can plant keys in every object by its opening brace.
enum Written {
  static let workspace = id("10")
  static let team = id("11")
  static let lotte = id("21")
  static let karim = id("22")
  static let dossier = id("30")
  static let tim = id("31")
  static let bo = id("32")
  static let opa = id("41")
  static let library = id("42")
  static let juf = id("43")
  static let stepOne = id("51")
  static let stepTwo = id("52")
  static let statement = id("60")
  static let reflection = id("70")
  static let agenda = id("80")
  static let example = id("81")
  static let session = id("82")
  static let response = id("90")

  /// A ULID that ends in `tail`.
  static func id(_ tail: String) -> String { String("01KA000000000000000000000000".dropLast(2).dropLast(tail.count)) + tail }

  /// Every file by its place in format.md.
  static let files: [(name: String, text: String)] = [
    ("workspace.json", marker), ("team/team.json", teamText), ("dossiers/\(dossier).json", dossierText),
    ("private/\(dossier).json", privateText), ("team/reflections/\(dossier).\(lotte).json", sharedText),
    ("team/responses/\(reflection).\(karim).json", responsesText), ("team/agenda/\(agenda).json", agendaText),
    ("team/examples/\(example).json", exampleText), ("team/statements/\(statement).json", statementText),
    ("team/sessions/\(session).json", sessionText), ("team/instruments/terugblik-3.json", instrumentText),
    ("team/lexicon.json", lexiconText), ("team/sentences.json", sentencesText),
  ]

  static let marker = #"{ "team": "team", "me": "\#(lotte)", "id": "\#(workspace)", "version": 1, "format": "gewoon/workspace" }"#

  static let teamText = """
    { "version": 1, "name": "Buurtteam Zuiderwaard", "region": "Zuid", "period": "quarter", "format": "gewoon/team", "instrument": "terugblik", "id": "\(team)",
      "members": [ { "role": "worker", "name": "Lotte Veenstra", "id": "\(lotte)", "since": "2024-01-15", "until": "2029-06-30" },
        { "since": "2023-09-01", "name": "Karim Haddad", "id": "\(karim)", "role": "supervisor", "until": "2030-01-31" } ],
      "definitions": [ { "on": "2026-10-11", "text": "Wat erbij hoort.", "author": "\(lotte)", "id": "01JDQ1B00000000000000000V7" } ] }
    """

  static let dossierText = """
    { "version": 1, "format": "gewoon/dossier", "id": "\(dossier)", "closed": "2027-09-30", "changed": "2026-10-02T09:30:00+02:00",
      "created": "2026-08-14T11:05:00+02:00", "firstContact": "weCame", "worker": "\(lotte)", "earlierWorkers": [ { "until": "2026-08-13", "worker": "\(karim)" } ],
      "phases": [ { "since": "2026-08-14", "phase": "before" }, { "since": "2026-10-01", "phase": "during" } ],
      "meldcode": [ { "step": 2, "on": "2026-09-02", "note": "Met Karim gepraat.", "id": "\(id("63"))" } ],
      "gezin": \(gezin), "network": \(network), "plan": \(plan),
      "statements": [ { "text": "Ik wil zelf vertellen hoe het gaat.", "about": "de kaart", "by": "\(tim)", "date": "2026-09-30", "id": "\(id("61"))" } ],
      "agreements": [ { "note": "Alleen met het team.", "answer": "later", "what": "map", "who": "\(bo)", "date": "2026-09-29", "id": "\(id("62"))" } ] }
    """

  static let gezin = """
    { "sortName": "Molenaar", "name": "Familie Molenaar", "label": "Familie M.", "language": "Nederlands en Fries",
      "goingWell": "Er wordt samen gekookt.", "ownWords": "Wij willen rust in de ochtend.\\nEn wat meer lucht.", "normal": "Ruzie hoort erbij.",
      "resilience": "Na de verhuizing kwam iedereen weer op adem.", "approach": [ "plainLanguage", "calmAndPredictable" ],
      "approachNote": "Eerst koffie, dan papieren.",
      "supported": [ { "value": 6, "date": "2026-09-15" }, { "value": 7, "date": "2026-10-02" } ],
      "harderTimes": [ { "until": "2025-06", "since": "2025", "note": "De verhuizing.", "id": "\(id("34"))" } ],
      "climate": [ { "seen": "ja", "safe": "meestal", "place": "school", "pressure": "veel", "wellbeing": "gaat wel", "member": "\(tim)",
          "asked": "2026-09-20", "id": "\(id("35"))" } ],
      "ordinaryDay": [ { "who": "\(opa)", "by": "network", "what": "Brood smeren", "id": "\(id("33"))" } ],
      "areas": { "money": { "state": "fair", "note": "Vaste lasten lopen.", "asked": "2026-09-01", "welcome": "Hulp bij de toeslag.", "links": [ "work" ] },
        "health": { "state": "unknown", "note": "Nog niet over gehad." } },
      "members": [ { "voice": "Mag de hond mee?", "qualities": [ "vindt altijd een oplossing", "trouw" ], "born": 2012, "role": "zoon", "name": "Tim",
          "id": "\(tim)", "nickname": "Timmie", "note": "Zit op judo." }, { "id": "\(bo)", "name": "Bo", "role": "moeder", "born": 1985, "qualities": [ "geduldig" ],
          "voice": "Ik red het wel.", "note": "Werkt in de avond." } ] }
    """

  static let network = """
    { "changed": "2026-10-02", "versions": [ { "date": "2026-09-01", "ties": [ { "a": "\(opa)", "b": "\(library)", "quality": "thin" } ],
          "people": [ { "id": "\(opa)", "name": "Opa Sjoerd", "sector": "family", "ring": 3, "quality": "thin" } ] } ],
      "ties": [ { "b": "\(juf)", "a": "\(opa)", "strain": true, "quality": "thin", "since": "2026-05-01", "ended": "2026-09-01" } ],
      "people": [ { "name": "Opa Sjoerd", "kind": "person", "id": "\(opa)", "role": "vader van moeder", "sector": "family", "ring": 2,
          "quality": "strong", "strain": true, "direction": "gives", "support": [ "company", "advice" ], "contact": "weekly", "asked": "helping",
          "can": "partly", "knows": true, "until": "2027-03-31", "coEducator": true, "eyesAndEars": true, "mentorOf": "\(tim)",
          "distance": "near", "linkedTo": [ "\(juf)" ], "since": "2026-01-10", "ended": "2027-04-01", "nickname": "Opa Puk", "note": "Komt met de fiets.",
          "bonds": [ { "support": [ "emotional" ], "direction": "both", "strain": true, "quality": "ordinary", "ring": 1, "member": "\(tim)" } ] },
        { "ring": 3, "sector": "community", "name": "Bibliotheek", "id": "\(library)", "kind": "place", "quality": "ordinary" },
        { "name": "Juf Anke", "id": "\(juf)", "sector": "school", "ring": 4 } ] }
    """

  static let plan = """
    { "step": 3, "askedForOwnPlan": "2026-09-10", "owner": "gezin", "worries": [ { "author": "worker", "text": "Er is weinig slaap.", "id": "\(id("53"))" } ],
      "goals": [ { "author": "network", "kind": "tie", "title": "Opa en Tim gaan weer vissen", "id": "\(id("54"))", "areas": [ "leisure", "contacts" ],
          "person": "\(opa)", "now": "Ze zien elkaar weinig.", "goodEnough": "Een keer per maand.", "planB": "Dan bellen ze.", "reached": "2027-02-02",
          "expectations": { "others": "Dat het rustig blijft.", "worker": "Dat ik niet meer nodig ben.", "gezin": "Dat het leuk is." },
          "reviews": [ { "outcome": "Het ging goed.", "done": "2026-12-01", "date": "2026-11-30", "id": "\(id("55"))" } ],
          "viewpoints": [ { "text": "Ik wil vaker.", "perspective": "child", "id": "\(id("58"))" } ],
          "actions": [ { "what": "Opa belt over het viswater", "id": "\(stepOne)", "by": "network", "who": "\(opa)", "author": "gezin", "due": "2026-10-20",
              "done": "2026-10-19", "went": "Hij wist het meteen.", "route": "elsewhere", "routeTo": "de visclub", "help": "information", "pace": "tooFast", "task": 1,
              "before": "Lotte", "handBack": "2026-12-31" }, { "what": "Tim zoekt een hengel uit", "id": "\(stepTwo)", "by": "gezin" } ] } ],
      "decisions": [ { "why": "Opa durft het aan.", "by": "professional", "to": 3, "from": 2, "date": "2026-10-01", "id": "\(id("56"))",
          "table": [ { "view": "Fijn", "who": "\(bo)" }, { "view": "Ga je gang", "name": "de buurman" } ], "triedFirst": "Bellen met school",
          "ordinaryFirst": "De buurt gevraagd", "specialist": "kinderarts", "specialistWith": [ "\(juf)" ], "byWhy": "Er was haast.",
          "viewpoints": [ { "text": "Het mocht eerder.", "perspective": "parent", "id": "\(id("59"))" } ], "expectation": "Een half jaar", "until": "2027-04-01",
          "broadView": { "housing": "Klein", "income": "Wisselt", "school": "Gaat", "money": "Krap" }, "enoughWhen": "Twee nachten slapen",
          "staysInvolved": [ "\(opa)", "\(juf)" ] } ],
      "steppingDown": { "wayBack": "Eerst opa bellen.", "started": "2027-05-01", "stays": [ "\(library)" ], "back": [ "\(stepTwo)" ],
        "checks": [ { "note": "Even langs geweest.", "done": "2027-06-02", "date": "2027-06-01", "id": "\(id("57"))" } ] } }
    """

  static let reflectionText = """
    { "visit": "2026-10-02", "id": "\(reflection)", "kind": "evaluation", "place": "office", "phase": "during", "instrument": "terugblik-3",
      "created": "2026-10-02T16:00:00+02:00", "changed": "2026-10-02T16:20:00+02:00", "finished": "2026-10-02T16:20:00+02:00",
      "shared": "2026-10-03T08:00:00+02:00", "round": "short", "aspect": "netwerk", "at": "netwerk.samenwerken", "discuss": true,
      LANDING "wentWell": "We hebben echt geluisterd.", "hunch": "Opa kan meer dan hij zegt.", "dosage": "tooMuch",
      "dosageNoticed": "Moeder zuchtte.", "recognition": "Dat vond ik ook lastig.", "safety": "Iedereen is veilig.", "indicators": [ "humor", "veerkracht" ], "tasks": [ 2, 4 ],
      "statements": [ "\(statement)" ], "nextStep": "\(stepOne)", "learned": "Minder praten.", "wantToLearn": "Stil durven zijn.",
      "answers": [ { "text": "Ik liet het los.", "asked": "Wat deed het netwerk?", "question": "netwerk.samenwerken", "scale": 8, "choice": "partly",
          "already": "Opa belt al.", "oneHigher": "Dan belt Tim zelf.", "parked": true,
          "viewpoints": [ { "text": "Eindelijk rust.", "perspective": "child", "id": "\(id("71"))" } ] } ],
      "evidence": [ { "text": "Opa zette de koffie.", "kind": "done", "aspect": "netwerk", "id": "\(id("72"))", "from": "opa", "date": "2026-10-01",
          "links": [ "\(opa)", "\(stepOne)" ] } ],
      "conversation": { "imperfection": "Ik was laat.", "moment": "partly", "partnership": "Samen bedacht.", "language": "Geen moeilijke woorden.",
        "broadView": "Ook over werk.", "positiveView": "Trots benoemd." },
      "broadView": { "money": "Krap", "school": "Goed", "income": "Vast", "housing": "Ruim" },
      "closing": { "expected": "Ja, al lang.", "timely": "tooLate", "stays": "Opa", "withoutHelp": "yes" } }
    """

  static let privateText = """
    { "author": "\(lotte)", "dossier": "\(dossier)", "version": 1, "format": "gewoon/private",
      "normalForMe": "Bij ons is het stil aan tafel.",
      "reminders": [ { "text": "Bellen over de hengel", "done": "2026-10-06", "date": "2026-10-05", "id": "\(id("74"))" } ],
      "reflections": [ \(reflectionText.replacing("LANDING", with: #""landing": "Hoofd vol.","#)) ] }
    """

  static let sharedText = """
    { "label": "Familie M.", "author": "\(lotte)", "dossier": "\(dossier)", "version": 1, "format": "gewoon/reflections",
      "phases": [ { "since": "2026-08-14", "phase": "before" } ], "ladder": [ { "by": "together", "to": 2, "from": 1, "date": "2026-09-20" } ],
      "withdrawn": [ { "at": "2026-09-22T10:00:00+02:00", "shared": "2026-09-21T10:00:00+02:00", "id": "\(id("73"))" } ],
      "reflections": [ \(reflectionText.replacing("LANDING", with: "")) ] }
    """

  static let responsesText = """
    { "member": "\(karim)", "reflection": "\(reflection)", "version": 1, "format": "gewoon/responses",
      "items": [ { "text": "Wat deed opa toen?", "kind": "question", "question": "netwerk.samenwerken", "at": "2026-10-04T09:00:00+02:00", "id": "\(response)" },
        { "kind": "reply", "inReplyTo": "\(response)", "text": "Hij lachte.", "at": "2026-10-04T10:00:00+02:00", "id": "\(id("91"))" } ] }
    """

  static let agendaText = """
    { "title": "Leren vissen", "format": "gewoon/agenda", "version": 1, "id": "\(agenda)", "list": "knowledge", "kind": "module", "text": "Hoe vraag je het netwerk?",
      "status": "busy", "author": "\(karim)", "created": "2026-10-05T09:00:00+02:00", "source": "een collega", "lesson": "developing",
      "from": { "session": "\(session)", "example": "\(example)", "question": "netwerk.samenwerken", "reflection": "\(reflection)" },
      "joined": [ { "on": "2026-10-06", "member": "\(lotte)" } ], "standing": true, "withdrawn": { "on": "2026-10-12", "by": "\(karim)" } }
    """

  static let exampleText = """
    { "title": "Vissen met opa", "format": "gewoon/example", "version": 1, "id": "\(example)", "context": "Een druk huis.", "what": "Opa gevraagd.",
      "result": "Meer rust.", "again": "Eerder vragen.", "author": "\(lotte)", "made": "2026-10-07", "status": "secondReading",
      "consent": { "on": "2026-10-06", "by": "moeder" }, "reader": { "on": "2026-10-08", "member": "\(karim)", "mark": "00c0ffee00c0ffee" }, "recognised": [ "\(karim)" ],
      "aspects": [ "netwerk" ], "indicators": [ "humor" ], "tasks": [ 1 ], "phase": "after", "origin": "own", "organisation": "Zuiderwaard",
      "statements": [ "\(statement)" ], "recognisedElsewhere": 3, "looked": [ "woensdag" ], "withdrawn": "2026-10-09" }
    """

  static let statementText = """
    { "text": "Hulp stopt vanzelf.", "kind": "dilemma", "format": "gewoon/statement", "version": 1, "id": "\(statement)", "source": "het team",
      "stances": [ { "on": "2026-10-09", "line": "Soms.", "stance": "unsure", "perspective": "municipality", "member": "\(lotte)" } ],
      "reflections": [ { "on": "2026-10-13", "id": "\(reflection)" } ], "withdrawn": { "on": "2026-10-12", "by": "\(karim)" } }
    """

  static let sessionText = """
    { "date": "2026-10-10", "format": "gewoon/session", "version": 1, "id": "\(session)", "question": "Wie doet wat?", "reflections": [ "\(reflection)" ],
      "roles": { "members": [ "\(lotte)" ], "chair": "\(karim)", "presenter": "\(lotte)" }, "statements": [ "\(statement)" ],
      "steps": [ { "minutes": 15, "name": "Vertellen", "ask": "Wat gebeurde er?" } ], "at": 1, "present": 12, "cancelled": true,
      "notes": [ { "on": "2026-10-10", "id": "\(id("94"))", "kind": "note", "perspective": "parent", "name": "Linda", "text": "Vraag het ons." } ],
      "outcome": "Opa vragen.", "to": { "example": "\(example)", "agenda": "\(agenda)" } }
    """

  static let instrumentText = """
    { "name": "terugblik", "edition": 3, "format": "gewoon/instrument", "version": 1, "title": { "en": "Looking back", "nl": "Terugblik" }, "source": "eigen werk",
      "aspects": [ { "id": "samen", "title": { "nl": "Samen", "en": "Together" }, "evidence": { "nl": "Waar zag je dat?", "en": "Where?" },
          "questions": [ { "id": "samen.wie", "input": "weight", "text": { "nl": "Wie deed mee?", "en": "Who?" }, "short": { "nl": "Wie", "en": "Who" },
              "help": { "nl": "Denk breed.", "en": "Think." }, "source": "het team" } ] } ],
      "indicators": [ { "id": "lachen", "aspect": "samen", "perspective": "families", "text": { "nl": "Er is gelachen", "en": "Laughter" },
          "help": { "nl": "Om wie?", "en": "At whom?" }, "source": "het team" } ],
      "tasks": [ { "id": 1, "text": { "nl": "Erbij zijn", "en": "Be there" } } ],
      "conversation": [ { "id": "language", "text": { "nl": "Gewone taal", "en": "Plain words" } } ] }
    """

  static let lexiconText = """
    { "version": 1, "format": "gewoon/lexicon", "entries": [ { "term": "zorgmijder", "id": "zorgmijder", "forms": [ "zorgmijders" ],
        "ordinary": [ "wie liever geen hulp heeft" ], "why": "Het klinkt als verwijt.", "example": "Zij wil nu geen hulp.", "author": "\(karim)", "on": "2026-10-09",
        "withdrawn": { "on": "2026-10-13", "by": "\(lotte)" } } ] }
    """

  static let sentencesText = """
    { "version": 1, "format": "gewoon/sentences",
      "ordinaryFirst": [ { "text": "Vraag de buurvrouw.", "id": "\(id("93"))", "when": "eerst", "author": "\(karim)", "on": "2026-10-12",
        "withdrawn": { "on": "2026-10-13", "by": "\(lotte)" } } ],
      "entries": [ { "text": "Dat zou iedereen vinden.", "id": "\(id("92"))", "when": "bij drukte",
        "author": "\(karim)", "on": "2026-10-11", "withdrawn": { "on": "2026-10-13", "by": "\(lotte)" } } ] }
    """

  /// What a program of a later year might have put into every object: long numbers and two keys that only look the same.
  static let planted = #""x-n": [ 9007199254740993, 1E400, -0, 0.10 ], "caf\#u{E9}": "samen", "cafe\#u{301}": { "": false }"#

  /// And into the file itself: nesting, emptiness and keys that a pointer has to escape.
  static let plantedOnTop = """
    "x-later": { "leeg": "", "niets": null, "geen": [], "kaal": {}, "diep": [ [ [ { "id": 7, "changed": "eerder" } ] ] ] }, "": 1.0e-7,
      "x-lang": 123456789012345678901234567890, "\u{10FFFF}": true, "a/b~c": 0,
    """

  /// A file with keys planted in every object, on one line.
  static func withPlanted(_ text: String) -> String {
    let every = text.replacing("{", with: "{ " + planted + ", ")
    return "{ " + (plantedOnTop + every.dropFirst()).replacing("\n", with: " ")
  }

  /// Writes all files into a folder of their own.
  static func folder(planted: Bool = false) throws -> TestFolder {
    let folder = try TestFolder()
    for file in files { try folder.write(file.name, planted ? withPlanted(file.text) : file.text) }
    return folder
  }
}
