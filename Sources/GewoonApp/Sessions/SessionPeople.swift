import DossierModel
import StrictJSON
import TextUI
import Wording

/// Who brings the case, who chairs and who is there: chosen from the team, or typed.
enum SessionPeople {
  /// In the menu: somebody who is not of the team, and nobody.
  private static let other = "other"
  private static let nobody = "nobody"

  /// The team as it is now, and who was put there before: members by their ids, others by their names.
  private static func items(_ session: SessionReading, besides others: [String]) -> [MenuItem] {
    let team = (session.workspace?.members ?? []).filter { !$0.hasLeft(on: session.today) }.map(\.id)
    let all = team + others.filter { !$0.isEmpty && !team.contains($0) }
    return all.map { MenuItem(id: "who " + $0, label: session.person($0)) }
  }

  private static func who(_ id: String) -> String? { id.hasPrefix("who ") ? String(id.dropFirst(4)) : nil }

  /// One name for a role. Who has a role is there too.
  static func ask(_ role: FieldKey<MeetingRoles, String>, _ desk: inout Desk) {
    guard let session = Sessions.opened(&desk) else { return }
    let ref = session.ref
    let now = session.session[.roles][role]
    let there = session.session[.roles][.members]
    var items = items(session, besides: there + (there.contains(now) ? [] : [now]))
    items.append(MenuItem(id: other, label: desk.say(DecisionWords.someoneElse)))
    if !now.isEmpty { items.append(MenuItem(id: nobody, label: desk.say(SessionWords.nobodyYet))) }
    let menu = Menu(title: desk.label(role.field.name), items: items, focused: now.isEmpty ? nil : "who " + now)
    desk.ask(
      OpenMenu(atDesk: menu) { desk, id in
        if id == other { return askForName(&desk) { name, desk in set(name, as: role, ref, &desk) } }
        set(who(id) ?? "", as: role, ref, &desk)
      })
  }

  private static func set(_ name: String, as role: FieldKey<MeetingRoles, String>, _ ref: Ref<Meeting>, _ desk: inout Desk) {
    let there = desk.record(ref)[.roles][.members]
    desk.edit(ref.document) { edit in
      edit.set(name, at: ref[.roles][role])
      if !name.isEmpty, !there.contains(name) { edit.set(there + [name], at: ref[.roles][.members]) }
    }
    desk.saveFiles()
  }

  /// Ticks who is there.
  static func askWhoIsThere(_ desk: inout Desk) {
    guard let session = Sessions.opened(&desk) else { return }
    let ref = session.ref
    let there = session.session[.roles][.members]
    let items = items(session, besides: there) + [MenuItem(id: other, label: desk.say(DecisionWords.someoneElse))]
    let menu = Menu(
      title: desk.label("roles.members"), items: items, multiple: true, ticked: Set(there.map { "who " + $0 }), focused: items.first?.id)
    desk.ask(
      OpenMenu(ticking: menu) { desk, ids in
        let chosen = ids.compactMap(who)
        set(chosen, ref, &desk)
        if ids.contains(other) { askForName(&desk) { name, desk in set(chosen + [name], ref, &desk) } }
      })
  }

  private static func set(_ there: [String], _ ref: Ref<Meeting>, _ desk: inout Desk) {
    desk.edit(ref.document) { $0.set(there, at: ref[.roles][.members]) }
    desk.saveFiles()
  }

  private static func askForName(_ desk: inout Desk, _ then: @escaping @Sendable (String, inout Desk) -> Void) {
    let dialog = Dialog(
      title: desk.say(DecisionWords.someoneElse), buttons: [desk.say(SessionWords.add), desk.say(ScreenWords.never)], safe: 1,
      field: TextEditor(text: "", multiline: false), label: desk.say(FieldNames.name))
    var prompt = OpenDialog(atDesk: dialog) { desk, button, prompt in
      if button == 0, !prompt.typed.isEmpty { then(prompt.typed, &desk) }
    }
    // A name that was typed is not lost.
    prompt.escaped = { state, prompt in state.atDesk { then(prompt.typed, &$0) } }
    desk.ask(prompt)
  }

  /// How many people were there, where one counts and names nobody.
  static func askHowMany(_ desk: inout Desk) {
    guard let session = Sessions.opened(&desk) else { return }
    let ref = session.ref
    let known = session.session[.present] ?? session.session[.roles][.members].count
    let dialog = Dialog(
      title: desk.label("session.present"), buttons: [desk.say(SessionWords.add), desk.say(ScreenWords.never)], safe: 1,
      field: TextEditor(text: known == 0 ? "" : String(known), multiline: false), label: desk.say(FieldNames.number))
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, prompt in
        guard button == 0 else { return }
        guard prompt.typed.isEmpty || (Int(prompt.typed).map { (0...1000).contains($0) } ?? false) else {
          return desk.scene.tell(SessionWords.noNumber, .warning)
        }
        desk.set(prompt.typed.isEmpty ? nil : .number(String(Int(prompt.typed) ?? 0)), at: ref[.present].field)
        desk.saveFiles()
      })
  }
}
