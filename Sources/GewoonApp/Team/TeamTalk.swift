import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Asking, recognising and answering: never approving or grading.
extension State {
  /// The piece that has focus while reading.
  private var readPiece: ReadPart? {
    guard let reading = team.reading, let page = teamPage, page.pieces.indices.contains(reading.piece) else { return nil }
    return page.pieces[reading.piece]
  }

  /// `v`: a question at this answer or at the whole; on my own reflection the answer to what was asked.
  mutating func askInTeam() {
    guard let shared = team.selected(in: shelf), let piece = readPiece else { return }
    let question = piece.place
    guard shared.author == workspace?.me else {
      return compose(TeamWords.askTitle, piece.title, .respond(reflection: shared.id, kind: "question", question: question, inReplyTo: ""))
    }
    let open = shelf.unanswered(for: shared.author).filter { $0.0.id == shared.id }.map(\.1)
    if let item = open.first(where: { $0.question == question }) ?? (team.reading?.piece == 0 ? open.first : nil) {
      askToReply(to: item.id, in: shared.id, question: item.question)
    } else {
      notice = Notice(say(TeamWords.nothingAskedHere), .warning)
    }
  }

  mutating func askToReply(to item: String, in reflection: String, question: String) {
    let asked = shelf.responses[reflection]?.first { $0.id == item }.map(threadLine) ?? ""
    compose(TeamWords.replyTitle, asked, .respond(reflection: reflection, kind: "reply", question: question, inReplyTo: item))
  }

  private mutating func compose(_ title: Phrase, _ about: String, _ purpose: Overlay.DialogPurpose) {
    let dialog = Dialog(
      title: say(title), lines: [about], buttons: [say(TeamWords.send), say(ScreenWords.never)], safe: 1,
      field: TextEditor(text: "", multiline: true))
    overlays.append(.dialog(dialog, purpose))
  }

  mutating func respond(to reflection: String, kind: String, question: String, inReplyTo: String, text: String) -> [Effect] {
    guard !text.trimmed.isEmpty else {
      notice = Notice(say(DebriefWords.writeFirst), .warning)
      return []
    }
    var item: JSON = [
      "id": .string(ids.next(at: now)), "at": .string(now.description), "kind": .string(kind), "text": .string(text.trimmed),
    ]
    if !question.isEmpty { item.set(.string(question), at: ["question"].keys) }
    if !inReplyTo.isEmpty { item.set(.string(inReplyTo), at: ["inReplyTo"].keys) }
    notice = Notice(say(kind == "reply" ? TeamWords.answered : TeamWords.asked))
    return [.respond(reflection: reflection, item: item)]
  }

  /// `h`: "this I know too", or takes that back.
  mutating func recognise() -> [Effect] {
    guard let shared = team.selected(in: shelf), let piece = readPiece, let me = workspace?.me else { return [] }
    guard shared.author != me else {
      notice = Notice(say(TeamWords.notYourOwn), .warning)
      return []
    }
    let question = piece.place
    let mine = (shelf.responses[shared.id] ?? []).first { $0.member == me && $0.kind == "recognition" && $0.question == question }
    if let mine { return [.unrespond(reflection: shared.id, item: mine.id)] }
    var item: JSON = ["id": .string(ids.next(at: now)), "at": .string(now.description), "kind": "recognition"]
    if !question.isEmpty { item.set(.string(question), at: ["question"].keys) }
    return [.respond(reflection: shared.id, item: item)]
  }
}

extension Scene {
  /// What colleagues said about the whole, and at places where nothing is shown in the pane, each with what it is about.
  func otherThreadRows(_ id: String, _ reflection: Reflection?) -> [Row] {
    let places = Set((shelf.responses[id] ?? []).map(\.question)).filter { !$0.isEmpty && instrument.question($0) == nil }
    let parts = ReflectionReader(instrument: instrument, language: language, today: today).parts(of: reflection?.json ?? .null)
    return threadRows(id, nil)
      + places.sorted().flatMap { place -> [Row] in
        let rows = threadRows(id, place)
        return rows.isEmpty ? [] : [.note(parts.first { $0.place == place }?.title ?? place, .title)] + rows
      }
  }

  /// What colleagues said at one answer of mine, or at the whole; a question that waits can be answered right here.
  func threadRows(_ reflection: String, _ question: String?) -> [Row] {
    let items = shelf.thread(of: reflection, question: question)
    let answered = Set(items.filter { $0.kind == "reply" && $0.member == workspace?.me }.map(\.inReplyTo))
    return items.flatMap { item -> [Row] in
      let isMe = item.member == workspace?.me
      let who = isMe ? say(TeamWords.you) : workspace?.members.first { $0.id == item.member }?.name ?? say(TeamWords.unknownMember)
      let day = item.at.map { Saying.shortWithYear($0.day, today: today, language) } ?? ""
      let said = Row.note(Saying.said(who, isMe: isMe, kind: item.kind, on: day, item.text, language), isMe ? .muted : .hint)
      guard item.kind == "question", !isMe, !answered.contains(item.id) else { return [said] }
      let link = Link.reply(reflection: reflection, item: item.id, question: item.question)
      return [said, .link(link, say(TeamWords.giveAnAnswer), .accent)]
    }
  }
}
