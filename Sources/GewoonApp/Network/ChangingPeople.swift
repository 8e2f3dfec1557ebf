import Basics
import DossierModel
import NetworkPicture
import StrictJSON
import TextUI
import Wording

/// What can be changed of somebody without opening their form, from the list, the table and the map alike.
enum ChangingPeople {
  /// The fields that the commands set, in the order in which they are told.
  private static let fields: [(id: CommandID, field: Field)] = zip(
    [
      "changeRing", "changeSector", "changeQuality", "changeStrain", "changeDirection", "changeSupport", "changeContact", "changeAsked",
      "changeCan", "changeUntil", "changeCoEducator", "changeKind",
    ],
    Person.fields(
      .ring, .sector, .quality, .strain, .direction, .support, .contact, .asked, .can, .until, .coEducator, .kind)
  ).map { ($0, $1) }

  private static let ring = FieldKey<Person, Int>.ring.field

  static let commands: [Command] =
    [
      command("changePerson", ["e"], footer: 2) { askWhatToChange($0, &$1) },
      command("closer", [">"]) { move($0, closer: true, &$1) },
      command("further", ["<"]) { move($0, closer: false, &$1) },
    ]
    + fields.map { id, field in command(id) { id == "changeUntil" ? askUntil($0, &$1) : change(field, of: $0, &$1) } }
    + [
      command("tieWith") { askForTie($0, &$1) }, command("endTie") { askToEndTie($0, &$1) },
      command("resumeTie") { focused, desk in
        desk.set(nil, at: focused.place[.ended].field)
        desk.scene.tell(Saying.backOnMap(focused.shortName, desk.language))
      },
    ]

  private static func command(
    _ id: CommandID, _ keys: [String] = [], footer: Int? = nil, run: @escaping @Sendable (PersonInFocus, inout Desk) -> Void
  ) -> Command {
    Command(
      atDesk: id, keys, [.person], footer: footer, when: { availability(of: id, $0) },
      run: { desk in
        guard let focused = PersonInFocus(desk), desk.mayChange(focused.place.document) else { return }
        run(focused, &desk)
      })
  }

  private static func availability(of id: CommandID, _ desk: Desk) -> Availability {
    guard let focused = PersonInFocus(desk) else { return .absent }
    if id == (focused.person.hasEnded ? "endTie" : "resumeTie") { return .absent }
    if let reason = desk.readOnly { return .unless(reason) }
    if let reason = MapScreen.whyNothingCanChange(desk) { return .off(reason) }
    return id == "tieWith" && focused.others.isEmpty ? .off(NetworkWords.nobodyElse) : .on
  }

  /// `e`: everything that can be changed of the person in focus, each with its digit and how it is now.
  private static func askWhatToChange(_ focused: PersonInFocus, _ desk: inout Desk) {
    let ids: [CommandID] = [
      "changeRing", "changeSector", "changeQuality", "changeStrain", "changeDirection", "changeSupport", "changeAsked", "changeCan",
      "changeUntil", "changeContact", "changeCoEducator", "changeKind", "tieWith", focused.person.hasEnded ? "resumeTie" : "endTie",
    ]
    let items = ids.enumerated().map { index, id in
      let field = fields.first { $0.id == id }?.field
      let now =
        id == "tieWith" ? PersonNames.known(to: focused.person, in: desk.tree).joined(separator: ", ") : field.map(focused.shownNow) ?? ""
      return MenuItem(
        id: id.rawValue, label: Saying.capitalised(desk.say(CommandWords.title(id.rawValue))), detail: now,
        reason: availability(of: id, desk).reason.map(desk.say), digit: index < 9 ? index + 1 : nil)
    }
    desk.ask(OpenMenu(Menu(title: focused.shortName + focused.seenBy(ring), items: items), answered: Palette.run))
  }

  /// Sets a value: a tick turns over, of anything else one chooses by its digit.
  private static func change(_ field: Field, of focused: PersonInFocus, _ desk: inout Desk) {
    let ref = focused.ref(field)
    let label = desk.label(field.name).lowercased()
    let whole = focused.person.json[field.key]
    guard case .flag = field.kind else {
      let title = "\(focused.shortName): \(label)\(focused.seenBy(field))"
      return Choosing.openChoices(FieldLine(ref: ref, field: field, label: title), &desk, hasNone: true, otherwise: whole)
    }
    let isOwn = ref != focused.place.field.key(field.key)
    let isSet = (isOwn ? focused.seen : focused.person).json[field.key]?.flag == true
    // For a member it can be otherwise than with the gezin, which then has to be said.
    desk.set(isSet ? (isOwn && whole?.flag == true ? .bool(false) : nil) : .bool(true), at: ref)
    let now = desk.say(isSet ? ValueWords.no : ValueWords.yes)
    desk.scene.tell("\(focused.shortName): \(label), \(now)\(focused.seenBy(field)).")
  }

  /// One ring nearer to the gezin, or one further away.
  private static func move(_ focused: PersonInFocus, closer isCloser: Bool, _ desk: inout Desk) {
    let here = focused.seen.ring ?? PicturePerson.ringOfUnknown
    let next = isCloser ? here - 1 : here + 1
    guard (1...4).contains(next) else {
      return desk.scene.tell(Saying.cannotMove(focused.shortName, ring: here, desk.language), .warning)
    }
    desk.set(.number("\(next)"), at: focused.ref(ring))
    desk.scene.tell(Saying.moved(focused.shortName, ring: next, desk.language) + focused.seenBy(ring) + ".")
  }

