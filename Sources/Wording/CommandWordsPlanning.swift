import Basics

extension CommandWords {
  /// The commands of the planning over all gezinnen.
  static let planning: [(String, (Phrase, Phrase))] = [
    (
      "planning",
      (
        Phrase("planning", "planning"),
        Phrase(
          "Met F7 zie je wat er bij alle gezinnen open staat: stappen, dagen om terug te kijken, vragen, en wat je wilt onthouden.",
          "F7 shows what is open in all families: steps, days to look back, questions, and what you want to remember.")
      )
    ),
    (
      "remind",
      (
        Phrase("onthouden", "remember"),
        Phrase(
          "Met n onthoud je iets bij een gezin, in één regel met de dag erbij. Alleen jij ziet dit.",
          "With n you remember something about a family, in one line with the day. Only you see this.")
      )
    ),
    (
      "remindHere",
      (
        Phrase("onthouden", "remember"),
        Phrase(
          "Onthoud iets bij dit gezin, in één regel met de dag erbij. Je ziet het terug in de planning. Alleen jij ziet dit.",
          "Remember something about this family, in one line with the day. You see it in the planning. Only you see this.")
      )
    ),
    (
      "changeReminder",
      (
        Phrase("wijzig wat je wilt onthouden", "change what you want to remember"),
        Phrase(
          "Met e wijzig je de woorden of de dag van wat je wilt onthouden.",
          "With e you change the words or the day of what you want to remember.")
      )
    ),
  ]
}
