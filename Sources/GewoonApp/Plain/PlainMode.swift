import Basics
import DossierModel
import TextUI
import Wording

/// The program said line by line, for ears, for a braille line and for a pipe: the same state and the same commands, without a picture. What is
/// typed is one of a few things at every prompt: a number, words, a text, or t, s and h for back, stop and help.
public struct PlainMode: Sendable {
  /// What was said last of where one is.
  private var screen: PlainScreen?
  /// What was said last of each screen, by its title: who comes back hears only what is new in it.
  private var known: [String: Known] = [:]
  /// The first thing with a number that was said of a long list.
  private var top = 0
  /// What the next line answers; nil where it is a number or a command.
  private var asking: PlainAsking?
  private var notice: Notice?
  /// What is to be said before the screen.
  private var remarks: [String] = []

  /// A screen as it was said, with the numbers of its things: they stay what they are until all of it is said again.
  private struct Known: Sendable {
    var screen: PlainScreen
    var numbers: [PlainTarget: Int]

    init(_ screen: PlainScreen) {
      self.screen = screen
      let taken = screen.rows.filter { $0.target != nil }.enumerated().compactMap { index, row in
        row.target.map { ($0, row.number ?? index + 1) }
      }
      numbers = Dictionary(taken) { first, _ in first }
    }

    /// The same screen as it is now; what is new in it gets numbers of its own.
    mutating func follow(_ now: PlainScreen) {
      screen = now
      var last = numbers.values.max() ?? 0
      for target in now.targets where numbers[target] == nil {
        last += 1
        numbers[target] = last
      }
    }

    /// The thing with this number, where it is still there.
    func target(_ number: Int) -> PlainTarget? { screen.targets.first { numbers[$0] == number } }

    /// A line with its number.
    func said(_ row: PlainRow) -> String {
      guard let number = row.target.flatMap({ numbers[$0] }) else { return row.text }
      return row.text.hasPrefix("\(number) ") ? row.text : "\(number) \(row.text)"
    }
  }

  /// So many things of a list are said at once.
  private static let most = 20

  /// Before anything was said.
  public init() {}

  // MARK: - Saying

  /// What there is to hear now: the whole screen where it is another one, else only what changed; with the prompt at the end.
  public mutating func say(_ state: inout State) -> (lines: [String], prompt: String) {
    var lines: [String] = screen == nil ? [state.scene.say(PlainWords.welcome)] : []
    lines += remarks
    remarks = []
    lines += saidOfHelp(&state)
    let notice = state.scene.said ?? state.places.here.remark(in: state.scene).flatMap { $0.tone == .info ? nil : $0 }
    let isNew = notice != self.notice
    self.notice = notice
    // In the middle of a text nothing else is said.
    if let asking, asking.isWriting { return (lines, asking.prompt(state)) }
    let now = PlainScreen(state)
    if asking == nil { asking = PlainAsking(of: state) }
    let before = lines.count
    if screen?.title != now.title { lines.append(now.title) }
    if state.overlays.isEmpty, var known = known[now.title], Self.isMuchTheSame(known.screen, now) {
      let before = known.screen.rows
      known.follow(now)
      lines += now.rows.filter { !before.contains($0) }.map(known.said)
      self.known[now.title] = known
    } else {
      top = 0
      let known = Known(now)
      lines += part(of: known, state.scene.language)
      self.known[now.title] = known
    }
    screen = now
    // That all is well is heard by what changed.
    let language = state.scene.language
    let isSaved = notice?.text.hasPrefix(Saying.saved(at: "", language)) == true
    if let notice, isNew, !isSaved || lines.count == before { lines.insert(PlainRow.spoken(notice.text), at: before) }
    if let asking { lines += asking.introduction(state) }
    if lines.isEmpty, asking == nil { lines = [state.scene.say(PlainWords.nothingChanged)] }
    return (
      lines.filter { !$0.isEmpty }.map { Saying.withWholeDays($0, language) },
      asking?.prompt(state) ?? state.scene.say(Self.prompt(for: state))
    )
  }

  private static func prompt(for state: State) -> Phrase {
    switch state.overlays.last {
    case .menu(let choice): choice.menu.isMultiple ? PlainWords.several : PlainWords.which
    case .dialog: PlainWords.which
    case .help, .find, nil: searches(state) ? PlainWords.whatToFind : PlainWords.what
    }
  }

  /// Whether most of a screen was said before, so that the rest is enough.
  private static func isMuchTheSame(_ before: PlainScreen, _ now: PlainScreen) -> Bool {
    before.targets == now.targets || now.rows.count { before.rows.contains($0) } * 2 > now.rows.count
  }

  /// The screen from where one is in it; of a long one a part.
  private func part(of known: Known, _ language: Language) -> [String] {
    var lines: [String] = []
    var seen = 0
    for row in known.screen.rows {
      if row.target != nil { seen += 1 }
      // What stands over a thing belongs to it.
      let isIn = row.target == nil ? (top..<top + Self.most).contains(seen) : (top + 1...top + Self.most).contains(seen)
      if isIn { lines.append(known.said(row)) }
    }
    let left = seen - top - Self.most
    return left > 0 ? lines + [PlainWords.more(left, language)] : lines
  }

