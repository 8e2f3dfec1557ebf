import ArgumentParser
import Basics
import DossierStore
import Shell
import Wording

/// `gewoon socialmap`
struct SocialMapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "socialmap", abstract: "The team's list of places nearby, in and out as CSV.", subcommands: [In.self, Out.self])

  /// `gewoon socialmap in FILE`
  struct In: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "in", abstract: "Takes a list in; what is there already stays.")

    @OptionGroup var options: Options
    @Argument(help: "A CSV file with a column Naam.") var file: String

    func run() throws {
      let surroundings = options.surroundings
      let sentences = Sentences(language: surroundings.language)
      try options.refuseFolder(file)
      guard let bytes = OutsideFiles(files: surroundings.files).bytes(at: surroundings.absolute(file)) else {
        complain(Saying.mapNotRead(file, surroundings.language))
        throw ExitCode(65)
      }
      var ids = ULIDSource(seed: surroundings.random())
      let found: (new: Int, changed: Int, problems: [String])?
      do throws(StoreError) {
        let workspace = try Workspace.open(
          surroundings.workspaceFolder(options.workspace), stateFolder: surroundings.stateFolder, access: .readWrite,
          member: options.member, now: surroundings.now, files: surroundings.files)
        found = try SocialMapTransfer(workspace, surroundings.language).takeIn(bytes, now: surroundings.now, ids: &ids)
        workspace.close()
      } catch { throw sentences.failure(error) }
      guard let found else {
        complain(Saying.noNameColumn(surroundings.language))
        throw ExitCode(65)
      }
      let sentence = Saying.mapTakenIn(new: found.new, changed: found.changed, problems: [], surroundings.language)
      try Output(language: surroundings.language).put(sentence + "\n")
      for problem in found.problems { complain("\(file): \(problem).") }
      if !found.problems.isEmpty { throw ExitCode(1) }
    }
  }

  /// `gewoon socialmap out FILE`
  struct Out: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "out", abstract: "Writes the list for a spreadsheet.")

    @OptionGroup var options: Options
    @Argument(help: "Where the CSV file goes.") var file: String
    @Flag(help: "Write over a file that is there already.") var force = false

    func run() throws {
      let surroundings = options.surroundings
      let sentences = Sentences(language: surroundings.language)
      let workspace: Workspace
      do throws(StoreError) {
        workspace = try Workspace.open(
          surroundings.workspaceFolder(options.workspace), stateFolder: surroundings.stateFolder, access: .readOnly,
          member: options.member, now: surroundings.now, files: surroundings.files)
      } catch { throw sentences.failure(error) }
      let text = SocialMapTransfer(workspace, surroundings.language).text
      let place = ExportPlace(workspace: workspace, sentences: sentences, force: force)
      try place.write([(surroundings.absolute(file), text)], orSay: Saying.mapNotWritten)
    }
  }
}
