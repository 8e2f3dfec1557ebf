import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What plain mode asks for: a text, one of a few words, a number on a scale, or what a dialog wants to know.
struct PlainAsking: Sendable {
  private enum Sort: Sendable {
    /// A text of a form; a long one ends with a full stop on a line of its own.
    case field(FieldLine)
    case choice(FieldLine)
    /// A question of first use.
    case answer
    /// The field of a dialog.
    case dialog(isLong: Bool)
  }

  /// What came of a line.
  struct Outcome {
    var effects: [Effect] = []
    /// Whether the next line belongs to it too.
    var goesOn = false
    /// What else there is to say.
    var remark: String?
    /// A word that means the same at every prompt.
    var word: String?
    /// Whether it took what was kept.
    var usesKept = false
    /// A text for a field that is there no more.
    var lost: String?
  }

  private let sort: Sort
  private var lines: [String] = []
  /// Whether it was said what is asked; once is enough.
  var isIntroduced = false
  /// What stood in a long text before the line that was typed last; nil until one was.
  private var before: String?

  /// What a number leads to; nil for what is no field.
  init?(at target: PlainTarget, _ state: State) {
    switch target {
    case .row(let id):
      guard case .field(let line)? = state.deskInFront?.rowList?[id]?.kind, !line.isFlag else { return nil }
      if line.isText {
        sort = .field(line)
      } else {
        guard let desk = state.deskInFront, !Choosing.opensMenu(line, desk), line.isScale || !desk.options(line).isEmpty else { return nil }
        sort = .choice(line)
      }
    case .question(.name), .question(.team): sort = .answer
    default: return nil
    }
  }

  /// What is asked by itself: a dialog with a field, or a line that was just begun; nil where nothing is.
  init?(of state: State) {
    switch state.overlays.last {
    case .dialog(let prompt) where prompt.dialog.isInField:
      sort = .dialog(isLong: prompt.dialog.field?.isMultiline == true)
    case nil:
      guard let desk = state.deskInFront, desk.newLine != nil, let line = desk.focusedLine, line.isText else { return nil }
      sort = .field(line)
    default: return nil
    }
  }

  private var isLong: Bool {
    switch sort {
    case .field(let line): line.isLong
    case .dialog(let isLong): isLong
    case .choice, .answer: false
    }
  }

  /// What is asked by name, once; then what stands there, and what there is to choose from.
  ///
  /// - Parameter kept: a text that was typed where none belongs; k puts it in.
  func introduction(_ state: State, kept: String) -> [String] {
    guard lines.isEmpty, !isIntroduced else { return [] }
    switch sort {
    case .field(let line):
      guard let desk = state.deskInFront else { return [] }
      let text = line.kind.isUnderstood ? desk.shown(line) : desk.typed(line)
      let skips = desk.newLine == nil || !text.isEmpty ? [] : [state.scene.say(PlainWords.skips)]
      return question(at: line, desk) + stands(text, state) + skips + keeps(kept.isEmpty && text.isEmpty ? line.offer ?? "" : kept, state)
    case .choice(let line):
      guard let desk = state.deskInFront else { return [] }
      let options = line.isScale ? [] : [desk.options(line).enumerated().map { "\($0 + 1) \($1.word)" }.joined(separator: ", ")]
      return [PlainRows(desk: desk).question(at: line)] + stands(desk.shown(line), state) + options
    case .dialog:
      guard case .dialog(let prompt)? = state.overlays.last else { return [] }
      return stands(prompt.typed, state) + keeps(kept, state)
    case .answer: return keeps(kept, state)
    }
  }

  /// What is asked where the prompt has no name for it.
  private func question(at line: FieldLine, _ desk: Desk) -> [String] {
    line.isWide && desk.newLine == nil ? [PlainRows(desk: desk).question(at: line)] : []
  }

  private func stands(_ text: String, _ state: State) -> [String] {
    text.isEmpty ? [] : [PlainWords.stands(PlainRow.spoken(text), state.scene.language)]
  }

  private func keeps(_ text: String, _ state: State) -> [String] {
    text.isEmpty ? [] : [PlainWords.keeps(PlainRow.spoken(text), state.scene.language)]
  }

