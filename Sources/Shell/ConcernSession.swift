import Basics
import DossierModel
import DossierStore
import GewoonApp
import StrictJSON
import Wording

/// What a session does about other versions of files, and files that are gone.
struct ConcernSession {
  let workspace: Workspace
  let sentences: Sentences
  let now: Instant
  private var language: Language { sentences.language }

  /// All that there is to look at.
  func all() -> [Concern] { workspace.otherVersions.all().map(concern) + workspace.rememberedFiles.findVanished().map(concern) }

  /// Does what an effect says; says which file of the workspace is another now.
  func carryOut(_ effect: Effect) throws(StoreError) -> (changed: String?, sentence: String?) {
    switch effect {
    case .seeConcern(let file): try workspace.otherVersions.markSeen(file)
    case .acceptGone(let file): try workspace.rememberedFiles.acceptLoss(of: file)
    case .takeBack(let version, let only):
      let original = workspace.otherVersions.all().first { $0.file == version }?.of
      try workspace.otherVersions.takeBack(version, only: only, now: now)
      return (original, ConcernWords.takenBack[language])
    case .leaveVersion(let version):
      try workspace.otherVersions.discard(version, now: now)
      return (nil, ConcernWords.left[language])
    default: break
    }
    return (nil, nil)
  }

  private func concern(_ version: OtherVersion) -> Concern {
    let name = name(of: version.of, version.content)
    return Concern(
      file: version.file, title: name, sentence: ConcernWords.otherVersion(of: name, language),
      sort: .version(version.differences.map(value)), isSeen: version.isSeen)
  }

  private func concern(_ vanished: Vanished) -> Concern {
    let isPrivate = vanished.file.hasPrefix("private/")
    let unnamed = vanished.file.hasSuffix(".json") ? ConcernWords.unnamed(isPrivate: isPrivate, language) : ConcernWords.allOfThem[language]
    let name = vanished.name.isEmpty ? unnamed : vanished.name
    if vanished.error.code == .sharedGone {
      return Concern(
        file: vanished.file, title: ConcernWords.whatYouShared(about: name, language),
        sentence: ConcernWords.sharedIsGone(about: name, language), sort: .gone)
    }
    return Concern(file: vanished.file, title: name, sentence: sentences.say(vanished.error), sort: .gone)
  }

  private func name(of file: String, _ content: JSON) -> String {
    if let name = Dossier(content)[.gezin].raw(.name)?.text { return name }
    if let id = ReflectionFile(content).raw(.dossier)?.text, let name = workspace.summary(of: id)?.name { return name }
    return file
  }

  private func value(_ difference: Difference) -> Concern.Value {
    let label = difference.field.isEmpty ? ConcernWords.part[language] : FieldWords.label(difference.field)[language]
    return Concern.Value(
      at: difference.at, label: label, here: said(difference.here, difference.field), there: said(difference.there, difference.field))
  }

  /// A value as people read it: a text as it stands, a word by its name, an item by what it is called.
  private func said(_ value: JSON?, _ field: String) -> String {
    guard let value else { return "" }
    let kind = field.split(separator: ".").last.map(String.init) ?? field
    if let word = ValueWords.word(field, value, language) ?? ValueWords.word(kind, value, language) { return word }
    if let text = ValueWords.asItStands(value) { return text }
    if case .array(let items) = value { return items.map { said($0, "") }.joined(separator: "\n") }
    let words = ["name", "title", "what", "text", "learned", "view"].compactMap { value[$0]?.text }.filter { !$0.isEmpty }
    return words.isEmpty ? value.compact() : words.joined(separator: "\n")
  }
}

extension Session {
  func concerns(_ workspace: Workspace) -> ConcernSession {
    ConcernSession(workspace: workspace, sentences: sentences, now: surroundings.now)
  }

  /// Does what was decided, and says what is left to look at.
  func carryOutConcern(_ effect: Effect) -> [Message] {
    attempt { workspace throws(StoreError) in
      let concerns = concerns(workspace)
      let done = try concerns.carryOut(effect)
      var messages: [Message] = []
      if let (kind, id) = done.changed.flatMap({ FileKind.file(at: $0) }), kind == .dossier || kind == .privateReflections {
        messages.append(.reloaded(try newlyRead(id, workspace)))
      }
      if let sentence = done.sentence {
        let id = done.changed.flatMap { FileKind.file(at: $0)?.name }
        messages.append(.restored(id.flatMap(summary), sentence: sentence))
      }
      return messages + [.concerns(concerns.all())]
    }
  }
}
