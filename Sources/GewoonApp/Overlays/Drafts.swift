import StrictJSON

/// What was typed in prompts and not sent yet: it comes back when the same is asked again, also after a crash.
struct Drafts: Sendable {
  /// What tells one draft from another, and what people call it.
  struct Name: Sendable, Hashable {
    /// "respond/<reflection>/<question>"
    let key: String
    let title: String
  }

  private var texts: [Name: String] = [:]
  /// Those that the journal does not hold as they are.
  private var changed: Set<Name> = []
  /// What is on its way to a file: the draft that goes when it is there, and what is said then.
  private var sending: [Document: (name: Name, sentence: String, revision: Int)] = [:]

  /// What was typed before; "" for nothing.
  func text(_ name: Name) -> String { texts.first { $0.key.key == name.key }?.value ?? "" }

  mutating func keep(_ text: String, as name: Name) {
    guard self.text(name) != text else { return }
    for old in texts.keys where old.key == name.key { texts[old] = nil }
    texts[name] = text.isEmpty ? nil : text
    changed.insert(name)
  }

  /// What the journal has to hold now, each once.
  mutating func takeChanged() -> [Effect.Save] {
    let saves = changed.sorted { $0.key < $1.key }.map { name in
      let text = text(name)
      let tree: JSON = text.isEmpty ? .null : ["text": .string(text), "title": .string(name.title)]
      return Effect.Save(document: .draft(name.key), tree: tree, base: nil, revision: 0)
    }
    changed = []
    return saves
  }

  /// Takes over what a crash left.
  mutating func putBack(_ files: [Recovered]) {
    for file in files {
      guard case .draft(let key) = file.document, let text = file.tree["text"]?.text else { continue }
      texts[Name(key: key, title: file.tree["title"]?.text ?? file.name)] = text
    }
  }

  /// A text is on its way to a file.
  mutating func send(_ name: Name?, with save: Effect.Save, saying sentence: String) {
    sending[save.document] = (name ?? Name(key: "", title: ""), sentence, save.revision)
  }

  /// A file was written.
  /// - Returns: what is said of it; nil where nothing of ours was in it.
  mutating func note(written document: Document, at revision: Int) -> String? {
    // What was on its way before it does not hold it.
    guard let sent = sending[document], revision >= sent.revision else { return nil }
    sending[document] = nil
    keep("", as: sent.name)
    return sent.sentence
  }

  /// A file could not be written: what was typed stays.
  mutating func note(failed document: Document) { sending[document] = nil }
}
