import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Puts something on an agenda from where it was said: an answer, an example, the outcome of a session.
///
/// First one says which agenda, then the words are proposed, to be changed as one likes. What comes from a reflection that is not shared is
/// looked through for names as sharing does, and says nowhere which reflection that was.
struct AgendaFrom: Sendable {
  /// What was said.
  let text: String
  /// Where; nothing of it for what nobody else may read.
  var from = AgendaSource()
  /// The agenda and the kind of thing that come first.
  var list = "training"
  var kind: String?
  /// The gezin by whose names the words are looked through; nil for what the team can read already.
  var dossier: JSON?
  /// What tells one thing that is mine alone from another, on this computer.
  var draftKey = ""

  /// Asks on which agenda, with what follows.
  func ask(_ scene: Scene) -> Overlay {
    let items = Vocabulary.agendaList.values.enumerated().map { index, value in
      MenuItem(
        id: value, label: scene.agendaName(value), detail: scene.say(AgendaWords.purpose(value)),
        digit: index + 1)
    }
    let menu = Menu(title: scene.say(AgendaWords.which), items: items, focused: list)
    return .menu(
      OpenMenu(menu) { state, ids in
        guard let chosen = ids.first else { return [] }
        let kept = state.drafts.text(draft(state.scene))
        let found = found(in: text, state.scene)
        let words = kept.isEmpty ? replaced(text, found).oneLine : kept
        state.lay(.dialog(prompt(words, on: chosen, pointingOut: self.found(in: words, state.scene).toLookAt, state.scene)))
        return []
      })
  }

  private func draft(_ scene: Scene) -> Drafts.Name {
    let places = [from[.reflection], from[.question], from[.example], from[.session]]
    return Drafts.Name(key: "agenda/\((places + [draftKey]).joined(separator: "/"))", title: scene.say(AgendaWords.which))
  }

  /// Asks for the one line.
  private func prompt(_ words: String, on list: String, pointingOut pointed: [String], _ scene: Scene) -> OpenDialog {
    let dialog = Dialog(
      title: Saying.onAgenda(scene.agendaName(list), scene.language),
      lines: [pointed.isEmpty ? scene.say(AgendaWords.withoutNames) : Saying.lookAgainAt(pointed, scene.language)],
      buttons: [scene.say(AgendaWords.add), scene.say(ScreenWords.never)], safe: 1, field: TextEditor(text: words, multiline: false),
      label: scene.say(FieldNames.point))
    var prompt = OpenDialog(dialog) { state, button, prompt in
      guard button == 0 else {
        // What was proposed and not changed is no draft.
        if prompt.typed == words.trimmed { state.drafts.keep("", as: draft(state.scene)) }
        return []
      }
      guard !prompt.typed.isEmpty else {
        state.scene.tell(AgendaWords.nothingToAdd, .warning)
        return []
      }
      if let again = lookedThrough(prompt.typed, on: list, pointedOut: pointed, &state.scene) {
        state.drafts.keep(again.typed, as: draft(state.scene))
        state.lay(.dialog(again))
        return []
      }
      return add(prompt.typed, to: list, &state)
    }
    prompt.draft = draft(scene)
    return prompt
  }

  private func add(_ words: String, to list: String, _ state: inout State) -> [Effect] {
    let document = Document.file(.agenda, name: state.scene.nextID())
    var item = AgendaItem(document.newTree(by: state.scene.workspace?.me))
    let said = words.titleAndRest
    item[.title] = said.title
    item[.text] = said.rest
    item[.list] = list
    item[.kind] = kind
    item[.status] = "open"
    item[.created] = state.scene.now
    item[.from] = from
    let save = Effect.Save(document: document, tree: item.json, base: nil, revision: 0)
    let sentence = Saying.standsOnAgenda(state.scene.agendaName(list), state.scene.language)
    state.drafts.send(draft(state.scene), with: save, saying: sentence)
    return [.save(save)]
  }

  // MARK: - Names

  /// By whom somebody could know the gezin; nothing where the team reads it already.
  private func found(in text: String, _ scene: Scene) -> Recognisable {
    guard let dossier else { return .nothing }
    var line = Reflection()
    line[.learned] = text
    return Sharing.recognisable(in: line.json, dossier: dossier, colleagues: scene.workspace?.members.map(\.name) ?? [])
  }

  /// The text with what sharing would put in the place of each name.
  private func replaced(_ text: String, _ found: Recognisable) -> String {
    if found.names.isEmpty { return text }
    var line = Reflection()
    line[.learned] = text
    let copy = Sharing.copy(
      of: line.json, replacing: found.replacements(byRole: false), leavingOut: [], shared: Instant(seconds: 0, offset: 0))
    return Reflection(copy)[.learned]
  }

  /// The question once more where a name was typed, or something that was not pointed out before; nil where it can go.
  private func lookedThrough(_ words: String, on list: String, pointedOut: [String], _ scene: inout Scene) -> OpenDialog? {
    let found = found(in: words, scene)
    if found.names.isEmpty {
      let new = found.toLookAt
      return Set(new).isSubset(of: pointedOut) ? nil : prompt(words, on: list, pointingOut: new, scene)
    }
    scene.tell(Saying.namesReplaced(found.names.map(\.name), scene.language), .warning)
    let without = replaced(words, found)
    return prompt(without, on: list, pointingOut: self.found(in: without, scene).toLookAt, scene)
  }
}

