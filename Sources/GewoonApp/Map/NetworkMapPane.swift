import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The map as a picture, walked by keyboard. Its rows are those of the list, so that all that can be done there can be done here too.
extension Scene {
  var mapRows: [Row] {
    let people = peopleRows().filter { !$0.person.hasEnded || dossier.map.compared != nil }.map(\.row)
    let add = Row.add(AddLine(list: peopleRef, shape: .person, label: say(ScreenWords.addPerson)))
    guard let compared else { return people + nameQuestions + [add] }
    // Whoever is on neither map is not walked to.
    let signs = Dictionary(compared.people.map { ($0.id, $0.sign) }) { first, _ in first }
    let rows: [Row] = people.compactMap { row in
      guard case .item(var item) = row.kind, let sign = row.id.flatMap(Self.person(of:)).flatMap({ signs[$0] }) else { return nil }
      item.mark = sign.isEmpty ? " " : sign
      return .item(item)
    }
    let there = Set(rows.compactMap { $0.id.flatMap(Self.person(of:)) })
    return rows + compared.people.filter { !there.contains($0.id) }.map { .link(.formerly($0.id), "\($0.sign) \($0.name)", .text) } + [add]
      + [.blank, .note(summary(of: compared.comparison))]
  }

  /// The id on the map of whoever a row stands for.
  static func person(of row: RowID) -> String? {
    switch row {
    case .item(let ref):
      switch ref.path.steps.last {
      case .item(_, let id)?: id
      case .index(let index)?: "\(index)"
      default: nil
      }
    case .link(.formerly(let id)): id
    default: nil
    }
  }

  /// The rows under the picture that say in full who has focus; the last one is the message line, where nothing is said.
  static let wordsHeight = 2

  /// Draws the picture and says the focused person in full under it; false where there is no room, and the list is drawn.
  func drawMap(on canvas: inout Canvas, in rect: Rect, focus: RowID?) -> Bool {
    let parts = rect.split(top: max(1, rect.height - Self.wordsHeight))
    guard let picture = picture(Size(width: parts.top.width, height: parts.top.height)) else { return false }
    let id = focus.flatMap(Self.person(of:))
    let corner = Position(row: parts.top.row, column: parts.top.column)
    var origin = corner
    if let older = picture.older {
      let before = id.flatMap(older.stop(of:))
      older.draw(on: &canvas, at: corner, focus: before, unfolded: id, ascii: isASCII)
      origin.column += older.size.width + 1
      canvas.verticalRule(column: origin.column - 1, row: corner.row, height: parts.top.height)
    }
    let stop = id.flatMap(picture.layout.stop(of:))
    picture.layout.draw(on: &canvas, at: origin, focus: stop, unfolded: dossier.map.unfolded, ascii: isASCII)
    canvas.putWrapped(said(focus, at: stop), in: wordsRect(under: parts.bottom), role: stop == nil ? .hint : .text)
    return true
  }

  /// The rows under a picture, a table or the list that say somebody in full; the last of them is the message line, where nothing is said.
  func wordsRect(under rect: Rect) -> Rect {
    Rect(row: rect.row, column: rect.column + 1, width: min(110, rect.width - 2), height: rect.height + (hasMessage ? 0 : 1))
  }

  /// Draws the picture beside a list, or in a pane that is not the open one; false where there is no room.
  func drawSmallMap(on canvas: inout Canvas, in rect: Rect) -> Bool {
    guard let map = smallPicture(Size(width: rect.width, height: rect.height)) else { return false }
    let cursor = canvas.cursor
    map.draw(on: &canvas, at: Position(row: rect.row, column: rect.column), focus: nil, ascii: isASCII)
    canvas.cursor = cursor
    return true
  }

  private func said(_ focus: RowID?, at stop: MapStop?) -> String {
    guard let stop else { return toAdd(focus) }
    if stop.isFold, !stop.people.contains(where: { $0.id == dossier.map.unfolded }) {
      return Saying.fold(
        stop.people.map(\.name), sector: word("sector", Vocabulary.sector.values[stop.sector]), ring: word("ring", "\(stop.ring)"),
        language)
    }
    guard let id = focus.flatMap(Self.person(of:)) else { return "" }
    if let compared { return said(id, comparing: compared.comparison) }
    guard case .item(let ref)? = focus, let json = dossier.value(ref) else { return "" }
    return inFull(Person(json).seen(by: dossier.map.eyes))
  }

  /// What changed with somebody between the two days, and then with everybody.
  private func said(_ id: String, comparing comparison: NetworkComparison) -> String {
    let all = summary(of: comparison)
    let own = comparison.changes.filter { $0.id == id }.map { NetworkComparison.Group(kind: $0.kind, names: [$0.name]).words(language) }
    guard !own.isEmpty else { return all }
    return Saying.capitalised(own.joined(separator: ", ")) + ". " + all
  }

  private func summary(of comparison: NetworkComparison) -> String {
    Saying.changes(
      comparison.groups.map { $0.words(language) }, since: comparison.from ?? today, until: comparison.to, today: today, language)
  }

  /// What Enter does where nobody is: the question that is asked there.
  private func toAdd(_ focus: RowID?) -> String {
    let row = (dossier.rows[.network] ?? []).first { $0.id == focus }
    guard case .add(let add)? = row?.kind, !add.presets.isEmpty else { return say(NetworkWords.addHere) }
    return add.label + " " + say(NetworkWords.addName)
  }
}

