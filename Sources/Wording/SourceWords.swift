import Basics

/// What the documents are called that the framework comes from: a file keeps their names, a screen shows their titles.
enum SourceWords {
  /// The title of the document with this name; nil for one that is not ours.
  static func title(_ document: some StringProtocol) -> Phrase? { titles.first { document.hasPrefix($0.document) }?.title }

  private static let titles: [(document: String, title: Phrase)] = [
    ("000_", Phrase("Verslag van de startbijeenkomst over normaliseren", "Report of the first meeting on normalising")),
    ("002_", Phrase("Leernetwerk Normaliseren", "Learning network Normalising")),
    ("003_", Phrase("Reflectiekader normaliseren", "Reflection framework normalising")),
    ("004_", Phrase("Grip op jeugdzorg begint met het lokale gesprek", "A grip on youth care begins with the local conversation")),
  ]
}

extension Saying {
  /// "Reflectiekader normaliseren, vraag 7" of the seventh question there; the title alone of another row; an own source as it stands.
  public static func source(_ source: String, _ language: Language) -> String {
    let parts = source.split(separator: ",", maxSplits: 1)
    guard let document = parts.first, let title = SourceWords.title(document)?[language] else { return source }
    let row = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    guard row.first == "R", let number = Int(row.dropFirst()) else { return title }
    return title + Phrase(", vraag \(number)", ", question \(number)")[language]
  }
}
