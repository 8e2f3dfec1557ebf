import Basics
import StrictJSON

/// The single words of all names that a gezin and its team know, and first names that are often heard: what looks unknown and is somebody.
public struct NameWords: Sendable, Equatable {
  /// In small letters and without marks.
  private let known: Set<String>

  /// Takes the names in a dossier, and others beside them, such as those of colleagues.
  public init(dossier: JSON, others: [String] = []) {
    let gezin = Dossier(dossier)[.gezin]
    let names = Named.all(in: dossier).flatMap(\.names) + [gezin[.name], gezin[.sortName], gezin[.label]] + others
    known = Set(names.flatMap { $0.split { !$0.isInWord }.map { Folding.sort(String($0)) } }.filter { $0.count > 1 })
  }

  /// Whether a word is a part of a name, also as somebody's own: "Mila's", "Hans'" and "Sems". A first name that nobody here has counts with its
  /// capital.
  public func contains(_ word: String) -> Bool {
    if isName(word) { return true }
    let parts = word.split(whereSeparator: \.isApostrophe)
    if parts.count > 1, parts.last == "s" { return isName(String(word.prefix { !$0.isApostrophe })) }
    return word.last == "s" && isName(String(word.dropLast()))
  }

  private func isName(_ word: String) -> Bool {
    let folded = Folding.sort(word)
    return known.contains(folded) || word.first?.isUppercase == true && FirstNames.all.contains(folded)
  }
}
