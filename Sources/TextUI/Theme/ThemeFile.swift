import Basics

extension Theme {
  /// Reads a theme file. What it does not say, or says in a way that is not understood, comes from the theme that it extends; without one,
  /// from `plain`.
  ///
  /// A colour is a name of the palette, "#rrggbb", "256:n", one of the sixteen ("red", "bright-red") or "default".
  /// - Parameters:
  ///   - name: the name of its file, which is its id where it gives none.
  ///   - base: finds the theme that it extends, by the word in its file; nil where there is none.
  /// - Throws: `ThemeFault` where it has no id.
  public static func decode(
    toml: String, name: String? = nil, base: (String) -> Theme? = { $0 == plain.id ? plain : nil }
  ) throws(ThemeFault) -> Theme {
    let (table, faults) = TOML.read(toml)
    let extends = table["extends"]?.value.string
    let below = extends.map(base) ?? plain
    var reader = ThemeReader(base: below ?? plain, isBaseThere: below != nil, faults: faults)
    guard let theme = reader.theme(from: table, name: name) else { throw ThemeFault(code: .noID, line: nil) }
    return theme
  }
}

/// Walks the tables of one theme file and collects what it does not understand.
private struct ThemeReader {
  let base: Theme
  /// Whether the file extends none, or one that there is.
  let isBaseThere: Bool
  private var warnings: [ThemeWarning]
  private var palette: [String: Paint]

  init(base: Theme, isBaseThere: Bool, faults: [TOMLFault]) {
    self.base = base
    self.isBaseThere = isBaseThere
    palette = base.palette
    warnings = faults.map { ThemeWarning(code: $0.code == .twice ? .twice : .notTOML, path: $0.key ?? "", line: $0.line) }
  }

  mutating func theme(from table: TOMLTable, name file: String?) -> Theme? {
    let known: Set = ["id", "name", "name-en", "kind", "extends", "author", "licence", "contrast", "palette", "roles"]
    warnUnknown(in: table, known: known, path: "")
    guard let id = id(table, of: file) else { return nil }
    let name = string(table, "name", path: "") ?? id
    if string(table, "extends", path: "") != nil, !isBaseThere { warn(.noBase, "extends", table["extends"]) }
    let kind = string(table, "kind", path: "")
    if kind != nil, Theme.Kind(rawValue: kind ?? "") == nil { warn(.wrongValue, "kind", table["kind"]) }
    readPalette(table["palette"])
    let looks = readRoles(table["roles"])
    let contrast = contrast(table["contrast"])
    let english = string(table, "name-en", path: "") ?? name
    return Theme(
      id: id, name: Phrase(name, english), kind: kind.flatMap(Theme.Kind.init) ?? base.kind, contrast: contrast,
      warnings: warnings.sorted { ($0.line, $0.path) < ($1.line, $1.path) }, palette: palette
    ) { looks[$0] ?? inherited($0) }
  }

  /// What the file calls itself; where that is no id, the name of the file.
  private mutating func id(_ table: TOMLTable, of file: String?) -> String? {
    let said = string(table, "id", path: "")
    if let said, Self.isID(said) { return said }
    if said != nil { warn(.wrongValue, "id", table["id"]) }
    return file
  }

  private static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  private mutating func contrast(_ entry: TOMLTable.Entry?) -> Double? {
    guard let entry else { return base.contrast }
    if let number = entry.value.number, (1...21).contains(number) { return number }
    warn(.wrongValue, "contrast", entry)
    return base.contrast
  }

  // MARK: The palette

  private mutating func readPalette(_ entry: TOMLTable.Entry?) {
    guard let entry else { return }
    guard let table = entry.value.table else { return warn(.wrongValue, "palette", entry) }
    for name in table.keys {
      let path = "palette.\(name)"
      if let word = table[name]?.value.string {
        if let paint = Self.paint(word) { palette[name] = paint } else { warn(.unknownColour, path, table[name]) }
      } else if let colour = table[name]?.value.table {
        palette[name] = paint(from: colour, path: path, table[name])
      } else {
        warn(.wrongValue, path, table[name])
      }
    }
  }

  private mutating func paint(from entry: TOMLTable, path: String, _ whole: TOMLTable.Entry?) -> Paint? {
    warnUnknown(in: entry, known: ["hex", "c256", "c16"], path: path)
    var of16: UInt8?
    if let word = string(entry, "c16", path: path) {
      of16 = Self.ansi[word]
      if of16 == nil { warn(.unknownColour, "\(path).c16", entry["c16"]) }
    }
    var of256: UInt8?
    if let value = entry["c256"] {
      // The first sixteen are the user's own: nobody knows their contrast.
      of256 = value.value.integer.flatMap { (16...255).contains($0) ? UInt8($0) : nil }
      if of256 == nil { warn(.wrongValue, "\(path).c256", value) }
    }
    if let hex = string(entry, "hex", path: path) {
      if let rgb = RGB(hex: hex) { return Paint(rgb: rgb, of256: of256, of16: of16) }
      warn(.unknownColour, "\(path).hex", entry["hex"])
    }
    if let of256 { return Paint(rgb: RGB(index: of256), of256: of256, of16: of16) }
    if let of16 { return Paint(ansi: of16) }
    warn(.wrongValue, path, whole)
    return nil
  }

