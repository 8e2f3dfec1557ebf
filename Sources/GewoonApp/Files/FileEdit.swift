import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// What the gate has to know of the scene to complete what is new in a file.
struct EditRules {
  let now: Instant
  let language: Language
  /// Who is at the keyboard, a member's id.
  let me: String?
  /// The ids of the team's members; nil while the team is away, and nobody can say who belongs to it.
  let members: Set<String>?
  let instrument: Instrument
  /// The reflection that a debrief is open of, where one is in it while it has no word yet, and whether its questions stand on the screen in
  /// short.
  let debrief: (reflection: String, at: String?, isInShort: Bool)?
}

/// One change of the open files, while it is made.
struct FileEdit {
  private(set) var trees: [Document: JSON]
  private let presets: [FieldRef: [String: JSON]]
  private let rules: EditRules
  /// Each document that was touched, as it was before.
  private var before: [Document: JSON?] = [:]
  /// The dossiers of which the network was touched.
  private var networks: Set<Document> = []
  /// Whether faults have to be looked for, also where there were none.
  private(set) var looksForFaults = false

  init(trees: [Document: JSON], presets: [FieldRef: [String: JSON]], rules: EditRules) {
    self.trees = trees
    self.presets = presets
    self.rules = rules
  }

  /// Sets a value, or takes it out with all above it that says nothing any more.
  mutating func set(_ value: JSON?, at ref: FieldRef) {
    touch(ref.document)
    var tree = trees.removeValue(forKey: ref.document) ?? newTree(ref.document)
    if value != nil { givePresets(&tree, at: ref) }
    tree.set(value, at: ref.path)
    if value == nil { tree.prune(along: ref.path, given: presets(along: ref)) } else { complete(&tree, at: ref) }
    if ref.document.kind == .example {
      var example = Example(tree)
      example.noteChange(at: ref.path, by: rules.me)
      tree = example.json
    }
    trees[ref.document] = tree
    if ref.document.kind == .dossier, ref.path.steps.first == .key("network") { networks.insert(ref.document) }
  }

  /// Puts another tree in the place of a document's.
  mutating func replace(_ document: Document, by tree: JSON) {
    guard trees[document] != tree else { return }
    touch(document)
    trees[document] = tree
    if document.kind == .dossier { networks.insert(document) }
  }

  /// Takes something out, with all in the open files that points to it or to anything in it (format.md, References).
  mutating func throwAway(_ ref: FieldRef) {
    looksForFaults = true
    let ids = trees[ref.document]?[ref.path]?.ownIDs ?? []
    for (document, tree) in trees {
      guard let kind = document.kind else { continue }
      var left = tree
      if document == ref.document { left.set(nil, at: ref.path) }
      for id in ids { left = kind.shape.clearing(id, in: left) }
      replace(document, by: left)
    }
  }

  /// Looks for faults when all is done: a text may have become a day or no day.
  mutating func lookForFaults() { looksForFaults = true }

  private mutating func touch(_ document: Document) {
    if before[document] == nil { before[document] = .some(trees[document]) }
  }

  /// Keeps a map that stood for a week before it changed, and says which documents were changed.
  mutating func finish() -> [Document] {
    for document in networks {
      guard let old = before[document] ?? nil, let new = trees[document] else { continue }
      trees[document] = NetworkVersions.keeping(before: old, after: new, today: rules.now.day)
    }
    return Array(before.keys)
  }

  /// A new file, with what it was to carry.
  private func newTree(_ document: Document) -> JSON {
    var tree = document.newTree(by: rules.me)
    for (key, value) in presets[FieldRef(document: document, path: [])] ?? [:] { tree.set(value, at: [.key(key)]) }
    return tree
  }

  /// What the things on the way to a place were to carry from their first word on.
  private func presets(along ref: FieldRef) -> [String: JSON] {
    var parent = ref.parent
    while !parent.path.steps.isEmpty {
      if parent.path.steps.count == 2, let given = presets[parent] { return given }
      parent = parent.parent
    }
    return [:]
  }

