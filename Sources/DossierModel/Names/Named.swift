import StrictJSON

/// Somebody or some place that a dossier or a team calls by name.
struct Named {
  /// All that they are called.
  let names: [String]
  /// What they are to the gezin, "" where it is not said; nil where nobody could say it.
  let role: String?
  let isPlace: Bool
  private let id: String
  /// On an earlier map.
  private let isOfVersion: Bool

  /// Somebody of the team.
  init(colleague name: String) { (names, role, isPlace, id, isOfVersion) = ([name], "", false, "", false) }

  /// Everybody who is named in a dossier, in its order; then those of earlier maps who are not there any more by the same name, for on earlier
  /// maps people have no role.
  static func all(in dossier: JSON) -> [Named] {
    var found: [Named] = []
    collect(dossier, Dossier.shape, isOfVersion: false, &found)
    let now = found.filter { !$0.isOfVersion }
    let known = Set(now.map(\.mark))
    return now + found.filter { $0.isOfVersion && !known.contains($0.mark) }
  }

  private var mark: [String] { [id] + names }

  /// Whether `other` is the same one under another name, as on an earlier map.
  func isSame(as other: Named) -> Bool { !id.isEmpty && id == other.id }

  private static func collect(_ value: JSON, _ shape: Shape, isOfVersion: Bool, _ found: inout [Named]) {
    if let named = Named(value, shape, isOfVersion: isOfVersion) { found.append(named) }
    let isOfVersion = isOfVersion || shape === NetworkVersion.shape
    for field in shape.fields {
      guard let inner = field.kind.inner, let value = value[field.key] else { continue }
      switch field.kind {
      case .list: for item in value.items { collect(item, inner, isOfVersion: isOfVersion, &found) }
      case .keyed: for member in value.object?.members ?? [] { collect(member.value, inner, isOfVersion: isOfVersion, &found) }
      default: collect(value, inner, isOfVersion: isOfVersion, &found)
      }
    }
  }

  private init?(_ value: JSON, _ shape: Shape, isOfVersion: Bool) {
    names = shape.fields.filter { $0.marks.contains(.name) }.compactMap { value[$0.key]?.text }.filter { !$0.isEmpty }
    if names.isEmpty { return nil }
    role = shape.fields.first { $0.marks.contains(.role) }.map { value[$0.key]?.text ?? "" }
    // Only a person may be a place; of all others the field is not there.
    isPlace = Person(value).isPlace
    id = Person(value).id
    self.isOfVersion = isOfVersion
  }
}
