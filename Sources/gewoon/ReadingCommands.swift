import ArgumentParser
import Basics
import DossierModel
import DossierStore
import GewoonApp
import Shell
import StrictJSON
import TextUI
import Wording

/// `gewoon list`
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The families.")

  @OptionGroup var options: Options
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let surroundings = options.surroundings
    let sentences = Sentences(language: surroundings.language)
    var summaries: [DossierSummary] = []
    var problems: [StoreError] = []
    let workspace: Workspace
    do throws(StoreError) {
      workspace = try Workspace.open(
        surroundings.workspaceFolder(options.workspace), stateFolder: surroundings.stateFolder, access: .readOnly,
        member: options.member, now: surroundings.now)
      problems = workspace.rememberedFiles.findVanished().map(\.error)
      let batch = try IndexedWorkspace(workspace, cacheFolder: surroundings.cacheFolder, making: false).summaries()
      summaries = Self.byName(batch.summaries)
      problems += batch.errors
    } catch { throw sentences.failure(error) }
    let names = Dictionary(
      Team(workspace.team ?? .null)[.members].map { ($0[.id], $0[.name]) },
      uniquingKeysWith: { first, _ in first })
    let output = Output(language: surroundings.language)
    if json {
      try output.put(.array(summaries.map { Self.json($0, names, surroundings.now.day) }))
    } else {
      try output.put(ListTable(summaries, surroundings).text(columns: Output.columns))
    }
    for problem in problems { complain(sentences.say(problem)) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  /// In the order of `DutchName.ordered`, for which each name is folded once.
  private static func byName(_ summaries: [DossierSummary]) -> [DossierSummary] {
    let keys = summaries.map { (key: Array(DutchName.sortKey($0.sortName).utf8), name: Array($0.sortName.utf8)) }
    return summaries.indices.sorted { left, right in
      if keys[left].key != keys[right].key { return keys[left].key.lexicographicallyPrecedes(keys[right].key) }
      if keys[left].name != keys[right].name { return keys[left].name.lexicographicallyPrecedes(keys[right].name) }
      return left < right
    }.map { summaries[$0] }
  }

  private static func json(_ summary: DossierSummary, _ names: [String: String], _ today: Day) -> JSON {
    [
      "id": .string(summary.id), "name": .string(summary.name), "phase": .string(summary.phase),
      "worker": .string(names[summary.worker] ?? ""), "members": .array(summary.members.map { .string($0.name) }),
      "lastReflection": summary.lastReflection.map { .string($0.description) } ?? .null,
      "openSteps": .number(String(summary.openSteps)), "overdue": .number(String(summary.overdue(on: today))),
      "nextDue": summary.dueDays.first.map { .string($0.description) } ?? .null,
    ]
  }
}

/// `gewoon check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads everything, changes nothing, names each fault.")

  @OptionGroup var options: Options
  @Argument(help: "The folder; the workspace where none is named.") var dir: String?
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let surroundings = options.surroundings
    let sentences = Sentences(language: surroundings.language)
    let report: CheckReport
    let folder = dir ?? surroundings.workspaceFolder(options.workspace)
    do throws(StoreError) { report = try Check.run(folder, stateFolder: surroundings.stateFolder) } catch {
      throw sentences.failure(error)
    }
    let output = Output(language: surroundings.language)
    if json {
      let faults = report.faults.map { fault -> JSON in
        [
          "file": .string(fault.file), "path": .string(fault.path), "line": .number(String(fault.line)), "code": .string(fault.code.word),
          "message": .string(sentences.say(fault)),
        ]
      }
      try output.put(["files": .number(String(report.files)), "faults": .array(faults)])
    } else {
      let lines = report.faults.map { "\($0.file):\($0.line): \($0.path)  \(sentences.say($0))" }
      try output.put(lines: lines + [Saying.checked(files: report.files, faults: report.faults.count, surroundings.language)])
    }
    if !report.faults.isEmpty { throw ExitCode(1) }
  }
}

extension Output {
  /// Writes JSON in which no text can be a control: those that JSON leaves as they are become escapes too.
  func put(_ json: JSON) throws {
    var safe = ""
    for scalar in json.compact().unicodeScalars {
      if scalar.properties.generalCategory == .control {
        let digits = String(scalar.value, radix: 16)
        safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    try put(safe + "\n")
  }

  /// Writes lines in which no name of a file can be a control.
  func put(lines: [String]) throws { try put(lines.map { String($0.map { Display.shown($0) }) + "\n" }.joined()) }
}

/// `gewoon themes`
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "themes", abstract: "The themes there are.")

  @OptionGroup var options: Options

  func run() throws {
    let shelf = ThemeShelf(options.surroundings)
    let language = options.surroundings.language
    var warnings: [Phrase] = []
    var lines: [String] = []
    let names = shelf.names
    let width = names.map { Display.columns(of: $0) }.max() ?? 0
    for name in names {
      let found = shelf.theme(name)
      let title = found.isThere ? found.theme.name[language] : ""
      lines.append(name + String(repeating: " ", count: width + 2 - Display.columns(of: name)) + title)
      warnings += found.warnings
    }
    try Output(language: language).put(lines: lines)
    for warning in warnings { complain(warning[language]) }
    if !warnings.isEmpty { throw ExitCode(1) }
  }
}

/// `gewoon keys`
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "keys", abstract: "The keys.")

  @OptionGroup var options: Options
  @Flag(help: "As a Markdown table.") var markdown = false
  @Flag(help: "The names of commands, for [keys] in config.toml.") var names = false

  func run() throws {
    let language = options.surroundings.language
    let table = markdown ? KeyTable.markdown(language, names: names) : KeyTable.plain(language, names: names)
    try Output(language: language).put(table)
  }
}
