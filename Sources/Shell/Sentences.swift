import Basics
import DossierModel
import DossierStore
import Reflectiekader
import Wording

/// Turns what the lower rooms throw into sentences.
public struct Sentences: Sendable {
  /// The language that they are in.
  public let language: Language

  /// Sentences in a language.
  public init(language: Language) { self.language = language }

  /// Why a file was not opened or, where `writing`, not kept.
  public func say(_ error: StoreError, writing: Bool = false) -> String {
    if case .inUse(let holder) = error.code {
      let since = Instant(holder.since).map { "\(Saying.short($0.day, language)), \(Saying.time($0))" } ?? ""
      return Problems.inUse(user: holder.user, host: holder.host, since: since, language)
    }
    if error.code == .notEmpty, error.detail == "file" { return CommandLineWords.workspaceIsFile[language] }
    if case .nobodyCalled(let names) = error.code { return CommandLineWords.nobodyCalled(error.detail, among: names, language) }
    if case .severalCalled(let names) = error.code { return CommandLineWords.severalCalled(error.detail, names, language) }
    let code = writing && error.code == .noPermission ? "noPermissionToWrite" : error.word
    return Problems.sentence(Problem(code, file: error.file), language)
  }

  /// Why first use cannot go on: nothing is written yet, so what to do is not what it is later. The workspace goes by its path.
  func sayAtFirstUse(_ error: StoreError, workspace: String, writing: Bool = false) -> String {
    if case .inUse = error.code { return say(error) }
    let code = writing && error.code == .noPermission ? "noPermissionToWrite" : error.word
    return FirstUseProblems.sentence(Problem(code, file: error.file.isEmpty ? workspace : error.file), language)
  }

  /// What happened, without what to do now.
  public func what(_ error: StoreError, writing: Bool = false) -> String {
    let code = writing && error.code == .noPermission ? "noPermissionToWrite" : error.word
    return Problems.what(Problem(code), language)
  }

  /// Why the instrument in a file cannot be used.
  public func say(_ fault: InstrumentFault, file: String) -> String {
    Problems.sentence(Problem("brokenInstrument", file: file, path: fault.path), language)
  }

  /// What is wrong at one place in a file, which the reader knows already.
  public func say(_ fault: FileFault) -> String {
    Problems.what(Problem(fault.code.word, path: fault.path), language)
  }

  /// Why a name on the command line means no gezin: a sentence for each file that did not open, and the reason last.
  public func say(_ problem: GezinProblem) -> [String] {
    switch problem {
    case .store(let error): [say(error)]
    case .none(let typed, let unread): unread.map { say($0) } + [ExportWords.noGezin(typed, language)]
    case .several(let typed, let names): [ExportWords.severalGezinnen(typed, names, language)]
    }
  }
}
