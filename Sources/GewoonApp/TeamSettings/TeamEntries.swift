import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The three lists of its own that a team adds to what the program proposes.
enum TeamEntryKind: Sendable, Hashable, CaseIterable {
  case words, sentences, ordinaryThings

  var document: Document { .file(self == .words ? .lexicon : .sentences, name: "") }
  var list: FieldRef { FieldRef(document: document, path: [.key(self == .ordinaryThings ? "ordinaryFirst" : "entries")]) }

  var title: Phrase {
    switch self {
    case .words: TeamSettingsWords.words
    case .sentences: TeamSettingsWords.sentences
    case .ordinaryThings: TeamSettingsWords.ordinaryThings
    }
  }
}

/// The entries of one of these lists.
struct TeamEntries: Reading {
  struct Entry {
    let ref: FieldRef
    let title: String
    let details: [String]
    /// Who put it there, with the day; "" where nobody knows.
    let made: String
    /// Who took it out of use, and when; nil while it is in use.
    let out: String?
    var isOut: Bool { out != nil }
  }

  let desk: Desk
  let kind: TeamEntryKind

  var all: [Entry] {
    let items = desk.asItStands(kind.document)?[kind.list.path]?.items ?? []
    return items.compactMap { item in
      guard let id = item["id"]?.text, !id.isEmpty else { return nil }
      let ref = kind.list.item(id)
      if kind == .words {
        let entry = LexiconFileEntry(item)
        return Entry(
          ref: ref, title: entry[.term], details: [entry[.ordinary].joined(separator: ", ")],
          made: said(entry.raw(.author), entry.raw(.on)), out: out(entry[.withdrawn]))
      }
      let entry = SentenceEntry(item)
      return Entry(
        ref: ref, title: entry[.text], details: [entry[.when]], made: said(entry.raw(.author), entry.raw(.on)),
        out: out(entry[.withdrawn]))
    }
  }

  private func out(_ record: OutOfUse) -> String? { record.json.isEmpty ? nil : said(record.raw(.by), record.raw(.on)) }

  private func said(_ by: JSON?, _ on: JSON?) -> String {
    Saying.byOn(by?.text.map(scene.memberName) ?? "", dayOrText(on), language)
  }

  /// What a new entry carries: who wrote it, and when.
  var new: AddLine {
    switch kind {
    case .words:
      var entry = LexiconFileEntry()
      entry[.author] = workspace?.me ?? ""
      entry[.on] = today
      return AddLine(to: Ref<[LexiconFileEntry]>(kind.document, FieldPlace(kind.list.path)), label: label, carrying: entry)
    case .sentences, .ordinaryThings:
      var entry = SentenceEntry()
      entry[.author] = workspace?.me ?? ""
      entry[.on] = today
      return AddLine(to: Ref<[SentenceEntry]>(kind.document, FieldPlace(kind.list.path)), label: label, carrying: entry)
    }
  }

  private var label: String { say(TeamSettingsWords.addEntry) }
}

/// One of these lists, with what is not in use any more apart.
struct TeamEntriesScreen: DeskScreen {
  let kind: TeamEntryKind

  func rows(on desk: Desk) -> [Row] {
    let entries = TeamEntries(desk: desk, kind: kind)
    let (all, out) = (entries.all, entries.all.filter(\.isOut))
    var rows: [Row] = [.heading(desk.say(kind.title))]
    rows += all.filter { !$0.isOut }.map { .item(line($0, $0.details + [$0.made])) }
    rows.append(.add(entries.new))
    if !out.isEmpty { rows += [.blank, .heading(desk.say(TeamSettingsWords.outOfUse))] + out.map { .item(line($0, [$0.out ?? ""])) } }
    return rows
  }

  private func line(_ entry: TeamEntries.Entry, _ details: [String]) -> ItemLine {
    let form = TeamEntryForm(ref: entry.ref, kind: kind)
    if kind == .words {
      let ref = Ref<LexiconFileEntry>(entry.ref.document, FieldPlace(entry.ref.path))
      return ItemLine(ref: ref, title: entry.title, details: details, opens: form)
    }
    let ref = Ref<SentenceEntry>(entry.ref.document, FieldPlace(entry.ref.path))
    return ItemLine(ref: ref, title: entry.title, details: details, opens: form)
  }
}

/// One word or sentence of the team: changed, or taken out of use. It stays in the file, for somebody may have read it.
struct TeamEntryForm: DeskScreen {
  let ref: FieldRef
  let kind: TeamEntryKind

  func rows(on desk: Desk) -> [Row] {
    let entry = TeamEntries(desk: desk, kind: kind).all.first { $0.ref == ref }
    let fields =
      kind == .words
      ? desk.fields(at: Ref<LexiconFileEntry>(ref.document, FieldPlace(ref.path)), .term, .ordinary, .why)
      : sentenceFields(on: desk)
    let made = entry.flatMap { $0.made.isEmpty ? nil : Saying.addedBy($0.made, desk.language) }
    let out = entry?.out.map { Saying.outOfUse($0, desk.language) }
    var rows: [Row] = [.heading(desk.say(kind.title))] + fields + [.blank]
    for note in [made, out] { if let note { rows.append(.note(note)) } }
    rows.append(.command("outOfUse", desk.say(entry?.isOut == true ? TeamSettingsWords.useAgain : TeamSettingsWords.takeOutOfUse)))
    return rows
  }

  /// Somebody else may have written it, so it is not called "yours".
  private func sentenceFields(on desk: Desk) -> [Row] {
    let entry = Ref<SentenceEntry>(ref.document, FieldPlace(ref.path))
    var text = desk.line(.text, at: entry)
    text.label = desk.say(TeamSettingsWords.whatItSays)
    return [.field(text)] + desk.fields(at: entry, .when)
  }

  static let commands: [Command] = [
    Command(
      atTeam: "outOfUse", when: { desk in desk.panes.view.target.as(TeamEntryForm.self) == nil ? .absent : .unless(desk.readOnly) },
      run: { desk in if let form = desk.panes.view.target.as(TeamEntryForm.self) { form.toggle(&desk) } })
  ]

  private func toggle(_ desk: inout Desk) {
    desk.leaveField()
    let place = ref.key("withdrawn")
    var out = OutOfUse()
    out[.by] = desk.workspace?.me ?? ""
    out[.on] = desk.today
    desk.set(desk.value(place)?.isEmpty == false ? nil : out.json, at: place)
    desk.saveFiles()
  }
}
