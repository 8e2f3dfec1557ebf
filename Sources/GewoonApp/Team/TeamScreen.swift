import Basics
import DossierModel
import TextUI
import Wording

/// Where one is among what the team shared: the list, newest first, or one reflection that is read.
struct TeamScreen: Sendable {
  var list = ListView()
  /// The words that one looks for, while they are typed or stand.
  var filter: TextEditor?
  var reading: Reading?
  /// Where Esc goes back to.
  var wasInDossier = false

  struct Reading: Sendable {
    let id: String
    /// The piece that has focus; 0 is the whole.
    var piece = 0
    /// The first line that is seen.
    var top = 0
  }

  var place: CommandPlace { reading != nil ? .teamReading : filter != nil ? .filter : .teamList }

  /// What the filter leaves, newest first.
  func shown(in shelf: TeamShelf) -> [SharedReflection] {
    let words = Folding.search(filter?.text ?? "").split(separator: " ")
    if words.isEmpty { return shelf.reflections }
    return shelf.reflections.filter { shared in
      let texts = [shared.label, shared.json["wentWell"]?.text ?? "", shared.json["learned"]?.text ?? ""]
      let text = Folding.search(texts.joined(separator: " "))
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The reflection that is read, or that focus is on in the list.
  func selected(in shelf: TeamShelf) -> SharedReflection? {
    if let reading { return shelf.reflections.first { $0.id == reading.id } }
    let shown = shown(in: shelf)
    return shown.indices.contains(list.selected) ? shown[list.selected] : nil
  }
}

extension State {
  /// F6.
  mutating func openTeam() -> [Effect] {
    var effects: [Effect] = []
    team.wasInDossier = false
    if case .dossier = place {
      leaveField()
      effects = saveEffects()
      team.wasInDossier = true
    }
    place = .team
    team.reading = nil
    team.list.selected = 0
    return effects + [.readTeam]
  }

  mutating func leaveTeam() -> [Effect] {
    if team.reading != nil {
      team.reading = nil
    } else if team.filter != nil {
      team.filter = nil
    } else {
      place = team.wasInDossier && dossier != nil ? .dossier : .gezinnen
      settleFocus()
    }
    return []
  }

  mutating func takeTeam(_ shelf: TeamShelf, _ problems: [String]) {
    let isFirst = shelfRevision == 0
    let selected = team.selected(in: self.shelf)?.id
    self.shelf = shelf
    shelfRevision += 1
    let shown = team.shown(in: shelf)
    if let index = shown.firstIndex(where: { $0.id == selected }) { team.list.selected = index }
    team.list.selected = min(max(0, team.list.selected), max(0, shown.count - 1))
    if let reading = team.reading, !shelf.reflections.contains(where: { $0.id == reading.id }) { team.reading = nil }
    if let first = problems.first, notice == nil {
      notice = Notice(Saying.filesClosed(problems.count, first: first, language), .warning)
    } else if isFirst, notice == nil, let me = workspace?.me {
      announce(shelf.unanswered(for: me))
    }
  }

  /// At the start: who asked me something that I did not answer yet.
  private mutating func announce(_ open: [(SharedReflection, ResponseItem)]) {
    guard let (reflection, item) = open.first else { return }
    let name = gezinnen.all.first { $0.id == reflection.dossier }?.name ?? reflection.label
    notice = Notice(Saying.asksYou(memberName(item.member), about: name, count: open.count, language))
  }

  func memberName(_ id: String) -> String {
    workspace?.members.first { $0.id == id }?.name ?? say(TeamWords.unknownMember)
  }

  mutating func updateTeam(_ event: Event.Kind) -> [Effect] {
    if team.reading != nil {
      if case .key(let key) = event { move(inReading: key) }
      return []
    }
    if team.filter != nil, case .key(let key) = event, key.typed != nil || [.backspace, .delete, .left, .right].contains(key.code) {
      if team.filter?.update(event, width: 40, height: 1, clipboard: &clipboard) == .changed { team.list.selected = 0 }
      return []
    }
    guard case .key(let key) = event else { return [] }
    let shown = team.shown(in: shelf)
    if key == Key(.enter) {
      if let chosen = team.selected(in: shelf) { team.reading = .init(id: chosen.id) }
      return []
    }
    if key.typed != nil, !lettersAreCommands { return [] }
    if case .chosen = team.list.update(key, count: shown.count, height: teamListHeight), let chosen = team.selected(in: shelf) {
      team.reading = .init(id: chosen.id)
    }
    return []
  }

  /// Ctrl-N and Ctrl-O while reading: the next one, or the one before.
  mutating func read(_ direction: Int) {
    let shown = team.shown(in: shelf)
    guard let reading = team.reading, let index = shown.firstIndex(where: { $0.id == reading.id }) else { return }
    guard shown.indices.contains(index + direction) else {
      notice = Notice(say(direction > 0 ? TeamWords.lastOne : TeamWords.firstOne))
      return
    }
    team.list.selected = index + direction
    team.reading = .init(id: shown[index + direction].id)
  }

  private mutating func move(inReading key: Key) {
    guard var reading = team.reading, let page = teamPage else { return }
    let height = teamReadingRect.height
    let lines = page.lines
    func range(of piece: Int) -> Range<Int> {
      let first = lines.firstIndex { $0.piece == piece } ?? 0
      let last = lines.lastIndex { $0.piece == piece } ?? first
      return first..<last + 1
    }
    let count = page.pieces.count
    switch key.code {
    case .down, .tab:
      // A piece that is longer than the screen is read to its end first.
      if range(of: reading.piece).upperBound > reading.top + height { reading.top += max(1, height - 2) } else { reading.piece += 1 }
    case .up:
      if range(of: reading.piece).lowerBound < reading.top { reading.top -= max(1, height - 2) } else { reading.piece -= 1 }
    case .pageDown: reading.piece = page.piece(atLine: range(of: reading.piece).lowerBound + height, count: count)
    case .pageUp: reading.piece = page.piece(atLine: range(of: reading.piece).lowerBound - height, count: count)
    case .home: reading.piece = 0
    case .end: reading.piece = count - 1
    default: return
    }
    let before = team.reading?.piece
    reading.piece = min(max(0, reading.piece), max(0, count - 1))
    if reading.piece != before {
      let place = range(of: reading.piece)
      if place.upperBound > reading.top + height { reading.top = place.upperBound - height }
      if place.lowerBound < reading.top || place.count > height { reading.top = place.lowerBound }
    }
    reading.top = max(0, min(reading.top, lines.count - 1))
    team.reading = reading
  }
}
