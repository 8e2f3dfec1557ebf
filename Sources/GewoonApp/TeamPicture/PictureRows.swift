import Basics
import DossierModel
import TextUI
import Wording

/// The numbers of the picture as rows: the number, what it counts, and a bar where there is room for one. Each can have focus, so that all are read
/// one by one, and Enter says it in a sentence.
struct PictureRows: Reading {
  let desk: Desk
  let tables: PictureTables
  /// The columns that the text of a row has.
  let width: Int

  /// Nil until the picture was counted.
  init?(desk: Desk, width: Int? = nil) {
    guard let picture = desk.derived.picture?.picture else { return nil }
    self.desk = desk
    tables = PictureTables(picture, desk.instrument, desk.language)
    let room = desk.panes.view.target.screen.formRect(in: desk.frame.rect(of: .picture), on: desk).width
    self.width = (width ?? room) - FormLayout.margin - 1
  }

  /// The title of a section with its rows.
  func rows(_ section: PictureSection) -> [Row] {
    let fits = Display.columns(of: section.title) + Display.columns(of: section.hint) + 2 <= width
    let title: [Row] = fits ? [.heading(section.title, section.hint)] : [.note(section.title, .title)] + notes(section.hint)
    return title + figures(section)
  }

  /// Sections one under another.
  func rows(_ sections: [PictureSection]) -> [Row] { Array(sections.map(rows).joined(separator: [.blank])) }

  private func notes(_ text: String) -> [Row] { text.isEmpty ? [] : [.note(text)] }

  func figures(_ section: PictureSection) -> [Row] {
    let room = section.figures.map { Display.columns(of: number($0)) }.max() ?? 0
    return section.figures.map { figure in
      let name = [section.id, figure.item, figure.measure].joined(separator: " ")
      return .link(.figure(name), text(figure, numberWidth: room), figure.shown.number == nil ? .muted : .text)
    }
  }

  private func number(_ figure: PictureFigure) -> String { Saying.shown(figure.shown, language) }

  /// "  12  Krachtgericht                     ●●●●●·····"
  private func text(_ figure: PictureFigure, numberWidth: Int) -> String {
    let hasBars = width >= Self.leastForBars
    let number = number(figure)
    let blanks = String(repeating: " ", count: numberWidth - Display.columns(of: number))
    let start = (hasBars ? blanks + number : number + blanks) + "  " + (figure.isPart ? "  " : "")
    // A text that begins with blanks is laid out with so many columns less.
    let room = width - Display.columns(of: start) - (hasBars ? Self.barWidth + 8 : 0)
    let label = Wrapping.lines(of: figure.label, width: max(8, room)).map(String.init)
    let bar = hasBars ? figure.shown.number.flatMap { count in figure.whole.map { Saying.bar(count, of: $0) } } : nil
    let rest = label.dropFirst().map { "\n" + String(repeating: " ", count: Display.columns(of: start)) + $0 }.joined()
    guard let bar, let first = label.first else { return start + (label.first ?? "") + rest }
    return start + first + String(repeating: " ", count: max(2, room - Display.columns(of: first) + 2)) + bar + rest
  }

  private static let leastForBars = 56
  private static let barWidth = 12

  // MARK: - Rooms

  /// What stands in one room.
  func rows(of room: PictureRoom.Name) -> [Row] {
    switch room {
    case .learned: learned
    case .aspects: rows([tables.aspects] + tables.aspectsOverTime)
    case .open: rows(tables.unanswered)
    case .signs: rows(tables.signs + [tables.tasks])
    case .howFar: rows(tables.otherSpreads)
    case .upDown: rows([tables.decisions] + tables.endings + tables.spreadsOfWeight) + [.blank, .note(say(LadderWords.inTime))]
    }
  }

  /// How often something was written, and what: for the team's own screen, without who wrote it.
  private var learned: [Row] {
    let lines = tables.picture.lines
    func told(_ title: Phrase, _ lines: [TeamPicture.Line]) -> [Row] {
      lines.isEmpty ? [] : [.blank, .heading(say(title))] + lines.map { .link(.figure("line " + $0.reflection), $0.text.firstLine, .text) }
    }
    let none: [Row] = lines.isEmpty ? [.blank, .note(say(PictureWords.noLines))] : []
    return rows(tables.written) + none + told(PictureWords.goesOn, lines.filter(\.isEnding))
      + told(PictureWords.learnedLines, lines.filter { !$0.isEnding })
  }

  /// A number in a sentence, with what it means where it is not seen; nil for what is no number.
  func sentence(_ name: String) -> String? {
    for section in tables.sections {
      guard let figure = section.figures.first(where: { [section.id, $0.item, $0.measure].joined(separator: " ") == name }) else {
        continue
      }
      let means: Phrase? =
        switch figure.shown {
        case .count: nil
        case .few: PictureWords.fewMeans
        case .nearlyAll: PictureWords.nearlyAllMeans
        case .withheld: PictureWords.withheldMeans
        }
      let said = "\(section.title), \(figure.label): \(Saying.shown(figure, language))."
      return [said, means.map(say)].compactMap(\.self).joined(separator: " ")
    }
    return nil
  }
}