  func prompt(_ state: State) -> String {
    guard lines.isEmpty else { return "" }
    switch sort {
    case .choice(let line):
      if case .whole(let range) = line.kind, line.isScale { return state.scene.say(PlainWords.number(in: range)) }
      return state.scene.say(line.isSeveral ? PlainWords.several : PlainWords.which)
    case .field(let line):
      guard let desk = state.deskInFront else { return "" }
      let words = state.scene.say(isLong ? PlainWords.longText : PlainWords.text)
      return question(at: line, desk).isEmpty ? desk.label(line.name) + ", " + words.lowercased() : words
    case .dialog:
      guard case .dialog(let prompt)? = state.overlays.last else { return "" }
      return prompt.dialog.label + ", " + state.scene.say(isLong ? PlainWords.longText : PlainWords.text).lowercased()
    case .answer: return state.scene.say(PlainWords.text)
    }
  }

  /// Whether a text is asked, and no choice.
  var isText: Bool { if case .choice = sort { false } else { true } }

  /// What one can do here.
  var help: [Phrase] {
    switch sort {
    case .choice: PlainWords.helpAtChoice
    case .field, .answer, .dialog: isLong ? PlainWords.helpAtLongText : PlainWords.helpAtText
    }
  }

  /// What k puts in: what was kept, else what is proposed.
  private func textToTake(_ kept: String) -> String? {
    switch sort {
    case .choice: nil
    case .field(let line): kept.isEmpty ? line.offer : kept
    case .answer, .dialog: kept.isEmpty ? nil : kept
    }
  }

  // MARK: - Answers

  /// - Parameters:
  ///   - kept: what k puts in.
  ///   - isText: whether no word of it means what it means at every prompt.
  mutating func hear(_ line: String, kept: String = "", isText: Bool = false, _ state: inout State, now: Instant) -> Outcome {
    if line.trimmed == "k", lines.isEmpty, let text = textToTake(kept) {
      if case .field(let field) = sort, isLong { before = state.deskInFront?.typed(field) ?? "" }
      return take(isLong ? text : text.replacing("\n", with: " "), &state, now, usesKept: true)
    }
    let typed = line.trimmed
    // A whole word is a text here: somebody may have said "stop".
    switch typed.count == 1 && !isText ? PlainWords.general(typed) : nil {
    case .help: return Outcome(goesOn: true, word: "h")
    case .back: return end(with: "t", &state, now)
    case .stop: return end(with: "s", &state, now)
    case .more, .commands, nil: break
    }
    if case .choice(let field) = sort { return choose(typed, field, &state, now) }
    if isLong, typed != "." {
      lines.append(line)
      guard case .field(let field) = sort else { return Outcome(goesOn: true) }
      // A blank line stands between two others.
      if typed.isEmpty { return Outcome(goesOn: true) }
      let blanks = lines.dropLast().reversed().prefix { $0.trimmed.isEmpty }.count
      // Each line is saved as it comes, behind what stands there now: nobody knows what happens next.
      before = state.deskInFront?.typed(field) ?? ""
      let text = String(repeating: "\n", count: before?.isEmpty == true ? 0 : blanks) + line
      var outcome = write(text, field, isFirst: lines.count == 1, &state, now)
      outcome.goesOn = outcome.lost == nil
      if outcome.lost != nil { lines = [] }
      return outcome
    }
    let text = isLong ? lines.joined(separator: "\n") : typed
    let isWritten = before != nil
    lines = []
    return isWritten ? Outcome() : take(text, &state, now)
  }

  /// Takes a whole text.
  private func take(_ text: String, _ state: inout State, _ now: Instant, usesKept: Bool = false) -> Outcome {
    var outcome: Outcome
    switch sort {
    case .field(let field): outcome = write(text, field, isFirst: true, &state, now)
    case .answer: outcome = Outcome(effects: text.isEmpty ? [] : state.send([.key(.control("a")), .paste(text)], now))
    case .dialog: outcome = answerDialog(text, &state, now)
    case .choice: outcome = Outcome()
    }
    outcome.usesKept = usesKept
    return outcome
  }

  /// Whether some of a text was typed.
  var isWriting: Bool { !lines.isEmpty }

  /// Puts what was typed of a text for a dialog in its field, where it is kept until it is asked again. Nothing is sent.
  mutating func keep(_ state: inout State, now: Instant) -> [Effect] {
    guard case .dialog = sort, isWriting else { return [] }
    let text = lines.joined(separator: "\n")
    lines = []
    return state.send([.key(.control("a")), .paste(text)], now)
  }

  /// Back, or stop: what was typed of a text is kept first. Back goes no further than out of the field.
  private mutating func end(with word: String, _ state: inout State, _ now: Instant) -> Outcome {
    switch sort {
    case .dialog: return Outcome(effects: keep(&state, now: now), word: word)
    case .field, .choice, .answer:
      lines = []
      let isNewLine = state.deskInFront?.newLine != nil
      return Outcome(effects: isNewLine ? state.press([Key(.escape)], now) : leave(&state), word: word == "s" ? word : nil)
    }
  }