  private func colour(_ word: String) -> Paint? { palette[word] ?? Self.paint(word) }

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

  private mutating func readRoles(_ entry: TOMLTable.Entry?) -> [Role: Look] {
    guard let entry else { return [:] }
    guard let table = entry.value.table else {
      warn(.wrongValue, "roles", entry)
      return [:]
    }
    var looks: [Role: Look] = [:]
    for name in table.keys {
      let path = "roles.\(name)"
      guard let role = Role.allCases.first(where: { $0.name == name }) else {
        warn(.unknownRole, path, table[name])
        continue
      }
      guard let entry = table[name]?.value.table else {
        warn(.wrongValue, path, table[name])
        continue
      }
      let hasMark = role == .focus || role == .fieldActive
      warnUnknown(in: entry, known: hasMark ? ["fg", "bg", "attrs", "mono", "mark"] : ["fg", "bg", "attrs", "mono"], path: path)
      let inherited = inherited(role)
      looks[role] = Look(
        colours: colours(entry, inherited: inherited.colours, path: path, table[name]),
        attributes: attributes(entry, "attrs", path: path) ?? (entry["fg"] == nil && entry["bg"] == nil ? inherited.attributes : []),
        mono: attributes(entry, "mono", path: path) ?? inherited.mono,
        mark: hasMark ? mark(entry, path: path) ?? inherited.mark : nil)
    }
    return looks
  }

  private mutating func colours(_ entry: TOMLTable, inherited: Look.Pair?, path: String, _ whole: TOMLTable.Entry?) -> Look.Pair? {
    let foreground = string(entry, "fg", path: path)
    let background = string(entry, "bg", path: path)
    if foreground == nil, background == nil { return inherited }
    if foreground == "default", background == "default" { return nil }
    guard let foreground, let background, foreground != "default", background != "default" else {
      warn(.halfAPair, path, whole)
      return nil
    }
    let front = colour(foreground)
    let back = colour(background)
    if front == nil { warn(.unknownColour, "\(path).fg", entry["fg"]) }
    if back == nil { warn(.unknownColour, "\(path).bg", entry["bg"]) }
    guard let front, let back else { return inherited }
    return Look.Pair(foreground: front, background: back, words: [foreground, background])
  }

  /// How a role looks in the theme below, in the colours that its names have here.
  private func inherited(_ role: Role) -> Look {
    var look = base.look(of: role)
    if let words = look.colours?.words, let front = colour(words[0]), let back = colour(words[1]) {
      look.colours = Look.Pair(foreground: front, background: back, words: words)
    }
    return look
  }

  /// One character of one column.
  private mutating func mark(_ entry: TOMLTable, path: String) -> Character? {
    guard let word = string(entry, "mark", path: path) else { return nil }
    if let mark = word.first, word.count == 1, mark != " ", Display.columns(of: word) == 1 { return mark }
    warn(.wrongValue, "\(path).mark", entry["mark"])
    return nil
  }

  private mutating func attributes(_ entry: TOMLTable, _ key: String, path: String) -> Attributes? {
    guard let value = entry[key] else { return nil }
    guard let array = value.value.array else {
      warn(.wrongValue, "\(path).\(key)", value)
      return nil
    }
    var attributes: Attributes = []
    for item in array {
      if let attribute = item.string.flatMap({ Attributes.words[$0] }) {
        attributes.insert(attribute)
      } else {
        warn(.unknownAttribute, "\(path).\(key)", value)
      }
    }
    return attributes
  }

  // MARK: Small steps

  private mutating func string(_ table: TOMLTable, _ key: String, path: String) -> String? {
    guard let entry = table[key] else { return nil }
    if let string = entry.value.string { return string }
    warn(.wrongValue, path.isEmpty ? key : "\(path).\(key)", entry)
    return nil
  }

  private mutating func warnUnknown(in table: TOMLTable, known: Set<String>, path: String) {
    for key in table.keys where !known.contains(key) {
      warn(.unknownKey, path.isEmpty ? key : "\(path).\(key)", table[key])
    }
  }

  private mutating func warn(_ code: ThemeWarning.Code, _ path: String, _ entry: TOMLTable.Entry?) {
    warnings.append(ThemeWarning(code: code, path: path, value: entry?.value.string, line: entry?.line ?? 1))
  }
}
