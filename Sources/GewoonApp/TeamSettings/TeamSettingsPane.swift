import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a team settles about itself: its name, who is in it, its own words and sentences, where one can go nearby, and where its folder is.
struct TeamSettingsPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { TeamSettingsRows(desk: desk).all }
  func facts(on desk: Desk) -> String { "" }

  static let commands: [Command] = MovingTeam.commands + TeamEntryForm.commands + SocialMapScreen.commands
}

private struct TeamSettingsRows: Reading {
  let desk: Desk

  private let document = Document.file(.team, name: "")
  private var top: Ref<Team> { Ref(document) }
  private var team: Team { Team(desk.asItStands(document) ?? .null) }

  var all: [Row] {
    let members = members
    let left = members.filter { hasLeft($0.member) }
    var rows: [Row] = [.heading(say(TeamSettingsWords.team)), .item(teamLine), .blank, .heading(say(TeamSettingsWords.people))]
    rows += members.filter { !hasLeft($0.member) }.map { .item(line($0.ref, $0.member)) }
    rows.append(.add(AddLine(to: top[.members], label: say(TeamSettingsWords.addMember), carrying: newMember)))
    if !left.isEmpty { rows += [.heading(say(TeamSettingsWords.left))] + left.map { .item(line($0.ref, $0.member)) } }
    rows += [.blank, .heading(say(TeamSettingsWords.ownWords))] + TeamEntryKind.allCases.map(link)
    rows.append(.link(.screen(AnyScreen(SocialMapScreen())), socialMapLine, .text))
    return rows + [.blank, .heading(say(TeamSettingsWords.folder)), .command("moveTeam", say(TeamSettingsWords.moveTeam))]
  }

  private var teamLine: ItemLine {
    ItemLine(
      ref: top, title: team[.name].isEmpty ? label("team.name") : team[.name],
      details: [team[.region], wordOrText("team.period", team.raw(.period))], opens: TeamForm())
  }

  private var members: [(ref: Ref<Colleague>, member: Colleague)] {
    team[.members].filter { !$0[.id].isEmpty }.map { (top[.members].item($0[.id]), $0) }
  }

  private func hasLeft(_ member: Colleague) -> Bool { member[.until].map { $0 < today } ?? false }

  private var newMember: Colleague {
    var member = Colleague()
    member[.role] = "worker"
    member[.since] = today
    return member
  }

  /// Who is in the team, in the order of the file: nobody stands above another.
  private func line(_ ref: Ref<Colleague>, _ member: Colleague) -> ItemLine {
    let until = member[.until].map { hasLeft(member) ? Saying.leftOn(day($0), language) : Saying.staysUntil(day($0), language) }
    let me = member[.id] == workspace?.me ? say(TeamSettingsWords.me) : ""
    return ItemLine(ref: ref, title: member[.name], details: [wordOrText("member.role", member.raw(.role)), until ?? "", me])
  }

  private func link(_ kind: TeamEntryKind) -> Row {
    let entries = TeamEntries(desk: desk, kind: kind).all
    let out = entries.filter(\.isOut).count
    return .link(
      .screen(AnyScreen(TeamEntriesScreen(kind: kind))),
      Saying.teamEntries(say(kind.title), inUse: entries.count - out, out: out, language), .text)
  }

  private var socialMapLine: String {
    Saying.teamEntries(say(TeamSettingsWords.socialMap), inUse: SocialMapScreen.places(desk).count, out: 0, language)
  }
}

/// The name of the team, where it works and over how long it reports.
struct TeamForm: DeskScreen {
  func rows(on desk: Desk) -> [Row] {
    [.heading(desk.say(TeamSettingsWords.team))] + desk.fields(at: Ref<Team>(.file(.team, name: "")), .name, .region, .period)
  }
}

extension Desk {
  /// A file of the team folder as it stands here, or else as the shelf has it.
  func asItStands(_ document: Document) -> JSON? {
    guard case .file(let kind, let name) = document else { return nil }
    return files.trees[document] ?? scene.shelf.tree(kind, name)
  }
}
