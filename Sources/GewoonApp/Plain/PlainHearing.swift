import Basics
import DossierModel
import TextUI
import Wording

// What a line that was typed means: an answer, a number, a word that means the same everywhere, a command, or words that find one.
extension PlainMode {
  /// Takes a line that was typed.
  public mutating func hear(_ line: String, _ state: inout State, now: Instant) -> [Effect] {
    state.forgetWhatWasRead()
    heard += 1
    // The same may be said once more, of something else.
    if state.scene.notice == nil { notice = state.scene.said }
    if var asked = asking {
      let outcome = asked.hear(line, kept: kept, &state, now: now)
      asking = outcome.goesOn ? asked : nil
      if outcome.usesKept { kept = "" }
      if let lost = outcome.lost { _ = keep(lost, &state) }
      // Who leaves a field with nothing changed hears its line.
      if !outcome.goesOn { focus = nil }
      if let remark = outcome.remark { remarks.append(remark) }
      return outcome.effects + (outcome.word.flatMap { general($0, &state, now) } ?? [])
    }
    let typed = line.trimmed
    if typed == "." { return [] }
    if typed.isEmpty {
      if let screen { known[screen.name] = nil }
      return []
    }
    if let effects = general(typed, &state, now) { return effects }
    if case .menu(let choice)? = state.overlays.last, choice.menu.isRanked, Int(typed.split { $0 == " " }[0]) == nil {
      return state.press([Key(.escape)], now) + command(typed, &state, now)
    }
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    if case .menu(let choice)? = state.overlays.last {
      // What was found and what is to be done with it: "1 dichterbij".
      let isBoth = parts.count == 2 && Int(parts[0]) != nil && parts[1].contains { $0.isLetter } && !choice.menu.isMultiple
      let effects = PlainMenu(choice).hear(isBoth ? parts[0] : typed, &state, now, unknown: { self.unknown(&$0) })
      return isBoth && state.overlays.isEmpty ? effects + command(parts[1], onRow: true, &state, now) : effects
    }
    if case .dialog(let prompt)? = state.overlays.last, Int(parts[0]) == nil {
      let wanted = Folding.search(typed)
      let button = prompt.dialog.buttons.firstIndex { Folding.search($0).hasPrefix(wanted) }
      return button.map { press($0, &state, now) } ?? unknown(&state)
    }
    guard let number = Int(parts[0]) else { return command(typed, &state, now) }
    guard let target = screen.flatMap({ known[$0.name]?.target(number) }) else { return unknown(&state) }
    return take(target, parts.count > 1 ? parts[1] : "", &state, now)
  }

  /// Nothing more comes in: what was typed of a text is kept.
  public mutating func end(_ state: inout State, now: Instant) -> [Effect] {
    guard var asked = asking.take() else { return [] }
    return asked.keep(&state, now: now)
  }

  private func unknown(_ state: inout State) -> [Effect] {
    state.scene.tell(PlainWords.unknown, .warning)
    return []
  }

  /// What means nothing here may be a text: it is kept, with what was typed just before it.
  private mutating func keep(_ words: String, _ state: inout State) -> [Effect] {
    kept = keptAt == heard - 1 ? kept + "\n" + words : words
    (keptAt, isKeptSaid) = (heard, false)
    state.scene.tell(Self.isSentence(words) ? PlainWords.keptSentence : PlainWords.keptWord, .warning)
    return []
  }

  /// What means the same at every prompt; nil for anything else.
  private mutating func general(_ word: String, _ state: inout State, _ now: Instant) -> [Effect]? {
    switch PlainWords.general(word) {
    case .back: return goBack(&state, now)
    case .stop: return state.press([.control("q")], now)
    case .help:
      let isInOverlay = !state.overlays.isEmpty
      let effects = isInOverlay ? [] : state.press([Key(.function(1))], now)
      let help = asking?.help ?? (isInOverlay ? PlainWords.helpAtMenu : PlainWords.help)
      remarks += saidOfHelp(&state) + help.map(state.scene.say)
      return effects
    case .more:
      guard let name = screen?.name, var known = known[name], known.screen.targets.count > known.top + Self.most else {
        remarks.append(state.scene.say(PlainWords.noMore))
        return []
      }
      known.top += Self.most
      self.known[name] = known
      remarks += part(of: known, state.scene.language)
      return []
    case .commands: return state.overlays.isEmpty ? state.press([.control("p")], now) : []
    case nil: return nil
    }
  }

