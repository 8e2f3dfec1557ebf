import Basics
import DossierModel
import NetworkPicture
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// The gezin that is open: its files, the panes with their way back, and what is looked at. Features work on it with the scene at hand, and leave
/// in `outcome` what reaches further.
public struct Desk: Sendable {
  /// The scene as it is while something is done here.
  var scene: Scene
  var outcome = Outcome()
  var files: OpenFiles
  var panes: Panes
  /// Which gezin it is, and the reflection that is written in.
  var gezin: OpenGezin
  /// How one looks at the people around the gezin.
  var look = MapView()
  /// Over which time one looks at the picture of the team.
  var pictureView = PictureView()
  var derived = Derived()
  /// The editor of the text that has focus.
  var editor: FieldEditor?
  /// Where one came in from a list over all gezinnen, to go back there; nil for who opened the gezin itself.
  var arrival: Arrival?
  /// The line that is written in a list.
  var newLine: NewLine?
  /// What is unknown in the texts here, since that was asked.
  var spelling = SpellingState()
  /// What goes as soon as it stands in the trash.
  var leaving: (line: ItemLine, item: ThrownItem)?

  /// The gezin itself, beside its files.
  struct OpenGezin: Sendable {
    let id: String
    /// Why nothing can be changed here.
    var readOnly: String?
    /// Why I cannot write reflections on this gezin.
    var ownBlocked: String?
    /// What I have shared on this gezin, as it stands in the team folder.
    var shared: JSON?
    /// The reflection that the reflection pane writes in; it comes into being with its first word.
    var reflectionID: String
    /// What had a screen of its own in a debrief since the gezin was opened, by reflection.
    var calledFor: [String: Set<ReflectionPart>] = [:]
  }

  /// Opens a gezin as it was read.
  init(_ read: LoadedFiles, _ scene: inout Scene) {
    let readOnly = scene.workspace?.readOnly ?? read.readOnly
    var files = OpenFiles()
    files.open(.dossier(read.id), tree: read.tree, faults: read.faults, reason: readOnly)
    files.open(.own(read.id), tree: read.own, faults: read.ownFaults, reason: readOnly ?? read.ownBlocked)
    self.files = files
    panes = Panes(Pane.ofGezin)
    let fresh = scene.nextID()
    // One goes on with what is not finished; what was shared today is still to be seen, and to be taken back.
    let own = (read.own?.reflections ?? []).filter { !$0.id.isEmpty }
    let shared = Set(ReflectionFile(read.shared ?? .null)[.reflections].map(\.id))
    let open = own.first { !$0.isFinished } ?? own.first { $0.day == scene.today && shared.contains($0.id) }
    gezin = OpenGezin(
      id: read.id, readOnly: readOnly, ownBlocked: read.ownBlocked, shared: read.shared, reflectionID: open?.id ?? fresh)
    self.scene = scene
    self.files.undoKeptAt = self.files.generation
    if readOnly == nil, let undo = read.undo { putBack(undo) }
  }

  /// The desk of the team, which is about no gezin.
  init(team scene: Scene) {
    files = OpenFiles()
    panes = Panes(Pane.ofTeam)
    gezin = OpenGezin(id: "", readOnly: nil, ownBlocked: nil, reflectionID: "")
    self.scene = scene
  }

  /// The dossier's; "" at the desk of the team.
  public var id: String { gezin.id }

  /// The dossier.
  public var tree: JSON { files.trees[.dossier(gezin.id)] ?? .null }
  /// My reflections on it, or null.
  public var own: JSON { files.trees[.own(gezin.id)] ?? .null }
  /// What is being prepared and stands in no file yet.
  var scratch: JSON { files.trees[.scratch] ?? .null }

  /// Does something here, and says what came of it.
  mutating func work(_ scene: inout Scene, _ work: (inout Desk) -> Void) -> Outcome {
    self.scene = scene
    work(&self)
    settle()
    scene = self.scene
    defer { outcome = Outcome() }
    return outcome
  }

