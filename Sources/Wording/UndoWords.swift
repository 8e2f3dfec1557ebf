import Basics

/// What is said after going a step back or forth.
extension Saying {
  /// "Teruggedraaid bij Plan: …"; `pane` is where it is, for whoever was elsewhere.
  public static func undone(_ what: String?, in pane: String?, _ language: Language) -> String {
    told(Phrase("Teruggedraaid", "Taken back")[language], what, in: pane, language)
  }

  /// "Opnieuw gedaan: …"
  public static func redone(_ what: String?, in pane: String?, _ language: Language) -> String {
    told(Phrase("Opnieuw gedaan", "Done again")[language], what, in: pane, language)
  }

  private static func told(_ done: String, _ what: String?, in pane: String?, _ language: Language) -> String {
    let place = pane.map { Phrase(" bij \($0)", " at \($0)")[language] } ?? ""
    return done + place + (what.map { ": " + $0 } ?? ".")
  }

  /// "Je laatste verandering van gisteren is teruggedraaid."; without a day it was earlier today.
  public static func undoneFromBefore(_ day: String?, _ what: String?, _ language: Language) -> String {
    let when = day ?? Phrase("eerder", "before")[language]
    let sentence = Phrase(
      "Je laatste verandering van \(when) is teruggedraaid.", "Your last change of \(when) was taken back.")[language]
    return [sentence, what ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "Teruggezet. “Oma Ria” staat weer bij het netwerk van Bakker."
  ///
  /// - Parameters:
  ///   - place: the file that it came from, with where it stood in it.
  ///   - gezin: the gezin that the file is about; nil where it is about none.
  public static func restored(_ title: String, from place: String, of gezin: String?, _ language: Language) -> String {
    let done = ScreenWords.restored[language]
    if place.hasPrefix("dossiers/"), !place.contains("#") {
      let name = self.gezin(title, language)
      return done + " " + Phrase("\(name) staat weer bij de gezinnen.", "\(name) is among the families again.")[language]
    }
    guard let (_, part) = parts.first(where: { place.contains($0.path) }), !title.isEmpty, title != place else { return done }
    let whose = gezin.map { Phrase(" van \($0)", " of \($0)")[language] } ?? ""
    let name = quoted(title)
    return done + " " + Phrase("\(name) staat weer \(part.nl)\(whose).", "\(name) stands again \(part.en)\(whose).")[language]
  }

  /// Where something stands that comes back, by the way to it; the nearest one first.
  private static let parts: [(path: String, words: Phrase)] = [
    ("#/network", Phrase("bij het netwerk", "in the network")), ("#/plan", Phrase("in het plan", "in the plan")),
    ("#/reflections", Phrase("bij je reflecties", "among your reflections")), ("dossiers/", Phrase("bij het gezin", "with the family")),
    ("/agenda", Phrase("op de agenda", "on the agenda")), ("/examples", Phrase("bij de voorbeelden", "among the examples")),
    ("/statements", Phrase("bij de stellingen", "among the statements")), ("/sessions", Phrase("bij de gesprekken", "among the meetings")),
    ("drafts/", Phrase("waar je het begon", "where you began it")),
  ]

  /// "“Oma Ria” is er weer."
  public static func cameOrWent(_ title: String, isThere: Bool, _ language: Language) -> String {
    isThere
      ? Phrase("\(title) is er weer.", "\(title) is there again.")[language]
      : Phrase("\(title) is weer weg.", "\(title) is gone again.")[language]
  }

  /// "Opa Henk, band. Nu: gewoon."; without a value it can be read there.
  public static func standsNow(_ name: String, _ value: String, _ language: Language) -> String {
    value.isEmpty ? name + "." : name + ". " + Phrase("Nu: \(value).", "Now: \(value).")[language]
  }
}
