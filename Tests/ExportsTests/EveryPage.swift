import Basics
import DossierModel
import Exports
import SampleTeam

/// One page of each kind that Gewoon can make.
enum EveryPage {
  static let dutch = pages(.nl)
  static let all = dutch + pages(.en)

  private static func pages(_ language: Language) -> [Page] {
    let (bakker, reflections) = DemoPage.bakker
    let reflection = DemoPage.of(DemoPage.earlier, language: language, sharedOn: Day("2026-10-17"))
    let team = SampleTeam.demo(now: DemoPage.now).first { $0.path == "team/team.json" }!.content
    let paper = Paper(dossier: bakker, colleagues: Team(team)[.members], today: DemoPage.now.day, language: language)
    let whole = Set(Paper.Part.allCases)
    let portfolio = PortfolioPage(
      reflections: reflections, dossier: bakker, instrument: .normaliseren, author: "Sanne de Wit", colleagues: [],
      today: DemoPage.now.day, language: language)
    let half = TeamPeriod(.halfYear, on: PictureTeam.today)
    let counted = PictureTeam.paper(PictureTeam.forty, half, language: language)
    return [reflection.page, reflection.filePage] + Paper.Reader.allCases.map { paper.page(whole, for: $0) }
      + [paper.page([.profile], for: .family), MapGezin.map(language: language).page, portfolio.page]
      + TeamPaper.Sheet.allCases.map(counted.page)
  }
}
