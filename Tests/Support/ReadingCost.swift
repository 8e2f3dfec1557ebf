import GewoonApp
import TextUI

/// What something costs a tired worker: the screens that come by, the words and question marks of ours that stand on them, and the keys pressed
/// beside the text that is typed.
///
/// A word is whatever stands between blanks and has a letter in it, on any row of the screen, head and foot included: names of keys count too, and
/// numbers, days in digits and drawn lines do not. What the user wrote is not ours.
public struct ReadingCost: Sendable, Equatable {
  public private(set) var screens = 0
  public private(set) var words = 0
  public private(set) var questions = 0
  public private(set) var keys = 0
  /// What the user wrote, in small letters.
  private let theirs: Set<String>

  /// - Parameter written: the texts of the user that come by on the screens.
  public init(written: String...) {
    theirs = Set(written.flatMap { Self.bare($0) })
  }

  /// Words without the signs around them, in small letters.
  private static func bare(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).compactMap { word in
      guard let first = word.firstIndex(where: \.isLetter), let last = word.lastIndex(where: { $0.isLetter || $0.isNumber }) else {
        return nil
      }
      return String(word[first...last])
    }
  }

  /// How many words of ours stand in a text.
  public func ownWords(in text: String) -> Int { Self.bare(text).count { !theirs.contains($0) } }

  /// One comes to a screen, and reads it from top to bottom.
  public mutating func read(_ world: World) {
    screens += 1
    words += ownWords(in: world.screenText)
    questions += world.screenText.count { $0 == "?" }
  }

  /// Presses keys, and counts those that write no text: in a script whatever stands between quotes is text.
  public mutating func press(_ script: String, _ world: inout World) {
    var isText = false
    let beside = script.split(separator: " ", omittingEmptySubsequences: true).count { word in
      let wasText = isText
      if word.count(where: { $0 == "'" }) % 2 == 1 { isText.toggle() }
      return !wasText && !word.hasPrefix("'")
    }
    keys += beside
    world.press(script)
  }
}
