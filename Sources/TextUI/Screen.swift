/// Where pictures go and keys come from: a real terminal, or a test.
public protocol TerminalScreen: AnyObject {
  /// The columns and rows that there are now.
  var size: Size { get }

  /// Waits for something to happen, at most `deadline` milliseconds (nil: as long as it takes), and returns everything that has
  /// happened by then. The batch is empty when the time is up, or when another thread woke the program.
  func next(before deadline: Int?) -> [Event]

  /// Shows the picture, with the hardware cursor in its place.
  func show(_ canvas: Canvas)
}
