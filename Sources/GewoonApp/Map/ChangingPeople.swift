import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What can be changed of somebody without opening their form, from the list, the table and the map alike.
extension State {
  /// The fields that the commands set.
  private static let fields: [CommandID: String] = [
    .changeRing: "ring", .changeSector: "sector", .changeQuality: "quality", .changeStrain: "strain", .changeDirection: "direction",
    .changeSupport: "support", .changeContact: "contact", .changeAsked: "asked", .changeCan: "can", .changeUntil: "until",
    .changeCoEducator: "coEducator", .changeKind: "kind",
  ]

  /// What may differ for one member of the gezin: there, who looks through their eyes changes their bond.
  private static let ofBonds: Set<String> = ["ring", "quality", "strain", "direction", "support"]

  /// The person in focus, and where they stand in the file.
  private var personInFocus: (person: Person, ref: FieldRef)? {
    guard case .item(let item)? = focusedRow?.kind, item.isOfNetwork, let json = dossier?.value(item.ref), json.object != nil else {
      return nil
    }
    return (Person(json), item.ref)
  }

  /// ", zoals Kim het ziet" for what is changed for that member only.
  private func seen(_ key: String) -> String {
    guard isOnNetwork, Self.ofBonds.contains(key), let name = Scene(self)?.eyesName else { return "" }
    return ", " + Saying.eyes(name, language)
  }

  /// A name that leaves room for what is said of it.
  private func short(_ person: Person) -> String { Scene.short(person.name) }

  private func ref(_ key: String, of person: FieldRef) -> FieldRef {
    guard let eyes, Self.ofBonds.contains(key) else { return person.key(key) }
    return person.key("bonds").item("member", eyes).key(key)
  }

  /// Through whose eyes one looks; nowhere else than at the network itself.
  private var eyes: String? { isOnNetwork ? dossier?.map.eyes : nil }

  func availabilityOfChange(_ id: CommandID) -> Availability {
    guard let person = personInFocus?.person else { return .absent }
    if id == (person.hasEnded ? .endTie : .resumeTie) { return .absent }
    if let reason = dossier?.readOnly { return .off(Phrase(reason, reason)) }
    if let reason = whyNotOnMap { return .off(reason) }
    return id == .tieWith && others(than: person).isEmpty ? .off(NetworkWords.nobodyElse) : .on
  }

  /// Why nothing can be changed of who has focus on the map: there are several, or it is the map of an earlier day.
  var whyNotOnMap: Phrase? {
    guard dossier?.view.target == .map else { return nil }
    if isFoldInFocus { return NetworkWords.chooseFirst }
    return dossier?.map.compared?.to == nil ? nil : NetworkWords.earlierDays
  }

  /// `e`: everything that can be changed of the person in focus, each with its digit and how it is now.
  mutating func askWhatToChange() {
    guard let (person, ref) = personInFocus, let scene = Scene(self) else { return }
    let commands: [CommandID] = [
      .changeRing, .changeSector, .changeQuality, .changeStrain, .changeDirection, .changeSupport, .changeAsked, .changeCan, .changeUntil,
      .changeContact, .changeCoEducator, .changeKind, .tieWith, person.hasEnded ? .resumeTie : .endTie,
    ]
    let items = commands.enumerated().map { index, id in
      var now = id == .tieWith ? PersonNames.known(to: person, in: scene.dossier.tree).joined(separator: ", ") : ""
      if let key = Self.fields[id], let line = scene.line(.person, key, at: ref) {
        // Where nothing else is said for a member, it is as with the gezin.
        let own = self.ref(key, of: ref)
        let here = dossier?.value(own) == nil ? line.ref : own
        let isSet = dossier?.value(here)?.flag == true
        now =
          if case .flag = line.kind { say(isSet ? ValueWords.yes : ValueWords.no) } else {
            scene.shown(FieldLine(ref: here, kind: line.kind, name: line.name, label: line.label))
          }
      }
      return MenuItem(
        id: id.rawValue, label: Saying.capitalised(say(CommandWords.title(id.rawValue))), detail: now,
        reason: availabilityOfChange(id).reason.map(say), digit: index < 9 ? index + 1 : nil)
    }
    overlays.append(.menu(Menu(title: short(person) + seen("ring"), items: items), .palette))
  }

  /// Sets what a command is about: a tick turns over, of anything else one chooses by its digit.
  mutating func change(_ id: CommandID) {
    guard let (person, base) = personInFocus, let key = Self.fields[id], let field = Shape.person.field(key), mayChange(.dossier) else {
      return
    }
    let ref = ref(key, of: base)
    let label = Scene(self)?.label("person.\(key)") ?? ""
    if case .flag = field.kind {
      let isSet = person.seen(by: ref == base.key(key) ? nil : eyes).json[key]?.flag == true
      // For a member it can be otherwise than with the gezin, which then has to be said.
      let isOtherwise = ref != base.key(key) && person.json[key]?.flag == true
      set(isSet ? (isOtherwise ? .bool(false) : nil) : .bool(true), at: ref)
      notice = Notice("\(short(person)): \(label.lowercased()), \(say(isSet ? ValueWords.no : ValueWords.yes))\(seen(key)).")
      return
    }
    let title = "\(short(person)): \(label.lowercased())\(seen(key))"
    openChoices(FieldLine(ref: ref, kind: field.kind, name: "person.\(key)", label: title), numbered: true, otherwise: person.json[key])
  }