  /// One step back; out of a dialog by the answer that changes nothing, whatever was typed in it.
  private mutating func goBack(_ state: inout State, _ now: Instant) -> [Effect] {
    if state.overlays.isEmpty, [.gezinnen, .firstUse].contains(state.places.here.focus) {
      remarks.append(state.scene.say(PlainWords.noFurtherBack))
      return []
    }
    guard case .dialog(let prompt)? = state.overlays.last, prompt.dialog.field != nil else { return state.press([Key(.escape)], now) }
    let toButtons = prompt.dialog.isInField ? [Key(.tab)] : []
    return state.press(toButtons + Array(repeating: Key(.right), count: prompt.dialog.safe) + [Key(.enter)], now)
  }

  /// A thing of the screen, and what is to be done with it.
  private mutating func take(_ target: PlainTarget, _ words: String, _ state: inout State, _ now: Instant) -> [Effect] {
    if case .button(let button) = target { return press(button, &state, now) }
    if let reason = target.reasonAgainst(in: state) {
      remarks.append(reason)
      return []
    }
    var effects = state.point(at: target)
    focus = target
    if let field = PlainAsking(at: target, state) {
      if words.isEmpty {
        asking = field
        return effects
      }
      var field = field
      let outcome = field.hear(words, kept: kept, isText: true, &state, now: now)
      if outcome.usesKept { kept = "" }
      let last = outcome.goesOn ? field.hear(".", &state, now: now) : outcome
      if let remark = last.remark { remarks.append(remark) }
      return effects + outcome.effects + (outcome.goesOn ? last.effects : [])
    }
    if target.isChoice(in: state) {
      // More words than can be told at once come in a menu.
      effects += state.press([Key(.enter)], now)
      if !words.isEmpty, case .menu(let choice)? = state.overlays.last {
        effects += PlainMenu(choice).hear(words, &state, now, unknown: { self.unknown(&$0) })
      }
    } else if target == .question(.role) {
      effects += state.press([Key(.character(" "))], now)
    } else if words.isEmpty, case .piece = target {
      remarks.append(state.scene.say(PlainWords.atPiece))
    } else if words.isEmpty {
      effects += state.press([target.isFlag(in: state) ? Key(.character(" ")) : Key(.enter)], now)
    } else if Int(words) != nil {
      effects += unknown(&state)
    } else {
      effects += words == "x" ? state.press([Key(.character(" "))], now) : command(words, onRow: true, &state, now)
    }
    return effects
  }

  private func press(_ button: Int, _ state: inout State, _ now: Instant) -> [Effect] {
    guard case .dialog(let prompt)? = state.overlays.last else { return [] }
    // Beside a field a digit would go there. What was typed in it was followed by Tab, to the first button.
    let way = prompt.dialog.field == nil ? [] : Array(repeating: Key(.right), count: button) + [Key(.enter)]
    return state.press(way.isEmpty ? [Key(.character(Character("\(button + 1)")))] : way, now)
  }

  /// A key of the table, or words that find a command.
  ///
  /// - Parameter onRow: whether it is for the thing that has focus now, and no word that is looked for.
  private mutating func command(_ words: String, onRow: Bool = false, _ state: inout State, _ now: Instant) -> [Effect] {
    if let wanted = PlainWords.wanted(words) { return find(wanted, &state, now) }
    if let key = Self.key(words), Here(state).command(for: key) != nil { return state.press([key], now) }
    if !onRow, Self.searches(state) { return state.send([.key(.control("a")), .paste(words)], now) }
    if Self.isSentence(words), !Self.isCommand(words, state) { return keep(words, &state) }
    // A letter by itself is a key or nothing.
    if words.count == 1 { return unknown(&state) }
    if !onRow, let effects = takeRow(called: words, &state, now) { return effects }
    var effects = state.press([.control("p")], now) + state.send([.paste(words)], now)
    guard case .menu(let choice)? = state.overlays.last else { return effects }
    let menu = PlainMenu(choice)
    if let place = menu.place(meantBy: words, isForThing: onRow, state.scene.language) {
      effects += state.press(menu.keys(choosing: place), now) + closeRefused(&state, now)
      return effects
    }
    let listed = PlainMenu.choices(in: choice.menu)
    if listed.contains(where: { $0.item.reason == nil }) { return effects }
    effects += state.press([Key(.escape)], now)
    // Of what cannot be done here it is said why.
    if let reason = listed.first?.item.reason {
      state.scene.tell(reason, .warning)
      return effects
    }
    return effects + keep(words, &state)
  }

