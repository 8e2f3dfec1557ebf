import TextUI

extension Command {
  /// The one table of keys: the commands of all features, in the order in which they are told.
  static let table: [Command] = [
    General.moving, FirstUse.commands, GezinnenPlace.commands, Making.commands, GezinnenPlace.throwingAway, TeamPlace.commands,
    TeamPlace.filtering, TeamTabs.commands, AgendaActs.commands, AgendaFrom.commands, StatementActs.commands, Definitions.commands,
    Sessions.commands, TeamSettingsPane.commands,
    GezinnenPlace.finding, SearchPlace.commands, Finding.commands, Panes.commands, TeamPlace.opening, PlanningPlace.opening,
    PlanningPlace.commands,
    Debrief.going, GezinnenPlace.debriefing, GezinnenPlace.goingUp, GezinnenPlace.ticking, Debrief.commands, MeldcodeScreen.commands,
    General.helping, GezinnenPlace.undoing, PlanningPlace.undoing, Undoing.commands, General.commands, ReflectionPane.commands,
    GoalFromDay.commands,
    PhaseLine.commands, HandingOver.commands, ClosingGezin.commands, PlanCommands.commands, NetworkViews.commands,
    ChangingPeople.commands, KeepingMaps.commands, SharingActs.commands, TimelineScreen.commands, SentencesScreen.commands,
    LexiconScreen.commands, Spelling.commands, LadderScreen.commands, DecisionScreen.commands, OrdinaryThingsScreen.commands,
    SteppingDownScreen.commands,
    OnPaper.commands, PictureCommands.all, ExampleActs.commands, ExampleFromReflection.commands, Packs.commands,
    Trash.commands, Concerns.commands, SettingsScreen.commands, General.leaving,
  ].flatMap { $0 }

  /// The commands with a place in the footer, the most needed first, and whether there is another one of the same id among them.
  static let footer: [(command: Command, isOneOfSeveral: Bool)] = {
    let ranked = table.enumerated().filter { $0.element.footerRank != nil }
      .sorted { ($0.element.footerRank ?? 0, $0.offset) < ($1.element.footerRank ?? 0, $1.offset) }.map(\.element)
    return ranked.map { command in (command, ranked.count { $0.id == command.id } > 1) }
  }()

  /// The commands of each key that are not the focused field's own business.
  static let byKey: [Key: [Command]] = {
    var commands: [Key: [Command]] = [:]
    for command in table where !command.isAnsweredByFocus {
      for notation in command.keys { commands[key(notation), default: []].append(command) }
    }
    return commands
  }()
}