  /// Puts a text in a field, behind what stands in a long one, and leaves the field.
  ///
  /// - Parameter isFirst: whether a dash in front of it takes away what stands there.
  private func write(_ typed: String, _ line: FieldLine, isFirst: Bool, _ state: inout State, _ now: Instant) -> Outcome {
    guard state.deskInFront?.rowList?[.field(line.ref)] != nil else { return Outcome(lost: typed) }
    let isNewLine = state.deskInFront?.newLine != nil
    guard !typed.isEmpty else {
      // A line that was begun and stays empty is none.
      return Outcome(effects: isNewLine ? state.press([Key(.escape)], now) : leave(&state))
    }
    let isAnew = isFirst && typed.hasPrefix("-") && (typed.count == 1 || typed.dropFirst().first == "\n")
    let text = isAnew ? String(typed.dropFirst(2)) : typed
    let before = isAnew ? "" : self.before ?? ""
    let whole = [before, text].filter { !$0.isEmpty }.joined(separator: "\n")
    var effects = isNewLine ? [] : state.atDesk { $0.focus(on: .field(line.ref)) }
    effects += state.send([.key(.control("a")), whole.isEmpty ? .key(Key(.backspace)) : .paste(whole)], now)
    let hint = state.deskInFront?.editor?.hint
    effects += isNewLine ? state.press([Key(.enter)], now) : leave(&state)
    return Outcome(effects: effects, remark: hint)
  }

  /// Out of the field; what stands in it is saved.
  private func leave(_ state: inout State) -> [Effect] {
    state.atDesk {
      $0.rest()
      $0.saveFiles()
    }
  }

  private func choose(_ typed: String, _ line: FieldLine, _ state: inout State, _ now: Instant) -> Outcome {
    guard let desk = state.deskInFront, !typed.isEmpty else { return Outcome() }
    let clear = [Key(.backspace)]
    if typed == "-" { return Outcome(effects: state.press(clear, now) + leave(&state)) }
    let numbers = PlainMenu.numbers(in: typed) ?? []
    let options = desk.options(line)
    let keys: [Key]
    if case .whole(let range) = line.kind, line.isScale {
      guard let number = Int(typed), range.contains(number) else {
        return Outcome(goesOn: true, remark: state.scene.say(PlainWords.kind(of: .scale(range))))
      }
      // What stands there goes first: on an answered scale a digit begins the text under it.
      keys = clear + "\(number)".map { Key(.character($0)) }
    } else if line.isSeveral, !numbers.isEmpty, numbers.allSatisfy((0...options.count).contains) {
      // These and no others.
      let wanted = Set(numbers)
      let chosen = Set(desk.chosen(line))
      let changed = options.indices.filter { wanted.contains($0 + 1) != chosen.contains(options[$0].value) }
      keys = changed.map { Key(.character(Character("\($0 + 1)"))) }
    } else if numbers.count == 1, let number = numbers.first, options.indices.contains(number - 1) {
      keys = [Key(.character(Character("\(number)")))]
    } else if let place = options.firstIndex(where: { Folding.search($0.word).hasPrefix(Folding.search(typed)) }) {
      keys = [Key(.character(Character("\(place + 1)")))]
    } else {
      return refused(&state)
    }
    return Outcome(effects: state.press(keys, now) + state.atDesk { $0.saveFiles() })
  }

  private func refused(_ state: inout State) -> Outcome {
    state.scene.tell(PlainWords.unknown, .warning)
    return Outcome(goesOn: true)
  }

  /// A text that a dialog asks for. With one answer beside the safe one, that is given; else the buttons are asked next.
  private func answerDialog(_ text: String, _ state: inout State, _ now: Instant) -> Outcome {
    guard case .dialog(let prompt)? = state.overlays.last else { return Outcome() }
    // Nothing to say is the safe answer.
    if text.isEmpty, prompt.typed.isEmpty { return Outcome(effects: state.press([Key(.escape)], now)) }
    var effects = text.isEmpty ? [] : state.send([.key(.control("a")), .paste(text)], now)
    effects += prompt.dialog.buttons.count > 2 ? state.press([Key(.tab)], now) : state.press([Key(.enter)], now)
    return Outcome(effects: effects)
  }
}

extension FieldLine {
  /// Whether its value is a number on a scale.
  var isScale: Bool { if case .whole = kind { offered == nil } else { false } }
}
