import TextUI

/// Makes keys and pastes of the bytes that a terminal sends, wherever the reads happen to cut them.
///
/// A value that knows no terminal. ncurses' own decoder is not used: without waiting it loses a letter that is cut by two reads, it takes
/// two system calls a byte, and it cannot give back what was read past a paste.
struct InputDecoder {
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// How long an escape may be the beginning of a key, in milliseconds.
  let escapeDelay: Int
  /// Sequences of this terminal that do not follow the usual grammar.
  private let special: [[UInt8]: Key]
  private let longestSpecial: Int
  /// The begin of a key that is not whole yet.
  private var pending: [UInt8] = []
  /// What came since a paste began; nil outside a paste.
  private var paste: [UInt8]?
  /// Whether more came than is kept.
  private var isOverlong = false
  /// Where in it the last code for its end stands, if one came.
  private var lastEnd: Int?

  init(sequences: [[UInt8]: Key] = [:], escapeDelay: Int = 25) {
    self.escapeDelay = escapeDelay
    special = sequences.filter { sequence, key in
      if case .key(key, sequence.count) = Self.usual(sequence[...]) { false } else { true }
    }
    longestSpecial = special.keys.map(\.count).max() ?? 0
  }

  /// How many milliseconds without a byte to wait before `finishPending`, or nil when nothing is half done.
  var patience: Int? {
    if paste != nil { return lastEnd == nil ? 1000 : escapeDelay }
    if pending.isEmpty { return nil }
    return pending.count <= 2 && pending[0] == 0x1B ? escapeDelay : 500
  }

