import Basics

/// The words of statements and dilemmas, and of what the team calls normal.
public enum StatementWords {
  public static let statements = Phrase("Stellingen", "Statements")
  public static let dilemmas = Phrase("Dilemma's", "Dilemmas")
  public static let addStatement = Phrase("een stelling erbij", "add a statement")
  public static let addDilemma = Phrase("een dilemma erbij", "add a dilemma")
  public static let newStatement = Phrase("Schrijf de stelling in één regel.", "Write the statement in one line.")
  public static let newDilemma = Phrase("Schrijf het dilemma in één regel.", "Write the dilemma in one line.")

  // One card
  public static let yourView = Phrase("Wat vind jij?", "What do you think?")
  public static let digits = Phrase("met 1 tot en met 4 kies je", "choose with 1 to 4")
  public static let otherView = Phrase("kijk ook vanuit een andere plek", "look from another place too")
  public static let fromWhere = Phrase("Vanuit welke plek kijk je?", "From which place do you look?")
  public static let spread = Phrase("Zo denkt het team", "This is what the team thinks")
  public static let noStance = Phrase("Nog niemand zei wat die ervan vindt.", "Nobody has said what they think yet.")
  public static let because = Phrase("Omdat", "Because")
  public static let you = Phrase("jij", "you")
  public static let reflections = Phrase("Reflecties hierbij", "Reflections with this")
  public static let link = Phrase("Past bij welke stelling?", "Which statement does it fit?")
  public static let linked = Phrase("De stellingen staan bij deze reflectie.", "The statements stand with this reflection.")
  public static let takeAway = Phrase("Haal deze kaart weg", "Take this card away")
  public static let putBack = Phrase("Zet deze kaart terug", "Put this card back")
  public static let takenAway = Phrase("Weggehaald", "Taken away")
  public static let isBack = Phrase("De kaart staat er weer.", "The card is back.")
  public static let tookAway = Phrase(
    "Weggehaald. Het bestand blijft bewaard. Met Ctrl-Z komt de kaart terug.", "Taken away. The file is kept. Ctrl-Z brings the card back.")
  public static let notOurs = Phrase(
    "Deze stelling hoort bij Gewoon. Laat hem liggen als hij niet past.",
    "This statement belongs to Gewoon. Leave it where it does not fit.")
  public static let stanceVerb = Phrase("wat vind jij", "what you think")

  // What the team calls normal
  public static let normal = Phrase("Wat wij normaal noemen", "What we call normal")
  public static let noDefinition = Phrase("Daar hebben jullie nog niets over opgeschreven.", "You have written nothing about it yet.")
  public static let sayAgain = Phrase("Schrijf op wat jullie nu normaal noemen", "Write down what you now call normal")
  public static let newVersion = Phrase("Wat noemen jullie nu normaal?", "What do you now call normal?")
  public static let olderStays = Phrase("Wat jullie eerder schreven, blijft staan.", "What you wrote before stays.")
  public static let beginWithIt = Phrase("Begin met deze tekst", "Begin with this text")
  public static let writeHere = Phrase("Schrijf hier.", "Write here.")
}

extension Saying {
  /// "4 eens, 1 deels eens"; the counts of what people said, in words
  public static func stances(_ counts: [(word: String, count: Int)], _ language: Language) -> String {
    counts.filter { $0.count > 0 }.map { "\(number($0.count, language)) \($0.word)" }.joined(separator: ", ")
  }

  /// "eens          ●●● 3"
  ///
  /// - Parameters:
  ///   - width: the columns of the longest word.
  ///   - total: all stances together, so that no bar is too long.
  public static func stanceBar(_ word: String, _ count: Int, width: Int, total: Int, _ language: Language) -> String {
    let scale = max(1, (total + mostStanceMarks - 1) / mostStanceMarks)
    let marks = count == 0 ? "" : String(repeating: "●", count: max(1, count / scale)) + " "
    return word + String(repeating: " ", count: max(0, width - word.count) + 2) + marks + number(count, language)
  }

  /// So many marks fit beside their words in half a screen.
  private static let mostStanceMarks = 16

  /// "jij: eens"
  public static func yourStance(_ stances: [String], _ language: Language) -> String {
    "\(StatementWords.you[language]): \(list(stances, language))"
  }

  /// "gezien als medewerker"
  public static func seenAs(_ perspective: String, _ language: Language) -> String {
    Phrase("gezien als \(perspective)", "seen as \(perspective)")[language]
  }

  /// "Jij, als ouder"
  public static func you(as perspective: String, _ language: Language) -> String {
    Phrase("Jij, als \(perspective)", "You, as \(perspective)")[language]
  }

  /// "sinds 3 okt, opgeschreven door Fatma Yıldız"
  public static func definedOn(_ day: String, by author: String, _ language: Language) -> String {
    let since = day.isEmpty ? "" : Phrase("sinds \(day)", "since \(day)")[language]
    let who = author.isEmpty ? "" : Phrase("opgeschreven door \(author)", "written down by \(author)")[language]
    return [since, who].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "wat we eerder zeiden: 2 keer"
  public static func earlierDefinitions(_ count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("lees ook wat jullie eerder schreven", "read what you wrote before too")[language]
      : Phrase("lees ook de \(count) teksten van eerder", "read the \(count) earlier texts too")[language]
  }

  /// "uit: start van de Ontwikkeltafel, 18 februari 2021"
  public static func heardAt(_ source: String, _ language: Language) -> String { Phrase("uit: \(source)", "from: \(source)")[language] }
}
