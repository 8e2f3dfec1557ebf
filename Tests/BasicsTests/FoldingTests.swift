import Basics
import Testing

@Suite("Texts are folded")
struct FoldingTests {
  static let both: [(String, String)] = [
    ("", ""), ("Bakker", "bakker"), ("ÉÈÊË éèêë", "eeee eeee"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("ÏÖÜÇÑ", "ioucn"),
    ("Søren", "soren"), ("Åsa", "asa"),
    ("Łukasz", "lukasz"), ("Đorđe", "dorde"), ("Straße", "strasse"), ("Ægir Œdipe", "aegir oedipe"), ("Þór", "thor"),
    ("İstanbul Işık", "istanbul isik"),
    ("Nguyễn", "nguyen"), ("Nguye\u{302}\u{303}n", "nguyen"), ("Ștefan Ţ", "stefan t"), ("’t Hart", "'t hart"), ("d‘Ancona", "d'ancona"),
    ("co\u{AD}operatie", "cooperatie"),
    ("van\u{A0}den Berg", "van den berg"), ("A–B", "a-b"), ("“ja”", "\"ja\""), ("Ёлка Й", "елка и"), ("и\u{306}", "и"), ("Ωμέγα", "ωμεγα"),
    ("أحمد", "احمد"), ("王", "王"),
    ("👵🏽", "👵🏽"), ("Ǆ", "dz"), ("100%", "100%"), ("[Z]@", "[z]@"),
  ]

  @Test("capitals and marks go, for searching and for sorting", arguments: both)
  func folds(text: String, folded: String) {
    #expect(Folding.sort(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
    #expect(Folding.search(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test(
    "ij is y for searching and i with j for sorting",
    arguments: [
      ("IJsbrand", "ysbrand", "ijsbrand"), ("Ĳsbrand", "ysbrand", "ijsbrand"), ("ĳs", "ys", "ijs"), ("ÿs", "ys", "ijs"),
      ("Ÿs", "ys", "ijs"), ("Thijssen", "thyssen", "thijssen"),
      ("Thyssen", "thyssen", "thyssen"), ("bíj\u{301}na", "byna", "bijna"), ("bijij", "byy", "bijij"), ("ijj", "yj", "ijj"),
      ("i j", "i j", "i j"), ("Jip", "jip", "jip"),
    ])
  func ij(text: String, search: String, sort: String) {
    #expect(Folding.search(text) == search)
    #expect(Folding.sort(text) == sort)
  }

  @Test("folding twice is folding once", arguments: both.map(\.0) + ["Ĳsbrand", "ÿ", "íj́"])
  func twice(text: String) {
    #expect(Folding.search(Folding.search(text)) == Folding.search(text))
    #expect(Folding.sort(Folding.sort(text)) == Folding.sort(text))
  }

  @Test("a letter that stays as it is when it becomes small has no other small letter")
  func small() {
    let wrong = (0x80...0x1_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter { scalar in
      !scalar.properties.changesWhenLowercased && scalar.properties.lowercaseMapping != String(scalar)
    }
    #expect(wrong.isEmpty)
  }
}
