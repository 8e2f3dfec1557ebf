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
      problems = workspace.vanished().map(\.error)
      try workspace.summaries(batch: 250) { batch in
        summaries += batch.summaries
        problems += batch.errors
      }
    } catch { throw sentences.failure(error) }
    summaries.sort { DutchName.ordered($0.sortName, $1.sortName) }
    let names = Dictionary(
      Team(workspace.team ?? .null)[.members].map { ($0[.id], $0[.name]) },
      uniquingKeysWith: { first, _ in first })
    if json {
      printSafely(.array(summaries.map { Self.json($0, names, surroundings.now.day) }))
    } else {
      for summary in summaries { print(Self.line(summary, surroundings)) }
    }
    for problem in problems { complain(sentences.say(problem)) }
    if !problems.isEmpty { throw ExitCode(1) }
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

  private static func line(_ summary: DossierSummary, _ surroundings: Surroundings) -> String {
    let language = surroundings.language
    let today = surroundings.now.day
    let reflection =
      summary.lastReflection.map { Saying.lastReflection(Saying.day($0, relativeTo: today, language), language) }
      ?? ScreenWords.noReflectionYet[language]
    let late = summary.overdue(on: today)
    let steps = late > 0 ? Saying.lateSteps(late, language) : Saying.openSteps(summary.openSteps, language)
    let members = Saying.members(summary.members.map { ($0.name, $0.born) }, year: today.year, language)
    return [padded(summary.sortName, 24), padded(members, 28), padded(reflection, 22), steps].joined(separator: "  ")
  }

  /// A text made safe for the terminal, so many columns wide.
  private static func padded(_ text: String, _ width: Int) -> String {
    var canvas = Canvas(size: Size(width: width, height: 1))
    canvas.put(text, row: 0, column: 0)
    return String(canvas.row(0).map(\.character).filter { $0 != Cell.continuation })
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
    if json {
      let faults = report.faults.map { fault -> JSON in
        [
          "file": .string(fault.file), "path": .string(fault.path), "line": .number(String(fault.line)), "code": .string(fault.code.word),
          "message": .string(sentences.say(fault)),
        ]
      }
      printSafely(["files": .number(String(report.files)), "faults": .array(faults)])
    } else {
      for fault in report.faults { printSafely("\(fault.file):\(fault.line): \(fault.path)  \(sentences.say(fault))") }
      printSafely(Saying.checked(files: report.files, faults: report.faults.count, surroundings.language))
    }
    if !report.faults.isEmpty { throw ExitCode(1) }
  }
}

/// Prints JSON in which no text can be a control: those that JSON leaves as they are become escapes too.
func printSafely(_ json: JSON) {
  var safe = ""
  for scalar in json.compact().unicodeScalars {
    if scalar.properties.generalCategory == .control {
      let digits = String(scalar.value, radix: 16)
      safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }
  print(safe)
}

/// Prints a line in which no name of a file can be a control.
func printSafely(_ text: String) {
  print(String(text.map { Display.shown($0) }))
}

/// `gewoon themes`
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "themes", abstract: "The themes there are.")

  @OptionGroup var options: Options

  func run() throws {
    let shelf = ThemeShelf(options.surroundings)
    for name in shelf.names {
      let title = (try? shelf.theme(name))?.name[options.surroundings.language] ?? ""
      printSafely(name + String(repeating: " ", count: max(2, 18 - name.count)) + title)
    }
  }
}

/// `gewoon keys`
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "keys", abstract: "The keys.")

  @OptionGroup var options: Options
  @Flag(help: "As a Markdown table.") var markdown = false

  func run() throws {
    let language = options.surroundings.language
    print(markdown ? KeyTable.markdown(language) : KeyTable.plain(language), terminator: "")
  }
}
