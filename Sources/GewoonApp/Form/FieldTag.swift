import Basics
import Reflectiekader
import TextUI
import Wording

/// What a field over the whole width is called in a few letters, for the row of the cursor: the number of its question, or a short word.
struct FieldTag: Reading {
  let desk: Desk
  private let line: FieldLine

  init(_ line: FieldLine, desk: Desk) {
    self.line = line
    self.desk = desk
  }

  /// In so many columns; a question is its number alone where there is no room for more.
  func text(columns: Int) -> String {
    let number = line.ref.question.flatMap { instrument.position(of: $0) }
    let long = number.map { Saying.question($0, language) } ?? say(FieldWords.tag(line.name))
    if Display.columns(of: long) <= columns { return long }
    return number.map(String.init) ?? String(long.prefix(columns))
  }
}
