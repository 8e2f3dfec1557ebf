import Basics
import DossierModel

/// The words of the picture of the team.
public enum PictureWords {
  public static let title = Phrase("Teambeeld", "Team picture")
  public static let noFewer = Phrase(
    "Een getal staat er alleen bij vijf reflecties of meer, van drie medewerkers of meer. Zo is niemand eruit te halen.",
    "A number stands here only for five reflections or more, of three workers or more. So nobody can be picked out.")
  public static let noExplaining = Phrase(
    "Dit zijn tellingen. Ze zeggen hoe vaak, en niet waarom.", "These are counts. They say how often, and not why.")
  public static let fewReflections = Phrase(
    "Er is nog geen beeld: in deze periode zijn minder dan vijf reflecties gedeeld.",
    "There is no picture yet: in this period fewer than five reflections were shared.")
  public static let fewWorkers = Phrase(
    "Er is nog geen beeld: de reflecties in deze periode zijn van minder dan drie medewerkers.",
    "There is no picture yet: the reflections in this period are of fewer than three workers.")
  public static let soNobody = Phrase(
    "Met zo weinig kan iemand te herkennen zijn. Kies een langere periode.",
    "With so few somebody might be recognised. Choose a longer period.")
  public static let whichPeriod = Phrase("Over welke tijd?", "Over which time?")
  public static let changePeriod = Phrase(
    "Links en rechts: eerder en later. 1 kwartaal, 2 half jaar, 3 jaar, 4 alles.",
    "Left and right: earlier and later. 1 quarter, 2 half year, 3 year, 4 all.")
  public static let noLater = Phrase("Later dan dit is er nog niets.", "There is nothing later than this yet.")
  public static let noEarlier = Phrase("Eerder dan dit is er niets.", "There is nothing earlier than this.")
  public static let isAll = Phrase("Dit is alles: er is niets eerder of later.", "This is all: nothing is earlier or later.")

  public static func kind(_ kind: TeamPeriod.Kind) -> Phrase {
    switch kind {
    case .quarter: Phrase("kwartaal", "quarter")
    case .halfYear: Phrase("half jaar", "half year")
    case .year: Phrase("jaar", "year")
    case .all: Phrase("alles", "all")
    case .days: Phrase("periode", "period")
    }
  }

  // The rooms
  public static let learnedRoom = Phrase("Wat we leerden", "What we learned")
  public static let aspectsRoom = Phrase("Waar we op terugkeken", "What we looked back on")
  public static let openRoom = Phrase("Vragen zonder antwoord", "Questions without an answer")
  public static let signsRoom = Phrase("Kenmerken en kerntaken", "Signs and core tasks")
  public static let howFarRoom = Phrase("Hoe de antwoorden liggen", "How the answers lie")
  public static let upDownRoom = Phrase("Op tijd en licht", "In time and light")
  public static let noLines = Phrase("Er staat nog niets wat we leerden.", "Nothing that we learned stands here yet.")
  public static let goesOn = Phrase("Toen het zonder hulp verder kon", "When it could go on without help")
  public static let learnedLines = Phrase("Wat er geschreven staat, de nieuwste bovenaan", "What was written, the newest first")

  // Numbers that are not seen
  public static let few = Phrase("te weinig", "too few")
  public static let nearlyAll = Phrase("bijna alle", "nearly all")
  public static let withheld = Phrase("niet apart", "not alone")
  public static let fewMeans = Phrase(
    "Te weinig: minder dan vijf, of van minder dan drie medewerkers.", "Too few: fewer than five, or of fewer than three workers.")
  public static let nearlyAllMeans = Phrase("Bijna alle: op een paar na.", "Nearly all: all but a few.")
  public static let withheldMeans = Phrase(
    "Niet apart: met dit getal is een te klein getal uit te rekenen.",
    "Not alone: with this number one that is too small could be worked out.")

  /// What F1 says of the picture.
  public static let help = [
    Phrase(
      "Het beeld telt wat het team deelde. Het vergelijkt nooit medewerkers, en geeft geen cijfer.",
      "The picture counts what the team shared. It never compares workers, and gives no grade."),
    noFewer, fewMeans, nearlyAllMeans, withheldMeans,
    Phrase(
      "Geef niet twee papieren over tijden die elkaar overlappen aan dezelfde mensen: door ze van elkaar af te trekken, komt een klein getal toch boven.",
      "Do not give two papers on times that overlap to the same people: by taking one from the other, a small number comes out after all."),
  ]

  // Sections
  public static let answers = Phrase("antwoorden", "answers")
  public static let overTime = Phrase("Door de tijd", "Over time")
  public static let written = Phrase("Wat er geschreven werd", "What was written")
  public static let wentWell = Phrase("Wat ging goed", "What went well")
  public static let learned = Phrase("Wat we leerden", "What we learned")
  public static let wantToLearn = Phrase("Wat we willen leren", "What we want to learn")
  public static let withEvidence = Phrase("met waar je dat aan zag", "with what showed it")
  public static let unansweredHint = Phrase("gevraagd, en open gebleven of niet gedeeld", "asked, and left open or not shared")
  public static let tasks = Phrase("Kerntaken", "Core tasks")
  public static let decisions = Phrase("Besluiten over de hulp", "Decisions on the help")
  public static let allDecisions = Phrase("alle besluiten", "all decisions")
  public static let up = Phrase("naar zwaardere hulp", "to heavier help")
  public static let down = Phrase("naar lichtere hulp", "to lighter help")
  public static let otherDecisions = Phrase("blijft zo, of onbekend", "stays so, or unknown")
  public static let endings = Phrase("Hulp die stopte", "Help that ended")
  public static let allEndings = Phrase("alle afsluitingen", "all closings")
  public static let notNeeded = Phrase("zwaardere hulp was niet nodig", "heavier help was not needed")
  public static let withoutHelp = Phrase("Het gezin kan verder zonder jeugdhulp", "The family can go on without youth care")
  public static let timely = Phrase("Dit was het goede moment", "This was the right moment")
  public static let others = Phrase("Met een andere vragenlijst", "With another set of questions")
  public static let otherEdition = Phrase("reflecties met een andere versie", "reflections with another edition")
  public static let otherParts = Phrase("reflecties met een onbekende vraag", "reflections with an unknown question")

  public static let signs = Phrase("Kenmerken", "Signs")

  static func signs(_ perspective: String) -> Phrase {
    switch perspective {
    case "national": Phrase("Kenmerken: het Rijk", "Signs: the state")
    case "municipalities": Phrase("Kenmerken: gemeenten", "Signs: municipalities")
    case "organisation": Phrase("Kenmerken: organisaties", "Signs: organisations")
    default: Phrase("Kenmerken: gezinnen", "Signs: families")
    }
  }
}