  /// Lays a menu or question over the screen.
  mutating func ask(_ prompt: OpenDialog) { outcome.overlays.append(.dialog(prompt)) }
  mutating func ask(_ choice: OpenMenu) { outcome.overlays.append(.menu(choice)) }

  // MARK: - Changing

  /// Why a document cannot be changed; nil where it can.
  func reasonAgainst(_ document: Document) -> String? {
    // The gezin has no say in what is the team's.
    let whole = document.isInTeamFolder ? scene.workspace?.teamAway ?? scene.workspace?.readOnly : readOnly
    return whole ?? files.reasons[document]
  }

  /// Whether a document may be changed; says why not.
  mutating func mayChange(_ document: Document) -> Bool {
    guard let reason = reasonAgainst(document) else { return true }
    scene.tell(reason, .warning)
    return false
  }

  var rules: EditRules {
    let members = scene.workspace?.members ?? []
    // Only a reflection that comes into being is told where one is, which takes longer to find out than all else at a letter.
    let debrief = Debrief.open(on: self).map { debrief in
      let at = reflection(debrief.id) == nil ? DebriefPlace.at(debrief, on: self) : nil
      return (debrief.id, at, !(panes.view.target.screen is ReflectionForm))
    }
    return EditRules(
      now: scene.now, language: scene.language, me: scene.workspace?.me, members: members.isEmpty ? nil : Set(members.map(\.id)),
      instrument: scene.instrument, debrief: debrief)
  }

  /// Changes the files as one step of undo; what stands in no file is none, for it has a way back of its own (screens.md).
  mutating func edit(_ document: Document, _ change: (inout FileEdit) -> Void) {
    guard mayChange(document) else { return }
    if editor?.isTypingDay == true { leaveField() }
    files.edit(document == .scratch ? .none : .step(panes.spot), rules, change)
    editor = nil
    noteChange()
  }

  /// Sets or takes out one value as one step of undo.
  mutating func set(_ value: JSON?, at ref: FieldRef) {
    guard mayChange(ref.document), files.value(ref) != value else { return }
    edit(ref.document) { $0.set(value, at: ref) }
  }

  /// A text was changed: it has to reach the journal, and "saved" is no longer so.
  mutating func noteChange() {
    outcome.isEdited = true
    if scene.notice?.tone == .success { scene.notice = nil }
  }

  /// Saves what has to be saved now.
  mutating func saveFiles() {
    Debrief.noteWhere(&self)
    outcome.effects += files.handOver(without: editor?.isTypingDay == true ? editor?.ref.document : nil)
  }

  // MARK: - What comes in

  /// Takes in what both changed; gives what has to be kept beside it where that cannot be.
  mutating func takeIn(_ tree: JSON, _ document: Document, _ revision: Int) -> Effect.Save? {
    guard let mine = files.trees[document] else { return nil }
    let fits = files.takeIn(tree, document)
    if !fits { files.replace(document, by: tree) }
    closeStaleEditor()
    return fits ? nil : Effect.Save(document: document, tree: mine, base: nil, revision: revision)
  }

  /// Gives way to what somebody else wrote. What was typed since must not go over theirs with the next save: it is kept beside the file too.
  mutating func giveWay(to tree: JSON, _ document: Document, _ revision: Int) -> Effect.Save? {
    guard let mine = files.trees[document] else { return nil }
    let isNewer = files.revisions[document] != revision
    files.replace(document, by: tree)
    editor = nil
    return isNewer ? Effect.Save(document: document, tree: mine, base: nil, revision: revision) : nil
  }

  /// Takes over what stands in the team folder now.
  mutating func follow(_ shelf: TeamShelf) {
    files.follow(shelf, rules)
    closeStaleEditor()
  }

  /// Lets the editor go where the file holds another text now.
  mutating func closeStaleEditor() {
    if let field = editor, FieldLine.typed(files.value(field.ref)) != field.editor.text { editor = nil }
  }
}
