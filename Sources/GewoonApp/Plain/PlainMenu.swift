import Basics
import TextUI
import Wording

/// Choosing out of a menu in plain mode: by number, several by their numbers, or by words that make it shorter.
struct PlainMenu {
  private let menu: Menu

  init(_ choice: OpenMenu) { menu = choice.menu }

  func hear(_ typed: String, _ state: inout State, _ now: Instant, unknown: (inout State) -> [Effect]) -> [Effect] {
    let numbers = typed.split { $0 == " " || $0 == "," }.map { Int($0) }
    guard numbers.allSatisfy({ $0 != nil }) else { return narrow(typed, &state, now, unknown) }
    let known = Self.numbers(in: menu)
    let wanted = numbers.compactMap { $0 }
    let places = wanted.compactMap { known.firstIndex(of: $0) }
    let isNone = menu.isMultiple && wanted == [0]
    guard isNone || places.count == wanted.count else { return unknown(&state) }
    if menu.isMultiple { return tick(Set(places), &state, now) }
    return places.first.map { state.press(way(to: $0) + [Key(.enter)], now) } ?? []
  }

  /// The numbers of the things that are listed: the digits that choose them on the screen, and others for the rest.
  static func numbers(in menu: Menu) -> [Int] {
    var next = menu.hasDigits ? 9 : 0
    return menu.listed.map { item in
      if let digit = item.digit { return digit }
      next += 1
      return next
    }
  }

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
