import Basics
import TOMLKit

extension Theme {
  /// Reads a theme file. What it does not say, or says in a way that is not understood, comes from `base`; without one, from `plain`.
  ///
  /// A colour is a name of the palette, "#rrggbb", "256:n", one of the sixteen ("red", "bright-red") or "default".
  /// - Throws: `ThemeFault` where the text is not TOML, with its line, or has no id.
  public static func decode(toml: String, base: Theme? = nil) throws(ThemeFault) -> Theme {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw ThemeFault(code: .notTOML(error.description), line: error.source.begin.line)
    } catch {
      throw ThemeFault(code: .notTOML("\(error)"), line: nil)
    }
    // The tables inside borrow from the outer one.
    let read = withExtendedLifetime(table) {
      var reader = ThemeReader(base: base ?? .plain)
      return reader.theme(from: table)
    }
    guard let theme = read else { throw ThemeFault(code: .noID, line: nil) }
    return theme
  }
}

/// Walks the tables of one theme file and collects what it does not understand.
private struct ThemeReader {
  let base: Theme
  private var warnings: [ThemeWarning] = []
  private var palette: [String: Paint] = [:]

  init(base: Theme) { self.base = base }

  mutating func theme(from table: TOMLTable) -> Theme? {
    let known: Set = ["id", "name", "name-en", "kind", "extends", "author", "licence", "contrast", "palette", "roles"]
    warnUnknown(in: table, known: known, path: "")
    guard let id = string(table, "id", path: ""), Self.isID(id) else { return nil }
    let name = string(table, "name", path: "") ?? id
    if let extends = string(table, "extends", path: ""), extends != base.id { warn(.otherBase, "extends") }
    let kind = string(table, "kind", path: "")
    if kind != nil, Theme.Kind(rawValue: kind ?? "") == nil { warn(.wrongValue, "kind") }
    readPalette(table["palette"])
    let looks = readRoles(table["roles"])
    return Theme(
      id: id, name: Phrase(name, string(table, "name-en", path: "") ?? name), kind: kind.flatMap(Theme.Kind.init) ?? base.kind,
      contrast: contrast(table["contrast"]), warnings: warnings
    ) { looks[$0] ?? base.look(of: $0) }
  }

  private static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  private mutating func contrast(_ value: TOMLValueConvertible?) -> Double? {
    guard let value else { return base.contrast }
    if let number = value.double ?? value.int.map(Double.init), (1...21).contains(number) { return number }
    warn(.wrongValue, "contrast")
    return base.contrast
  }

  // MARK: The palette

  private mutating func readPalette(_ value: TOMLValueConvertible?) {
    guard let value else { return }
    guard let table = value.table else { return warn(.wrongValue, "palette") }
    for name in table.keys.sorted() {
      let path = "palette.\(name)"
      if let word = table[name]?.string {
        if let paint = Self.paint(word) { palette[name] = paint } else { warn(.unknownColour, path) }
      } else if let entry = table[name]?.table {
        palette[name] = paint(from: entry, path: path)
      } else {
        warn(.wrongValue, path)
      }
    }
  }

  private mutating func paint(from entry: TOMLTable, path: String) -> Paint? {
    warnUnknown(in: entry, known: ["hex", "c256", "c16"], path: path)
    var of16: UInt8?
    if let word = string(entry, "c16", path: path) {
      of16 = Self.ansi[word]
      if of16 == nil { warn(.unknownColour, "\(path).c16") }
    }
    var of256: UInt8?
    if let value = entry["c256"] {
      // The first sixteen are the user's own: nobody knows their contrast.
      of256 = value.int.flatMap { (16...255).contains($0) ? UInt8($0) : nil }
      if of256 == nil { warn(.wrongValue, "\(path).c256") }
    }
    if let hex = string(entry, "hex", path: path) {
      if let rgb = RGB(hex: hex) { return Paint(rgb: rgb, of256: of256, of16: of16) }
      warn(.unknownColour, "\(path).hex")
    }
    if let of256 { return Paint(rgb: RGB(index: of256), of256: of256, of16: of16) }
    if let of16 { return Paint(ansi: of16) }
    warn(.wrongValue, path)
    return nil
  }

