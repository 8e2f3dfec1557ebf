import Basics
import DossierModel

/// The three dimensions by which a registered worker reflects, and which part of a reflection goes under which (research/domain.md §4.1).
public enum PortfolioDimension: Sendable, CaseIterable {
  case technical, normative, personal

  public var title: Phrase {
    switch self {
    case .technical: Phrase("Technisch-instrumenteel", "Technical-instrumental")
    case .normative: Phrase("Normatief", "Normative")
    case .personal: Phrase("Persoonlijk", "Personal")
    }
  }

  public var meaning: Phrase {
    switch self {
    case .technical: Phrase("Wat ik deed, en met welke aanpak.", "What I did, and in which way.")
    case .normative: Phrase("Wat ik goed en eerlijk vind, en wie er beslist.", "What I hold good and fair, and who decides.")
    case .personal: Phrase("Hoe ik er zelf in stond, en wat ik leer.", "How I was in it myself, and what I learn.")
    }
  }
}

/// Where a part of a reflection stands in a portfolio, and why there.
public struct PortfolioPlace: Sendable {
  public let dimension: PortfolioDimension
  public let reason: Phrase

  /// The place of a part, and for questions of their aspect; nil for what says something of the family and stays out: how safe and how wide
  /// things are, the network, how the help ends, what was seen or said, and what the writer keeps to themselves.
  public init?(of part: ReflectionPart, aspect: String = "") {
    switch part {
    case .conversation:
      self.init(.technical, Phrase("Hoe ik het gesprek voerde, is mijn aanpak.", "How I held the talk is my way of working."))
    case .questions: self.init(aspect: aspect)
    case .plan: self.init(.technical, Phrase("Welke taken ik deed, is mijn werkwijze.", "Which tasks I did is my way of working."))
    case .dosage:
      self.init(.normative, Phrase("Wat ik gewoon noem, is een oordeel van mij.", "What I call ordinary is a judgement of mine."))
    case .wentWell: self.init(.personal, Phrase("Waar ik op let, zegt iets van mij.", "What I notice says something of me."))
    case .learned: self.init(.personal, Phrase("Wat ik leer, gaat over mijzelf.", "What I learn is about myself."))
    case .occasion, .landing, .evidence, .safety, .broadView, .network, .closing, .keep: return nil
    }
  }

  private init(_ dimension: PortfolioDimension, _ reason: Phrase) {
    self.dimension = dimension
    self.reason = reason
  }

  /// By the aspects of the built-in instrument; those of another are questions about the work.
  private init(aspect: String) {
    switch aspect {
    case "krachtgericht":
      self.init(.technical, Phrase("Hoe ik naar krachten vraag, is mijn methode.", "How I ask for strengths is my method."))
    case "netwerk":
      self.init(.technical, Phrase("Hoe ik het netwerk erbij haal, is mijn methode.", "How I bring in the network is my method."))
    case "nabijheid": self.init(.personal, Phrase("Hoe dichtbij ik ben, is mijn houding.", "How near I am is my own attitude."))
    case "eigen-regie": self.init(.normative, Phrase("Wie er beslist, is een waarde van het vak.", "Who decides is a value of the work."))
    case "op-afschalen":
      self.init(.normative, Phrase("Licht of zwaar, en op tijd, weeg ik af.", "Light or heavy, and in time, is what I weigh."))
    default: self.init(.technical, Phrase("Andere vragen gaan over het werk.", "Other questions are about the work."))
    }
  }
}

/// The words on the pages for a portfolio.
public enum PortfolioWords {
  /// "Reflecties voor het portfolio van Sanne de Wit".
  public static func title(_ author: String, _ language: Language) -> String {
    author.isEmpty
      ? Phrase("Reflecties voor mijn portfolio", "Reflections for my portfolio")[language]
      : Phrase("Reflecties voor het portfolio van \(author)", "Reflections for the portfolio of \(author)")[language]
  }
  public static let introduction = Phrase(
    "Dit zijn mijn eigen reflecties. De namen zijn eruit.", "These are my own reflections. The names are out.")
  public static let howSorted = Phrase("Hoe dit is ingedeeld", "How this is sorted")
  public static let notFinished = Phrase("nog niet af", "not finished yet")
  public static let nothingWritten = Phrase("Hier is nog niets geschreven.", "Nothing is written here yet.")

  /// "Reflectie 2, oktober 2026": the day itself would tell whose visit it was.
  public static func reflection(_ number: Int, on day: Day?, _ language: Language) -> String {
    let when = day.map { ", \(Saying.month($0.month, language)) \($0.year)" } ?? ""
    return Phrase("Reflectie \(number)", "Reflection \(number)")[language] + when
  }
}
