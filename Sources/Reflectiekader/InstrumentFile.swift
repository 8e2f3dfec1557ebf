import Basics
import StrictJSON

/// Why an instrument of the organisation's own cannot be used, and where. The built-in one is used then.
public struct InstrumentFault: Error, Sendable, Equatable {
  /// The kinds of fault. A value of another kind than belongs in its place counts as missing.
  public enum Code: String, Sendable, CaseIterable {
    /// No name, so that no team can choose it.
    case noName
    /// No edition, or one below 1.
    case noEdition
    /// No aspects: there is nothing to ask.
    case noAspects
    /// An aspect without questions.
    case noQuestions
    /// A part without an id, which no answer could name.
    case noID
    /// A question or an indicator without a Dutch text.
    case noText
    /// A word that is none of those that can stand here: an input, a perspective, an aspect, a core task or a characteristic.
    case unknownWord
    /// An id that another part of the same kind has already.
    case usedTwice
    /// An id that could be mistaken for another place in a debrief.
    case takenID
  }

  /// What is wrong.
  public let code: Code
  /// The place in the file as a JSON pointer (RFC 6901).
  public let path: String

  /// The fault `code` at the JSON pointer `path`.
  public init(code: Code, path: String) {
    self.code = code
    self.path = path
  }
}

extension Instrument {
  /// Reads an instrument of the organisation's own, as format.md shows it; whether `tree` is such a file at all was seen before.
  ///
  /// Where the meaning is clear without it, a text may be missing: English is the Dutch then, the short question the whole one, a title the id,
  /// the question for evidence the built-in's. Tasks and the conversation are the built-in's where the file has none. Keys that are not known
  /// here are passed over. Texts may have any length.
  ///
  /// Throws an `InstrumentFault` for the first part without which it cannot be asked, or by which an answer could not be found again.
  public init(file tree: JSON) throws(InstrumentFault) {
    let top = InstrumentPlace(value: tree, pointer: "")
    guard let name = top.at("name").filled else { throw top.at("name").fault(.noName) }
    guard let edition = tree["edition"]?.whole, edition >= 1 else { throw top.at("edition").fault(.noEdition) }
    let aspects = top.items("aspects")
    guard !aspects.isEmpty else { throw top.at("aspects").fault(.noAspects) }
    try InstrumentPlace.once(aspects)
    try InstrumentPlace.once(aspects.flatMap { $0.items("questions") })
    let read = try aspects.map(Aspect.init(place:))
    let indicators = top.items("indicators")
    try InstrumentPlace.once(indicators)
    self.init(
      name: name, edition: edition, title: top.phrase("title") ?? Phrase(name, name), source: top.at("source").filled ?? "",
      aspects: read,
      indicators: try indicators.map { (place) throws(InstrumentFault) in try Indicator(place: place, of: read) },
      tasks: try CoreTask.list(top.items("tasks")),
      conversation: try Characteristic.list(top.items("conversation")))
  }

  /// The instrument that a team works by: the highest edition called `name`, the built-in one included. Where the built-in one has the same edition
  /// as an own one it stays, for answers were given to it; where nothing has this name it is used too.
  public static func inUse(named name: String, builtIn: Instrument = .normaliseren, own: [Instrument]) -> Instrument {
    ([builtIn] + own).filter { $0.name == name }.max { $0.edition < $1.edition } ?? builtIn
  }
}

/// Words that the files use for places in a debrief (format.md, reflection `at`), which an own id must not be.
private enum TakenIDs {
  static let words: Set = [
    "landing", "wentWell", "conversation", "dosage", "broadView", "network", "plan", "learned", "closing", "keep",
  ]

  static func has(_ id: String) -> Bool { words.contains(id) || id.hasPrefix("conversation.") }

  static func hasQuestion(_ id: String) -> Bool { has(id) || id.hasSuffix(".evidence") || id.hasSuffix(".indicators") }
}

extension Aspect {
  fileprivate init(place: InstrumentPlace) throws(InstrumentFault) {
    let id = try place.id()
    if TakenIDs.has(id) { throw place.at("id").fault(.takenID) }
    let questions = place.items("questions")
    guard !questions.isEmpty else { throw place.at("questions").fault(.noQuestions) }
    self.init(
      id: id, title: place.phrase("title") ?? Phrase(id, id), evidence: place.phrase("evidence") ?? Normaliseren.strengths.evidence,
      source: place.at("source").filled ?? "", questions: try questions.map(Question.init(place:)))
  }
}

extension Question {
  fileprivate init(place: InstrumentPlace) throws(InstrumentFault) {
    let id = try place.id()
    if TakenIDs.hasQuestion(id) { throw place.at("id").fault(.takenID) }
    // Text can be written at every input, so it is what a question without one asks for.
    let word = place.at("input").filled ?? Input.text.rawValue
    guard let input = Input(rawValue: word) else { throw place.at("input").fault(.unknownWord) }
    let text = try place.text()
    self.init(
      id: id, input: input, text: text, short: place.phrase("short") ?? text, help: place.phrase("help") ?? Phrase("", ""),
      source: place.at("source").filled ?? "")
  }
}

