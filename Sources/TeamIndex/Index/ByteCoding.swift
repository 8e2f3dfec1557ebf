/// Writes numbers and texts as bytes, one after the other.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// A number, in as few bytes as it takes.
  mutating func put(_ number: Int) {
    // Small numbers below zero are short too.
    var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      put(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func put<Item>(_ items: [Item], _ each: (inout ByteWriter, Item) -> Void) {
    put(items.count)
    for item in items { each(&self, item) }
  }
}

/// Reads what a `ByteWriter` wrote. What makes no sense gives nothing and is remembered: it never reads beyond the end.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Whether all of it made sense so far.
  private(set) var isSound = true

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether all of it was read and made sense.
  var isDone: Bool { isSound && place == bytes.count }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value >> 1)) ^ -Int(value & 1) }
      shift += 7
    }
    isSound = false
    return 0
  }

  mutating func text() -> String {
    let count = number()
    guard isSound, count >= 0, count <= bytes.count - place else {
      isSound = false
      return ""
    }
    defer { place += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
  }

  mutating func items<Item>(_ each: (inout ByteReader) -> Item) -> [Item] {
    let count = number()
    // Each takes a byte at least.
    guard isSound, count >= 0, count <= bytes.count - place else {
      isSound = false
      return []
    }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count where isSound { items.append(each(&self)) }
    return items
  }
}
