import Basics

extension ValueWords {
  /// The values of reflections, answers and evidence.
  static func reflectionValues() -> [(String, Words)] {
    [
      ("reflection.kind", reflectionKinds()),
      ("round", [("whole", Phrase("hele ronde", "whole round")), ("short", Phrase("korte ronde", "short round"))]),
      ("place", places()),
      ("choice", choices()),
      ("evidence.kind", evidenceKinds()),
      ("perspective", perspectives()),
      ("dosage", dosages()),
      ("withoutHelp", yesPartlyNo()),
      ("timely", timings()),
      ("moment", yesPartlyNo()),
    ]
  }

  private static func reflectionKinds() -> Words {
    [
      ("visit", Phrase("bezoek", "visit")),
      ("evaluation", Phrase("samen terugkijken", "review")),
      ("closing", Phrase("afsluiting", "closing")),
    ]
  }

  private static func places() -> Words {
    [
      ("home", Phrase("thuis", "at home")),
      ("school", Phrase("op school", "at school")),
      ("neighbourhood", Phrase("in de buurt", "in the neighbourhood")),
      ("office", Phrase("op kantoor", "at the office")),
      ("online", Phrase("beeldbellen", "video call")),
    ]
  }

  private static func choices() -> Words {
    yesPartlyNo() + [
      ("lighter", Phrase("kan lichter", "can be lighter")),
      ("fitting", Phrase("past", "fits")),
      ("heavier", Phrase("zwaarder nodig", "heavier is needed")),
    ]
  }

  private static func evidenceKinds() -> Words {
    [
      ("seen", Phrase("gezien", "seen")),
      ("heard", Phrase("gehoord", "heard")),
      ("done", Phrase("gedaan", "done")),
      ("agreed", Phrase("afgesproken", "agreed")),
      ("fromOther", Phrase("van een ander", "from someone else")),
    ]
  }

  private static func perspectives() -> Words {
    [
      ("parent", Phrase("ouder", "parent")),
      ("child", Phrase("kind of jongere", "child or youngster")),
      ("worker", Phrase("medewerker", "worker")),
      ("school", Phrase("school", "school")),
      ("access", Phrase("hulp in de wijk", "help nearby")),
      ("provider", Phrase("hulporganisatie", "care provider")),
      ("municipality", Phrase("gemeente", "municipality")),
      ("researcher", Phrase("onderzoeker", "researcher")),
    ]
  }

  private static func dosages() -> Words {
    [
      ("tooLittle", Phrase("te weinig", "too little")),
      ("right", Phrase("precies goed", "just right")),
      ("tooMuch", Phrase("te veel", "too much")),
    ]
  }

  private static func timings() -> Words {
    [
      ("inTime", Phrase("op tijd", "in time")),
      ("tooLate", Phrase("te laat", "too late")),
      ("tooEarly", Phrase("te vroeg", "too early")),
    ]
  }
}
