import Basics

/// What binds somebody to the gezin, in words of its own: "sterke band", "geeft steun".
public enum TieWords {
  /// The band of this quality, a word of `Vocabulary.quality`; nil for another.
  public static func band(_ quality: String) -> Phrase? {
    switch quality {
    case "strong": Phrase("sterke band", "strong tie")
    case "ordinary": Phrase("gewone band", "ordinary tie")
    case "thin": Phrase("dunne band", "thin tie")
    case "broken": Phrase("verbroken band", "broken tie")
    default: nil
    }
  }

  /// A band of which nobody said what it is.
  public static let unknown = Phrase("band nog niet gezegd", "tie not said yet")

  /// Which way the support goes, a word of `Vocabulary.direction`; nil for another.
  public static func way(_ direction: String) -> Phrase? {
    switch direction {
    case "gives": Phrase("geeft steun", "gives support")
    case "receives": Phrase("krijgt steun", "receives support")
    case "both": Phrase("over en weer", "both ways")
    default: nil
    }
  }
}
