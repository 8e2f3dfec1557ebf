import TextUI

/// What is written at a place: the sign, a space, the name, and "*" for a medeopvoeder. The name of a place stands between brackets.
public enum MapLabel {
  /// The label in at most `room` columns. Only the name is shortened.
  public static func text(_ person: PicturePerson, room: Int, ascii: Bool = false) -> String {
    let before = (person.sign.isEmpty ? "" : person.sign + " ") + (person.isPlace ? "[" : "")
    let after = (person.isPlace ? "]" : "") + (person.isCoEducator ? "*" : "")
    return before + shortened(person.name, to: room - Display.columns(of: before) - after.count, ascii: ascii) + after
  }

  /// Several people in one place.
  static func fold(_ count: Int) -> String { "+\(count)" }

  /// One out of a fold, with how many are there besides.
  static func unfolded(_ person: PicturePerson, of count: Int, room: Int, ascii: Bool) -> String {
    let others = " " + fold(count - 1)
    return text(person, room: room - others.count, ascii: ascii) + others
  }

  /// As much of `text` as `room` columns hold, with "…" where something is left out; in ASCII with ".", as Dutch shortens words.
  public static func shortened(_ text: String, to room: Int, ascii: Bool = false) -> String {
    var used = 0
    var kept = text.startIndex
    for index in text.indices {
      used += Display.columns(of: text[index])
      if used > room {
        var part = text[..<kept]
        while part.last == " " { part.removeLast() }
        return room < 1 ? "" : part + (ascii ? "." : "…")
      }
      if used < room { kept = text.index(after: index) }
    }
    return text
  }
}