extension Scene {
  /// "opleidingsagenda"
  fileprivate func agendaName(_ list: String) -> String { ValueWords.word("agenda.list", list)?[language] ?? list }
}

extension Recognisable {
  /// What stays as it is until somebody looked at it.
  fileprivate var toLookAt: [String] { perhaps.map(\.name) + details.map(\.text) }
}

extension String {
  /// The text in one line.
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// A line that fits in a list, and what more is said: a long text is cut behind its first sentence.
  fileprivate var titleAndRest: (title: String, rest: String) {
    let line = oneLine
    guard line.count > 76,
      let end = line.indices.first(where: { ".?!".contains(line[$0]) && line.distance(from: $0, to: line.endIndex) > 1 })
    else { return (line, "") }
    return (String(line[...end]), String(line[line.index(after: end)...]).trimmed)
  }
}

// MARK: - Where it is asked

extension AgendaFrom {
  static let commands: [Command] = [
    Command(
      at: TeamPlace.self, "toAgenda", ["a"], [.teamReading], footer: 3,
      when: { place, scene in
        place.selected(in: scene) == nil ? .off(CommandWords.nothingHere) : .unless(scene.workspace?.readOnly)
      }, run: { place, scene in place.putOnAgenda(scene) }),
    Command(atDesk: "toAgenda", ["C-t"], [.atRest, .line, .longText, .row], when: isOff, inFooter: isNear, run: { askHere(&$0) }),
  ]

  /// What is written in my own reflection where focus is, or what I want to learn where it stands on the row under that.
  private static func place(on desk: Desk) -> FieldRef? {
    guard desk.panes.open == .reflection else { return nil }
    if case .command("toAgenda")? = desk.panes.view.focus {
      return desk.reflectionRef(SharingActs.openReflection(desk))[.wantToLearn].field
    }
    guard let line = desk.focusedLine, line.isText, line.ref.document == .own(desk.id) else { return nil }
    // How somebody landed stays with them.
    return Reflection.shape.fields.contains { $0.name == line.name && $0.privacy == .neverShared } ? nil : line.ref
  }

  private static func isOff(_ desk: Desk) -> Availability {
    guard let place = place(on: desk) else { return .absent }
    if let reason = ForTheTeam.isOff(desk) { return .unless(reason) }
    return desk.value(place)?.text?.trimmed.isEmpty ?? true ? .off(AgendaWords.nothingToAdd) : .on
  }

  /// The footer says it where one wants to learn something.
  private static func isNear(_ desk: Desk) -> Bool { desk.focusedLine?.name == "reflection.wantToLearn" }

  private static func askHere(_ desk: inout Desk) {
    guard let place = place(on: desk), let text = desk.value(place)?.text else { return }
    desk.leaveField()
    desk.saveFiles()
    let reflection = SharingActs.openReflection(desk)
    var ask = AgendaFrom(text: text, dossier: desk.tree)
    if case .key(let key)? = place.path.steps.last { (ask.list, ask.kind) = usual(key) }
    ask.draftKey = "\(reflection)/\(at(place))/\(ask.kind ?? "")"
    // Of what is not shared nobody else may know that it is there.
    if SharedStates(desk: desk).isInTeamFolder(reflection) {
      ask.from[.reflection] = reflection
      ask.from[.question] = at(place)
    }
    desk.outcome.overlays.append(ask.ask(desk.scene))
  }

  /// The word of `at` under which colleagues read what stands here (format.md).
  private static func at(_ place: FieldRef) -> String {
    if let question = place.question { return question }
    guard case .key(let key)? = place.path.steps.dropFirst(2).first, let field = Reflection.shape.field(key) else { return "" }
    return field.part?.rawValue ?? ""
  }

  /// On which agenda a line of a reflection usually comes, and as what.
  static func usual(_ key: String) -> (list: String, kind: String?) {
    switch key {
    case "wantToLearn": ("training", "question")
    case "learned": ("training", "lesson")
    default: ("change", nil)
    }
  }
}

extension TeamPlace {
  /// `a`: what is read here goes on to an agenda; at the whole what its author wants to learn, or learned.
  fileprivate func putOnAgenda(_ scene: Scene) -> Outcome {
    guard let shared = selected(in: scene), let piece = focusedPiece(in: scene) else { return Outcome() }
    let said = words(at: piece, of: shared.reflection)
    var ask = AgendaFrom(text: said.text)
    (ask.list, ask.kind) = AgendaFrom.usual(said.key)
    ask.from[.reflection] = shared.id
    ask.from[.question] = piece.place
    var outcome = Outcome()
    outcome.overlays = [ask.ask(scene)]
    return outcome
  }

  private func words(at piece: ReadPart, of reflection: Reflection) -> (text: String, key: String) {
    if piece.key.isEmpty {
      return reflection.says(.wantToLearn) ? (reflection[.wantToLearn], "wantToLearn") : (reflection[.learned], "learned")
    }
    let answer = reflection[.answers].first { $0[.question] == piece.place && piece.key.hasPrefix("answers/") }
    return (answer?[.text] ?? reflection.json[piece.key]?.text ?? piece.lines.joined(separator: " "), piece.key)
  }
}
