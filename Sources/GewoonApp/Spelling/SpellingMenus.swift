import Basics
import TextUI
import Wording

/// The list of words that nobody knows, and what can be done with each: a menu as any other, also line by line.
enum SpellingMenus {
  // MARK: - The list

  /// Shows what is left of the words, with focus on one of them; says so where none is left.
  static func showList(focused: String? = nil, _ desk: inout Desk) {
    guard let round = desk.spelling.round else { return }
    let finds = round.finds(on: desk)
    guard !finds.isEmpty else {
      desk.spelling.round = nil
      return desk.scene.tell(round.hasReplaced ? SpellingWords.doneWithChanges : SpellingWords.done)
    }
    let items = finds.map { find in
      let times = find.places.count > 1 ? desk.say(SpellingWords.times(find.places.count)) : ""
      return MenuItem(
        id: find.key, label: find.letters,
        detail: [times, name(of: find, in: round, desk)].filter { !$0.isEmpty }.joined(separator: " · "),
        note: round.context(of: find.places[0], on: desk))
    }
    let menu = Menu(title: SpellingWords.unknown(finds.count, desk.language), items: items, focused: focused)
    var choice = OpenMenu(atDesk: menu) { desk, key in ask(about: key, &desk) }
    choice.isListOfSpelling = true
    choice.cancelled = { state in _ = state.atDesk { $0.spelling.round = nil } }
    desk.ask(choice)
  }

  /// The text in which a word stands first.
  private static func name(of find: SpellingFind, in round: SpellingRound, _ desk: Desk) -> String {
    let line = round.lines[find.places[0].line]
    if let number = line.ref.question.flatMap({ desk.instrument.position(of: $0) }) { return Saying.question(number, desk.language) }
    return desk.label(line.name).lowercased()
  }

  /// Asks what a word could be; the list stays until that is known.
  private static func ask(about key: String, _ desk: inout Desk) {
    guard let find = find(key, desk) else { return showList(&desk) }
    showList(focused: key, &desk)
    desk.spelling.round?.opening = find.letters
    desk.outcome.effects.append(.spelling(.suggest(find.letters)))
  }

  private static func find(_ key: String, _ desk: Desk) -> SpellingFind? { desk.spelling.round?.finds(on: desk).first { $0.key == key } }

  // MARK: - One word

  /// Shows what a word could be and what else can be done with it, once that is known.
  static func open(_ word: String, _ suggestions: [String], _ desk: inout Desk) {
    desk.spelling.round?.opening = nil
    guard let round = desk.spelling.round, let find = round.finds(on: desk).first(where: { $0.letters == word }) else {
      return showList(&desk)
    }
    show(find, suggestions, in: round, &desk)
  }

  private static func show(_ find: SpellingFind, _ suggestions: [String], in round: SpellingRound, _ desk: inout Desk) {
    // Line by line it was just said.
    let note = desk.scene.takesLines ? "" : round.context(of: find.places[0], on: desk)
    let first = find.places[0]
    var seen: Set<String> = []
    let words = Array(suggestions.filter { seen.insert(find.adapted($0, to: first)).inserted }.prefix(mostSuggestions))
    let items =
      words.enumerated().map { MenuItem(id: "\($0)", label: find.adapted($1, to: first), note: note) }
      + Act.allCases.map { MenuItem(id: $0.rawValue, label: desk.say($0.words), note: note) }
    let menu = Menu(title: desk.say(SpellingWords.unknown(find.letters)), items: items)
    var choice = OpenMenu(atDesk: menu) { desk, id in
      if let act = Act(rawValue: id) { return act.carryOut(on: find, suggestions, in: round, &desk) }
      guard let index = Int(id), words.indices.contains(index) else { return }
      replace(find, with: words[index], suggestions, in: round, &desk)
    }
    choice.cancelled = { state in _ = state.atDesk { showList(focused: find.key, &$0) } }
    desk.ask(choice)
  }

