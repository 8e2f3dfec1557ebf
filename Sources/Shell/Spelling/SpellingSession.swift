import Basics
import DossierStore
import GewoonApp
import Wording

/// Answers what is asked about spelling: with the dictionary, and with one's own words in words.txt beside config.toml. It lives on one thread at a
/// time. Nothing of a text is written or leaves the computer, but a word that one wants to be remembered.
final class SpellingSession {
  private let surroundings: Surroundings
  private let files: OutsideFiles
  private var checker: (any SpellChecker)?
  /// One's own words of this session that could not be kept.
  private var unkept: Set<String> = []
  /// Those that the dictionary was told.
  private var learned: Set<String> = []
  private var suggestions: [String: [String]] = [:]
  /// Unknown words of which suggestions are looked for while nothing else is asked.
  private var toPrepare: ArraySlice<String> = []

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    files = OutsideFiles(files: surroundings.files)
  }

  func carryOut(_ wanted: SpellingWanted) -> [Message] {
    switch wanted {
    case .check(let request): return [.spelling(check(request))]
    case .suggest(let word): return [.spelling(.suggested(word, suggestions(for: word)))]
    case .remember(let word): return [.spelling(.remembered(word, problem: remember(word)))]
    }
  }

  // MARK: - Looking words up

  private func check(_ request: SpellingRequest) -> SpellingNews {
    do throws(SpellingFault) {
      let checker = try openChecker()
      let own = ownWords().union(unkept)
      for word in own.subtracting(learned) { learn(word) }
      let news = request.unknown { own.contains($0) || own.contains($0.lowercased()) || checker.knows($0) }
      if case .checked(_, let unknown) = news { toPrepare = unknown.map(\.letters)[...] }
      return news
    } catch {
      return request.failed(error)
    }
  }

  private func openChecker() throws(SpellingFault) -> any SpellChecker {
    if let checker { return checker }
    guard let dictionary = DictionaryShelf(surroundings).dutch else { throw .notInstalled }
    let opened: any SpellChecker
    if let open = surroundings.openDictionary { opened = try open(dictionary) } else { opened = try Hunspell.open(dictionary) }
    checker = opened
    return opened
  }

  private func suggestions(for word: String) -> [String] {
    if let known = suggestions[word] { return known }
    let found = checker?.suggestions(for: word) ?? []
    suggestions[word] = found
    return found
  }

  /// Whether there is anything left to look for that nobody asked for yet.
  var hasMore: Bool { !toPrepare.isEmpty }

  /// Looks for what the next unknown word could be, so that it is there when one opens the word.
  func prepareMore() {
    if let word = toPrepare.popFirst() { _ = suggestions(for: word) }
  }

  // MARK: - One's own words

  private func learn(_ word: String) {
    guard let checker else { return }
    checker.learn(word)
    learned.insert(word)
  }

  private var path: String { surroundings.configFolder + "/words.txt" }

  /// One on each line; a line that begins with # is a remark.
  private func ownWords() -> Set<String> {
    guard let text = try? files.text(at: path) else { return [] }
    return Set(text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty && !$0.hasPrefix("#") })
  }

  /// - Returns: why the word is known only until the program ends; nil where it is kept.
  private func remember(_ word: String) -> Phrase? {
    learn(word)
    unkept.insert(word)
    // Of a demo nothing stays.
    if surroundings.ownFolder != nil { return SpellingWords.onlyInDemo }
    // Somebody may be writing it too; what stands there in the end has both.
    for _ in 0..<3 {
      let old: String?
      do throws(OutsideFiles.Unreadable) { old = try files.text(at: path) } catch {
        if let sentence = SettingsFault.sentence(error, path, .nothingKept) { return sentence }
        old = nil
      }
      let lines = old.map { $0.isEmpty || $0.last?.isNewline == true ? $0 : $0 + "\n" } ?? ""
      if lines.split(whereSeparator: \.isNewline).contains(where: { $0.trimmed.sameBytes(as: word) }) { return nil }
      do throws(StoreError) {
        if try files.changeText(at: path, from: old, to: lines + word + "\n") { return nil }
      } catch {
        return SpellingWords.notKept(
          because: Phrase(Sentences(language: .nl).say(error, writing: true), Sentences(language: .en).say(error, writing: true)))
      }
    }
    return SettingsWords.whole(path, SettingsWords.isChanging, .nothingKept)
  }
}
