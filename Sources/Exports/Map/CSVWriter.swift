/// Writes the map as three CSV files (UTF-8, a header in each): ego, people and ties.
///
/// No file opens right everywhere. A Dutch spreadsheet wants semicolons, and a mark at the start or else it takes the file for Windows-1252;
/// programs such as R and pandas want commas and take the mark for a letter (RFC 4180).
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, so that it is text there too; so does what follows a
/// semicolon, for that begins a new cell in a Dutch spreadsheet. Whoever reads the files with a program takes the apostrophe off again.
public struct CSVWriter: Sendable {
  /// For a spreadsheet: Excel and LibreOffice, set to Dutch.
  public static let forSpreadsheet = CSVWriter(start: "\u{FEFF}", separator: ";")
  /// For other programs.
  public static let forPrograms = CSVWriter(start: "", separator: ",")

  /// How many files a map is.
  public static let fileCount = 3

  private let start: String
  private let separator: String

  /// The names of the files with what is in them, always the same in this order.
  public func write(_ map: ExportedMap) -> [(name: String, text: String)] {
    let tables = MapTables(map)
    return [("ego.csv", text(tables.ego)), ("people.csv", text(tables.people)), ("ties.csv", text(tables.ties))]
  }

  private func text(_ table: MapTable) -> String { lines([table.columns.map(\.name)] + table.rows) }

  /// Cells in rows, the names of the columns first.
  func lines(_ rows: [[String]]) -> String {
    start + rows.map { $0.map(Self.cell).joined(separator: separator) + "\r\n" }.joined()
  }

  /// By scalars: a comma with a mark over it is one character to a person, and a comma to a program.
  private static func cell(_ text: String) -> String {
    let cell = withoutFormulas(CleanText.cell(text))
    guard cell.unicodeScalars.contains(where: { [",", "\"", ";"].contains($0) }) else { return cell }
    var quoted = "\"".unicodeScalars
    for scalar in cell.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return String(quoted) + "\""
  }

  private static func withoutFormulas(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in line.unicodeScalars {
      if isAtStart, ["=", "+", "-", "@"].contains(scalar) { result.append("'") }
      result.append(scalar)
      isAtStart = scalar == ";" || isAtStart && [" ", "\""].contains(scalar)
    }
    return String(result)
  }
}
