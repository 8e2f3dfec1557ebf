import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The preview before sharing: exactly what others will read, with names replaced as wished, and every piece to be left out.
struct SharingScreen: DeskScreen {
  /// The reflection.
  let id: String

  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { SharingRows(desk: desk).rows(of: id) }
  func heading(on desk: Desk) -> Heading? { Heading.of(TeamWords.shareHeading, desk, right: desk.say(ScreenWords.onlyForYou)) }
}

struct SharingRows: Reading {
  let desk: Desk

  private var share: FieldRef { FieldRef(document: .scratch, path: ["share"].keys) }

  /// Something in the texts by which somebody could be known, and what will stand there instead.
  struct Change {
    let text: String
    let becomes: String
    let ref: FieldRef
    /// What stands there without a word of the author's.
    let proposal: String
    /// What the space bar puts there; nil for what is replaced anyway.
    var offer: String?
  }

  private func found(in reflection: JSON) -> Recognisable {
    Sharing.recognisable(in: reflection, dossier: dossier, colleagues: workspace?.members.map(\.name) ?? [])
  }

  /// Known names, which are replaced unless their author says something else.
  private func nameChanges(_ found: Recognisable) -> [Change] {
    let style = value(share.key("style"))?.text ?? "initials"
    let proposed = Sharing.replacements(for: found.names, byRole: style == "roles")
    return zip(found.names, proposed).map { name, replacement in
      change(name.name, to: style == "keep" ? name.name : replacement.becomes)
    }
  }

  /// Words that may be names of people whom nobody here knows; they stay until their author takes what is offered, or types something else.
  private func perhapsNames(_ found: Recognisable) -> [Change] {
    found.perhaps.map { change($0.name, to: $0.name, offering: $0.initials) }
  }

  /// Contact details and numbers; they stay in the same way.
  private func details(_ found: Recognisable) -> [Change] {
    found.details.map { change($0.text, to: $0.text, offering: say(DetailWords.word($0.kind))) }
  }

  private func change(_ text: String, to proposal: String, offering offer: String? = nil) -> Change {
    let ref = share.key("names").key(text)
    let typed = value(ref)?.text ?? ""
    return Change(text: text, becomes: typed.isEmpty ? proposal : typed, ref: ref, proposal: proposal, offer: offer)
  }

  /// The pieces that their author takes out.
  private var leftOut: Set<String> {
    let object = value(share.key("out"))?.object
    return Set((object?.members ?? []).filter { $0.value.flag == true }.map(\.key))
  }

  /// What will stand in the team folder, without the pieces that are left out.
  func copyToShare(_ id: String) -> JSON? {
    value(reflectionRef(id).field).map { copy(of: $0, with: found(in: $0), leavingOut: leftOut) }
  }

  private func copy(of reflection: JSON, with found: Recognisable, leavingOut leftOut: Set<String>) -> JSON {
    // A word that stays as it is hides no name that stands in it; a detail stays whole.
    let changes = nameChanges(found) + details(found) + perhapsNames(found).filter { $0.becomes != $0.text }
    return Sharing.copy(
      of: reflection, replacing: changes.map { (name: $0.text, becomes: $0.becomes) }, leavingOut: leftOut, shared: scene.now)
  }

  var shareLabel: String {
    let typed = value(share.key("label"))?.text ?? ""
    return typed.isEmpty ? Sharing.proposedLabel(for: dossier) : typed
  }

  func rows(of id: String) -> [Row] {
    guard let reflection = value(reflectionRef(id).field) else { return [.note(say(TeamWords.nothingToShare))] }
    let found = found(in: reflection)
    let copy = copy(of: reflection, with: found, leavingOut: [])
    var label = scratch("share.label", kind: .line)
    label.placeholder = Sharing.proposedLabel(for: dossier)
    var rows: [Row] = [
      .note(say(TeamWords.shareText)), .blank, .field(label),
    ]
    rows += nameRows(found) + detailRows(found) + wordRows(copy)
    rows += [.blank, .heading(say(TeamWords.asTheTeamReads), say(TeamWords.leaveOutHint))]
    let reader = ReflectionReader(instrument: instrument, language: language, today: today)
    rows.append(.note([myName, shareLabel, reader.occasion(of: copy)].filter { !$0.isEmpty }.joined(separator: " · ")))
    if let contradiction = Standing.noteOfSharing(on: desk) { rows.append(.note(contradiction + " " + say(TeamWords.goesNot), .warning)) }
    let ladder = ladderLines
    if !ladder.isEmpty { rows.append(.note(say(TeamWords.goesAlong) + " " + ladder.joined(separator: "; "))) }
    let out = leftOut
    rows += reader.parts(of: copy).map { .shared($0, isIn: !out.contains($0.key)) }
    return rows + [.blank] + stillInIt(found) + [.command("confirmShare", say(TeamWords.shareNow))]
  }

