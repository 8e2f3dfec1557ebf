import Basics

/// The words of sharing with the team, and of the team reading and asking.
public enum TeamWords {
  // Sharing
  public static let shareHeading = Phrase("Delen met het team", "Sharing with the team")
  public static let shareText = Phrase(
    "Wat je deelt, leest het hele team, en het kan bij het dossier gaan horen. Schrijf alsof het gezin meeleest. Je eigen tekst verandert niet.",
    "What you share is read by the whole team, and may become part of the file. Write as if the family reads along. Your own text does not change."
  )
  public static let nothingToShare = Phrase("Er staat nog niets om te delen.", "There is nothing to share yet.")
  public static let namesInIt = Phrase("Namen in je tekst", "Names in your text")
  public static let initials = Phrase("voorletters", "initials")
  public static let roles = Phrase("wie het is: moeder, buurvrouw", "who it is: mother, neighbour")
  public static let keepNames = Phrase("laat de namen staan", "leave the names")
  public static let asTheTeamReads = Phrase("Zo leest het team het", "This is how the team reads it")
  public static let leaveOutHint = Phrase("met de spatiebalk laat je een stuk weg", "the space bar leaves a piece out")
  public static let goesAlong = Phrase("Uit het dossier gaat mee:", "From the file goes along:")
  public static let shareNow = Phrase("Deel dit nu met het team", "Share this with the team now")
  public static let shared = Phrase(
    "Gedeeld. Het team leest het met F6. Terughalen kan zolang niemand heeft geantwoord.",
    "Shared. The team reads it with F6. You can take it back as long as nobody has answered.")
  public static let withdrawQuestion = Phrase("Dit terughalen bij het team?", "Take this back from the team?")
  public static let withdrawText = Phrase(
    "Het team leest het dan niet meer. Je eigen tekst blijft. Dat je het deelde, blijft bekend.",
    "The team then reads it no more. Your own text stays. That you shared it stays known.")
  public static let withdraw = Phrase("Haal terug", "Take back")
  public static let withdrawn = Phrase("Teruggehaald. Alleen jij leest het nu.", "Taken back. Only you read it now.")
  public static let notShared = Phrase("Deze reflectie is niet gedeeld.", "This reflection is not shared.")
  public static let aStepOfThePlan = Phrase("een stap uit het plan", "a step of the plan")
  public static let linkIntoDossier = Phrase("hoort bij iemand of een stap uit het dossier", "belongs to somebody or a step in the file")

  // Reading and asking
  public static let sharedByTheTeam = Phrase("Gedeeld met het team", "Shared with the team")
  public static let nothingShared = Phrase(
    "Er is nog niets gedeeld. Wat je zelf deelt, komt hier te staan, en wat je collega's delen ook.",
    "Nothing is shared yet. What you share will stand here, and what your colleagues share too.")
  public static let colleague = Phrase("collega", "colleague")
  public static let goesNot = Phrase("Geen van beide gaat mee.", "Neither goes along.")
  public static let unknownMember = Phrase("een collega", "a colleague")
  public static let you = Phrase("Jij", "You")
  public static let askTitle = Phrase("Wat wil je vragen?", "What do you want to ask?")
  public static let replyTitle = Phrase("Wat is je antwoord?", "What is your answer?")
  public static let giveAnAnswer = Phrase("Geef antwoord", "Give an answer")
  public static let send = Phrase("Zet erbij", "Add it")
  public static let asked = Phrase("Je vraag staat erbij.", "Your question is added.")
  public static let answered = Phrase("Je antwoord staat erbij.", "Your answer is added.")
  public static let answerVerb = Phrase("antwoord", "answer")
  public static let somebodyAnswered = Phrase(
    "Een collega heeft er al op gereageerd. Nu blijft de reflectie bij het team.",
    "A colleague has already responded. The reflection now stays with the team.")
  public static let perhapsNames = Phrase("Misschien ook namen", "Perhaps names too")
  public static let detailsInIt = Phrase("Hieraan is een gezin te vinden", "A family can be found by this")
  public static let spaceReplaces = Phrase("met de spatiebalk vervang je het", "the space bar replaces it")
  public static let recogniseTitle = Phrase("Wat herken je?", "What do you recognise?")
  public static let recognisedWithLine = Phrase("Je regel staat erbij.", "Your line is added.")
  public static let deleteTakesBack = Phrase(
    "Er staat een regel van jou bij. Met Delete haal je die terug.", "A line of yours stands there. Delete takes it back.")
  public static let takeBackQuestion = Phrase("Je vraag terughalen?", "Take back your question?")
  public static let takeBackRecognition = Phrase("Terughalen dat je dit herkent?", "Take back that you recognise this?")
  public static let takenBack = Phrase("Teruggehaald.", "Taken back.")
  public static let alreadyAnswered = Phrase(
    "Er is al geantwoord. Je vraag blijft staan.", "It was answered already. Your question stays.")
  public static let nothingToTakeBack = Phrase(
    "Hier staat niets van jou om terug te halen.", "Nothing of yours stands here to take back.")
  public static let new = Phrase("nieuw", "new")
  public static let answerToYou = Phrase("antwoord op jouw vraag", "answer to your question")
  public static let wantsToDiscuss = Phrase("wil bespreken", "wants to discuss")
  public static let toDiscuss = Phrase("bespreken", "discuss")
  public static let isBeingRead = Phrase("Gewoon leest wat het team deelde …", "Gewoon reads what the team shared …")
  public static let noLongerShared = Phrase("Deze reflectie is niet meer gedeeld.", "This reflection is no longer shared.")
  public static let teamIsBack = Phrase("De map van het team is er weer.", "The folder of the team is back.")
  public static let leftTheTeam = Phrase("niet meer in het team", "no longer in the team")

