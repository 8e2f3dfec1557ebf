import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// One shared reflection, wrapped for the screen: its pieces with what was said at each.
struct TeamPage: Sendable {
  struct Line {
    let piece: Int
    let text: String
    let role: Role
    let indent: Int
    /// Whether the piece begins here, under the heading that it may have.
    let isTitle: Bool
  }

  /// Of what a page is made.
  struct Source: Equatable {
    private let id: String
    private let revision: Int
    private let width: Int
    private let today: Day

    init(_ row: TeamRow, _ scene: Scene) {
      (id, revision, width, today) = (row.id, scene.shelfRevision, TeamLayout(scene).reader.width, scene.today)
    }
  }

  /// The whole first, then the pieces of the reflection.
  let pieces: [ReadPart]
  let lines: [Line]
  private let ranges: [Range<Int>]

  init(_ row: TeamRow, _ scene: Scene) {
    let shared = row.shared
    let reader = ReflectionReader(instrument: scene.instrument, language: scene.language, today: scene.today)
    let head = SharedHead(shared, instrument: scene.instrument, language: scene.language, today: scene.today)
    let groups = reader.groups(of: shared.json).filter { !$0.parts.isEmpty }
    var writer = PageWriter(width: max(10, TeamLayout(scene).reader.width - 5))
    let marks = [row.discuss ? scene.say(TeamWords.wantsToDiscuss) : "", row.talk.waiting.isEmpty ? "" : row.talk.words(scene.language)]
    let title = ([row.author, shared.label] + marks).filter { !$0.isEmpty }.joined(separator: " · ")
    let whole = ReadPart(key: "", title: title, lines: head.lines)
    pieces = [whole] + groups.flatMap(\.parts)
    writer.add(whole.title, .accent, isTitle: true)
    for line in whole.lines { writer.add(line, .muted) }
    writer.add(scene.shelf.thread(of: shared.id, question: ""), scene)
    for group in groups {
      let isOne = group.parts.count == 1 && group.parts[0].title == group.title
      for (index, part) in group.parts.enumerated() {
        writer.begin()
        if index == 0, !isOne { writer.add(group.title, .title) }
        writer.add(part.title, isOne ? .title : .muted, isTitle: true)
        writer.add(part)
        // At several pieces of one place, such as two lines of evidence, what was said stands at the last.
        let isLast = !part.place.isEmpty && !pieces.dropFirst(writer.piece + 1).contains { $0.place == part.place }
        if isLast { writer.add(scene.shelf.thread(of: shared.id, question: part.place), scene) }
      }
    }
    lines = writer.lines
    ranges = writer.ranges
  }

  /// The lines that a piece takes, with the heading above it.
  func range(of piece: Int) -> Range<Int> { ranges.indices.contains(piece) ? ranges[piece] : 0..<1 }

  func piece(atLine line: Int) -> Int {
    if line <= 0 { return 0 }
    return line < lines.count ? lines[line].piece : pieces.count - 1
  }
}

/// Writes a page line by line.
private struct PageWriter {
  let width: Int
  private(set) var lines: [TeamPage.Line] = []
  private(set) var piece = 0
  private var starts = [0]

  init(width: Int) {
    self.width = width
  }

  /// Where each piece stands, without the empty line after it.
  var ranges: [Range<Int>] {
    starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : lines.count
      return starts[index]..<max(starts[index] + 1, end)
    }
  }

  /// Begins the next piece after an empty line.
  mutating func begin() {
    lines.append(.init(piece: piece, text: "", role: .text, indent: 0, isTitle: false))
    piece += 1
    starts.append(lines.count)
  }

  mutating func add(_ text: String, _ role: Role, indent: Int = 0, isTitle: Bool = false) {
    for (index, part) in Wrapping.lines(of: text, width: width - indent).enumerated() {
      lines.append(.init(piece: piece, text: String(part), role: role, indent: indent, isTitle: isTitle && index == 0))
    }
  }

  /// What a piece says; what somebody said stands as a quote.
  mutating func add(_ part: ReadPart) {
    for said in part.said {
      if case .evidence(let text, let facts, _, isSaid: true) = said, !text.isEmpty {
        add(Saying.quoted(text), .quote, indent: 2)
        if !facts.isEmpty { add(facts, .muted, indent: 2) }
      } else {
        for line in said.lines { add(line, .text) }
      }
    }
  }

  mutating func add(_ items: [ResponseItem], _ scene: Scene) {
    for item in items {
      let isReply = item.kind == "reply"
      add(scene.threadLine(item), isReply ? .info : .hint, indent: isReply ? 4 : 2)
    }
  }
}

extension Scene {
  /// "Youssef Amrani vraagt, 18 okt: …"
  func threadLine(_ item: ResponseItem) -> String {
    Saying.said(item, me: workspace?.me, name: memberName(item.member), today: today, language)
  }
}
