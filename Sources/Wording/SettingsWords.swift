import Basics

/// What is said of `config.toml` and of theme files that are not as they should be.
public enum SettingsWords {
  /// A place in a file: "config.toml, regel 3: …"
  public static func at(_ file: String, line: Int, _ sentence: Phrase) -> Phrase {
    Phrase("\(file), regel \(line): \(sentence.nl)", "\(file), line \(line): \(sentence.en)")
  }

  /// A setting that is on or off.
  public static func needsTrueOrFalse(_ key: String) -> Phrase {
    Phrase(
      "bij \(key) hoort true of false, zonder aanhalingstekens. Deze regel telt niet, de rest wel.",
      "\(key) is true or false, without quotes. This line does not count, the rest does.")
  }

  /// A setting that is a name.
  public static func needsName(_ key: String) -> Phrase {
    Phrase(
      "bij \(key) hoort een naam tussen aanhalingstekens. Deze regel telt niet, de rest wel.",
      "\(key) is a name in quotes. This line does not count, the rest does.")
  }

  /// What belongs in the table of keys.
  public static let needsKeys = Phrase(
    "bij keys horen regels als \"C-e\" = \"planning\". Deze regel telt niet, de rest wel.",
    "keys has lines such as \"C-e\" = \"planning\". This line does not count, the rest does.")

  /// A key that no command can get.
  public static func noKey(_ long: String) -> Phrase {
    let key = short(long)
    return Phrase(
      "\(key) is geen toets die een opdracht kan krijgen. Deze regel telt niet, de rest wel.",
      "\(key) is no key that a command can get. This line does not count, the rest does.")
  }

  /// A name that no command has.
  public static func noCommand(_ long: String) -> Phrase {
    let name = short(long)
    return Phrase(
      "er is geen opdracht met de naam \(name). Deze regel telt niet, de rest wel.",
      "there is no command named \(name). This line does not count, the rest does.")
  }

  /// A key that does something else already.
  public static func isTaken(_ key: String, by title: Phrase) -> Phrase {
    Phrase(
      "\(short(key)) doet al iets anders: \(title.nl). Deze regel telt niet, de rest wel.",
      "\(short(key)) does something else already: \(title.en). This line does not count, the rest does.")
  }

  /// A setting that is one of a few words or numbers.
  public static func needsOneOf(_ key: String, _ values: [String]) -> Phrase {
    Phrase(
      "bij \(key) hoort \(Saying.either(values, .nl)). Deze regel telt niet, de rest wel.",
      "\(key) is \(Saying.either(values, .en)). This line does not count, the rest does.")
  }

  public static func unknown(_ long: String, among known: [String]) -> Phrase {
    let key = short(long)
    return Phrase(
      "\(key) is geen instelling. Er zijn \(Saying.list(known, .nl)). Deze regel telt niet, de rest wel.",
      "\(key) is no setting. There are \(Saying.list(known, .en)). This line does not count, the rest does.")
  }

  public static func twice(_ long: String) -> Phrase {
    let key = short(long)
    return Phrase("\(key) staat er al. De eerste keer telt.", "\(key) is there already. The first one counts.")
  }

  /// A line that cannot be read; the key where one stands there.
  public static func unreadable(_ key: String?) -> Phrase {
    let what =
      key.map(short).map { Phrase("\($0) is niet te lezen", "\($0) cannot be read") }
      ?? Phrase("dit is niet te lezen", "this cannot be read")
    return Phrase("\(what.nl). Deze regel telt niet, de rest wel.", "\(what.en). This line does not count, the rest does.")
  }

  /// A key or name is the reader's own word, and may have no end.
  private static func short(_ key: String) -> String { key.count > 60 ? key.prefix(60) + "…" : key }

  /// How many more there are than were said.
  public static func more(_ count: Int, in file: String) -> Phrase {
    Phrase(
      "\(file): er \(count == 1 ? "is nog 1 regel" : "zijn nog \(count) regels") zoals deze.",
      "\(file): there \(count == 1 ? "is 1 more line" : "are \(count) more lines") like these.")
  }

