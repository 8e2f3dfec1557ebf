import Basics
import DossierModel
import StrictJSON
import Wording

/// A change of one thing in the planning: a tick, other words, another day, something new to remember, or its end.
public struct PlannedChange: Sendable, Equatable {
  /// The gezin's.
  public let dossier: String
  public let name: Planned.Name
  public let act: Act

  /// What is done with it.
  public enum Act: Sendable, Equatable {
    /// It was done on this day; nil opens it again.
    case done(Day?)
    /// It gets these words and this day. What is not there yet begins so.
    case remember(String, Day?)
    /// It goes into the trash.
    case throwAway
  }

  /// A change of the thing with this name.
  public init(dossier: String, name: Planned.Name, act: Act) {
    self.dossier = dossier
    self.name = name
    self.act = act
  }

  /// The file that it stands in: what the worker wants to remember is private.
  public var document: Document { name.kind == .reminder ? .own(dossier) : .dossier(dossier) }

  /// Where it stands in the file as it is now; nil where it is gone, and cannot begin.
  public func place(in tree: JSON) -> JSONPath? {
    if let place = name.place(in: tree) { return place }
    guard case .remember = act, name.kind == .reminder else { return nil }
    return FieldPlace<ReflectionFile>()[.reminders].item(name.id).path
  }

  /// What is set in it, by key in a steady order; nil takes a value out.
  var values: [(key: String, value: JSON?)] {
    switch act {
    case .done(let day): [(FieldKey<Reminder, Day>.done.name, day.map { .string($0.description) })]
    case .remember(let words, let day):
      [
        (FieldKey<Reminder, String>.text.name, .string(words)),
        (FieldKey<Reminder, Day>.date.name, day.map { .string($0.description) }),
      ]
    case .throwAway: []
    }
  }

  /// The file with the change in it; nil where the thing is gone.
  ///
  /// - Parameter me: who writes it, where it is a new file.
  public func applied(to tree: JSON?, by me: String?) -> JSON? {
    var changed = tree ?? document.newTree(by: me)
    guard let place = place(in: changed) else { return nil }
    if act == .throwAway { changed.set(nil, at: place) }
    for (key, value) in values { changed.set(value, at: place + key) }
    return changed
  }

  /// Makes the change in the gezin that is open, as one step of undo there.
  func make(in desk: inout Desk) {
    guard desk.mayChange(document) else { return }
    guard let place = place(in: desk.files.trees[document] ?? .null) else { return desk.scene.tell(PlanningWords.gone, .warning) }
    desk.edit(document) { edit in
      for (key, value) in values { edit.set(value, at: FieldRef(document: document, path: place + key)) }
    }
    desk.saveFiles()
  }
}

extension State {
  /// Makes a change in the gezin that is open, or in its file. Nothing is called done before it is written.
  ///
  /// - Parameters:
  ///   - undo: what takes it back; nil for nothing.
  ///   - sentence: what is said once it is written.
  ///   - draft: what was typed for it, which stays until then.
  mutating func change(
    _ change: PlannedChange, undo: PlannedChange?, saying sentence: String, draft: Drafts.Name? = nil
  ) -> [Effect] {
    if change.act != .throwAway {
      if desk?.id == change.dossier {
        places[PlanningPlace.self]?.add(undo: undo)
        return sent(atGezin { change.make(in: &$0) }, change.document, sentence, draft)
      }
      if unsaved[change.dossier] != nil, var outcome = unsaved[change.dossier]?.work(&scene, { change.make(in: &$0) }) {
        places[PlanningPlace.self]?.add(undo: undo)
        return sent(absorb(&outcome), change.document, sentence, draft)
      }
    }
    places[PlanningPlace.self]?.wait(for: .init(change: change, undo: undo, sentence: sentence, draft: draft))
    // What is typed goes along.
    return saveEffects() + [.changePlanned(change)]
  }

  private mutating func sent(_ effects: [Effect], _ document: Document, _ sentence: String, _ draft: Drafts.Name?) -> [Effect] {
    for case .save(let save) in effects where save.document == document { drafts.send(draft, with: save, saying: sentence) }
    return effects
  }

  /// A change came to its file, or did not.
  mutating func takeIn(_ change: PlannedChange, problem: String?) -> [Effect] {
    let waited = places[PlanningPlace.self]?.settle(change, isWritten: problem == nil)
    if let problem {
      scene.tell(problem, .error)
      guard isQuitting else { return [] }
      isQuitting = false
      askToQuitUnsaved()
      return []
    }
    if let waited {
      if let draft = waited.draft { drafts.keep("", as: draft) }
      scene.tell(waited.sentence)
    }
    return draftEffects() + (isQuitting && !hasUnsaved ? General.leave(&self) : [])
  }
}
