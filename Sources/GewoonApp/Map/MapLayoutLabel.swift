import TextUI

/// What is written at a place: the sign, a space, the name, and "*" for a medeopvoeder.
enum MapLabel {
  /// The label in at most `room` columns. Only the name is shortened.
  static func text(_ person: MapPerson, room: Int, ascii: Bool = false) -> String {
    let before = person.sign.isEmpty ? "" : person.sign + " "
    let after = person.isCoEducator ? "*" : ""
    return before + shortened(person.name, to: room - Display.columns(of: before) - after.count, ascii: ascii) + after
  }

  /// Several people in one place.
  static func fold(_ count: Int) -> String { "+\(count)" }

  /// As much of `text` as `room` columns hold, with "…" where something is left out; in ASCII with ".", as Dutch shortens words.
  static func shortened(_ text: String, to room: Int, ascii: Bool = false) -> String {
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
