import Basics
import StrictJSON

/// The `changed` keys: they move only when other content does (format.md).
public enum Stamp {
  /// The tree with `changed` brought to `now` in the file, its network and its reflections, each only where its other content differs from
  /// `base`, which is how it stands on the disk (nil for a new file).
  public static func stamped(_ tree: JSON, since base: JSON?, kind: FileKind, now: Instant) -> JSON {
    guard var object = tree.object, !sameContent(tree, base) else { return base ?? tree }
    switch kind {
    case .dossier:
      object["changed"] = .string(now.description)
      if let network = object["network"] {
        object["network"] = mark(network, since: base?["network"], .string(now.day.description))
      }
    case .privateReflections:
      let old = base?["reflections"]?.items ?? []
      if case .array(let items)? = object["reflections"] {
        object["reflections"] = .array(
          items.map { item in
            let former = old.first { $0["id"] != nil && $0["id"] == item["id"] }
            return mark(item, since: former, .string(now.description))
          })
      }
    default: break
    }
    return .object(object)
  }

  private static func mark(_ value: JSON, since base: JSON?, _ stamp: JSON) -> JSON {
    guard var object = value.object, !object.isEmpty else { return value }
    if sameContent(value, base) { return base ?? value }
    object["changed"] = stamp
    return .object(object)
  }

  /// Whether both are the same but for `changed`, at the top and in the parts that carry one.
  private static func sameContent(_ one: JSON, _ other: JSON?) -> Bool {
    guard let other else { return false }
    return bare(one) == bare(other)
  }

  private static func bare(_ value: JSON) -> JSON {
    guard var object = value.object else { return value }
    object["changed"] = nil
    if let network = object["network"] { object["network"] = bare(network) }
    if case .array(let items)? = object["reflections"] { object["reflections"] = .array(items.map(bare)) }
    return .object(object)
  }
}
