extension TOML {
  /// The text with one key set to a value, by its path: `["theme"]`, or `["keys", "C-e"]` in a table. Nothing else in it changes: comments, order,
  /// and what nobody knows stay as they are. Where the key is not there it gets a line of its own: at the top level in front of all tables, else
  /// behind the last one of its table, which is made where it is missing. Without a value the key is taken out; a comment behind it stays.
  ///
  /// - Returns: nil where the text has no place for it, such as a list with the name of the table.
  public static func changing(_ path: [String], to value: TOMLValue?, in text: String) -> String? {
    let changed = value.map { setting(path, to: $0, in: text) } ?? removing(path, from: text)
    return read(changed).table.value(at: path) == value ? changed : nil
  }

  private static func setting(_ path: [String], to value: TOMLValue, in text: String) -> String {
    var bytes = Array(text.utf8)
    let place = TOMLPlace(of: path, in: bytes)
    if let entry = place.entry {
      bytes.replaceSubrange(entry.value, with: Array(value.written.utf8))
      return String(decoding: bytes, as: UTF8.self)
    }
    if let table = table(around: path, in: bytes) {
      return setting(path.dropLast(), to: .table(table.setting(path[path.count - 1], to: value)), in: text)
    }
    let end = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let (at, header) = place.newLine
    let isFirst = at == place.begin
    let isOnNewLine = isFirst || bytes[at - 1] == UInt8(ascii: "\n")
    let head = header == nil ? (isFirst ? "" : end) + "[" + TOMLValue.key(path.dropLast()) + "]" + end : ""
    let name = TOMLValue.key(path.dropFirst(header?.count ?? path.count - 1))
    bytes.insert(contentsOf: Array(((isOnNewLine ? "" : end) + head + name + " = " + value.written + end).utf8), at: at)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func removing(_ path: [String], from text: String) -> String {
    var bytes = Array(text.utf8)
    if let table = table(around: path, in: bytes) {
      return setting(path.dropLast(), to: .table(table.setting(path[path.count - 1], to: nil)), in: text)
    }
    for entry in TOMLPlace(of: path, in: bytes).entries.reversed() {
      let comment = bytes[entry.value.upperBound..<entry.lines.upperBound].firstIndex(of: UInt8(ascii: "#"))
      bytes.removeSubrange(entry.lines.lowerBound..<(comment ?? entry.lines.upperBound))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The table in one line that holds the key, `keys = { "C-e" = "planning" }`; an empty one where something else has its name, nil where nothing has.
  private static func table(around path: [String], in bytes: [UInt8]) -> TOMLTable? {
    guard path.count > 1, let entry = TOMLPlace(of: path.dropLast(), in: bytes).entry, entry.isRead else { return nil }
    var scanner = TOMLScanner(Array(bytes[entry.value]))
    return scanner.value()?.table ?? TOMLTable()
  }
}

/// Where a key stands in a file, or is to be put.
private struct TOMLPlace {
  /// One time that it stands there.
  struct Entry {
    /// Whole lines, in bytes.
    let lines: Range<Int>
    let value: Range<Int>
    let isRead: Bool
  }

  private(set) var entries: [Entry] = []
  /// Where the text begins, behind the mark that some editors put there.
  let begin: Int
  /// Behind the last key of the top level.
  private var endOfTop: Int
  /// Behind the last key of the table, or of its keys that are written with dots, and the header above it.
  private var endOfTable: (at: Int, header: [String])?
  private let end: Int
  private let table: ArraySlice<String>

  /// The one that counts: the first that can be read.
  var entry: Entry? { entries.first(where: \.isRead) ?? entries.first }

  /// Where a new line belongs, and the header above it; without one the table has to be made.
  var newLine: (at: Int, header: [String]?) { table.isEmpty ? (endOfTop, []) : endOfTable.map { ($0.at, $0.header) } ?? (end, nil) }

  init(of path: [String], in bytes: [UInt8]) {
    var scanner = TOMLScanner(bytes)
    begin = scanner.at
    endOfTop = begin
    end = bytes.count
    table = path.dropLast()
    var header: [String]?
    while !scanner.isAtEnd {
      let from = scanner.at
      scanner.skipBlanks()
      let start = scanner
      if scanner.endLine() { continue }
      if scanner.next == UInt8(ascii: "[") {
        while scanner.take("[") {}
        // One without a name that can be read begins no table.
        header = scanner.keyPath() ?? header ?? []
        scanner.goToLine(after: start)
        if !table.isEmpty, header?[...] == table { endOfTable = (scanner.at, Array(table)) }
        continue
      }
      let key = scanner.keyPath().map { (header ?? []) + $0 }
      let found = Self.takeValue(from: start, &scanner, bytes)
      if key == path, let found { entries.append(Entry(lines: from..<scanner.at, value: found.range, isRead: found.isRead)) }
      if header == nil { endOfTop = scanner.at }
      if !table.isEmpty, table.starts(with: header ?? []), key?.starts(with: table) == true { endOfTable = (scanner.at, header ?? []) }
    }
    // Without tables the last line is a good place.
    if header == nil { endOfTop = end }
  }

  /// Takes the rest of a line behind its key. Nil where nothing is set there.
  private static func takeValue(
    from start: TOMLScanner, _ scanner: inout TOMLScanner, _ bytes: [UInt8]
  ) -> (range: Range<Int>, isRead: Bool)? {
    guard scanner.take("=") else {
      scanner.goToLine(after: start)
      return nil
    }
    scanner.skipBlanks()
    let from = scanner.at
    let isRead = scanner.value() != nil
    let to = scanner.at
    if isRead, scanner.endLine() { return (from..<to, true) }
    scanner.goToLine(after: start)
    return (from..<max(from, endOfValue(from: from, to: scanner.at, in: bytes)), false)
  }

  /// Where a value ends that cannot be read: before a comment, or else at the end of its line.
  private static func endOfValue(from: Int, to: Int, in bytes: [UInt8]) -> Int {
    guard from < to else { return from }
    var end = bytes[from..<to].firstIndex(of: UInt8(ascii: "#")) ?? to
    while end > from, [UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
