import Basics

/// The number by which the state knows somebody: nine digits that pass the eleven test. It belongs in no text of ours.
public enum CitizenNumber {
  /// Whether something like one stands in a text. A text without nine digits in a row costs no more than a look at its bytes.
  public static func stands(in text: String) -> Bool {
    guard hasNineDigits(text.utf8) else { return false }
    let reader = DetailReader(text)
    return reader.text.indices.contains { reader.mayBegin(at: $0) && reader.citizenNumber(at: $0) != nil }
  }

  /// Whether nine digits stand together, with no more between two of them than a blank, a full stop or a hyphen.
  private static func hasNineDigits(_ bytes: String.UTF8View) -> Bool {
    var (digits, between) = (0, 0)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        (digits, between) = (digits + 1, 0)
        if digits == 9 { return true }
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"):
        between += 1
        if between > 3 { digits = 0 }
      default: digits = 0
      }
    }
    return false
  }
}
