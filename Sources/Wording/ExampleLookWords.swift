import Basics
import DossierModel

/// The words for what stands out in an example.
extension ExampleWords {
  public static let lookTitle = Phrase("Wat opvalt", "What stands out")
  public static let allLookedAt = Phrase("Je hebt alles bekeken wat opviel.", "You have looked at all that stood out.")
  public static let writeYourself = Phrase("schrijf zelf iets anders", "write something else yourself")
  public static let leaveIt = Phrase("laat staan: hieraan herkent niemand het gezin", "leave it: nobody knows the family by this")
  public static let putThere = Phrase("Zet dit er", "Put this there")

  /// "nog 3"
  public static func left(_ count: Int, _ language: Language) -> String { Phrase("nog \(count)", "\(count) to go")[language] }

  public static func replaceBy(_ words: String, _ language: Language) -> String {
    Phrase("maak er “\(words)” van", "make it “\(words)”")[language]
  }

  public static func instead(_ text: String, _ language: Language) -> String {
    Phrase("Wat komt er voor “\(text)”?", "What comes in the place of “\(text)”?")[language]
  }

  /// Why something stands out.
  public static func kind(_ kind: FoundInExample.Kind) -> Phrase {
    switch kind {
    case .name: Phrase("een naam die we kennen", "a name that we know")
    case .nameInWord: Phrase("hier zit een naam in", "there is a name in it")
    case .mark: Phrase("een kenmerk van een bestand", "the mark of a file")
    case .detail(let kind): DetailWords.name(kind)
    case .day: Phrase("een dag", "a day")
    case .perhapsName: Phrase("misschien een naam", "perhaps a name")
    case .weekday: Phrase("een dag van de week", "a day of the week")
    case .number: Phrase("een getal", "a number")
    case .age: Phrase("een leeftijd of een aantal jaren", "an age or a number of years")
    case .rare(let fact): rare(fact)
    }
  }

  private static func rare(_ fact: RareFact) -> Phrase {
    switch fact {
    case .work: Phrase("zulk werk doen weinig mensen", "few people do such work")
    case .illness: Phrase("een ziekte of beperking", "an illness or disability")
    case .country: Phrase("een land of afkomst", "a country or origin")
    case .siblings: Phrase("zulke kinderen zijn er weinig", "there are few such children")
    case .event: Phrase("dit maken weinig gezinnen mee", "few families go through this")
    }
  }

  /// What is proposed in the place of something; "" for nothing.
  public static func proposal(_ found: FoundInExample, _ language: Language) -> String {
    if let standIn = found.standIn { return words(standIn)[language] }
    if case .detail(let kind) = found.kind { return DetailWords.word(kind)[language] }
    return ""
  }

  private static func words(_ standIn: StandIn) -> Phrase {
    switch standIn {
    case .child: Phrase("een kind", "a child")
    case .mother: Phrase("moeder", "mother")
    case .father: Phrase("vader", "father")
    case .parent: Phrase("een ouder", "a parent")
    case .grandmother: Phrase("oma", "grandmother")
    case .grandfather: Phrase("opa", "grandfather")
    case .aunt: Phrase("een tante", "an aunt")
    case .uncle: Phrase("een oom", "an uncle")
    case .relative: Phrase("iemand van de familie", "somebody of the family")
    case .neighbour: Phrase("iemand uit de buurt", "somebody in the neighbourhood")
    case .friend: Phrase("een goede vriend", "a good friend")
    case .teacher: Phrase("iemand van school", "somebody at school")
    case .trainer: Phrase("de trainer", "the trainer")
    case .doctor: Phrase("de dokter", "the doctor")
    case .person: Phrase("iemand", "somebody")
    case .colleague: Phrase("een collega", "a colleague")
    case .family: Phrase("een gezin", "a family")
    case .place: Phrase("een plek in de buurt", "a place in the neighbourhood")
    case .town: Phrase("een dorp of stad", "a village or town")
    case .weekday: Phrase("een dag in de week", "a day of the week")
    case .someDay: Phrase("op een dag", "one day")
    case .few: Phrase("een paar", "a few")
    case .age: Phrase("een tijd", "some time")
    case .work: Phrase("werk", "work")
    case .illness: Phrase("een ziekte", "an illness")
    case .country: Phrase("een ander land", "another country")
    case .siblings: Phrase("kinderen", "children")
    case .event: Phrase("iets ergs", "something bad")
    }
  }
}
