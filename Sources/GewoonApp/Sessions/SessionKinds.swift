import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a new session can begin as: the incident method, a conversation group about what is normal, or nothing.
enum SessionKinds {
  static func ask(_ desk: inout Desk) {
    let document = Document.file(.session, name: desk.scene.nextID())
    guard desk.mayChange(document) else { return }
    desk.leaveField()
    let items = SessionPlan.all.enumerated().map { index, plan in
      MenuItem(id: String(index), label: desk.say(plan.title), note: desk.say(plan.help), digit: index + 1)
    }
    let menu = Menu(title: desk.say(SessionWords.whichKind), items: items)
    desk.ask(
      OpenMenu(atDesk: menu) { desk, id in
        guard let index = Int(id) else { return }
        begin(SessionPlan.all[index], document, &desk)
        desk.open(SessionForm(document: document))
        desk.enter()
      })
  }

  /// Makes the file, with the steps that it begins with.
  static func begin(_ plan: SessionPlan, _ document: Document, _ desk: inout Desk) {
    let ref = Ref<Meeting>(document)
    let steps = plan.steps.map { step in
      var made = MeetingStep()
      made[.name] = desk.say(step.name)
      made[.ask] = desk.say(step.ask)
      made[.minutes] = step.minutes
      return made
    }
    let question = desk.say(plan.question)
    desk.edit(document) { edit in
      edit.set(question, at: ref[.question])
      edit.set(steps, at: ref[.steps])
    }
    desk.saveFiles()
  }
}
