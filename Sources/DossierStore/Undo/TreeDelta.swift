import StrictJSON

/// How an earlier tree differs from a later one, as JSON of its own: an undo record holds each step so, and not whole.
///
/// - `{"is": value}`: the value that stood there; without `is`, none did.
/// - `{"keys": {…}}`: members of an object that were otherwise, each in its turn; `order` names all of them where they stood otherwise.
/// - `{"from": n, "each": […]}`: items of an array that were otherwise, from the n-th on.
/// - `{"from": n, "less": m, "with": […]}`: from the n-th on, m items stood not there, and these did.
enum TreeDelta {
  /// What leads from `later` back to `earlier`; nil where they are the same.
  static func back(from later: JSON?, to earlier: JSON?) -> JSON? {
    switch (later, earlier) {
    case (nil, nil): return nil
    case (.object(let new)?, .object(let old)?): return back(from: new, to: old)
    case (.array(let new)?, .array(let old)?): return back(from: new, to: old)
    default:
      if later == earlier { return nil }
      return .object(JSONObject(earlier.map { [("is", $0)] } ?? []))
    }
  }

  private static func back(from later: JSONObject, to earlier: JSONObject) -> JSON? {
    let isSameOrder = later.keys == earlier.keys
    var keys: [(String, JSON)] = []
    for (key, value) in earlier.members {
      if let delta = back(from: later[key], to: value) { keys.append((key, delta)) }
    }
    if isSameOrder, keys.isEmpty { return nil }
    var delta: [(String, JSON)] = [("keys", .object(JSONObject(keys)))]
    if !isSameOrder { delta.append(("order", .array(earlier.keys.map { .string($0) }))) }
    return .object(JSONObject(delta))
  }

  private static func back(from later: [JSON], to earlier: [JSON]) -> JSON? {
    let least = min(later.count, earlier.count)
    var front = 0
    while front < least, later[front] == earlier[front] { front += 1 }
    if front == later.count, front == earlier.count { return nil }
    var end = 0
    while end < least - front, later[later.count - 1 - end] == earlier[earlier.count - 1 - end] { end += 1 }
    let new = later[front..<later.count - end]
    let old = earlier[front..<earlier.count - end]
    let from = ("from", JSON.number(String(front)))
    guard new.count == old.count else {
      return .object(JSONObject([from, ("less", .number(String(new.count))), ("with", .array(Array(old)))]))
    }
    return .object(JSONObject([from, ("each", .array(zip(new, old).map { back(from: $0, to: $1) ?? .null }))]))
  }

  /// A delta that fits nothing here.
  struct Misfit: Error {}

  /// The earlier value that a delta leads back to.
  static func applied(_ delta: JSON, to later: JSON?) throws(Misfit) -> JSON? {
    guard case .object(let parts) = delta else { throw Misfit() }
    if let keys = parts["keys"] {
      guard case .object(let changed) = keys, case .object(let now)? = later else { throw Misfit() }
      return .object(try applied(changed, order: parts["order"]?.items.compactMap(\.text), to: now))
    }
    if let from = parts["from"] {
      guard let front = from.whole, case .array(let now)? = later, front >= 0, front <= now.count else { throw Misfit() }
      return .array(try applied(parts, from: front, to: now))
    }
    return parts["is"]
  }

  private static func applied(_ changed: JSONObject, order: [String]?, to later: JSONObject) throws(Misfit) -> JSONObject {
    var members: [(String, JSON)] = []
    for key in order ?? later.keys {
      let value: JSON?
      if let delta = changed[key] { value = try applied(delta, to: later[key]) } else { value = later[key] }
      guard let value else { throw Misfit() }
      members.append((key, value))
    }
    return JSONObject(members)
  }

  private static func applied(_ parts: JSONObject, from front: Int, to later: [JSON]) throws(Misfit) -> [JSON] {
    if case .array(let each)? = parts["each"] {
      guard front + each.count <= later.count else { throw Misfit() }
      var earlier = later
      for (index, delta) in each.enumerated() where delta != .null {
        guard let value = try applied(delta, to: later[front + index]) else { throw Misfit() }
        earlier[front + index] = value
      }
      return earlier
    }
    guard case .array(let with)? = parts["with"], let less = parts["less"]?.whole, less >= 0, front + less <= later.count else {
      throw Misfit()
    }
    return Array(later[..<front]) + with + Array(later[(front + less)...])
  }
}