extension Indicator {
  fileprivate init(place: InstrumentPlace, of aspects: [Aspect]) throws(InstrumentFault) {
    let id = try place.id()
    guard let aspect = place.at("aspect").filled, aspects.contains(where: { $0.id == aspect }) else {
      throw place.at("aspect").fault(.unknownWord)
    }
    // What an organisation adds is its own view where it says nothing else.
    let word = place.at("perspective").filled ?? Perspective.organisation.rawValue
    guard let perspective = Perspective(rawValue: word) else { throw place.at("perspective").fault(.unknownWord) }
    self.init(
      id: id, aspect: aspect, perspective: perspective, text: try place.text(), help: place.phrase("help") ?? Phrase("", ""),
      source: place.at("source").filled ?? "")
  }
}

extension CoreTask {
  /// The tasks of the file, in its order. A plan knows four steps, so only those four can have words of their own.
  fileprivate static func list(_ places: [InstrumentPlace]) throws(InstrumentFault) -> [CoreTask] {
    if places.isEmpty { return Normaliseren.tasks }
    var tasks: [CoreTask] = []
    for place in places {
      let id = place.at("id")
      guard !id.value.isEmpty else { throw id.fault(.noID) }
      guard let builtIn = Normaliseren.tasks.first(where: { $0.id == id.value.whole }) else { throw id.fault(.unknownWord) }
      if tasks.contains(where: { $0.id == builtIn.id }) { throw id.fault(.usedTwice) }
      tasks.append(
        CoreTask(id: builtIn.id, text: place.phrase("text") ?? builtIn.text, source: place.source(besides: builtIn.source)))
    }
    return tasks
  }
}

extension Characteristic {
  /// The moment and the characteristics of the file, in its order. A reflection has a place for the built-in's ids, and for no others.
  fileprivate static func list(_ places: [InstrumentPlace]) throws(InstrumentFault) -> [Characteristic] {
    if places.isEmpty { return Normaliseren.conversation }
    try InstrumentPlace.once(places)
    var list: [Characteristic] = []
    for place in places {
      let id = try place.id()
      guard let builtIn = Normaliseren.conversation.first(where: { $0.id == id }) else { throw place.at("id").fault(.unknownWord) }
      list.append(
        Characteristic(
          id: id, text: place.phrase("text") ?? builtIn.text, help: place.phrase("help") ?? builtIn.help,
          source: place.source(besides: builtIn.source)))
    }
    return list
  }
}

/// One value of the file and the JSON pointer to it, so that a fault can say where it is.
private struct InstrumentPlace {
  let value: JSON
  let pointer: String

  /// The member `key`, null where it is missing. The keys of an instrument need no escape in a pointer.
  func at(_ key: String) -> InstrumentPlace {
    InstrumentPlace(value: value[key] ?? .null, pointer: "\(pointer)/\(key)")
  }

  func items(_ key: String) -> [InstrumentPlace] {
    let list = at(key)
    return list.value.items.enumerated().map { InstrumentPlace(value: $1, pointer: "\(list.pointer)/\($0)") }
  }

  /// The text here, nil where there is none or only blanks.
  var filled: String? {
    guard let text = value.text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }

  /// The text under `key` in both languages; one of them stands for the other where that is missing. Nil without either.
  func phrase(_ key: String) -> Phrase? {
    let place = at(key)
    guard let any = place.at("nl").filled ?? place.at("en").filled ?? place.filled else { return nil }
    return Phrase(place.at("nl").filled ?? any, place.at("en").filled ?? any)
  }

  /// What is asked or ticked here, which must be there in Dutch.
  func text() throws(InstrumentFault) -> Phrase {
    let place = at("text")
    guard let phrase = phrase("text"), (place.at("nl").filled ?? place.filled) != nil else { throw place.fault(.noText) }
    return phrase
  }

  /// Where the text here comes from; `builtIn` where the file has no text of its own.
  func source(besides builtIn: String) -> String {
    at("source").filled ?? (phrase("text") == nil ? builtIn : "")
  }

  func id() throws(InstrumentFault) -> String {
    guard let id = at("id").filled else { throw at("id").fault(.noID) }
    return id
  }

  func fault(_ code: InstrumentFault.Code) -> InstrumentFault { InstrumentFault(code: code, path: pointer) }

  /// Throws at the first of `places` whose id another one before it has.
  static func once(_ places: [InstrumentPlace]) throws(InstrumentFault) {
    var seen: Set<String> = []
    for place in places {
      if !seen.insert(try place.id()).inserted { throw place.at("id").fault(.usedTwice) }
    }
  }
}