  // MARK: - Until when, and no longer

  private static func askUntil(_ focused: PersonInFocus, _ desk: inout Desk) {
    let text = focused.person[.until].map(typed) ?? FieldLine.typed(focused.person.raw(.until))
    askDay(
      title: Saying.untilWhen(focused.shortName, desk.language), text: text, line: NetworkWords.howToWriteADay,
      button: NetworkWords.setDay, &desk
    ) { desk, prompt in
      let line = desk.line(.until, at: focused.place)
      if prompt.typed.isEmpty {
        desk.scene.notice = nil
        return desk.set(nil, at: line.ref)
      }
      if let part = understood(prompt, as: desk.meaning(of: line), &desk) { desk.set(.string(part.description), at: line.ref) }
    }
  }

  private static func askToEndTie(_ focused: PersonInFocus, _ desk: inout Desk) {
    askDay(
      title: Saying.sinceWhenNoLonger(focused.shortName, desk.language), text: typed(desk.today), line: NetworkWords.staysInDossier,
      button: NetworkWords.end, &desk
    ) { desk, prompt in
      let line = desk.line(.ended, at: focused.place)
      guard let part = understood(prompt, as: desk.meaning(of: line), &desk) else { return }
      desk.set(.string(part.description), at: line.ref)
      desk.scene.tell(Saying.goneFromMap(focused.shortName, desk.language))
    }
  }

  /// The day that was typed; where it has to be asked, the dialog stays, with what is proposed in its field.
  private static func understood(_ prompt: OpenDialog, as meaning: DayMeaning, _ desk: inout Desk) -> PartDay? {
    switch Saying.typedDay(prompt.typed, as: meaning, today: desk.today) {
    case .known(let part, _):
      desk.scene.notice = nil
      return part
    case .asked(let question):
      let sentence = Saying.asked(question, typed: prompt.typed, today: desk.today, desk.language)
      // Whoever presses Enter once more on what was asked says yes to it.
      if let part = question.proposal, desk.scene.notice?.text == sentence {
        desk.scene.notice = nil
        return part
      }
      var prompt = prompt
      if let part = question.proposal { prompt.dialog.field = TextEditor(text: Saying.full(part, desk.language), multiline: false) }
      desk.ask(prompt)
      desk.scene.tell(sentence, .error)
      return nil
    }
  }

  private static func askDay(
    title: String, text: String, line: Phrase, button: Phrase, _ desk: inout Desk,
    answered: @escaping @Sendable (inout Desk, OpenDialog) -> Void
  ) {
    var field = TextEditor(text: text, multiline: false)
    _ = field.update(.key(.control("a")), width: 40, height: 1, clipboard: &desk.scene.clipboard)
    let dialog = Dialog(
      title: title, lines: [desk.say(line)], buttons: [desk.say(button), desk.say(ScreenWords.never)], safe: 1, field: field,
      label: desk.say(FieldNames.day))
    desk.ask(OpenDialog(atDesk: dialog) { desk, button, prompt in if button == 0 { answered(&desk, prompt) } })
  }

  /// As one types a day.
  private static func typed(_ day: Day) -> String { "\(day.day)-\(day.month)-\(day.year)" }

  // MARK: - Who knows whom

  private static func askForTie(_ focused: PersonInFocus, _ desk: inout Desk) {
    let id = focused.person.id
    guard !id.isEmpty else { return }
    let ties = NetworkMap(now: desk.dossier).ties
    let items = focused.others.map { other in
      let isKnown = ties.contains { [$0.a, $0.b].contains(id) && [$0.a, $0.b].contains(other.id) }
      return MenuItem(
        id: other.id, label: (desk.name(of: other.id) ?? other.name).firstLine,
        detail: isKnown ? desk.say(NetworkWords.knowEachOther) : other.role.firstLine)
    }
    let menu = Menu(title: Saying.whoDoTheyKnow(focused.shortName, desk.language), items: items)
    desk.ask(OpenMenu(atDesk: menu) { tie(id, with: $1, &$0) })
  }

  /// Makes a tie between two people and asks how it is; of one that is there already the form opens.
  private static func tie(_ one: String, with other: String, _ desk: inout Desk) {
    let list = desk.top[.network][.ties]
    let ties = desk.record(desk.top[.network])[.ties]
    let index = ties.firstIndex { tie in
      let pair = [tie[.a], tie[.b]]
      return (pair == [one, other] || pair == [other, one]) && !tie.says(.ended)
    }
    let ref = list.item(at: index ?? ties.count)
    if index != nil { return desk.open(ThingForm(ref: ref.field, shape: Tie.shape)) }
    desk.edit(ref.document) { edit in
      edit.set(one, at: ref[.a])
      edit.set(other, at: ref[.b])
    }
    let label = [one, other].map { desk.name(of: $0) ?? "" }.joined(separator: " – ")
    Choosing.openChoices(
      FieldLine(ref: ref[.quality].field, field: FieldKey<Tie, Word>.quality.field, label: label), &desk, hasNone: true)
  }
}
