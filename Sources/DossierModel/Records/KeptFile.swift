import Basics
import StrictJSON

/// A record that keeps a value of any kind, as it was.
public protocol Keeping: Record {}

extension Keeping {
  /// What is kept; nil where nothing is. No shape lists it, for it may be anything.
  public var content: JSON? {
    get { json["content"] }
    set { json.set(newValue, at: ["content"]) }
  }
}

/// What was thrown away, or could not be merged: a file or an item of one (trash, conflicts).
public struct KeptFile: Keeping {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("kept", of: KeptFile.self, .from, .at, .by, .text)
}

extension FieldKey where Owner == KeptFile {
  /// The file, then `#` and a JSON pointer for an item.
  public static var from: FieldKey<KeptFile, String> { .init("from", .line) }
  public static var at: FieldKey<KeptFile, Instant> { .init("at", .instant) }
  public static var by: FieldKey<KeptFile, String> { .init("by", .slug) }
  /// Where what was kept is no JSON.
  public static var text: FieldKey<KeptFile, String> { .init("text", .prose) }
}
