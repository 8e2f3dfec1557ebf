import Basics
import StrictJSON

/// Names become initials wherever a text leaves the program, so that a page can be laid before somebody who need not know who it is about.
///
/// The names are those that the dossier knows, found as they are before sharing. It is a help and no promise: whoever hands a page over reads it
/// first.
public struct Initials: Sendable {
  /// What stands in the place of the family's name: its label where no name stands in that, else one made of the name.
  public let label: String
  private let replacer: NameReplacer
  private let names: [String: String]

  /// Takes the names of a dossier.
  public init(dossier: JSON) {
    let known = KnownNames(dossier: dossier)
    label = known.label
    replacer = NameReplacer(known.all.map { (name: $0.name, becomes: $0.initials) })
    names = Dictionary(known.all.map { ($0.name, $0.initials) }) { first, _ in first }
  }

  /// `text` with initials in the place of every name: "Mila's grap" becomes "M.'s grap".
  public func replacing(_ text: String) -> String { replacer.replaced(in: text) }

  /// The initials of somebody or of a place, whatever they are called; never empty, and never the name.
  public func of(_ name: String) -> String {
    let known = names[name.split(whereSeparator: \.isWhitespace).joined(separator: " ")] ?? DutchName.initials(of: name)
    return known.isEmpty ? "…" : known
  }
}
