import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a key does to the dialog, menu or help that lies on top.
extension State {
  mutating func updateOverlay(_ event: Event.Kind) -> [Effect] {
    if event == .key(.control("q")) {
      overlays.removeAll()
      return run(.quit)
    }
    if event == .key(.control("l")) { return [.redraw] }
    guard let overlay = overlays.popLast() else { return [] }
    switch overlay {
    case .dialog(let dialog, .newPerson(let list, let presets))
    where event == .key(Key(.escape)) && dialog.field?.text.trimmed.isEmpty == false:
      // A name that was typed is not lost; where they stand can wait.
      addPerson(to: list, carrying: presets, named: dialog.field?.text.trimmed ?? "", isPlace: false, isAsking: false)
      notice = Notice(say(NetworkWords.addedAfterAll))
      return []
    case .dialog(var dialog, let purpose):
      if case .chosen(let button) = dialog.update(event, in: overlayRoom, clipboard: &clipboard) { return answer(purpose, button, dialog) }
      overlays.append(.dialog(dialog, purpose))
    case .menu(var menu, let purpose):
      let folded = { (text: String, word: String) in Folding.search(text).contains(Folding.search(word)) }
      switch menu.update(event, in: overlayRoom, clipboard: &clipboard, contains: folded) {
      case .chosen(let id): return answer(purpose, [id])
      case .done(let ids): return answer(purpose, ids)
      // Without a name nobody could write a reflection: that question stays.
      case .cancelled: if purpose != .whoAmI { return [] }
      case .refused(let id):
        if let reason = menu.items.first(where: { $0.id == id })?.reason { notice = Notice(reason, .warning) }
      case .handled: break
      }
      overlays.append(.menu(menu, purpose))
    case .help(let title, let lines, var top):
      guard case .key(let key) = event else { return keep(overlay) }
      switch key.code {
      case .escape, .enter, .function(1): return []
      case .character("?"), .character("q"): return []
      case .down: top += 1
      case .up: top = max(0, top - 1)
      case .pageDown, .character(" "): top += max(1, size.height - 6)
      case .pageUp: top = max(0, top - max(1, size.height - 6))
      case .home: top = 0
      case .end: top = 100_000
      default: break
      }
      top = min(top, max(0, helpHeight(lines) - max(1, size.height - 5)))
      overlays.append(.help(title: title, lines: lines, top: top))
    case .find(var needle):
      if event == .key(Key(.escape)) { return [] }
      let isAgain = event == .key(Key(.enter)) || event == .key(.control("f"))
      let isChanged = !isAgain && needle.update(event, width: 40, height: 1, clipboard: &clipboard) == .changed
      if isAgain || isChanged, !needle.text.isEmpty, dossier?.editor?.editor.find(needle.text, forward: true) == false {
        notice = Notice(say(ScreenWords.notFound), .warning)
      }
      overlays.append(.find(needle))
    }
    return []
  }

  private mutating func keep(_ overlay: Overlay) -> [Effect] {
    overlays.append(overlay)
    return []
  }

  private mutating func answer(_ purpose: Overlay.DialogPurpose, _ button: Int, _ dialog: Dialog) -> [Effect] {
    switch purpose {
    case .throwAwayGezin(let id):
      guard button == 1 else { return [] }
      let name = gezinnen.all.first { $0.id == id }?.name ?? ""
      notice = Notice(Saying.thrownAway(name, language))
      if dossier?.id == id { dossier = nil }
      return [.throwAway(dossier: id)]
    case .throwAwayItem(let ref, let shape):
      return button == 1 ? throwAway(ref, shape: shape) : []
    case .newGezin:
      guard button == 0 else { return [] }
      let name = dialog.field?.text.trimmed ?? ""
      // Without a name the question stays.
      if name.isEmpty { overlays.append(.dialog(dialog, .newGezin)) }
      return makeGezin(named: name)
    case .recovered(let files):
      return [button == 0 ? .putBack(files) : .dropRecovered] + goToWaitingDebrief()
    case .withdraw(let reflection, let dossier):
      return button == 1 ? saveEffects() + [.withdraw(reflection: reflection, dossier: dossier)] : []
    case .respond(let reflection, let kind, let question, let inReplyTo):
      return button == 0
        ? respond(to: reflection, kind: kind, question: question, inReplyTo: inReplyTo, text: dialog.field?.text ?? "") : []
    case .newPerson(let list, let presets):
      guard button < 2 else { return [] }
      let name = dialog.field?.text.trimmed ?? ""
      if name.isEmpty { overlays.append(.dialog(dialog, purpose)) }
      addPerson(to: list, carrying: presets, named: name, isPlace: button == 1)
      return []
    case .day(let ref):
      if button == 0 { setDay(ref, dialog) }
      return []
    case .quitUnsaved:
      return button == 1 ? [.quit] : []
    }
  }

