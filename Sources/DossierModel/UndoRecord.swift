import Basics
import StrictJSON

/// What can be undone in a gezin, kept from one time that it is open to the next: how its files were before each of the last steps.
public struct UndoRecord: Sendable, Equatable {
  /// The files as they were before one step.
  public struct Step: Sendable, Equatable {
    /// When it was made.
    public let at: Instant
    /// In which pane one was, by its name.
    public let pane: String
    /// Each file, as in the workspace; without those that were not there.
    public let trees: [String: JSON]

    /// Takes all three as they are.
    public init(at: Instant, pane: String, trees: [String: JSON]) {
      self.at = at
      self.pane = pane
      self.trees = trees
    }
  }

  /// The files after the last step.
  public let end: [String: JSON]
  /// The newest last.
  public let steps: [Step]

  /// Takes both as they are.
  public init(end: [String: JSON], steps: [Step]) {
    self.end = end
    self.steps = steps
  }
}
