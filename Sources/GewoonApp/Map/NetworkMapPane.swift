import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The map as a picture, walked by keyboard. Its rows are those of the list, so that all that can be done there can be done here too.
extension Scene {
  var mapRows: [Row] {
    let people = networkRows.filter { row in if case .item(let item) = row.kind { item.shape === Shape.person } else { false } }
    return people + [.add(AddLine(list: peopleRef, shape: .person, label: say(ScreenWords.addPerson)))]
  }

  /// The people as the picture shows them: those who are not gone, in the order of the file so that it stays steady.
  private var mapPeople: [MapPerson] {
    var seen: Set<String> = []
    return dossier.tree.people.enumerated().compactMap { index, person in
      guard !person.hasEnded else { return nil }
      let id = !person.id.isEmpty && seen.insert(person.id).inserted ? person.id : "\(index)"
      let tie: MapPerson.Tie =
        switch person.quality {
        case "strong": .strong
        case "thin": .thin
        case "broken": .broken
        default: .ordinary
        }
      let sector = Vocabulary.sector.values.firstIndex(of: person.sector) ?? Vocabulary.sector.values.count - 3
      return MapPerson(
        id: id, name: person.name, sign: String(person.sign), isCoEducator: person.isCoEducator, sector: sector, ring: person.ring ?? 3,
        tie: tie, hasStrain: person.hasStrain)
    }
  }

  func map(_ size: Size) -> MapLayout? {
    let sectors = Vocabulary.sector.values.map { word("sector", $0) }
    return MapLayout(people: mapPeople, middle: dossier.name, sectorNames: sectors, size: size)
  }

  /// The stop that a focused row stands for.
  func stop(of focus: RowID?, on map: MapLayout) -> MapStop? {
    guard case .item(let ref)? = focus, case .item(_, let id)? = ref.path.steps.last else { return nil }
    return map.stop(of: id)
  }

  /// Draws the picture and says the focused person in full under it; false where there is no room, and the list is drawn.
  func drawMap(on canvas: inout Canvas, in rect: Rect, focus: RowID?, isActive: Bool) -> Bool {
    let sentenceHeight = isActive ? 2 : 0
    let parts = rect.split(top: max(1, rect.height - sentenceHeight))
    guard let map = map(Size(width: parts.top.width, height: parts.top.height)) else { return false }
    let stop = isActive ? stop(of: focus, on: map) : nil
    let before = canvas.cursor
    map.draw(on: &canvas, at: Position(row: parts.top.row, column: parts.top.column), focus: stop)
    if !isActive { canvas.cursor = before }
    guard isActive else { return true }
    let text: String
    if let stop {
      let people = stop.people.compactMap { shown in dossier.tree.people.first { $0.id == shown.id } }
      text = people.count == 1 ? inFull(people[0]) : Saying.list(people.map(\.name), language)
    } else {
      text = say(NetworkWords.addHere)
    }
    let place = Rect(row: parts.bottom.row, column: parts.bottom.column + 1, width: parts.bottom.width - 2, height: parts.bottom.height)
    canvas.putWrapped(text, in: place, role: stop == nil ? .hint : .text)
    return true
  }
}

extension State {
  private var isOnMap: Bool { dossier?.view.target == .map }

  /// `l`: from the list to the map and back.
  mutating func switchMap() {
    let focus = dossier?.view.focus
    if isOnMap { _ = dossier?.pop() } else { dossier?.push(.map) }
    settleFocus()
    if let focus, rows.contains(where: { $0.id == focus }) { self.focus(on: focus) }
  }

  /// Arrows, Tab, PageUp and PageDown, and digits go to who is there on the picture; false where this is no picture.
  mutating func walkMap(_ key: Key) -> Bool {
    guard isOnMap, !key.control, !key.alt, let map = Scene(self)?.map(mapSize) else { return false }
    guard let here = Scene(self)?.stop(of: dossier?.view.focus, on: map) else {
      // From the row that adds, any way leads back to the first.
      guard let first = map.stops.first, [.up, .down, .left, .right, .tab].contains(key.code) else { return false }
      go(to: first)
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
    case .character(let digit):
      guard let sector = digit.wholeNumberValue, (1...8).contains(sector) else { return false }
      next = map.stop(inSector: sector - 1, after: here)
    default: return false
    }
    if let next { go(to: next) }
    return true
  }

  private mutating func go(to stop: MapStop) {
    guard let id = stop.people.first?.id else { return }
    let row = rows.first { row in
      if case .item(let ref)? = row.id, case .item(_, let value)? = ref.path.steps.last { value == id } else { false }
    }
    if let row = row?.id { focus(on: row) }
  }

  private var mapSize: Size {
    let rect = frame.rect(of: .network)
    return Size(width: rect.width, height: max(1, rect.height - 2))
  }
}
