import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Exports
import Shell
import Wording

/// `gewoon team`
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "Opens straight at what the team shared; with --as, what it shows together on paper.",
    discussion: """
      With --as nothing is opened: a report of a period, a factsheet, or a sheet for a conversation with residents is written, without a \
      name. Under five reflections or three workers nothing is counted, nor is any smaller number in it. csv is one table with all numbers.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case md, html, csv }

  @OptionGroup var options: Options
  @OptionGroup var screen: ScreenOptions
  @Option(name: .customLong("as"), help: ArgumentHelp("Write the team picture.", valueName: "format")) var format: Format?
  @Option(
    help: ArgumentHelp(
      "Over which time: quarter, half-year, year, all, or day..day (default: the one that runs now, a quarter unless the team chose another).",
      valueName: "period"))
  var period: String?
  @Option(help: ArgumentHelp("Which paper (default: report).", valueName: "sheet"))
  var sheet: TeamPaper.Sheet?
  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file")) var output: String?
  @Flag(help: "Write over a file that is there already.") var force = false

  func run() throws {
    let language = options.surroundings.language
    guard let format else {
      if period != nil || sheet != nil || output != nil { throw wrongUsage(PicturePaperWords.needsFormat[language]) }
      return try options.run(options.launch(first: .team), screen)
    }
    if format == .csv, sheet != nil { throw wrongUsage(PicturePaperWords.noSheetInTable[language]) }
    let asked = period.map { TeamPeriod($0, today: options.surroundings.now.day) }
    if let period, case .some(.none) = asked { throw wrongUsage(PicturePaperWords.noPeriod(period, language)) }
    try write(asked ?? nil, as: format)
  }

  /// - Parameter asked: over which time; nil for the usual one of the team.
  private func write(_ asked: TeamPeriod?, as format: Format) throws {
    let surroundings = options.surroundings
    let sentences = Sentences(language: surroundings.language)
    let workspace: Workspace
    do throws(StoreError) {
      workspace = try Workspace.open(
        surroundings.workspaceFolder(options.workspace), access: .readOnly, member: options.member, now: surroundings.now)
    } catch { throw sentences.failure(error) }
    if let away = workspace.teamAway { throw sentences.failure(away) }
    let (shelf, errors) = workspace.teamFolder.shelf()
    let (instrument, problems) = TeamSession(workspace: workspace, sentences: sentences, now: surroundings.now).instrument()
    let period = asked ?? TeamPeriod(Team(workspace.team ?? .null).usualPeriod, on: surroundings.now.day)
    let picture = TeamPicture(shelf, PictureFrame(instrument), period)
    let paper = PaperMaker(workspace: workspace, sentences: sentences, now: surroundings.now)
      .team(picture, examples: shelf.libraryTitles(in: period))
    let text =
      switch format {
      case .csv: paper.table
      case .md: MarkdownWriter.write(paper.page(sheet ?? .report))
      case .html: HTMLWriter.write(paper.page(sheet ?? .report))
      }
    try ExportPlace(workspace: workspace, sentences: sentences, force: force).write(text, to: output, orSay: PicturePaperWords.notWritten)
    // What did not open is not in it.
    let missing = errors.filter { !$0.file.contains("/instruments/") }.map { sentences.say($0) } + problems
    for sentence in missing { complain(sentence) }
    if !missing.isEmpty { throw ExitCode(1) }
  }
}

extension TeamPaper.Sheet: ExpressibleByArgument {}