  /// Whether what is typed is looked for: everywhere, or in a list that gets shorter.
  static func searches(_ state: State) -> Bool {
    state.overlays.isEmpty && [.search, .filter, .planningFilter, .teamFilter].contains(state.places.here.focus)
  }

  /// Whether somebody seems to have written, and not to have asked for something.
  private static func isSentence(_ words: String) -> Bool {
    words.split { $0 == " " }.count > 4 || words.count > 1 && words.last.map(".!".contains) == true
  }

  /// Whether something that can be done here is called so.
  private static func isCommand(_ words: String, _ state: State) -> Bool {
    let wanted = Folding.search(words)
    return PaletteItems(here: Here(state)).here.contains { item in
      [item.label, CommandWords.short(item.id)[state.scene.language]].contains { Folding.search($0) == wanted }
    }
  }

  /// The one thing of the screen in which these words stand, where no command is called so; of several their lines are said again.
  private mutating func takeRow(called words: String, _ state: inout State, _ now: Instant) -> [Effect]? {
    guard state.overlays.isEmpty, let known = screen.flatMap({ known[$0.name] }) else { return nil }
    let wanted = Folding.search(words)
    if Self.isCommand(words, state) { return nil }
    let parts = wanted.split { $0.isWhitespace }.map { " " + $0 }
    let found = known.screen.rows.filter { row in
      let text = " " + Folding.search(row.text)
      return row.target != nil && parts.allSatisfy { text.contains($0) }
    }
    // What begins so is called so. Of a long list there is the search that makes it shorter.
    let called = found.filter { Folding.search($0.text).hasPrefix(wanted) }
    let meant = called.isEmpty ? found : called
    guard let first = meant.first?.target, meant.count <= 5 else { return nil }
    if meant.count == 1 { return take(first, "", &state, now) }
    remarks += meant.map(known.said)
    return []
  }

  /// What cannot be done here was said, with the reason.
  private func closeRefused(_ state: inout State, _ now: Instant) -> [Effect] {
    guard case .menu(let choice)? = state.overlays.last, choice.menu.isRanked else { return [] }
    let notice = state.scene.notice
    defer { state.scene.notice = notice }
    return state.press([Key(.escape)], now)
  }

  /// The key that a word stands for as the table writes it; nil for a word of a language.
  private static func key(_ words: String) -> Key? {
    let isKey =
      words.count == 1 || words.hasPrefix("C-") || words.hasPrefix("M-")
      || (words.first?.lowercased() == "f" && Int(words.dropFirst()) != nil)
      || ["Delete", "Left", "Right", "Home", "End"].contains(words)
    guard isKey, case .key(let key)? = (try? KeyScript.events(words.count > 1 && words.first == "f" ? words.uppercased() : words))?.first
    else {
      return nil
    }
    return key
  }

  private func find(_ words: String, _ state: inout State, _ now: Instant) -> [Effect] {
    let effects = state.press([Key(.character("/"))], now)
    return effects + state.send([.key(.control("a")), .paste(words)], now)
  }
}

extension PlainTarget {
  private func line(in state: State) -> FieldLine? {
    guard case .row(let id) = self, case .field(let line)? = state.deskInFront?.rowList?[id]?.kind else { return nil }
    return line
  }

  /// Why a field cannot be changed; nil where it can, and for what is no field.
  fileprivate func reasonAgainst(in state: State) -> String? {
    guard let line = line(in: state), let desk = state.deskInFront else { return nil }
    return desk.reasonAgainst(line.ref.document)
  }

  /// Whether it is a tick box, which its number ticks.
  fileprivate func isFlag(in state: State) -> Bool { line(in: state)?.isFlag == true }

  /// Whether it is a field that is chosen and not typed.
  fileprivate func isChoice(in state: State) -> Bool { line(in: state).map { !$0.isText && !$0.isFlag } ?? false }
}

extension State {
  /// Puts focus on something that has a number.
  mutating func point(at target: PlainTarget) -> [Effect] {
    if case .row(let id) = target {
      return atDesk {
        $0.focus(on: id)
        $0.saveFiles()
      }
    }
    places.here.point(at: target)
    places.settle(scene)
    return []
  }

  mutating func press(_ keys: [Key], _ now: Instant) -> [Effect] { send(keys.map(Event.key), now) }

  mutating func send(_ events: [Event], _ now: Instant) -> [Effect] {
    events.reduce(into: []) { effects, event in effects += update(.event(event), now: now) }
  }
}
