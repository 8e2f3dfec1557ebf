import DossierModel
import StrictJSON

/// What can be edited: a file of the workspace or the team folder, or something that stands in no file yet.
public enum Document: Sendable, Hashable {
  /// A file by its kind and its name without ".json".
  case file(FileKind, name: String)
  /// A text that is typed in a prompt; it stands in the crash journal alone, under its name.
  case draft(String)
  /// What is being prepared, such as what will be shared.
  case scratch

  /// dossiers/<id>.json
  public static func dossier(_ id: String) -> Document { .file(.dossier, name: id) }
  /// private/<id>.json: my own reflections on a gezin.
  public static func own(_ id: String) -> Document { .file(.privateReflections, name: id) }

  /// The kind of file; nil for what stands in none.
  public var kind: FileKind? { if case .file(let kind, _) = self { kind } else { nil } }

  /// Where it stands, as format.md calls it; a draft by its place in the journal, and nil for what is kept nowhere.
  public var path: String? {
    switch self {
    case .file(let kind, let name): kind.path(named: name)
    case .draft(let name): "drafts/\(name)"
    case .scratch: nil
    }
  }

  /// Whether it stands in the team folder, where others read it.
  var isInTeamFolder: Bool { path?.hasPrefix("team/") == true }

  /// What a file begins with: what it is and whose, by its kind and name.
  ///
  /// - Parameter me: who writes it, where the file says so.
  func newTree(by me: String?) -> JSON {
    guard case .file(let kind, let name) = self else { return .object(JSONObject()) }
    var object = JSONObject([("format", .string(kind.format)), ("version", .number(String(FileKind.version)))])
    for (key, part) in zip(kind.identifiers, name.split(separator: ".")) { object[key] = .string(String(part)) }
    if object["author"] == nil, kind.shape.field("author") != nil, let me { object["author"] = .string(me) }
    return .object(object)
  }
}

/// A place in a document.
struct FieldRef: Sendable, Hashable {
  let document: Document
  /// From the top of the document.
  let path: JSONPath

  /// The member `key` of what stands here.
  func key(_ key: String) -> FieldRef { FieldRef(document: document, path: path + key) }
  /// The item with this id in the list here.
  func item(_ id: String) -> FieldRef { FieldRef(document: document, path: path.item(id)) }
  /// The item in the list here that is told apart by another member than its id.
  func item(_ key: String, _ value: String) -> FieldRef { FieldRef(document: document, path: path + .item(key: key, value: value)) }
  /// What this place stands in.
  var parent: FieldRef { FieldRef(document: document, path: path.parent) }

  /// The reflection question that this place belongs to, if any.
  var question: String? {
    for case .item("question", let question) in path.steps { return question }
    return nil
  }
}

extension Array where Element == String {
  /// A path of keys.
  var keys: JSONPath { JSONPath(map(JSONStep.key)) }
}
