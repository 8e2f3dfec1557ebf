import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Opens dialogs, menus and help.
extension State {
  mutating func askToThrowAway() {
    if case .gezinnen = place {
      guard let summary = gezinnen.selected else { return }
      ask(Saying.throwAwayQuestion(summary.name, language), .throwAwayGezin(id: summary.id))
    } else if case .item(let item)? = focusedRow?.kind, dossier?.value(item.ref) != nil, !item.isPart {
      let name = item.isOfNetwork ? dossier?.value(item.ref)?["name"]?.text?.firstLine : nil
      let title = item.shape === Shape.reflection ? title(ofReflection: dossier?.value(item.ref) ?? .null) : name ?? item.title
      ask(Saying.throwAwayQuestion("“\(title)”", language), .throwAwayItem(item.ref, shape: item.shape.name))
    } else {
      notice = Notice(say(ScreenWords.notThisOne), .warning)
    }
  }

  /// A reflection has no title of its own; its day says which one it is.
  func title(ofReflection reflection: JSON) -> String {
    Reflection(reflection).day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
  }

  private mutating func ask(_ question: String, _ purpose: Overlay.DialogPurpose) {
    let dialog = Dialog(
      title: question, lines: [say(ScreenWords.throwAwayText)], buttons: [say(ScreenWords.keep), say(ScreenWords.throwAway)], safe: 0)
    overlays.append(.dialog(dialog, purpose))
  }

  mutating func askToRecover(_ files: [Recovered]) {
    guard !files.isEmpty else { return }
    let words = ScreenWords.self
    var names: [String] = []
    for name in files.map(\.name) where !names.contains(name) { names.append(name) }
    let dialog = Dialog(
      title: say(words.recovered), lines: [say(words.recoveredText)] + names, buttons: [say(words.putBack), say(words.notNow)], safe: 0)
    overlays.append(.dialog(dialog, .recovered(files)))
  }

  mutating func askToQuitUnsaved() {
    let words = ScreenWords.self
    let dialog = Dialog(
      title: say(words.notSaved), lines: [notice?.text ?? "", say(words.notSavedText)], buttons: [say(words.stay), say(words.quitAnyway)],
      safe: 0)
    overlays.append(.dialog(dialog, .quitUnsaved))
  }

  mutating func askWhoIAm(_ info: WorkspaceInfo) {
    let items = info.members.map { MenuItem(id: $0.id, label: $0.name, detail: word("member.role", $0.role)) }
    overlays.append(.menu(Menu(title: say(ScreenWords.whoAreYou), items: items), .whoAmI))
  }

  private func word(_ kind: String, _ value: String) -> String { ValueWords.word(kind, value)?[language] ?? value }

  mutating func showTrash(_ entries: [TrashEntry]) {
    guard !entries.isEmpty else {
      notice = Notice(say(ScreenWords.trashEmpty))
      return
    }
    let items = entries.map { entry in
      let day = Saying.day(entry.at.day, relativeTo: today, language)
      let kind = entry.isConflict ? say(ScreenWords.otherVersion) + ", " : ""
      return MenuItem(id: entry.file, label: entry.title, detail: kind + day)
    }
    overlays.append(.menu(Menu(title: say(ScreenWords.trash), items: items), .trash(entries)))
  }

  /// Lets one choose the words of a field, or the people it points to. With digits where it is `numbered`; `otherwise` holds while the field
  /// itself says nothing.
  mutating func openChoices(_ line: FieldLine, numbered isNumbered: Bool = false, otherwise: JSON? = nil) {
    guard mayChange(line.ref.document), let scene = Scene(self) else { return }
    let value = dossier?.value(line.ref) ?? otherwise
    let values = if case .array(let items)? = value { items } else { [value].compactMap { $0 } }
    let chosen = Set(values.map { FieldLine.typed($0) })
    var items = scene.options(line).enumerated().map { index, option in
      MenuItem(id: option.value, label: option.word, digit: isNumbered && index < 9 ? index + 1 : nil)
    }
    let (several, isNumber) =
      switch line.kind {
      case .words, .references, .texts: (true, false)
      case .levels: (true, true)
      case .level: (false, true)
      default: (false, false)
      }
    // Of one word, nothing is a choice too.
    let isBond = line.ref.path.steps.contains(.key("bonds"))
    if isNumbered, !several {
      items.append(MenuItem(id: "", label: say(isBond ? ScreenWords.sameBond : NetworkWords.unknown), digit: 0))
    }
    let focused = items.first { chosen.contains($0.id) } ?? (isNumbered && !several ? items.last : nil)
    let menu = Menu(title: line.label, items: items, multiple: several, ticked: chosen, focused: focused?.id)
    overlays.append(.menu(menu, .choose(line.ref, several: several, isNumber: isNumber)))
  }

