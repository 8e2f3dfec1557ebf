import Basics

extension CommandWords {
  /// The commands of the debrief, of sharing and of the team.
  static let reflecting: [(String, (Phrase, Phrase))] = [
    (
      "debrief",
      (
        Phrase("nabespreking", "debrief"),
        Phrase(
          "d begint de nabespreking van een bezoek, of gaat verder waar je was.",
          "d begins the debrief of a visit, or goes on where you were.")
      )
    ),
    (
      "allQuestions",
      (
        Phrase("alle vragen", "all questions"),
        Phrase("Alle vragen onder elkaar, in je eigen volgorde.", "All questions under one another, in your own order.")
      )
    ),
    (
      "share",
      (
        Phrase("delen met het team", "share with the team"),
        Phrase("Eerst zie je precies wat anderen lezen. Dan pas deel je.", "First you see exactly what others read. Only then you share.")
      )
    ),
    (
      "confirmShare",
      (
        Phrase("nu delen", "share now"),
        Phrase("Zet wat hier staat in de map van het team.", "Puts what stands here into the team's folder.")
      )
    ),
    (
      "withdraw",
      (
        Phrase("gedeelde reflectie terughalen", "take a shared reflection back"),
        Phrase(
          "Kan zolang niemand heeft geantwoord. Dat je deelde, blijft bekend.",
          "Possible as long as nobody has answered. That you shared stays known.")
      )
    ),
    (
      "timeline",
      (
        Phrase("reflecties door de tijd", "reflections over time"),
        Phrase(
          "Al je reflecties over dit gezin, en je antwoorden per onderdeel.",
          "All your reflections on this family, and your answers per part.")
      )
    ),
    (
      "sentences",
      (
        Phrase("zinnen die het gewoon maken", "sentences that keep it ordinary"),
        Phrase("Bekijk zinnen om iets gewoon te maken, en zet er een bij.", "Look at sentences that make something ordinary, and add one.")
      )
    ),
    (
      "addSentence",
      (
        Phrase("zin toevoegen voor het team", "add a sentence for the team"),
        Phrase("Zet je zin bij die van het team.", "Adds your sentence to the team's.")
      )
    ),
    (
      "lexicon",
      (
        Phrase("gewone taal", "ordinary words"),
        Phrase("Bekijk welke woorden gewoner kunnen, en zet er een bij.", "See which words could be more ordinary, and add one.")
      )
    ),
    (
      "addWord",
      (
        Phrase("woord toevoegen voor het team", "add a word for the team"),
        Phrase("Zet je woord bij die van het team.", "Adds your word to the team's.")
      )
    ),
    (
      "spelling",
      (
        Phrase("spelling", "spelling"),
        Phrase(
          "Zoekt woorden die Gewoon niet kent, in de tekst waar je staat.",
          "Looks for words that Gewoon does not know, in the text you are in.")
      )
    ),
    (
      "spellingOfAll",
      (
        Phrase("spelling van alles hier", "spelling of everything here"),
        Phrase(
          "Zoekt in alle teksten van dit scherm, of in de hele nabespreking.",
          "Looks in all texts of this screen, or in the whole debrief.")
      )
    ),
    (
      "ordinaryWord",
      (
        Phrase("gewoon woord", "ordinary word"),
        Phrase(
          "Ctrl-G zet het gewone woord in de plaats. Laten staan mag ook.",
          "Ctrl-G puts the ordinary word in its place. Leaving it is fine too.")
      )
    ),
    (
      "team",
      (
        Phrase("team", "team"),
        Phrase(
          "Met F6 lees je wat het team deelde. Je kunt iets vragen, of zeggen dat je het herkent.",
          "F6 lets you read what the team shared: ask something, or recognise it.")
      )
    ),
    (
      "ask",
      (
        Phrase("vraag", "ask"),
        Phrase(
          "v stelt een vraag bij dit antwoord. Bij je eigen reflectie geeft v antwoord.",
          "v asks a question at this answer. At your own reflection v answers.")
      )
    ),
    (
      "recognise",
      (
        Phrase("herkenbaar", "I know this"),
        Phrase("h zegt: dit herken ik. Nog een keer h haalt het weg.", "h says: I know this too. h again takes it away.")
      )
    ),
    (
      "readOn",
      (
        Phrase("volgende reflectie", "next reflection"),
        Phrase(
          "De pijl naar rechts of Ctrl-N leest de volgende reflectie.", "The right arrow or Ctrl-N reads the next reflection.")
      )
    ),
    (
      "readBack",
      (
        Phrase("vorige reflectie", "previous reflection"),
        Phrase(
          "De pijl naar links of Ctrl-O leest de vorige reflectie.", "The left arrow or Ctrl-O reads the previous reflection.")
      )
    ),
  ]
}
