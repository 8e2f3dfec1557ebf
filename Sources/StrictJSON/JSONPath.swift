/// One step down into a tree.
public enum JSONStep: Sendable {
  /// The member of an object.
  case key(String)
  /// The element of an array, from 0.
  case index(Int)
  /// The element of an array whose member `key` is the text `value`: stays right when the array is reordered.
  case item(key: String, value: String)
}

/// The way from the top of a tree to one value.
public struct JSONPath: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// The steps from the top down; none is the top itself.
  public var steps: [JSONStep]

  /// The path of `steps`.
  public init(_ steps: [JSONStep] = []) { self.steps = steps }
  /// `["plan", "goals", .index(0)]`.
  public init(arrayLiteral elements: JSONStep...) { steps = elements }

  /// The path one step further.
  public static func + (path: JSONPath, step: JSONStep) -> JSONPath { JSONPath(path.steps + [step]) }
  /// The path to the member `key` of what stands here.
  public static func + (path: JSONPath, key: String) -> JSONPath { JSONPath(path.steps + [.key(key)]) }
  /// The path followed by another.
  public static func + (path: JSONPath, rest: JSONPath) -> JSONPath { JSONPath(path.steps + rest.steps) }

  /// The element of the array here whose `id` is `id`.
  public func item(_ id: String) -> JSONPath { self + .item(key: "id", value: id) }

  /// The path without its last step.
  public var parent: JSONPath { JSONPath(Array(steps.dropLast())) }
}

extension JSON {
  /// The value at `path`, or nil where a step leads nowhere.
  public subscript(path: JSONPath) -> JSON? {
    var value = self
    for step in path.steps {
      guard let next = value.child(step) else { return nil }
      value = next
    }
    return value
  }

  /// Puts `value` at `path` and makes what is missing on the way: objects for keys, arrays for items, an element with its key for an item.
  /// An index outside its array adds at the end.
  ///
  /// With nil the value is taken out, and with it the objects and arrays above it that become empty by that; an array's element goes only
  /// when it is itself at the end of the path or has nothing left. A value of another kind that stands in the way is never replaced: nothing
  /// happens then. An empty one counts as absent.
  public mutating func set(_ value: JSON?, at path: JSONPath) {
    if value == nil, self[path] == nil { return }
    set(value, along: path.steps[...])
  }

  private func child(_ step: JSONStep) -> JSON? {
    switch (self, step) {
    case (.object(let object), .key(let key)): object[key]
    case (.array(let items), .index(let index)): items.indices.contains(index) ? items[index] : nil
    case (.array(let items), .item(let key, let value)): items.first { $0.hasMember(key, value) }
    default: nil
    }
  }

  private func hasMember(_ key: String, _ value: String) -> Bool { self[key]?.text?.sameBytes(as: value) == true }

  private mutating func set(_ value: JSON?, along steps: ArraySlice<JSONStep>) {
    guard let step = steps.first else {
      self = value ?? .null
      return
    }
    guard holds(step) else { return }
    var child = child(step)
    if steps.count == 1 {
      child = value
    } else {
      var next = child ?? .null
      next.set(value, along: steps.dropFirst())
      // Nothing came of it: another kind stands in the way further down.
      if child == nil, next == .null { return }
      child = value == nil && next.isEmpty ? nil : next
    }
    put(child, at: step)
  }

  /// Whether `step` can be taken from here, or this can become a value from which it can.
  private func holds(_ step: JSONStep) -> Bool {
    switch (self, step) {
    case (.object, .key), (.array, .index), (.array, .item): true
    default: isEmpty
    }
  }

  private mutating func put(_ child: JSON?, at step: JSONStep) {
    switch step {
    case .key(let key):
      var object = object ?? JSONObject()
      object[key] = child
      self = .object(object)
    case .index(let index):
      var items = items
      switch (items.indices.contains(index), child) {
      case (true, let child?): items[index] = child
      case (true, nil): items.remove(at: index)
      case (false, let child?): items.append(child)
      case (false, nil): break
      }
      self = .array(items)
    case .item(let key, let name):
      var items = items
      let index = items.firstIndex { $0.hasMember(key, name) }
      switch (index, child) {
      case (let index?, .object(var object)):
        if object[key] == nil { object[key] = .string(name) }
        items[index] = .object(object)
      case (let index?, nil): items.remove(at: index)
      case (nil, .object(var object)):
        object[key] = .string(name)
        items.append(.object(object))
      // Only an object can be known by one of its members.
      case (_, _?), (nil, nil): return
      }
      self = .array(items)
    }
  }
}
