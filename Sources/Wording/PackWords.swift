import Basics
import DossierModel
import Reflectiekader

/// The words for packs of examples that go to another organisation or come from one.
public enum PackWords {
  public static let out = Phrase("Pakket voorbeelden", "Pack of examples")
  public static let comesIn = Phrase("Pakket van elders", "Pack from elsewhere")
  public static let makeIt = Phrase("Maak dit pakket", "Make this pack")
  public static let takeIt = Phrase("Neem deze voorbeelden over", "Take these examples over")
  public static let whichFile = Phrase("Welk pakket?", "Which pack?")
  public static let whichFileText = Phrase("Typ waar het staat, of sleep het hierheen.", "Type where it is, or drag it here.")
  public static let openIt = Phrase("Open", "Open")
  public static let nothingToPack = Phrase(
    "Er staat nog geen eigen voorbeeld in de verzameling.", "There is no example of your own in the library yet.")

  /// "3 voorbeelden"
  public static func examples(_ count: Int, _ language: Language) -> String {
    Saying.count(count, Noun(one: Phrase("voorbeeld", "example"), many: Phrase("voorbeelden", "examples")), language)
  }

  public static func outText(_ organisation: String, _ language: Language) -> String {
    let whose = organisation.isEmpty ? "" : Phrase(" Het is van \(organisation).", " It is from \(organisation).")[language]
    return Phrase("Dit gaat erin, en niets anders.", "This goes into it, and nothing else.")[language] + whose
  }

  public static func inText(_ organisation: String, _ language: Language) -> String {
    organisation.isEmpty
      ? Phrase("Dit is nieuw voor jullie.", "This is new to you.")[language]
      : Phrase("Van \(organisation). Dit is nieuw voor jullie.", "From \(organisation). This is new to you.")[language]
  }

  public static func fileName(_ day: Day, _ language: Language) -> String { Phrase("voorbeelden \(day)", "examples \(day)")[language] }

  public static func isReady(_ path: String, _ count: Int, _ language: Language) -> String {
    Phrase("Klaar: \(path), met \(examples(count, .nl)).", "Ready: \(path), with \(examples(count, .en)).")[language]
  }

  public static func isWritten(_ path: String, _ count: Int, _ language: Language) -> String {
    Phrase("\(examples(count, .nl)) in \(path).", "\(examples(count, .en)) in \(path).")[language]
  }

  public static func taken(_ count: Int, from organisation: String, _ language: Language) -> String {
    if count == 0 { return Phrase("Deze voorbeelden hebben jullie al.", "You have these examples already.")[language] }
    let whose = organisation.isEmpty ? "" : Phrase(" van \(organisation)", " from \(organisation)")[language]
    return Phrase("\(examples(count, .nl))\(whose) in de verzameling.", "\(examples(count, .en))\(whose) in the library.")[language]
  }

  // MARK: - What may not leave

  public static func refusal(_ refusal: Packing.Refusal, _ language: Language) -> String {
    let kind = ExampleWords.kind(refusal.found.kind)[language]
    let (place, text) = (place(of: refusal.title), refusal.found.text)
    return Phrase(
      "Er gaat niets weg: \(place.nl) staat “\(text)” (\(kind)).", "Nothing leaves: “\(text)” (\(kind)) is \(place.en).")[language]
  }

  public static func hint(_ refusal: Packing.Refusal, _ language: Language) -> String {
    let kind = ExampleWords.kind(refusal.found.kind)[language]
    return Phrase(
      "Lees nog eens: in “\(refusal.title)” staat “\(refusal.found.text)” (\(kind)).",
      "Read again: “\(refusal.found.text)” (\(kind)) is in “\(refusal.title)”.")[language]
  }

  private static func place(of title: String) -> Phrase {
    title.isEmpty
      ? Phrase("in de naam van de organisatie", "in the name of the organisation") : Phrase("in “\(title)”", "in “\(title)”")
  }

  // MARK: - The preview

  /// All that a pack holds, line by line.
  public static func preview(_ pack: ExamplePack, _ language: Language) -> [String] {
    let head = [pack.organisation, examples(pack.examples.count, language)].filter { !$0.isEmpty }.joined(separator: ", ")
    return [head] + pack.examples.flatMap { ["", $0[.title]] + lines(of: $0, language).map { "  " + $0 } }
  }

  /// What an example holds beside its title, a paragraph each.
  public static func lines(of example: PackedExample, _ language: Language) -> [String] {
    let told: [(FieldKey<PackedExample, String>, String)] = [
      (.context, "context"), (.what, "what"), (.result, "result"), (.again, "again"),
    ]
    let texts = told.compactMap { key, name -> String? in
      example[key].isEmpty ? nil : FieldWords.label("example." + name)[language] + ": " + example[key].onOneLine
    }
    let phase = example[.phase].flatMap { ValueWords.word("phase", $0)?[language] } ?? ""
    let tasks = example[.tasks].compactMap { ValueWords.word("task", String($0))?[language] }
    let built = Instrument.normaliseren
    let aspects = example[.aspects].map { built.aspect($0)?.title[language] ?? $0 }
    let indicators = example[.indicators].map { id in built.indicators.first { $0.id == id }?.text[language] ?? id }
    let links = aspects + indicators + tasks + [phase, ExampleWords.recognised(example[.recognised] ?? 0, language)]
    let said = links.filter { !$0.isEmpty }.joined(separator: " · ")
    return said.isEmpty ? texts : texts + [said]
  }

  // MARK: - What is no pack

  public static func unreadable(_ path: String, isMissing: Bool, _ language: Language) -> String {
    isMissing
      ? Phrase("\(path) is er niet. Kijk of de naam klopt.", "\(path) is not there. See whether the name is right.")[language]
      : Phrase("\(path) kan niet worden gelezen.", "\(path) cannot be read.")[language]
  }

  public static func problem(_ problem: PackProblem, _ path: String, _ language: Language) -> String {
    let why =
      switch problem {
      case .tooLarge: Phrase("is te groot voor een pakket voorbeelden", "is too large for a pack of examples")
      case .broken: Phrase("is kapot of is geen pakket", "is broken or no pack")
      case .otherFormat: Phrase("is geen pakket voorbeelden", "is no pack of examples")
      case .newer: Phrase("is gemaakt met een nieuwere Gewoon", "was made with a newer Gewoon")
      case .empty: Phrase("is een leeg pakket", "is an empty pack")
      case .badExample(let number): Phrase("klopt niet bij voorbeeld \(number)", "is not right at example \(number)")
      case .holdsMark: Phrase("bevat een kenmerk van een gezin of collega", "holds the mark of a family or colleague")
      case .holdsPrivate(let key):
        Phrase("bevat iets uit een dossier of reflectie (\(key))", "holds something of a dossier or reflection (\(key))")
      }
    return Phrase("\(path) \(why.nl). Er is niets overgenomen.", "\(path) \(why.en). Nothing was taken over.")[language]
  }
}
