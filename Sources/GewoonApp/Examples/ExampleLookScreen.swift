import DossierModel
import StrictJSON
import TextUI
import Wording

/// What becomes of something that stands out, in the order of the digits.
enum StandsOut: Int, Sendable, Hashable, CaseIterable {
  case replace, write, leave
}

/// What stands out in an example, one thing at a time: replace it, write something else, or leave it.
struct ExampleLookScreen: DeskScreen {
  let ref: Ref<Example>

  var isFullScreen: Bool { true }

  func heading(on desk: Desk) -> Heading? {
    let count = ExampleForm(desk: desk, ref: ref).found?.count ?? 0
    return Heading(left: desk.say(ExampleWords.lookTitle), right: ExampleWords.left(count, desk.language))
  }

  func rows(on desk: Desk) -> [Row] {
    guard let found = ExampleForm(desk: desk, ref: ref).found?.first else { return [.note(desk.say(ExampleWords.allLookedAt))] }
    let choices = choices(found, desk).enumerated().map { index, choice in
      Row.link(.standsOut(choice), "\(index + 1)  " + words(choice, found, desk), .text)
    }
    return [
      .heading(found.text, desk.say(ExampleWords.kind(found.kind))), .blank, .note(found.sentence, .quote), .blank,
    ] + choices
  }

  /// What may not stay is not offered to stay.
  private func choices(_ found: FoundInExample, _ desk: Desk) -> [StandsOut] {
    StandsOut.allCases.filter { choice in
      switch choice {
      case .replace: !ExampleWords.proposal(found, desk.language).isEmpty
      case .write: true
      case .leave: !found.mustGo
      }
    }
  }

  private func words(_ choice: StandsOut, _ found: FoundInExample, _ desk: Desk) -> String {
    switch choice {
    case .replace: ExampleWords.replaceBy(ExampleWords.proposal(found, desk.language), desk.language)
    case .write: desk.say(ExampleWords.writeYourself)
    case .leave: desk.say(ExampleWords.leaveIt)
    }
  }

  /// A digit takes one of them at once.
  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    guard let typed = key.typed, let digit = typed.wholeNumberValue, let found = ExampleForm(desk: desk, ref: ref).found?.first else {
      return false
    }
    let choices = choices(found, desk)
    guard choices.indices.contains(digit - 1) else { return false }
    Self.take(choices[digit - 1], &desk)
    return true
  }

  static func take(_ choice: StandsOut, _ desk: inout Desk) {
    guard let ref = desk.panes.view.target.as(ExampleLookScreen.self)?.ref, let found = ExampleForm(desk: desk, ref: ref).found?.first
    else {
      return
    }
    switch choice {
    case .replace: replace(found, by: ExampleWords.proposal(found, desk.language), in: ref, &desk)
    case .leave: change(ref, &desk) { $0.leaving(found.text) }
    case .write:
      let dialog = Dialog(
        title: ExampleWords.instead(found.text, desk.language), lines: [found.sentence],
        buttons: [desk.say(ExampleWords.putThere), desk.say(ScreenWords.never)], safe: 1, field: TextEditor(text: "", multiline: false),
        label: desk.say(FieldNames.words))
      desk.ask(
        OpenDialog(atDesk: dialog) { desk, button, prompt in
          guard button == 0 else { return }
          if prompt.typed.isEmpty { return desk.scene.tell(DebriefWords.writeFirst, .warning) }
          replace(found, by: prompt.typed, in: ref, &desk)
        })
    }
  }

  private static func replace(_ found: FoundInExample, by words: String, in ref: Ref<Example>, _ desk: inout Desk) {
    change(ref, &desk) { $0.replacing(found.text, by: words) }
  }

  /// Changes it key by key, so that a text that changed counts as one that nobody else has read; then the next one comes, or one is back.
  private static func change(_ ref: Ref<Example>, _ desk: inout Desk, _ change: (Example) -> Example) {
    let before = desk.record(ref)
    let after = change(before)
    let paths = before.texts.map(\.path).filter { before.json[$0] != after.json[$0] }
    desk.edit(ref.document) { edit in
      for path in paths { edit.set(after.json[path], at: FieldRef(document: ref.document, path: path)) }
      if before.raw(.looked) != after.raw(.looked) { edit.set(after[.looked], at: ref[.looked]) }
    }
    desk.saveFiles()
    desk.panes.view.focus = nil
    guard ExampleForm(desk: desk, ref: ref).found?.isEmpty == true else { return }
    _ = desk.panes.pop()
    desk.scene.tell(ExampleWords.allLookedAt)
  }
}
