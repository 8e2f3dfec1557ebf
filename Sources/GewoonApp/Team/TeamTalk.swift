import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

extension TeamPlace {
  static let commands: [Command] = [
    Command(
      at: TeamPlace.self, "ask", ["v"], [.teamReading], footer: 1, when: talkIsOff,
      // On my own reflection one answers instead of asking.
      verb: { place, scene in place.selected(in: scene)?.author == scene.workspace?.me ? TeamWords.answerVerb : nil },
      run: { place, scene in place.ask(&scene) }),
    Command(at: TeamPlace.self, "recognise", ["h"], [.teamReading], footer: 2, when: talkIsOff) { place, scene in place.recognise(&scene) },
    Command(at: TeamPlace.self, "readOn", ["C-n"], [.teamReading], footer: 3) { place, scene in place.read(1, &scene) },
    Command(at: TeamPlace.self, "readBack", ["C-o"], [.teamReading], footer: 4) { place, scene in place.read(-1, &scene) },
  ]

  static let finding: [Command] = [
    Command(at: TeamPlace.self, "find", ["/"], [.teamList], footer: 2) { place, _ in place.beginFilter() },
    Command(at: TeamPlace.self, "find", ["C-f"], [.teamList]) { place, _ in place.beginFilter() },
  ]

  static let opening: [Command] = [
    Command(
      "team", ["F6", "M-6"], CommandPlace.everywhere.except(CommandPlace.team + [.firstUse]), footer: 3,
      when: { .unless($0.scene.workspace?.teamAway) },
      inFooter: { $0.desk == nil }, run: open)
  ]

  private static func talkIsOff(_ place: TeamPlace, _ scene: Scene) -> Availability {
    place.selected(in: scene) == nil ? .off(CommandWords.nothingHere) : .unless(scene.workspace?.readOnly)
  }

  /// The piece that has focus while reading.
  func focusedPiece(in scene: Scene) -> ReadPart? {
    guard let reading, let page = page(in: scene), page.pieces.indices.contains(reading.piece) else { return nil }
    return page.pieces[reading.piece]
  }

  /// `v`: a question at this answer or at the whole; on my own reflection the answer to what was asked.
  private func ask(_ scene: inout Scene) -> Outcome {
    guard let shared = selected(in: scene), let piece = focusedPiece(in: scene) else { return Outcome() }
    var outcome = Outcome()
    if shared.author != scene.workspace?.me {
      let item = Responding(reflection: shared.id, kind: "question", question: piece.place)
      outcome.overlays = [.dialog(item.prompt(title: TeamWords.askTitle, about: piece.title, scene))]
      return outcome
    }
    let open = scene.shelf.unanswered(for: shared.author).filter { $0.0.id == shared.id }.map(\.1)
    if let item = open.first(where: { $0.question == piece.place }) ?? (reading?.piece == 0 ? open.first : nil) {
      outcome.overlays = [.dialog(Responding.reply(to: item.id, in: shared.id, question: item.question, scene))]
    } else {
      scene.tell(TeamWords.nothingAskedHere, .warning)
    }
    return outcome
  }

  /// `h`: "this I know too", or takes that back.
  private func recognise(_ scene: inout Scene) -> Outcome {
    guard let shared = selected(in: scene), let piece = focusedPiece(in: scene), let me = scene.workspace?.me else {
      return Outcome()
    }
    guard shared.author != me else {
      scene.tell(TeamWords.notYourOwn, .warning)
      return Outcome()
    }
    let mine = (scene.shelf.responses[shared.id] ?? []).first {
      $0.member == me && $0.kind == "recognition" && $0.question == piece.place
    }
    let responding = Responding(reflection: shared.id, kind: "recognition", question: piece.place)
    return Outcome(mine.map { responding.takeBack($0.id, scene) } ?? responding.add(text: "", &scene))
  }
}

/// Something that one reader says to one reflection: never approving or grading.
struct Responding {
  let reflection: String
  /// `question`, `recognition` or `reply`.
  let kind: String
  /// The place it stands at; "" for the whole.
  let question: String
  var inReplyTo = ""

  /// The prompt for an answer to what a colleague asked.
  static func reply(to item: String, in reflection: String, question: String, _ scene: Scene) -> OpenDialog {
    let asked = scene.shelf.responses[reflection]?.first { $0.id == item }.map(scene.threadLine) ?? ""
    return Responding(reflection: reflection, kind: "reply", question: question, inReplyTo: item)
      .prompt(title: TeamWords.replyTitle, about: asked, scene)
  }

  /// Asks for the words. What is typed is kept until it is sent.
  func prompt(title: Phrase, about: String, _ scene: Scene) -> OpenDialog {
    let dialog = Dialog(
      title: scene.say(title), lines: [about], buttons: [scene.say(TeamWords.send), scene.say(ScreenWords.never)], safe: 1,
      field: TextEditor(text: "", multiline: true))
    let name = Drafts.Name(key: "responses/\(reflection)/\(inReplyTo)/\(question)", title: scene.say(title))
    var prompt = OpenDialog(dialog) { state, button, prompt in
      guard button == 0 else { return [] }
      guard !prompt.typed.isEmpty else {
        state.scene.tell(DebriefWords.writeFirst, .warning)
        return []
      }
      let effects = add(text: prompt.typed, &state.scene)
      let sentence = state.scene.say(kind == "reply" ? TeamWords.answered : TeamWords.asked)
      for case .save(let save) in effects { state.drafts.send(name, with: save, saying: sentence) }
      return effects
    }
    prompt.draft = name
    return prompt
  }

  private func document(_ scene: Scene) -> Document { .file(.responses, name: "\(reflection).\(scene.workspace?.me ?? "")") }

  /// Puts it in my file with what I say to this reflection.
  fileprivate func add(text: String, _ scene: inout Scene) -> [Effect] {
    var item = Response()
    item[.id] = scene.nextID()
    item[.at] = scene.now
    item[.kind] = kind
    item[.text] = text
    item[.question] = question
    item[.inReplyTo] = inReplyTo
    return TeamFile(document(scene), scene).adding(item, to: FieldPlace<ResponseFile>()[.items])
  }

  /// Takes something out of it again.
  fileprivate func takeBack(_ id: String, _ scene: Scene) -> [Effect] {
    TeamFile(document(scene), scene).removing(id, from: FieldPlace<ResponseFile>()[.items])
  }
}
