import Basics

extension ValueWords {
  /// The values of people, places and ties.
  static func networkValues() -> [(String, Words)] {
    [
      ("person.kind", [("person", Phrase("mens", "person")), ("place", Phrase("plek", "place"))]),
      ("sector", sectors()),
      ("ring", rings()),
      ("quality", qualities()),
      ("direction", directions()),
      ("support", supports()),
      ("contact", contacts()),
      ("asked", askedStates()),
      ("can", [("yes", yes), ("partly", Phrase("een beetje", "a little")), ("no", no)]),
      ("distance", [("near", Phrase("dichtbij", "near")), ("consult", Phrase("denkt mee op afstand", "thinks along from afar"))]),
    ]
  }

  private static func sectors() -> Words {
    [
      ("household", Phrase("gezin en huis", "household")),
      ("family", Phrase("familie", "family")),
      ("friends", Phrase("vrienden", "friends")),
      ("neighbourhood", Phrase("buurt", "neighbourhood")),
      ("school", Phrase("school en opvang", "school and childcare")),
      ("community", Phrase("werk, club en geloof", "work, club and faith")),
      ("access", Phrase("hulp in de wijk", "help nearby")),
      ("professional", Phrase("hulpverleners", "professionals")),
    ]
  }

  private static func rings() -> Words {
    [
      ("1", Phrase("heel dichtbij", "very near")),
      ("2", Phrase("dichtbij", "near")),
      ("3", Phrase("verder weg", "further away")),
      ("4", Phrase("nu niet", "not now")),
    ]
  }

  private static func qualities() -> Words {
    [
      ("strong", Phrase("sterk", "strong")),
      ("ordinary", Phrase("gewoon", "ordinary")),
      ("thin", Phrase("dun", "thin")),
      ("broken", Phrase("verbroken", "broken")),
    ]
  }

  private static func directions() -> Words {
    [
      ("gives", Phrase("geeft", "gives")),
      ("receives", Phrase("krijgt", "receives")),
      ("both", Phrase("over en weer", "both ways")),
    ]
  }

  private static func supports() -> Words {
    [
      ("practical", Phrase("praktisch", "practical")),
      ("company", Phrase("gezelschap", "company")),
      ("advice", Phrase("advies", "advice")),
      ("emotional", Phrase("luisteren", "listening")),
    ]
  }

  private static func contacts() -> Words {
    [
      ("daily", Phrase("elke dag", "every day")),
      ("weekly", Phrase("elke week", "every week")),
      ("monthly", Phrase("elke maand", "every month")),
      ("rarely", Phrase("minder vaak", "less often")),
    ]
  }

  private static func askedStates() -> Words {
    [
      ("notAsked", Phrase("nog niet gevraagd", "not asked yet")),
      ("asked", Phrase("gevraagd", "asked")),
      ("promised", Phrase("zei ja", "said yes")),
      ("helping", Phrase("helpt al", "helps already")),
      ("declined", Phrase("liever niet", "rather not")),
    ]
  }
}
