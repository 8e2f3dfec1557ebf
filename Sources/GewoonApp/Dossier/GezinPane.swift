import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The family: their own words and strengths first.
struct GezinPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { GezinRows(desk: desk).all }
  func facts(on desk: Desk) -> String { WhereWeStand(desk: desk).facts }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { NewLine.rest(among: stops, on: desk) ?? stops.first }
}

/// The profile from its strengths to where the help stands; what belongs together stands in a file of its own.
struct GezinRows: Reading {
  let desk: Desk

  var gezin: Ref<Gezin> { top[.gezin] }

  var all: [Row] {
    fields(at: gezin, .ownWords, .goingWell) + memberRows + ordinaryRows + SupportedRows(desk: desk).all + ordinaryDayRows
      + AreaRows(desk: desk).all + harderTimeRows + climateRows + approachRows + SaidRows(desk: desk).all + WhereWeStand(desk: desk).all
      + [.blank, .heading(say(ScreenWords.familyName))] + fields(at: gezin, .name, .sortName, .label)
  }

  // MARK: - Who they are

  /// What each is good at, and only then who they are and how old.
  private var memberRows: [Row] {
    let all = items(gezin[.members]).filter { $0.ref.field != desk.newLine?.item }
    let widest = all.map { Display.columns(of: $0.item.fullName.firstLine) }.max() ?? 0
    let members: [Row] = all.map { ref, member in
      let known = [member.role.firstLine, age(of: member)].filter { !$0.isEmpty }.joined(separator: ", ")
      let qualities = member.qualities.joined(separator: ", ")
      var line = ItemLine(ref: ref, title: member.fullName, details: [qualities.isEmpty ? known : qualities])
      line.tab = min(20, max(8, widest)) + 2
      if !qualities.isEmpty { (line.below, line.areDetailsFirst) = (known, true) }
      return .item(line)
    }
    return [.blank, .heading(say(ScreenWords.members))] + members + newMember
      + [.add(AddLine(to: gezin[.members], label: say(ScreenWords.addMember)))]
  }

  /// The line that somebody new is written in.
  private var newMember: [Row] {
    guard let new = desk.newLine, new.item.parent == gezin[.members].field else { return [] }
    var line = widened(line(FieldKey<GezinMember, String>.name, at: Ref(new.item.document, FieldPlace(new.item.path))))
    line.placeholder = say(LineWords.newMember)
    return [.field(line)]
  }

  /// "12, mag meelezen"
  private func age(of member: GezinMember) -> String {
    guard let age = Saying.age(member.born, on: today, language) else { return "" }
    return member.mayReadAlong(on: today) ? "\(age), \(say(ProfileWords.mayReadAlong))" : age
  }

  // MARK: - What is ordinary

  /// What is ordinary to them beside what is ordinary to the worker, which stands in the worker's own file.
  private var ordinaryRows: [Row] {
    let mine = Ref<ReflectionFile>(.own(desk.id))
    let own: [Row] =
      desk.gezin.ownBlocked.map { [.note(label("reflections.normalForMe") + ": " + $0)] } ?? [.field(privateLine(.normalForMe, at: mine))]
    return [.blank, .heading(say(ProfileWords.ordinary), say(ProfileWords.ordinaryHint))] + fields(at: gezin, .normal) + own
      + [.blank] + fields(at: gezin, .resilience)
  }

  private func privateLine(_ key: FieldKey<ReflectionFile, String>, at ref: Ref<ReflectionFile>) -> FieldLine {
    let field = ReflectionFile.privateShape.field(key.name) ?? key.field
    var line = line(field, at: ref[key].field)
    line.placeholder = say(ScreenWords.onlyForYou)
    return line
  }

  private var ordinaryDayRows: [Row] {
    let rows: [Row] = items(gezin[.ordinaryDay]).map { ref, part in
      let who = calledName(part[.who]) ?? wordOrText("by", part.raw(.by))
      return .item(ItemLine(ref: ref, title: part[.what], details: [who]))
    }
    return [.blank, .heading(say(ScreenWords.ordinaryDay), say(ScreenWords.ordinaryDayHint))] + rows
      + [.add(AddLine(to: gezin[.ordinaryDay], label: say(ScreenWords.addOrdinaryDay)))]
  }

  // MARK: - How it goes

  /// Marks in time that open nothing.
  private var harderTimeRows: [Row] {
    let rows: [Row] = items(gezin[.harderTimes]).map { ref, time in
      let (since, until) = (time[.since], time[.until])
      let isTurned = since.flatMap { begin in until.map { $0.last < begin.first } } ?? false
      let when = Saying.span(since: since, until: until, today: today, language)
      var line = ItemLine(
        ref: ref, title: when.isEmpty ? say(ProfileWords.harderTime) : Saying.capitalised(when),
        details: [isTurned ? say(ProfileWords.endBeforeBeginning) : ""])
      line.below = time[.note].onOneLine
      return .item(line)
    }
    return [.blank, .heading(say(ProfileWords.harderTimes), say(ProfileWords.harderTimesHint))] + rows
      + [.add(AddLine(to: gezin[.harderTimes], label: say(ProfileWords.addHarderTime)))]
  }

  /// How it is at each place of their own, in four words.
  private var climateRows: [Row] {
    let rows: [Row] = items(gezin[.climate]).map { ref, place in
      let words = [
        (ProfileWords.safe, place[.safe]), (ProfileWords.seen, place[.seen]), (ProfileWords.feels, place[.wellbeing]),
        (ProfileWords.pressure, place[.pressure]),
      ]
      let title = [Saying.capitalised(place[.place].firstLine), calledName(place[.member]) ?? ""].filter { !$0.isEmpty }
      let asked = dayOrText(place.raw(.asked))
      var line = ItemLine(
        ref: ref, title: title.joined(separator: ", "), details: [asked.isEmpty ? "" : "\(say(ProfileWords.asked)) \(asked)"])
      line.below = words.filter { !$0.1.isEmpty }.map { "\(say($0.0)): \($0.1.firstLine)" }.joined(separator: " · ")
      return .item(line)
    }
    var given = Climate()
    given[.asked] = today
    return [.blank, .heading(say(ProfileWords.climate), say(ProfileWords.climateHint))] + rows
      + [.add(AddLine(to: gezin[.climate], label: say(ProfileWords.addClimate), carrying: given))]
  }

  private var approachRows: [Row] {
    let approach = record(gezin)[.approach]
    let advice = Vocabulary.approach.values.filter(approach.contains).compactMap(ProfileWords.advice)
    return [.blank, .heading(say(ScreenWords.howToTalk))] + fields(at: gezin, .approach) + advice.map { .note(say($0), .hint) }
      + fields(at: gezin, .approachNote, .language)
  }
}
