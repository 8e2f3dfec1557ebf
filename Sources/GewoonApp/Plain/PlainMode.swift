import Basics
import DossierModel
import TextUI
import Wording

/// The program said line by line, for ears, for a braille line and for a pipe: the same state and the same commands, without a picture. What is
/// typed is one of a few things at every prompt: a number, words, a text, or t, s and h for back, stop and help.
public struct PlainMode: Sendable {
  /// What was said last of where one is.
  var screen: PlainScreen?
  /// What was said last of each screen: who comes back hears only what is new in it.
  var known: [PlainScreen.Name: Known] = [:]
  /// What the next line answers; nil where it is a number or a command.
  var asking: PlainAsking?
  var notice: Notice?
  /// What is to be said before the screen.
  var remarks: [String] = []
  /// What was typed where it meant nothing: it may be a text, and can still be put where it belongs.
  var kept = ""
  /// Whether it was said yet, at a field, that it can be put there.
  var isKeptSaid = true
  /// How many lines were typed, and which of them was kept last.
  var heard = 0
  var keptAt = -1
  /// What had focus when something was said last, or was asked for by its number.
  var focus: PlainTarget?

  /// A screen as it was said, with the numbers of its things: they stay what they are until all of it is said again.
  struct Known: Sendable {
    var screen: PlainScreen
    var numbers: [PlainTarget: Int]
    /// How many things of a long list go before those that were said last.
    var top = 0

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

  /// So many things of a list are said at once, and at most so many lines that follow from a change.
  static let most = 20
  private static let mostThatFollows = 1

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
    // In the middle of a text nothing else is said, but that it could not be saved.
    if let asking, asking.isWriting {
      if let notice, isNew, notice.tone == .error {
        lines.append(notice.text)
        self.notice = notice
      }
      return (Self.asHeard(lines, state.scene.language), asking.prompt(state))
    }
    self.notice = notice
    let now = PlainScreen(state)
    if asking == nil { asking = PlainAsking(of: state) }
    let before = lines.count
    lines += said(now, isOverlay: !state.overlays.isEmpty, state.scene.language)
    let language = state.scene.language
    // That all is well is heard by what changed, and by what is asked next.
    let isSaved = notice?.text.hasPrefix(Saying.saved(at: "", language)) == true
    if isSaved, lines.count == before, asking == nil, let focused = focused(now) { lines.append(focused) }
    if let notice, isNew, !isSaved || lines.count == before && asking == nil { lines.insert(PlainRow.spoken(notice.text), at: before) }
    if let asking { lines += asking.introduction(state, kept: isKeptSaid ? "" : kept) }
    if lines.isEmpty, asking == nil {
      let reason = state.places.here.readOnly ?? state.scene.workspace?.readOnly
      lines = [focused(now) ?? reason ?? state.scene.say(PlainWords.nothingChanged)]
    }
    if asking?.isText == true { isKeptSaid = true }
    asking?.isIntroduced = true
    (screen, focus) = (now, now.focus)
    return (
      Self.asHeard(lines, language),
      asking?.prompt(state) ?? state.scene.say(Self.prompt(for: state))
    )
  }

  /// Lines as they are heard: days in whole words, no keys, and none twice in a row.
  private static func asHeard(_ lines: [String], _ language: Language) -> [String] {
    lines.map { Saying.withWholeDays(PlainTwins.said(PlainRow.spoken($0), language), language) }.filter { !$0.isEmpty }
      .reduce(into: []) { heard, line in if heard.last != line { heard.append(line) } }
  }

  /// What there is to say of a screen: all of it, or what is new in it since it was said last.
  private mutating func said(_ now: PlainScreen, isOverlay: Bool, _ language: Language) -> [String] {
    // A menu or a question that still lies there was heard.
    if isOverlay, screen == now, known[now.name] != nil { return [] }
    let isOther = screen?.name != now.name
    if !isOverlay, var known = known[now.name], Self.isMuchTheSame(known.screen, now) {
      let before = known.screen.rows
      known.follow(now)
      self.known[now.name] = known
      let new = now.rows.filter { !before.contains($0) }
      // What only follows from a change is too much to hear after each.
      let following = new.count { $0.target == nil }
      let said = following > Self.mostThatFollows ? new.filter { $0.target != nil } : new
      return (isOther ? [now.title] : []) + said.map(known.said)
    }
    let known = Known(now)
    self.known[now.name] = known
    return (screen?.title != now.title ? [now.title] : []) + part(of: known, language)
  }

  /// The thing that has focus now and had not before, as after going to a field by its name.
  private func focused(_ now: PlainScreen) -> String? {
    guard let focus = now.focus, focus != self.focus, let row = now.rows.first(where: { $0.target == focus }) else { return nil }
    return known[now.name]?.said(row)
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
  func part(of known: Known, _ language: Language) -> [String] {
    var lines: [String] = []
    var seen = 0
    for row in known.screen.rows {
      if row.target != nil { seen += 1 }
      // What stands over a thing belongs to it.
      let isIn = (known.top + (row.target == nil ? 0 : 1)..<known.top + Self.most + (row.target == nil ? 0 : 1)).contains(seen)
      if isIn { lines.append(known.said(row)) }
    }
    let left = seen - known.top - Self.most
    return left > 0 ? lines + [PlainWords.more(left, language)] : lines
  }

  /// What help says is said at once, and is away then.
  func saidOfHelp(_ state: inout State) -> [String] {
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
}
