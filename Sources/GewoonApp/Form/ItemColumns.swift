import DossierModel
import TextUI

/// The columns of the things of one kind in a form: what is said of them begins under one another, whatever has focus and however far one has scrolled.
struct ItemColumns: Sendable {
  /// The widest title, its sign included, and the widest details, in columns.
  private var widest: [ObjectIdentifier: (title: Int, detail: Int)] = [:]
  /// The kinds of which one has something at the right: the others keep that column free.
  private var withEnd: Set<ObjectIdentifier> = []

  init(_ rows: [Row]) {
    for row in rows {
      guard let item = row.item, item.quote.isEmpty, !item.isWhole, item.tab == nil else { continue }
      let key = ObjectIdentifier(item.shape)
      if !item.end.isEmpty { withEnd.insert(key) }
      if item.detail.isEmpty { continue }
      let old = widest[key] ?? (0, 0)
      widest[key] = (max(old.title, Self.title(of: item)), max(old.detail, Display.columns(of: item.detail)))
    }
  }

  /// Columns between a title and its details.
  private static let gap = 2
  private static let fewColumns = 50

  /// Where the details begin, in columns from where the thing begins, in a line of `room` columns. Both are whole where they fit beside one another;
  /// otherwise the title has the larger part. Before something at the right they stand against it, as names before days do.
  func detailStart(of item: ItemLine, in room: Int) -> Int {
    let widest = widest[ObjectIdentifier(item.shape)] ?? (0, 0)
    if hasEnd(item) {
      // In few columns a title needs more of them than a name does.
      return max(room < Self.fewColumns ? room * 3 / 5 : room / 2, room - widest.detail - Self.gap) + Self.gap
    }
    let most = max(room * 3 / 5, room - widest.detail - Self.gap)
    let usual = min(widest.title, max(room / 2, most))
    // A title that is longer than that is whole where what is said of it still fits behind it.
    let own = Self.title(of: item)
    return (own + Self.gap + Display.columns(of: item.detail) <= room ? max(own, usual) : usual) + Self.gap
  }

  /// Whether something stands at the right of it, or of another one of its kind.
  func hasEnd(_ item: ItemLine) -> Bool { withEnd.contains(ObjectIdentifier(item.shape)) }

  /// The columns of a title with its sign.
  private static func title(of item: ItemLine) -> Int {
    (item.mark.isEmpty ? 0 : Display.columns(of: item.mark) + 1) + Display.columns(of: item.title)
  }
}
