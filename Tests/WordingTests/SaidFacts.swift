import Basics

@testable import DossierModel
@testable import Wording

/// Facts as the model makes them, and how they are said on 20 November 2026.
enum SaidFacts {
  static let today = Day(year: 2026, month: 11, day: 20)!

  static func said(_ kind: Fact.Kind, _ language: Language = .nl) -> String {
    Fact(kind, at: [], from: []).sentence(today: today, language)
  }

  /// So many of each, and of `unsaid` nothing is said.
  static func shares(_ parts: [(by: String, count: Int)], unsaid: Int = 0) -> Fact.Shares {
    Fact.Shares((parts + [("", unsaid)]).flatMap { Array(repeating: $0.by, count: $0.count) })
  }
}
