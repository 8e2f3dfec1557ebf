/// Why a text is no JSON document of ours, and where.
public struct JSONFault: Error, Equatable, Sendable {
  /// The kinds of fault.
  public enum Code: String, Sendable, CaseIterable {
    /// A file of 0 bytes.
    case empty
    /// A file of only NUL bytes, as a crash of the machine can leave behind.
    case onlyNul
    /// More bytes than the limit.
    case tooLarge
    /// More objects and arrays inside each other than the limit.
    case tooDeep
    /// Bytes that are no UTF-8; overlong forms and encoded surrogates count as such.
    case invalidUTF8
    /// A byte order mark at the start.
    case byteOrderMark
    /// The same key twice in one object, compared by the bytes that it stands for.
    case duplicateKey
    /// An escape for half a character, which no UTF-8 can hold.
    case loneSurrogate
    /// The text ends before the value does.
    case truncated
    /// A character that cannot stand here.
    case unexpected
    /// Something after the end of the value.
    case trailing
  }

  /// What is wrong.
  public let code: Code
  /// Bytes before the place, from 0.
  public let offset: Int
  /// The line of the place, from 1.
  public let line: Int
  /// The column of the place in Unicode scalars, from 1.
  public let column: Int

  /// A fault at a place that was counted already.
  public init(code: Code, offset: Int, line: Int, column: Int) {
    self.code = code
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The fault at `offset` in `bytes`, with its line and column counted.
  init(_ code: Code, at offset: Int, in bytes: UnsafeRawBufferPointer) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(code: code, offset: offset, line: line, column: column)
  }
}

/// How large and how deep a document may be.
public struct JSONLimits: Sendable, Equatable {
  /// The most bytes that a document may have.
  public var bytes: Int
  /// How many objects and arrays may stand inside each other.
  public var depth: Int

  /// Limits of one's own, as for a journal or a pasted text.
  public init(bytes: Int, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  /// The limits of every file in a workspace (format.md): 16 MiB and 64 levels.
  public static let file = JSONLimits(bytes: 16 << 20, depth: 64)
}
