import Basics
import DossierModel
import Reflectiekader
import TextUI
import Wording

/// The rows of a form as plain mode says them: first what it is called, then of which kind it is, then what stands there.
struct PlainRows: Reading {
  let desk: Desk

  /// One for each row, "" for one of which nothing is said.
  var every: [PlainRow] {
    // The signs of the picture stand in no line here.
    let legend = NetworkRows(desk: desk).legend(width: 76)
    let picture = desk.panes.view.target.screen.spoken(on: desk).map { PlainRow($0) }
    return picture + desk.rows.map { if case .note(legend, _) = $0.kind { PlainRow("") } else { row($0) } }
  }

  /// What is asked at a field without a label of its own: the words that stand over it, else what the field is called.
  func question(at line: FieldLine) -> String {
    guard line.isWide, let index = desk.rowList?.index(of: .field(line.ref)) else { return called(line) }
    for row in desk.rows[..<index].reversed() {
      if case .note(let text, .title) = row.kind { return PlainRow(text).text }
      if case .heading(let text, _) = row.kind { return PlainRow(text).text }
    }
    return called(line)
  }

  private func called(_ line: FieldLine) -> String { line.label.isEmpty ? label(line.name) : line.label }

  private func row(_ row: Row) -> PlainRow {
    let target = row.id.map(PlainTarget.row)
    return switch row.kind {
    case .blank: PlainRow("")
    case .heading(let text, let detail): PlainRow(saying: [text, detail])
    case .note(let text, _): PlainRow(text)
    case .field(let line): PlainRow(said(line), target)
    case .item(let item): PlainRow(saying: said(item), target)
    case .add(let add): PlainRow(add.label, target)
    case .command(_, let text), .link(_, let text, _): PlainRow(text, target)
    case .shared(let part, let isIn):
      PlainRow(
        sentences: [
          say(isIn ? PlainWords.goesAlong : PlainWords.staysHere),
          PlainRow(part.title, saying: PlainRow(saying: part.lines).text, nil).text,
        ], target)
    }
  }

  private func said(_ line: FieldLine) -> String {
    let label = line.isWide ? "" : line.label.isEmpty ? self.label(line.name) : line.label
    let shown = value(of: line)
    let called = [label, say(PlainWords.kind(of: kind(of: line)))].filter { !$0.isEmpty }.joined(separator: ", ")
    return called + ": " + (shown.isEmpty ? say(PlainWords.empty) : shown.replacing("\n", with: " "))
  }

  private func value(of line: FieldLine) -> String {
    if line.isFlag { return say(desk.files.value(line.ref)?.flag == true ? PlainWords.yes : PlainWords.no) }
    return shown(line)
  }

  /// What sort of field it is, for the word that says so.
  func kind(of line: FieldLine) -> PlainWords.Kind {
    if line.isFlag { return .flag }
    if line.isText { return line.kind.isUnderstood ? .day : .text }
    if case .whole(let range) = line.kind, line.isScale { return .scale(range) }
    return line.isSeveral ? .several : .choice
  }

  private func said(_ item: ItemLine) -> [String] {
    if item.isOfNetwork { return [PersonWords(desk: desk).inFull(record(Ref(item.ref.document, FieldPlace(item.ref.path))))] }
    let standing: String
    if let tick = item.tick {
      standing = say(desk.value(tick)?.isEmpty ?? true ? PlainWords.open : PlainWords.done)
    } else {
      standing = ""
    }
    // What stands at its end may say so already.
    let isSaid = [item.detail, item.end].contains { (" " + Folding.search($0) + " ").contains(" " + Folding.search(standing) + " ") }
    let title = item.quote.isEmpty ? (item.title.isEmpty ? say(ScreenWords.noName) : item.title) : item.quote
    // A sign stands for what is said in words. A day would be heard as a part of the number before the line.
    let mark = item.mark.filter(\.isLetter).count > 1 && !title.contains(item.mark.trimmed) ? item.mark.trimmed : ""
    let isDay = mark.contains(where: \.isNumber)
    let name = isDay || mark.isEmpty ? title : "\(mark): \(title)"
    return [name, isDay ? mark : "", isSaid ? "" : standing, item.detail, item.end, item.below]
  }
}

extension FieldLine {
  /// Whether it is a tick box.
  var isFlag: Bool { if case .flag = kind { offered == nil } else { false } }
}
