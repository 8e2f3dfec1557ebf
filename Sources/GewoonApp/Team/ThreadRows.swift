import DossierModel
import Wording

/// What colleagues said to a reflection of mine, where it stands.
struct ThreadRows: Reading {
  let desk: Desk

  /// What colleagues said about the whole, and at places where nothing is shown in the pane, each with what it is about.
  func others(_ id: String, _ reflection: Reflection?) -> [Row] {
    let places = Set((shelf.responses[id] ?? []).map(\.question)).filter { !$0.isEmpty && instrument.question($0) == nil }
    let parts = ReflectionReader(instrument: instrument, language: language, today: today).parts(of: reflection?.json ?? .null)
    return rows(id, nil)
      + places.sorted().flatMap { place -> [Row] in
        let rows = rows(id, place)
        return rows.isEmpty ? [] : [.note(parts.first { $0.place == place }?.title ?? place, .title)] + rows
      }
  }

  /// What colleagues said at one answer of mine, or at the whole; a question that waits can be answered right here.
  func rows(_ reflection: String, _ question: String?) -> [Row] {
    let items = shelf.thread(of: reflection, question: question)
    let answered = Set(items.filter { $0.kind == "reply" && $0.member == workspace?.me }.map(\.inReplyTo))
    return items.flatMap { item -> [Row] in
      let isMe = item.member == workspace?.me
      let said = Row.note(scene.threadLine(item), isMe ? .muted : .hint)
      guard item.kind == "question", !isMe, !answered.contains(item.id) else { return [said] }
      let link = Link.reply(reflection: reflection, item: item.id, question: item.question)
      return [said, .link(link, say(TeamWords.giveAnAnswer), .accent)]
    }
  }
}
