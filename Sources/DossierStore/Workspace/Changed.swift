import Basics
import DossierModel
import StrictJSON

/// Keeps `changed`: it moves only when other content does (format.md).
enum Changed {
  static func stamped(_ tree: JSON, base: JSON?, kind: FileKind, now: Instant) -> JSON {
    guard let base else { return tree }
    switch kind {
    case .dossier: return stamped(Dossier(stampedNetwork(tree, base: base, now: now)), .changed, base: Dossier(base), now: now).json
    case .privateReflections: return stampedReflections(tree, base: base, now: now)
    default: return tree
    }
  }

  /// The network has a day of its own on which it changed.
  private static func stampedNetwork(_ tree: JSON, base: JSON, now: Instant) -> JSON {
    var dossier = Dossier(tree)
    var network = dossier[.network]
    if !dossier.isObject || !network.isObject || network.json.isEmpty { return tree }
    let found = Dossier(base)[.network]
    var old = found.isObject ? found : Network()
    let changed = old.raw(.changed)
    old[.changed] = nil
    network[.changed] = nil
    network.setRaw(network == old ? changed : .string(now.day.description), .changed)
    dossier[.network] = network
    return dossier.json
  }

  private static func stampedReflections(_ tree: JSON, base: JSON, now: Instant) -> JSON {
    var file = ReflectionFile(tree)
    let reflections = file[.reflections]
    if reflections.isEmpty { return tree }
    var old: [String: Reflection] = [:]
    for reflection in ReflectionFile(base)[.reflections] { if let id = reflection.raw(.id)?.text { old[id] = reflection } }
    file[.reflections] = reflections.map { reflection in
      guard let id = reflection.raw(.id)?.text, let base = old[id] else { return reflection }
      return stamped(reflection, .changed, base: base, now: now)
    }
    return file.json
  }

  private static func stamped<Item: Record>(_ item: Item, _ key: FieldKey<Item, Instant>, base: Item, now: Instant) -> Item {
    guard item.isObject, base.isObject else { return item }
    var (new, old) = (item, base)
    new[key] = nil
    old[key] = nil
    let isSame = new == old
    new.setRaw(isSame ? base.raw(key) : .string(now.description), key)
    return new
  }
}
