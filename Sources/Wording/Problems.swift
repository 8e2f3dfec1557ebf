import Basics

/// Something that went wrong, as the lower rooms throw it: a code and where it is.
public struct Problem: Sendable, Hashable {
  /// A code that `Problems` has a sentence for.
  public var code: String
  /// The file, relative to the workspace; "" where there is none to name.
  public var file: String
  /// The line in the file, from 1; nil where it is not known.
  public var line: Int?
  /// "<shape>.<key>" of the field, for its label; "" where it is not known.
  public var field: String
  /// The JSON pointer of the value, said where `field` is "".
  public var path: String

  public init(_ code: String, file: String = "", line: Int? = nil, field: String = "", path: String = "") {
    self.code = code
    self.file = file
    self.line = line
    self.field = field
    self.path = path
  }
}

/// The sentences for everything that can go wrong: what happened, what is safe, what to do now.
///
/// No sentence ever holds a value from a file: `check` reads private files and shows nothing of them (format.md). Names of files come from
/// outside too, so control characters in them are shown as "?".
public enum Problems {
  /// What happened, in one sentence, after the name of the file and the line where they are known: for lists and standard error.
  public static func what(_ problem: Problem, _ language: Language) -> String {
    let text = word(problem.code).what[language].replacing("{field}", with: place(problem, language))
    let file = clean(problem.file)
    if file.isEmpty { return Saying.capitalised(text) }
    let line = problem.line.map { language == .nl ? ", regel \($0)" : ", line \($0)" } ?? ""
    return "\(file)\(line): \(text)"
  }

  /// What is safe and what to do now.
  public static func next(_ problem: Problem, _ language: Language) -> String {
    word(problem.code).next[language]
  }

  /// The whole of it: what happened, what is safe and what to do now.
  public static func sentence(_ problem: Problem, _ language: Language) -> String {
    what(problem, language) + " " + next(problem, language)
  }

  /// That the workspace is open elsewhere: by whom, on which computer, since when. What is not known is "" and is left out.
  public static func inUse(user: String, host: String, since: String, _ language: Language) -> String {
    let dutch = language == .nl
    var text = dutch ? "Deze map is al open" : "This folder is already open"
    if !user.isEmpty { text += (dutch ? " bij " : " with ") + clean(user) }
    if !host.isEmpty { text += (dutch ? " op " : " on ") + clean(host) }
    if !since.isEmpty { text += (dutch ? ", sinds " : ", since ") + clean(since) }
    return text + ". " + word("inUse").next[language]
  }

  /// What happened, in lower case for after the name of a file, and what to do.
  struct Words: Sendable {
    let code: String
    let what: Phrase
    let next: Phrase

    init(_ code: String, _ what: Phrase, next: Phrase) {
      self.code = code
      self.what = what
      self.next = next
    }
  }

  static let table: [String: Words] = {
    var table: [String: Words] = [:]
    for words in contentProblems() + fileProblems() + fieldProblems() + storeProblems() + startProblems() { table[words.code] = words }
    return table
  }()

  private static func word(_ code: String) -> Words {
    table[code]
      ?? Words(
        code, Phrase("er ging iets mis (\(clean(code))).", "something went wrong (\(clean(code)))."),
        next: Phrase("Wat bewaard was, is er nog.", "What was saved is still there."))
  }

  /// The field by its label in quotes, else by its path, else in general.
  private static func place(_ problem: Problem, _ language: Language) -> String {
    if !problem.field.isEmpty { return "\"\(clean(FieldWords.label(problem.field)[language]))\"" }
    if !problem.path.isEmpty { return clean(problem.path) }
    return language == .nl ? "een veld" : "a field"
  }

  /// `text` with every control, format and line separator character as "?".
  private static func clean(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: clean.append("?")
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}
