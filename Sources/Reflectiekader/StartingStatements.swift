import Basics

/// A statement or dilemma that a team can begin to talk about, in words of our own. It becomes a file of the team when somebody takes a stance,
/// always under the same id, so that two people who do so at once do not make two.
public struct StartingStatement: Sendable, Hashable, Identifiable {
  /// A ULID.
  public let id: String
  /// Whether it is a dilemma; otherwise a statement.
  public let isDilemma: Bool
  /// One or two sentences.
  public let text: Phrase
  /// The document that the thought comes from, with its number there.
  public let source: String

  /// Where the thought was heard, as people know it.
  public var heardAt: Phrase {
    source.hasPrefix("000")
      ? Phrase("start van de Ontwikkeltafel, 18 februari 2021", "start of the Ontwikkeltafel, 18 February 2021")
      : Phrase("Leernetwerk Normaliseren, 2021", "learning network Normaliseren, 2021")
  }

  /// Those of the start meeting and of the learning network, one for one and in their order: first those that were talked about there, then
  /// what participants said, then the dilemmas.
  public static let builtIn: [StartingStatement] = starts + heard + dilemmas

  /// Something that the team may keep asking itself on its knowledge agenda (A22).
  public static let standingQuestion = StartingStatement(
    id: mark("Q1"), isDilemma: false,
    text: Phrase("Waarom blijft de vraag naar hulp groeien?", "Why does the demand for help keep growing?"), source: meeting("A22"))

  private static let starts = [
    statement(
      "01",
      Phrase(
        "Wij bedoelen in ons dagelijks werk allemaal hetzelfde met normaliseren.",
        "In our daily work we all mean the same by normalising."),
      meeting("A1")),
    statement(
      "02",
      Phrase(
        "Normaliseren en hulp van een specialist gaan goed samen.", "Normalising and help from a specialist go together well."),
      meeting("A1")),
    statement(
      "03", Phrase("Om te normaliseren is het nodig dat …", "To normalise, it is needed that …"),
      Normaliseren.learningNetwork("B15")),
    statement(
      "04",
      Phrase(
        "Opvoeden is eerst de taak van de ouders. Dat blijft zo als het even minder gaat.",
        "Raising children is first the task of the parents. That stays so when things go less well for a while."),
      Normaliseren.learningNetwork("B15")),
  ]

  private static let heard = [
    statement(
      "05",
      Phrase(
        "In onze opleiding leer je hulp geven. Je leert te weinig hoe je het gewone leven op gang brengt.",
        "Our training teaches giving help. It teaches too little about getting ordinary life going."),
      meeting("A13")),
    statement(
      "06",
      Phrase(
        "Wij maken van elk gezin het ideale gezin, zoals dat in Nederland hoort.",
        "We work towards the ideal family, as it should be in the Netherlands."),
      meeting("A14")),
    statement(
      "07",
      Phrase(
        "Normaliseren begint vroeg, voordat er hulp is. Goed genoeg opvoeden is genoeg.",
        "Normalising begins early, before there is help. Good enough parenting is enough."),
      meeting("A15")),
    statement(
      "08",
      Phrase(
        "Buurt, familie en school zien het eerst als iets niet goed gaat. Zij moeten op tijd iets doen.",
        "Neighbourhood, relatives and school are the first to see that something goes wrong. They have to act in time."),
      meeting("A16")),
    statement(
      "09",
      Phrase(
        "Wij zien hetzelfde, en zien toch iets anders. Dat komt door wat ieder leerde en meemaakte.",
        "We see the same, and yet see something else. That comes from what each of us learnt and lived through."),
      meeting("A17")),
    statement(
      "10",
      Phrase(
        "De meeste kansen liggen vóór de hulp: in de buurt, en waar mensen het eerst aankloppen.",
        "Most chances lie before the help: in the neighbourhood, and where people first ask for help."),
      meeting("A18")),
    statement(
      "11",
      Phrase(
        "Hulp vragen kan nooit te makkelijk zijn. Het gaat mis als hulpverleners het probleem overnemen.",
        "Asking for help can never be too easy. It goes wrong when professionals take the problem over."),
      meeting("A19")),
    statement(
      "12",
      Phrase(
        "Als elk kind welkom was op school, was er veel minder jeugdhulp nodig.",
        "If every child were welcome at school, far less youth help would be needed."),
      meeting("A20")),
    statement(
      "13",
      Phrase(
        "Ouders weten soms niet meer wat hun kind goed kan. Kijk naar wat goed gaat: ook zo kom je verder.",
        "Parents sometimes no longer know what their child is good at. Look at what goes well: that way you get further too."),
      meeting("A21")),
    statement(
      "14",
      Phrase(
        "Wij zijn het over normaliseren best eens. En toch vragen steeds meer gezinnen om hulp.",
        "We quite agree about normalising. And still more and more families ask for help."),
      meeting("A22")),
  ]

  private static let dilemmas = [
    dilemma(
      "15",
      Phrase(
        "Is jeugdhulp er eenmaal, dan doen gewone mensen minder. Hoe komt het gewone leven dan terug?",
        "Once there is youth help, ordinary people do less. How does ordinary life come back then?"),
      meeting("A23")),
    dilemma(
      "16",
      Phrase(
        "Je wilt zo lang mogelijk zonder jeugdhulp. Maar dan moeten school en buurt hun deel wel aankunnen.",
        "You want to go without youth help as long as possible. But then school and neighbourhood must be able to do their part."),
      meeting("A24")),
    dilemma(
      "17",
      Phrase(
        "Gemeenten en aanbieders willen leren van wat lukt. Maar wie verzamelt die voorbeelden, en wanneer?",
        "Municipalities and providers want to learn from what works. But who collects those examples, and when?"),
      meeting("A25")),
  ]

  private static func statement(_ number: String, _ text: Phrase, _ source: String) -> StartingStatement {
    StartingStatement(id: mark(number), isDilemma: false, text: text, source: source)
  }

  private static func dilemma(_ number: String, _ text: Phrase, _ source: String) -> StartingStatement {
    StartingStatement(id: mark(number), isDilemma: true, text: text, source: source)
  }

  /// The same in every team and for ever.
  private static func mark(_ number: String) -> String { "01EGEW00NSTARTBEGN000000\(number)" }

  private static func meeting(_ number: String) -> String { "000_e6e2559e6082b003.txt, \(number)" }
}
