/// One thing to choose in a menu.
public struct MenuItem: Sendable, Hashable, Identifiable {
  /// What the caller knows it by; no two in a menu are the same.
  public let id: String
  /// As it is shown, and found.
  public let label: String
  /// Stands at the right, such as the keys of a command.
  public let detail: String
  /// Stands under the list while this has focus: what it means; "" for nothing.
  public let note: String
  /// Found by these too; never shown.
  public let keywords: String
  /// Why this cannot be chosen now, shown in the place of the detail; nil where it can.
  public let reason: String?
  /// The digit that chooses or ticks it straight away, from 0 to 9, shown before the label; nil for none.
  public fileprivate(set) var digit: Int?

  /// How it is found in a menu that ranks.
  public let finding: Finding

  /// How an item is found in a menu that ranks.
  public struct Finding: Sendable, Hashable {
    /// Other words for what the item is called; never shown.
    public let synonyms: String
    /// Whether it is listed only once something is typed.
    public let isListedWhenFound: Bool
    /// Whether only its own words find it, from three letters on: for what one must not do by mistake.
    public let isOnlyFoundByName: Bool
    /// Whether it is somebody's name: found by how its words, and its synonyms, begin.
    public let isName: Bool

    /// An item is listed and found by all its words, unless said otherwise.
    public init(
      synonyms: String = "", isListedWhenFound: Bool = false, isOnlyFoundByName: Bool = false, isName: Bool = false
    ) {
      self.synonyms = synonyms
      self.isListedWhenFound = isListedWhenFound
      self.isOnlyFoundByName = isOnlyFoundByName
      self.isName = isName
    }
  }

  /// An item that can be chosen, unless a `reason` says why not.
  public init(
    id: String, label: String, detail: String = "", note: String = "", keywords: String = "", reason: String? = nil, digit: Int? = nil,
    finding: Finding = Finding()
  ) {
    self.id = id
    self.label = label
    self.detail = detail
    self.note = note
    self.keywords = keywords
    self.reason = reason
    self.digit = digit
    self.finding = finding
  }

  /// The same, listed whether or not something is typed.
  public var alwaysListed: MenuItem {
    MenuItem(
      id: id, label: label, detail: detail, note: note, keywords: keywords, reason: reason, digit: digit,
      finding: Finding(synonyms: finding.synonyms, isOnlyFoundByName: finding.isOnlyFoundByName, isName: finding.isName))
  }
}

/// A list in a box that gets shorter while one types: every command, the words of a field, the people of a gezin. Choosing one, or with
/// `isMultiple` ticking several.
public struct Menu: Sendable, Equatable {
  /// What an event did.
  public enum Outcome: Sendable, Hashable {
    /// This one was chosen.
    case chosen(MenuItem.ID)
    /// This one is off; its reason is on the screen.
    case refused(MenuItem.ID)
    /// What is ticked, in the order of the items.
    case done([MenuItem.ID])
    /// Esc.
    case cancelled
    /// Taken, whatever it was: a menu lets nothing through.
    case handled
  }

  /// The first row of the box.
  public let title: String
  /// All there is to choose, in order.
  public let items: [MenuItem]
  /// Whether Space ticks and Enter is done; otherwise Space belongs to what is typed and Enter chooses.
  public let isMultiple: Bool
  /// Whether the best fitting come first, by the order of `MenuRanking`; otherwise they stay in their order.
  public let isRanked: Bool
  /// The items that are ticked; none where only one can be chosen.
  public private(set) var ticked: Set<MenuItem.ID>
  private(set) var filter = FilterField()
  private(set) var list = ListView()
  /// The items that match what is typed, by index.
  private(set) var shown: [Int]
  /// The words of each item, where it ranks; made with the first letter.
  private var words: [MenuRanking.Words] = []
  /// Whether digits choose.
  public let hasDigits: Bool
  /// The columns of the widest item, and whether any item has a note.
  let widest: Int
  let hasNotes: Bool

