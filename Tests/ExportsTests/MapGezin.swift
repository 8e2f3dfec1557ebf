import Basics
import DossierModel
import Exports
import StrictJSON

/// Gezinnen with a network, to make maps of.
enum MapGezin {
  static let id = "01JDQ1B0000000000000000001"
  static let mila = "01JDQ1B00000000000000000M1"
  static let sem = "01JDQ1B00000000000000000M2"
  static let oma = "01JDQ1B00000000000000000P1"
  static let club = "01JDQ1B00000000000000000P2"
  static let erik = "01JDQ1B00000000000000000P3"
  static let an = "01JDQ1B00000000000000000P4"
  static let kim = "01JDQ1B00000000000000000P5"
  static let loket = "01JDQ1B00000000000000000P6"
  static let ended = "01JDQ1B00000000000000000P7"
  static let lost = "01JDQ1B00000000000000000P8"
  static let today = Day("2026-11-20")!

  /// Seven people and places in every manner of tie, one who ended, and ties that lead nowhere.
  static let small: JSON = dossier(
    [
      [
        "id": .string(oma), "kind": "person", "name": "Oma Ria", "role": "oma van Mila", "sector": "family", "ring": 1, "quality": "strong",
        "strain": false, "direction": "both", "support": ["practical", "emotional"], "contact": "weekly", "asked": "helping", "can": "yes",
        "knows": true, "until": "2027-01-31", "coEducator": true, "mentorOf": .string(mila), "since": "2026-09-10",
        "note": "kanarie-notitie", "linkedTo": [.string(club), "01JDQ1B00000000000000000X1"],
        "bonds": [
          ["member": .string(mila), "ring": 2, "quality": "broken", "strain": true, "direction": "gives", "support": ["company"]],
          ["member": "01JDQ1B00000000000000000X1", "ring": 2],
        ],
      ],
      ["id": .string(club), "kind": "place", "name": "VV <Noord> & \"Zuid\"", "sector": "community", "ring": 2, "direction": "gives"],
      [
        "id": .string(erik), "kind": "person", "name": "Erik", "role": "vader van Mila en Sem", "sector": "family", "ring": 2,
        "quality": "thin", "strain": true, "direction": "receives",
      ],
      ["id": .string(an), "kind": "person", "name": "Buurvrouw An", "sector": "neighbourhood", "ring": 3, "asked": "notAsked"],
      ["id": .string(kim), "kind": "person", "name": "Kim", "sector": "friends", "ring": 4, "quality": "broken"],
      ["id": .string(loket), "kind": "place", "name": "=Loket", "sector": "access", "ring": 3, "asked": "notAsked", "quality": "ordinary"],
      ["id": .string(ended), "name": "Kanarie Gestopt", "sector": "family", "ring": 1, "ended": "2026-10-01"],
      ["id": .string(lost), "name": "Tante Jo", "ring": "veel"],
    ],
    ties: [
      ["a": .string(oma), "b": .string(erik), "quality": "thin", "strain": true, "since": "2026-09-10"],
      ["a": .string(erik), "b": .string(oma), "quality": "strong"], ["a": .string(an), "b": .string(an)],
      ["a": .string(an), "b": "01JDQ1B00000000000000000X1"], ["a": .string(oma), "b": .string(ended)],
      ["a": .string(oma), "b": .string(an), "ended": "2026-10-01"], ["a": .string(club), "b": .string(an)],
    ])

  static func dossier(_ people: [JSON], ties: [JSON] = []) -> JSON {
    [
      "format": "gewoon/dossier", "version": 1, "id": .string(id),
      "gezin": [
        "name": "Gezin van den Berg", "sortName": "Berg, van den",
        "members": [["id": .string(mila), "name": "Mila", "role": "dochter"], ["id": .string(sem), "name": "Sem"]],
      ],
      "network": ["changed": "2026-11-04", "people": .array(people), "ties": .array(ties)],
    ]
  }

  static func map(_ dossier: JSON = small, language: Language = .nl, initials: Bool = false, isWhole: Bool = true) -> ExportedMap {
    ExportedMap(dossier: dossier, today: today, language: language, initials: initials, isWhole: isWhole)
  }

  /// So many people and places, spread by a die that always falls the same.
  static func crowd(_ count: Int, seed: UInt64 = 7, names: [String] = ordinaryNames) -> JSON {
    var dice = SplitMix64(seed: seed)
    func pick<Item>(_ items: [Item]) -> Item { items[Int(dice.next() % UInt64(items.count))] }
    var ids = ULIDSource(seed: seed)
    return dossier(
      (0..<count).map { index in
        [
          "id": .string(ids.next(at: DemoPage.now)), "name": .string(pick(names)), "kind": .string(pick(["person", "person", "place"])),
          "sector": .string(pick(Vocabulary.sector.values + ["family", "family", "friends"])),
          "ring": .number(String(pick([1, 2, 2, 2, 3, 3, 3, 4]))), "quality": .string(pick(Vocabulary.quality.values)),
          "strain": .bool(pick([true, false, false])), "direction": .string(pick(Vocabulary.direction.values)),
          "coEducator": .bool(pick([true, false, false])), "asked": .string(pick(["notAsked", "helping"])),
        ]
      })
  }

  static let ordinaryNames = [
    "Oma Ria", "Buurvrouw An", "Trainer Dirk", "Juf Els", "Kim", "Meneer de Vries", "Voetbalclub Sparta Noord", "Mevrouw van der Meulen",
  ]

  /// Names that a drawing has to bear.
  static let oddNames = [
    "A", String(repeating: "lang", count: 50), String(repeating: "heel lang ", count: 20), "👩‍👩‍👧‍👦🎉", "جدة فاطمة", "<b>&\"'</b>", "外婆外婆外婆外婆外婆外婆",
    "a\u{1B}[31m\u{202E}b", "e\u{301}\u{301}\u{301}", " ", "", "]]>",
  ]

  /// What every format makes of a map.
  static func everything(_ map: ExportedMap) -> [String] {
    ExportFormat.all.flatMap { format in
      switch format.write(map) {
      case .text(let text): [text]
      case .files(let files): files.map(\.text)
      }
    }
  }
}
