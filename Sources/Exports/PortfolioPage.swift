import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The worker's own reflections as a series for a portfolio, sorted by the three dimensions of the register (`PortfolioPlace`).
///
/// Nothing of a family is in it: no name, label, day, statement, evidence, other view, step of the plan, and nothing that is only for the author.
public struct PortfolioPage: Sendable {
  private let pages: [ReflectionPage]
  private let instrument: Instrument
  private let author: String
  private let today: Day
  private let language: Language

  /// - Parameters:
  ///   - reflections: those of one worker, in any order.
  ///   - dossier: the one that they are about, for the names that have to go.
  ///   - colleagues: the names of the team.
  public init(
    reflections: [Reflection], dossier: JSON, instrument: Instrument, author: String, colleagues: [String], today: Day, language: Language
  ) {
    let oldestFirst = reflections.sorted { ($0.day ?? .last) < ($1.day ?? .last) }
    pages = oldestFirst.map {
      ReflectionPage(
        reflection: $0.json, dossier: dossier, instrument: instrument, author: "", today: today, language: language, initials: true,
        colleagues: colleagues)
    }
    self.instrument = instrument
    self.author = author
    self.today = today
    self.language = language
  }

  public var page: Page {
    return Page(
      language: language, reader: "portfolio", title: PortfolioWords.title(author, language),
      introduction: PortfolioWords.introduction[language],
      facts: (author.isEmpty ? [] : [PageFact(FieldWords.label("reflections.author")[language], author, inLine: "")])
        + [
          PageFact(
            Saying.capitalised(Noun.reflection.many[language]), String(pages.count),
            inLine: Saying.count(pages.count, Noun.reflection, language))
        ],
      sections: [howSorted] + pages.enumerated().map(section), closing: ExportWords.made(on: Saying.full(today, language), language))
  }

  /// The dimensions, and why each part stands where it does.
  private var howSorted: Section {
    let aspects = instrument.aspects.map { (PortfolioPlace(of: .questions, aspect: $0.id), $0.title[language]) }
    let parts = [ReflectionPart.wentWell, .conversation, .dosage, .plan, .learned].map { part in
      (PortfolioPlace(of: part), Self.title(of: part)[language])
    }
    let places = aspects + parts
    let blocks = PortfolioDimension.allCases.map { dimension in
      let here = places.filter { $0.0?.dimension == dimension }.map { "\($0.1): \($0.0?.reason[language] ?? "")" }
      return Block.part(dimension.title[language], [.paragraph(dimension.meaning[language])] + (here.isEmpty ? [] : [.list(here)]))
    }
    return Section(PortfolioWords.howSorted[language], id: "dimensions", blocks)
  }

  private static func title(of part: ReflectionPart) -> Phrase {
    switch part {
    case .conversation: FieldWords.label("reflection.conversation")
    case .dosage: ExportWords.dosageAndRecognition
    case .plan: FieldWords.label("reflection.tasks")
    case .learned: ScreenWords.learning
    default: FieldWords.label("reflection.wentWell")
    }
  }

  private func section(_ index: Int, _ page: ReflectionPage) -> Section {
    let blocks = PortfolioDimension.allCases.compactMap { dimension -> Block? in
      let groups = page.groups.filter { PortfolioPlace(of: $0.part, aspect: $0.aspect)?.dimension == dimension }
      return page.part(dimension.title[language], groups.map(page.portfolioPart))
    }
    let title = PortfolioWords.reflection(index + 1, on: page.reflection.day, language)
    let end = page.reflection.isFinished ? "" : " (\(PortfolioWords.notFinished[language]))"
    return Section(
      title + end, id: "reflection", blocks.isEmpty ? [.paragraph(PortfolioWords.nothingWritten[language])] : blocks)
  }
}
