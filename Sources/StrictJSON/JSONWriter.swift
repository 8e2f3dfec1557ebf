extension JSON {
  /// The bytes of this value as a file (format.md, "Rules for every file"): two-space indent, keys in the order of their bytes, a newline at
  /// the end. The same value gives the same bytes.
  public func written() -> [UInt8] {
    var writer = JSONWriter(isIndented: true)
    writer.write(self)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// This value on one line without blanks, for the output of commands.
  public func compact() -> String {
    var writer = JSONWriter(isIndented: false)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes a tree with a stack of its own, so that depth costs no call stack.
struct JSONWriter {
  let isIndented: Bool
  var bytes: [UInt8] = []
  private var open: [Container] = []

  init(isIndented: Bool) { self.isIndented = isIndented }

  private struct Container {
    let isObject: Bool
    let items: [JSON]
    let members: [(key: String, value: JSON)]
    var next = 0

    init(_ items: [JSON]) { (isObject, self.items, members) = (false, items, []) }
    init(_ object: JSONObject) { (isObject, items, members) = (true, [], object.members) }

    var count: Int { isObject ? members.count : items.count }
  }

  mutating func write(_ value: JSON) {
    beginValue(value)
    while let top = open.indices.last {
      let next = open[top].next
      if next == open[top].count {
        let isObject = open.removeLast().isObject
        breakLine()
        bytes.append(UInt8(ascii: isObject ? "}" : "]"))
        continue
      }
      open[top].next += 1
      if next > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      if open[top].isObject {
        let member = open[top].members[next]
        write(text: member.key)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(0x20) }
        beginValue(member.value)
      } else {
        beginValue(open[top].items[next])
      }
    }
  }

  /// Writes a value that is complete in itself, or opens its container.
  private mutating func beginValue(_ value: JSON) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let lexeme): bytes.append(contentsOf: lexeme.utf8)
    case .string(let text): write(text: text)
    case .array(let items):
      if items.isEmpty {
        bytes.append(contentsOf: "[]".utf8)
      } else {
        bytes.append(UInt8(ascii: "["))
        open.append(Container(items))
      }
    case .object(let object):
      if object.isEmpty {
        bytes.append(contentsOf: "{}".utf8)
      } else {
        bytes.append(UInt8(ascii: "{"))
        open.append(Container(object))
      }
    }
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
  }

  private mutating func write(text: String) {
    bytes.append(UInt8(ascii: "\""))
    text.withBytes { text in
      // What needs no escape goes over in runs: that is nearly everything.
      var start = 0
      for (place, byte) in text.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
        bytes.append(contentsOf: escape(of: byte))
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func escape(of byte: UInt8) -> String.UTF8View {
    switch byte {
    case UInt8(ascii: "\""): "\\\"".utf8
    case UInt8(ascii: "\\"): "\\\\".utf8
    case 0x08: "\\b".utf8
    case 0x0C: "\\f".utf8
    case 0x0A: "\\n".utf8
    case 0x0D: "\\r".utf8
    case 0x09: "\\t".utf8
    default: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    }
  }
}
