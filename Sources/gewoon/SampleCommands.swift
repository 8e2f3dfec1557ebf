import ArgumentParser
import Basics
import DossierStore
import Glibc
import SampleTeam
import Shell
import StrictJSON
import Wording

/// `gewoon demo`
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a fictitious, well-filled workspace that is gone afterwards.")

  @OptionGroup var options: Options
  @OptionGroup var screen: ScreenOptions
  @Option(help: ArgumentHelp("Keep the workspace in this folder.", valueName: "dir")) var keep: String?

  func run() throws {
    if let keep {
      try SampleWriter(language: options.surroundings.language).write(to: keep) {
        SampleTeam.demo(now: options.surroundings.now).forEach($0)
      }
      return try options.run(options.launch(folder: keep), screen)
    }
    let place = try DemoFolder(options: options)
    defer { place.remove() }
    try options.run(options.launch(folder: place.folder, surroundings: place.surroundings), screen)
  }
}

/// `gewoon sample`
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sample", abstract: "Writes a fictitious workspace with a team.")

  @OptionGroup var options: Options
  @Argument(help: "A folder that is not there yet or empty.") var dir: String
  @Option(help: ArgumentHelp("How many families, 0 to 100000.", valueName: "n")) var dossiers: Int?
  @Option(help: ArgumentHelp("The same seed gives the same bytes.", valueName: "n")) var seed: UInt64 = 1
  @Flag(help: "The demo instead.") var demo = false

  func run() throws {
    let language = options.surroundings.language
    if demo == (dossiers != nil) { throw wrongUsage(CommandLineWords.dossiersOrDemo[language]) }
    if !(0...100_000).contains(dossiers ?? 0) { throw wrongUsage(CommandLineWords.dossiersInRange[language]) }
    let now = options.now ?? Self.usualNow
    try SampleWriter(language: options.surroundings.language).write(to: dir) { write in
      if demo {
        SampleTeam.demo(now: now).forEach(write)
      } else {
        SampleTeam.sample(dossiers: dossiers ?? 0, seed: seed, now: now, write: write)
      }
    }
  }

  /// 2026-11-20T15:30:00+01:00, so that the same call gives the same bytes on every day.
  static let usualNow = Instant(seconds: 1_795_185_000, offset: 3600)
}

/// Writes fictitious files into a folder that is missing or empty.
struct SampleWriter {
  let language: Language

  func write(to folder: String, _ make: ((SampleFile) -> Void) -> Void) throws {
    let names = OutsideFiles().names(in: folder)
    guard names.isEmpty else {
      throw refusal(
        names.contains("workspace.json") ? CommandLineWords.isWorkspace(folder, language) : CommandLineWords.isNotEmpty(folder, language))
    }
    if let sort = OutsideFiles().sort(at: folder), sort != .folder { throw refusal(CommandLineWords.isNoFolder(folder, language)) }
    var failed: (path: String, outcome: OutsideFiles.Outcome)?
    make { file in
      let path = folder + "/" + file.path
      guard failed == nil else { return }
      let outcome = OutsideFiles().makeFile(at: path, with: file.content.written())
      if outcome != .written { failed = (path, outcome) }
    }
    switch failed {
    case nil: break
    case (let path, .failed)?: throw refusal(CommandLineWords.notWritten(path, language), ExitCode(74))
    case (let path, _)?: throw refusal(Problems.sentence(Problem("cannotCreate", file: path), language))
    }
  }

  private func refusal(_ sentence: String, _ code: ExitCode = ExitCode(73)) -> ExitCode {
    complain(sentence)
    return code
  }
}

/// A demo in a temporary folder of its own, with its state.
struct DemoFolder {
  let root: String
  let surroundings: Surroundings

  var folder: String { root + "/workspace" }

  init(options: Options) throws {
    var surroundings = options.surroundings
    let temporary = surroundings.environment("TMPDIR") ?? "/tmp"
    var template = Array((temporary + "/gewoon-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      complain(Problems.sentence(Problem("cannotCreate", file: temporary), surroundings.language))
      throw ExitCode(73)
    }
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    surroundings.ownFolder = root
    self.surroundings = surroundings
    let now = surroundings.now
    do {
      try SampleWriter(language: surroundings.language).write(to: folder) { SampleTeam.demo(now: now).forEach($0) }
    } catch {
      OutsideFiles().removeFolder(root)
      throw error
    }
  }

  func remove() { OutsideFiles().removeFolder(root) }
}
