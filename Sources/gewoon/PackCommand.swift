import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Shell
import StrictJSON
import Wording

/// `gewoon pack`
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Practice examples to and from another organisation.",
    subcommands: [PackOutCommand.self, PackInCommand.self])
}

/// `gewoon pack out`
struct PackOutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "out", abstract: "Writes the team's own examples from the library to a file.",
    discussion: "Nothing is written while a name, day, number or mark of your families is in one of them.")

  @OptionGroup var options: Options
  @Argument(help: "The file to write.") var file: String
  @Option(help: ArgumentHelp("Who gives the pack (default: the name of the team).", valueName: "name")) var organisation: String?
  @Flag(help: "Print all that would leave, and write nothing.") var dryRun = false
  @Flag(help: "Write over a file that is there already.") var force = false

  func run() throws {
    let (packs, place) = try options.packs(.readOnly, force: force)
    let language = place.sentences.language
    let packing: Packing
    do throws(StoreError) { packing = try packs.packing(organisation: organisation) } catch { throw place.sentences.failure(error) }
    if dryRun { try Output(language: language).put(lines: PackWords.preview(packing.pack, language)) }
    for hint in packing.hints { complain(PackWords.hint(hint, language)) }
    for refusal in packing.refusals { complain(PackWords.refusal(refusal, language)) }
    if !packing.refusals.isEmpty { throw ExitCode(77) }
    if packing.pack.examples.isEmpty {
      complain(PackWords.nothingToPack[language])
      throw ExitCode(66)
    }
    if dryRun { return }
    try place.write([(file, String(decoding: packing.pack.json.written(), as: UTF8.self))], orSay: ExportWords.notWritten)
    try Output(language: language).put(lines: [PackWords.isWritten(file, packing.pack.examples.count, language)])
  }
}

/// `gewoon pack in`
struct PackInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "in", abstract: "Takes the examples of another organisation into the library of the team.")

  @OptionGroup var options: Options
  @Argument(help: "The pack.") var file: String
  @Flag(help: "Print what is in it, and take nothing in.") var dryRun = false

  func run() throws {
    try options.refuseFolder(file)
    let (packs, place) = try options.packs(dryRun ? .readOnly : .readWrite, force: false)
    defer { place.workspace.close() }
    let language = place.sentences.language
    let pack: ExamplePack
    do throws(PackSession.Problem) { pack = try packs.read(file).pack } catch {
      complain(packs.say(error, file))
      if case .file(.missing) = error { throw ExitCode(66) }
      throw ExitCode(65)
    }
    if dryRun { return try Output(language: language).put(lines: PackWords.preview(pack, language)) }
    let count: Int
    do throws(StoreError) { count = try packs.takeIn(pack) } catch { throw place.sentences.failure(error) }
    try Output(language: language).put(lines: [PackWords.taken(count, from: pack.organisation, language)])
  }
}

extension Options {
  /// Says so and ends with 65 where a folder is named for a file that is to be read.
  func refuseFolder(_ path: String) throws {
    guard OutsideFiles().sort(at: surroundings.absolute(path)) == .folder else { return }
    complain(CommandLineWords.isFolderToRead(path, surroundings.language))
    throw ExitCode(65)
  }

  fileprivate func packs(_ access: Workspace.Access, force: Bool) throws -> (PackSession, ExportPlace) {
    let surroundings = surroundings
    let sentences = Sentences(language: surroundings.language)
    do throws(StoreError) {
      let workspace = try Workspace.open(
        surroundings.workspaceFolder(self.workspace), stateFolder: surroundings.stateFolder, access: access, member: member,
        now: surroundings.now)
      return (
        PackSession(workspace: workspace, sentences: sentences, surroundings: surroundings),
        ExportPlace(workspace: workspace, sentences: sentences, force: force)
      )
    } catch { throw sentences.failure(error) }
  }
}
