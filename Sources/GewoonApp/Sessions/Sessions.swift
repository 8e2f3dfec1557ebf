import DossierModel
import TextUI
import Wording

/// The commands of the sessions of the team.
enum Sessions {
  /// The session that one is at: whose form is open, that is held, or on which focus is in the list.
  static func here(_ desk: Desk) -> SessionReading? {
    guard desk.panes.areOfTeam, desk.panes.open == .sessions else { return nil }
    let target = desk.panes.view.target
    let document =
      target.as(SessionForm.self)?.document ?? target.as(HoldScreen.self)?.document
      ?? desk.panes.view.focus?.ref?.document
    guard let document, case .file(.session, let name) = document, !name.isEmpty else { return nil }
    return SessionReading(desk: desk, document: document)
  }

  /// The same, to be changed: its file is open from now on. Nil where it cannot be, which is said.
  static func opened(_ desk: inout Desk) -> SessionReading? {
    guard let document = here(desk)?.document, desk.mayChange(document) else { return nil }
    desk.leaveField()
    desk.files.open(document, from: desk.shelf, desk.rules)
    return SessionReading(desk: desk, document: document)
  }

  private static func isOff(_ desk: Desk) -> Availability { here(desk) == nil ? .absent : .unless(desk.readOnly) }
  private static func clockIsOff(_ desk: Desk) -> Availability { HoldScreen.shown(on: desk) == nil ? .absent : .on }

  static let commands: [Command] = [
    Command(
      atTeam: "holdSession", [], CommandPlace.form, when: { here($0) == nil || HoldScreen.shown(on: $0) != nil ? .absent : .on },
      run: { SessionSteps.hold(&$0) }),
    Command(
      atTeam: "sessionClock", ["k"], footer: 3, when: clockIsOff, verb: { SessionClocks.verb($0) }, run: { SessionClocks.toggle(&$0) }),
    Command(
      atTeam: "sessionClockOff", ["x"], footer: 4, when: { HoldScreen.shown(on: $0)?.clock == nil ? .absent : .on },
      run: { SessionClocks.putAway(&$0) }),
    Command(atTeam: "moreMinutes", ["+"], when: SessionClocks.isOff, run: { SessionClocks.change(by: 1, &$0) }),
    Command(atTeam: "fewerMinutes", ["-"], when: SessionClocks.isOff, run: { SessionClocks.change(by: -1, &$0) }),
    Command(atTeam: "choosePoints", [], CommandPlace.form, when: isOff, run: { SessionPoints.choose(&$0) }),
    Command(atTeam: "sessionPresenter", [], CommandPlace.form, when: isOff, run: { SessionPeople.ask(.presenter, &$0) }),
    Command(atTeam: "sessionChair", [], CommandPlace.form, when: isOff, run: { SessionPeople.ask(.chair, &$0) }),
    Command(atTeam: "sessionMembers", [], CommandPlace.form, when: isOff, run: { SessionPeople.askWhoIsThere(&$0) }),
    Command(atTeam: "sessionPresent", [], CommandPlace.form, when: isOff, run: { SessionPeople.askHowMany(&$0) }),
    Command(
      atTeam: "sessionToAgenda", [], CommandPlace.form, when: { SessionResults.isOff($0, .agenda) },
      run: { SessionResults.askWhichAgenda(&$0) }),
    Command(
      atTeam: "sessionToExample", [], CommandPlace.form, when: { SessionResults.isOff($0, .example) },
      run: { SessionResults.makeExample(&$0) }),
    Command(
      "toSession", ["g"], [.teamReading], footer: 5,
      when: { here in
        here.place(TeamPlace.self)?.selected(in: here.scene) == nil
          ? .off(CommandWords.nothingHere) : .unless(here.scene.workspace?.readOnly)
      },
      run: { state in
        guard let shared = state.places[TeamPlace.self]?.selected(in: state.scene) else { return [] }
        return PuttingOnSession.ask(.reflection(shared.id), &state)
      }),
    Command(
      "statementToSession", [], CommandPlace.form,
      when: { here in
        guard let desk = here.form, PuttingOnSession.statement(on: desk) != nil else { return .absent }
        return .unless(desk.readOnly)
      },
      run: { state in
        guard let id = state.deskInFront.flatMap(PuttingOnSession.statement) else { return [] }
        return PuttingOnSession.ask(.statement(id), &state)
      }),
  ]
}

/// Puts what is read on a session that is planned, or on a new one.
enum PuttingOnSession {
  private static let new = "new"

  /// The statement that focus is on, in the rooms of the team.
  static func statement(on desk: Desk) -> String? {
    guard desk.panes.areOfTeam, case .file(.statement, let name)? = desk.panes.view.focus?.ref?.document, !name.isEmpty else { return nil }
    return name
  }

  static func ask(_ point: SessionReading.Point, _ state: inout State) -> [Effect] {
    if state.places[TeamDesk.self] == nil { state.places[TeamDesk.self] = TeamDesk(state.scene) }
    guard let desk = state.places[TeamDesk.self]?.desk.seen(in: state.scene) else { return [] }
    let planned = SessionList(desk: desk).planned.map { one in
      MenuItem(id: one.ref.document.path ?? "", label: SessionList.said(SessionReading(desk: desk, document: one.ref.document)))
    }
    let items = planned + [MenuItem(id: new, label: state.scene.say(SessionWords.newSession))]
    let documents = SessionList(desk: desk).planned.map(\.ref.document)
    state.lay(
      .menu(
        OpenMenu(Menu(title: state.scene.say(SessionWords.onWhich), items: items)) { state, ids in
          state.atTeam { desk in put(point, on: documents.first { $0.path == ids.first }, &desk) }
        }))
    return []
  }

  private static func put(_ point: SessionReading.Point, on document: Document?, _ desk: inout Desk) {
    guard let document else {
      let new = Document.file(.session, name: desk.scene.nextID())
      guard desk.mayChange(new) else { return }
      SessionKinds.begin(SessionPlan.incident, new, &desk)
      return SessionPoints.add(point, to: new, &desk)
    }
    SessionPoints.add(point, to: document, &desk)
  }
}
