import Basics

extension CommandWords {
  /// The commands of the plan, and of the four panes together.
  static let plan: [(String, (Phrase, Phrase))] = [
    (
      "enlarge",
      (
        Phrase("groot", "large"),
        Phrase(
          "Met z zie je één deel groot. Nog een keer z, en je ziet alles weer.", "With z you see one part large. z again shows everything.")
      )
    ),
    (
      "reachGoal",
      (
        Phrase("goed genoeg bereikt", "good enough: reached"),
        Phrase("Sluit een doel af dat goed genoeg is, met de dag van vandaag.", "Closes a goal that is good enough, with today's day.")
      )
    ),
    (
      "reopenGoal",
      (
        Phrase("doel weer openen", "open the goal again"),
        Phrase(
          "Een doel dat goed genoeg was gaat verder. De stappen staan er nog.",
          "A goal that was good enough goes on. Its steps are still there.")
      )
    ),
    (
      "addViewpoint",
      (
        Phrase("hoe een ander het ziet", "how somebody else sees it"),
        Phrase(
          "Schrijf op hoe ouder, kind, medewerker of school het ziet. Verschil mag blijven.",
          "Write down how parent, child, worker or school sees it. Differences may stay.")
      )
    ),
  ]
}
