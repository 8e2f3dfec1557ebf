import ArgumentParser
import Basics
import CursesTerminal
import DossierModel
import DossierStore
import Glibc
import Reflectiekader
import Wording

/// Turns what the lower rooms throw into sentences and exit codes.
struct Sentences {
  let language: Language

  func say(_ error: StoreError, writing: Bool = false) -> String {
    if case .inUse(let holder) = error.code {
      let since = Instant(holder.since).map { "\(Saying.short($0.day, language)), \(Saying.time($0))" } ?? ""
      return Problems.inUse(user: holder.user, host: holder.host, since: since, language)
    }
    let code = writing && error.code == .noPermission ? "noPermissionToWrite" : error.word
    return Problems.sentence(Problem(code, file: error.file), language)
  }

  func say(_ fault: InstrumentFault, file: String) -> String {
    Problems.sentence(Problem("brokenInstrument", file: file, path: fault.path), language)
  }

  func say(_ fault: FileFault) -> String {
    Problems.what(Problem(fault.code.word, path: fault.path), language)
  }

  func say(_ problem: TerminalProblem) -> String {
    switch problem {
    case .notATerminal: Problems.sentence(Problem("notATerminal"), language)
    case .dumb, .cannotStart: Problems.sentence(Problem("dumbTerminal"), language)
    }
  }

  /// The exit code of cli.md for what went wrong.
  static func exitCode(_ error: StoreError) -> ExitCode {
    switch error.code {
    case .noWorkspace, .notEmpty, .missing: ExitCode(66)
    case .inUse: ExitCode(75)
    case .noPermission, .privateOfOther, .readOnly, .answered: ExitCode(77)
    case .cannotCreate, .exists: ExitCode(73)
    case .readOnlyDisk, .diskFull, .unreadable, .saveFailed, .notTheSame, .foreignChange: ExitCode(74)
    default: ExitCode(65)
    }
  }

  /// Says why on standard error and gives the exit code to throw.
  func failure(_ error: StoreError) -> ExitCode {
    complain(say(error))
    return Self.exitCode(error)
  }
}

/// Writes one line to standard error. What stands in names of files cannot reach the terminal as a control.
func complain(_ text: String) {
  let safe = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  let bytes = Array((safe + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}
