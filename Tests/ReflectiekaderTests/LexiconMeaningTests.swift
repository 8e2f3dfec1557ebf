import Basics
import Testing

@testable import Reflectiekader

/// The first ordinary words that are told of a form in a sentence.
private func words(_ form: String) -> String? { Lexicon.builtIn.hits(in: form).first?.words.first }

/// The sentence after the key was pressed on every hit.
private func replaced(_ text: String) -> String {
  var result = text
  for swap in Lexicon.builtIn.hits(in: text).compactMap(\.swap).reversed() { result.replaceSubrange(swap.range, with: swap.text) }
  return result
}

@Suite("The ordinary words never turn a meaning round")
struct LexiconMeaningTests {
  @Test("No negated form shares words with its positive")
  func opposites() {
    var forms: [String: [String]] = [:]
    for row in LexiconThemes.rows {
      for form in row.forms where form.isWord {
        let words = Replacements.words(row, form, .base)
        if !words.isEmpty { forms[words, default: []].append(Folding.sort(form.text)) }
      }
    }
    for (words, forms) in forms {
      for negated in forms {
        guard let core = Opposite.core(of: negated) else { continue }
        let positives = forms.filter { $0 != negated && Opposite.core(of: $0) == nil && Opposite.holds($0, core) }
        #expect(positives.isEmpty, "\(negated) and \(positives) both say: \(words)")
      }
    }
  }

  @Test("No two forms that are each other's opposite share words")
  func pairs() {
    let pairs = [
      ("impliciet", "expliciet"), ("intern", "extern"), ("intrinsiek", "extrinsiek"), ("vrijwillig", "gedwongen"),
      ("vrijwillig", "verplicht"),
      ("vrijwillig", "drang"), ("de-escal", "escal"), ("prenat", "postnat"), ("informe", "forme"), ("laag", "hoog"), ("lage", "hoge"),
      ("beneden", "boven"), ("opschal", "afschal"),
    ]
    var forms: [String: [String]] = [:]
    for row in LexiconThemes.rows {
      for form in row.forms where form.isWord {
        forms[Replacements.words(row, form, .base), default: []].append(Folding.sort(form.text))
      }
    }
    forms[""] = nil
    for (words, forms) in forms {
      for (one, other) in pairs {
        let left = forms.filter { $0.hasPrefix(one) }
        let right = forms.filter { $0.hasPrefix(other) }
        #expect(left.isEmpty || right.isEmpty, "\(left) and \(right) both say: \(words)")
      }
    }
  }

  @Test("The test finds what it looks for")
  func marks() {
    #expect(Opposite.core(of: "onveilige hechting") == "veilige hechting")
    #expect(Opposite.core(of: "beperkt belastbaar") == "belastbaar")
    #expect(Opposite.core(of: "afspraakontrouw") == "afspraak")
    #expect(Opposite.core(of: "niet cooperatief") == "cooperatief")
    #expect(Opposite.core(of: "contactarm") == "contact")
    #expect(Opposite.core(of: "inadequaat") == "adequaat")
    #expect(Opposite.core(of: "gebrek aan empathie") == "empathie")
    #expect(Opposite.core(of: "conflictmijdend") == "conflict")
    #expect(Opposite.core(of: "hechting") == nil)
    #expect(Opposite.holds("veilige hechting", "veilige hechting") && Opposite.holds("belastbare", "belastbaar"))
  }

  @Test(
    "What turned a meaning round does so no more",
    arguments: [
      ("beperkt belastbaar", "sterk genoeg"), ("onveilige hechting", "band met de ouders"), ("conflictmijdend", "liever niet naar school"),
      ("problematisch middelengebruik", "zonder drank of drugs"), ("enkelvoudige problematiek", "veel zorgen tegelijk"),
      ("beëindiging", "steeds slechter"), ("manipulatief", "uit op de eigen zin"), ("extrinsiek", "vanuit zichzelf"),
      ("subassertief", "duidelijk over wat hij wil"), ("harddrugsproblematiek", "zonder drank of drugs"),
      ("afspraakontrouw", "goed met afspraken"), ("inadequaat", "goed"), ("emotioneel niet beschikbaar", "er echt zijn voor het kind"),
      ("zelfzorgtekort", "hoe iemand voor zichzelf zorgt"), ("ontwikkelingsvoorsprong", "groeit op een eigen tempo"),
    ])
  func examples(_ form: String, _ wrong: String) {
    #expect(words(form) != wrong && !(words(form) ?? "").hasPrefix(wrong + " "))
    #expect(!replaced("Er is \(form).").contains(wrong))
  }

  @Test("A longer word with an unknown part, or a hyphen, gets no words of its part")
  func longerWords() {
    for word in ["verlatingsproblematiek", "ADHD-medicatie", "cultuursensitief", "veiligheidslogistiek", "LVB-moeder", "belevingsgericht"] {
      #expect(words(word) == nil, "\(word)")
    }
    #expect(words("slaapproblematiek") == "problemen met slapen")
  }
}

