/// What is shown where the computer has no UTF-8 at all: the nearest ASCII character, or "?".
enum PlainCharacters {
  static func ascii(_ character: Character) -> Character { character.isASCII ? character : nearest[character] ?? "?" }

  private static let nearest: [Character: Character] = {
    let rows: [(Character, String)] = [
      ("-", "─━═╌┄┈–—‐‑"), ("|", "│┃║╎┆┊"), ("+", "┌┐└┘├┤┬┴┼╭╮╯╰╔╗╚╝╠╣╦╩╬╳"), (">", "›»→▸▶"), ("<", "‹«←◂◀"), ("^", "↑▲"), ("v", "↓▼✓✔"),
      ("*", "●•◆★"), ("o", "○◦◇☆"), (".", "·…"), ("\"", "“”„"), ("'", "‘’‚"), ("x", "×✗✘"), ("#", "█▓▒░"), (" ", "\u{A0}"),
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"), ("u", "ùúûü"), ("y", "ýÿ"),
      ("A", "ÀÁÂÃÄÅ"), ("C", "Ç"), ("E", "ÈÉÊË€"), ("I", "ÌÍÎÏ"), ("N", "Ñ"), ("O", "ÒÓÔÕÖØ"), ("U", "ÙÚÛÜ"), ("Y", "Ý"),
    ]
    return Dictionary(rows.flatMap { plain, fancy in fancy.map { ($0, plain) } }, uniquingKeysWith: { first, _ in first })
  }()
}
