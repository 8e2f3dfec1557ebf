import Basics
import DossierModel
import StrictJSON

/// The files that are open to be edited, with all that can be undone in them, and how far they are on the disk.
///
/// Their trees have no setter but `edit`: it takes the step of undo, counts the change, gives a new thing what it carries, keeps the map of
/// before, and looks for faults. What comes in from the disk has `takeIn` and `replace`.
struct OpenFiles: Sendable {
  /// The tree of each document; none for a file that comes into being with its first word.
  private(set) var trees: [Document: JSON] = [:]
  /// The bad values of each file, by their pointers.
  private(set) var faults: [Document: [String: FaultCode]] = [:]
  private(set) var undo: [Step] = []
  private(set) var redo: [Step] = []
  /// Why a document cannot be changed, as a sentence.
  private(set) var reasons: [Document: String] = [:]
  /// What things that are not there yet will carry from their first word on, by their place.
  var presets: [FieldRef: [String: JSON]] = [:]
  /// Counts every change of a tree, wherever it came from.
  private(set) var generation = 0
  /// Counts the changes that were made here; a file is unsaved while `saved` is behind.
  private(set) var revisions: [Document: Int] = [:]
  var saved: [Document: Int] = [:]
  /// The newest change that was handed over for saving, and the tree that was read or handed over last.
  var sent: [Document: Int] = [:]
  var bases: [Document: JSON] = [:]

  /// An earlier value to go back to: what stood in the files, and where focus was.
  struct Step: Sendable {
    var trees: [Document: JSON]
    let spot: Panes.Spot
    /// When the step was made.
    let at: Instant
    /// Whether it was made before the gezin was closed: where focus was then, may not be there now.
    var isFromBefore = false
  }

  /// The steps that are kept at most.
  static let mostSteps = 500
  /// The change up to which undo was kept for the next time.
  var undoKeptAt = 0

  init() { trees[.scratch] = .object(JSONObject()) }

  /// Opens a document as it was read.
  mutating func open(_ document: Document, tree: JSON?, faults: [FieldFault] = [], reason: String? = nil) {
    trees[document] = tree
    bases[document] = tree
    self.faults[document] = Dictionary(faults.map { ($0.pointer, $0.code) }, uniquingKeysWith: { first, _ in first })
    reasons[document] = reason
    if let tree { takeForGranted(tree, document) }
    generation += 1
  }

  /// Why a document cannot be changed is the same, in another language.
  mutating func sayAnew(_ reason: String?, for document: Document) { if reasons[document] != nil { reasons[document] = reason } }

  /// Going back or forth leaves a file as it came in: what others wrote is not undone.
  private mutating func takeForGranted(_ tree: JSON, _ document: Document) {
    for index in undo.indices { undo[index].trees[document] = tree }
    for index in redo.indices { redo[index].trees[document] = tree }
  }

  /// Opens a file that stands on no disk yet: all of it is unsaved.
  mutating func begin(_ document: Document, tree: JSON) {
    open(document, tree: tree)
    bases[document] = nil
    revisions[document] = 1
  }

  /// The value at a place; nil where there is none.
  func value(_ ref: FieldRef) -> JSON? { trees[ref.document]?[ref.path] }

  /// A value, or what will stand there with the first word of the thing that it belongs to.
  func valueToBe(_ ref: FieldRef) -> JSON? {
    if let value = value(ref) { return value }
    guard case .key(let key)? = ref.path.steps.last, let given = presets[ref.parent], value(ref.parent) == nil else { return nil }
    return given[key]
  }

  /// Lets go of what would have stood there.
  mutating func dropPreset(_ ref: FieldRef) {
    if case .key(let key)? = ref.path.steps.last { presets[ref.parent]?[key] = nil }
  }

  /// The fault of the value at a place, or the first one in it, if there is one.
  func fault(_ ref: FieldRef) -> FaultCode? {
    guard let faults = faults[ref.document], !faults.isEmpty, let tree = trees[ref.document] else { return nil }
    let pointer = ref.path.pointer(in: tree)
    return faults[pointer] ?? faults.filter { $0.key.hasPrefix(pointer + "/") }.min { $0.key < $1.key }?.value
  }

  /// Whether anything inside a list item is no good.
  func hasFault(inside ref: FieldRef) -> Bool { fault(ref) != nil }

  // MARK: - The gate

  /// How a change stands towards undo.
  enum Undoing {
    /// A step of its own, with where focus was before it.
    case step(Panes.Spot)
    /// It goes with the step before it, or with none.
    case none
  }

  /// Changes trees.
  mutating func edit(_ undoing: Undoing, _ rules: EditRules, _ change: (inout FileEdit) -> Void) {
    if case .step(let spot) = undoing { remember(spot, at: rules.now) }
    var edit = FileEdit(trees: trees, presets: presets, rules: rules)
    // Only the edit holds the trees meanwhile, so that they are changed in place.
    trees = [:]
    change(&edit)
    let changed = edit.finish()
    trees = edit.trees
    generation += 1
    for document in changed {
      revisions[document, default: 0] += 1
      if !edit.looksForFaults, faults[document]?.isEmpty == false { findFaults(in: document, rules) }
    }
    if edit.looksForFaults { findFaults(rules) }
  }

