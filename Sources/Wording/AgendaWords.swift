import Basics

/// The words of the three agendas of the team (`002_f36935da8af6c832.txt`).
public enum AgendaWords {
  /// What an agenda is for, behind its name.
  public static func purpose(_ list: String) -> Phrase {
    switch list {
    case "change": Phrase("wat we anders gaan doen", "what we will do otherwise")
    case "training": Phrase("wat we willen leren", "what we want to learn")
    default: Phrase("wat we willen weten", "what we want to know")
    }
  }

  public static let noAgenda = Phrase("Nog op geen agenda", "On no agenda yet")
  public static let newItem = Phrase("Zeg het in één regel.", "Say it in one line.")
  public static let furtherVerb = Phrase("verder", "further")
  public static let doneOnes = Phrase("Gedaan en weggehaald", "Done and taken away")
  public static let standing = Phrase("vaste vraag", "standing question")
  public static let takePart = Phrase("Doen mee", "Take part")
  public static let nobody = Phrase("Nog niemand. Met m doe je mee.", "Nobody yet. With m you take part.")
  public static let joinIn = Phrase("Ik doe mee", "I take part")
  public static let joinOut = Phrase("Ik doe niet meer mee", "I no longer take part")
  public static let joinVerb = Phrase("doe mee", "take part")
  public static let joinOutVerb = Phrase("doe niet mee", "leave it")
  public static let takeOff = Phrase("Haal dit van de agenda", "Take this off the agenda")
  public static let putBack = Phrase("Zet dit terug op de agenda", "Put this back on the agenda")
  public static let tookOff = Phrase(
    "Van de agenda gehaald. Het staat nog bij “gedaan en weggehaald”.", "Taken off the agenda. It still stands with “done and taken away”.")
  public static let isBack = Phrase("Het staat weer op de agenda.", "It is back on the agenda.")
  public static let takeOffText = Phrase(
    "Het blijft bewaard. Iedereen in het team kan het terugzetten.", "It is kept. Everybody in the team can put it back.")
  public static let noItemHere = Phrase("Ga eerst op iets van een agenda staan.", "Go to something on an agenda first.")
  public static let comesFrom = Phrase("Komt uit", "Comes from")

  // From elsewhere
  public static let which = Phrase("Op welke agenda?", "On which agenda?")
  public static let add = Phrase("Zet erop", "Add it")
  public static let nothingToAdd = Phrase(
    "Schrijf eerst iets op. Dan kan het op een agenda.", "Write something first. Then it can go on an agenda.")
  public static let fromHere = Phrase("Zet dit op een agenda van het team", "Put this on an agenda of the team")
  public static let withoutNames = Phrase(
    "Het hele team leest dit. Schrijf zonder namen van gezinnen.", "The whole team reads this. Write without names of families.")
}

extension Saying {
  /// "Waarom blijft de vraag naar hulp groeien?" as a proposal: "+ vaste vraag: …"
  public static func standingProposal(_ question: String, _ language: Language) -> String {
    Phrase("+ vaste vraag: \(question)", "+ standing question: \(question)")[language]
  }

  /// "3 gedaan, 1 weggehaald"
  public static func doneAndTakenOff(_ done: Int, _ off: Int, _ language: Language) -> String {
    let parts = [
      done > 0 ? Phrase("\(done) gedaan", "\(done) done")[language] : "",
      off > 0 ? Phrase("\(off) weggehaald", "\(off) taken away")[language] : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "met Youssef en 1 ander", "jij doet mee", "jij, Youssef en 2 anderen"
  ///
  /// - Parameter others: what the others are called, in the order in which they joined.
  public static func takingPart(me: Bool, others: [String], _ language: Language) -> String {
    let isDutch = language == .nl
    guard let first = others.first else { return me ? Phrase("jij doet mee", "you take part")[language] : "" }
    let rest = others.count - 1
    let more =
      rest == 0
      ? "" : rest == 1 ? (isDutch ? " en 1 ander" : " and 1 other") : (isDutch ? " en \(rest) anderen" : " and \(rest) others")
    if me { return (isDutch ? "jij doet mee, met " : "you take part, with ") + first + more }
    return (isDutch ? "met " : "with ") + first + more
  }

  /// "Marijke Vos, sinds 22 okt"
  public static func since(_ who: String, _ day: String, _ language: Language) -> String {
    day.isEmpty ? who : Phrase("\(who), sinds \(day)", "\(who), since \(day)")[language]
  }

  /// "een reflectie van Sanne de Wit, 20 okt"
  public static func fromReflection(of author: String, _ day: String, _ language: Language) -> String {
    let who = author.isEmpty ? Phrase("een reflectie", "a reflection") : Phrase("een reflectie van \(author)", "a reflection of \(author)")
    return [who[language], day].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "het voorbeeld “Een straat die kookt”"
  public static func fromExample(_ title: String, _ language: Language) -> String {
    title.isEmpty ? Phrase("een voorbeeld", "an example")[language] : Phrase("het voorbeeld “\(title)”", "the example “\(title)”")[language]
  }

  /// "het gesprek van 25 nov"
  public static func fromSession(_ day: String, _ language: Language) -> String {
    day.isEmpty
      ? Phrase("een gesprek van het team", "a session of the team")[language]
      : Phrase("het gesprek van \(day)", "the session of \(day)")[language]
  }

  /// "Komt uit een reflectie van Sanne de Wit, 20 okt"
  public static func comesFrom(_ source: String, _ language: Language) -> String {
    Phrase("Komt uit \(source)", "Comes from \(source)")[language]
  }

  /// "uit een reflectie van …", in a row
  public static func outOf(_ source: String, _ language: Language) -> String { Phrase("uit \(source)", "from \(source)")[language] }

  /// "weggehaald door Youssef Amrani, 20 nov"
  public static func takenOff(by who: String, _ day: String, _ language: Language) -> String {
    let said = who.isEmpty ? Phrase("weggehaald", "taken away") : Phrase("weggehaald door \(who)", "taken away by \(who)")
    return [said[language], day].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "“Wennen” van de agenda halen?"
  public static func takeOffQuestion(_ title: String, _ language: Language) -> String {
    Phrase("“\(title)” weghalen?", "Take “\(title)” away?")[language]
  }

  /// "Op de opleidingsagenda"
  public static func onAgenda(_ name: String, _ language: Language) -> String { Phrase("Op de \(name)", "On the \(name)")[language] }

  /// "Het staat op de opleidingsagenda. Je leest het met F6 en Tab."
  public static func standsOnAgenda(_ name: String, _ language: Language) -> String {
    Phrase("Het staat op de \(name) van het team.", "It stands on the \(name) of the team.")[language]
  }

  /// "Kijk nog eens naar: Ria, 06-12345678. Is een gezin hieraan te herkennen?"
  public static func lookAgainAt(_ words: [String], _ language: Language) -> String {
    let said = list(words, language)
    let sentence = Phrase(
      "Kijk nog eens naar: \(said). Is een gezin hieraan te herkennen?", "Look again at: \(said). Could a family be recognised by it?")
    return sentence[language]
  }

  /// "Mila is vervangen door een voorletter. Kijk het nog even na."
  public static func namesReplaced(_ names: [String], _ language: Language) -> String {
    let said = list(names, language)
    let sentence = Phrase(
      "\(said): vervangen door voorletters. Kijk het nog even na.", "\(said): replaced by initials. Please look once more.")
    return sentence[language]
  }
}
