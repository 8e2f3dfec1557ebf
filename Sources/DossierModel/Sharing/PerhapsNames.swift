import Basics
import StrictJSON

extension Sharing {
  /// Words that begin with a capital and that the dossier does not know: they may be names, in order of first appearance. At the beginning
  /// of a sentence, a line or a quote only those that are no ordinary words. An abbreviation ("GGZ") is none, and neither is a known name.
  public static func perhapsNames(in reflection: JSON, known: Set<String>) -> [String] {
    let copy = Sharing.copy(of: reflection, replacing: [], leavingOut: [], shared: .init(seconds: 0, offset: 0))
    let texts = texts(in: copy).filter { $0.path.steps.last != .key("asked") }.map(\.text)
    return PerhapsNames(known: known.sorted(), details: []).words(in: texts)
  }
}

/// Finds the words that may be names of people whom nobody knows.
struct PerhapsNames {
  /// What is known already, and contact details.
  private let known: NameFinder
  /// Known names that are ordinary words too: in small letters they may be meant.
  private let ordinary: Set<String>
  /// The parts of known names.
  private let parts: Set<String>

  init(known: [String], details: [String]) {
    self.known = NameFinder(known + details)
    let folded = Set(known.map(Folding.sort))
    ordinary = folded.filter { OrdinaryWords.contains($0) && !OrdinaryWords.small.contains($0) }
    parts = Set(folded.flatMap { $0.split(separator: " ").map(String.init) })
  }

  /// The words in order of first appearance, each once; a genitive of another one of them does not count.
  func words(in texts: [String]) -> [String] {
    let words = texts.flatMap { Words(in: $0, besides: known).all }
    let written = Set(words.filter { $0.text.first?.isLowercase == true }.map(\.folded))
    let isLoud = words.count { $0.isLoud && $0.text.count > 2 } * 2 > words.count
    var found: [String] = []
    var seen: Set<String> = []
    for (index, word) in words.enumerated() where !seen.contains(word.folded) {
      let next = words.indices.contains(index + 1) ? words[index + 1].folded : ""
      guard isPerhapsName(word, next, isWrittenSmall: written.contains(word.folded), isLoud: isLoud) else { continue }
      seen.insert(word.folded)
      found.append(word.text)
    }
    // "Fatimas" beside "Fatima".
    return found.filter { word in !found.contains { $0 != word && $0.count < word.count && NameFinder([$0]).isName(word) } }
  }

  private func isPerhapsName(_ word: Words.Word, _ next: String, isWrittenSmall: Bool, isLoud: Bool) -> Bool {
    let folded = word.folded
    if word.text.first?.isUppercase != true { return ordinary.contains(folded) || FirstNames.all.contains(folded) && isUnlikeAWord(folded) }
    guard word.text.count >= 2, !parts.contains(folded), !NameTitles.all.contains(folded), !WellKnown.isOne(folded) else { return false }
    if word.isLoud {
      if FirstNames.all.contains(folded), !OrdinaryWords.contains(folded) { return true }
      return isLoud && word.text.count > 3 && !OrdinaryWords.isOne(folded) && !OrdinaryWords.contains(folded)
    }
    guard word.begins else { return true }
    if OrdinaryWords.contains(folded) {
      return (OrdinaryWords.alsoNames.contains(folded) || FirstNames.all.contains(folded)) && PersonVerbs.all.contains(next)
    }
    if FirstNames.all.contains(folded) { return true }
    return !isWrittenSmall && !OrdinaryWords.isOne(folded)
  }

  /// In small letters a word has to be a first name and nothing else.
  private func isUnlikeAWord(_ folded: String) -> Bool {
    folded.count > 3 && !OrdinaryWords.contains(folded) && !OrdinaryWords.isOne(folded)
  }
}

/// The words of a text that belong to no known name, with what stands before them.
private struct Words {
  struct Word {
    let text: String
    let folded: String
    /// Whether it begins a sentence, a line, a quote, or what follows a colon.
    let begins: Bool
    /// Whether it is in capitals alone.
    var isLoud: Bool { text.count > 1 && text.allSatisfy { !$0.isLowercase } }
  }

