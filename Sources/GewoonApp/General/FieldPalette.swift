import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The fields of the gezin that is open, as Ctrl-P finds them: by label, then by what F1 says of them. Choosing one goes there.
struct FieldPalette: Reading {
  let desk: Desk

  /// A field, wherever in the dossier it stands.
  private struct Place {
    let document: Document
    /// From the top of its file; of the things of a list and of the parts of a whole, the way ends at their list.
    let path: JSONPath
    /// From a thing of that list on: the lists inside it, and the field at last; none where the place is the field itself.
    let keys: [String]
    let name: String
    /// What it is a field of, "" at the top.
    let owner: String
    /// What a part is called that has its name from a list of words; nil for a field.
    var title: String?

    /// "field:gezin/members/born"
    var id: String {
      let way = path.steps.compactMap { step in if case .key(let key) = step { key } else { nil } }
      return ([FieldPalette.prefix + (document.kind == .dossier ? "" : "own")] + way + keys).joined(separator: "/")
    }
  }

  private static let prefix = "field:"

  var items: [MenuItem] {
    places.map { place in
      MenuItem(
        id: place.id, label: place.title ?? label(place.name), detail: place.owner,
        keywords: place.title == nil ? FieldWords.help(place.name).map(say) ?? "" : "",
        finding: .init(synonyms: place.title == nil ? CommandWords.synonyms(place.name) : ""))
    }
  }

  // MARK: - Which there are

  private var places: [Place] {
    let mine = ReflectionFile.privateShape.field(FieldKey<ReflectionFile, String>.normalForMe.name)
    let own = mine.map {
      [Place(document: .own(desk.id), path: [.key($0.key)], keys: [], name: $0.name, owner: say(ScreenWords.onlyForYou))]
    }
    return fields(of: Dossier.shape, at: [], owner: "") + (desk.gezin.ownBlocked == nil ? own ?? [] : [])
  }

  /// What a form shows; not what the program keeps by itself.
  private static func isShown(_ field: Field) -> Bool {
    if case .id = field.kind { return false }
    if case .instant = field.kind { return false }
    return field.name != "network.changed" && field.name != "network.versions"
  }

  private func fields(of shape: Shape, at path: JSONPath, owner: String) -> [Place] {
    shape.fields.filter(Self.isShown).flatMap { field -> [Place] in
      let here = Place(document: .dossier(desk.id), path: path + field.key, keys: [], name: field.name, owner: owner)
      switch field.kind {
      case .object(let inner): return fields(of: inner, at: here.path, owner: label(field.name))
      case .list(let inner, _): return [here] + inside(inner, here, owner: label(field.name))
      case .keyed(let words, let inner): return [here] + parts(words, here) + inside(inner, here, owner: label(field.name))
      default: return [here]
      }
    }
  }

  /// Each of the areas of life by its own name.
  private func parts(_ words: Vocabulary, _ whole: Place) -> [Place] {
    words.values.map { key in
      Place(
        document: whole.document, path: whole.path + key, keys: [], name: whole.name, owner: label(whole.name),
        title: Saying.capitalised(word(words.name, key)))
    }
  }

  /// The fields of the things of a list, and of the lists that those hold.
  private func inside(_ shape: Shape, _ list: Place, owner: String) -> [Place] {
    shape.fields.filter(Self.isShown).flatMap { field -> [Place] in
      let here = Place(document: list.document, path: list.path, keys: list.keys + [field.key], name: field.name, owner: owner)
      switch field.kind {
      // The fields of a whole stand in the form of what it belongs to.
      case .object(let inner): return inside(inner, list, owner: label(field.name))
      case .list(let inner, _), .keyed(_, let inner): return [here] + inside(inner, here, owner: label(field.name))
      default: return [here]
      }
    }
  }

  // MARK: - Going there

  static func isField(_ id: String) -> Bool { id.hasPrefix(prefix) }

  static func go(to id: String, _ desk: inout Desk) {
    guard let place = FieldPalette(desk: desk).places.first(where: { $0.id == id }) else { return }
    desk.leaveField()
    desk.saveFiles()
    let isOwn = place.document.kind != .dossier
    Links.openSource(place.path, in: place.document, pane: isOwn ? .gezin : nil, &desk)
    for key in place.keys {
      guard case .item(let item)? = desk.focusedRow?.kind, item.ref.path.steps.starts(with: place.path.steps) else { return }
      // The first thing that has such a field; for another one, one goes back and chooses it.
      let depth = item.ref.path.steps.count
      desk.open(item.opens?.screen ?? ThingForm(ref: item.ref, shape: item.shape))
      let stops = desk.stops
      // A row that adds only where there is nothing yet.
      let things = stops.filter { if case .add = $0 { false } else { true } }
      let isInside = { (id: RowID) in id.ref?.path.steps.dropFirst(depth).first == .key(key) }
      let field = things.first { $0.ref?.path.steps.last == .key(key) } ?? things.first(where: isInside) ?? stops.first(where: isInside)
      guard let field else { return }
      desk.focus(on: field)
      desk.rest()
    }
  }
}
