import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// A line that somebody says in a session, with who it is seen as before it: "ouder: …", "ouder Linda: …", or a digit.
struct SaidInSession: Equatable {
  let perspective: String?
  var name = ""
  let text: String

  init(_ line: String) {
    let line = line.trimmed
    let words = Vocabulary.perspective.values
    if let digit = line.first?.wholeNumberValue, words.indices.contains(digit - 1), line.dropFirst().first?.isNumber != true {
      let rest = line.dropFirst().drop { $0 == ":" || $0 == "." || $0 == " " }
      perspective = words[digit - 1]
      text = String(rest).trimmed
      return
    }
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let head = parts[0].split { $0 == " " || $0 == "," }
    // A word before the colon that says no place belongs to the text.
    guard parts.count == 2, let first = head.first, let place = Self.perspective(String(first)), head.count <= 4 else {
      perspective = nil
      text = line
      return
    }
    perspective = place
    name = head.dropFirst().joined(separator: " ")
    text = String(parts[1]).trimmed
  }

  /// The place that begins with a word of three letters or more, in any of our languages.
  private static func perspective(_ word: String) -> String? {
    let word = Folding.search(word)
    guard word.count >= 3 else { return nil }
    return Vocabulary.perspective.values.first { value in
      guard let phrase = ValueWords.word("perspective", value) else { return false }
      return Language.allCases.contains { Folding.search(phrase[$0]).hasPrefix(word) || word.hasPrefix(Folding.search(phrase[$0])) }
    }
  }
}

/// Short notes of several people, one line each; one after the other until nothing is typed.
enum SessionNotes {
  /// At what is discussed: a note.
  static func ask(on desk: inout Desk) {
    guard let session = Sessions.here(desk) else { return }
    ask(AddLine(to: session.ref[.notes], label: ""), &desk)
  }

  /// - Parameter line: what was typed already, where it has to be finished.
  static func ask(_ add: AddLine, _ desk: inout Desk, goingOnWith line: String = "") {
    guard desk.mayChange(add.list.document) else { return }
    desk.leaveField()
    let isNeeded = add.presets[FieldKey<MeetingNote, Word>.kind.name]?.text == "needed"
    let places = Vocabulary.perspective.values.enumerated().map { "\($0 + 1) \(desk.word("perspective", $1))" }.joined(separator: "  ")
    let title = desk.say(isNeeded ? SessionWords.addNeeded : SessionWords.oneNote)
    let dialog = Dialog(
      title: Saying.capitalised(title), lines: [desk.say(SessionWords.noteHint), places],
      buttons: [desk.say(SessionWords.add), desk.say(SessionWords.enough)], safe: 1, field: TextEditor(text: line, multiline: false),
      label: desk.say(FieldNames.note))
    var prompt = OpenDialog(atDesk: dialog) { desk, button, prompt in
      guard button == 0, !prompt.typed.isEmpty else { return }
      ask(add, &desk, goingOnWith: put(prompt.typed, add, &desk) ? "" : prompt.typed + " ")
    }
    prompt.draft = Drafts.Name(key: "sessions/\(add.list.document.path ?? "")/\(isNeeded ? "needed" : "note")", title: title)
    prompt.endsDraft = true
    desk.ask(prompt)
  }

  /// Puts a note with the others; false where nothing was said but from which place.
  private static func put(_ line: String, _ add: AddLine, _ desk: inout Desk) -> Bool {
    let said = SaidInSession(line)
    guard !said.text.isEmpty else {
      desk.scene.tell(SessionWords.nothingSaid, .warning)
      return false
    }
    var note = MeetingNote(.object(JSONObject(add.presets.map { ($0.key, $0.value) })))
    note[.id] = desk.scene.nextID()
    note[.perspective] = said.perspective
    note[.name] = said.name
    note[.text] = said.text
    note[.on] = desk.today
    let ref = Ref<Meeting>(add.list.document)
    desk.files.open(ref.document, from: desk.shelf, desk.rules)
    let all = desk.record(ref)[.notes] + [note]
    desk.edit(ref.document) { $0.set(all, at: ref[.notes]) }
    desk.saveFiles()
    return true
  }
}
