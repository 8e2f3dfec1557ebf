import Basics
import DossierModel
import TextUI
import Wording

/// What is said of a value that is good by itself and cannot be so: on this day, or beside another one. It stays; nothing is refused.
struct FieldRemark: Reading {
  let desk: Desk
  let line: FieldLine

  /// Nil where there is nothing to say.
  var notice: Notice? {
    switch line.kind {
    case .day, .partDay: ofDay
    case .year: ofBirth
    default: nil
    }
  }

  private var ofDay: Notice? {
    guard let text = value(line.ref)?.text, PartDay(text) != nil,
      case .asked(let question) = Saying.typedDay(text, as: meaning(of: line), today: today)
    else { return nil }
    switch question.reason {
    case .toCome, .beforeBegin, .afterEnd: return Notice(Saying.objection(question, today: today, language), .question)
    default: return nil
    }
  }

  private var ofBirth: Notice? {
    guard case .year(let year)? = value(line.ref).flatMap({ Birth($0) }), year > Birth.lastYear(on: today) else { return nil }
    return Notice(Saying.asked(.toCome(year), typed: String(year), language), .question)
  }
}

/// The quiet hint under a text in which a citizen's number seems to stand. It blocks nothing.
enum CitizenNumberHint {
  /// Longer paragraphs than these bytes are not looked through.
  private static let longest = 16_000

  /// What is said of the paragraph that is being written; nil for nothing.
  static func hint(on desk: Desk) -> String? {
    guard let text = desk.editor?.editor.paragraphAtCursor.text, text.utf8.count <= longest, CitizenNumber.stands(in: text) else {
      return nil
    }
    return desk.say(ProfileWords.citizenNumber)
  }
}
