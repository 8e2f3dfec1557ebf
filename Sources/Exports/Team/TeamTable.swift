import Basics
import DossierModel
import Wording

extension TeamPaper {
  /// All numbers as one table for a spreadsheet: a row for each. Where a number is not seen its cell is empty, and `shown` says why: `few`,
  /// `nearlyAll` or `withheld`; else it is `count`.
  public var table: String {
    let period = picture.period
    let ends = period.kind == .all ? ["", ""] : [period.first.description, period.last.description]
    let all: Shown = picture.hiding == nil ? .count(picture.reflections) : .few
    func row(_ section: String, _ item: String, _ measure: String, _ label: String, _ shown: Shown, _ whole: Int?) -> [String] {
      let count = shown.number.map(String.init) ?? ""
      return [team, region] + ends + [section, item, measure, label, count, whole.map(String.init) ?? "", shown.name]
    }
    let header = ["team", "region", "from", "to", "section", "item", "measure", "label", "count", "of", "shown"]
    let rows = tables.sections.flatMap { section in
      section.figures.map { row(section.id, $0.item, $0.measure, $0.label, $0.shown, $0.whole) }
    }
    return CSVWriter.forSpreadsheet.lines(
      [header, row("all", "all", "reflections", PicturePaperWords.reflections[language], all, nil)] + rows)
  }
}

extension Shown {
  fileprivate var name: String {
    switch self {
    case .count: "count"
    case .few: "few"
    case .nearlyAll: "nearlyAll"
    case .withheld: "withheld"
    }
  }
}
