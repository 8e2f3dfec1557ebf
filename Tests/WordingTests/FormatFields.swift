import DossierModel

/// The fields and values that a screen can show: those of the files that people fill in, as the model has them.
///
/// That the model has what format.md lists is kept by the tests of the model.
enum FormatFields {
  private static let files: [FileKind] = [
    .workspace, .team, .dossier, .privateReflections, .sharedReflections, .agenda, .example, .statement, .session, .socialmap,
  ]

  /// Every shape in these files.
  private static let shapes: [Shape] = {
    var shapes: [Shape] = []
    func add(_ shape: Shape) {
      if shapes.contains(where: { $0 === shape }) { return }
      shapes.append(shape)
      for field in shape.fields { shape.shape(of: field.key).map(add) }
    }
    for file in files { add(file.shape) }
    return shapes
  }()

  /// In no file: what is being prepared.
  private static let prepared = [
    "share.label", "share.style", "share.name", "share.found", "sentence.text", "sentence.when", "entry.term", "entry.ordinary",
    "entry.why", "ordinary.text",
  ]

  /// Every field as "<shape>.<key>"; every file has a format and a version too.
  static let all: [String] = {
    let frame = files.flatMap { file in ["format", "version"].map { "\(file.shape.name).\($0)" } }
    let fields = shapes.flatMap { shape in shape.fields.map { "\(shape.name).\($0.key)" } }
    return Set(frame + fields + prepared).sorted()
  }()

  /// The values of every field that takes one of a list, by the name of the list.
  static let values: [(kind: String, values: [String])] = {
    var found: [String: [String]] = [:]
    for field in shapes.flatMap(\.fields) {
      switch field.kind {
      case .word(let words), .words(let words), .keyed(let words, _): found[words.name] = words.values
      case .level(let name, let range), .levels(let name, let range): found[name] = range.map(String.init)
      default: break
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }()
}