  // Making the list shorter
  public static let filterTitle = Phrase("Laat alleen zien", "Show only")
  public static let filterIsOn = Phrase("staat aan", "is on")
  public static let showAll = Phrase("alles weer laten zien", "show all again")
  public static let newOrAnswered = Phrase("nieuw voor jou", "new for you")
  public static let ofMine = Phrase("van jou", "of yours")
  public static let keptFilter = Phrase("bewaard", "kept")
  public static let keepThisFilter = Phrase("Bewaar dit filter onder een naam", "Keep this filter under a name")
  public static let keepFilter = Phrase("Bewaar", "Keep")
  public static let nothingFiltered = Phrase("Er staat geen filter aan.", "No filter is on.")
  public static let nothingAskedHere = Phrase(
    "Dit is je eigen reflectie. Hier staat geen vraag die op je wacht.", "This is your own reflection. No question waits for you here.")
  public static let notYourOwn = Phrase("Dit is je eigen reflectie.", "This is your own reflection.")
  public static let itsAuthorSaidSo = Phrase("Dat zei wie de reflectie schreef.", "That is what its author said.")
  public static let lastOne = Phrase("Dit is de laatste.", "This is the last one.")
  public static let firstOne = Phrase("Dit is de eerste.", "This is the first one.")
}

extension Saying {
  /// "Youssef vraagt je iets bij Gezin Bakker. Je leest het met F6."
  public static func asksYou(_ who: String, about gezin: String, count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("\(who) vraagt je iets bij \(gezin). Je leest het met F6.", "\(who) asks you something about \(gezin). F6 shows it.")[
        language]
      : Phrase(
        "Er wachten \(count) vragen van collega's, de nieuwste bij \(gezin). Je leest ze met F6.",
        "\(count) questions of colleagues wait, the newest about \(gezin). F6 shows them.")[language]
  }

  public static func waitsForYou(_ count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("1 vraag wacht op jou", "1 question waits for you")[language]
      : Phrase("\(count) vragen wachten op jou", "\(count) questions wait for you")[language]
  }

  /// "1 vraag, 2 keer herkend, 1 antwoord"
  public static func talk(questions: Int, recognitions: Int, replies: Int, _ language: Language) -> String {
    var words: [String] = []
    if questions > 0 {
      words.append(Saying.count(questions, .question, language))
    }
    if recognitions > 0 { words.append(Phrase("\(recognitions) keer herkend", "recognised \(recognitions) times")[language]) }
    if replies > 0 {
      words.append(Saying.count(replies, Noun(one: Phrase("antwoord", "answer"), many: Phrase("antwoorden", "answers")), language))
    }
    return words.joined(separator: ", ")
  }

  /// "Youssef vraagt, 18 okt: …", "Jij antwoordt, 19 okt: …"
  public static func said(_ who: String, isMe: Bool, kind: String, on day: String, _ text: String, _ language: Language) -> String {
    let verb =
      switch kind {
      case "question": isMe ? Phrase("vraagt", "ask") : Phrase("vraagt", "asks")
      case "recognition": isMe ? Phrase("herkent dit", "recognise this") : Phrase("herkent dit", "recognises this")
      default: isMe ? Phrase("antwoordt", "answer") : Phrase("antwoordt", "answers")
      }
    let head = [who + " " + verb[language], day].filter { !$0.isEmpty }.joined(separator: ", ")
    return text.isEmpty ? head : head + ": " + text
  }

  /// "14 reflecties"
  public static func reflections(_ count: Int, _ language: Language) -> String {
    Saying.count(count, .reflection, language)
  }

  /// "412 woorden"
  public static func words(_ count: Int, _ language: Language) -> String {
    Saying.count(count, .word, language)
  }

  /// "4 van de 10"
  public static func ofTen(_ number: Int, _ language: Language) -> String {
    Phrase("\(number) van de 10", "\(number) out of 10")[language]
  }

  /// "3 woorden kunnen gewoner: …"
  public static func wordsToLookAt(_ count: Int, _ words: String, _ language: Language) -> String {
    count == 1
      ? Phrase("Eén woord kan gewoner: \(words).", "One word could be more ordinary: \(words).")[language]
      : Phrase("\(count) woorden kunnen gewoner: \(words).", "\(count) words could be more ordinary: \(words).")[language]
  }

  /// "laat staan, of: [telefoonnummer]"
  public static func leaveOr(_ word: String, _ language: Language) -> String {
    Phrase("laat staan, of: \(word)", "leave as it is, or: \(word)")[language]
  }

  /// "Dit staat er nog in: 06-12345678."
  public static func stillInIt(_ details: [String], _ language: Language) -> String {
    let all = details.joined(separator: "; ")
    return Phrase("Dit staat er nog in, en het team leest het: \(all)", "This is still in it, and the team will read it: \(all)")[language]
  }

  /// "kerntaak 1 naar 2, besloten door: samen, 20 nov"
  public static func ladderStep(from: String, to: String, by: String, on day: String, _ language: Language) -> String {
    let start = Phrase("kerntaak \(from) naar \(to)", "core task \(from) to \(to)")[language]
    let who = by.isEmpty ? "" : Phrase("besloten door: \(by)", "decided by: \(by)")[language]
    return [start, who, day].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  public static func shared(on day: String, _ language: Language) -> String { Phrase("gedeeld op \(day)", "shared on \(day)")[language] }
  public static func changedSince(_ day: String, _ language: Language) -> String {
    Phrase("gewijzigd na het delen op \(day)", "changed after sharing on \(day)")[language]
  }
  public static func withdrawn(on day: String, _ language: Language) -> String {
    Phrase("alleen voor jou, teruggehaald op \(day)", "only for you, taken back on \(day)")[language]
  }
}
