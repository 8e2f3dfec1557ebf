import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Changes to the open dossier, each with its step of undo and its revision, so that saving and the journal miss none.
extension State {
  /// Whether the open dossier's file may be changed; says why not.
  mutating func mayChange(_ document: Document) -> Bool {
    guard let dossier else { return false }
    let reason = dossier.readOnly ?? (document == .own ? dossier.ownBlocked : nil)
    if let reason { notice = Notice(reason, .warning) }
    return reason == nil
  }

  func isReadOnly(_ document: Document) -> Bool { dossier?.readOnly != nil || document == .own && dossier?.ownBlocked != nil }

  /// Sets or takes out one value as one step of undo.
  mutating func set(_ value: JSON?, at ref: FieldRef) {
    guard mayChange(ref.document), dossier?.value(ref) != value else { return }
    if ref.document != .scratch { remember() }
    put(value, at: ref)
    dossier?.editor = nil
    changed()
  }

  /// Sets several values as one step of undo.
  mutating func set(_ values: [(JSON?, FieldRef)]) {
    guard let document = values.first?.1.document, mayChange(document) else { return }
    remember()
    for (value, ref) in values { put(value, at: ref) }
    dossier?.editor = nil
    changed()
  }

  /// Puts what the editor holds into the tree; the field's first change is one step of undo.
  mutating func putEdited(_ line: FieldLine) {
    guard var field = dossier?.editor else { return }
    // What stands in no file is no step: sharing and adding have their own way back (screens.md).
    if !field.isOnUndo, field.ref.document != .scratch {
      remember()
      field.isOnUndo = true
      dossier?.editor = field
    }
    let text = field.editor.text
    // A day is understood when the field is left; until then it is what was typed.
    let isDay = if case .day = line.kind { true } else { false }
    put(isDay ? (text.isEmpty ? nil : .string(text)) : line.value(typed: text, today: today), at: field.ref)
    changed()
  }

  /// Takes the state before a change on the undo stack.
  mutating func remember() {
    guard let dossier else { return }
    self.dossier?.undo.append(dossier.snapshot)
    if dossier.undo.count > 500 { self.dossier?.undo.removeFirst() }
    self.dossier?.redo = []
  }

  mutating func changed() {
    editedSinceWake = true
    if notice?.tone == .success { notice = nil }
  }

  private mutating func put(_ value: JSON?, at ref: FieldRef) {
    guard var tree = dossier?.trees[ref.document] ?? (ref.document == .own ? newOwnFile() : nil) else { return }
    let before = tree
    if value != nil { givePresets(&tree, on: ref.path) }
    tree.set(value, at: ref.path)
    if value == nil { tree.prune(along: ref.path) } else { complete(&tree, at: ref, before: before) }
    // A map that stood for a week is kept before it changes.
    if ref.document == .dossier, ref.path.steps.first == .key("network") {
      tree = NetworkVersions.keeping(before: before, after: tree, today: today)
    }
    dossier?.trees[ref.document] = tree
    dossier?.revisions[ref.document]! += 1
    if dossier?.faults[ref.document]?.isEmpty == false { findFaults(in: ref.document) }
  }

  /// Keeps the map as it is today, on wish.
  mutating func keepMap() {
    guard mayChange(.dossier), let tree = dossier?.trees[.dossier] else { return }
    remember()
    let kept = NetworkVersions.keepNow(tree, today: today)
    dossier?.trees[.dossier] = kept
    dossier?.revisions[.dossier]! += 1
    changed()
    notice = Notice(say(NetworkWords.mapKept))
  }

  /// Gives a new thing what it was to carry.
  private func givePresets(_ tree: inout JSON, on path: JSONPath) {
    let parent = path.parent
    guard let presets = dossier?.presets[parent], tree[parent] == nil else { return }
    for (key, value) in presets { tree.set(value, at: parent + key) }
  }

  /// Which values of both files are no good now.
  mutating func findFaults() {
    for document in [Document.dossier, .own] { findFaults(in: document) }
  }

  private mutating func findFaults(in document: Document) {
    guard let dossier, let tree = dossier.trees[document] else { return }
    var known = KnownReferences()
    known.add(dossier: dossier.tree)
    // Without members the team is away, and nobody can say who belongs to it.
    if let members = workspace?.members, !members.isEmpty { known.ids[.teamMember] = Set(members.map(\.id)) }
    let kind: FileKind = document == .dossier ? .dossier : .privateReflections
    let faults = kind.faults(in: tree, known: known).map { ($0.pointer, $0.code) }
    self.dossier?.faults[document] = Dictionary(faults, uniquingKeysWith: { first, _ in first })
  }

  private func newOwnFile() -> JSON {
    [
      "format": .string(FileKind.privateReflections.format), "version": 1, "dossier": .string(dossier?.id ?? ""),
      "author": .string(workspace?.me ?? ""),
    ]
  }

  /// What a new thing carries from its first word on: a reflection its day, an answer the question as it was asked.
  private func complete(_ tree: inout JSON, at ref: FieldRef, before: JSON) {
    let steps = ref.path.steps
    guard ref.document == .own, steps.count > 2, case .item = steps[1] else { return }
    let reflection = JSONPath([steps[0], steps[1]])
    // What stood there before, without these, stays as its author wrote it.
    if before[reflection] == nil {
      tree.set(.string(now.description), at: reflection + "created")
      tree.set("visit", at: reflection + "kind")
      for (key, value) in dossier?.presets[reflection] ?? [:] { tree.set(value, at: reflection + key) }
      if let debrief, reflection == JSONPath([.key("reflections"), .item(key: "id", value: debrief.id)]) {
        tree.set(.string(debrief.step.at), at: reflection + "at")
      }
      if tree[reflection + "visit"] == nil { tree.set(.string(today.description), at: reflection + "visit") }
      tree.set(.string("\(instrument.name)-\(instrument.edition)"), at: reflection + "instrument")
      if let phase = dossier.map({ DossierSummary(dossier: $0.tree, reflections: [], hasFaults: false).phase }), !phase.isEmpty {
        tree.set(.string(phase), at: reflection + "phase")
      }
    }
    guard steps.count > 3, case .item("question", let question) = steps[3] else { return }
    let answer = reflection + "answers" + steps[3]
    if before[answer] == nil, let asked = instrument.question(question), let scene = Scene(self) {
      tree.set(.string(scene.text(of: asked)), at: answer + "asked")
    }
  }
}

extension JSON {
  /// Takes out the items on the way to `path` that say nothing any more: only their name, or what the program gave them.
  mutating func prune(along path: JSONPath) {
    for end in stride(from: path.steps.count - 1, to: 0, by: -1) {
      guard case .item(let key, _) = path.steps[end - 1] else { continue }
      let place = JSONPath(Array(path.steps[..<end]))
      guard let object = self[place]?.object else { continue }
      var own: Set<String> = [key, "asked", "created", "changed", "kind", "instrument", "phase", "aspect", "round", "at"]
      // The day of the visit was given with the moment of making; another day was chosen.
      if let visit = object["visit"]?.text, object["created"]?.text?.hasPrefix(visit) == true { own.insert("visit") }
      let given: Set<String> = key == "question" || object["created"] != nil ? own : [key, "aspect"]
      if object.members.allSatisfy({ given.contains($0.key) }) { set(nil, at: place) }
    }
  }
}
