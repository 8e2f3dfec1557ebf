import Basics

/// The forms of all rows, ready to be looked up.
struct LexiconIndex: Sendable {
  /// A form that can be found.
  struct Form: Sendable {
    /// Which entry it is a form of; nil for words that are ordinary after all.
    var entry: Int?
    /// What stands in its place, with … for what stands between its two halves.
    var replacement: String
    /// What stands before a known part instead; empty where the replacement stands alone.
    var withPart = ""
    /// Whether it counts only in capitals.
    var onlyCapitals = false
    /// Whether one writes it with a capital anyway, as *Wmo*; a capital then says nothing about the sentence.
    var ownCapital = false
  }

  /// A place in the tree of terms of more words.
  struct Branch: Sendable {
    /// The form that ends here.
    var form: Int?
    /// The place from which one goes on after some other words.
    var afterGap: Int?
  }

  /// A step down in the tree of terms.
  struct Step: Hashable, Sendable {
    var branch: Int
    var word: Int
  }

  private(set) var forms: [Form] = []
  /// All words that matter, and for each the form that it is by itself.
  private(set) var words = LetterRuns()
  private(set) var wordForms: [Int?] = []
  /// Terms of more words: branch 0 is the root.
  private(set) var branches = [Branch()]
  private(set) var steps: [Step: Int] = [:]
  private(set) var startsTerm: [Bool] = []
  /// Forms that count as the end or the beginning of a longer word.
  private(set) var ends = CompoundPieces()
  private(set) var starts = CompoundPieces()

  /// The index of `rows`. Where two rows share a form, the first has it; words that are ordinary after all come before all rows.
  init(_ rows: [LexiconRow]) {
    for word in InnocentWords.all { add(Form(entry: nil, replacement: ""), for: word) }
    // What is written out comes before what the rules make.
    for (entry, row) in rows.enumerated() {
      for form in row.forms { add(Self.form(entry, row, form), for: Folding.sort(form.text)) }
    }
    for (entry, row) in rows.enumerated() {
      for form in row.forms { addBent(row, Self.form(entry, row, form), form) }
    }
  }

  private mutating func addBent(_ row: LexiconRow, _ form: Form, _ written: LexiconForm) {
    let text = Folding.sort(written.text)
    // A verb in the row of its noun: *participeren* with *participatie*. It keeps one replacement for all its forms.
    if row.kind != .verb, row.kind != .fixed, text.hasSuffix("eren") {
      for (text, _) in Inflection.forms(of: text, .verb) { add(form, for: text) }
    }
    if written.replacement != nil {
      addPieces(written, text, form)
      return
    }
    for (text, shape) in Inflection.forms(of: text, row.kind) {
      var bent = form
      bent.replacement = Replacements.words(row, shape)
      add(bent, for: text)
      addPieces(written, text, bent)
    }
  }

  /// Lets a form count as a part of longer words, as far as its row says so. It begins one only as it is written.
  private mutating func addPieces(_ written: LexiconForm, _ text: String, _ form: Form) {
    let isWritten = text == Folding.sort(written.text)
    guard written.asEnd != .none || written.asStart != .none && isWritten else { return }
    let letters = Array(text.utf8.filter { $0 != Letter.hyphen })
    forms.append(form)
    if written.asEnd != .none { ends.add(letters, form: forms.count - 1, written.asEnd) }
    if written.asStart != .none, isWritten { starts.add(letters, form: forms.count - 1, written.asStart) }
  }

  private static func form(_ entry: Int, _ row: LexiconRow, _ form: LexiconForm) -> Form {
    Form(
      entry: entry, replacement: form.replacement ?? row.shapes[0], withPart: row.withPart,
      onlyCapitals: isOnlyCapitals(row.kind, form.text), ownCapital: form.text.utf8.first.map(Letter.isCapital) ?? false)
  }

  /// *ZAT* is an overleg and *zat* is not.
  private static func isOnlyCapitals(_ kind: LexiconKind, _ text: String) -> Bool {
    guard kind != .abbreviation, kind != .fixed else { return false }
    let letters = text.utf8.filter(Letter.isLetter)
    return !letters.isEmpty && letters.allSatisfy(Letter.isCapital)
  }

  /// Adds a form for a spelling in small letters, and for the one with a blank for each hyphen.
  private mutating func add(_ form: Form, for text: String) {
    insert(form, text)
    if text.utf8.contains(Letter.hyphen) { insert(form, String(text.map { $0 == "-" ? " " : $0 })) }
  }

  private mutating func insert(_ form: Form, _ text: String) {
    var branch = 0
    let spelled = Self.spelled(text)
    guard let only = spelled.first else { return }
    if spelled.count == 1 {
      let word = number(only)
      guard wordForms[word] == nil else { return }
      forms.append(form)
      wordForms[word] = forms.count - 1
      return
    }
    for letters in spelled {
      if letters.isEmpty {
        branch = gap(after: branch)
      } else {
        branch = step(from: branch, number(letters))
      }
    }
    startsTerm[number(only)] = true
    guard branches[branch].form == nil else { return }
    forms.append(form)
    branches[branch].form = forms.count - 1
  }

  /// The words of a term as the scanner sees them; an empty one for the gap of *schaalt … op*.
  private static func spelled(_ text: String) -> [[UInt8]] {
    if text.utf8.allSatisfy(Letter.isLetter) { return [Array(text.utf8)] }
    return text.cut(at: " ").flatMap { piece -> [[UInt8]] in
      if piece == "…" { return [[]] }
      let bytes = Array(piece.utf8)
      return bytes.withUnsafeBufferPointer { buffer in
        let found = WordScanner.words(of: buffer)
        return found.words.map { Array(found.letters[$0.letters]) }
      }
    }
  }

  private mutating func number(_ letters: [UInt8]) -> Int {
    let number = words.number(for: letters)
    if number == wordForms.count {
      wordForms.append(nil)
      startsTerm.append(false)
    }
    return number
  }

  private mutating func step(from branch: Int, _ word: Int) -> Int {
    if let known = steps[Step(branch: branch, word: word)] { return known }
    branches.append(Branch())
    steps[Step(branch: branch, word: word)] = branches.count - 1
    return branches.count - 1
  }

  private mutating func gap(after branch: Int) -> Int {
    if let known = branches[branch].afterGap { return known }
    branches.append(Branch())
    branches[branch].afterGap = branches.count - 1
    return branches.count - 1
  }
}
