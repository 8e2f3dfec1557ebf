import Basics
import DossierModel
import DossierStore
import Exports
import Shell

/// What can come next on a command line, asked for by a shell: `gewoon __complete WORD… LAST`, where the last word is as far as it is typed.
///
/// The answer is a line that says of what kind it is, and for words one line each, with what it means behind a tab. It writes nothing anywhere and
/// says nothing of what is wrong: somebody is typing.
struct Completion {
  enum Answer {
    case words([(word: String, meaning: String)])
    case files, folders
  }

  private let walk: CommandWalk
  private let last: String

  init?(asked arguments: [String]) {
    guard arguments.first == "__complete" else { return nil }
    let words = arguments.dropFirst()
    walk = CommandWalk(words.dropLast())
    last = words.last ?? ""
  }

  func answer() throws {
    let lines =
      switch found {
      case .files: ["files"]
      case .folders: ["folders"]
      case .words(let words): ["words"] + words.map { $0.meaning.isEmpty ? $0.word : "\($0.word)\t\($0.meaning)" }
      }
    try Output(language: .nl).put(lines.map { $0 + "\n" }.joined())
  }

  private var found: Answer {
    guard walk.fault == nil else { return .words([]) }
    // Between name and value bash takes the sign for a word.
    if let option = walk.awaiting { return values(of: option, beginning: last == "=" ? "" : last) }
    if last.hasPrefix("-") { return options }
    if walk.needsCommand { return Self.words(walk.command.commands.map { ($0.name, $0.abstract) }, beginning: last) }
    if walk.command.name == "help" {
      return Self.words(CommandWalk.topics(after: walk.loose).filter { $0.name != "help" }, beginning: last)
    }
    return walk.nextPlace.map { values(of: $0, beginning: last) } ?? .words([])
  }

  /// The options that do not stand there yet, or the values of the one that is being given one.
  private var options: Answer {
    let named = walk.command.named
    guard let sign = last.firstIndex(of: "=") else {
      return Self.words(named.filter { walk.given[$0.name] == nil || $0.isRepeating }.map { ($0.name, $0.abstract) }, beginning: last)
    }
    let name = last[..<sign]
    guard let option = named.first(where: { $0.names.contains(String(name)) && $0.kind == .option }),
      case .words(let words) = values(of: option, beginning: String(last[last.index(after: sign)...]))
    else { return .words([]) }
    return .words(words.map { ("\(name)=\($0.word)", $0.meaning) })
  }

  private func values(of argument: ArgumentInfo, beginning typed: String) -> Answer {
    if !argument.values.isEmpty { return Self.words(argument.values.map { ($0, "") }, beginning: typed) }
    return switch argument.valueName {
    case "dir": .folders
    case "file": isFolderWanted ? .folders : .files
    case "theme": Self.words(ThemeShelf(surroundings).names.map { ($0, "") }, beginning: typed)
    case "name|id": Self.words(members.map { ($0, "") }, beginning: typed)
    case "gezin": gezinnen(beginning: typed)
    case "last|day|id": Self.words([("last", "")], beginning: typed)
    case "period": Self.words(["quarter", "half-year", "year", "all"].map { ($0, "") }, beginning: typed)
    default: .words([])
    }
  }

  /// Some formats are several files.
  private var isFolderWanted: Bool { (walk.given["--as"].flatMap(ExportFormat.named)?.fileCount ?? 1) > 1 }

  // MARK: - What the workspace knows

  private var surroundings: Surroundings { .ofThisComputer() }

  /// Nil where it is not there or does not open: then there are no names either.
  private var workspace: Workspace? {
    try? Workspace.open(surroundings.workspaceFolder(walk.given["--workspace"]), access: .readOnly, now: surroundings.now)
  }

  private var members: [String] { Team(workspace?.team ?? .null)[.members].map { $0[.name] } }

  /// By family name, as they stand in the list; by the whole name where that is what was begun.
  private func gezinnen(beginning typed: String) -> Answer {
    guard let workspace,
      let batch = try? IndexedWorkspace(workspace, cacheFolder: surroundings.cacheFolder, making: false).summaries()
    else { return .words([]) }
    let summaries = batch.summaries.sorted { DutchName.ordered($0.sortName, $1.sortName) }
    let counts = Dictionary(summaries.map { ($0.sortName, 1) }, uniquingKeysWith: +)
    // Two with one name are told apart by what they are called inside.
    let sorted = summaries.map { counts[$0.sortName] == 1 ? ($0.sortName, $0.name) : ($0.id, $0.name) }
    if case .words(let words) = Self.words(sorted, beginning: typed), !words.isEmpty { return .words(words) }
    return Self.words(summaries.map { ($0.name, "") }, beginning: typed)
  }

  /// Those that begin so; capitals and marks on letters make no difference. What could steer a terminal is left out.
  private static func words(_ words: [(String, String)], beginning typed: String) -> Answer {
    let sought = Folding.search(typed)
    return .words(
      words.filter { !$0.0.isEmpty && Folding.search($0.0).hasPrefix(sought) && shownSafely($0.0) == $0.0 }
        .map { ($0.0, $0.0 == $0.1 ? "" : shownSafely($0.1)) })
  }
}
