import Testing

@testable import TeamIndex

@Suite("Words that are searched")
struct WordTests {
  private func words(_ text: String) -> [String] {
    let folded = FoldedWords(text)
    return folded.words.map { String(decoding: folded.letters(of: $0), as: UTF8.self) }
  }

  private func wholes(_ text: String) -> [String] {
    let folded = FoldedWords(text)
    return folded.wholes.map { String(decoding: folded.wholeLetters[$0.letters], as: UTF8.self) }
  }

  @Test("capitals, marks, apostrophes and the many ways to write ij count for nothing")
  func folding() {
    #expect(words("Mevrouw Thijssen, Zoë en foto's!") == ["mevrouw", "thyssen", "zoe", "en", "fotos"])
    #expect(words("THIJSSEN Thĳssen Thÿssen Thyssen") == ["thyssen", "thyssen", "thyssen", "thyssen"])
    #expect(words("foto’s `s avonds d'Ancona") == ["fotos", "s", "avonds", "dancona"])
    #expect(words("e\u{301}e\u{301}n één") == ["een", "een"])
    #expect(words("na\u{AD}bespreking") == ["nabespreking"])
    #expect(words("a_b c/d 4,5 straat") == ["a", "b", "c", "d", "4", "5", "straat"])
    #expect(words(" - ' -- … 👍 ") == [])
    #expect(words("Мила") == ["_43c__438__43b__430_"])
  }

  @Test("a hyphen parts words, and what it holds together is a word too")
  func hyphens() {
    #expect(words("Berg-Smit") == ["berg", "smit"])
    #expect(wholes("Berg-Smit") == ["bergsmit"])
    #expect(wholes("Bérg-Smit-Óz kind - ouder a--b -c d-") == ["bergsmitoz"])
    #expect(words("mini-jurk") == ["mini", "jurk"])
    #expect(wholes("mini-jurk") == ["minyurk"])
  }

  @Test("a text is read one way, with a letter in it that is no ASCII or without")
  func twoWays() {
    for text in ["Ij-s 'a-b' c-d-e--f g'-h i'j x_y-z 12-34 -q- r", "a", "", "-", "'", "A'-'B C-'D", "ij i-j IJ-j"] {
      let (plain, full) = (FoldedWords(text), FoldedWords(text + " é"))
      #expect(words(text) == words(text + " é").dropLast(), "\(text)")
      #expect(plain.words.map(\.place) == full.words.dropLast().map(\.place), "\(text)")
      #expect(wholes(text) == wholes(text + " é"), "\(text)")
      #expect(plain.wholes.map(\.place) == full.wholes.map(\.place), "\(text)")
    }
  }

  private func finds(_ query: String, _ texts: String...) -> String? {
    let piece = SearchPiece(
      kind: .agenda, file: "", id: "", day: nil, passages: texts.map { SearchPiece.Passage(field: "", question: "", place: "", text: $0) })
    guard let find = Matcher(query: SearchQuery(query)).find(in: piece) else { return nil }
    let scalars = Array(find.snippet.unicodeScalars)
    return find.marks.map { mark in String(String.UnicodeScalarView(scalars[mark])) }.joined(separator: "|")
  }

  @Test("every word is the beginning of one; all of them are found, wherever they stand")
  func beginnings() {
    #expect(finds("scho", "Naar school") == "school")
    #expect(finds("chool", "Naar school") == nil)
    #expect(finds("OMA schoo", "Oma Ria", "naar school") == "Oma")
    #expect(finds("oma juf", "Oma Ria", "naar school") == nil)
    #expect(finds("thyssen", "Gezin Thijssen") == "Thijssen")
    #expect(finds("fotos foto’s", "Drie foto's van foto’s") == "foto's|foto’s")
    #expect(finds("smit", "Gezin Berg-Smit") == "Smit")
    #expect(finds("bergsm", "Gezin Berg-Smit") == "Berg-Smit")
    #expect(finds("berg-smit", "Gezin Bergsmit") == "Bergsmit")
    #expect(finds("berg-sm", "Gezin van den Berg, Smit") == "Berg, Smit")
    #expect(finds("smit-berg", "Gezin Berg-Smit") == nil)
  }

  @Test("words between quotation marks stand in a row, in one text")
  func rows() {
    #expect(finds("\"meer met plez\"", "Weer meer met plezier") == "meer met plezier")
    #expect(finds("\"mee met\"", "Weer meer met plezier") == nil)
    #expect(finds("\"met plezier", "Weer meer met plezier") == "met plezier")
    #expect(finds("\"een twee\"", "een", "twee") == nil)
    #expect(finds("“een twee” dr", "drie een twee") == "drie|een twee")
    #expect(finds("een", "") == nil)
    #expect(SearchQuery(" ' - \"\" ").isEmpty)
  }

  @Test("a snippet is the sentence around what was found, on one line, and its marks fit")
  func snippets() {
    let long = String(repeating: "Zo gaat het elke dag weer. ", count: 20)
    let text = long + "Oma Ria\nhaalt de kinderen van school. " + long
    let places = Matcher(query: SearchQuery("haalt school"))
    let piece = SearchPiece(
      kind: .agenda, file: "", id: "", day: nil, passages: [SearchPiece.Passage(field: "", question: "", place: "", text: text)])
    let find = places.find(in: piece)
    #expect(find?.snippet.hasPrefix("haalt de kinderen van school. Zo gaat") == true, "\(find?.snippet ?? "")")
    #expect(find?.snippet.unicodeScalars.count ?? 0 <= 162)
    #expect(finds("haalt school", text) == "haalt|school")
    #expect(finds("oma", "e\u{301}e\u{301}n 👨‍👩‍👧 oma") == "oma")
    #expect(finds(String(repeating: "a", count: 600), String(repeating: "a", count: 700)) == String(repeating: "a", count: 700))
  }
}
