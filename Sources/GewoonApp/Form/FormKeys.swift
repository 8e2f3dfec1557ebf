import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a key does to the row that has focus.
extension Desk {
  /// Where a letter means something although no text has focus: on a choice it takes an option or begins what is said of it, and on a line that
  /// adds something it begins that, where one came to write.
  var meansText: Bool {
    switch focusedRow?.kind {
    case .field(let line): !isAtRest && (FormKeys.hasWordsUnder(line) || Choosing.takesLetters(line, self))
    case .add: panes.isFullScreen && panes.view.target.screen.isForWriting(on: self)
    default: isInDebrief
    }
  }

  /// Whether a question of the debrief is looked at: who types there means words, and never a command.
  private var isInDebrief: Bool { panes.view.target.as(DebriefScreen.self) != nil }

  /// Answers a key or a paste on the focused row; false where it has no use for it.
  mutating func answer(_ event: Event) -> Bool {
    guard let row = focusedRow else { return FormKeys.moveFocus(event, on: &self) }
    if isInDebrief, row.isNoPlaceForText, FormKeys.startsText(event) {
      scene.tell(ScreenWords.nothingTypedHere)
      return true
    }
    switch row.kind {
    case .field(let line) where isAtRest: return answerAtRest(event, line)
    case .field(let line) where line.isText:
      return NewLine.tickBack(event, &self) || NewLine.answer(event, &self) || FormKeys.takeOffer(event, line, &self)
        || Writing.type(event, into: line, &self)
    case .field(let line):
      return Choosing.answer(event, for: line, &self) || FormKeys.writeUnder(event, line, &self) || FormKeys.moveFocus(event, on: &self)
    case .item(let item): return FormKeys.answer(event, on: item, &self) || FormKeys.moveFocus(event, on: &self)
    case .add(let add):
      if FormKeys.startsText(event), meansText {
        Making.begin(add, &self, typing: event)
        return true
      }
      guard event == .key(Key(.enter)) else { return FormKeys.moveFocus(event, on: &self) }
      Making.begin(add, &self)
    case .link(let link, _, _):
      guard event == .key(Key(.enter)) || link.isTaken && event == .key(Key(.character(" "))) else {
        return FormKeys.moveFocus(event, on: &self)
      }
      Links.follow(link, &self)
    case .shared(let part, _):
      guard event == .key(Key(.character(" "))) || event == .key(Key(.enter)) else { return FormKeys.moveFocus(event, on: &self) }
      SharingActs.toggle(part: part.key, &self)
    case .command(let id, _):
      guard event == .key(Key(.enter)) else { return FormKeys.moveFocus(event, on: &self) }
      outcome.command = id
    default: return FormKeys.moveFocus(event, on: &self)
    }
    return true
  }
}

enum FormKeys {
  /// Moves focus by the keys that every form knows.
  static func moveFocus(_ event: Event, on desk: inout Desk) -> Bool {
    guard case .key(let key) = event, !key.control, !key.alt else { return false }
    if desk.panes.view.target.screen.answer(key, on: &desk) { return true }
    switch key.code {
    case .up: return desk.moveFocus(by: -1)
    case .down: return desk.moveFocus(by: 1)
    case .pageUp: return desk.moveFocus(by: -max(1, desk.formLayout.rect.height / 2))
    case .pageDown: return desk.moveFocus(by: max(1, desk.formLayout.rect.height / 2))
    case .home: return desk.moveFocus(by: -100_000)
    case .end: return desk.moveFocus(by: 100_000)
    default: return false
    }
  }

  /// Tab: the next field, and after the last one the next pane.
  static func tab(by distance: Int, on desk: inout Desk) {
    if desk.panes.view.target.screen.answer(Key(.tab, shift: distance < 0), on: &desk) { return }
    if desk.isAtRest, distance > 0 { return desk.enter() }
    if desk.panes.areOfTeam, desk.panes.isAtRoot {
      desk.outcome.destination = TeamTabs.next(to: desk.panes.open, by: distance).map { .room($0) } ?? .team
      return
    }
    let index = desk.focusedStop ?? 0
    if desk.stops.indices.contains(index + distance) { return desk.focus(on: desk.stops[index + distance]) }
    guard desk.panes.isAtRoot else {
      if let end = distance > 0 ? desk.stops.first : desk.stops.last { desk.focus(on: end) }
      return
    }
    desk.open(desk.panes.next(by: distance))
    // Always at its edge: where focus was before may be the very end, and Tab would then skip the pane.
    if let end = distance > 0 ? desk.stops.first : desk.stops.last { desk.focus(on: end) }
  }

