import Basics
import DossierModel
import NetworkPicture
import StrictJSON
import TextUI
import Wording

/// The people around the gezin as a picture, walked by keyboard.
struct MapScreen: DeskScreen {
  var isFullScreen: Bool { true }
  var isWide: Bool { true }
  func rows(on desk: Desk) -> [Row] { MapScreenRows(desk: desk).all }
  func helpLines(on desk: Desk) -> [HelpLine] { NetworkViews.helpLines(on: desk) }

  func heading(on desk: Desk) -> Heading? {
    var heading = Heading.of(NetworkWords.map, desk, right: MapScreenRows(desk: desk).facts)
    heading.legend = NetworkRows(desk: desk).legend(width: desk.scene.size.width - 4)
    return heading
  }

  /// Draws the picture and says the focused person in full under it; false where there is no room, and the list is drawn.
  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    let (map, below) = Self.parts(of: rect, on: desk)
    guard let picture = MapPictures(desk: desk).picture(Size(width: map.width, height: map.height)) else { return false }
    let id = view.focus.flatMap(MapScreenRows.person(of:))
    let corner = Position(row: map.row, column: map.column)
    var origin = corner
    if let older = picture.older {
      let before = id.flatMap(older.stop(of:))
      older.draw(on: &canvas, at: corner, focus: before, unfolded: id, ascii: desk.scene.isASCII)
      origin.column += older.size.width + 1
      canvas.verticalRule(column: origin.column - 1, row: corner.row, height: map.height)
    }
    let stop = id.flatMap(picture.layout.stop(of:))
    picture.layout.draw(on: &canvas, at: origin, focus: stop, unfolded: desk.look.unfolded, ascii: desk.scene.isASCII)
    if let person = PersonBeside.parts(of: rect, on: desk)?.person {
      PersonBeside(desk: desk).draw(view.focus, at: stop, in: person, on: &canvas)
      return true
    }
    let words = NetworkViews.wordsRect(under: below, on: desk)
    canvas.putWrapped(MapScreenRows(desk: desk).said(view.focus, at: stop), in: words, role: stop == nil ? .hint : .text)
    return true
  }

  func answer(_ key: Key, on desk: inout Desk) -> Bool { Self.walk(key, &desk) || NetworkViews.walkToSector(key, &desk) }

  // MARK: - Walking

  /// The cells of the picture.
  static func size(on desk: Desk) -> Size {
    let map = parts(of: desk.frame.rect(of: .network), on: desk).map
    return Size(width: map.width, height: map.height)
  }

  /// The picture, and where under it the focused person is said; beside a wide one that stands beside it.
  private static func parts(of rect: Rect, on desk: Desk) -> (map: Rect, below: Rect) {
    if let beside = PersonBeside.parts(of: rect, on: desk) {
      return (beside.map, Rect(row: rect.maxRow, column: rect.column, width: 0, height: 0))
    }
    let parts = rect.split(top: max(1, rect.height - NetworkViews.wordsHeight))
    return (parts.top, parts.bottom)
  }

  private static func layout(on desk: Desk) -> MapLayout? { MapPictures(desk: desk).picture(size(on: desk))?.layout }

  private static func isOpen(_ desk: Desk) -> Bool { desk.panes.view.target.as(MapScreen.self) != nil }

  /// Where focus is on the picture.
  private static func stopInFocus(_ desk: Desk) -> PictureStop? {
    guard isOpen(desk), let id = desk.panes.view.focus.flatMap(MapScreenRows.person(of:)) else { return nil }
    return layout(on: desk)?.stop(of: id)
  }

  /// Arrows, Tab, PageUp and PageDown go to who is there on the picture.
  private static func walk(_ key: Key, _ desk: inout Desk) -> Bool {
    guard !key.control, !key.alt, let map = layout(on: desk), !map.stops.isEmpty else { return false }
    guard let here = stopInFocus(desk) else {
      // Up and Down go from one question to the next; any other way leads back to the picture.
      guard [.left, .right, .tab].contains(key.code) else { return false }
      go(to: map.stops[0], &desk)
      return true
    }
    let next: PictureStop?
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
    if let next { go(to: next, &desk) }
    return true
  }

  private static func go(to stop: PictureStop, _ desk: inout Desk) {
    guard let row = desk.stops.first(where: { MapScreenRows.person(of: $0) == stop.people[0].id }) else { return }
    desk.look.unfolded = nil
    desk.focus(on: row)
  }

  /// To the next of a sector; false where nobody is.
  static func go(toSector sector: Int, _ desk: inout Desk) -> Bool {
    guard let next = layout(on: desk)?.stop(inSector: sector, after: stopInFocus(desk)) else { return false }
    go(to: next, &desk)
    return true
  }

  /// Whether there is room for a picture, so that it is walked and not its list.
  static func isDrawn(_ desk: Desk) -> Bool { isOpen(desk) && layout(on: desk) != nil }

  // MARK: - Folds

  /// Whether a fold has focus, and nobody was chosen out of it.
  static func isFoldInFocus(_ desk: Desk) -> Bool {
    stopInFocus(desk).map { stop in stop.isFold && !stop.people.contains { $0.id == desk.look.unfolded } } ?? false
  }

  /// Enter on a fold: who of those who stand there?
  static func openFold(_ desk: inout Desk) {
    guard let stop = stopInFocus(desk) else { return }
    let roles = Dictionary(desk.dossier.people.map { ($0.id, $0.role.firstLine) }) { first, _ in first }
    let items = stop.people.enumerated().map { index, shown in
      MenuItem(id: shown.id, label: MapLabel.text(shown, room: 50), detail: roles[shown.id] ?? "", digit: index < 9 ? index + 1 : nil)
    }
    let title = desk.word("sector", Vocabulary.sector.values[stop.sector]) + ", " + desk.word("ring", "\(stop.ring)")
    desk.ask(OpenMenu(atDesk: Menu(title: Saying.capitalised(title), items: items)) { unfold($1, &$0) })
  }

  /// Puts somebody out of a fold in its place.
  private static func unfold(_ id: String, _ desk: inout Desk) {
    guard let row = desk.stops.first(where: { MapScreenRows.person(of: $0) == id }) else { return }
    desk.look.unfolded = id
    desk.focus(on: row)
  }

  // MARK: - What cannot be changed

  static func showsEarlierDays(_ desk: Desk) -> Bool { isOpen(desk) && desk.look.compared?.to != nil }

  /// Why nothing can be changed of who has focus on the map: there are several, or it is the map of an earlier day.
  static func whyNothingCanChange(_ desk: Desk) -> Phrase? {
    guard isOpen(desk) else { return nil }
    if isFoldInFocus(desk) { return NetworkWords.chooseFirst }
    return showsEarlierDays(desk) ? NetworkWords.earlierDays : nil
  }
}
