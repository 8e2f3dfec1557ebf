import Reflectiekader
import Testing

/// Everything that Gewoon asks in a debrief, written down a second time from the sources, so that a change of the instrument cannot lose any of
/// it unseen.
///
/// R, B and C count the questions, the characteristics and the indicators and tasks, as research/domain.md §1.2–1.4 numbers them.
enum AskedList {
  static let framework = "003_db5bf0ea89c3815c.txt"
  static let learningNetwork = "002_f36935da8af6c832.txt"

  struct Item: Sendable, CustomTestStringConvertible {
    /// "R7", "B13a", "C11"
    let number: String
    /// The id by which files know it.
    let id: String

    var testDescription: String { "\(number) \(id)" }

    /// What one answers to it in these tests, so that each answer is another one.
    var words: String { "Antwoord bij \(number)." }

    init(_ number: String, _ id: String) {
      self.number = number
      self.id = id
    }
  }

  static let questions = [
    Item("R1", "krachtgericht.krachten"), Item("R2", "krachtgericht.veerkracht"),
    Item("R3", "nabijheid.leefomgeving"), Item("R4", "nabijheid.gelijkwaardig"), Item("R5", "nabijheid.vertrouwen"),
    Item("R6", "nabijheid.erkenning"),
    Item("R7", "eigen-regie.tempo"), Item("R8", "eigen-regie.eigen-plan"), Item("R9", "eigen-regie.aan-de-slag"),
    Item("R10", "eigen-regie.verantwoordelijkheid"),
    Item("R11", "netwerk.in-beeld"), Item("R12", "netwerk.mogelijkheden"), Item("R13", "netwerk.samenwerken"),
    Item("R14", "op-afschalen.voorkomen"), Item("R15", "op-afschalen.passend"),
  ]

  /// "What shows it", once for each aspect.
  static let evidence = [
    Item("R1e", "krachtgericht"), Item("R2e", "nabijheid"), Item("R3e", "eigen-regie"), Item("R4e", "netwerk"),
    Item("R5e", "op-afschalen"),
  ]

  /// The good conversation has its right moment too.
  static let moment = Item("B13", "moment")

  static let characteristics = [
    Item("B13a", "partnership"), Item("B13b", "language"), Item("B13c", "broadView"), Item("B13d", "positiveView"),
    Item("B13e", "imperfection"),
  ]

  static let indicators = [
    Item("C11", "opvoedklimaat"), Item("C12", "zelf-organiseren"), Item("C13", "dicht-bij-huis"), Item("C14", "niet-afhankelijk"),
    Item("C15", "niet-apart"),
    Item("C16", "kwetsbaar-hoort-erbij"), Item("C17", "niet-etiketteren"), Item("C18", "eigen-kracht"), Item("C19", "veerkracht"),
    Item("C20", "gezin-besluit"), Item("C21", "regie-bij-gezin"), Item("C22", "eigen-plan"), Item("C23", "zelforganiserend"),
    Item("C24", "laagdrempelig"), Item("C25", "kwaliteiten"), Item("C26", "deskundig-eigen-leven"), Item("C27", "netwerk-motiveren"),
    Item("C28", "bij-de-leefwereld"),
    Item("C29", "ervaring-delen"), Item("C30", "wat-doen-anderen"), Item("C31", "eigen-ervaring-erkennen"), Item("C32", "gewone-taal"),
    Item("C33", "een-hulpverlener"), Item("C34", "gelijkwaardig"), Item("C35", "humor"),
  ]

  /// The ids of tasks are numbers in the files.
  static let tasks = [Item("C36", "1"), Item("C37", "2"), Item("C38", "3"), Item("C39", "4")]

  /// The indicators that are offered at one aspect, in order.
  static func indicators(at aspect: String) -> [Item] {
    let ids = Instrument.normaliseren.indicators.filter { $0.aspect == aspect }.map(\.id)
    return indicators.filter { ids.contains($0.id) }
  }
}