  /// Takes in what was read and gives what became whole.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Event] {
    pending.append(contentsOf: bytes)
    var events: [Event] = []
    var at = 0
    loop: while at < pending.count {
      if paste != nil {
        collectPaste(pending[at...], into: &events)
        at = pending.count
        continue
      }
      switch next(pending[at...]) {
      case .key(let key, let length):
        events.append(.key(key))
        at += length
      case .nothing(let length):
        at += length
      case .pasteStart(let length):
        paste = []
        at += length
      case .unfinished:
        break loop
      }
    }
    pending.removeFirst(at)
    return events
  }

  /// Nothing came for as long as `patience`: what is half done stands for itself.
  mutating func finishPending() -> [Event] {
    if let text = paste {
      let end = lastEnd
      paste = nil
      lastEnd = nil
      guard let end else { return [event(of: text[...])] }
      return [event(of: text[..<end])] + decode(text[(end + Self.pasteEnd.count)...])
    }
    defer { pending = [] }
    switch pending.count {
    case 0: return []
    case 1 where pending[0] == 0x1B: return [.key(Key(.escape))]
    case 2 where pending[0] == 0x1B && pending[1] < 0x80: return [.key(Key(.character(Character(Unicode.Scalar(pending[1]))), alt: true))]
    default: return pending[0] == 0x1B && pending[1] < 0x80 ? [] : [.key(Key(.character("\u{FFFD}")))]
    }
  }

  // MARK: - Keys

  private enum Step: Equatable {
    case key(Key, Int)
    case nothing(Int)
    case pasteStart(Int)
    case unfinished
  }

  private func next(_ bytes: ArraySlice<UInt8>) -> Step {
    if longestSpecial > 0, bytes[bytes.startIndex] == 0x1B, bytes.count > 1 {
      for length in 2...max(2, min(longestSpecial, bytes.count)) {
        if let key = special[Array(bytes.prefix(length))] { return .key(key, length) }
      }
    }
    return Self.usual(bytes)
  }

  private static func usual(_ bytes: ArraySlice<UInt8>) -> Step {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x1B: return escaped(bytes)
    case 8, 0x7F: return .key(Key(.backspace), 1)
    case 9: return .key(Key(.tab), 1)
    case 13: return .key(Key(.enter), 1)
    case 0: return .key(.control(" "), 1)
    case 1...26: return .key(.control(Character(Unicode.Scalar(first + 96))), 1)
    case 28...31: return .key(.control(Character(Unicode.Scalar(first + 64))), 1)
    case 0x20..<0x7F: return .key(Key(.character(Character(Unicode.Scalar(first)))), 1)
    default: return letter(bytes)
    }
  }

  /// A letter outside ASCII. Bytes that are no UTF-8 show as the replacement character: something was typed, and it was not understood.
  private static func letter(_ bytes: ArraySlice<UInt8>) -> Step {
    let length: Int
    switch bytes[bytes.startIndex] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .key(Key(.character("\u{FFFD}")), 1)
    }
    let following = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count
    if following < length - 1 {
      return bytes.count == following + 1 ? .unfinished : .key(Key(.character("\u{FFFD}")), following + 1)
    }
    let scalars = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return .key(Key(.character("\u{FFFD}")), length) }
    return scalar.value < 0xA0 ? .nothing(length) : .key(Key(.character(Character(scalar))), length)
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> Step {
    guard bytes.count > 1 else { return .unfinished }
    switch bytes[bytes.startIndex + 1] {
    case 0x1B: return .key(Key(.escape), 1)
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    default:
      switch usual(bytes.dropFirst()) {
      case .key(var key, let length):
        key.alt = true
        return .key(key, length + 1)
      case .nothing(let length): return .nothing(length + 1)
      case .pasteStart, .unfinished: return .unfinished
      }
    }
  }

  /// After `ESC [`: up to the last byte, understood or not, so that a strange key never types its tail as text.
  private static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return .unfinished }
    if first == UInt8(ascii: "[") {  // F1 to F5 on the Linux console
      guard let letter = body.dropFirst().first else { return .unfinished }
      let number = Int(letter) - 64
      return (1...5).contains(number) ? .key(Key(.function(number)), 4) : .nothing(4)
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else { return .unfinished }
    let length = end - bytes.startIndex
    guard (0x40...0x7E).contains(bytes[end]) else { return .nothing(length) }
    switch ControlSequence(parameters: body[..<end], final: bytes[end]).meaning {
    case .key(let key): return .key(key, length + 1)
    case .pasteStart: return .pasteStart(length + 1)
    case .nothing: return .nothing(length + 1)
    }
  }

  /// After `ESC O`: arrows and F1 to F4, and the numeric keypad where it sends codes of its own.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x30...0x3B).contains($0) }) else { return .unfinished }
    let length = end - bytes.startIndex + 1
    let final = bytes[end]
    if let code = ControlSequence.lettered(final) {
      let modifier = body[..<end].split(separator: UInt8(ascii: ";")).last.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      return .key(ControlSequence.key(code, modifier: modifier ?? 1), length)
    }
    switch final {
    case UInt8(ascii: "M"): return .key(Key(.enter), length)
    case UInt8(ascii: "X"): return .key(Key(.character("=")), length)
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .key(Key(.character(Character(Unicode.Scalar(final - 64)))), length)
    case 0x40...0x7E: return .nothing(length)
    default: return .nothing(length - 1)
    }
  }

  // MARK: - Pastes

  /// Collects what is pasted.
  ///
  /// The code for the end of a paste can stand in the text too, and what follows it would then press keys. So a paste ends at the last such
  /// code before a pause, with the keys behind it, or at one that has the next paste right behind it.
  private mutating func collectPaste(_ bytes: ArraySlice<UInt8>, into events: inout [Event]) {
    var text = paste ?? []
    paste = nil  // one owner, so that appending does not copy
    let tail = Self.pasteEnd.count - 1
    var at = max(0, text.count - tail, lastEnd.map { $0 + Self.pasteEnd.count } ?? 0)
    text.append(contentsOf: bytes)
    while true {
      if let end = lastEnd, text[(end + Self.pasteEnd.count)...].starts(with: Self.pasteStart) {
        events.append(event(of: text[..<end]))
        text.removeFirst(end + Self.pasteEnd.count + Self.pasteStart.count)
        lastEnd = nil
        at = 0
      }
      guard let end = Self.end(of: text, from: at) else { break }
      lastEnd = end
      at = end + Self.pasteEnd.count
    }
    // Too long: only the last bytes still matter, they may be the beginning of the end.
    if lastEnd == nil, text.count > Event.longestPaste + tail {
      isOverlong = true
      text.removeSubrange(Event.longestPaste..<(text.count - tail))
    }
    paste = text
  }

  /// The paste that is over.
  private mutating func event(of bytes: ArraySlice<UInt8>) -> Event {
    defer { isOverlong = false }
    return isOverlong || bytes.count > Event.longestPaste ? .overlongPaste : .paste(Self.text(of: bytes))
  }

  private static func end(of text: [UInt8], from start: Int) -> Int? {
    text.withUnsafeBufferPointer { bytes in
      var at = start
      while at + pasteEnd.count <= bytes.count {
        if bytes[at] == 0x1B, bytes[at..<at + pasteEnd.count].elementsEqual(pasteEnd) { return at }
        at += 1
      }
      return nil
    }
  }

  /// The text of a paste: line ends as "\n", everything else as it came.
  private static func text(of bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 13 {
        text.append(10)
      } else if byte != 10 || previous != 13 {
        text.append(byte)
      }
      previous = byte
    }
    return String(decoding: text, as: UTF8.self)
  }
}
