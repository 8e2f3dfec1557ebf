import Basics
import Wording

/// The table of keys, for the README and `gewoon keys`.
public enum KeyTable {
  /// A Markdown table, ending with a line end.
  ///
  /// - Parameter names: whether only the commands that can be given keys of one's own are told, each with the name that it has in config.toml.
  public static func markdown(_ language: Language, names: Bool = false) -> String {
    let heads = (names ? [Phrase("naam", "name")] : []) + [Phrase("toets", "key"), Phrase("doet", "does")]
    let lines = [heads.map { $0[language] }] + rows(language, names: names)
    let written = lines.map { "| " + $0.joined(separator: " | ") + " |" }
    return ([written[0], "|" + heads.map { _ in "---|" }.joined()] + written.dropFirst()).joined(separator: "\n") + "\n"
  }

  /// A line a command; `names` as in the table.
  public static func plain(_ language: Language, names: Bool = false) -> String {
    let rows = rows(language, names: names)
    let widths = (rows.first ?? []).indices.dropLast().map { column in min(34, rows.map { $0[column].count }.max() ?? 0) }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: max(2, $1 + 2 - $0.count)) }.joined() + row[row.count - 1]
    }.joined(separator: "\n") + "\n"
  }

  /// Keys and what they do, the name of the command in front where it is asked for.
  private static func rows(_ language: Language, names: Bool) -> [[String]] {
    var seen: Set<CommandID> = []
    return Command.table.compactMap { command in
      guard !(names && command.isAnsweredByFocus), seen.insert(command.id).inserted else { return nil }
      let said = keys(of: command.id, language) { !(names && $0.isAnsweredByFocus) }
      let keys = said.isEmpty ? KeyNames.name("C-p", language) + ", “\(command.title[language])”" : said
      return (names ? [command.id.rawValue] : []) + [keys, command.help[language]]
    }
  }

  /// The keys of a command as people call them, of those rows of the table that `holds` picks; "" for what only the palette offers.
  static func keys(of id: CommandID, own: OwnKeys = OwnKeys(), _ language: Language, _ holds: (Command) -> Bool) -> String {
    switch id {
    case "move": return CommandWords.arrows[language]
    case "moveByWord": return CommandWords.modifiedArrows[language]
    case "number": return "0–9"
    case "takeStance": return "1–4"
    default:
      var seen: Set<String> = []
      // Alt with a digit stands in the table for terminals without F-keys, and is told elsewhere.
      let keys = own.keys(of: id) + Command.table.filter { $0.id == id && holds($0) }.flatMap(\.keys).filter { !$0.hasPrefix("M-") }
      return keys.filter { seen.insert($0).inserted }.map { KeyNames.name($0, language) }.joined(separator: ", ")
    }
  }
}
