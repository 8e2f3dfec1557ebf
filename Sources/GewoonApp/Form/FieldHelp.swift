import DossierModel
import Reflectiekader
import TextUI
import Wording

/// What F1 says of the field in focus, and of the screen that it is on.
extension Desk {
  var helpLines: [HelpLine] {
    let own = focusedLine.map { FieldHelp(desk: self, line: $0).lines } ?? screenPrompts
    return own + panes.view.target.screen.helpLines(on: self)
  }

  /// Where no field has focus: the thoughts at the screen of the debrief.
  private var screenPrompts: [HelpLine] {
    guard let step = Debrief.open(on: self)?.step else { return [] }
    let lines = Prompts.at(step.at).map { HelpLine(say($0.text)) }
    return lines.isEmpty ? [] : [HelpLine(DebriefRoute(desk: self).title(of: step), isTitle: true)] + lines + [HelpLine("")]
  }
}

/// What is said of one field.
private struct FieldHelp: Reading {
  let desk: Desk
  let line: FieldLine

  var lines: [HelpLine] {
    var lines = [HelpLine(title, isTitle: true)]
    if let help { lines.append(HelpLine(help)) }
    lines += prompts.map { HelpLine(say($0.text)) }
    if let source = question?.source, !source.isEmpty { lines.append(HelpLine(say(DebriefWords.source) + " " + source)) }
    if let fault = desk.files.fault(line.ref) { lines.append(HelpLine(Problems.sentence(Problem(fault.rawValue), language))) }
    return lines + [HelpLine("")]
  }

  /// The thoughts at the place of the field, else at the screen.
  private var prompts: [Prompt] {
    if let question = line.ref.question { return Prompts.at(question) }
    if let characteristic { return Prompts.at("conversation." + characteristic.id) }
    return Debrief.open(on: desk).map { Prompts.at($0.step.at) } ?? []
  }

  private var question: Question? { line.ref.question.flatMap { instrument.question($0) } }

  private var characteristic: Characteristic? {
    guard line.name.hasPrefix("conversation.") else { return nil }
    return instrument.conversation.first { line.name.hasSuffix("." + $0.id) }
  }

  private var title: String { question.map { say($0.text) } ?? characteristic.map { say($0.text) } ?? line.label }

  private var help: String? { question.map { say($0.help) } ?? characteristic.map { say($0.help) } ?? FieldWords.help(line.name).map(say) }
}
