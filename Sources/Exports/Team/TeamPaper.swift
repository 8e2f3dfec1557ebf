import Basics
import DossierModel
import Reflectiekader
import Wording

/// What a team has to show of a period, on paper: counts alone, without a name and without a text that somebody typed. The one exception are the
/// titles of examples of the library, which were made for others, with the consent of the gezin, and read again by a colleague.
public struct TeamPaper: Sendable {
  /// Which paper it is, in the words of the command line.
  public enum Sheet: String, Sendable, CaseIterable {
    /// All numbers of a period.
    case report
    /// What anybody may know.
    case factsheet
    /// To talk about with residents.
    case residents
  }

  let tables: PictureTables
  let team: String
  let region: String
  let examples: [String]
  let today: Day
  let language: Language

  /// - Parameters:
  ///   - team: its name; the region may be "".
  ///   - examples: the titles of examples made in this period (`TeamShelf.libraryTitles`).
  public init(
    _ picture: TeamPicture, team: String, region: String, examples: [String], instrument: Instrument, today: Day, language: Language
  ) {
    tables = PictureTables(picture, instrument, language)
    self.team = team
    self.region = region
    self.examples = examples
    self.today = today
    self.language = language
  }

  var picture: TeamPicture { tables.picture }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// The paper as a page.
  public func page(_ sheet: Sheet) -> Page {
    switch sheet {
    case .report:
      page(.columns, PicturePaperWords.report(team, language), PicturePaperWords.reportIntroduction, TeamReport(paper: self).sections)
    case .factsheet:
      page(.letter, titled(PicturePaperWords.factsheet), PicturePaperWords.factsheetIntroduction, TeamFactsheet(paper: self).sections)
    case .residents:
      page(
        .talk, titled(PicturePaperWords.residents), PicturePaperWords.residentsIntroduction, TeamConversation(paper: self).sections,
        closing: say(PicturePaperWords.residentsClosing))
    }
  }

  /// - Parameter closing: what a paper ends with that says what it counts in sentences; "" for the rule of the numbers.
  private func page(_ look: Page.Look, _ title: String, _ introduction: Phrase, _ sections: [Section], closing: String = "") -> Page {
    let rule = say(PictureWords.noFewer) + " " + say(PictureWords.noExplaining)
    return Page(
      language: language, look: look, reader: "team", title: title, introduction: say(introduction),
      facts: closing.isEmpty ? facts + count : facts,
      sections: sections, closing: closing.isEmpty ? rule : closing)
  }

  /// What a sheet is called that says itself what it is, with whose it is.
  private func titled(_ title: Phrase) -> String { team.isEmpty ? say(title) : "\(say(title)): \(team)" }

  private var facts: [PageFact] {
    let days = Saying.days(of: picture.period, language)
    return [
      team.isEmpty ? nil : PageFact(say(PicturePaperWords.team), team, inLine: ""),
      region.isEmpty ? nil : PageFact(say(PicturePaperWords.region), region, inLine: region),
      PageFact(say(PicturePaperWords.period), days, inLine: days),
    ].compactMap(\.self)
  }

  private var count: [PageFact] {
    if picture.hiding != nil { return [] }
    let (label, number) = (say(PicturePaperWords.reflections), Saying.number(picture.reflections, language))
    return [PageFact(label, number, inLine: "\(number) \(label.lowercased())")]
  }

  /// Says why nothing is counted; nil where something is.
  var nothing: Section? {
    guard let hiding = picture.hiding else { return nil }
    let why = say(hiding == .fewReflections ? PictureWords.fewReflections : PictureWords.fewWorkers)
    return Section(say(PicturePaperWords.tooFew), id: "hidden", [.paragraph(why), .paragraph(say(PictureWords.soNobody))])
  }

  /// A section of numbers; with `onlySeen` without those of which there are too few.
  func section(_ part: PictureSection, id: String? = nil, onlySeen: Bool = false, isHalf: Bool = true) -> Section? {
    let figures = onlySeen ? part.figures.filter { $0.shown != .few } : part.figures
    guard part.saysSomething else { return nil }
    return Section(part.title, id: id ?? part.id.replacing(".", with: "-"), isHalf: isHalf, [.figures(figures.map(figure))])
  }

  func figure(_ figure: PictureFigure) -> PageFigure {
    let share = figure.shown.number.flatMap { count in figure.whole.map { whole in 100 * count / max(1, whole) } }
    return PageFigure(figure.label, Saying.shown(figure, language), share: share, isPart: figure.isPart)
  }

  /// The largest numbers of some, each of which is seen.
  func most(_ count: Int, of figures: [PictureFigure]) -> [PictureFigure] {
    let seen = figures.enumerated().filter { $0.element.shown.number != nil }
    return seen.sorted { ($1.element.shown.number ?? 0, $0.offset) < ($0.element.shown.number ?? 0, $1.offset) }.prefix(count).map(
      \.element)
  }
}