  private static let mostSuggestions = 6

  /// What can be done with a word beside taking another one.
  private enum Act: String, CaseIterable {
    case typeIt, leave, remember

    var words: Phrase {
      switch self {
      case .typeIt: SpellingWords.typeIt
      case .leave: SpellingWords.leave
      case .remember: SpellingWords.remember
      }
    }

    func carryOut(on find: SpellingFind, _ suggestions: [String], in round: SpellingRound, _ desk: inout Desk) {
      switch self {
      case .typeIt: askForWord(find, suggestions, in: round, &desk)
      case .leave:
        desk.spelling.leftAlone.insert(find.key)
        goOn(past: find, &desk)
      case .remember:
        desk.spelling.leftAlone.insert(find.key)
        desk.outcome.effects.append(.spelling(.remember(find.letters)))
        goOn(past: find, &desk)
      }
    }
  }

  /// The list again without a word, with focus on the one after it.
  private static func goOn(past find: SpellingFind, _ desk: inout Desk) {
    let finds = desk.spelling.round?.finds(on: desk) ?? []
    let index = finds.firstIndex { $0.key == find.key } ?? 0
    desk.spelling.round?.drop(find)
    showList(focused: finds.dropFirst(index + 1).first?.key ?? finds.prefix(index).last?.key, &desk)
  }

  // MARK: - Replacing

  private static func askForWord(_ find: SpellingFind, _ suggestions: [String], in round: SpellingRound, _ desk: inout Desk) {
    let dialog = Dialog(
      title: desk.say(SpellingWords.unknown(find.letters)), lines: [round.context(of: find.places[0], on: desk)],
      buttons: [desk.say(SpellingWords.replace), Saying.capitalised(desk.say(CommandWords.title("back")))], safe: 1,
      field: TextEditor(text: find.letters, multiline: false), label: desk.say(FieldNames.word))
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, prompt in
        guard button == 0, !prompt.typed.isEmpty, prompt.typed != find.letters else { return show(find, suggestions, in: round, &desk) }
        replace(find, with: prompt.typed, suggestions, in: round, &desk)
      })
  }

  /// Replaces a word that stands in one place; of one that stands in more it is asked whether everywhere.
  private static func replace(
    _ find: SpellingFind, with text: String, _ suggestions: [String], in round: SpellingRound, _ desk: inout Desk
  ) {
    guard find.places.count > 1 else { return put(text, for: find, everywhere: true, &desk) }
    let items = [
      MenuItem(id: "all", label: desk.say(SpellingWords.everywhere)),
      MenuItem(id: "one", label: desk.say(SpellingWords.onlyHere), note: round.context(of: find.places[0], on: desk)),
    ]
    let menu = Menu(title: desk.say(SpellingWords.stands(find.letters, times: find.places.count)), items: items)
    var choice = OpenMenu(atDesk: menu) { desk, id in put(text, for: find, everywhere: id == "all", &desk) }
    choice.cancelled = { state in _ = state.atDesk { show(find, suggestions, in: round, &$0) } }
    desk.ask(choice)
  }

  private static func put(_ text: String, for find: SpellingFind, everywhere: Bool, _ desk: inout Desk) {
    guard let round = desk.spelling.round, let now = self.find(find.key, desk), now == find else {
      desk.scene.tell(SpellingWords.changedMeanwhile, .warning)
      return showList(&desk)
    }
    let finds = round.finds(on: desk)
    let index = finds.firstIndex { $0.key == find.key } ?? 0
    find.replace(with: text, everywhere: everywhere, in: round, &desk)
    desk.spelling.round?.hasReplaced = true
    let next = everywhere || find.places.count == 1 ? finds.dropFirst(index + 1).first?.key : find.key
    desk.scene.tell(SpellingWords.replaced(find.letters, by: text))
    showList(focused: next, &desk)
  }
}