  /// Gives a new thing what it was to carry, also where the first word stands in a part of it.
  private func givePresets(_ tree: inout JSON, at ref: FieldRef) {
    var carried: [(path: JSONPath, presets: [String: JSON])] = []
    var parent = ref.parent
    while !parent.path.steps.isEmpty {
      if let presets = presets[parent], tree[parent.path] == nil { carried.append((parent.path, presets)) }
      parent = parent.parent
    }
    for (path, presets) in carried { for (key, value) in presets { tree.set(value, at: path + key) } }
  }

  /// What a new thing carries from its first word on: a reflection its day, an answer the question as it was asked.
  private func complete(_ tree: inout JSON, at ref: FieldRef) {
    let steps = ref.path.steps
    let reflections = FieldPlace<ReflectionFile>()[.reflections]
    guard ref.document.kind == .privateReflections, steps.starts(with: reflections.path.steps), steps.count > 2,
      case .item(_, let id) = steps[1]
    else { return }
    let old = (before[ref.document] ?? nil) ?? .null
    let place = reflections.item(id)
    // What stood there before, without these, stays as its author wrote it.
    if old[place.path] == nil { complete(&tree, reflection: place, id: id, ref.document) }
    guard steps.count > 3, case .item("question", let question) = steps[3] else { return }
    let answer = place[.answers].item(question: question)
    if old[answer.path] == nil, let asked = rules.instrument.question(question) {
      let isInShort = rules.debrief.map { $0.reflection == id && $0.isInShort } ?? false
      tree.set((isInShort ? asked.short : asked.asked(of: dossier))[rules.language], at: answer[.asked])
    }
  }

  private func complete(_ tree: inout JSON, reflection place: FieldPlace<Reflection>, id: String, _ document: Document) {
    tree.set(rules.now, at: place[.created])
    // What was chosen with the first key stays.
    for (key, value) in presets[FieldRef(document: document, path: place.path)] ?? [:] where tree[place.path + key] == nil {
      tree.set(value, at: place.path + key)
    }
    if place.record(in: tree).lacks(.kind) { tree.set("visit", at: place[.kind]) }
    if let debrief = rules.debrief, debrief.reflection == id, let at = debrief.at { tree.set(at, at: place[.at]) }
    if place.record(in: tree).lacks(.visit) { tree.set(rules.now.day, at: place[.visit]) }
    tree.set("\(rules.instrument.name)-\(rules.instrument.edition)", at: place[.instrument])
    let phase = DossierSummary(dossier: dossier, reflections: [], hasFaults: false).phase
    if !phase.isEmpty { tree.set(.string(phase), at: place[.phase].path) }
  }

  private var dossier: JSON { trees.first { $0.key.kind == .dossier }?.value ?? .null }
}

extension Question {
  /// The question as it is asked of a gezin: short where the approach asks for short sentences.
  func asked(of dossier: JSON) -> Phrase {
    Dossier(dossier)[.gezin][.approach].contains("shortSentences") ? short : text
  }
}

extension JSON {
  /// Takes out the items on the way to `path` that say nothing any more: only their name, or what the program gave them.
  ///
  /// - Parameter given: what the outermost of them was to carry from its first word on.
  mutating func prune(along path: JSONPath, given: [String: JSON] = [:]) {
    for end in stride(from: path.steps.count - 1, to: 0, by: -1) {
      guard case .item(let key, _) = path.steps[end - 1] else { continue }
      let place = JSONPath(Array(path.steps[..<end]))
      guard let object = self[place]?.object else { continue }
      var own: Set<String> = [key, "asked", "created", "changed", "kind", "instrument", "phase", "aspect", "round", "at"]
      // The day of the visit was given with the moment of making; another day was chosen.
      if let visit = object["visit"]?.text, object["created"]?.text?.hasPrefix(visit) == true { own.insert("visit") }
      let empty: Set<String> = key == "question" || object["created"] != nil ? own : [key, "aspect"]
      let carried = end == 2 ? given : [:]
      if object.members.allSatisfy({ empty.contains($0.key) || carried[$0.key] == $0.value }) { set(nil, at: place) }
    }
  }
}
