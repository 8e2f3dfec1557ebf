import Basics
import DossierModel
import StrictJSON
import TextUI

/// The four panes of a dossier, in the order of their keys.
public enum Pane: Int, Sendable, CaseIterable {
  case gezin, network, reflection, plan
}

/// The gezin that is open: its two files as trees, the four panes, and the way back.
public struct OpenDossier: Sendable {
  public let id: String
  public internal(set) var trees: [Document: JSON]
  var faults: [Document: [String: FaultCode]]
  let readOnly: String?
  let ownBlocked: String?
  /// What I have shared on this gezin, as it stands in the team folder.
  var shared: JSON?
  public internal(set) var pane = Pane.gezin
  var views: [Pane: [FormView]] = [:]
  /// The rows of the panes on the screen: made by `settleFocus` after a change, so that keys and pictures need them made once.
  var rows: [Pane: [Row]] = [:]
  /// What the rows were made from; nil where that is no longer so.
  var rowsMadeFrom: RowsSource?
  /// The editor of the text field that has focus.
  var editor: FieldEditor?
  /// What is being prepared and stands in no file yet, such as what will be shared.
  var scratch: JSON { trees[.scratch] ?? .object(JSONObject()) }
  /// What things that are not there yet will carry from their first word on.
  var presets: [JSONPath: [String: JSON]] = [:]
  /// What the map shows, and through whose eyes.
  var map = MapView()
  /// The map as it lies on the screen: made by `settleFocus` after a change, so that keys and pictures need it made once.
  var picture: (source: MapPicturing.Source, picture: MapPicturing?)?
  /// The small map in a pane, in the same way.
  var smallPicture: (source: MapPicturing.Source, layout: MapLayout?)?
  /// The first column that the table of the network shows beside the names.
  var tableColumn = 0
  var undo: [Snapshot] = []
  var redo: [Snapshot] = []
  /// The reflection that the reflection pane writes in; it comes into being with its first word.
  var reflectionID: String
  /// Counts changes of each file; a file is unsaved while `saved` is behind.
  var revisions: [Document: Int] = [.dossier: 0, .own: 0, .scratch: 0]
  var saved: [Document: Int] = [.dossier: 0, .own: 0]
  /// What was read, or handed over for saving last.
  var sentTrees: [Document: JSON] = [:]
  /// The newest revision that was handed over for saving.
  var sent: [Document: Int] = [.dossier: 0, .own: 0]

  /// Everything that rows depend on.
  struct RowsSource: Sendable, Equatable {
    let panes: [Pane]
    let targets: [FormTarget]
    let reflectionID: String
    let team: Int
    let today: Day
    let revisions: [Document: Int]
    let map: MapView
  }

  struct FieldEditor: Sendable {
    let line: FieldLine
    var editor: TextEditor
    /// The columns and rows that it has on the screen, as focus last settled.
    var size: Size
    /// Whether the state before this field's first change is on the undo stack.
    var isOnUndo = false
    var ref: FieldRef { line.ref }
    /// What could be said in more ordinary words, as a sentence under the text; nil for nothing.
    var hint: String?

    /// The state before words were taken back one by one: all that redo can bring back.
    var beforeUndo: Snapshot?
  }

  /// An earlier value to go back to: what changed, and where focus was.
  struct Snapshot: Sendable {
    let trees: [Document: JSON]
    let pane: Pane
    let views: [FormView]
  }

  init(files: LoadedFiles, newReflectionID: String, readOnly: String?) {
    id = files.id
    trees = [.dossier: files.tree, .scratch: .object(JSONObject())]
    trees[.own] = files.own
    sentTrees = trees
    faults = [
      .dossier: Dictionary(files.faults.map { ($0.pointer, $0.code) }, uniquingKeysWith: { first, _ in first }),
      .own: Dictionary(files.ownFaults.map { ($0.pointer, $0.code) }, uniquingKeysWith: { first, _ in first }),
    ]
    self.readOnly = readOnly ?? files.readOnly
    ownBlocked = files.ownBlocked
    shared = files.shared
    let unfinished = files.own?.reflections.first { !$0.isFinished && !$0.id.isEmpty }
    reflectionID = unfinished?.id ?? newReflectionID
  }

  var tree: JSON { trees[.dossier] ?? .null }
  var own: JSON { trees[.own] ?? .null }
  var name: String { tree["gezin"]?["name"]?.text ?? "" }

  /// The form that is on top of the open pane.
  var view: FormView {
    get { views[pane]?.last ?? FormView(target: .pane) }
    set {
      var stack = views[pane] ?? [FormView(target: .pane)]
      stack[stack.count - 1] = newValue
      views[pane] = stack
    }
  }

  /// Whether one thing takes the whole screen, or a form lies on top of such a thing.
  var isFullScreen: Bool { views[pane]?.contains { $0.target.isFullScreen } == true }

  func value(_ ref: FieldRef) -> JSON? { trees[ref.document]?[ref.path] }

  /// The fault of the value at `ref`, or the first one in it, if there is one.
  func fault(_ ref: FieldRef) -> FaultCode? {
    guard let faults = faults[ref.document], !faults.isEmpty, let tree = trees[ref.document] else { return nil }
    let pointer = ref.path.pointer(in: tree)
    return faults[pointer] ?? faults.filter { $0.key.hasPrefix(pointer + "/") }.min { $0.key < $1.key }?.value
  }

  /// Whether a document holds changes that are not on the disk.
  func isUnsaved(_ document: Document) -> Bool { revisions[document]! > saved[document]! }

  var hasUnsaved: Bool { isUnsaved(.dossier) || isUnsaved(.own) }

  mutating func push(_ target: FormTarget) {
    var stack = views[pane] ?? [FormView(target: .pane)]
    stack.append(FormView(target: target))
    views[pane] = stack
  }

  /// Leaves the form on top; false where there is none to leave.
  mutating func pop() -> Bool {
    guard var stack = views[pane], stack.count > 1 else { return false }
    stack.removeLast()
    views[pane] = stack
    return true
  }

  /// Closes the editor. Words that were taken back in it can still be done again, as one step.
  mutating func closeEditor() {
    if let field = editor, field.editor.canRedo, let later = field.beforeUndo { redo.append(later) }
    editor = nil
  }

  var snapshot: Snapshot { Snapshot(trees: trees, pane: pane, views: views[pane] ?? [FormView(target: .pane)]) }

  private static func header(of tree: JSON) -> JSON {
    .object(JSONObject(["format", "version", "dossier", "author"].compactMap { key in tree[key].map { (key, $0) } }))
  }

  mutating func restore(_ snapshot: Snapshot) {
    for document in [Document.dossier, .own] where trees[document] != snapshot.trees[document] {
      // A file of mine that was not there before stays, without what was written in it.
      trees[document] = snapshot.trees[document] ?? trees[document].map { Self.header(of: $0) }
      revisions[document]! += 1
    }
    pane = snapshot.pane
    views[pane] = snapshot.views
    editor = nil
  }
}