  // MARK: - Themes

  /// What is wrong with a colour, by its place in the file, "roles.text.fg", and what stood there.
  public static func colour(_ path: String, _ value: String?) -> Phrase {
    let said = quoted(value)
    return line("bij \(path): de kleur\(said) is er niet", "at \(path): there is no colour\(said)")
  }
  /// A role that there is not.
  public static func role(_ path: String) -> Phrase { line("de rol \(path) is er niet", "there is no role \(path)") }
  /// A word that is no attribute.
  public static func attribute(_ path: String) -> Phrase {
    line("bij \(path) kan alleen bold, dim, underline of reverse", "\(path) takes only bold, dim, underline or reverse")
  }
  /// One colour without the other.
  public static func halfAPair(_ path: String) -> Phrase {
    line("bij \(path) horen fg en bg allebei, en samen default of geen van beide", "\(path) needs both fg and bg, both default or neither")
  }
  /// Something that cannot stand there.
  public static func wrongValue(_ path: String, _ value: String?) -> Phrase {
    guard value != nil else { return line("wat bij \(path) staat, kan daar niet", "what stands at \(path) cannot stand there") }
    return line("bij \(path) kan\(quoted(value)) niet", "\(path) cannot be\(quoted(value))")
  }
  /// A theme to build on that is not there.
  public static func noBase(_ path: String, _ value: String?) -> Phrase {
    let said = quoted(value)
    return line(
      "bij \(path): het thema\(said) is er niet, of het bouwt zelf hierop",
      "at \(path): the theme\(said) is not there, or builds on this one")
  }
  /// A key that themes do not have.
  public static func unknownOfTheme(_ path: String) -> Phrase {
    line("\(path) hoort niet in een thema", "\(path) is not part of a theme")
  }

  private static func quoted(_ value: String?) -> String { value.map { " “\(short($0))”" } ?? "" }

  private static func line(_ dutch: String, _ english: String) -> Phrase {
    Phrase("\(dutch). Dit telt niet, de rest wel.", "\(english). This does not count, the rest does.")
  }

  public static func noTheme(_ long: String) -> Phrase {
    let name = short(long)
    return Phrase(
      "er is geen thema met de naam \(name). Het gewone thema wordt gebruikt. Typ “gewoon themes” om te zien welke er zijn.",
      "there is no theme named \(name). The plain one is used. See gewoon themes.")
  }

  // MARK: - Files that cannot be read at all

  /// What is used instead of a file.
  public enum Instead: Sendable { case usualSettings, plainTheme, nothingKept }

  public static func noFile(_ path: String, _ instead: Instead) -> Phrase {
    whole(path, Phrase("is geen gewoon bestand", "is no regular file"), instead)
  }
  public static func notAllowed(_ path: String, _ instead: Instead) -> Phrase {
    whole(path, Phrase("mag je niet lezen", "may not be read by you"), instead)
  }
  public static func tooLarge(_ path: String, _ instead: Instead) -> Phrase {
    whole(path, Phrase("is te groot: meer dan 1 MiB", "is too large: more than 1 MiB"), instead)
  }
  public static func noText(_ path: String, _ instead: Instead) -> Phrase {
    whole(path, Phrase("is geen tekst in UTF-8", "is no text in UTF-8"), instead)
  }
  public static func broken(_ path: String, _ instead: Instead) -> Phrase {
    whole(path, Phrase("is niet te lezen", "cannot be read"), instead)
  }

  /// What is the matter with a whole file, and what that means.
  public static func whole(_ path: String, _ what: Phrase, _ instead: Instead) -> Phrase {
    let used =
      switch instead {
      case .usualSettings: Phrase("De gewone instellingen worden gebruikt.", "The usual settings are used.")
      case .nothingKept: untilYouStop
      case .plainTheme: Phrase("Het gewone thema wordt gebruikt.", "The plain theme is used.")
      }
    return Phrase("\(path) \(what.nl). \(used.nl)", "\(path) \(what.en). \(used.en)")
  }
}
