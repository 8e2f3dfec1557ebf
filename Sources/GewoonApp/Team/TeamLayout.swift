import TextUI

/// Where list and reader stand: one after the other, or beside each other where there is room.
struct TeamLayout {
  /// Rows of one reflection in the list: who and when, what went well, what was learned.
  static let itemHeight = 3
  /// From so many columns on a reflection is read beside the list.
  private static let widthForBoth = 110

  let isWide: Bool
  let list: Rect
  let reader: Rect

  init(_ scene: Scene) {
    let size = scene.size
    isWide = size.width >= Self.widthForBoth && !scene.isOneColumn
    let height = max(1, size.height - 4)
    if isWide {
      let width = min(76, size.width * 9 / 20)
      list = Rect(row: 2, column: 0, width: width, height: height)
      reader = Rect(row: 2, column: width + 1, width: min(size.width - width - 1, 100), height: height)
    } else {
      list = Rect(row: 2, column: 0, width: size.width, height: height)
      let width = min(size.width, 100)
      reader = Rect(row: 2, column: (size.width - width) / 2, width: width, height: height)
    }
  }

  /// The first row of the list itself, under its heading, what was chosen, and what is looked for.
  var top: Int { list.row + 3 }

  /// How many reflections are seen at once.
  var rowsInList: Int { max(1, (list.maxRow - top - 1) / Self.itemHeight) }
}
