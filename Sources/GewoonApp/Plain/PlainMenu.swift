import Basics
import TextUI
import Wording

/// Choosing out of a menu in plain mode: by number, several by their numbers, or by words that make it shorter.
struct PlainMenu {
  private let menu: Menu

  init(_ choice: OpenMenu) { menu = choice.menu }

  /// The place of the one thing that words mean: it is called so, or it alone begins or ends so; nil where none is, or several are.
  ///
  /// - Parameter isForThing: whether they stood behind the number of a thing, so that other words for a command will do too.
  func place(meantBy words: String, isForThing: Bool, _ language: Language) -> Int? {
    let wanted = Folding.search(words)
    let listed = Array(menu.listed.enumerated())
    if let first = listed.first, Folding.search(first.element.label) == wanted { return 0 }
    let tests: [(MenuItem) -> Bool] = [
      { Folding.search(CommandWords.short($0.id)[language]) == wanted },
      { (Folding.search($0.label) + " ").hasPrefix(wanted + " ") || Folding.search($0.label).hasSuffix(" " + wanted) },
      { isForThing && $0.finding.synonyms.split(separator: " ").contains { $0 == wanted } },
    ]
    for test in tests {
      // What can be done goes before what cannot, of which the reason is said.
      let meant = listed.filter { test($0.element) }
      let on = meant.filter { $0.element.reason == nil }
      if let one = on.first ?? meant.first, on.count < 2 { return on.isEmpty && meant.count > 1 ? nil : one.offset }
      if !meant.isEmpty { return nil }
    }
    return listed.count == 1 ? listed[0].offset : nil
  }

  func hear(_ typed: String, _ state: inout State, _ now: Instant, unknown: (inout State) -> [Effect]) -> [Effect] {
    guard let wanted = Self.numbers(in: typed) else {
      return typed.contains { $0 != "," && $0 != " " } ? narrow(typed, &state, now, unknown) : unknown(&state)
    }
    let known = Self.choices(in: menu)
    let places = wanted.compactMap { number in known.first { $0.number == number }?.place }
    let isNone = menu.isMultiple && wanted == [0]
    guard isNone || places.count == wanted.count, menu.isMultiple || wanted.count == 1 else { return unknown(&state) }
    if menu.isMultiple { return tick(Set(places), &state, now) }
    return places.first.map { state.press(keys(choosing: $0), now) } ?? []
  }

  /// The numbers that were typed, with blanks or commas between them; nil where there is none, or anything else.
  static func numbers(in typed: String) -> [Int]? {
    let numbers = typed.split { $0 == " " || $0 == "," }.map { Int($0) }
    return numbers.isEmpty || numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }

  /// A thing that can be chosen, its place among what is listed, and its number.
  struct Choice {
    let item: MenuItem
    let place: Int
    let number: Int
  }

  /// The things that are said: the digits that choose them on the screen are their numbers, and others those of the rest. What cannot be chosen
  /// among all that there is to do is not said, unless nothing can.
  static func choices(in menu: Menu) -> [Choice] {
    let all = Array(menu.listed.enumerated()).filter { !isOfThePicture($0.element.id) }
    let isOn = menu.isRanked && all.contains { $0.element.reason == nil }
    var next = menu.hasDigits ? 9 : 0
    return all.filter { !isOn || $0.element.reason == nil }.map { place, item in
      if let digit = item.digit { return Choice(item: item, place: place, number: digit) }
      next += 1
      return Choice(item: item, place: place, number: next)
    }
  }

  /// Whether a command does something to the picture alone, or what a word does at every prompt.
  private static func isOfThePicture(_ id: String) -> Bool {
    ["redraw", "enlarge", "suspend", "nextField", "previousField", "today", "back", "help", "quit"].contains(id)
  }

  /// The keys that choose a thing by its place among what is listed.
  func keys(choosing place: Int) -> [Key] { way(to: place) + [Key(.enter)] }

  private func way(to place: Int) -> [Key] { [Key(.home)] + Array(repeating: Key(.down), count: place) }

  /// Ticks these and no others, and is done.
  private func tick(_ wanted: Set<Int>, _ state: inout State, _ now: Instant) -> [Effect] {
    let changed = menu.listed.indices.filter { menu.ticked.contains(menu.listed[$0].id) != wanted.contains($0) }
    return changed.reduce(into: []) { $0 += state.press(way(to: $1) + [Key(.character(" "))], now) } + state.press([Key(.enter)], now)
  }

  /// Fewer things; one that is left is taken.
  private func narrow(_ words: String, _ state: inout State, _ now: Instant, _ unknown: (inout State) -> [Effect]) -> [Effect] {
    let effects = state.send([.key(.control("a")), .paste(words)], now)
    guard case .menu(let choice)? = state.overlays.last else { return effects }
    switch choice.menu.listed.count {
    case 0: return effects + state.send([.key(.control("a")), .key(Key(.backspace))], now) + unknown(&state)
    case 1 where !menu.isMultiple: return effects + state.press([Key(.enter)], now)
    default: return effects
    }
  }
}
