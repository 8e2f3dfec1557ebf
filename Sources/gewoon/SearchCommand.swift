import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Shell
import StrictJSON
import TeamIndex
import Wording

/// `gewoon search`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Searches families, what the team shared, and your own debriefs.",
    discussion: "Each word may be the beginning of one; words between quotation marks follow each other.")

  @OptionGroup var options: Options
  @Argument(help: "What to look for.") var text: String
  @Flag(help: "As JSON.") var json = false
  @Option(help: ArgumentHelp("How many of each kind.", valueName: "n")) var limit = 20

  func run() throws {
    let surroundings = options.surroundings
    let language = surroundings.language
    let query = SearchQuery(text)
    if query.isEmpty || limit < 1 { throw wrongUsage((query.isEmpty ? SearchWords.noWord : SearchWords.badLimit)[language]) }
    let sentences = Sentences(language: language)
    let workspace: Workspace
    do throws(StoreError) {
      workspace = try Workspace.open(
        surroundings.workspaceFolder(options.workspace), stateFolder: surroundings.stateFolder, access: .readOnly, member: options.member,
        now: surroundings.now)
    } catch { throw sentences.failure(error) }
    let indexed = IndexedWorkspace(workspace, cacheFolder: surroundings.cacheFolder)
    let listing = indexed.listing()
    var isTold = false
    indexed.bringUpToDate(listing) { progress in
      if !isTold, progress.of - progress.done > Self.many {
        isTold = true
        complain(SearchWords.reading(progress.of, language))
      }
      return true
    }
    var ground = indexed.ground(of: listing)
    // One more of each kind tells whether there is more.
    let result = indexed.search(query, on: &ground, limit: limit == .max ? limit : limit + 1)
    var counts: [SearchPiece.Kind: Int] = [:]
    let finds = result.finds.filter { find in
      counts[find.kind, default: 0] += 1
      return counts[find.kind, default: 0] <= limit
    }
    let output = Output(language: language)
    if json {
      try output.put(.array(finds.map(Self.json)))
    } else {
      let names = Dictionary(Team(workspace.team ?? .null)[.members].map { ($0[.id], $0[.name]) }, uniquingKeysWith: { first, _ in first })
      let more = counts.values.contains { $0 > limit } ? ["", SearchWords.thereIsMore[language]] : []
      try output.put(lines: Self.lines(finds, names, today: surroundings.now.day, language) + more)
    }
    for error in result.errors { complain(sentences.say(error)) }
    if !result.errors.isEmpty { throw ExitCode(1) }
  }

  /// So many files take more than a moment.
  private static let many = 4000

  private static func json(_ find: SearchFind) -> JSON {
    [
      "kind": .string(find.kind.word), "id": .string(find.id), "dossier": .string(find.dossier), "label": .string(find.label),
      "question": .string(find.question), "date": find.day.map { .string($0.description) } ?? .null, "snippet": .string(find.snippet),
      "marks": .array(find.marks.map { .array([.number(String($0.lowerBound)), .number(String($0.count))]) }),
    ]
  }

  /// Under a heading for each kind, a line for each find.
  private static func lines(_ finds: [SearchFind], _ names: [String: String], today: Day, _ language: Language) -> [String] {
    if finds.isEmpty { return [SearchWords.nothing[language]] }
    var lines: [String] = []
    var kind: SearchPiece.Kind?
    for find in finds {
      if find.kind != kind {
        if kind != nil { lines.append("") }
        lines.append(find.kind.heading[language])
        kind = find.kind
      }
      let day = find.day.map { Saying.shortWithYear($0, today: today, language) } ?? SearchWords.withoutDay[language]
      let label = find.label.isEmpty ? SearchWords.withoutName[language] : find.label
      let isOfOthers = find.kind != .dossier && find.kind != .own
      let what = isOfOthers ? SearchWords.by(names[find.author] ?? "", label, language) : label
      lines.append("  \(day)  \(what): \(marked(find))")
    }
    return lines
  }

  /// The snippet with what was found between two marks.
  private static func marked(_ find: SearchFind) -> String {
    var marked = String.UnicodeScalarView()
    var place = 0
    let scalars = Array(find.snippet.unicodeScalars)
    for mark in find.marks {
      marked.append(contentsOf: scalars[place..<mark.lowerBound])
      marked.append("«")
      marked.append(contentsOf: scalars[mark])
      marked.append("»")
      place = mark.upperBound
    }
    marked.append(contentsOf: scalars[place...])
    return String(marked)
  }
}

extension SearchPiece.Kind {
  /// As JSON says it (cli.md).
  fileprivate var word: String {
    switch self {
    case .dossier: "dossier"
    case .own: "private"
    case .shared: "reflection"
    case .response: "response"
    case .example: "example"
    case .agenda: "agenda"
    }
  }

  fileprivate var heading: Phrase {
    switch self {
    case .dossier: SearchWords.dossiers
    case .own: SearchWords.own
    case .shared: SearchWords.shared
    case .response: SearchWords.responses
    case .example: SearchWords.examples
    case .agenda: SearchWords.agenda
    }
  }
}
