/// Reads settings and themes, in the TOML that people write by hand.
///
/// A slip costs its own line and no more: it is named with its line and key, and the reading goes on. That, and never to end the program, is
/// why this reader is ours.
public enum TOML {
  /// What the text says, and what of it was left out, in the order of the lines.
  public static func read(_ text: String) -> (table: TOMLTable, faults: [TOMLFault]) {
    var reader = TOMLReader(text)
    reader.readLines()
    return (reader.root.table, reader.faults)
  }
}

/// Goes through the lines of a file: headers, and keys with their values.
struct TOMLReader {
  var scanner: TOMLScanner
  let root = TOMLNode(line: 1)
  private(set) var faults: [TOMLFault] = []
  /// The table that keys belong to, and its name.
  private var open: TOMLNode
  private var path: [String] = []

  init(_ text: String) {
    scanner = TOMLScanner(Array(text.utf8))
    open = root
  }

  mutating func readLines() {
    while !scanner.isAtEnd {
      scanner.skipBlanks()
      let start = scanner
      if scanner.endLine() { continue }
      if scanner.next == UInt8(ascii: "[") { readHeader(from: start) } else { readEntry(from: start) }
    }
  }

  private mutating func readEntry(from start: TOMLScanner) {
    guard let key = scanner.keyPath() else { return fail(at: start, key: nil) }
    guard scanner.take("="), let value = scanner.value(), scanner.endLine() else { return fail(at: start, key: key) }
    if !open.set(value, at: key, line: start.line) { fault(.twice, start.line, key) }
  }

  private mutating func readHeader(from start: TOMLScanner) {
    _ = scanner.take("[")
    let isOfArray = scanner.next == UInt8(ascii: "[") && scanner.take("[")
    let key = scanner.keyPath()
    let isWhole = key != nil && scanner.take("]") && (!isOfArray || scanner.take("]")) && scanner.endLine()
    guard let key else { return fail(at: start, key: nil) }
    path = []
    // A name that is to be read says where the keys below belong, whatever is wrong around it.
    guard let node = isOfArray ? root.newTable(at: key, line: start.line) : root.table(at: key, line: start.line) else {
      // The keys below would land in another table.
      open = TOMLNode(line: start.line)
      fault(.twice, start.line, key)
      return isWhole ? () : scanner.goToLine(after: start)
    }
    open = node
    path = key
    if !isWhole {
      path = []
      fail(at: start, key: key)
      path = key
    }
  }

  /// Leaves out the line on which `start` stands.
  private mutating func fail(at start: TOMLScanner, key: [String]?) {
    scanner.goToLine(after: start)
    fault(.unreadable, start.line, key)
  }

  private mutating func fault(_ code: TOMLFault.Code, _ line: Int, _ key: [String]?) {
    faults.append(TOMLFault(code: code, line: line, key: key.map { (path + $0).joined(separator: ".") }))
  }
}

/// A table while it is being read.
final class TOMLNode {
  private enum Slot {
    case value(TOMLValue, line: Int)
    case table(TOMLNode)
    case tables([TOMLNode])
  }

  let line: Int
  private var slots: [String: Slot] = [:]

  init(line: Int) { self.line = line }

  /// Sets a key; false where it was set before.
  func set(_ value: TOMLValue, at key: [String], line: Int) -> Bool {
    guard let last = key.last, let node = table(at: Array(key.dropLast()), line: line), node.slots[last] == nil else { return false }
    node.slots[last] = .value(value, line: line)
    return true
  }

  /// The table with this name, made where it is not there; nil where something else has the name.
  func table(at key: [String], line: Int) -> TOMLNode? {
    var node = self
    for part in key {
      switch node.slots[part] {
      case .table(let next): node = next
      case .tables(let all): node = all[all.count - 1]
      case .value: return nil
      case nil:
        let next = TOMLNode(line: line)
        node.slots[part] = .table(next)
        node = next
      }
    }
    return node
  }

  /// One more table in the list with this name; nil where something else has the name.
  func newTable(at key: [String], line: Int) -> TOMLNode? {
    guard let last = key.last, let node = table(at: Array(key.dropLast()), line: line) else { return nil }
    let fresh = TOMLNode(line: line)
    switch node.slots[last] {
    case .tables(let all): node.slots[last] = .tables(all + [fresh])
    case nil: node.slots[last] = .tables([fresh])
    case .value, .table: return nil
    }
    return fresh
  }

  var table: TOMLTable {
    TOMLTable(
      entries: slots.mapValues { slot in
        switch slot {
        case .value(let value, let line): .init(value: value, line: line)
        case .table(let node): .init(value: .table(node.table), line: node.line)
        case .tables(let all): .init(value: .array(all.map { .table($0.table) }), line: all[0].line)
        }
      })
  }
}
