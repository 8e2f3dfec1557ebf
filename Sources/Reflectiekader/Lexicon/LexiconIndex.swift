import Basics

/// The forms of all rows, ready to be looked up.
struct LexiconIndex: Sendable {
  /// A form that can be found.
  struct Form: Sendable {
    /// Which row it is a form of; -1 for words that are ordinary after all.
    var row: Int32
    /// Which of the written forms of that row it comes from.
    var written: Int16
    var shape: Inflection.Shape
    /// Whether it counts only in capitals.
    var onlyCapitals: Bool
    /// Whether it counts only where its clause ends: *start op* is no *opstarten* in "de les start op maandag".
    var endsClause = false
    /// Whether it is an adjective that can stand before its noun.
    var takesNoun: Bool
    /// Whether a loose suffix can follow: *ADHD er*.
    var takesSuffix = false

    var isInnocent: Bool { row < 0 }
    static let innocent = Form(row: -1, written: 0, shape: .base, onlyCapitals: false, takesNoun: false)
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
    var branch: Int32
    var word: Int32
  }

  private(set) var forms: [Form] = []
  /// All words that matter, and for each the form that it is by itself: -1 for none.
  private(set) var words = LetterRuns(room: 60_000)
  private(set) var wordForms: [Int32] = []
  /// Terms of more words: branch 0 is the root.
  private(set) var branches = [Branch()]
  private(set) var steps: [Step: Int] = [:]
  private(set) var startsTerm: [Bool] = []
  /// Whether a word is a noun that goes with an adjective in one hint.
  private(set) var isNoun: [Bool] = []
  /// Forms that count as the end or the beginning of a longer word.
  private(set) var ends = CompoundPieces()
  private(set) var starts = CompoundPieces()
  /// For a row with innocent neighbours, how these begin.
  private(set) var neighbours: [Int32: [[UInt8]]] = [:]

  /// The index of `rows`. Where two rows share a form, the first has it; words that are ordinary after all come before all rows.
  init(_ rows: [LexiconRow]) {
    forms.reserveCapacity(60_000)
    steps.reserveCapacity(20_000)
    for word in AdjectiveNouns.all { isNoun[number(Array(word.utf8))] = true }
    for word in InnocentWords.all { add(.innocent, for: Array(word.utf8)) }
    let folded = rows.map { row in row.forms.map { Array(Folding.sort($0.text).utf8) } }
    // A team's words come first, terms before other forms, and what is written out before what the rules make.
    for (number, row) in rows.enumerated() where row.isOfTeam {
      for (written, form) in row.forms.enumerated() { add(Self.form(number, row, written, form), for: folded[number][written]) }
    }
    for (number, row) in rows.enumerated() { add(Self.form(number, row, 0, row.forms[0]), for: folded[number][0]) }
    for (number, row) in rows.enumerated() {
      for (written, form) in row.forms.enumerated() where form.isWord {
        add(Self.form(number, row, written, form), for: folded[number][written])
      }
    }
    for (number, row) in rows.enumerated() {
      for (written, form) in row.forms.enumerated() {
        addBent(row, Self.form(number, row, written, form), form, folded[number][written])
      }
      if let words = InnocentWords.neighbours[row.entry.id] { neighbours[Int32(number)] = words }
    }
    for (number, row) in rows.enumerated() where row.kind == .noun && !row.isOfTeam {
      for (written, form) in row.forms.enumerated() where form.isWord {
        addDerived(Self.form(number, row, written, form), of: folded[number][written])
      }
    }
  }

  /// The person and the verb of a noun, without words.
  private mutating func addDerived(_ form: Form, of noun: [UInt8]) {
    var form = form
    form.shape = .attributive
    for word in Derivations.of(noun) { add(form, for: word) }
  }

  private mutating func addBent(_ row: LexiconRow, _ form: Form, _ written: LexiconForm, _ text: [UInt8]) {
    addPiece(form, text, written.asEnd, asEnd: true)
    addPiece(form, text, written.asStart, asEnd: false)
    // A verb in the row of its noun: *participeren* with *participatie*. It has the same words in all its forms.
    if row.kind != .verb, row.kind != .weak, row.kind != .fixed, Inflection.isVerb(text) {
      for bent in Inflection.forms(of: text, .verb) { add(form, for: bent.text) }
    }
    // What has words of its own is bent where it brings them in both shapes, or has none at all.
    if written.own?.count == 1 || !written.isWord && written.asEnd == .none { return }
    let bent =
      row.kind == .weak
      ? WeakVerb(front: Array(text.prefix(written.front)), infinitive: Array(text.dropFirst(written.front))).forms
      : Inflection.forms(of: text, row.kind)
    for (text, shape) in bent {
      var form = form
      form.shape = shape
      form.endsClause = written.front > 0 && shape.isMain
      if written.isWord { add(form, for: text) }
      addPiece(form, text, written.asEnd, asEnd: true)
    }
  }

