import Basics
import DossierModel
import Reflectiekader
import TextUI
import Wording

/// Spelling on request: which words of a text nobody knows, one after the other, and what could stand there instead. Nothing is called wrong.
enum Spelling {
  static let commands: [Command] = [
    Command(
      atForm: "spelling", when: { isOff($0, SpellingTexts(desk: $0).focused.map { [$0] }) },
      run: { desk in
        let texts = SpellingTexts(desk: desk)
        let one = texts.focused
        ask(about: one.map { [$0] } ?? texts.all, isOfOneText: one != nil, &desk)
      }),
    Command(
      atForm: "spellingOfAll",
      when: { desk in
        let texts = SpellingTexts(desk: desk)
        // Where all texts are looked at anyhow there is nothing to choose.
        return texts.focused == nil || texts.all.count < 2 ? .absent : isOff(desk, nil)
      },
      run: { desk in ask(about: SpellingTexts(desk: desk).all, isOfOneText: false, &desk) }),
  ]

  /// - Parameter lines: what is looked at; nil for all that there is.
  private static func isOff(_ desk: Desk, _ lines: [FieldLine]?) -> Availability {
    let texts = SpellingTexts(desk: desk)
    let all = lines ?? texts.all
    return all.isEmpty ? .off(CommandWords.nothingHere) : .unless(texts.changeable(all).reason)
  }

  // MARK: - Asking

  private static func ask(about lines: [FieldLine], isOfOneText: Bool, _ desk: inout Desk) {
    let reader = SpellingTexts(desk: desk)
    let lines = reader.changeable(lines).lines
    let texts = lines.map(reader.text)
    var seen: Set<SpellingWord> = []
    let words = texts.flatMap { SpellingScanner.places(in: $0).map(\.word) }.filter { seen.insert($0).inserted }
    let round = SpellingRound(
      id: desk.scene.nextID(), lines: lines, texts: texts, focus: desk.panes.view.focus, askedAt: desk.scene.now, isOfOneText: isOfOneText)
    desk.spelling.round = round
    let workspace = desk.scene.workspace
    let others = (workspace?.members ?? []).map(\.name) + [workspace?.teamName ?? ""]
    let request = SpellingRequest(
      id: round.id, words: words, names: NameWords(dossier: desk.tree, others: others),
      others: desk.spelling.leftAlone.union(desk.scene.lexicon.wordsOfItsOwn))
    // Somebody who waits longer than a moment hears why.
    desk.outcome.effects += [.spelling(.check(request)), .wake(after: 1)]
  }

  // MARK: - Answers

  /// Takes in what the dictionary answered.
  static func takeIn(_ news: SpellingNews, _ state: inout State) -> [Effect] {
    if state.scene.notice?.text == state.scene.say(SpellingWords.busy) { state.scene.notice = nil }
    // Whoever went elsewhere meanwhile hears nothing of it.
    guard state.isAtForm else { return [] }
    switch news {
    case .checked(let id, let unknown):
      let isUncovered = state.overlays.isEmpty
      return state.atDesk { takeIn(id, unknown, isUncovered: isUncovered, &$0) }
    case .cannot(let id, let fault):
      return state.atDesk { desk in
        guard desk.spelling.round?.id == id else { return }
        desk.spelling.round = nil
        desk.scene.tell(SpellingWords.sentence(about: fault.word), .warning)
      }
    case .suggested(let word, let words):
      // Where the list is gone nobody waits any more.
      guard case .menu(let list)? = state.overlays.last, list.isListOfSpelling, state.deskInFront?.spelling.round?.opening == word else {
        return []
      }
      state.overlays.removeLast()
      return state.atDesk { SpellingMenus.open(word, words, &$0) }
    case .remembered(let word, let problem):
      state.scene.tell(problem ?? SpellingWords.remembered(word), problem == nil ? .info : .warning)
      return []
    }
  }

  private static func takeIn(_ id: String, _ unknown: [SpellingWord], isUncovered: Bool, _ desk: inout Desk) {
    guard var round = desk.spelling.round, round.id == id else { return }
    round.unknown = Set(unknown)
    desk.spelling.round = round
    // Who went on writing is not to find a menu under the fingers.
    guard isUncovered, round.isAsAsked(on: desk), round.focus == desk.panes.view.focus else {
      desk.spelling.round = nil
      return desk.scene.tell(SpellingWords.wroteOn)
    }
    guard unknown.isEmpty else { return SpellingMenus.showList(&desk) }
    desk.spelling.round = nil
    desk.scene.tell(round.isOfOneText ? SpellingWords.allKnownInThis : SpellingWords.allKnown)
  }

  /// Says that it takes a while, where somebody waits.
  static func tellWhereLong(_ state: inout State) {
    guard state.isAtForm, state.deskInFront?.spelling.round?.isLong(at: state.scene.now) == true else { return }
    state.scene.tell(SpellingWords.busy)
  }
}

/// What a desk knows of spelling.
struct SpellingState: Sendable {
  /// What is looked at now.
  var round: SpellingRound?
  /// Words that were left as they are, in small letters: they are not asked about again.
  var leftAlone: Set<String> = []
}

extension State {
  /// Whether a gezin or a room of the team is in front.
  fileprivate var isAtForm: Bool { places.here is Desk || places.here is TeamDesk }
}

extension SpellingFault {
  fileprivate var word: SpellingWords.Fault {
    switch self {
    case .notInstalled: .notInstalled
    case .otherLibrary: .otherLibrary
    case .brokenDictionary: .brokenDictionary
    }
  }
}

extension Lexicon {
  /// The words of its terms and of what can be said instead, in small letters.
  fileprivate var wordsOfItsOwn: Set<String> {
    Set(entries.flatMap { [$0.term] + $0.ordinary }.flatMap { SpellingScanner.places(in: $0).map { $0.word.letters.lowercased() } })
  }
}
