import ArgumentParser
import CursesTerminal
import DossierStore
import Glibc
import Shell
import Wording

/// Exit codes of cli.md. Each `failure` says why on standard error and gives the code to throw.
extension Sentences {
  func failure(_ error: StoreError) -> ExitCode {
    complain(say(error))
    switch error.code {
    case .noWorkspace, .notEmpty, .emptied, .missing: return ExitCode(66)
    case .inUse, .teamBusy: return ExitCode(75)
    case .noPermission, .privateOfOther, .readOnly, .answered: return ExitCode(77)
    case .cannotCreate, .exists: return ExitCode(73)
    case .readOnlyDisk, .diskFull, .unreadable, .saveFailed, .notTheSame, .foreignChange: return ExitCode(74)
    default: return ExitCode(65)
    }
  }

  func failure(_ problem: GezinProblem) -> ExitCode {
    if case .store(let error) = problem { return failure(error) }
    for sentence in say(problem) { complain(sentence) }
    if case .several = problem { return ExitCode(65) }
    return ExitCode(66)
  }

  func failure(_ problem: LaunchProblem) -> ExitCode {
    switch problem {
    case .workspace(let error): failure(error)
    case .gezin(let problem): failure(problem)
    }
  }

  func failure(_ problem: TerminalProblem) -> ExitCode {
    let code =
      switch problem {
      case .notATerminal: "notATerminal"
      case .dumb, .cannotStart: "dumbTerminal"
      }
    complain(Problems.sentence(Problem(code), language))
    return ExitCode(64)
  }
}

/// Says what is wrong with a command line; gives the code to throw.
func wrongUsage(_ sentence: String) -> ExitCode {
  complain(sentence)
  return ExitCode(64)
}

/// Writes one line to standard error. What stands in names of files and in arguments cannot reach the terminal as a control.
func complain(_ text: String) {
  let bytes = Array((shownSafely(text) + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}

/// A text of one line in which nothing steers a terminal or turns the direction of writing.
func shownSafely(_ text: some StringProtocol) -> String {
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: safe.append("?")
    default: safe.append(scalar)
    }
  }
  return String(safe)
}
