import Basics

extension ValueWords {
  /// The values of goals, steps and decisions.
  static func planValues() -> [(String, Words)] {
    [
      ("by", owners()),
      ("goal.kind", goalKinds()),
      ("route", [("here", Phrase("hier", "here")), ("elsewhere", Phrase("ergens anders", "elsewhere"))]),
      ("help", helpKinds()),
      ("pace", [("tooFast", Phrase("te snel", "too fast")), ("right", Phrase("goed tempo", "right pace"))]),
      ("task", tasks()),
      ("meldcode", meldcodeSteps()),
      ("decision.by", deciders()),
    ]
  }

  private static func owners() -> Words {
    [
      ("gezin", Phrase("gezin", "family")),
      ("network", Phrase("netwerk", "network")),
      ("worker", Phrase("medewerker", "worker")),
      ("specialist", Phrase("specialist", "specialist")),
    ]
  }

  private static func goalKinds() -> Words {
    [
      ("change", Phrase("oplossen", "solving")),
      ("cope", Phrase("leren omgaan met", "learning to live with")),
      ("tie", Phrase("band versterken", "strengthening a tie")),
      ("prevention", Phrase("voorkomen", "preventing")),
    ]
  }

  private static func helpKinds() -> Words {
    [
      ("talk", Phrase("praten", "talking")),
      ("information", Phrase("uitleg", "explaining")),
      ("practical", Phrase("praktisch", "practical")),
    ]
  }

  /// The four kerntaken as a ladder, lightest first, in our own short words (research/domain.md, C36–C39).
  private static func tasks() -> Words {
    [
      ("1", Phrase("vertrouwen en gesprek", "trust and talking")),
      ("2", Phrase("eigen kracht en netwerk", "own strength and network")),
      ("3", Phrase("samen oplossen", "solving it together")),
      ("4", Phrase("zo nodig doorverwijzen", "referring if needed")),
    ]
  }

  /// The five steps of the Meldcode, in our own words.
  private static func meldcodeSteps() -> Words {
    [
      ("1", Phrase("opschrijven wat je ziet", "write down what you see")),
      ("2", Phrase("overleggen", "talk it over")),
      ("3", Phrase("praten met het gezin", "talk with the family")),
      ("4", Phrase("afwegen", "weigh it")),
      ("5", Phrase("beslissen", "decide")),
    ]
  }

  private static func deciders() -> Words {
    [
      ("gezin", Phrase("het gezin", "the family")),
      ("together", Phrase("wij samen", "we together")),
      ("professional", Phrase("een hulpverlener", "a professional")),
    ]
  }
}