  private mutating func remember(_ spot: Panes.Spot, at now: Instant) {
    undo.append(Step(trees: trees, spot: spot, at: now))
    if undo.count > Self.mostSteps { undo.removeFirst() }
    redo = []
  }

  /// Which values of the files are no good now.
  mutating func findFaults(_ rules: EditRules) {
    for document in trees.keys where document.kind != nil { findFaults(in: document, rules) }
  }

  /// Which values of one file are no good now.
  mutating func findFaults(in document: Document, _ rules: EditRules) {
    guard let kind = document.kind, let tree = trees[document] else { return }
    var known = KnownReferences()
    for (other, tree) in trees where other.kind == .dossier { known.add(dossier: tree) }
    if let members = rules.members { known[.teamMember] = members }
    faults[document] = Dictionary(
      kind.faults(in: tree, known: known).map { ($0.pointer, $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Back and forth

  /// All that stands here now, to come back to.
  func step(at spot: Panes.Spot, _ now: Instant) -> Step { Step(trees: trees, spot: spot, at: now) }

  /// Takes over what could be undone before the gezin was closed.
  mutating func putBack(_ steps: [Step]) { undo = steps }

  /// Lets the last step go, as though it had not been.
  mutating func dropStep() { if !undo.isEmpty { undo.removeLast() } }

  /// Keeps a later value, for redo.
  mutating func keepLater(_ step: Step) { redo.append(step) }

  /// Goes one step back.
  /// - Returns: where focus was; nil where there is no step.
  mutating func goBack(from spot: Panes.Spot, _ rules: EditRules) -> Panes.Spot? {
    guard let earlier = undo.popLast() else { return nil }
    redo.append(step(at: spot, rules.now))
    return restore(earlier, rules)
  }

  /// Goes one step forward again, in the same way.
  mutating func goForward(from spot: Panes.Spot, _ rules: EditRules) -> Panes.Spot? {
    guard let later = redo.popLast() else { return nil }
    undo.append(step(at: spot, rules.now))
    return restore(later, rules)
  }

  private mutating func restore(_ step: Step, _ rules: EditRules) -> Panes.Spot {
    for document in Set(trees.keys).union(step.trees.keys)
    where document.kind != nil && trees[document] != step.trees[document] {
      // A file that was not there before stays, without what was written in it.
      trees[document] = step.trees[document] ?? document.newTree(by: rules.me)
      revisions[document, default: 0] += 1
    }
    generation += 1
    findFaults(rules)
    return step.spot
  }

  // MARK: - What comes in

  /// Takes in what somebody else changed, under what was typed here since the file was handed over.
  /// - Returns: false where both are about the same value.
  mutating func takeIn(_ theirs: JSON, _ document: Document) -> Bool {
    guard let base = bases[document], let ours = trees[document] else { return false }
    let isShared = document.kind?.isWrittenByMany == true
    guard let both = Merge.merged(base: base, ours: ours, theirs: theirs, byMany: isShared) else { return false }
    if isShared { bringAlong(document, to: both) } else { replace(document, by: both) }
    return true
  }

  /// Takes over what stands in a file that others write too, and what can be undone with it: going back undoes what was done here alone.
  private mutating func bringAlong(_ document: Document, to tree: JSON) {
    guard let old = trees[document] else { return }
    func moved(_ step: Step) -> Step {
      guard let earlier = step.trees[document] else { return step }
      var step = step
      step.trees[document] = Merge.merged(base: old, ours: earlier, theirs: tree, byMany: true) ?? tree
      return step
    }
    undo = undo.map(moved)
    redo = redo.map(moved)
    trees[document] = tree
    generation += 1
  }

  /// Takes over what stands in the file. Earlier values know nothing of it: going back to them would undo it.
  mutating func replace(_ document: Document, by tree: JSON) {
    trees[document] = tree
    generation += 1
    undo = []
    redo = []
  }

  /// Takes over what somebody else left in a file that is open and of which nothing is unsaved here.
  mutating func follow(_ document: Document, _ tree: JSON, _ rules: EditRules) {
    guard let ours = trees[document], ours != tree, !isUnsaved(document) else { return }
    if document.kind?.isWrittenByMany == true {
      bringAlong(document, to: tree)
      bases[document] = tree
    } else {
      open(document, tree: tree, reason: reasons[document])
    }
    findFaults(in: document, rules)
  }

  /// Takes over what was saved, which has the day on which it changed, where nothing was typed since.
  mutating func settle(_ document: Document, at revision: Int, as tree: JSON) {
    guard revisions[document] == revision, trees[document] != tree else { return }
    trees[document] = tree
    generation += 1
  }
}
