import StrictJSON

/// A reflection in which every field of the format says something, each in a word of its own.
enum FullReflection {
  /// What only the author may read, and keys that the format does not know.
  static let secrets: Set<String> = ["kanarie-landing", "kanarie-gevoel", "kanarie-onbekend", "kanarie-diep", "kanarie-verpakt"]

  static let json: JSON = [
    "id": "01JDQ1B00000000000000000R1", "visit": "2026-11-19", "place": "home", "kind": "closing", "phase": "during",
    "instrument": "normaliseren-1",
    "created": "2026-11-19T15:10:00+01:00", "changed": "2026-11-19T15:42:10+01:00", "finished": "2026-11-19T15:42:10+01:00",
    "round": "whole", "at": "keep", "discuss": true,
    "landing": "kanarie-landing", "hunch": "kanarie-gevoel", "mine": "kanarie-onbekend", "wentWell": "w-goed",
    "answers": [
      ["question": "krachtgericht.krachten", "asked": "Zo vroeg ik het toen?", "text": "w-krachten", "mine": "kanarie-diep"],
      ["question": "krachtgericht.veerkracht", "asked": "", "parked": true],
      ["question": "nabijheid.leefomgeving", "choice": "partly", "text": ["hunch": "kanarie-verpakt"]],
      [
        "question": "eigen-regie.tempo", "scale": 4, "text": "w-tempo", "already": "w-al", "oneHigher": "w-hoger",
        "viewpoints": [["id": "01JDQ1B00000000000000000V4", "perspective": "parent", "text": "w-blik"]],
      ],
      ["question": "vroeger.vraag", "asked": "Wat vroegen we vroeger?", "text": "w-vroeger", "scale": 9],
    ],
    "evidence": [
      [
        "id": "01JDQ1B00000000000000000E1", "aspect": "eigen-regie", "kind": "heard", "text": "w-bewijs", "from": "w-van",
        "date": "2026-11-19",
      ],
      ["id": "01JDQ1B00000000000000000E2", "aspect": "vroeger", "kind": "seen", "text": "w-oud-bewijs", "date": "2026-11-02"],
    ],
    "conversation": [
      "moment": "yes", "partnership": "w-samen", "language": "w-taal", "broadView": "w-breed", "positiveView": "w-positief",
      "imperfection": "w-imperfect", "mine": "kanarie-diep",
    ],
    "broadView": ["money": "w-geld", "school": "w-school", "income": "w-inkomen", "housing": "w-wonen"],
    "dosage": "tooMuch", "dosageNoticed": "w-gemerkt", "recognition": "w-erkend", "indicators": ["gewone-taal", "vroeger-teken"],
    "tasks": [1, 2], "statements": ["01JDQ1B00000000000000000S1"], "nextStep": "01JDQ1B00000000000000000A1", "learned": "w-geleerd",
    "wantToLearn": "w-leren",
    "closing": ["withoutHelp": "partly", "stays": "w-blijft", "timely": "tooLate", "expected": "w-verwacht"],
  ]

  static let dossier: JSON = [
    "gezin": [
      "name": "Gezin van den Berg", "sortName": "Berg, van den", "label": "Gezin B.",
      "members": [["id": "01JDQ1B00000000000000000M1", "name": "Mila", "role": "dochter"]],
    ],
    "statements": [["id": "01JDQ1B00000000000000000S1", "date": "2026-11-18", "by": "01JDQ1B00000000000000000M1", "text": "w-verklaring"]],
    "network": [
      "people": [
        ["id": "01JDQ1B00000000000000000P1", "kind": "person", "name": "Oma Ria"],
        ["id": "01JDQ1B00000000000000000P2", "kind": "place", "name": "VV Noord"],
      ]
    ],
    "plan": ["goals": [["actions": [["id": "01JDQ1B00000000000000000A1", "what": "w-stap"]]]]],
  ]

  /// In the order in which they stand on the page.
  static let words = [
    "Gezin van den Berg", "19 november 2026", "thuis", "afsluiting", "hele ronde", "Sanne de Wit", "w-goed", "w-samen", "w-taal", "w-breed",
    "w-positief", "w-imperfect", "Zo vroeg ik het toen?", "w-krachten", "Gaf je hulp waar het gezin leeft", "Deels", "w-tempo", "w-al",
    "w-hoger", "w-blik", "ouder", "w-bewijs", "gehoord van w-van", "Wat vroegen we vroeger?", "w-vroeger", "w-oud-bewijs",
    "2 november 2026", "vroeger-teken", "Te veel", "w-gemerkt", "w-erkend", "w-geld", "w-school", "w-inkomen", "w-wonen",
    "Vertrouwen opbouwen", "w-stap", "w-geleerd", "w-leren", "w-blijft", "Te laat", "w-verwacht", "w-verklaring", "Mila",
  ]
}