  /// Lets a form count as a part of longer words. It ends them in all its shapes and begins them only as it is written.
  private mutating func addPiece(_ form: Form, _ text: [UInt8], _ joint: LexiconJoint, asEnd: Bool) {
    guard joint != .none else { return }
    let letters = text.filter { $0 != Letter.hyphen }
    forms.append(form)
    if asEnd { ends.add(letters, form: forms.count - 1, joint) } else { starts.add(letters, form: forms.count - 1, joint) }
  }

  private static func form(_ number: Int, _ row: LexiconRow, _ written: Int, _ form: LexiconForm) -> Form {
    Form(
      row: Int32(number), written: Int16(written), shape: isSecond(row, form) ? .second : .base,
      onlyCapitals: isOnlyCapitals(row.kind, form.text), takesNoun: row.kind == .adjective,
      takesSuffix: row.kind == .abbreviation || row.kind == .capitals || isDiagnosis(form.text))
  }

  /// Whether a written form is the plural or the form on -e of words that come in both shapes.
  private static func isSecond(_ row: LexiconRow, _ form: LexiconForm) -> Bool {
    guard row.shapes.count > 1, form.own == nil else { return false }
    return row.kind == .noun && OfficeNouns.isPlural(form.text) || row.kind == .adjective && form.text.hasSuffix("e")
  }

  /// Whether a word is the name of a diagnosis, behind which people write a loose *achtig*.
  private static func isDiagnosis(_ text: String) -> Bool {
    ["autisme", "stoornis", "trauma", "borderline", "psychose", "depressie", "asperger", "autist", "narcist"].contains(
      where: text.hasSuffix)
  }

  /// *ZAT* is an overleg and *zat* is not.
  private static func isOnlyCapitals(_ kind: LexiconKind, _ text: String) -> Bool {
    guard kind != .abbreviation, kind != .fixed else { return false }
    var some = false
    for letter in text.utf8 where Letter.isLetter(letter) {
      guard Letter.isCapital(letter) else { return false }
      some = true
    }
    return some
  }

  /// Adds a form for a spelling in folded letters, and for the one with a blank for each hyphen.
  private mutating func add(_ form: Form, for text: [UInt8]) {
    insert(form, text)
    if text.contains(Letter.hyphen) { insert(form, text.map { $0 == Letter.hyphen ? Letter.space : $0 }) }
  }

  private mutating func insert(_ form: Form, _ text: [UInt8]) {
    if text.allSatisfy(Letter.isLetter) {
      insertWord(form, text)
    } else {
      insertTerm(form, TermSpelling.words(of: text))
    }
  }

  private mutating func insertWord(_ form: Form, _ letters: [UInt8]) {
    guard !letters.isEmpty else { return }
    let word = number(letters)
    guard wordForms[word] < 0 else { return }
    forms.append(form)
    wordForms[word] = Int32(forms.count - 1)
  }

  private mutating func insertTerm(_ form: Form, _ spelled: [[UInt8]]) {
    guard let only = spelled.first else { return }
    if spelled.count == 1 { return insertWord(form, only) }
    var branch = 0
    for letters in spelled { branch = letters.isEmpty ? gap(after: branch) : step(from: branch, number(letters)) }
    startsTerm[number(only)] = true
    guard branches[branch].form == nil else { return }
    forms.append(form)
    branches[branch].form = forms.count - 1
  }

  private mutating func number(_ letters: [UInt8]) -> Int {
    let number = words.number(for: letters)
    if number == wordForms.count {
      wordForms.append(-1)
      startsTerm.append(false)
      isNoun.append(false)
    }
    return number
  }

  private mutating func step(from branch: Int, _ word: Int) -> Int {
    let step = Step(branch: Int32(branch), word: Int32(word))
    if let known = steps[step] { return known }
    branches.append(Branch())
    steps[step] = branches.count - 1
    return branches.count - 1
  }

  private mutating func gap(after branch: Int) -> Int {
    if let known = branches[branch].afterGap { return known }
    branches.append(Branch())
    branches[branch].afterGap = branches.count - 1
    return branches.count - 1
  }
}
