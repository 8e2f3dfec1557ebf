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
    Command(at: TeamPlace.self, "recogniseWithLine", ["r"], [.teamReading], when: talkIsOff) { place, scene in
      place.recogniseWithLine(&scene)
    },
    Command(at: TeamPlace.self, "takeBackSaid", ["Delete"], [.teamReading], when: talkIsOff) { place, scene in
      place.askToTakeBack(&scene)
    },
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
    let responding = Responding(reflection: shared.id, kind: "recognition", question: piece.place)
    guard let mine = said(by: me, "recognition", at: piece, of: shared, scene).first else {
      return Outcome(responding.add(text: "", &scene))
    }
    // A letter throws no text away.
    guard mine.text.isEmpty else {
      scene.tell(TeamWords.deleteTakesBack, .warning)
      return Outcome()
    }
    return Outcome(responding.takeBack(mine.id, scene))
  }

  /// What one member said of one kind at a piece.
  private func said(by member: String, _ kind: String, at piece: ReadPart, of shared: SharedReflection, _ scene: Scene) -> [ResponseItem] {
    (scene.shelf.responses[shared.id] ?? []).filter { $0.member == member && $0.kind == kind && $0.question == piece.place }
  }

  /// `r`: "this I know too", with a line of one's own; or that line again, to change it.
  private func recogniseWithLine(_ scene: inout Scene) -> Outcome {
    guard let shared = selected(in: scene), let piece = focusedPiece(in: scene), let me = scene.workspace?.me else { return Outcome() }
    guard shared.author != me else {
      scene.tell(TeamWords.notYourOwn, .warning)
      return Outcome()
    }
    let mine = said(by: me, "recognition", at: piece, of: shared, scene).first
    let responding = Responding(reflection: shared.id, kind: "recognition", question: piece.place)
    var outcome = Outcome()
    outcome.overlays = [.dialog(responding.prompt(title: TeamWords.recogniseTitle, about: piece.title, changing: mine, scene))]
    return outcome
  }

  /// Delete: a question of mine that nobody answered, or that I recognise this; after a question.
  private func askToTakeBack(_ scene: inout Scene) -> Outcome {
    guard let shared = selected(in: scene), let piece = focusedPiece(in: scene), let me = scene.workspace?.me else { return Outcome() }
    let asked = said(by: me, "question", at: piece, of: shared, scene)
    let found = asked.last { !scene.shelf.isAnswered($0) } ?? said(by: me, "recognition", at: piece, of: shared, scene).first
    guard let item = found else {
      scene.tell(asked.isEmpty ? TeamWords.nothingToTakeBack : TeamWords.alreadyAnswered, .warning)
      return Outcome()
    }
    var outcome = Outcome()
    outcome.overlays = [.dialog(Responding(reflection: shared.id, kind: item.kind, question: piece.place).askToTakeBack(item, scene))]
    return outcome
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
  ///
  /// - Parameter changing: what I said here already, of which the words become others.
  func prompt(title: Phrase, about: String, changing before: ResponseItem? = nil, _ scene: Scene) -> OpenDialog {
    let dialog = Dialog(
      title: scene.say(title), lines: [about], buttons: [scene.say(TeamWords.send), scene.say(ScreenWords.never)], safe: 1,
      field: TextEditor(text: before?.text ?? "", multiline: true), label: scene.say(FieldNames.text))
    let key = "responses/\(reflection)/\(inReplyTo)/\(question)" + (kind == "recognition" ? "/h" : "")
    let name = Drafts.Name(key: key, title: scene.say(title))
    var prompt = OpenDialog(dialog) { state, button, prompt in
      guard button == 0 else { return [] }
      guard !prompt.typed.isEmpty else {
        state.scene.tell(DebriefWords.writeFirst, .warning)
        return []
      }
      let effects =
        before.map { setText(prompt.typed, of: $0.id, state.scene) } ?? add(text: prompt.typed, &state.scene)
      let sentence = state.scene.say(sentence)
      for case .save(let save) in effects { state.drafts.send(name, with: save, saying: sentence) }
      return effects
    }
    prompt.draft = name
    return prompt
  }

  /// What is said once it is written.
  private var sentence: Phrase {
    switch kind {
    case "reply": TeamWords.answered
    case "recognition": TeamWords.recognisedWithLine
    default: TeamWords.asked
    }
  }

  /// Asks whether something that I said is taken back. Where it was answered meanwhile it stays.
  func askToTakeBack(_ item: ResponseItem, _ scene: Scene) -> OpenDialog {
    let isQuestion = item.kind == "question"
    let dialog = Dialog(
      title: scene.say(isQuestion ? TeamWords.takeBackQuestion : TeamWords.takeBackRecognition), lines: [scene.threadLine(item)],
      buttons: [scene.say(ScreenWords.keep), scene.say(TeamWords.withdraw)], safe: 0)
    return OpenDialog(dialog) { state, button, _ in
      guard button == 1 else { return [] }
      guard !isQuestion || !state.scene.shelf.isAnswered(item) else {
        state.scene.tell(TeamWords.alreadyAnswered, .warning)
        return []
      }
      let effects = takeBack(item.id, state.scene)
      for case .save(let save) in effects { state.drafts.send(nil, with: save, saying: state.scene.say(TeamWords.takenBack)) }
      return effects
    }
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

  /// Gives something in it other words.
  private func setText(_ text: String, of id: String, _ scene: Scene) -> [Effect] {
    let place = FieldPlace<ResponseFile>()[.items].item(id)
    return TeamFile(document(scene), scene).changing { $0.set(.string(text), at: place[.text].path) }
  }

  /// Takes something out of it again.
  fileprivate func takeBack(_ id: String, _ scene: Scene) -> [Effect] {
    TeamFile(document(scene), scene).removing(id, from: FieldPlace<ResponseFile>()[.items])
  }
}