  /// What help says is said at once, and is away then.
  private func saidOfHelp(_ state: inout State) -> [String] {
    var lines: [String] = []
    while let overlay = state.overlays.last {
      switch overlay {
      case .help(_, let text, _):
        // The keys of the full screen mean little here.
        let keys = text.firstIndex { $0.isTitle && $0.text == state.scene.say(ScreenWords.keysHere) } ?? text.endIndex
        lines = text[..<keys].map { PlainRow(saying: [$0.text, $0.detail]).text } + lines
      case .find: break
      case .dialog, .menu: return lines
      }
      state.overlays.removeLast()
    }
    return lines
  }

  // MARK: - Hearing

  /// Takes a line that was typed.
  public mutating func hear(_ line: String, _ state: inout State, now: Instant) -> [Effect] {
    state.forgetWhatWasRead()
    // The same may be said once more, of something else.
    if state.scene.notice == nil { notice = state.scene.said }
    if var asked = asking {
      let outcome = asked.hear(line, &state, now: now)
      asking = outcome.goesOn ? asked : nil
      if let remark = outcome.remark { remarks.append(remark) }
      return outcome.effects + (outcome.word.flatMap { general($0, &state, now) } ?? [])
    }
    let typed = line.trimmed
    if typed == "." { return [] }
    if typed.isEmpty {
      if let screen { known[screen.title] = nil }
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
    guard let number = Int(parts[0]) else { return command(typed, &state, now) }
    guard let target = screen.flatMap({ known[$0.title]?.target(number) }) else { return unknown(&state) }
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

  /// What means the same at every prompt; nil for anything else.
  private mutating func general(_ word: String, _ state: inout State, _ now: Instant) -> [Effect]? {
    switch PlainWords.general(word) {
    case .back: return goBack(&state, now)
    case .stop: return state.press([.control("q")], now)
    case .help:
      let effects = state.overlays.isEmpty ? state.press([Key(.function(1))], now) : []
      remarks += saidOfHelp(&state) + PlainWords.help.map(state.scene.say)
      return effects
    case .more:
      guard let known = screen.flatMap({ known[$0.title] }), known.screen.targets.count > top + Self.most else {
        remarks.append(state.scene.say(PlainWords.noMore))
        return []
      }
      top += Self.most
      remarks += part(of: known, state.scene.language)
      return []
    case .commands: return state.overlays.isEmpty ? state.press([.control("p")], now) : []
    case nil: return nil
    }
  }

  /// One step back; out of a dialog by the answer that changes nothing, whatever was typed in it.
  private func goBack(_ state: inout State, _ now: Instant) -> [Effect] {
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
    if let field = PlainAsking(at: target, state) {
      if words.isEmpty {
        asking = field
        return effects
      }
      var field = field
      let outcome = field.hear(words, &state, now: now)
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
    if words.hasPrefix("/") { return find(String(words.dropFirst()), &state, now) }
    if let key = Self.key(words), Here(state).command(for: key) != nil { return state.press([key], now) }
    if !onRow, Self.searches(state) { return state.send([.key(.control("a")), .paste(words)], now) }
    if Self.isSentence(words) {
      state.scene.tell(PlainWords.sentence, .warning)
      return []
    }
    if !onRow, let effects = takeRow(called: words, &state, now) { return effects }
    let effects = state.press([.control("p")], now) + state.send([.paste(words)], now)
    guard case .menu(let choice)? = state.overlays.last else { return effects }
    let listed = choice.menu.listed
    let isOne = listed.count == 1 || listed.first.map { Folding.search($0.label) == Folding.search(words) } == true
    if isOne { return effects + state.press([Key(.enter)], now) + closeRefused(&state, now) }
    if listed.isEmpty { return effects + state.press([Key(.escape)], now) + unknown(&state) }
    return effects
  }

  /// Whether what is typed is looked for: everywhere, or in a list that gets shorter.
  private static func searches(_ state: State) -> Bool {
    state.overlays.isEmpty && [.search, .filter, .planningFilter, .teamFilter].contains(state.places.here.focus)
  }

  /// Whether somebody seems to have written, and not to have asked for something.
  private static func isSentence(_ words: String) -> Bool {
    words.split { $0 == " " }.count > 4 || words.count > 1 && words.last.map(".!".contains) == true
  }

  /// The one thing of the screen in which these words stand, where no command is called so; of several their lines are said again.
  private mutating func takeRow(called words: String, _ state: inout State, _ now: Instant) -> [Effect]? {
    guard state.overlays.isEmpty, let known = screen.flatMap({ known[$0.title] }) else { return nil }
    let wanted = Folding.search(words)
    if PaletteItems(here: Here(state)).here.contains(where: { $0.reason == nil && Folding.search($0.label) == wanted }) { return nil }
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
    return effects + state.send([.key(.control("a")), .paste(words.trimmed)], now)
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
