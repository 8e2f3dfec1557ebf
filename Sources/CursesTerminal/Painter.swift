import CNcurses
import Glibc
import TextUI

/// Puts a canvas on the screen through ncurses. It remembers what it showed, and hands over only the runs of cells that differ.
struct Painter {
  private var shown: Canvas?
  private var run: [gewoon_cell] = []

  /// Forgets what was shown: the next canvas is handed over whole.
  mutating func forget() { shown = nil }

  mutating func show(_ canvas: Canvas, looks: Looks) {
    let before = shown?.size == canvas.size ? shown : nil
    var rows: Int32 = 0
    var columns: Int32 = 0
    gewoon_window_size(&rows, &columns)
    // A canvas made for another size than the window has by now shows as far as it fits.
    let height = min(canvas.size.height, Int(rows))
    let width = min(canvas.size.width, Int(columns))
    canvas.cells.withUnsafeBufferPointer { cells in
      if let before {
        before.cells.withUnsafeBufferPointer { old in
          for row in 0..<height { put(cells, over: old, row: row, width: width, stride: canvas.size.width, looks: looks) }
        }
      } else {
        for row in 0..<height { put(cells, over: nil, row: row, width: width, stride: canvas.size.width, looks: looks) }
      }
    }
    let cursor = canvas.cursor ?? Position(row: 0, column: 0)
    gewoon_flush(Int32(min(max(cursor.row, 0), Int(rows) - 1)), Int32(min(max(cursor.column, 0), Int(columns) - 1)))
    shown = canvas
  }

  /// Hands over what differs on one row of `width` columns, as runs of cells of one role.
  private mutating func put(
    _ cells: UnsafeBufferPointer<Cell>, over old: UnsafeBufferPointer<Cell>?, row: Int, width: Int, stride: Int, looks: Looks
  ) {
    let start = row * stride
    if let old, Self.areSame(cells[start..<start + width], old[start..<start + width]) { return }
    var at = start
    while at < start + width {
      if let old, cells[at] == old[at] {
        at += 1
        continue
      }
      // A wide character is put whole, also where only its second column was something else before.
      let first = cells[at].character == Cell.continuation && at > start ? at - 1 : at
      let role = cells[first].role
      var end = at + 1
      while end < start + width, cells[end].role == role, old.map({ cells[end] != $0[end] }) ?? true { end += 1 }
      while end < start + width, cells[end].character == Cell.continuation { end += 1 }
      write(cells[first..<end], row: row, column: first - start, look: looks[role])
      at = end
    }
  }

  /// Whether two rows have the same bytes, as most rows have after a key: far quicker than cell by cell. Rows that are equal in other
  /// bytes are found out below; the same bytes are never something else, because both canvases keep their characters alive.
  private static func areSame(_ row: Slice<UnsafeBufferPointer<Cell>>, _ old: Slice<UnsafeBufferPointer<Cell>>) -> Bool {
    let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: row))
    let oldBytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: old))
    guard let address = bytes.baseAddress, let oldAddress = oldBytes.baseAddress else { return true }
    return memcmp(address, oldAddress, bytes.count) == 0
  }

  private mutating func write(_ cells: Slice<UnsafeBufferPointer<Cell>>, row: Int, column: Int, look: Looks.Rendition) {
    run.removeAll(keepingCapacity: true)
    for at in cells.indices where cells[at].character != Cell.continuation || at == cells.startIndex {
      let wide = at + 1 < cells.endIndex && cells[at + 1].character == Cell.continuation
      let character = cells[at].character
      run.append(Self.cell(look.marks.isEmpty ? character : look.marks[character] ?? character, columns: wide ? 2 : 1))
    }
    gewoon_put(Int32(row), Int32(column), run, Int32(run.count), look.attributes, look.pair)
  }

  private static func cell(_ character: Character, columns: Int32) -> gewoon_cell {
    var cell = gewoon_cell()
    cell.columns = columns
    withUnsafeMutableBytes(of: &cell.scalars) { bytes in
      let scalars = bytes.bindMemory(to: wchar_t.self)
      var at = 0
      // The last place stays 0: it ends the text.
      for scalar in character.unicodeScalars where at < scalars.count - 1 {
        scalars[at] = wchar_t(bitPattern: scalar.value)
        at += 1
      }
    }
    return cell
  }
}
