import DossierModel
import Reflectiekader
import TextUI
import Wording

/// What F1 says of the field in focus, and of the screen that it is on.
extension Desk {
  var helpLines: [HelpLine] {
    let own = focusedLine.map { FieldHelp(desk: self, line: $0).lines } ?? []
    return own + panes.view.target.screen.helpLines(on: self)
  }
}

private struct FieldHelp: Reading {
  let desk: Desk
  let line: FieldLine

  var lines: [HelpLine] {
    var lines = [HelpLine(title, isTitle: true)]
    if let help { lines.append(HelpLine(help)) }
    let prompts = line.ref.question.map(Prompts.at) ?? Debrief.open(on: desk).map { Prompts.at($0.step.at) } ?? []
    lines += prompts.map { HelpLine(say($0.text)) }
    if let source = question?.source, !source.isEmpty { lines.append(HelpLine(say(DebriefWords.source) + " " + source)) }
    if let fault = desk.files.fault(line.ref) { lines.append(HelpLine(Problems.sentence(Problem(fault.rawValue), language))) }
    return lines + [HelpLine("")]
  }

  private var question: Question? { line.ref.question.flatMap { instrument.question($0) } }

  private var characteristic: Characteristic? {
    guard line.name.hasPrefix("conversation.") else { return nil }
    return instrument.conversation.first { line.name.hasSuffix("." + $0.id) }
  }

  private var title: String { question.map { say($0.text) } ?? characteristic.map { say($0.text) } ?? line.label }

  private var help: String? { question.map { say($0.help) } ?? characteristic.map { say($0.help) } ?? FieldWords.help(line.name).map(say) }
}
