import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Exports
import Reflectiekader
import Shell
import StrictJSON
import Wording

/// `gewoon export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Profile and plan of a family, its map, or your own reflections, to read, print or paste.",
    discussion: """
      Profile and plan are for one reader: the family itself, in large type (family, or family-short with one step a card), the municipal \
      file, or you. What is only for you in a reflection, how you came out of the visit and your hunch, is never in one. The map is a \
      picture (\(FormatNames.pictures)), a list in words (\(FormatNames.pages)), or data for other programs (\(FormatNames.data)); notes \
      are never in it. Picture and words are fit for those who are on it. Data, and what is for you (--for worker), has strain and thin \
      ties in it too. Your reflections for a portfolio have no names in them.
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable { case reflection, reflections, map, profile, plan }
  enum Reader: String, ExpressibleByArgument, CaseIterable {
    case family
    case familyShort = "family-short"
    case file, worker, portfolio
  }

  @OptionGroup var options: Options
  @Argument(help: "A name, a part of one that no other family has, or an id.") var gezin: String?
  @Flag(help: "Of all families: the planning as a calendar, ics, with what you want to remember.") var all = false
  @Option(name: .customLong("as"), help: ArgumentHelp("How to write it.", valueName: "format")) var format: ExportFormat
  @Option(
    help: ArgumentHelp(
      "What to write; profile and plan may both be named (default: both for a family, else a reflection, and the map as \(FormatNames.anyMap)).",
      valueName: "part"))
  var what: [Part] = []
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "For whom: profile and plan for the family unless you say otherwise, the map for family or worker, a reflection for yourself or for the file.",
      valueName: "reader"))
  var reader: Reader?
  @Option(
    help: ArgumentHelp("Which reflection: the newest visit, that of a day, or an id (default: last).", valueName: "last|day|id"))
  var reflection: WhichReflection?
  @Flag(help: "Initials in the place of names, and a word for what it is in the place of a telephone number or address.") var initials =
    false
  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file, and \(FormatNames.ofSeveralFiles) into this folder.", valueName: "file"))
  var output: String?
  @Flag(help: "Write over a file that is there already.") var force = false
  @Option(help: ArgumentHelp("What the days of a calendar are called (default: neutral).", valueName: "titles"))
  var titles: CalendarWriter.Titles?

  func run() throws {
    if format.isCalendar || all || titles != nil || gezin == nil { return try writeCalendar() }
    let surroundings = options.surroundings
    let sentences = Sentences(language: surroundings.language)
    let asked = try asked(sentences)
    let workspace: Workspace
    do throws(StoreError) {
      workspace = try Workspace.open(
        surroundings.workspaceFolder(options.workspace), access: .readOnly, member: options.member, now: surroundings.now)
    } catch { throw sentences.failure(error) }
    let id = try GezinArgument(sentences: sentences).gezin(named: gezin ?? "", in: workspace)
    let loaded: LoadedDossier
    do throws(StoreError) { loaded = try workspace.load(id) } catch { throw sentences.failure(error) }
    let place = ExportPlace(workspace: workspace, sentences: sentences, force: force)
    switch asked {
    case .map(let isWhole):
      let map = PaperMaker(workspace: workspace, sentences: sentences, now: surroundings.now).map(
        of: loaded.tree, isWhole: isWhole, initials: initials)
      try ExportMap(map: map, format: format).write(to: output, place)
    case .reflection: try writeReflection(of: loaded, workspace, place)
    case .portfolio:
      try ExportPortfolio(format: format).write(
        PaperMaker.own(loaded.privateTree, loaded.sharedTree), of: loaded, surroundings, to: output, place)
    case .paper(let parts, let reader):
      try ExportPaper(parts: parts, reader: reader, format: format, initials: initials).write(loaded.tree, surroundings, to: output, place)
    }
  }

  /// What is asked for; ends with 64 where the options do not fit together.
  private func asked(_ sentences: Sentences) throws -> ExportAsked {
    let words = ExportAsked.Words(parts: Set(what), reader: reader, format: format, namesReflection: reflection != nil, output: output)
    do throws(ExportAsked.Problem) { return try ExportAsked(words, sentences.language) } catch { throw wrongUsage(error.sentence) }
  }

  private func writeReflection(of loaded: LoadedDossier, _ workspace: Workspace, _ place: ExportPlace) throws {
    let surroundings = options.surroundings
    let sentences = place.sentences
    let which = reflection ?? .last
    guard let chosen = PaperMaker.own(loaded.privateTree, loaded.sharedTree).first(where: which.fits) else {
      throw Self.none(loaded, sentences)
    }
    let (instrument, problems) = TeamSession(workspace: workspace, sentences: sentences, now: surroundings.now).instrument()
    for problem in problems { complain(problem) }
    let made = ReflectionPage(
      reflection: chosen.json, dossier: loaded.tree, instrument: instrument,
      author: PaperMaker(workspace: workspace, sentences: sentences, now: surroundings.now).author, today: surroundings.now.day,
      language: surroundings.language, initials: initials,
      colleagues: Team(workspace.team ?? .null)[.members].map { $0[.name] }, sharedOn: Self.sharedOn(chosen, loaded, workspace))
    guard let text = format.write(reader == .file ? made.filePage : made.page) else { return }
    try place.write(text, to: output, orSay: ExportWords.notWritten)
    for error in loaded.errors { complain(sentences.say(error)) }
    if !loaded.errors.isEmpty { throw ExitCode(1) }
  }

  /// What stands in the team folder counts; while that is away, what the original says.
  private static func sharedOn(_ reflection: Reflection, _ loaded: LoadedDossier, _ workspace: Workspace) -> Day? {
    let copies = ReflectionFile(loaded.sharedTree ?? .null)[.reflections]
    let copy = copies.first { !reflection.id.isEmpty && $0.id == reflection.id }
    return (workspace.teamAway == nil ? copy : reflection)?[.shared]?.day
  }

  /// Says why there is nothing to export: what did not open, whose it is, or that there is none.
  static func none(_ loaded: LoadedDossier, _ sentences: Sentences) -> ExitCode {
    for error in loaded.errors.dropLast() { complain(sentences.say(error)) }
    if let error = loaded.errors.last { return sentences.failure(error) }
    if loaded.privateOwner != nil { return sentences.failure(StoreError(.privateOfOther, "")) }
    complain(ExportWords.noReflection[sentences.language])
    return ExitCode(66)
  }
}

/// Which reflection somebody means.
enum WhichReflection: ExpressibleByArgument, Equatable {
  case last
  case day(Day)
  case id(String)

  init?(argument: String) {
    if argument == "last" {
      self = .last
    } else if let day = Day(argument) {
      self = .day(day)
    } else if ULID.isValid(argument) {
      self = .id(argument)
    } else {
      return nil
    }
  }

  func fits(_ reflection: Reflection) -> Bool {
    switch self {
    case .last: true
    case .day(let day): reflection.day == day
    case .id(let id): reflection.id == id
    }
  }
}

extension ExportFormat: ExpressibleByArgument {
  public init?(argument: String) {
    guard let format = Self.named(argument) else { return nil }
    self = format
  }

  public static var allValueStrings: [String] { (all + [calendar]).map(\.name) }
}

/// The formats as the help and the complaints name them.
enum FormatNames {
  static let ofPages = ExportFormat.ofPages.map(\.name)
  static let ofMap = ExportFormat.all.filter(\.isForMapAlone).map(\.name)
  static let pages = names { if case .page = $0.writing { !$0.isForPrograms } else { false } }
  static let anyPage = Saying.either(ofPages, .en)
  static let anyMap = Saying.either(ofMap, .en)
  static let ofSeveralFiles = Saying.list(ExportFormat.all.filter { $0.fileCount > 1 }.map(\.name), .en)
  static let pictures = names { if case .picture = $0.writing { true } else { false } }
  static let data = names(\.isForPrograms)

  private static func names(_ isMeant: (ExportFormat) -> Bool) -> String {
    ExportFormat.all.filter(isMeant).map(\.name).joined(separator: ", ")
  }
}