  private var myName: String { workspace?.myName ?? "" }

  private func nameRows(_ found: Recognisable) -> [Row] {
    let perhaps = perhapsNames(found).map(row)
    let others: [Row] = perhaps.isEmpty ? [] : [.blank, .heading(say(TeamWords.perhapsNames), say(TeamWords.spaceReplaces))] + perhaps
    let changes = nameChanges(found)
    if changes.isEmpty { return others }
    var style = scratch("share.style", kind: .line)
    style.offered = [("initials", TeamWords.initials), ("roles", TeamWords.roles), ("keep", TeamWords.keepNames)].map {
      FieldOption(value: $0.0, word: say($0.1))
    }
    style.placeholder = say(TeamWords.initials)
    return [.blank, .note(say(TeamWords.namesInIt), .title), .field(style)] + changes.map(row) + others
  }

  private func row(_ change: Change) -> Row {
    let placeholder = change.offer.map { Saying.leaveOr($0, language) } ?? change.proposal
    let name = change.offer == nil ? "share.name" : "share.found"
    var line = FieldLine(ref: change.ref, kind: .line, name: name, label: change.text, placeholder: placeholder)
    line.offer = change.offer
    return .field(line)
  }

  /// Contact details and numbers, each in full: what is too long for a label stands above its line.
  private func detailRows(_ found: Recognisable) -> [Row] {
    if found.details.isEmpty { return [] }
    let rows = zip(found.details, details(found)).flatMap { detail, change -> [Row] in
      guard change.text.count > FormLayout.mostLabel, case .field(var line) = row(change).kind else { return [row(change)] }
      line.label = say(DetailWords.name(detail.kind))
      return [.note(change.text), .field(line)]
    }
    return [.blank, .heading(say(TeamWords.detailsInIt), say(TeamWords.spaceReplaces))] + rows
  }

  /// What is still there by which somebody could find the gezin, once more before others read it.
  private func stillInIt(_ found: Recognisable) -> [Row] {
    let left = details(found).filter { $0.becomes == $0.text }.map(\.text)
    return left.isEmpty ? [] : [.note(Saying.stillInIt(left, language), .hint)]
  }

  /// The words that could be more ordinary, once more before others read them.
  private func wordRows(_ copy: JSON) -> [Row] {
    var seen: Set<String> = []
    // How a question was asked is not the author's wording.
    let own = Sharing.texts(in: copy).filter { $0.path.steps.last != .key("asked") }
    let hits = own.flatMap { part in scene.lexicon.hits(in: part.text).map { (word: String(part.text[$0.range]), said: $0.words.first) } }
      .filter { seen.insert($0.word.lowercased()).inserted }
    if hits.isEmpty { return [] }
    let words = hits.prefix(8).map { hit in hit.said.map { "\(hit.word) (\($0))" } ?? hit.word }
    return [.blank, .note(Saying.wordsToLookAt(hits.count, words.joined(separator: ", "), language), .hint)]
  }

  /// What the team sees of the dossier: where the gezin stands, and the steps on the ladder. No texts.
  private var ladderLines: [String] {
    let file = Sharing.file(with: .null, in: nil, dossier: dossier, author: "", label: "")
    let goes = ReflectionFile(file)
    let phases = goes[.phases].map { phase in
      [wordOrText("phase", phase.raw(.phase)), dayWords(phase[.since])].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let ladder = goes[.ladder].map { step in
      Saying.ladderStep(
        from: step[.from].map(String.init) ?? "?", to: step[.to].map(String.init) ?? "?", by: wordOrText("decision.by", step.raw(.by)),
        on: dayWords(step[.date]), language)
    }
    return phases + ladder
  }

  private func dayWords(_ day: Day?) -> String { day.map { Saying.shortWithYear($0, today: today, language) } ?? "" }
}