  private(set) var all: [Word] = []

  init(in text: String, besides known: NameFinder) {
    let letters = Array(text)
    var taken = Array(repeating: false, count: letters.count)
    for hit in known.hits(in: letters) {
      for place in hit.range { taken[place] = true }
      // The rest of a compound is no name.
      if hit.form == .compound { for place in Self.word(from: hit.range.upperBound, letters, taken) { taken[place] = true } }
    }
    var begins = true
    var place = 0
    while place < letters.count {
      let letter = letters[place]
      if letter.isLetter, !taken[place] {
        let range = Self.word(from: place, letters, taken)
        let word = String(letters[range])
        all.append(Word(text: word, folded: Folding.sort(word), begins: begins))
        begins = false
        place = range.upperBound
      } else {
        begins = Self.begins(after: letter, taken[place], begins)
        place += 1
      }
    }
  }

  /// Whether what comes next begins something. Behind a blank, a bullet or a number that stays as it was.
  private static func begins(after letter: Character, _ isTaken: Bool, _ before: Bool) -> Bool {
    if isTaken { return false }
    return letter.isNewline || ".!?…:\"“”„«»‘(•–—".contains(letter) || letter.isApostrophe || before
  }

  /// Letters, with hyphens between them; an apostrophe only behind a single letter, as in "d'Ancona".
  private static func word(from start: Int, _ letters: [Character], _ taken: [Bool]) -> Range<Int> {
    var end = start
    while end < letters.count, !taken[end] {
      if letters[end].isLetter {
        end += 1
      } else if end > start, end + 1 < letters.count, letters[end + 1].isLetter, !taken[end + 1],
        letters[end] == "-" || letters[end].isApostrophe && end == start + 1
      {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }
}

/// What people do: a word before it may be a name.
private enum PersonVerbs {
  static let all = Set(
    """
    belde belt bracht brengt deed doet dacht denkt durfde durft en ging gaat gaf geeft had heeft hielp helpt hoorde huilde huilt is
    keek kijkt komt kwam kan kon kreeg krijgt lacht lachte las leek lijkt liep loopt luisterde luistert maakt maakte moest moet mag
    mocht mist noemde noemt praat praatte reageerde reageert riep roept schreef schrok sliep slaapt speelde speelt snapt snapte stond
    staat stuurde stuurt sprak vertelde vertelt vindt vond viel voelt voelde vraagt vroeg was wacht wachtte werd wordt werkt werkte
    weet wist wilde wil woont woonde zag ziet zat zit zegt zei zette zorgt zorgde zoekt zocht zou zal zweeg appte appt mailde mailt
    haalde haalt hield houdt
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// Words with a capital that everybody knows and that say nothing of one family.
private enum WellKnown {
  static func isOne(_ folded: String) -> Bool {
    all.contains(folded) || folded.split(separator: "-").first.map { all.contains(String($0)) } == true
      || peoples.contains { folded.hasPrefix($0) && folded.count <= $0.count + 4 }
  }

  private static let all = Set(
    """
    whatsapp facebook instagram tiktok snapchat youtube google teams zoom netflix ikea action jumbo lidl aldi hema kruidvat
    marktplaats kerst kerstmis pasen pinksteren sinterklaas suikerfeest offerfeest ramadan koningsdag hemelvaart carnaval oudejaarsdag
    nieuwjaar gemeente wijkteam jeugdzorg jeugdwet jeugdbescherming jeugdreclassering participatiewet leerplicht leerplichtambtenaar
    nederland europa god allah jezus bijbel koran havo vmbo mavo vwo adhd ptss emdr kopp mdft save
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let peoples = [
    "nederland", "engels", "duits", "frans", "spaans", "turks", "arabisch", "marokka", "surinaam", "antilli", "pools", "oekrain",
    "syrisch", "somali", "eritre", "belgisch", "bulgaar", "roemeens", "christelijk", "islamit",
  ]
}
