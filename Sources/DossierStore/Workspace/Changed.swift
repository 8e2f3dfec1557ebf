import Basics
import DossierModel
import StrictJSON

/// Keeps `changed`: it moves only when other content does (format.md).
enum Changed {
  static func stamped(_ tree: JSON, base: JSON?, kind: FileKind, now: Instant) -> JSON {
    guard let base else { return tree }
    switch kind {
    case .dossier: return stamped(stampedNetwork(tree, base: base, now: now), base: base, now: now)
    case .privateReflections: return stampedReflections(tree, base: base, now: now)
    default: return tree
    }
  }

  /// The network has a day of its own on which it changed.
  private static func stampedNetwork(_ tree: JSON, base: JSON, now: Instant) -> JSON {
    guard var object = tree.object, case .object(var network)? = object["network"], !network.isEmpty else { return tree }
    var old = base["network"]?.object ?? JSONObject()
    let changed = old["changed"]
    old["changed"] = nil
    network["changed"] = nil
    network["changed"] = network == old ? changed : .string(now.day.description)
    object["network"] = .object(network)
    return .object(object)
  }

  private static func stampedReflections(_ tree: JSON, base: JSON, now: Instant) -> JSON {
    guard var object = tree.object, case .array(let items)? = object["reflections"] else { return tree }
    var old: [String: JSON] = [:]
    for item in base["reflections"]?.items ?? [] { if let id = item["id"]?.text { old[id] = item } }
    object["reflections"] = .array(
      items.map { item in
        guard let id = item["id"]?.text, let base = old[id] else { return item }
        return stamped(item, base: base, now: now)
      })
    return .object(object)
  }

  private static func stamped(_ tree: JSON, base: JSON, now: Instant) -> JSON {
    guard var new = tree.object, var old = base.object else { return tree }
    let changed = old["changed"]
    new["changed"] = nil
    old["changed"] = nil
    let isSame = new == old
    new["changed"] = isSame ? changed : .string(now.description)
    return .object(new)
  }
}
