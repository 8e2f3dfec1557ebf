/// A list with a filter over it: the words that one looks for go into the filter, and the keys that move go to the list. The rows themselves stay
/// with the caller.
public struct FilteredList: Sendable {
  /// What an event did.
  public enum Outcome: Sendable, Hashable {
    /// The row that has focus is meant.
    case chosen
    /// Other words are looked for.
    case filtered
    /// Another row has focus, or nothing happened.
    case handled
  }

  /// Which of the rows that match has focus.
  public var list = ListView()
  /// What is looked for; nil while nothing is.
  public private(set) var filter: TextEditor?
  /// What was looked for before.
  private var last = ""

  /// A list without a filter, with the first row in focus.
  public init() {}

  /// Whether letters go to the filter.
  public var isFiltered: Bool { filter != nil }

  /// What is looked for, "" where nothing is.
  public var filterText: String { filter?.text ?? "" }

  /// Begins to look for something: with what was looked for before, selected, so that a letter begins anew.
  ///
  /// - Parameter typed: what is looked for already, where that is something.
  public mutating func beginFilter(with typed: String = "") {
    guard filter == nil else { return }
    filter = TextEditor(text: typed.isEmpty ? last : typed, multiline: false)
    if typed.isEmpty { filter = filter?.withAllSelected() }
  }

  /// Shows all rows again.
  public mutating func endFilter() {
    if let filter { last = filter.text }
    filter = nil
  }

  /// Takes one event, for a list of `count` rows of which `height` are seen at once.
  ///
  /// - Parameter digitsChoose: whether a digit means one of the first nine rows.
  public mutating func update(
    _ event: Event, count: Int, height: Int, digitsChoose: Bool, clipboard: inout String
  ) -> Outcome {
    if filter != nil { return updateFilter(event, count: count, height: height, clipboard: &clipboard) }
    guard case .key(let key) = event else { return .handled }
    if key == Key(.enter) { return .chosen }
    if key.typed != nil, !digitsChoose { return .handled }
    return list.update(key, count: count, height: height) == .chosen ? .chosen : .handled
  }

  private mutating func updateFilter(_ event: Event, count: Int, height: Int, clipboard: inout String) -> Outcome {
    if case .key(let key) = event, key.typed == nil {
      switch key.code {
      case .enter: return .chosen
      case .up, .down, .pageUp, .pageDown:
        _ = list.update(key, count: count, height: height)
        return .handled
      default: break
      }
    }
    guard filter?.update(event, width: Self.filterWidth, height: 1, clipboard: &clipboard) == .changed else { return .handled }
    list.selected = 0
    return .filtered
  }

  private static let filterWidth = 40

  /// Draws what is looked for in one row, after a label.
  public func drawFilter(label: String, on canvas: inout Canvas, row: Int, column: Int, width: Int) {
    guard let filter else { return }
    let used = canvas.put(label + " ", row: row, column: column, role: .muted)
    let place = Rect(row: row, column: column + used, width: min(Self.filterWidth, width - used - 2), height: 1)
    filter.draw(on: &canvas, in: place, active: true)
  }
}
