import Basics
import DossierModel
import StrictJSON
import Wording

/// What a step back or forth changed, in a short sentence: what it is called, and what stands there now.
struct WhatChanged: Reading {
  /// As it is now.
  let desk: Desk
  /// The files as they were.
  let before: [Document: JSON]

  /// "Opa Henk, band. Nu: gewoon."; nil where nothing changed that people write.
  var sentence: String? {
    let documents = [.dossier(desk.id), .own(desk.id)] + desk.files.trees.keys.filter { $0.isInTeamFolder }
    let changes = documents.flatMap(changes)
    return (changes.first { title($0) != nil } ?? changes.first).map(said)
  }

  private struct Change {
    let document: Document
    let difference: Difference
    let path: JSONPath
    let field: Field
  }

  private func changes(in document: Document) -> [Change] {
    guard let kind = document.kind else { return [] }
    let (old, new) = (before[document] ?? .null, desk.files.trees[document] ?? .null)
    return old == new ? [] : changes(kind.shape.differences(old, new), in: document)
  }

  private func changes(_ differences: [Difference], in document: Document) -> [Change] {
    differences.flatMap { difference -> [Change] in
      let trees = [desk.files.trees[document], before[document]].compactMap { $0 }
      guard let path = trees.lazy.compactMap({ JSONPath(naming: difference.at, in: $0) }).first,
        let field = Self.field(at: path, document.kind?.shape)
      else { return [] }
      // What one is told of an answer or a reflection is in it.
      if let inner = Self.unnamed(field), case .list = field.kind, case .item? = path.steps.last {
        let inside = inner.differences(difference.here ?? .null, difference.there ?? .null)
        return changes(
          inside.map { Difference(at: difference.at + $0.at, field: $0.field, here: $0.here, there: $0.there) }, in: document)
      }
      return Self.isTold(field) ? [Change(document: document, difference: difference, path: path, field: field)] : []
    }
  }

  /// The shape of the items of a list that have no name of their own.
  private static func unnamed(_ field: Field) -> Shape? {
    guard case .list(let inner, _) = field.kind, inner === Answer.shape || inner === Reflection.shape else { return nil }
    return inner
  }

  /// Not what the program keeps by itself.
  private static func isTold(_ field: Field) -> Bool {
    switch field.kind {
    case .id, .instant, .slug: false
    default: field.name != "network.changed" && field.name != "network.versions"
    }
  }

  /// The field that a way leads to; of an item its list.
  private static func field(at path: JSONPath, _ shape: Shape?) -> Field? {
    var (shape, field) = (shape, Field?.none)
    var isPart = false
    for case .key(let key) in path.steps {
      // The parts of a whole are known by a word.
      if isPart {
        isPart = false
        continue
      }
      field = shape?.field(key)
      shape = shape?.shape(of: key)
      if case .keyed? = field?.kind { isPart = true }
    }
    return field
  }

  // MARK: - In words

  private func said(_ change: Change) -> String {
    if let title = title(change) { return Saying.cameOrWent(Saying.quoted(title), isThere: change.difference.there != nil, language) }
    let label = change.path.question == nil ? FieldWords.label(change.field.name)[language] : ""
    let called = [owner(of: change), label].filter { !$0.isEmpty }.joined(separator: ", ")
    let line = FieldLine(ref: FieldRef(document: change.document, path: change.path), field: change.field, label: label)
    // A text stands there to be read.
    return Saying.standsNow(called, line.isText && !line.kind.isUnderstood ? "" : now(line), language)
  }

  private func now(_ line: FieldLine) -> String {
    if line.isFlag { return say(desk.value(line.ref)?.flag == true ? PlainWords.yes : PlainWords.no) }
    let shown = desk.shown(line)
    return shown.isEmpty ? say(PlainWords.empty) : shown.firstLine
  }

  /// What a whole thing is called that came or went; nil for a value.
  private func title(_ change: Change) -> String? {
    guard case .list = change.field.kind, case .item? = change.path.steps.last else { return nil }
    return (change.difference.there ?? change.difference.here).flatMap(Self.name)
  }

  private static func name(of item: JSON) -> String? {
    ["name", "title", "what", "text"].lazy.compactMap { item[$0]?.text?.firstLine }.first { !$0.isEmpty }.map {
      $0.count <= 40 ? $0 : $0.prefix(39).trimmed + "…"
    }
  }

  /// Whose value it is: the question, or the thing that it stands in.
  private func owner(of change: Change) -> String {
    if let question = change.path.question {
      let number = instrument.position(of: question)
      return number.map { Saying.capitalised(Saying.question($0, language)) } ?? label("answer.text")
    }
    for depth in (1..<max(1, change.path.steps.count)).reversed() {
      guard case .item = change.path.steps[depth - 1] else { continue }
      let item = FieldRef(document: change.document, path: JSONPath(Array(change.path.steps.prefix(depth))))
      if let name = desk.value(item).flatMap(Self.name) { return name }
    }
    return ""
  }
}

extension JSONPath {
  /// The question of the instrument that this leads to the answer of.
  fileprivate var question: String? {
    for case .item("question", let question) in steps { return question }
    return nil
  }
}
