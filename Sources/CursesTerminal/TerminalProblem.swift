/// Why there is no screen to draw on. The sentences are made elsewhere.
public enum TerminalProblem: Error, Equatable, Sendable {
  /// Standard input or standard output is not a terminal.
  case notATerminal
  /// The terminal cannot move its cursor: `TERM` is `dumb`, empty or not set.
  case dumb
  /// Neither this terminal type nor one of the usual ones is known on this computer.
  case cannotStart(term: String)
}
