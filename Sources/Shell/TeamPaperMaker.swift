import Basics
import DossierModel
import DossierStore
import Exports
import GewoonApp
import Wording

extension PaperMaker {
  /// A period of the team as it can be put on paper.
  ///
  /// - Parameter examples: titles of the library (`TeamShelf.libraryTitles`).
  public func team(_ picture: TeamPicture, examples: [String]) -> TeamPaper {
    let team = Team(workspace.team ?? .null)
    let (instrument, _) = TeamSession(workspace: workspace, sentences: sentences, now: now).instrument()
    return TeamPaper(
      picture, team: team[.name], region: team[.region], examples: examples, instrument: instrument, today: now.day,
      language: sentences.language)
  }
}

extension TeamPaper.Sheet {
  init(_ sheet: TeamPaperWanted.Sheet) {
    switch sheet {
    case .report, .csv: self = .report
    case .factsheet: self = .factsheet
    case .residents: self = .residents
    }
  }
}

/// Papers of the team that are asked for on the screen.
extension Session {
  func putOnPaper(_ wanted: TeamPaperWanted) -> [Message] {
    guard let workspace else { return [] }
    let paper = PaperMaker(workspace: workspace, sentences: sentences, now: surroundings.now).team(
      wanted.picture, examples: wanted.examples)
    let words = PicturePaperWords.kind(wanted.sheet.rawValue)?.file[language] ?? wanted.sheet.rawValue
    let name = "\(words) \(surroundings.now.day)"
    let isTable = wanted.sheet == .csv
    let text = isTable ? paper.table : HTMLWriter.write(paper.page(TeamPaper.Sheet(wanted.sheet)))
    return putOnPaper(text, named: name, ending: isTable ? ".csv" : ".html", kind: wanted.sheet.rawValue)
  }
}
