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

  /// A name that stands in the texts, and what will stand there instead.
  struct NameChange {
    let name: String
    let becomes: String
    let ref: FieldRef
    let proposal: String
  }

  func nameChanges(_ reflection: JSON) -> [NameChange] {
    let style = value(share.key("style"))?.text ?? "initials"
    let names = Sharing.names(in: reflection, dossier: dossier)
    let proposed = Sharing.replacements(for: names, byRole: style == "roles")
    return zip(names, proposed).map { found, replacement in
      change(found.name, to: style == "keep" ? found.name : replacement.becomes)
    }
  }

  /// Words that may be names of people whom the dossier does not know; they stay unless their author types something else.
  private func perhapsNames(_ reflection: JSON) -> [NameChange] {
    let known = Set(Sharing.names(in: reflection, dossier: dossier).map(\.name))
    return Sharing.perhapsNames(in: reflection, known: known).map { change($0, to: $0) }
  }

  private func change(_ name: String, to proposal: String) -> NameChange {
    let ref = share.key("names").key(name)
    let typed = value(ref)?.text ?? ""
    return NameChange(name: name, becomes: typed.isEmpty ? proposal : typed, ref: ref, proposal: proposal)
  }

  /// The pieces that their author takes out.
  private var leftOut: Set<String> {
    let object = value(share.key("out"))?.object
    return Set((object?.members ?? []).filter { $0.value.flag == true }.map(\.key))
  }

  /// What will stand in the team folder, with all pieces or without those that are left out.
  func copyToShare(_ id: String, whole: Bool = false) -> JSON? {
    guard let reflection = value(reflectionRef(id).field) else { return nil }
    // A word that stays as it is hides no name that stands in it.
    let others = perhapsNames(reflection).filter { $0.becomes != $0.name }
    let changes = (nameChanges(reflection) + others).map { (name: $0.name, becomes: $0.becomes) }
    return Sharing.copy(of: reflection, replacing: changes, leavingOut: whole ? [] : leftOut, shared: scene.now)
  }

  var shareLabel: String {
    let typed = value(share.key("label"))?.text ?? ""
    return typed.isEmpty ? Sharing.proposedLabel(for: dossier) : typed
  }

  func rows(of id: String) -> [Row] {
    guard let reflection = value(reflectionRef(id).field), let copy = copyToShare(id, whole: true) else {
      return [.note(say(TeamWords.nothingToShare))]
    }
    var label = scratch("share.label", kind: .line)
    label.placeholder = Sharing.proposedLabel(for: dossier)
    var rows: [Row] = [
      .note(say(TeamWords.shareText)), .blank, .field(label),
    ]
    rows += nameRows(reflection) + wordRows(copy)
    rows += [.blank, .heading(say(TeamWords.asTheTeamReads), say(TeamWords.leaveOutHint))]
    let reader = ReflectionReader(instrument: instrument, language: language, today: today)
    rows.append(.note([myName, shareLabel, reader.occasion(of: copy)].filter { !$0.isEmpty }.joined(separator: " · ")))
    if let contradiction = Standing.noteOfSharing(on: desk) { rows.append(.note(contradiction + " " + say(TeamWords.goesNot), .warning)) }
    let ladder = ladderLines
    if !ladder.isEmpty { rows.append(.note(say(TeamWords.goesAlong) + " " + ladder.joined(separator: "; "))) }
    let out = leftOut
    rows += reader.parts(of: copy).map { .shared($0, isIn: !out.contains($0.key)) }
    return rows + [.blank, .command("confirmShare", say(TeamWords.shareNow))]
  }

  private var myName: String { workspace?.myName ?? "" }

  private func nameRows(_ reflection: JSON) -> [Row] {
    let perhaps: [Row] = perhapsNames(reflection).map { change in
      .field(FieldLine(ref: change.ref, kind: .line, name: "share.name", label: change.name, placeholder: say(TeamWords.leave)))
    }
    let others = perhaps.isEmpty ? [] : [.blank, .note(say(TeamWords.perhapsNames), .title)] + perhaps
    let changes = nameChanges(reflection)
    if changes.isEmpty { return others }
    var style = scratch("share.style", kind: .line)
    style.offered = [("initials", TeamWords.initials), ("roles", TeamWords.roles), ("keep", TeamWords.keepNames)].map {
      FieldOption(value: $0.0, word: say($0.1))
    }
    style.placeholder = say(TeamWords.initials)
    let names = changes.map { change -> Row in
      .field(FieldLine(ref: change.ref, kind: .line, name: "share.name", label: change.name, placeholder: change.proposal))
    }
    return [.blank, .note(say(TeamWords.namesInIt), .title), .field(style)] + names + others
  }

  /// The words that could be more ordinary, once more before others read them.
  private func wordRows(_ copy: JSON) -> [Row] {
    var seen: Set<String> = []
    // How a question was asked is not the author's wording.
    let own = Sharing.texts(in: copy).filter { $0.path.steps.last != .key("asked") }
    let hits = own.flatMap { part in scene.lexicon.hits(in: part.text).map { (word: String(part.text[$0.range]), entry: $0.entry) } }
      .filter { seen.insert($0.entry.id).inserted }
    if hits.isEmpty { return [] }
    let words = hits.prefix(8).map { "\($0.word) (\($0.entry.ordinary.first ?? ""))" }
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
