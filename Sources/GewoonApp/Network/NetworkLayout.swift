import DossierModel
import NetworkPicture
import StrictJSON
import TextUI

/// How the people around the gezin lie on the screen: a list with a small map beside it, and in full under it who has focus.
extension NetworkViews {
  /// The rows under the picture that say in full who has focus; the last one is the message line, where nothing is said.
  static let wordsHeight = 2
  private static let leastHeightForWords = 14
  private static let leastWidthForMap = 96

  /// The parts of the pane's cells, each where there is room.
  static func parts(of rect: Rect, on desk: Desk) -> (list: Rect, map: Rect?, words: Rect?) {
    guard !desk.dossier.people.isEmpty else { return (rect, nil, nil) }
    var (list, words, map): (Rect, Rect?, Rect?) = (rect, nil, nil)
    if rect.height >= leastHeightForWords {
      let parts = rect.split(top: rect.height - wordsHeight)
      words = parts.bottom
      list = parts.top.split(top: parts.top.height - 1).top
    }
    if rect.width >= leastWidthForMap, !desk.scene.isOneColumn {
      let parts = list.split(left: list.width - max(40, list.width * 2 / 5))
      if MapGrid(size: Size(width: parts.right.width, height: parts.right.height)) != nil { (list, map) = (parts.left, parts.right) }
    }
    return (list, map, words)
  }

  /// Where a small map stands: beside the list, or in the whole of a pane that has not the keys.
  static func smallMapRect(on desk: Desk) -> Rect? {
    let frame = desk.frame
    guard frame.panes(active: desk.panes.open).contains(.network), !desk.dossier.people.isEmpty else { return nil }
    let rect = frame.rect(of: .network)
    if desk.panes[.network].count == 1, let map = parts(of: rect, on: desk).map { return map }
    return desk.panes.open == .network ? nil : rect
  }

  /// Lays the maps on the screen out anew where something that they depend on has changed.
  static func makePictures(on desk: inout Desk) {
    let pictures = MapPictures(desk: desk)
    if desk.panes.view.target.screen is MapScreen {
      let source = pictures.source(MapScreen.size(on: desk))
      if desk.derived.picture(from: source) == nil { desk.derived.keep(pictures.newPicture(source.size), from: source) }
    } else if let rect = smallMapRect(on: desk) {
      let source = pictures.source(Size(width: rect.width, height: rect.height))
      if desk.derived.smallPicture(from: source) == nil { desk.derived.keep(small: pictures.newSmallPicture(source.size), from: source) }
    }
  }

  /// Draws the picture beside a list, or in a pane that is not the open one; false where there is no room.
  static func drawSmallMap(in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    guard let map = MapPictures(desk: desk).smallPicture(Size(width: rect.width, height: rect.height)) else { return false }
    let cursor = canvas.cursor
    map.draw(on: &canvas, at: Position(row: rect.row, column: rect.column), focus: nil, ascii: desk.scene.isASCII)
    canvas.cursor = cursor
    return true
  }

  /// The rows under a picture, a table or the list that say somebody in full; the last of them is the message line, where nothing is said.
  static func wordsRect(under rect: Rect, on desk: Desk) -> Rect {
    let hasMessage = !MessageLine(desk.scene.said, remark: desk.remark(in: desk.scene), width: desk.scene.size.width).lines.isEmpty
    return Rect(row: rect.row, column: rect.column + 1, width: min(110, rect.width - 2), height: rect.height + (hasMessage ? 0 : 1))
  }

  /// Under the list of the network: the person in focus in full.
  static func drawWords(under rect: Rect, on desk: Desk, _ canvas: inout Canvas) {
    guard let words = parts(of: rect, on: desk).words, case .item(let item)? = desk.focusedRow?.kind, item.isOfNetwork,
      let json = desk.value(item.ref)
    else { return }
    // Under the only pane the message line is free too.
    let place =
      desk.frame.hasTabs
      ? wordsRect(under: words, on: desk) : Rect(row: words.row, column: words.column + 1, width: words.width - 2, height: words.height)
    canvas.putWrapped(PersonWords(desk: desk).inFull(Person(json).seen(by: desk.look.eyes)), in: place, role: .text)
  }
}
