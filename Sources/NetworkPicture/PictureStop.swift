/// One thing on the map to stand on: a person or place, or a fold of several in one sector and ring.
public struct PictureStop: Sendable, Hashable {
  /// Its place in `MapLayout.stops`.
  public let index: Int
  /// One, or those in the fold, in order of arrival; never none.
  public let people: [PicturePerson]
  /// 1–4, as a person has it.
  public let ring: Int
  /// 0–7, as a person has it.
  public let sector: Int
  let place: MapPlace
  /// The room that the label may take, in columns, and where the label stands in it.
  let room: Int
  let column: Int
  let width: Int
  /// What stands there.
  let text: String
  /// Where it is on the circle: 0 at the top, then clockwise 1 on the right, 2 at the bottom, 3 on the left.
  let clock: Double

  var row: Int { place.row }
  /// Whether more than one stand there.
  public var isFold: Bool { people.count > 1 }
  /// The cells of the label on its row.
  var columns: Range<Int> { column..<column + width }

  /// What stands there, in ASCII where that is wanted.
  func label(ascii: Bool = false) -> String {
    ascii && !isFold ? MapLabel.text(people[0], room: room, ascii: true) : text
  }
}
