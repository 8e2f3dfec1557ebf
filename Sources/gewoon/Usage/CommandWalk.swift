/// A command line taken apart as the parser does it, up to the first thing in it that is wrong.
struct CommandWalk {
  /// From `gewoon` to the command that is meant.
  private(set) var path: [CommandInfo]
  private(set) var fault: UsageFault?
  /// The option whose value comes next.
  private(set) var awaiting: ArgumentInfo?
  /// The options with a value that stand there, by their long names; what comes later counts.
  private(set) var given: [String: String] = [:]
  /// What stands there without an option.
  private(set) var loose: [String] = []
  private(set) var asksForHelp = false
  private var isAfterTerminator = false
  private var named: Set<String> = []

  /// Walks over whole words.
  init(_ words: some Sequence<String>, from root: CommandInfo = .root) {
    path = [root]
    for word in words where fault == nil { take(word) }
  }

  var command: CommandInfo { path[path.count - 1] }

  /// The place among the loose words that is filled next; nil where all are.
  var nextPlace: ArgumentInfo? {
    let places = command.positionals
    return loose.count < places.count ? places[loose.count] : places.last { $0.isRepeating }
  }

  /// Whether only a command can come next.
  var needsCommand: Bool { !command.commands.isEmpty && command.positionals.isEmpty }

  /// Whether nothing is wrong, and no value is waited for.
  var isWhole: Bool { fault == nil && awaiting == nil }

  /// What `gewoon help` knows behind these words: the commands of the last one, and at first the page that is no command.
  static func topics(after words: some Collection<String>, from root: CommandInfo = .root) -> [(name: String, abstract: String)] {
    var command: CommandInfo? = root
    for word in words { command = command?.commands.first { $0.name == word } }
    let commands = (command?.commands ?? []).map { ($0.name, $0.abstract) }
    return commands + (words.isEmpty ? [AccessPage.topic] : [])
  }

  /// The first thing that is wrong with the whole line, with what is missing at its end.
  func faultOfWhole() -> UsageFault? {
    if let fault { return fault }
    if let awaiting { return .missingValue(awaiting) }
    if asksForHelp { return nil }
    if let place = command.positionals.dropFirst(loose.count).first(where: { !$0.isOptional }) { return .missing(place, path) }
    return command.named.first { !$0.isOptional && !named.contains($0.name) }.map { .missing($0, path) }
  }

  private mutating func take(_ word: String) {
    if let option = awaiting {
      // A shell may hand the sign between name and value over as a word of its own.
      if word == "=" { return }
      awaiting = nil
      if Self.isName(word) { fault = .missingValue(option) } else { fill(option, word) }
    } else if isAfterTerminator || !Self.isName(word) {
      takeLoose(word)
    } else if word == "--" {
      isAfterTerminator = true
    } else {
      takeNamed(word)
    }
  }

  private mutating func takeNamed(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    // The parser takes the options of the command before it too.
    guard let argument = path.reversed().lazy.flatMap(\.named).first(where: { $0.names.contains(parts[0]) }) else {
      fault = .unknownOption(parts[0], path)
      return
    }
    named.insert(argument.name)
    switch (argument.kind, parts.count) {
    case (.flag, 1): if argument.name == "--help" { asksForHelp = true }
    case (.flag, _): fault = .valueOfFlag(argument.name)
    case (_, 1): awaiting = argument
    default: fill(argument, parts[1])
    }
  }

  private mutating func takeLoose(_ word: String) {
    if !isAfterTerminator, loose.isEmpty, let next = command.commands.first(where: { $0.name == word }) {
      path.append(next)
    } else if needsCommand {
      fault = .unknownCommand(word, path)
    } else if let place = nextPlace {
      loose.append(word)
      if command.name == "help" { takeTopic(word) } else if !place.fits(word) { fault = .wrongValue(word, place, path) }
    } else {
      fault = .tooMuch(word, path)
    }
  }

  private mutating func takeTopic(_ word: String) {
    asksForHelp = true
    let names = Self.topics(after: loose.dropLast(), from: path[0]).map(\.name)
    if !names.contains(word) { fault = .unknownTopic(word, loose.dropLast(), among: names) }
  }

  private mutating func fill(_ option: ArgumentInfo, _ value: String) {
    if option.fits(value) { given[option.name] = value } else { fault = .wrongValue(value, option, path) }
  }

  /// Whether the parser takes a word for the name of an option.
  static func isName(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }
}
