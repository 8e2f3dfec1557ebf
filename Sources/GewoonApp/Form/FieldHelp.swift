import DossierModel
import Reflectiekader
import TextUI
import Wording

/// What F1 says of the field in focus, and of the screen that it is on.
/// What is said of one field.
struct FieldHelp: Reading {
  let desk: Desk
  private let line: FieldLine

  /// What F1 says where focus is: of the field, or the thoughts at the screen of the debrief, and of the screen.
  static func lines(on desk: Desk) -> [HelpLine] {
    let own = desk.focusedLine.map { FieldHelp(desk: desk, line: $0).lines } ?? prompts(on: desk)
    return own + desk.panes.view.target.screen.helpLines(on: desk)
  }

  private static func prompts(on desk: Desk) -> [HelpLine] {
    guard let step = Debrief.open(on: desk).map({ DebriefPlace.step($0, on: desk) }) else { return [] }
    let lines = Prompts.at(step.at).map { HelpLine(desk.say($0.text)) }
    return lines.isEmpty ? [] : [HelpLine(DebriefRoute(desk: desk).title(of: step), isTitle: true)] + lines + [HelpLine("")]
  }

  private var lines: [HelpLine] {
    var lines = [HelpLine(title, isTitle: true)]
    if let help { lines.append(HelpLine(help)) }
    if let forms { lines.append(HelpLine(Saying.dayForms(forms, language))) }
    lines += (line.offered ?? []).filter { !$0.help.isEmpty }.flatMap {
      [HelpLine(""), HelpLine($0.word, isTitle: true), HelpLine($0.help)]
    }
    lines += prompts.map { HelpLine(say($0.text)) }
    if let source = question?.source, !source.isEmpty {
      lines.append(HelpLine(say(DebriefWords.source) + " " + Saying.source(source, language)))
    }
    if let fault = desk.files.fault(line.ref) { lines.append(HelpLine(Problems.sentence(Problem(fault.rawValue), language))) }
    return lines + [HelpLine("")]
  }

  /// The thoughts at the place of the field, else at the screen.
  private var prompts: [Prompt] {
    if let question = line.ref.question { return Prompts.at(question) }
    if let characteristic { return Prompts.at("conversation." + characteristic.id) }
    return Debrief.open(on: desk).map { Prompts.at(DebriefPlace.thoughts(at: line, of: DebriefPlace.step($0, on: desk))) } ?? []
  }

  /// How a day can be typed in it.
  private var forms: DayForms? {
    switch line.kind {
    case .day: line.liesAhead ? .ahead : .behind
    case .partDay: .part
    default: nil
    }
  }

  private var question: Question? { line.ref.question.flatMap { instrument.question($0) } }

  private var characteristic: Characteristic? {
    guard line.name.hasPrefix("conversation.") else { return nil }
    return instrument.conversation.first { line.name.hasSuffix("." + $0.id) }
  }

  private var title: String { question.map(ReflectionParts(desk: desk).text) ?? characteristic.map { say($0.text) } ?? line.label }

  private var help: String? { question.map { say($0.help) } ?? characteristic.map { say($0.help) } ?? FieldWords.help(line.name).map(say) }
}