extension State {
  /// Enter on a fold: who of those who stand there?
  mutating func openFold() {
    guard let stop = stopInFocus, let scene = Scene(self) else { return }
    let items = stop.people.enumerated().map { index, shown in
      MenuItem(id: shown.id, label: MapLabel.text(shown, room: 50), digit: index < 9 ? index + 1 : nil)
    }
    let title = scene.word("sector", Vocabulary.sector.values[stop.sector]) + ", " + scene.word("ring", "\(stop.ring)")
    overlays.append(.menu(Menu(title: Saying.capitalised(title), items: items), .fold))
  }

  /// Puts somebody out of a fold in its place.
  mutating func unfold(_ id: String) {
    guard let row = rows.compactMap(\.id).first(where: { Scene.person(of: $0) == id }) else { return }
    dossier?.map.unfolded = id
    focus(on: row)
  }

  /// Where focus is on the picture.
  private var stopInFocus: MapStop? {
    guard dossier?.view.target == .map, let id = dossier?.view.focus.flatMap(Scene.person(of:)) else { return nil }
    return Scene(self)?.picture(mapSize)?.layout.stop(of: id)
  }

  /// Lays the maps on the screen out anew where something that they depend on has changed.
  mutating func makePictures() {
    guard let scene = Scene(self) else { return }
    if dossier?.view.target == .map {
      let source = scene.pictureSource(mapSize)
      if dossier?.picture?.source != source {
        let picture = scene.newPicture(source.size)
        dossier?.picture = (source, picture)
      }
    } else if let rect = smallMapRect {
      let source = scene.pictureSource(Size(width: rect.width, height: rect.height))
      if dossier?.smallPicture?.source != source {
        let layout = scene.newSmallPicture(source.size)
        dossier?.smallPicture = (source, layout)
      }
    }
  }

  /// Where a small map stands: beside the list, or in the whole of a pane that has not the keys.
  var smallMapRect: Rect? {
    guard let dossier, frame.panes(active: dossier.pane).contains(.network), !dossier.tree.people.isEmpty else { return nil }
    if dossier.views[.network]?.last?.target ?? .pane == .pane, let map = networkParts.map { return map }
    return dossier.pane == .network ? nil : frame.rect(of: .network)
  }

  /// Whether a fold has focus, and nobody was chosen out of it.
  var isFoldInFocus: Bool { stopInFocus.map { $0.isFold && !$0.people.contains { $0.id == dossier?.map.unfolded } } ?? false }

  private var mapSize: Size {
    let rect = frame.rect(of: .network)
    return Size(width: rect.width, height: max(1, rect.height - Scene.wordsHeight))
  }

  /// Arrows, Tab, PageUp and PageDown go to who is there on the picture, and digits to a sector in the list and the table too; false where
  /// the key means something else.
  mutating func walkNetwork(_ key: Key) -> Bool {
    guard isOnNetwork, !key.control, !key.alt else { return false }
    if case .character(let digit) = key.code { return walk(toSector: digit) }
    guard dossier?.view.target == .map, let map = Scene(self)?.picture(mapSize)?.layout, !map.stops.isEmpty else { return false }
    guard let here = stopInFocus else {
      // Up and Down go from one question to the next; any other way leads back to the picture.
      guard [.left, .right, .tab].contains(key.code) else { return false }
      go(to: map.stops[0])
      return true
    }
    let next: MapStop?
    switch key.code {
    case .up: next = map.stop(.up, from: here)
    case .down: next = map.stop(.down, from: here)
    case .left: next = map.stop(.left, from: here)
    case .right: next = map.stop(.right, from: here)
    case .tab: next = key.shift ? map.previous(before: here) : map.next(after: here)
    case .pageUp: next = map.stop(outwards: false, from: here)
    case .pageDown: next = map.stop(outwards: true, from: here)
    case .home: next = map.stops.first
    case .end: next = map.stops.last
    default: return false
    }
    if let next { go(to: next) }
    return true
  }

  private mutating func go(to stop: MapStop) {
    guard let row = rows.compactMap(\.id).first(where: { Scene.person(of: $0) == stop.people[0].id }) else { return }
    dossier?.map.unfolded = nil
    focus(on: row)
  }

  /// To the next of a sector; where nobody is, to the open question who could be.
  private mutating func walk(toSector digit: Character) -> Bool {
    guard digit.isASCII, let number = digit.wholeNumberValue, (1...MapGrid.sectorCount).contains(number) else {
      return false
    }
    if dossier?.view.target == .map, let map = Scene(self)?.picture(mapSize)?.layout {
      if let next = map.stop(inSector: number - 1, after: stopInFocus) { go(to: next) } else { askWho(in: number - 1) }
      return true
    }
    let word = Vocabulary.sector.values[number - 1]
    let all = rows.filter { row in if case .item(let item) = row.kind { item.sector == word } else { false } }.compactMap(\.id)
    let here = all.firstIndex { $0 == dossier?.view.focus }
    if let next = here.map({ all[($0 + 1) % all.count] }) ?? all.first { focus(on: next) } else { askWho(in: number - 1) }
    return true
  }
}
