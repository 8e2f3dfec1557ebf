import Basics
import Reflectiekader
import Testing

@Suite("Prompts at the places of a debrief")
struct PromptsTests {
  let instrument = Instrument.normaliseren

  /// The words for places in the files (format.md), and the field of the hunch.
  let places = ["landing", "hunch", "wentWell", "dosage", "broadView", "network", "plan", "learned", "closing"]

  @Test("Every question has one to three, and so has every place around them")
  func everywhere() {
    for place in instrument.questions.map(\.id) + places {
      #expect((1...3).contains(Prompts.at(place).count), "\(place)")
    }
  }

  @Test("No prompt stands at a place that nobody comes")
  func known() {
    let known = Set(instrument.questions.map(\.id) + places + instrument.conversation.map { "conversation.\($0.id)" })
    for prompt in Prompts.all { #expect(known.contains(prompt.at), "\(prompt.at)") }
    #expect(Prompts.at("weg").isEmpty)
    #expect(Prompts.at("").isEmpty)
  }

  @Test("A place gives all of its prompts, in their order")
  func found() {
    for place in Set(Prompts.all.map(\.at)) {
      #expect(Prompts.at(place) == Prompts.all.filter { $0.at == place })
      #expect(Prompts.at(place).count <= 3, "\(place)")
    }
  }

  @Test(
    "What the documents ask stands where it belongs",
    arguments: [
      ("Whose normal: in the talk", "nabijheid.gelijkwaardig", "B17", "wat zij normaal vinden"),
      ("Whose normal: in the plan", "eigen-regie.eigen-plan", "A14", "ideale gezin"),
      ("Whose normal: what I did not see", "learned", "A17", "bril"),
      ("Out of trust or out of fear", "plan", "C4", "uit vertrouwen, of uit angst voor een incident"),
      ("If nothing could go wrong", "op-afschalen.passend", "C4", "niets misging"),
      ("Does this set the family apart", "nabijheid.leefomgeving", "C10", "apart"),
      ("What I sense", "hunch", "C42", "voel je aan"),
      ("Humour", "nabijheid.vertrouwen", "C63", "grapje"),
      ("Humour in the right dose", "dosage", "C63", "grapje"),
      ("An example of my own", "dosage", "C55", "voorbeeld van jezelf"),
      ("What others do", "netwerk.mogelijkheden", "C57", "andere gezinnen"),
      ("What others do, asked or told", "dosage", "C57", "wat anderen doen"),
      ("Eyes and ears", "netwerk.mogelijkheden", "A16", "let er al op de kinderen"),
      ("Eyes and ears, in time", "network", "A16", "op tijd"),
      ("Who was never asked", "network", "C5", "nog nooit een vraag"),
      ("Good enough", "op-afschalen.passend", "A15", "goed genoeg"),
      ("What may stay as it is", "eigen-regie.verantwoordelijkheid", "B13e", "mag blijven zoals het is"),
      ("What is enough, before scaling up", "op-afschalen.voorkomen", "A9", "genoeg"),
      ("Expectations before scaling up", "op-afschalen.voorkomen", "D11", "verwachten"),
      ("Whose part it is", "netwerk.samenwerken", "A3", "jouw deel"),
      ("Whose step it is", "plan", "A3", "van wie"),
      ("Help that takes over", "eigen-regie.aan-de-slag", "A19", "van jou geworden"),
      ("One worker", "nabijheid.vertrouwen", "C61", "hetzelfde gezicht"),
      ("The child's own voice", "nabijheid.erkenning", "B7", "het kind zelf"),
      ("The child's own voice in the plan", "eigen-regie.eigen-plan", "B7", "van het kind"),
      ("Timely, not only less", "closing", "B8", "op tijd"),
      ("What can wait and what cannot", "eigen-regie.tempo", "B8", "op tijd"),
      ("When youth care is needed and when not", "op-afschalen.passend", "D3", "jeugdhulp"),
    ])
  func musts(_ what: String, _ place: String, _ row: String, _ words: String) {
    #expect(Prompts.at(place).contains { $0.source.hasSuffix(", \(row)") && $0.text.nl.contains(words) }, "\(what)")
  }

  @Test("Each names a row of the document that the row is in")
  func sources() {
    let files = ["A": "000_e6e2559e6082b003", "B": "002_f36935da8af6c832", "C": "003_db5bf0ea89c3815c", "D": "004_f37d9683f5b6aeba"]
    for prompt in Prompts.all {
      let parts = prompt.source.split(separator: " ")
      #expect(parts.count == 2, "\(prompt.source)")
      let table = parts.last.map { String($0.prefix(1)) } ?? ""
      #expect(parts.first.map(String.init) == files[table].map { "\($0).txt," }, "\(prompt.source)")
    }
  }

  @Test("One question of at most sixteen words, on one line", arguments: Language.allCases)
  func short(_ language: Language) {
    for prompt in Prompts.all {
      let text = prompt.text[language]
      #expect((4...16).contains(text.plainWords.count), "\(text)")
      #expect(text.count <= 76, "\(text)")
      #expect(text.hasSuffix("?") && text.count { ".?!".contains($0) } == 1, "\(text)")
      #expect(text.first?.isUppercase == true && !text.contains("  "), "\(text)")
    }
  }

  @Test("Ordinary words, and the worker is je")
  func plain() {
    for prompt in Prompts.all {
      let text = prompt.text.nl.lowercased()
      for word in PlainWords.jargon { #expect(!text.contains(word), "\(prompt.text.nl): \(word)") }
      #expect(Set(text.split { !$0.isLetter }.map(String.init)).isDisjoint(with: ["u", "uw", "men"]), "\(prompt.text.nl)")
      #expect(prompt.text.nl != prompt.text.en)
    }
  }

  @Test("No prompt stands twice, and none says again what the question or its help says", arguments: Language.allCases)
  func apart(_ language: Language) {
    #expect(Set(Prompts.all.map(\.text)).count == Prompts.all.count)
    for question in instrument.questions {
      let said = runs(question.text[language]).union(runs(question.help[language]))
      for prompt in Prompts.at(question.id) {
        #expect(runs(prompt.text[language]).isDisjoint(with: said), "\(prompt.text[language])")
      }
    }
  }

  /// Every four words that follow each other.
  private func runs(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return Set(words.indices.dropLast(3).map { words[$0..<$0 + 4].joined(separator: " ") })
  }
}
