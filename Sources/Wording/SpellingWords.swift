import Basics

/// The words around spelling. Nothing that somebody wrote is called wrong: it is a word that Gewoon does not know.
public enum SpellingWords {
  public static let busy = Phrase("De spelling wordt nagekeken.", "The spelling is being looked at.")
  public static let allKnownInThis = Phrase("Ik ken alle woorden in deze tekst.", "I know all words in this text.")
  public static let allKnown = Phrase("Ik ken alle woorden die hier staan.", "I know all the words here.")
  public static let wroteOn = Phrase("Je schreef verder. Kies spelling nog een keer.", "You wrote on. Choose spelling once more.")
  public static let changedMeanwhile = Phrase(
    "Dit woord staat er niet meer. De tekst is intussen anders.", "This word is gone. The text has changed meanwhile.")
  public static let done = Phrase("Klaar. Je hebt alle woorden bekeken.", "Done. You have seen all the words.")
  public static let doneWithChanges = Phrase(
    "Klaar. Met Ctrl-Z komt het oude woord terug.", "Done. Ctrl-Z brings the old word back.")

  public static let typeIt = Phrase("Typ het zelf", "Type it yourself")
  public static let leave = Phrase("Laat zo staan", "Leave it as it is")
  public static let remember = Phrase("Onthoud dit woord", "Remember this word")
  public static let everywhere = Phrase("Overal vervangen", "Replace it everywhere")
  public static let onlyHere = Phrase("Alleen de eerste keer", "Only the first time")
  public static let replace = Phrase("Vervang", "Replace")

  /// The head of the list: "3 woorden ken ik niet".
  public static func unknown(_ count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("1 woord ken ik niet", "1 word I do not know")[language]
      : Phrase("\(count) woorden ken ik niet", "\(count) words I do not know")[language]
  }

  /// The head of what can be done with one.
  public static func unknown(_ word: String) -> Phrase {
    Phrase("Dit woord ken ik niet: \(word)", "I do not know this word: \(word)")
  }

  /// "3 keer"
  public static func times(_ count: Int) -> Phrase { Phrase("\(count) keer", "\(count) times") }

  /// The head of the question where a word is replaced.
  public static func stands(_ word: String, times count: Int) -> Phrase {
    Phrase("“\(word)” staat er \(count) keer", "“\(word)” stands there \(count) times")
  }

  public static func replaced(_ old: String, by new: String) -> Phrase { Phrase("“\(old)” is nu “\(new)”.", "“\(old)” is “\(new)” now.") }

  public static func remembered(_ word: String) -> Phrase { Phrase("“\(word)” ken ik nu.", "I know “\(word)” now.") }

  /// Why a word is known only for now.
  public static func notKept(because sentence: Phrase) -> Phrase {
    Phrase("\(sentence.nl) Ik ken het woord tot je stopt.", "\(sentence.en) I know the word until you stop.")
  }

  /// In a demo, of which nothing stays.
  public static let onlyInDemo = Phrase(
    "Dit is een demo: ik ken het woord tot je stopt.", "This is a demo: I know the word until you stop.")

  /// Why no spelling can be looked at.
  public enum Fault: Sendable { case notInstalled, otherLibrary, brokenDictionary }

  public static func sentence(about fault: Fault) -> Phrase {
    switch fault {
    case .notInstalled:
      Phrase(
        "Voor spelling zijn hunspell en hunspell-nl nodig: vraag je beheerder.",
        "Spelling needs hunspell and hunspell-nl: ask who manages this computer.")
    case .otherLibrary:
      Phrase(
        "Gewoon kan deze hunspell niet gebruiken: vraag je beheerder om een nieuwe.",
        "Gewoon cannot use this hunspell: ask who manages this computer for a new one.")
    case .brokenDictionary:
      Phrase(
        "De woordenlijst is niet te lezen: vraag je beheerder om hunspell-nl opnieuw.",
        "The word list cannot be read: ask who manages this computer for hunspell-nl again.")
    }
  }
}
