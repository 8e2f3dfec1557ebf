import DossierModel
import GewoonApp
import StrictJSON
import TextUI

/// What the reader sees, and what stands on the disk.
extension World {
  /// The screen as it is now.
  public var canvas: Canvas { state.render() }

  /// The rows of the screen as text, without the blanks at their ends.
  public var rows: [String] { Self.rows(of: canvas) }

  /// The whole screen as text.
  public var screenText: String { rows.joined(separator: "\n") }

  /// The row that the hardware cursor stands on: what a screen reader says. "" where there is no cursor.
  public var cursorRowText: String {
    let canvas = canvas
    guard let cursor = canvas.cursor, (0..<canvas.size.height).contains(cursor.row) else { return "" }
    return Self.rows(of: canvas)[cursor.row]
  }

  /// The rows of a canvas as text, without the blanks at their ends.
  public static func rows(of canvas: Canvas) -> [String] {
    (0..<canvas.size.height).map { row in
      var text = ""
      for cell in canvas.row(row) where cell.character != Cell.continuation { text.append(cell.character) }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// Goes up to the first row, and from there down until the cursor stands on a row with `text`.
  /// - Throws: `NotOnTheScreen` where it comes to the end first.
  public mutating func go(to text: String) throws(NotOnTheScreen) {
    while press(from: "Up") {}
    let start = screenText
    repeat { if cursorRowText.contains(text) { return } } while press(from: "Down")
    throw NotOnTheScreen(text: text, screen: start)
  }

  /// Presses a key; false where the cursor's row and the screen stay as they were.
  private mutating func press(from key: String) -> Bool {
    let before = canvas
    press(key)
    return canvas != before
  }

  /// The dossier on the disk whose gezin has this name, or null.
  public func dossier(_ name: String) -> JSON {
    disk.files.values.first { $0["gezin"]?["name"]?.text == name } ?? .null
  }

  /// My reflections on the gezin with this name as they stand on the disk, or null.
  public func reflections(on name: String) -> JSON {
    dossier(name)["id"]?.text.flatMap { disk.files["private/\($0).json"] } ?? .null
  }

  /// Everything that was asked for but reading the team folder, which happens by itself.
  public var wishes: [Effect] { effects.filter { $0 != .readTeam } }

  /// The files that were handed over for saving since `count` effects ago.
  public func saves(since count: Int = 0) -> [Effect.Save] {
    effects.dropFirst(count).compactMap { if case .save(let save) = $0 { save } else { nil } }
  }
}

/// A text that no row has on which focus can stand.
public struct NotOnTheScreen: Error, CustomStringConvertible {
  public let text: String
  public let screen: String

  public var description: String { "there is no row with “\(text)” to go to on\n\(screen)" }
}
