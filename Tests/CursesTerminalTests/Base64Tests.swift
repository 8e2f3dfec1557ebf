import Testing

@testable import CursesTerminal

@Suite("Bytes as letters")
struct Base64Tests {
  /// RFC 4648, section 10.
  @Test(
    "as the RFC has them",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func rfc(text: String, letters: String) {
    #expect(String(decoding: Base64.encoded(Array(text.utf8)), as: UTF8.self) == letters)
  }

  @Test("of every byte")
  func all() {
    #expect(Base64.encoded(Array(0...255)).count == 344)
    #expect(String(decoding: Base64.encoded([0xFF, 0xFE, 0xFB]), as: UTF8.self) == "//77")
  }
}