  /// One ring nearer to the gezin, or one further away.
  mutating func move(closer isCloser: Bool) {
    guard let (person, base) = personInFocus, mayChange(.dossier) else { return }
    let here = person.seen(by: eyes).ring ?? MapPerson.ringOfUnknown
    let ring = isCloser ? here - 1 : here + 1
    guard (1...4).contains(ring) else {
      notice = Notice(Saying.cannotMove(short(person), ring: here, language), .warning)
      return
    }
    set(.number("\(ring)"), at: ref("ring", of: base))
    notice = Notice(Saying.moved(short(person), ring: ring, language) + seen("ring") + ".")
  }

  // MARK: - Until when, and no longer

  mutating func askUntil() {
    guard let (person, ref) = personInFocus, mayChange(.dossier) else { return }
    askDay(
      title: Saying.untilWhen(short(person), language), text: person.json["until"]?.text.map { Day($0).map(Self.typed) ?? $0 } ?? "",
      button: NetworkWords.setDay,
      .day(ref.key("until")))
  }

  mutating func askToEndTie() {
    guard let (person, ref) = personInFocus, mayChange(.dossier) else { return }
    askDay(
      title: Saying.sinceWhenNoLonger(short(person), language), text: Self.typed(today), line: NetworkWords.staysInDossier,
      button: NetworkWords.end, .day(ref.key("ended")))
  }

  private mutating func askDay(
    title: String, text: String, line: Phrase = NetworkWords.howToWriteADay, button: Phrase, _ purpose: Overlay.DialogPurpose
  ) {
    var field = TextEditor(text: text, multiline: false)
    _ = field.update(.key(.control("a")), width: 40, height: 1, clipboard: &clipboard)
    let dialog = Dialog(title: title, lines: [say(line)], buttons: [say(button), say(ScreenWords.never)], safe: 1, field: field)
    overlays.append(.dialog(dialog, purpose))
  }

  /// Takes the day that was typed; what is none is asked again.
  mutating func setDay(_ ref: FieldRef, _ dialog: Dialog) {
    let parent = FieldRef(document: ref.document, path: ref.path.parent)
    guard case .key(let key)? = ref.path.steps.last, let line = Scene(self)?.line(.person, key, at: parent) else { return }
    let value = line.value(typed: dialog.field?.text.trimmed ?? "", today: today)
    let day = value?.text.flatMap(Day.init)
    let isGone = key == "ended"
    if day == nil && (value != nil || isGone) || isGone && day.map({ $0 > today }) == true {
      overlays.append(.dialog(dialog, .day(ref)))
      notice = Notice(say(day == nil ? NetworkWords.noDay : NetworkWords.dayToCome), .error)
      return
    }
    notice = nil
    set(value, at: ref)
    if isGone, let name = dossier?.value(parent)?["name"]?.text { notice = Notice(Saying.goneFromMap(Scene.short(name), language)) }
  }

  /// As one types a day.
  private static func typed(_ day: Day) -> String { "\(day.day)-\(day.month)-\(day.year)" }

  mutating func resumeTie() {
    guard let (person, ref) = personInFocus else { return }
    set(nil, at: ref.key("ended"))
    notice = Notice(Saying.backOnMap(short(person), language))
  }

  // MARK: - Who knows whom

  private func others(than person: Person) -> [Person] {
    NetworkMap(now: dossier?.tree ?? .null).people.filter { $0.id != person.id }
  }

  mutating func askForTie() {
    guard let (person, _) = personInFocus, !person.id.isEmpty, mayChange(.dossier) else { return }
    let ties = NetworkMap(now: dossier?.tree ?? .null).ties
    let items = others(than: person).map { other in
      let isKnown = ties.contains { [$0.a, $0.b].contains(person.id) && [$0.a, $0.b].contains(other.id) }
      return MenuItem(id: other.id, label: other.name.firstLine, detail: isKnown ? say(NetworkWords.knowEachOther) : other.role.firstLine)
    }
    overlays.append(.menu(Menu(title: Saying.whoDoTheyKnow(short(person), language), items: items), .tieWith(person.id)))
  }

  /// Makes a tie between two people and asks how it is; of one that is there already the form opens.
  mutating func tie(_ one: String, with other: String) {
    let list = FieldRef(document: .dossier, path: ["network", "ties"].keys)
    let ties = dossier?.value(list)?.items ?? []
    let index = ties.firstIndex { tie in
      let pair = [tie["a"]?.text, tie["b"]?.text]
      return (pair == [one, other] || pair == [other, one]) && (tie["ended"]?.isEmpty ?? true)
    }
    let ref = FieldRef(document: .dossier, path: list.path + .index(index ?? ties.count))
    if index != nil {
      dossier?.push(.object(ref, shape: Shape.tie.name))
      return focusFirst()
    }
    set([(.string(one), ref.key("a")), (.string(other), ref.key("b"))])
    guard let field = Shape.tie.field("quality"), let scene = Scene(self) else { return }
    let label = [one, other].map { scene.name(of: $0) ?? "" }.joined(separator: " – ")
    openChoices(FieldLine(ref: ref.key("quality"), kind: field.kind, name: "tie.quality", label: label), numbered: true)
  }
}

extension Availability {
  /// Why it cannot be given now.
  var reason: Phrase? { if case .off(let reason) = self { reason } else { nil } }
}