  /// A menu with `focused`, or else the first item, in focus. The first nine items get a digit each, unless it `isSearch` or `isRanked`: a list in which
  /// one looks for words.
  public init(
    title: String, items: [MenuItem], multiple: Bool = false, ticked: Set<MenuItem.ID> = [], focused: MenuItem.ID? = nil,
    isRanked: Bool = false, isSearch: Bool = false
  ) {
    self.title = title
    self.items =
      isSearch || isRanked
      ? items
      : items.enumerated().map { index, item in
        var item = item
        if item.digit == nil, index < 9, !items.contains(where: { $0.digit == index + 1 }) { item.digit = index + 1 }
        return item
      }
    isMultiple = multiple
    self.isRanked = isRanked
    self.ticked = ticked
    hasDigits = self.items.contains { $0.digit != nil }
    let marks = Self.markWidth(hasDigits: hasDigits, isMultiple: multiple)
    widest = self.items.reduce(0) { max($0, marks + Display.columns(of: $1.label) + Self.detailWidth($1)) }
    hasNotes = self.items.contains { !$0.note.isEmpty }
    shown = items.indices.filter { !items[$0].finding.isListedWhenFound }
    list.selected = shown.firstIndex { items[$0].id == focused } ?? 0
  }

  /// The item with focus; nil where nothing matches.
  public var focused: MenuItem? { shown.indices.contains(list.selected) ? items[shown[list.selected]] : nil }

  /// The items that are listed now, in the order in which they stand.
  public var listed: [MenuItem] { shown.map { items[$0] } }

  /// What is typed to make the list shorter.
  public var filterText: String { filter.text }

  /// Takes one event; `room` is the rectangle that `draw` gets. `contains` says when a typed word stands in a text, so that the caller
  /// decides about capitals and accents.
  public mutating func update(
    _ event: Event, in room: Rect, clipboard: inout String, contains: (_ text: String, _ word: String) -> Bool
  ) -> Outcome {
    let layout = layout(in: room)
    if case .key(let key) = event {
      switch key.code {
      case .enter where isMultiple: return .done(items.map(\.id).filter(ticked.contains))
      case .enter: return chooseFocused()
      case .escape: return .cancelled
      case .character(" ") where isMultiple && key.typed != nil: return tickFocused()
      case .character(let digit) where key.typed != nil && filter.text.isEmpty:
        if let outcome = choose(digit: digit) { return outcome }
      case .up, .down, .pageUp, .pageDown, .home, .end:
        _ = list.update(key, count: shown.count, height: layout.list.height)
        return .handled
      default: break
      }
    }
    if filter.update(event, width: layout.inner.width, clipboard: &clipboard) == .changed { narrow(contains) }
    return .handled
  }

  /// Types a text, as though it was typed in the menu.
  public mutating func type(_ text: String, contains: (_ text: String, _ word: String) -> Bool) {
    filter = FilterField(text: text)
    narrow(contains)
  }

  private mutating func narrow(_ contains: (_ text: String, _ word: String) -> Bool) {
    if isRanked, words.isEmpty { words = items.map(MenuRanking.Words.init) }
    shown = isRanked ? MenuRanking.order(of: items, words, filter.text) : matching(contains)
    list = ListView()
  }

  /// What matches: first what begins so, then what is called so, then what only has to do with it.
  private func matching(_ contains: (_ text: String, _ word: String) -> Bool) -> [Int] {
    let found = filter.matching(count: items.count, text: { items[$0].label + " " + items[$0].keywords }, contains: contains)
    let named = found.filter { filter.matches(items[$0].label, contains: contains) }
    let word = filter.words.first ?? ""
    let begin = named.filter { contains(String(items[$0].label.prefix(word.count)), word) }
    return begin + named.filter { !begin.contains($0) } + found.filter { !named.contains($0) }
  }

  /// Nil where no item has this digit.
  private mutating func choose(digit: Character) -> Outcome? {
    guard digit.isASCII, let number = digit.wholeNumberValue, let index = shown.firstIndex(where: { items[$0].digit == number }) else {
      return nil
    }
    list.selected = index
    return isMultiple ? tickFocused() : chooseFocused()
  }

  private func chooseFocused() -> Outcome {
    guard let focused else { return .handled }
    return focused.reason == nil ? .chosen(focused.id) : .refused(focused.id)
  }

  private mutating func tickFocused() -> Outcome {
    guard let focused else { return .handled }
    if ticked.remove(focused.id) != nil { return .handled }
    if focused.reason != nil { return .refused(focused.id) }
    ticked.insert(focused.id)
    return .handled
  }
}
