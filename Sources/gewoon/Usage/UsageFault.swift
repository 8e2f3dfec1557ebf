import Basics
import TextUI
import Wording

/// What is wrong with a command line.
enum UsageFault {
  case unknownCommand(String, [CommandInfo])
  case unknownTopic(String, ArraySlice<String>, among: [String])
  case unknownOption(String, [CommandInfo])
  case missingValue(ArgumentInfo)
  case wrongValue(String, ArgumentInfo, [CommandInfo])
  case valueOfFlag(String)
  case tooMuch(String, [CommandInfo])
  case missing(ArgumentInfo, [CommandInfo])
  /// The parser does not take it, and we do not see why.
  case other([CommandInfo])

  /// What the parser, which has refused it, finds wrong with a command line.
  init(_ arguments: [String]) {
    let walk = CommandWalk(arguments)
    self = walk.faultOfWhole() ?? .other(walk.path)
  }

  /// Whether a command is meant that is not there; then there is no help on it either.
  var isAboutCommand: Bool {
    switch self {
    case .unknownCommand, .unknownTopic: true
    default: false
    }
  }

  /// What is wrong, and what would be right.
  func sentence(_ language: Language) -> String {
    switch self {
    case .unknownCommand(let word, let path):
      UsageWords.noCommand(
        Self.line(path) + " " + Self.short(word), meant: NearestName.of(word, among: path.last?.commands.map(\.name) ?? []), language)
    case .unknownTopic(let word, let before, let names):
      UsageWords.noTopic((before + [Self.short(word)]).joined(separator: " "), meant: NearestName.of(word, among: names), language)
    case .unknownOption(let name, let path):
      UsageWords.noOption(
        Self.short(name), of: Self.line(path),
        meant: NearestName.of(name, among: path.last?.named.map(\.name) ?? []), help: Self.help(path), language)
    case .missingValue(let option): UsageWords.noValue(option.name, form: option.form, language)
    case .wrongValue(let value, let argument, let path):
      UsageWords.wrongValue(
        Self.short(value), of: argument.kind == .positional ? Self.line(path) : argument.name, form: argument.form, language)
    case .valueOfFlag(let name): UsageWords.noValueWanted(name, language)
    case .tooMuch(let word, let path):
      UsageWords.tooMuch(
        Self.short(word), of: Self.line(path), help: Self.help(path), hasWords: path.last?.positionals.isEmpty == false, language)
    case .missing(let argument, let path): UsageWords.missing(argument.name, of: Self.line(path), form: argument.form, language)
    case .other(let path): UsageWords.other(Self.line(path), help: Self.help(path), language)
    }
  }

  private static func line(_ path: [CommandInfo]) -> String { path.map(\.name).joined(separator: " ") }

  private static func help(_ path: [CommandInfo]) -> String {
    path.count == 1 || path[1].name == "help"
      ? "gewoon --help" : (["gewoon", "help"] + path.dropFirst().map(\.name)).joined(separator: " ")
  }

  /// A word may have no end.
  private static func short(_ word: String) -> String { word.count > 60 ? word.prefix(60) + "…" : word }
}

extension ArgumentInfo {
  /// How a value looks.
  var form: UsageWords.Form { values.isEmpty ? .like(valueName) : .oneOf(values) }

  /// Whether the parser takes a value for this.
  func fits(_ value: String) -> Bool {
    if !values.isEmpty { return values.contains(value) }
    return switch valueName {
    case "instant": Instant(value) != nil
    case "80x24": Size(argument: value) != nil
    case "last|day|id": WhichReflection(argument: value) != nil
    case "n": UInt64(value) != nil
    default: true
    }
  }
}

/// The name that somebody most probably meant.
enum NearestName {
  /// One of `names`, where only a few letters differ, where it begins so, or where it is the English of what was typed; nil where none is near.
  static func of(_ typed: String, among names: [String]) -> String? {
    let sought = letters(typed)
    if let meant = UsageWords.englishOf[sought], let name = names.first(where: { letters($0) == meant }) { return name }
    let near = names.map { (name: $0, steps: steps(from: Array(sought), to: Array(letters($0)))) }
      .filter { $0.steps <= max(1, min(sought.count, letters($0.name).count) / 3) }
    if let nearest = near.min(by: { $0.steps < $1.steps }) { return nearest.name }
    let beginning = names.filter { sought.count > 1 && letters($0).hasPrefix(sought) }
    return beginning.count == 1 ? beginning[0] : nil
  }

  private static func letters(_ name: String) -> String { String(Folding.sort(String(name.prefix(60))).drop { $0 == "-" }) }

  /// How many letters have to be put in, taken out, changed, or changed with their neighbour.
  private static func steps(from: [Character], to: [Character]) -> Int {
    var rows = [Array(0...to.count)]
    for (row, letter) in from.enumerated() {
      var next = [row + 1]
      for (column, other) in to.enumerated() {
        var least = min(rows[row][column + 1] + 1, next[column] + 1, rows[row][column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == to[column - 1], from[row - 1] == other { least = min(least, rows[row - 1][column - 1] + 1) }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[from.count][to.count]
  }
}
