import Basics
import DossierModel
import StrictJSON

extension SearchPiece {
  /// The pieces in a file, in its order.
  ///
  /// What is taken from sight is in none: an example that was put away, an item that was taken off. Neither is history (the earlier versions of a
  /// network), the question as it was asked, or what only names something (aspects and signs).
  public static func all(in tree: JSON, kind: FileKind, file: String) -> [SearchPiece] {
    switch kind {
    case .dossier: [gezin(Dossier(tree), file)]
    case .sharedReflections: reflections(ReflectionFile(tree), .shared, file)
    case .privateReflections: reflections(ReflectionFile(tree), .own, file)
    case .responses: responses(ResponseFile(tree), file)
    case .example: example(Example(tree), file)
    case .agenda: agenda(AgendaItem(tree), file)
    default: []
    }
  }

  /// The kinds of files that have pieces and of which every word may stand in the index.
  public static let indexedKinds: [FileKind] = [.dossier, .sharedReflections, .responses, .example, .agenda]

  private static func gezin(_ dossier: Dossier, _ file: String) -> SearchPiece {
    let day = (dossier[.changed] ?? dossier[.created])?.day
    return SearchPiece(
      kind: .dossier, file: file, id: dossier[.id], dossier: dossier[.id], author: dossier[.worker], label: dossier[.gezin][.name],
      day: day,
      passages: PassageReader.passages(in: dossier.json, Dossier.shape))
  }

  private static func reflections(_ written: ReflectionFile, _ kind: Kind, _ file: String) -> [SearchPiece] {
    let label = written[.label]
    // Colleagues know the gezin by its label alone.
    let called = kind == .shared && !label.isEmpty ? [Passage(field: "reflections.label", question: "", place: "", text: label)] : []
    return written[.reflections].enumerated().map { number, reflection in
      SearchPiece(
        kind: kind, file: file, number: number, id: reflection.id, dossier: written[.dossier], author: written[.author],
        label: kind == .shared ? label : "", day: reflection.day,
        passages: called + PassageReader.passages(in: reflection.json, Reflection.shape, isShared: kind == .shared))
    }
  }

  private static func responses(_ written: ResponseFile, _ file: String) -> [SearchPiece] {
    written[.items].enumerated().map { number, item in
      SearchPiece(
        kind: .response, file: file, number: number, id: item[.id], reflection: written[.reflection], author: written[.member],
        day: item[.at]?.day,
        passages: item[.text].isEmpty ? [] : [Passage(field: "response.text", question: item[.question], place: "/text", text: item[.text])]
      )
    }
  }

  private static func example(_ example: Example, _ file: String) -> [SearchPiece] {
    if example.standing == .withdrawn { return [] }
    return [
      SearchPiece(
        kind: .example, file: file, id: example[.id], author: example[.author], label: example[.title], day: example[.made],
        passages: PassageReader.passages(in: example.json, Example.shape))
    ]
  }

  private static func agenda(_ item: AgendaItem, _ file: String) -> [SearchPiece] {
    if item.says(.withdrawn) { return [] }
    return [
      SearchPiece(
        kind: .agenda, file: file, id: item[.id], author: item[.author], label: item[.title], day: item[.created]?.day,
        passages: PassageReader.passages(in: item.json, AgendaItem.shape))
    ]
  }
}

/// Gathers the texts of an object, in the order of its shape.
private struct PassageReader {
  private(set) var passages: [SearchPiece.Passage] = []
  /// Leaves out what never leaves the file of its author, wherever it stands.
  private let isShared: Bool

  static func passages(in tree: JSON, _ shape: Shape, isShared: Bool = false) -> [SearchPiece.Passage] {
    var reader = PassageReader(isShared: isShared)
    reader.read(tree, shape, question: "", at: "")
    return reader.passages
  }

  private init(isShared: Bool) { self.isShared = isShared }

  private static let leftOut: Set<String> = [
    "answer.asked", "network.versions", "reflection.indicators", "example.aspects", "example.indicators", "example.recognised",
    "example.looked",
  ]

  private mutating func read(_ tree: JSON, _ shape: Shape, question: String, at place: String) {
    guard case .object(let object) = tree else { return }
    for field in shape.fields {
      guard let value = object[field.key], !Self.leftOut.contains(field.name), !isShared || field.privacy != .neverShared else { continue }
      read(value, field, question: question, at: place + "/" + field.key)
    }
  }

  private mutating func read(_ value: JSON, _ field: Field, question: String, at place: String) {
    switch field.kind {
    case .line, .prose: add(value, field, question, at: place)
    case .texts: for (index, item) in value.items.enumerated() { add(item, field, question, at: "\(place)/\(index)") }
    case .object(let shape):
      // The characteristics of a good conversation are each asked about by themselves.
      if field.name == "reflection.conversation" {
        for inner in shape.fields {
          if let value = value[inner.key] { read(value, inner, question: "conversation." + inner.key, at: place + "/" + inner.key) }
        }
      } else {
        read(value, shape, question: Self.at(field, question), at: place)
      }
    case .list(let shape, _):
      for (index, item) in value.items.enumerated() {
        read(item, shape, question: Self.question(of: item, in: field) ?? Self.at(field, question), at: "\(place)/\(index)")
      }
    case .keyed(let words, let shape):
      for member in value.object?.members ?? [] where words.values.contains(member.key) {
        read(member.value, shape, question: question, at: place + "/" + member.key)
      }
    default: break
    }
  }

  private mutating func add(_ value: JSON, _ field: Field, _ question: String, at place: String) {
    guard let text = value.text, !text.isEmpty else { return }
    passages.append(SearchPiece.Passage(field: field.name, question: Self.at(field, question), place: place, text: text))
  }

  /// The word of `at` for a field of a reflection that is asked for by itself.
  private static func at(_ field: Field, _ question: String) -> String {
    if !question.isEmpty { return question }
    return field.shape == Reflection.shape.name ? (field.part?.rawValue ?? field.key) : ""
  }

  private static func question(of item: JSON, in field: Field) -> String? {
    switch field.name {
    case "reflection.answers": Answer(item)[.question]
    case "reflection.evidence": Evidence(item)[.aspect] + ".evidence"
    default: nil
    }
  }
}
