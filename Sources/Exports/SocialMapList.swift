import Basics
import DossierModel
import Wording

/// The *sociale kaart* as a list for a spreadsheet: out with Dutch headings, and in from whatever Excel or another program makes of it.
public struct SocialMapList: Sendable {
  /// Why a line was not taken in; its number is that in the file, counted as an editor does.
  public enum Problem: Sendable, Equatable {
    case noName(line: Int)
    /// The name stood in an earlier line.
    case twice(line: Int, name: String)
    case openQuote(line: Int)
    case tooManyCells(line: Int)

    public func sentence(_ language: Language) -> String {
      switch self {
      case .noName(let line): Saying.lineWithoutName(line, language)
      case .twice(let line, let name): Saying.lineTwice(line, name, language)
      case .openQuote(let line): Saying.lineWithOpenQuote(line, language)
      case .tooManyCells(let line): Saying.tooManyCells(line, language)
      }
    }
  }

  public let places: [SocialPlace]
  public let problems: [Problem]

  private static let columns: [(key: FieldKey<SocialPlace, String>, heading: String, others: Set<String>)] = [
    (.name, "Naam", ["name", "organisatie", "wie", "plek"]), (.for, "Waarvoor", ["for", "wat", "aanbod"]),
    (.phone, "Telefoon", ["phone", "tel", "telefoonnummer", "nummer"]), (.more, "Meer", ["more", "toelichting", "opmerking", "adres"]),
  ]

  /// Reads a list; nil where no column at its top is the name.
  public init?(_ bytes: [UInt8]) {
    var text = Self.text(bytes)
    // What Excel may be told of the separator stands above the headings.
    var firstLine = 1
    if text.lowercased().hasPrefix("sep="), let end = text.unicodeScalars.firstIndex(where: { $0 == "\n" || $0 == "\r" }) {
      text = String(text[end...].drop { $0 == "\r" || $0 == "\n" || $0 == "\r\n" })
      firstLine = 2
    }
    let table = CSVReader(text, firstLine: firstLine)
    guard let head = table.rows.first else { return nil }
    let keys = head.cells.map { cell in
      let name = Folding.sort(cell.trimmed)
      return Self.columns.first { Folding.sort($0.heading) == name || $0.others.contains(name) }?.key
    }
    guard keys.contains(where: { $0?.name == "name" }) else { return nil }
    var places: [SocialPlace] = []
    var problems = table.openQuote.map { [Problem.openQuote(line: $0)] } ?? []
    var names: Set<String> = []
    for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      var place = SocialPlace()
      for (key, cell) in zip(keys, row.cells) { if let key { place[key] = Self.plain(cell) } }
      if row.cells.dropFirst(keys.count).contains(where: { !$0.trimmed.isEmpty }) {
        problems.append(.tooManyCells(line: row.line))
      } else if place[.name].isEmpty {
        problems.append(.noName(line: row.line))
      } else if names.insert(Folding.sort(place[.name])).inserted {
        places.append(place)
      } else {
        problems.append(.twice(line: row.line, name: place[.name]))
      }
    }
    self.places = places
    self.problems = problems
  }

  /// The list as a Dutch spreadsheet opens it: semicolons, and a mark that says that it is UTF-8.
  public static func write(_ places: [SocialPlace]) -> String {
    CSVWriter.forSpreadsheet.lines([columns.map(\.heading)] + places.map { place in columns.map { place[$0.key] } })
  }

  /// A cell without what a spreadsheet put before a text that looked like a formula.
  private static func plain(_ cell: String) -> String {
    let text = cell.trimmed
    guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else { return text }
    return String(text.dropFirst())
  }

  // MARK: - Letters

  /// The text of a file as Excel and others save it: UTF-8, UTF-16 with its mark, or else the letters of Windows.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { UInt16($0) | UInt16($1) << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) } }
    let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: rest, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in rest { scalars.append((0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : Unicode.Scalar(byte)) }
    return String(scalars)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String {
    let all = Array(bytes)
    return String(decoding: stride(from: 0, to: all.count - 1, by: 2).map { unit(all[$0], all[$0 + 1]) }, as: UTF16.self)
  }

  /// What the bytes 80 to 9F are in Windows-1252.
  private static let windows = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

/// The rows of a table in which cells are set apart by semicolons, commas or tabs: whichever the first line has most of.
private struct CSVReader {
  struct Row {
    /// The line of the file on which it begins.
    let line: Int
    let cells: [String]
  }

  private(set) var rows: [Row] = []
  /// The line on which a quote begins that has no end.
  private(set) var openQuote: Int?

  init(_ text: String, firstLine: Int) {
    let scalars = Array(text.unicodeScalars)
    let separator = Self.separator(scalars)
    var (line, begun) = (firstLine, firstLine)
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var quoteBegan: Int?
    var index = 0
    func endCell() {
      cells.append(String(cell))
      cell = String.UnicodeScalarView()
    }
    func endRow(_ rows: inout [Row]) {
      endCell()
      rows.append(Row(line: begun, cells: cells))
      cells = []
    }
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\n" || scalar == "\r" && (index >= scalars.count || scalars[index] != "\n") { line += 1 }
      if quoteBegan != nil {
        if scalar != "\"" {
          cell.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          cell.append("\"")
          index += 1
        } else {
          quoteBegan = nil
        }
      } else if scalar == "\"", cell.isEmpty {
        quoteBegan = line
      } else if scalar == separator {
        endCell()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" {
          index += 1
          line += 1
        }
        endRow(&rows)
        begun = line
      } else {
        cell.append(scalar)
      }
    }
    openQuote = quoteBegan
    // What stands behind a quote without an end may be many rows: nothing of it is taken for one.
    if quoteBegan == nil, !cell.isEmpty || !cells.isEmpty { endRow(&rows) }
  }

  private static func separator(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let head = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let counted = ([";", ",", "\t"] as [Unicode.Scalar]).map { sign in (sign, head.filter { $0 == sign }.count) }
    return counted.max { $0.1 < $1.1 }.map { $0.1 > 0 ? $0.0 : ";" } ?? ";"
  }
}
