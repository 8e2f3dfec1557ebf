import Basics
import DossierModel
import StrictJSON
import Wording

/// One session as it stands on the desk, or on the shelf where nothing was done with it yet.
struct SessionReading: Reading {
  let desk: Desk
  let document: Document

  var ref: Ref<Meeting> { Ref(document) }

  var session: Meeting {
    if let tree = desk.files.trees[document] { return Meeting(tree) }
    guard case .file(let kind, let name) = document else { return Meeting() }
    return Meeting(shelf.tree(kind, name) ?? .null)
  }

  /// Its question, or what it is without one.
  var title: String {
    let question = session[.question].firstLine
    return question.isEmpty ? say(SessionWords.session) : question
  }

  /// Somebody with a role: of the team by their id, so that another name is followed; anybody else by the name that was typed.
  func person(_ idOrName: String) -> String { workspace?.members.first { $0.id == idOrName }?.name ?? idOrName }

  // MARK: - Steps

  var steps: [MeetingStep] { session[.steps] }

  /// The step where one is; nil where none began or there are none.
  var at: Int? { session[.at].flatMap { steps.isEmpty ? nil : min($0, steps.count - 1) } }

  func name(ofStep index: Int) -> String {
    let name = steps.indices.contains(index) ? steps[index][.name].firstLine : ""
    return name.isEmpty ? Saying.sessionStep(index + 1, of: steps.count, language) : name
  }

  // MARK: - What is discussed

  /// Something to discuss, by its id.
  enum Point: Hashable, Sendable {
    case reflection(String)
    case statement(String)
  }

  var points: [Point] { session[.reflections].map(Point.reflection) + session[.statements].map(Point.statement) }

  /// The shared copy of a reflection; nil for one that is gone from the folder.
  func shared(_ id: String) -> SharedReflection? { shelf.reflections.first { $0.id == id } }

  /// The card of a statement or dilemma; nil for one that is gone.
  func statement(_ id: String) -> StatementCard? { StatementCards(desk: desk).all.first { $0.id == id } }

  /// "Sanne de Wit · Gezin B. · 20 nov": a reflection as the team knows it.
  func title(_ shared: SharedReflection) -> String {
    let day = shared.reflection.day.map { Saying.shortWithYear($0, today: today, language) } ?? ""
    return [scene.memberName(shared.author), shared.label, day].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What kind of thing it is.
  func word(_ point: Point) -> Phrase {
    guard case .statement(let id) = point else { return SessionWords.reflection }
    return statement(id)?.isDilemma == true ? SessionWords.dilemma : SessionWords.statement
  }

  func title(_ point: Point) -> String {
    switch point {
    case .reflection(let id): shared(id).map(title) ?? say(SessionWords.goneReflection)
    case .statement(let id): statement(id)?.text.firstLine ?? say(SessionWords.goneStatement)
    }
  }

  // MARK: - Notes

  /// "Ouder, Linda: …"
  func said(_ note: MeetingNote) -> String {
    let who = [Saying.capitalised(wordOrText("perspective", note.raw(.perspective))), note[.name].firstLine].filter { !$0.isEmpty }
    return (who.isEmpty ? "" : who.joined(separator: ", ") + ": ") + note[.text].firstLine
  }

  func notes(isNeeded: Bool) -> [(ref: Ref<MeetingNote>, item: MeetingNote)] {
    items(ref[.notes]).filter { ($0.item[.kind] == "needed") == isNeeded }
  }

  /// The notes, each whole, with the row that adds one.
  func noteRows() -> [Row] {
    var needed = MeetingNote()
    needed[.kind] = "needed"
    return [.heading(say(SessionWords.notes))] + noteLines(isNeeded: false)
      + [.add(AddLine(to: ref[.notes], label: say(SessionWords.addNote))), .blank, .heading(say(SessionWords.needed))]
      + noteLines(isNeeded: true)
      + [.add(AddLine(to: ref[.notes], label: say(SessionWords.addNeeded), carrying: needed))]
  }

  private func noteLines(isNeeded: Bool) -> [Row] {
    notes(isNeeded: isNeeded).map { ref, note in
      var line = ItemLine(ref: ref, title: said(note))
      line.isWhole = true
      return .item(line)
    }
  }
}
