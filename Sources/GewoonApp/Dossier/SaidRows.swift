import Basics
import DossierModel
import TextUI
import Wording

/// What they say themselves, word for word, and what they agreed to.
struct SaidRows: Reading {
  let desk: Desk

  var all: [Row] { statementRows + agreementRows }

  private var statementRows: [Row] {
    let voices: [Row] = items(top[.gezin][.members]).compactMap { ref, member in
      guard !member[.voice].isEmpty else { return nil }
      let said = "\(Saying.quoted(member[.voice].onOneLine))  \(member.fullName)"
      return .link(.screen(AnyScreen(ThingForm(ref: ref.field, shape: GezinMember.shape))), said, .quote)
    }
    let said: [Row] = items(top[.statements]).map { ref, statement in
      let about = statement[.about].firstLine
      let known = [
        calledName(statement[.by]) ?? "", dayOrText(statement.raw(.date)),
        about.isEmpty ? "" : "\(say(ProfileWords.aboutThis)) \(about)",
      ]
      var line = ItemLine(ref: ref, title: statement[.text])
      line.quote = Saying.quoted(statement[.text].onOneLine)
      line.below = known.filter { !$0.isEmpty }.joined(separator: ", ")
      return .item(line)
    }
    var given = FamilyStatement()
    given[.date] = today
    return [.blank, .heading(say(ProfileWords.said))] + voices + said
      + [.add(AddLine(to: top[.statements], label: say(ProfileWords.addStatement), carrying: given))]
  }

  private var agreementRows: [Row] {
    let rows: [Row] = items(top[.agreements]).map { ref, agreement in
      let what = Saying.capitalised(wordOrText("agreement.what", agreement.raw(.what)))
      let answer = agreement.says(.answer) ? wordOrText("agreement.answer", agreement.raw(.answer)) : say(ProfileWords.noAnswerYet)
      var line = ItemLine(
        ref: ref, title: what.isEmpty ? answer : "\(what): \(answer)",
        details: [calledName(agreement[.who]) ?? "", dayOrText(agreement.raw(.date))])
      line.below = agreement[.note].onOneLine
      return .item(line)
    }
    var given = Agreement()
    given[.date] = today
    return [.blank, .heading(say(ProfileWords.agreements), say(ProfileWords.agreementsHint))] + rows
      + [.add(AddLine(to: top[.agreements], label: say(ProfileWords.addAgreement), carrying: given))]
  }
}
