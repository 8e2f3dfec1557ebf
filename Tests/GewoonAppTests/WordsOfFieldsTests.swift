import Basics
import DossierModel
import Testing
import Wording

@Suite("Every field and every value has words")
struct WordsOfFieldsTests {
  /// These shapes and all that is inside them.
  private static let shapes: [Shape] = {
    var found: [Shape] = []
    func add(_ shape: Shape) {
      guard !found.contains(where: { $0 === shape }) else { return }
      found.append(shape)
      for field in shape.fields { if let inner = shape.shape(of: field.key) { add(inner) } }
    }
    for shape in [WorkspaceFile.shape, Team.shape, Dossier.shape, ReflectionFile.privateShape, ReflectionFile.shape] { add(shape) }
    return found
  }()

  @Test("Every field has a label and a help text in both languages")
  func fields() {
    #expect(Self.shapes.count > 20)
    for shape in Self.shapes {
      for field in shape.fields {
        let name = "\(shape.name).\(field.key)"
        let label = FieldWords.label(name)
        #expect(label.nl != name, "\(name) has no label")
        #expect(!label.nl.isEmpty && !label.en.isEmpty)
        let help = FieldWords.help(name)
        #expect(help?.nl.isEmpty == false && help?.en.isEmpty == false, "\(name) has no help")
      }
    }
  }

  @Test("Every value that can be chosen has a word in both languages")
  func values() {
    var count = 0
    for shape in Self.shapes {
      for field in shape.fields {
        for (vocabulary, value) in Self.values(of: field.kind) {
          let word = ValueWords.word(vocabulary, value)
          #expect(word?.nl.isEmpty == false && word?.en.isEmpty == false, "\(vocabulary).\(value) has no word")
          count += 1
        }
      }
    }
    #expect(count > 150)
  }

  private static func values(of kind: FieldKind) -> [(String, String)] {
    switch kind {
    case .word(let words), .words(let words), .keyed(let words, _): words.values.map { (words.name, $0) }
    case .level(let name, let range), .levels(let name, let range): range.map { (name, String($0)) }
    default: []
    }
  }
}