@Suite("What the key leaves is right Dutch, or it does not offer")
struct LexiconSwapTests {
  @Test(
    "Article, number and verb go along",
    arguments: [
      ("De casus is zwaar.", "Het gezin is zwaar."), ("Het gezinssysteem is moe.", "Het gezin is moe."),
      ("Wij kennen deze casus.", "Wij kennen dit gezin."), ("Een zorgmijdster komt niet.", "Iemand die liever geen hulp wil komt niet."),
      ("De intake is morgen.", "Het eerste gesprek is morgen."),
      ("De hulpverlening stopt.", "De hulp stopt."), ("Ons gezinssysteem groeit.", "Ons gezin groeit."),
      ("Zij heeft slaapproblematiek.", "Zij heeft problemen met slapen."), ("Moeder dient zich te melden.", "Moeder moet zich melden."),
      ("Ouders dienen dit samen te doen.", "Ouders moeten dit samen doen."),
      ("Er dient gekeken te worden.", "Er moet gekeken worden."), ("Zij is prikkelgevoelig.", "Zij is gevoelig voor drukte en geluid."),
      ("De vechtscheiding duurt lang.", "De scheiding met veel ruzie duurt lang."),
    ])
  func goesAlong(_ text: String, _ right: String) {
    #expect(replaced(text) == right)
  }

  @Test(
    "Where the sentence might not stay right, nothing is put in",
    arguments: [
      "Om escalatie te voorkomen belden wij.", "De schuldenproblematiek is groot.", "De zorgmijdster komt niet.", "Een LVB jongen kwam.",
      "Wij starten een traject.", "De moeder evalueert het plan.", "Ik nam de casusinbreng over.", "Het traject dat liep, is klaar.",
      "Omdat zij evalueert.", "Geobserveerde kinderen.", "De vechtscheiding en de verhuizing waren zwaar.", "Zij, als zorgmijdster, kwam.",
    ])
  func tellsOnly(_ text: String) {
    let hits = Lexicon.builtIn.hits(in: text)
    #expect(!hits.isEmpty)
    #expect(replaced(text) == text)
  }

  @Test("Loose suffixes, and the person and the verb of a known noun, are found and only told of")
  func derived() {
    for word in ["ADHD achtig", "LVB er", "autisme achtig", "mediator", "psychoten", "groomer"] {
      let hits = Lexicon.builtIn.hits(in: "Zij zag \(word).")
      #expect(hits.count == 1 && hits.first?.swap == nil && hits.first?.words.isEmpty == true, "\(word)")
    }
  }

  @Test("The first person and the plural of the past are those of the verb")
  func persons() {
    #expect(Replacements.verb(["praten", "praat", "praatte", "gepraat"], .first) == "praat")
    #expect(Replacements.verb(["meedoen", "doet … mee", "deed … mee", "meegedaan"], .first) == "doe … mee")
    #expect(Replacements.verb(["zien", "ziet", "zag", "gezien"], .first) == "zie")
    #expect(Replacements.verb(["zien", "ziet", "zag", "gezien"], .pastPlural) == "zagen")
    #expect(Replacements.verb(["kijken", "kijkt", "keek", "gekeken"], .pastPlural) == "keken")
    #expect(Replacements.verb(["navragen"], .third) == nil)
  }
}

/// What a word or saying denies.
private enum Opposite {
  private static let words: Set = [
    "niet", "geen", "gebrek", "beperkt", "beperkte", "weinig", "zonder", "moeilijk", "slecht", "slechte", "laag", "lage", "gering",
    "gebrekkige",
    "tekort", "verlies", "onvoldoende", "nauwelijks", "verminderd", "verminderde", "problematisch", "problematische", "tegen",
    "gehandicapt", "gehandicapte",
  ]
  private static let prefixes = [
    "onvoldoende", "niet", "non", "on", "in", "im", "dis", "dys", "des", "mis", "wan", "de", "anti", "sub", "ont",
  ]
  private static let suffixes = [
    "ontrouw", "vermijdend", "vermijding", "mijdend", "mijding", "mijder", "arm", "arme", "loos", "loze", "tekort",
    "tekortstoornis", "verlies", "zwak", "verarmd",
  ]

  /// What is denied in `form`, a text in folded letters; nil where nothing is.
  static func core(of form: String) -> String? {
    if form.hasPrefix("de-") { return String(form.dropFirst(3)) }
    let pieces = form.split { $0 == " " || $0 == "-" }.map(String.init)
    var isNegated = false
    let rest = pieces.compactMap { piece -> String? in
      if words.contains(piece) {
        isNegated = true
        return nil
      }
      guard let core = core(ofWord: piece) else { return piece == "aan" ? nil : piece }
      isNegated = true
      return core
    }
    return isNegated && !rest.isEmpty ? rest.joined(separator: " ") : nil
  }

  private static func core(ofWord word: String) -> String? {
    for suffix in suffixes where word.hasSuffix(suffix) && word.count > suffix.count + 3 { return String(word.dropLast(suffix.count)) }
    for prefix in prefixes where word.hasPrefix(prefix) && word.count > prefix.count + 4 {
      let rest = String(word.dropFirst(prefix.count))
      // Of in-, de- and their like only what is a word of the lexicon without it: *inadequaat*, and not *intake*.
      if prefix == "on" || prefix == "niet" ? !startsOtherwise(word) : (prefix == "ont" || !rest.hasSuffix("en")) && isKnown(rest) {
        return rest
      }
    }
    return nil
  }

  private static func startsOtherwise(_ word: String) -> Bool {
    ["onder", "ont", "onregel", "onafhankelijk", "onderwijs", "online"].contains(where: word.hasPrefix)
  }

  private static func isKnown(_ word: String) -> Bool { !Lexicon.builtIn.hits(in: word).isEmpty }

  /// Whether `form` is about `core` without denying it.
  static func holds(_ form: String, _ core: String) -> Bool {
    let stem = core.hasSuffix("baar") ? core.dropLast(2) : core.dropLast(core.count > 6 ? 1 : 0)
    return core.count > 3 && form.hasPrefix(stem)
  }
}
