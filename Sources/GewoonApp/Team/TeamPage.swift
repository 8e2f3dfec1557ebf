import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// One shared reflection, wrapped for the screen: its pieces with what was said at each.
struct TeamPage {
  struct Line {
    let piece: Int
    let text: String
    let role: Role
    let indent: Int
  }

  /// The whole first, then the pieces of the reflection.
  let pieces: [ReadPart]
  let lines: [Line]

  /// The lines that a piece takes.
  func range(of piece: Int) -> Range<Int> {
    let first = lines.firstIndex { $0.piece == piece } ?? 0
    let last = lines.lastIndex { $0.piece == piece } ?? first
    return first..<last + 1
  }

  func piece(atLine line: Int) -> Int {
    if line <= 0 { return 0 }
    return line < lines.count ? lines[line].piece : pieces.count - 1
  }
}

extension TeamPlace {
  /// Rows of one reflection in the list: who and when, what went well, what was learned.
  static let itemHeight = 3

  static func readingRect(in scene: Scene) -> Rect {
    let width = min(scene.size.width, 100)
    return Rect(row: 2, column: (scene.size.width - width) / 2, width: width, height: max(1, scene.size.height - 4))
  }

  func listHeight(in scene: Scene) -> Int { max(1, (scene.size.height - 7 - (list.isFiltered ? 1 : 0)) / Self.itemHeight) }

  /// The page that is read now.
  func page(in scene: Scene) -> TeamPage? {
    guard reading != nil, let shared = selected(in: scene) else { return nil }
    let reader = ReflectionReader(instrument: scene.instrument, language: scene.language, today: scene.today)
    let head = [scene.memberName(shared.author), shared.label].filter { !$0.isEmpty }.joined(separator: " · ")
    let whole = ReadPart(key: "", title: head, lines: [reader.occasion(of: shared.json)])
    let pieces = [whole] + reader.parts(of: shared.json)
    let width = max(10, Self.readingRect(in: scene).width - 5)
    var lines: [TeamPage.Line] = []
    func add(_ piece: Int, _ text: String, _ role: Role, _ indent: Int) {
      for part in Wrapping.lines(of: text, width: width - indent) {
        lines.append(.init(piece: piece, text: String(part), role: role, indent: indent))
      }
    }
    for (index, piece) in pieces.enumerated() {
      if index > 0 { lines.append(.init(piece: index - 1, text: "", role: .text, indent: 0)) }
      add(index, piece.title, index == 0 ? .accent : .title, 0)
      for line in piece.lines { add(index, line, index == 0 ? .muted : .text, 0) }
      // At several pieces of one place, such as two lines of evidence, what was said stands at the last.
      let isLast = !piece.place.isEmpty && !pieces.dropFirst(index + 1).contains { $0.place == piece.place }
      guard index == 0 || isLast else { continue }
      for item in scene.shelf.thread(of: shared.id, question: piece.place) {
        add(index, scene.threadLine(item), item.kind == "reply" ? .info : .hint, item.kind == "reply" ? 4 : 2)
      }
    }
    return TeamPage(pieces: pieces, lines: lines)
  }
}

extension Scene {
  /// "Youssef Amrani vraagt, 18 okt: …"
  func threadLine(_ item: ResponseItem) -> String {
    let isMe = item.member == workspace?.me
    let day = item.at.map { Saying.shortWithYear($0.day, today: today, language) } ?? ""
    return Saying.said(isMe ? say(TeamWords.you) : memberName(item.member), isMe: isMe, kind: item.kind, on: day, item.text, language)
  }
}