  mutating func showPalette() {
    var seen: Set<CommandID> = []
    let items = Command.table.compactMap { command -> MenuItem? in
      guard !command.isAnsweredByFocus, command.id != .palette, seen.insert(command.id).inserted else { return nil }
      let availability = Command.table.filter { $0.id == command.id }.map { self.availability(of: $0) }
      let keys =
        Command.table.filter { $0.id == command.id && !isLetterOff($0) }.flatMap(\.keys).first.map { KeyNames.name($0, language) } ?? ""
      if availability.contains(.on) {
        return MenuItem(id: command.id.rawValue, label: Saying.capitalised(say(command.title)), detail: keys, keywords: say(command.help))
      }
      for case .off(let reason) in availability {
        return MenuItem(
          id: command.id.rawValue, label: Saying.capitalised(say(command.title)), detail: keys, keywords: say(command.help),
          reason: say(reason))
      }
      return nil
    }
    overlays.append(.menu(Menu(title: say(ScreenWords.commands), items: items), .palette))
  }

  mutating func startSearch() {
    if case .gezinnen = place {
      if gezinnen.filter == nil { gezinnen.filter = TextEditor(text: "", multiline: false) }
      gezinnen.isFilterTyped = true
    } else if case .team = place {
      if team.filter == nil { team.filter = TextEditor(text: "", multiline: false) }
    } else if let line = focusedLine, line.isText {
      overlays.append(.find(TextEditor(text: "", multiline: false)))
    } else {
      let items = rows.compactMap { row -> MenuItem? in
        guard let id = row.id else { return nil }
        switch row.kind {
        case .item(let item): return MenuItem(id: "\(id)", label: item.title, detail: item.detail)
        case .link(_, let text, _): return MenuItem(id: "\(id)", label: text)
        case .field(let line):
          // The same field stands with each aspect; it is found by what it offers there.
          if case .part(_, let aspect) = id {
            let words = (line.offered ?? []).map(\.word).joined(separator: " ")
            return MenuItem(id: "\(id)", label: line.label, detail: instrument.aspect(aspect).map { say($0.title) } ?? "", keywords: words)
          }
          let label =
            line.isWide ? Scene(self)?.instrument.question(line.ref.question ?? "").map { say($0.text) } ?? line.label : line.label
          return MenuItem(id: "\(id)", label: label, detail: "")
        default: return nil
        }
      }
      overlays.append(.menu(Menu(title: say(ScreenWords.searchFor), items: items), .goTo))
    }
  }

  // MARK: - Help

  mutating func showHelp() {
    var lines: [HelpLine] = []
    if case .dossier = place, let line = focusedLine {
      lines.append(HelpLine(helpTitle(of: line), isTitle: true))
      if let help = fieldHelp(of: line) { lines.append(HelpLine(help)) }
      let prompts = line.ref.question.map(Prompts.at) ?? debrief.map { Prompts.at($0.step.at) } ?? []
      lines += prompts.map { HelpLine(say($0.text)) }
      if let source = line.ref.question.flatMap({ instrument.question($0)?.source }), !source.isEmpty {
        lines.append(HelpLine(say(DebriefWords.source) + " " + source))
      }
      if let fault = dossier?.fault(line.ref) { lines.append(HelpLine(Problems.sentence(Problem(fault.rawValue), language))) }
      lines.append(HelpLine(""))
    }
    if isOnNetwork {
      lines.append(HelpLine(say(NetworkWords.map), isTitle: true))
      if lettersAreCommands {
        lines += [CommandID.networkMap, .mapView, .changePerson].map { HelpLine(say(CommandWords.help($0.rawValue))) }
      }
      if let legend = Scene(self)?.legend(width: 200) { lines.append(HelpLine(legend)) }
      lines.append(HelpLine(""))
    }
    lines.append(HelpLine(say(ScreenWords.keysHere), isTitle: true))
    var told: Set<CommandID> = []
    for command in Command.table where availability(of: command) != .absent && told.insert(command.id).inserted {
      let keys = KeyTable.keys(of: command.id, language) { availability(of: $0) != .absent && !isLetterOff($0) }
      if !keys.isEmpty { lines.append(HelpLine(say(command.help), detail: keys)) }
    }
    overlays.append(.help(title: say(ScreenWords.helpTitle), lines: lines, top: 0))
  }

  /// Whether the keys of a row of the table are letters that were switched off.
  private func isLetterOff(_ command: Command) -> Bool {
    !lettersAreCommands && !command.isAnsweredByFocus && command.keys.allSatisfy { $0 != "/" && Command.key($0).typed != nil }
  }

  private func helpTitle(of line: FieldLine) -> String {
    if let id = line.ref.question, let question = instrument.question(id) { return say(question.text) }
    if line.name.hasPrefix("conversation."), let characteristic = instrument.conversation.first(where: { line.name.hasSuffix("." + $0.id) })
    {
      return say(characteristic.text)
    }
    return line.label
  }

  private func fieldHelp(of line: FieldLine) -> String? {
    if let id = line.ref.question, let question = instrument.question(id) { return say(question.help) }
    if line.name.hasPrefix("conversation."), let characteristic = instrument.conversation.first(where: { line.name.hasSuffix("." + $0.id) })
    {
      return say(characteristic.help)
    }
    return FieldWords.help(line.name).map(say)
  }
}
