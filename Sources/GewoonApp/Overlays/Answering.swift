import DossierModel
import TextUI
import Wording

/// What a key does to the dialog, menu or help that lies on top.
extension State {
  /// Lays something over the screen. A prompt begins with what was typed in it before.
  mutating func lay(_ overlay: Overlay) {
    if case .find(let needle) = overlay, needle.isEmpty, !lookedFor.isEmpty { return overlays.append(.find(lookAgain)) }
    guard case .dialog(var prompt) = overlay else { return overlays.append(overlay) }
    guard let name = prompt.draft else {
      if let text = unsent[prompt.dialog.title], prompt.asked == nil { prompt.dialog.fill(with: text) }
      prompt.asked = prompt.asked ?? prompt.typed
      return overlays.append(.dialog(prompt))
    }
    let text = drafts.text(name)
    if !text.isEmpty, prompt.typed.isEmpty { prompt.dialog.fill(with: text) }
    prompt.sayRemark()
    keepDraft(of: prompt)
    overlays.append(.dialog(prompt))
  }

  mutating func answerOverlay(_ event: Event) -> [Effect] {
    if case .key(let key) = event, let pressed = overlays.last?.pressed(key) { return pressed(&self, key) }
    if event == .key(.control("q")) {
      overlays.removeAll()
      return General.quit(&self)
    }
    if event == .key(.control("l")) { return [.redraw] }
    if event == .key(.control("p")) { return Palette.showOver(&self) }
    guard let overlay = overlays.popLast() else { return [] }
    switch overlay {
    case .dialog(let prompt): return answer(prompt, event)
    case .menu(let choice): return answer(choice, event)
    case .help(let title, let lines, let top):
      guard let next = HelpText(lines: lines, size: scene.size).top(after: event, from: top) else { return [] }
      overlays.append(.help(title: title, lines: lines, top: next))
    case .find(let needle): find(needle, event)
    }
    return []
  }

  private mutating func answer(_ prompt: OpenDialog, _ event: Event) -> [Effect] {
    if event == .key(Key(.escape)), let escaped = prompt.escaped, !prompt.typed.isEmpty {
      endDraft(of: prompt)
      return escaped(&self, prompt)
    }
    var prompt = prompt
    let outcome = prompt.dialog.update(event, in: scene.overlayRoom, clipboard: &scene.clipboard)
    prompt.sayRemark()
    keepDraft(of: prompt)
    if let text = prompt.dialog.field?.text, CitizenNumber.stands(in: text) { scene.tell(ProfileWords.citizenNumber) }
    if outcome == .lost { scene.tell(ScreenWords.onlyButtons, .warning) }
    if case .chosen(let button) = outcome {
      keepUnsent(prompt, isSent: button != prompt.dialog.safe)
      if button != prompt.dialog.safe { endDraft(of: prompt) }
      return prompt.answered(&self, button, prompt)
    }
    overlays.append(.dialog(prompt))
    return []
  }

  private mutating func keepDraft(of prompt: OpenDialog) {
    guard let name = prompt.draft, let text = prompt.dialog.field?.text, text != drafts.text(name) else { return }
    drafts.keep(text, as: name)
    journalling.isEdited = true
  }

  /// What was typed in a prompt that keeps no draft is there again when the same is asked, as long as the program runs.
  private mutating func keepUnsent(_ prompt: OpenDialog, isSent: Bool) {
    guard prompt.dialog.field != nil, prompt.draft == nil, prompt.escaped == nil else { return }
    unsent[prompt.dialog.title] = isSent || prompt.typed.isEmpty || prompt.typed == prompt.asked ? nil : prompt.typed
  }

  private mutating func endDraft(of prompt: OpenDialog) {
    guard prompt.endsDraft, let name = prompt.draft else { return }
    drafts.keep("", as: name)
    journalling.isEdited = true
  }

  private mutating func answer(_ choice: OpenMenu, _ event: Event) -> [Effect] {
    var choice = choice
    switch choice.menu.update(event, in: scene.overlayRoom, clipboard: &scene.clipboard, contains: OpenMenu.holds) {
    case .chosen(let id): return choice.answered(&self, [id])
    case .done(let ids): return choice.answered(&self, ids)
    case .cancelled:
      if let cancelled = choice.cancelled {
        cancelled(&self)
        return []
      }
      if !choice.isObligatory { return [] }
    case .refused(let id):
      if let reason = choice.menu.items.first(where: { $0.id == id })?.reason { scene.tell(reason, .warning) }
    case .handled: break
    }
    overlays.append(.menu(choice))
    return []
  }

  /// What was looked for before, selected: it can be looked for again, and goes with the first letter of something else.
  private var lookAgain: TextEditor { TextEditor(text: lookedFor, multiline: false).withAllSelected() }

  /// Goes to the next place in the long text that has focus where this stands.
  private mutating func isFound(_ text: String) -> Bool {
    var isFound = true
    _ = atDesk { if $0.editor?.editor.find(text, forward: true) == false { isFound = false } }
    return isFound
  }

  private mutating func find(_ needle: TextEditor, _ event: Event) {
    var needle = needle
    if event == .key(Key(.escape)) {
      lookedFor = needle.text
      return
    }
    let isAgain = event == .key(Key(.enter)) || event == .key(.control("f"))
    let isChanged = !isAgain && needle.update(event, width: 40, height: 1, clipboard: &scene.clipboard) == .changed
    if isAgain || isChanged, !needle.text.isEmpty, !isFound(needle.text) {
      scene.tell(ScreenWords.notFound, .warning)
    }
    overlays.append(.find(needle))
  }
}
