/// On which line each value of a document stands; for the words of a fault, not for reading.
public struct JSONLines {
  /// The line (from 1) on which the value at each JSON pointer (RFC 6901) starts. Empty for a text that is no document.
  public static func lines(in bytes: [UInt8]) -> [String: Int] {
    guard (try? JSON.parse(bytes)) != nil else { return [:] }
    var lines = JSONLines(bytes: bytes)
    lines.walk()
    return lines.found
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var open: [Container] = []
  private var found: [String: Int] = [:]

  private struct Container {
    let pointer: String
    let isObject: Bool
    var index = 0
    /// The key that was read and still waits for its value.
    var key: String?

    /// The pointer of the value that comes next.
    var next: String { isObject ? pointer + JSONPointer.escaped(key ?? "") : pointer + "/\(index)" }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func walk() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x0A:
        line += 1
        place += 1
      case 0x20, 0x0D, 0x09, UInt8(ascii: ":"): place += 1
      case UInt8(ascii: ","):
        if let top = open.indices.last {
          open[top].index += 1
          open[top].key = nil
        }
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open.removeLast()
        place += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(Container(pointer: beginValue(), isObject: bytes[place] == UInt8(ascii: "{")))
        place += 1
      case UInt8(ascii: "\""): walkText()
      default:
        beginValue()
        while place < bytes.count, !",]} \n\r\t".utf8.contains(bytes[place]) { place += 1 }
      }
    }
  }

  /// Notes the line of the value that starts here, and gives its pointer.
  @discardableResult
  private mutating func beginValue() -> String {
    let pointer = open.last?.next ?? ""
    found[pointer] = line
    return pointer
  }

  private mutating func walkText() {
    let start = place
    place += 1
    while bytes[place] != UInt8(ascii: "\"") { place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1 }
    place += 1
    if let top = open.last, top.isObject, top.key == nil {
      open[open.count - 1].key = (try? JSON.parse(Array(bytes[start..<place])))?.text
    } else {
      beginValue()
    }
  }
}
