import Glibc
import StrictJSON
import Testing

/// One way in which a dossier's file can be damaged, and what `gewoon check` has to say of it.
struct Damage: CustomTestStringConvertible, Sendable {
  let name: String
  /// The code of the fault, and the JSON pointer of where it is.
  let code: String
  let path: String
  /// Whether the gezin is in the list all the same.
  let opens: Bool
  let strike: @Sendable (_ path: String) throws -> Void

  var testDescription: String { name }

  init(_ name: String, _ code: String, at path: String = "", opens: Bool = false, _ strike: @escaping @Sendable (String) throws -> Void) {
    self.name = name
    self.code = code
    self.path = path
    self.opens = opens
    self.strike = strike
  }

  /// A value that is put into an otherwise good file.
  private static func value(
    _ name: String, _ code: String, at path: String, _ place: JSONPath, _ value: JSON?, opens: Bool = true
  ) -> Damage {
    Damage(name, code, at: path, opens: opens) { file in
      var tree = try Files.json(file)
      tree.set(value, at: place)
      try Files.write(tree.written(), to: file)
    }
  }

  /// Other bytes in place of what stood there.
  private static func bytes(_ name: String, _ code: String, _ make: @escaping @Sendable ([UInt8]) -> [UInt8])
    -> Damage
  {
    Damage(name, code) { file in try Files.write(make(Files.bytes(file) ?? []), to: file) }
  }

  static let all: [Damage] = files + values

  private static let files: [Damage] = [
    bytes("empty", "empty") { _ in [] },
    bytes("NUL bytes", "onlyNul") { [UInt8](repeating: 0, count: $0.count) },
    bytes("cut in half", "truncated") { Array($0.prefix($0.count / 2)) },
    bytes("plain text", "unexpected") { _ in Array("Mila gaat weer naar school.\n".utf8) },
    bytes("a list in place of an object", "wrongFormat") { _ in Array("[]\n".utf8) },
    bytes("5,000 deep", "tooDeep") { _ in
      [UInt8](repeating: UInt8(ascii: "["), count: 5000) + [UInt8](repeating: UInt8(ascii: "]"), count: 5000)
    },
    bytes("17 MiB", "tooLarge") { $0.dropLast(2) + [UInt8](repeating: UInt8(ascii: " "), count: 17 << 20) + Array("}\n".utf8) },
    bytes("invalid UTF-8", "invalidUTF8") { [UInt8(ascii: "{"), UInt8(ascii: "\""), 0xC3, 0x28] + $0.dropFirst() },
    bytes("a key twice", "duplicateKey") { Array("{\n  \"version\": 1,".utf8) + $0.dropFirst() },
    Damage("a symlink", "notRegular") { file in
      try Files.write(Files.bytes(file) ?? [], to: file + ".elders")
      guard unlink(file) == 0, symlink(file + ".elders", file) == 0 else { throw Halted("\(file) cannot be made a link.") }
    },
  ]

  private static let person: JSONPath = ["network", "people"].place + .index(0)

  private static let values: [Damage] = [
    value("a newer version", "newerVersion", at: "/version", ["version"].place, 99),
    value("another format", "wrongFormat", at: "/format", ["format"].place, "gewoon/agenda", opens: false),
    value("no id", "missingID", at: "/id", ["id"].place, nil, opens: false),
    value("a number in place of text", "wrongType", at: "/gezin/goingWell", ["gezin", "goingWell"].place, 7),
    value("an unknown word", "unknownWord", at: "/network/people/0/sector", person + "sector", "maan"),
    value("ring 9", "outOfRange", at: "/network/people/0/ring", person + "ring", 9),
    value("31 February", "noSuchDay", at: "/network/people/0/until", person + "until", "2027-02-31"),
    value("a reference to nobody", "badReference", at: "/worker", ["worker"].place, "01JDQ1B0000000000000000ZZZ"),
  ]
}

extension [String] {
  fileprivate var place: JSONPath { JSONPath(map(JSONStep.key)) }
}
