import Basics
import DossierModel
import DossierStore
import GewoonApp
import StrictJSON
import Wording

/// Packs of practice examples, out and in, for the command line and for the screen.
public struct PackSession {
  private let workspace: Workspace
  private let sentences: Sentences
  private let surroundings: Surroundings

  /// Why a pack cannot be had.
  public enum Problem: Error {
    case store(StoreError)
    case file(OutsideFiles.Unreadable)
    case pack(PackProblem)
  }

  /// Packs of a workspace.
  public init(workspace: Workspace, sentences: Sentences, surroundings: Surroundings) {
    self.workspace = workspace
    self.sentences = sentences
    self.surroundings = surroundings
  }

  private var language: Language { sentences.language }

  /// Who gives a pack where nothing else is said.
  public var organisation: String { Team(workspace.team ?? .null)[.name] }

  private var examples: [Example] { workspace.teamFolder.shelf().shelf.trees(.example).map { Example($0.tree) } }

  /// Looks for all names that are known now.
  public func finder() throws(StoreError) -> ExampleFinder { ExampleFinder(try workspace.knownAround()) }

  /// What would leave now, looked through.
  public func packing(organisation: String?) throws(StoreError) -> Packing {
    if let away = workspace.teamAway { throw away }
    return Packing(examples, organisation: (organisation ?? self.organisation).onOneLine.trimmed, finder: try finder())
  }

  /// A pack as it stands in a file, and what of it is not here yet.
  public func read(_ path: String) throws(Problem) -> (pack: ExamplePack, new: [PackedExample]) {
    let text: String
    do throws(OutsideFiles.Unreadable) { text = try OutsideFiles(files: surroundings.files).text(at: path) } catch {
      if error == .tooLarge { throw .pack(.tooLarge) }
      if error == .noText { throw .pack(.broken) }
      throw .file(error)
    }
    let pack: ExamplePack
    do throws(PackProblem) { pack = try ExamplePack(reading: Array(text.utf8)) } catch { throw .pack(error) }
    return (pack, pack.new(besides: examples))
  }

  /// Takes a pack in, each example once.
  /// - Returns: how many were new.
  public func takeIn(_ pack: ExamplePack) throws(StoreError) -> Int {
    var ids = ULIDSource(seed: surroundings.random())
    let now = surroundings.now
    let new = pack.new(besides: examples).map { packed in
      Example(packed, from: pack.organisation, id: ids.next(at: now), on: now.day)
    }
    if !new.isEmpty { try workspace.teamFolder.addFiles(new.map { (FileKind.example.path(named: $0[.id]), $0.json) }) }
    return new.count
  }

  /// Why, as a sentence.
  public func say(_ problem: Problem, _ path: String) -> String {
    switch problem {
    case .store(let error): sentences.say(error)
    case .file(let error): PackWords.unreadable(path, isMissing: error == .missing, language)
    case .pack(let error): PackWords.problem(error, path, language)
    }
  }
}

extension PackSession {
  func carryOut(_ wanted: PackWanted) throws(StoreError) -> [Message] {
    switch wanted {
    case .names: return [.pack(.names(try finder()))]
    case .prepare: return [.pack(.prepared(try packing(organisation: nil)))]
    case .write(let pack): return write(Packing(pack, finder: try finder()))
    case .open(let typed): return open(typed)
    case .takeIn(let pack):
      let count = try takeIn(pack)
      return [.pack(.taken(sentence: PackWords.taken(count, from: pack.organisation, language)))]
    }
  }

  /// Where a file is called by several readings of what was typed, the first that there is counts.
  private func open(_ typed: String) -> [Message] {
    var first: String?
    for path in TypedFolder(typed, surroundings).readings {
      do throws(Problem) {
        let read = try read(path)
        return [.pack(.opened(read.pack, new: read.new))]
      } catch {
        let sentence = say(error, surroundings.shown(path))
        if case .file(.missing) = error { first = first ?? sentence } else { return [.failed(sentence: sentence)] }
      }
    }
    return [.failed(sentence: first ?? PackWords.unreadable(typed, isMissing: true, language))]
  }

  /// Writes what was on the screen, unless something in it is known by now.
  private func write(_ packing: Packing) -> [Message] {
    if !packing.refusals.isEmpty { return [.pack(.prepared(packing))] }
    let folder = surroundings.paperFolder
    let outside = OutsideFiles(files: surroundings.files)
    let shown = surroundings.shown(folder)
    guard outside.makePrivateFolder(at: folder),
      let file = outside.addFile(
        named: PackWords.fileName(surroundings.now.day, language), ending: ".json", in: folder, with: packing.pack.json.written())
    else { return [.failed(sentence: OnPaperWords.notWritten(shown, language))] }
    return [.pack(.written(sentence: PackWords.isReady(shown + "/" + file, packing.pack.examples.count, language)))]
  }
}

extension Session {
  func carryOut(_ wanted: PackWanted) -> [Message] {
    attempt { workspace throws(StoreError) in
      let done = try PackSession(workspace: workspace, sentences: sentences, surroundings: surroundings).carryOut(wanted)
      if case .takeIn = wanted { return team(workspace).read() + done }
      return done
    }
  }
}
