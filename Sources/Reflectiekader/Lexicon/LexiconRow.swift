/// How a word of the lexicon bends.
enum LexiconKind: Character {
  /// A noun: plural and diminutive.
  case noun = "n"
  /// A verb on -eren; other verbs give their forms themselves.
  case verb = "v"
  /// A weak verb in all its forms; a stroke shows where it comes apart: *terug/koppelen*.
  case weak = "w"
  /// An adjective: the form on -e.
  case adjective = "b"
  /// An abbreviation, in small letters as well: 's, 'er, 'ers.
  case abbreviation = "a"
  /// An abbreviation that is another word, or none, in small letters.
  case capitals = "A"
  /// Just as it stands.
  case fixed = "x"
  /// A term that a team wrote: any of these.
  case anything = "?"
}

/// Whether a form of the lexicon also counts where it is a part of a longer word.
enum LexiconJoint {
  /// Only as a word of its own.
  case none
  /// Only beside a part that is known (`CompoundParts`).
  case known
  /// Beside anything.
  case any
}

/// One spelling of an entry, before it is bent.
struct LexiconForm {
  var text: String
  /// Whether it counts as the end of a longer word: *problematiek*.
  var asEnd = LexiconJoint.none
  /// Whether it counts as the beginning of one: *multiprobleem*.
  var asStart = LexiconJoint.none
  /// How many letters of a verb come off: five for *terug/koppelen*.
  var front = 0
  /// Its own ordinary words, in the shapes of its kind; nil takes those of the row, and none at all gives only the reason.
  var own: [String]?

  /// Whether it is a word by itself and not only a part of longer ones.
  var isWord = true

  /// Reads a form as the tables write it: `*problematiek` ends any word, `+traject` only behind a known part, `multiprobleem*` and `casus+`
  /// begin words in the same way; `-gericht`, `~regisseur`, `gedrags-` and `zorg~` do so and are nothing by themselves; `casussen=gezinnen`
  /// has its own words, and `wilsbekwaam=` has none.
  init(written: Substring) {
    let (left, right) = written.halves(at: "=")
    var word = String(left)
    own = right?.cut(at: "/").map(String.init)
    if let (joint, isWord) = Self.joint(word.utf8.first) {
      asEnd = joint
      self.isWord = isWord
      word.removeFirst()
    }
    if let (joint, isWord) = Self.joint(word.utf8.last) {
      asStart = joint
      self.isWord = isWord
      word.removeLast()
    }
    if let stroke = word.utf8.firstIndex(of: UInt8(ascii: "/")) {
      front = word.utf8.distance(from: word.startIndex, to: stroke)
      word.remove(at: stroke)
    }
    text = word
  }

  /// A form without marks.
  init(text: String) { self.text = text }

  private static func joint(_ mark: UInt8?) -> (LexiconJoint, isWord: Bool)? {
    switch mark {
    case UInt8(ascii: "*"): (.any, true)
    case UInt8(ascii: "+"): (.known, true)
    case UInt8(ascii: "-"): (.any, false)
    case UInt8(ascii: "~"): (.known, false)
    default: nil
    }
  }
}

/// An entry with all that is needed to find it.
struct LexiconRow {
  var entry: LexiconEntry
  var kind: LexiconKind
  /// The term first, then the forms.
  var forms: [LexiconForm]
  /// The first ordinary words in the shapes of the kind, base first; empty where the row has only a reason. A noun's plural; an adjective's -e; a verb's third person, past and
  /// participle, with … where what stands between goes ("vertelt … door").
  var shapes: [String]
  /// What stands before the known part in the place of a longer word: "problemen met" for *gedragsproblematiek*. Of an adjective: how it goes
  /// with its noun, which stands for the …: "… van het lijf" for *somatische klachten*. Empty: the ordinary words alone.
  var withPart: String
  /// Whether a team wrote it: its words go before all of ours.
  var isOfTeam = false

  /// Whether readers found what the row says of this form wrong. A team answers for its own words.
  func isRejected(_ form: String) -> Bool { !isOfTeam && RejectedForms.contains(form) }

  /// A team's entry. `ours` is the built-in row with the same term: the word bends and joins as it did there.
  init(team entry: LexiconEntry, ours: LexiconRow?) {
    self.entry = entry
    kind = ours?.kind ?? .anything
    var term = LexiconForm(text: entry.term)
    if let first = ours?.forms.first {
      term.asEnd = first.asEnd
      term.asStart = first.asStart
    }
    forms = [term] + entry.forms.map { LexiconForm(text: $0) }
    shapes = Array(entry.ordinary.prefix(1))
    withPart = ""
    isOfTeam = true
  }

  /// Reads two lines of a table; nil where they are not such lines.
  ///
  ///     n casus+, casussen=gezinnen | gezin/gezinnen; situatie
  ///       Waarom. | Voorbeeld.
  ///
  /// First the letter of the kind, then term and forms, then the ordinary words: the first with its shapes behind slashes and, behind an @,
  /// the words that go with a known part. With nothing behind the | the row has only a reason.
  init?(head: Substring, tail: Substring) {
    let (left, right) = head.dropFirst(2).halves(at: "|")
    guard let letter = head.first, let kind = LexiconKind(rawValue: letter), let right else { return nil }
    self.kind = kind
    forms = left.cut(at: ",").map(LexiconForm.init(written:))
    if forms.isEmpty { return nil }
    let options = right.cut(at: ";").map(String.init)
    let (shaped, part) = (options.first ?? "")[...].halves(at: "@")
    shapes = shaped.cut(at: "/").map(String.init)
    withPart = part.map(String.init) ?? ""
    let first = forms[0].own ?? shapes
    let sentences = tail.cut(at: "|", atMost: 1).map(String.init)
    entry = LexiconEntry(
      id: LexiconEntry.id(of: forms[0].text), term: forms[0].text, forms: forms.dropFirst().filter(\.isWord).map(\.text),
      ordinary: Array(first.prefix(1)) + (forms[0].own == nil ? Array(options.dropFirst()) : []), why: sentences.first ?? "",
      example: sentences.count == 2 ? sentences[1] : "")
  }

  /// The rows of a table, two lines each.
  static func rows(of table: String) -> [LexiconRow] {
    let lines = table.cut(at: "\n")
    return stride(from: 0, to: lines.count - 1, by: 2).compactMap { LexiconRow(head: lines[$0], tail: lines[$0 + 1]) }
  }
}
