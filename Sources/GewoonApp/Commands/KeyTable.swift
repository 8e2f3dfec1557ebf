import Basics
import Wording

/// The table of keys, for the README and `gewoon keys`.
public enum KeyTable {
  /// A Markdown table, ending with a line end.
  public static func markdown(_ language: Language) -> String {
    let head = Phrase("| toets | doet |", "| key | does |")[language]
    return ([head, "|---|---|"] + rows(language).map { "| \($0.keys) | \($0.help) |" }).joined(separator: "\n") + "\n"
  }

  /// A line a command.
  public static func plain(_ language: Language) -> String {
    let rows = rows(language)
    let width = min(34, rows.map(\.keys.count).max() ?? 0)
    return rows.map { row in
      row.keys + String(repeating: " ", count: max(2, width + 2 - row.keys.count)) + row.help
    }.joined(separator: "\n") + "\n"
  }

  private static func rows(_ language: Language) -> [(keys: String, help: String)] {
    var seen: Set<CommandID> = []
    return Command.table.compactMap { command in
      guard seen.insert(command.id).inserted else { return nil }
      let said = keys(of: command.id, language) { _ in true }
      return (said.isEmpty ? KeyNames.name("C-p", language) + ", “\(command.title[language])”" : said, command.help[language])
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
