import DossierModel
import TextUI
import Wording

/// The folder of the team goes elsewhere, or is found elsewhere by a colleague of who moved it.
enum MovingTeam {
  static let commands: [Command] = [
    Command(
      atTeam: "moveTeam", when: { desk in desk.panes.view.target.as(TeamSettingsPane.self) == nil ? .absent : .unless(desk.readOnly) },
      run: { ask(&$0) })
  ]

  private static func ask(_ desk: inout Desk) {
    desk.leaveField()
    desk.saveFiles()
    let words = TeamSettingsWords.self
    let dialog = Dialog(
      title: desk.say(words.whereTo), lines: [desk.say(words.whatMovingDoes), desk.say(words.whatColleaguesDo)],
      buttons: [desk.say(ScreenWords.notNow), desk.say(words.move)], safe: 0, field: TextEditor(text: "", multiline: false),
      label: desk.say(FieldNames.folder))
    desk.ask(
      OpenDialog(dialog) { state, button, prompt in
        guard button == 1, !prompt.typed.isEmpty else { return [] }
        // What is not written yet would go to the old folder.
        if state.hasUnsaved {
          state.scene.tell(words.firstSave, .warning)
          return []
        }
        return [.moveTeam(to: prompt.typed, open: state.desk?.id)]
      })
  }
}
