import DossierModel
import StrictJSON

extension Workspace {
  /// The shared reflections in the team folder and what was said to them, read anew. Nothing of it counts as opened to edit, and no private
  /// file is touched. While the team folder is away it is empty, without an error: `teamAway` has said why.
  public func teamShelf() -> (shelf: TeamShelf, errors: [StoreError]) {
    let reflections = teamFiles(in: "team/reflections")
    let responses = teamFiles(in: Layout.responsesFolder)
    let shelf = TeamShelf(reflections: reflections.files.map(\.tree), responses: responses.files.map(\.tree))
    return (shelf, reflections.errors + responses.errors)
  }

  /// The instruments of the organisation's own, by the names of their files, and which do not open.
  public func teamInstrumentFiles() -> (files: [(file: String, tree: JSON)], errors: [StoreError]) {
    teamFiles(in: "team/instruments")
  }

  /// What the team adds to the built-in instrument, lexicon and sentences. What does not open is left out and has its error; nil is absent.
  public func teamWords() -> (instruments: [(file: String, tree: JSON)], lexicon: JSON?, sentences: JSON?, errors: [StoreError]) {
    let instruments = teamInstrumentFiles()
    let lexicon = teamFiles([Layout.lexicon])
    let sentences = teamFiles([Layout.sentences])
    let errors = instruments.errors + lexicon.errors + sentences.errors
    return (instruments.files, lexicon.files.first?.tree, sentences.files.first?.tree, errors)
  }

  /// Adds an entry to the team's lexicon, or changes the one with its id.
  ///
  /// - Throws: `.missingID` without an id, `.teamAway`, and why nothing was written.
  public func addToLexicon(_ entry: JSON) throws(StoreError) { try add(entry, to: Layout.lexicon, .lexicon) }

  /// Adds a sentence to the team's bank of normalising sentences, or changes the one with its id.
  ///
  /// - Throws: `.missingID` without an id, `.teamAway`, and why nothing was written.
  public func addSentence(_ entry: JSON) throws(StoreError) { try add(entry, to: Layout.sentences, .sentences) }

  private func add(_ entry: JSON, to file: String, _ kind: FileKind) throws(StoreError) {
    try putInTeam(entry, in: "entries", of: file, header: JSONObject([("format", .string(kind.format)), ("version", 1)]))
  }

  private func teamFiles(in folder: String) -> (files: [(file: String, tree: JSON)], errors: [StoreError]) {
    guard teamAway == nil else { return ([], []) }
    do throws(StoreError) { return teamFiles(try reader.files(in: folder)) } catch { return ([], [error]) }
  }

  private func teamFiles(_ names: [String]) -> (files: [(file: String, tree: JSON)], errors: [StoreError]) {
    guard teamAway == nil else { return ([], []) }
    var files: [(file: String, tree: JSON)] = []
    var errors: [StoreError] = []
    for file in names {
      do throws(StoreError) {
        if let opened = try reader.open(file) { files.append((file, opened.tree)) }
      } catch {
        errors.append(error)
      }
    }
    return (files, errors)
  }
}

extension Layout {
  fileprivate static let lexicon = "team/lexicon.json"
  fileprivate static let sentences = "team/sentences.json"
}