  /// Whether an event is the beginning of a text: a letter or a paste.
  static func startsText(_ event: Event) -> Bool {
    switch event {
    case .paste: true
    case .key(let key): key.typed?.beginsText == true
    default: false
    }
  }

  /// Space takes what a text offers where nothing stands, and lets it go again; false where it means a blank.
  static func takeOffer(_ event: Event, _ line: FieldLine, _ desk: inout Desk) -> Bool {
    guard event == .key(Key(.character(" "))), let offer = line.offer, isOffering(line, desk) else { return false }
    let isTaken = desk.value(line.ref)?.text == offer
    desk.editor = nil
    desk.set(isTaken ? nil : .string(offer), at: line.ref)
    return true
  }

  /// Whether nothing stands in a text but what it offers.
  static func isOffering(_ line: FieldLine, _ desk: Desk) -> Bool {
    let text = desk.value(line.ref)?.text ?? ""
    return line.offer != nil && (text.isEmpty || text == line.offer)
  }

  /// Whether letters typed on a choice go to the words under it.
  static func hasWordsUnder(_ line: FieldLine) -> Bool {
    !line.isText && (line.ref.question != nil || ["reflection.dosage", "area.state"].contains(line.name))
  }

  /// A person who answers in words straight away means the words: letters on a choice go to the text under it.
  static func writeUnder(_ event: Event, _ line: FieldLine, _ desk: inout Desk) -> Bool {
    guard startsText(event), let under = textUnder(line, desk) else { return false }
    desk.focus(on: under)
    return desk.answer(event)
  }

  /// The text under a choice, in which one says more of the answer.
  static func textUnder(_ line: FieldLine, _ desk: Desk) -> RowID? {
    let rows = desk.rows
    guard hasWordsUnder(line), let index = rows.firstIndex(where: { $0.id == desk.panes.view.focus }) else { return nil }
    return rows[(index + 1)...].first { row in
      guard case .field(let text) = row.kind else { return false }
      return text.isText && text.ref.question == line.ref.question
    }?.id
  }

  /// On a thing of a list: Enter opens it, Space ticks it.
  static func answer(_ event: Event, on item: ItemLine, _ desk: inout Desk) -> Bool {
    guard case .key(let key) = event else { return true }
    desk.files.open(item.ref.document, from: desk.scene.shelf, desk.rules)
    switch key.code {
    case .enter where MapScreen.isFoldInFocus(desk):
      MapScreen.openFold(&desk)
      return true
    case .enter:
      // Something else stands where a thing with fields belongs: it is shown, and writing under it would change nothing.
      if let value = desk.value(item.ref), !value.isEmpty, value.object == nil {
        desk.scene.tell(Problems.sentence(Problem("wrongType"), desk.language), .error)
        return true
      }
      desk.open(item.opens?.screen ?? ThingForm(ref: item.ref, shape: item.shape))
      return true
    case .character(" ") where item.cycles != nil && !key.control:
      Choosing.takeNextWord(of: item, &desk)
      return true
    case .character(" ") where item.tick != nil && !key.control:
      guard let tick = item.tick else { return false }
      let isDone = desk.value(tick).map { !$0.isEmpty } ?? false
      desk.set(isDone ? nil : .string(desk.today.description), at: tick)
      if !isDone, desk.value(tick) != nil { NewLine.askHowItWent(item, &desk) }
      return true
    default: return false
    }
  }
}

extension Row {
  /// Whether it can have focus and neither is a field nor begins one.
  fileprivate var isNoPlaceForText: Bool {
    switch kind {
    case .link, .item, .command, .shared: true
    default: false
    }
  }
}

extension Character {
  /// Whether a sentence may begin with it: what stands for a command everywhere, such as "/" and "?", does not.
  var beginsText: Bool { isLetter || isNumber || "\"“„'‘(".contains(self) }
}

extension Link {
  /// Whether it is something to take, rather than somewhere to go: Space takes it too.
  fileprivate var isTaken: Bool {
    switch self {
    case .laterLook, .ordinaryThing: true
    default: false
    }
  }
}
