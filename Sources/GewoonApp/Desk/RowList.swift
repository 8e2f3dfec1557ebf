/// The rows of a form, and where among them focus can stand: found without a look at each row, for it is asked several times a key.
struct RowList: Sendable {
  let rows: [Row]
  /// The rows that can have focus, in order.
  let stops: [RowID]
  /// Where what is said of the things in it begins.
  let columns: ItemColumns
  private let places: [RowID: (row: Int, stop: Int)]

  init(_ rows: [Row]) {
    self.rows = rows
    columns = ItemColumns(rows)
    let named = rows.enumerated().compactMap { index, row in row.id.map { (id: $0, row: index) } }
    stops = named.map(\.id)
    places = Dictionary(named.enumerated().map { ($1.id, ($1.row, $0)) }) { first, _ in first }
  }

  /// Which row stands for this, from 0; nil where none does.
  func index(of id: RowID?) -> Int? { id.flatMap { places[$0]?.row } }

  /// Which of the stops this is, from 0; nil where it is none.
  func stop(of id: RowID?) -> Int? { id.flatMap { places[$0]?.stop } }

  /// The row that stands for this.
  subscript(id: RowID?) -> Row? { index(of: id).map { rows[$0] } }
}