  private mutating func answer(_ purpose: Overlay.MenuPurpose, _ ids: [String]) -> [Effect] {
    switch purpose {
    case .palette:
      guard let id = ids.first.flatMap(CommandID.init) else { return [] }
      return run(id)
    case .choose(let ref, let several, let isNumber):
      // What was not offered here stays.
      if ids == [""] {
        set(nil, at: ref)
        return []
      }
      let values = (focusedLine.map { notOffered($0) } ?? []) + ids.map { isNumber ? JSON.number($0) : .string($0) }
      // For one member, none at all differs from nothing said.
      let isBond = ref.path.steps.contains(.key("bonds"))
      set(several ? (values.isEmpty && !isBond ? nil : .array(values)) : values.first, at: ref)
      return []
    case .newPerson(let ref, let key):
      place(ref, key, ids.first ?? "")
      return []
    case .fold:
      if let id = ids.first { unfold(id) }
      return []
    case .mapView:
      if let id = ids.first { look(id) }
      return []
    case .tieWith(let one):
      if let other = ids.first { tie(one, with: other) }
      return []
    case .goTo:
      guard let row = rows.compactMap(\.id).first(where: { "\($0)" == ids.first }) else { return [] }
      // Whoever was looked for by name stands out of a fold.
      dossier?.map.unfolded = Scene.person(of: row)
      focus(on: row)
      return []
    case .whoAmI:
      guard let id = ids.first else { return [] }
      workspace?.me = id
      return [.choose(member: id)]
    case .joinTeam(let folder): return ids.first.map { join(folder, as: $0) } ?? []
    case .lookBack: return ids.first.map { lookBack($0) } ?? []
    case .trash: return saveEffects() + (ids.first.map { [.restore(trash: $0)] } ?? [])
    }
  }

  private mutating func makeGezin(named name: String) -> [Effect] {
    guard !name.isEmpty else {
      notice = Notice(say(ScreenWords.familyNameMissing), .warning)
      return []
    }
    let id = ids.next(at: now)
    var tree: JSON = [
      "format": .string(FileKind.dossier.format), "version": 1, "id": .string(id), "created": .string(now.description),
      "phases": [["phase": "before", "since": .string(today.description)]],
      "gezin": ["name": .string(name), "sortName": .string(DutchName.sortName(of: name))],
    ]
    if let me = workspace?.me { tree.set(.string(me), at: ["worker"].keys) }
    var files = OpenDossier(files: LoadedFiles(id: id, tree: tree, own: nil), newReflectionID: ids.next(at: now), readOnly: nil)
    files.revisions[.dossier] = 1
    dossier = files
    place = .dossier
    settleFocus()
    return saveEffects()
  }

  /// Takes an item out with everything that points to it, as one step of undo; a copy goes to the trash.
  private mutating func throwAway(_ ref: FieldRef, shape: String) -> [Effect] {
    guard let dossier, let tree = dossier.trees[ref.document], let item = dossier.value(ref), mayChange(ref.document) else { return [] }
    let folder = ref.document == .dossier ? "dossiers" : "private"
    let from = "\(folder)/\(dossier.id).json#" + ref.path.pointer(in: tree)
    let id = item["id"]?.text
    let neighbour = neighbourOfFocus
    remember()
    for document in [Document.dossier, .own] {
      guard var tree = self.dossier?.trees[document] else { continue }
      if document == ref.document { tree.set(nil, at: ref.path) }
      if let id { tree = (document == .dossier ? Shape.dossier : .privateReflections).clearing(id, in: tree) }
      guard tree != self.dossier?.trees[document] else { continue }
      self.dossier?.trees[document] = tree
      self.dossier?.revisions[document]! += 1
    }
    self.dossier?.editor = nil
    findFaults()
    if let neighbour { self.dossier?.view.focus = neighbour }
    changed()
    let words = ["name", "title", "what", "text"].lazy.compactMap { item[$0]?.text }.first ?? ""
    let title = shape == Shape.reflection.name ? title(ofReflection: item) : words
    notice = Notice(Saying.thrownAway("“\(title)”", language))
    return [.keepItem(id: id ?? ids.next(at: now), from: from, content: item)] + saveEffects()
  }

  /// Where focus goes when the focused row goes.
  private var neighbourOfFocus: RowID? {
    let stops = rows.compactMap(\.id)
    guard let index = stops.firstIndex(where: { $0 == dossier?.view.focus }) else { return nil }
    return stops.indices.contains(index + 1) ? stops[index + 1] : stops.dropLast().last
  }
}