  /// A colour that needs no palette.
  private static func paint(_ word: String) -> Paint? {
    if let rgb = RGB(hex: word) { return Paint(rgb: rgb) }
    if word.hasPrefix("256:"), let index = UInt8(word.dropFirst(4)) { return Paint(index: index) }
    return ansi[word].map(Paint.init(ansi:))
  }

  private static let ansi: [String: UInt8] = {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    var numbers: [String: UInt8] = [:]
    for (number, name) in names.enumerated() {
      numbers[name] = UInt8(number)
      numbers["bright-\(name)"] = UInt8(number + 8)
    }
    return numbers
  }()

  // MARK: The roles

  private mutating func readRoles(_ value: TOMLValueConvertible?) -> [Role: Look] {
    guard let value else { return [:] }
    guard let table = value.table else {
      warn(.wrongValue, "roles")
      return [:]
    }
    var looks: [Role: Look] = [:]
    for name in table.keys.sorted() {
      let path = "roles.\(name)"
      guard let role = Role.allCases.first(where: { $0.name == name }) else {
        warn(.unknownRole, path)
        continue
      }
      guard let entry = table[name]?.table else {
        warn(.wrongValue, path)
        continue
      }
      warnUnknown(in: entry, known: ["fg", "bg", "attrs", "mono"], path: path)
      let inherited = base.look(of: role)
      looks[role] = Look(
        colours: colours(entry, inherited: inherited.colours, path: path), attributes: attributes(entry, "attrs", path: path) ?? [],
        mono: attributes(entry, "mono", path: path) ?? inherited.mono)
    }
    return looks
  }

  private mutating func colours(_ entry: TOMLTable, inherited: Look.Pair?, path: String) -> Look.Pair? {
    let foreground = string(entry, "fg", path: path)
    let background = string(entry, "bg", path: path)
    if foreground == nil, background == nil { return inherited }
    if foreground == "default", background == "default" { return nil }
    guard let foreground, let background, foreground != "default", background != "default" else {
      warn(.halfAPair, path)
      return nil
    }
    let front = palette[foreground] ?? Self.paint(foreground)
    let back = palette[background] ?? Self.paint(background)
    if front == nil { warn(.unknownColour, "\(path).fg") }
    if back == nil { warn(.unknownColour, "\(path).bg") }
    guard let front, let back else { return inherited }
    return Look.Pair(foreground: front, background: back)
  }

  private mutating func attributes(_ entry: TOMLTable, _ key: String, path: String) -> Attributes? {
    guard let value = entry[key] else { return nil }
    guard let array = value.array else {
      warn(.wrongValue, "\(path).\(key)")
      return nil
    }
    var attributes: Attributes = []
    for item in array {
      if let attribute = item.string.flatMap({ Attributes.words[$0] }) {
        attributes.insert(attribute)
      } else {
        warn(.unknownAttribute, "\(path).\(key)")
      }
    }
    return attributes
  }

  // MARK: Small steps

  private mutating func string(_ table: TOMLTable, _ key: String, path: String) -> String? {
    guard let value = table[key] else { return nil }
    if let string = value.string { return string }
    warn(.wrongValue, path.isEmpty ? key : "\(path).\(key)")
    return nil
  }

  private mutating func warnUnknown(in table: TOMLTable, known: Set<String>, path: String) {
    for key in table.keys.sorted() where !known.contains(key) {
      warn(.unknownKey, path.isEmpty ? key : "\(path).\(key)")
    }
  }

  private mutating func warn(_ code: ThemeWarning.Code, _ path: String) {
    warnings.append(ThemeWarning(code: code, path: path))
  }
}
