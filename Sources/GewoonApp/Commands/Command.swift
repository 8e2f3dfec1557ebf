import Basics
import TextUI
import Wording

/// Everything that a key can mean.
public enum CommandID: String, Sendable, CaseIterable {
  case move, moveByWord, nextField, previousField, open, back, help
  case gezinPane, networkPane, reflectionPane, planPane
  case park, palette, find, nextQuestion, previousQuestion
  case save, undo, redo, cut, copy, paste, selectAll, startSelecting
  case redraw, quit, throwAway, new, number, tick
  case finishReflection, newReflection, trash, suspend
  case debrief, share, confirmShare, withdraw, timeline, sentences, addSentence, lexicon, addWord, ordinaryWord
  case networkMap, networkTable, mapView, keepMap
  case changePerson, closer, further, changeRing, changeSector, changeQuality, changeStrain, changeDirection, changeSupport, changeContact
  case changeAsked, changeCan, changeUntil, changeCoEducator, changeKind, tieWith, endTie, resumeTie
  case team, ask, recognise, readOn, readBack
}

/// Where a command can be given. Two commands with the same key never hold in the same place; a test walks the table.
public enum CommandPlace: Sendable, CaseIterable {
  /// The list, the words one looks for in it, the first questions.
  case gezinnen, filter, firstUse
  /// The list of what the team shared, and reading one of them.
  case teamList, teamReading
  /// In a dossier: on a text of one line, in a long text, on a choice or tick box, on a 0–10 scale, on a thing of a list, on somebody of the
  /// network in the list, the table or the map, on a row that adds or does.
  case line, longText, choice, scale, item, person, row

  static let dossier: Set<CommandPlace> = [.line, .longText, .choice, .scale, .item, .person, .row]
  static let everywhere = Set(allCases)
  /// Where letters are typed and so are no commands.
  static let typing: Set<CommandPlace> = [.line, .longText, .filter, .firstUse]
}

/// One row of the one table: from it come the footer, F1, Ctrl-P, the README's table and `gewoon keys`.
public struct Command: Sendable {
  public let id: CommandID
  /// In the notation of `gewoon frame --keys`; none for what only Ctrl-P offers.
  public let keys: [String]
  public let places: Set<CommandPlace>
  /// Keys that the field or list with focus answers by itself; they stand here to be told and to be kept from clashing.
  let isAnsweredByFocus: Bool
  /// What the footer says, from the most needed to the least; nil keeps it out of the footer.
  let footerRank: Int?

  public var title: Phrase { CommandWords.title(id.rawValue) }
  public var help: Phrase { CommandWords.help(id.rawValue) }

  init(_ id: CommandID, _ keys: [String], _ places: Set<CommandPlace>, byFocus: Bool = false, footer: Int? = nil) {
    self.id = id
    self.keys = keys
    self.places = places
    isAnsweredByFocus = byFocus
    footerRank = footer
  }

  /// The one table of keys.
  public static let table: [Command] = [
    Command(.move, ["Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown"], CommandPlace.everywhere, byFocus: true),
    Command(.moveByWord, ["C-Left", "C-Right", "S-Left", "S-Right", "S-Up", "S-Down"], CommandPlace.typing, byFocus: true),
    Command(.open, ["Enter"], CommandPlace.everywhere.subtracting([.teamReading]), byFocus: true, footer: 0),
    Command(.nextField, ["Tab"], CommandPlace.dossier.union([.firstUse]), footer: 3),
    Command(.previousField, ["S-Tab"], CommandPlace.dossier.union([.firstUse])),
    Command(.new, ["n"], [.gezinnen, .item, .person, .row], footer: 1),
    Command(.tick, ["Space"], [.choice, .item], byFocus: true, footer: 1),
    Command(.number, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], [.gezinnen, .scale, .person], byFocus: true, footer: 1),
    Command(.throwAway, ["Delete"], [.gezinnen, .item, .person], footer: 9),
    Command(.ask, ["v"], [.teamReading], footer: 1),
    Command(.recognise, ["h"], [.teamReading], footer: 2),
    Command(.readOn, ["C-n"], [.teamReading], footer: 3),
    Command(.readBack, ["C-o"], [.teamReading], footer: 4),
    Command(.find, ["/"], [.gezinnen, .teamList, .choice, .scale, .item, .person, .row], footer: 2),
    Command(.find, ["C-f"], CommandPlace.everywhere.subtracting([.filter, .firstUse])),
    Command(.gezinPane, ["F2", "M-2"], CommandPlace.dossier),
    Command(.networkPane, ["F3", "M-3"], CommandPlace.dossier),
    Command(.reflectionPane, ["F4", "M-4"], CommandPlace.dossier),
    Command(.planPane, ["F5", "M-5"], CommandPlace.dossier),
    Command(.team, ["F6", "M-6"], CommandPlace.everywhere.subtracting([.firstUse]), footer: 3),
    Command(.nextQuestion, ["C-n"], CommandPlace.dossier, footer: 1),
    Command(.previousQuestion, ["C-o"], CommandPlace.dossier, footer: 2),
    Command(.park, ["F8", "M-8"], CommandPlace.dossier, footer: 4),
    Command(.debrief, ["d"], [.gezinnen, .choice, .scale, .item, .person, .row], footer: 2),
    Command(.ordinaryWord, ["C-g"], [.line, .longText], footer: 4),
    Command(.palette, ["C-p"], CommandPlace.everywhere, footer: 7),
    Command(.help, ["F1", "M-1"], CommandPlace.everywhere, footer: 5),
    Command(.help, ["?"], CommandPlace.everywhere.subtracting(CommandPlace.typing)),
    Command(.back, ["Esc"], CommandPlace.everywhere, footer: 6),
    Command(.save, ["C-s"], CommandPlace.everywhere),
    Command(.undo, ["C-z"], CommandPlace.everywhere),
    Command(.redo, ["C-y"], CommandPlace.everywhere),
    Command(.cut, ["C-x"], CommandPlace.typing, byFocus: true),
    Command(.copy, ["C-c"], CommandPlace.typing, byFocus: true),
    Command(.paste, ["C-v"], CommandPlace.typing, byFocus: true),
    Command(.selectAll, ["C-a"], CommandPlace.typing, byFocus: true),
    Command(.startSelecting, ["C-k"], CommandPlace.typing, byFocus: true),
    Command(.redraw, ["C-l"], CommandPlace.everywhere),
    Command(.quit, ["C-q"], CommandPlace.everywhere, footer: 8),
    Command(.finishReflection, [], CommandPlace.dossier),
    Command(.newReflection, [], CommandPlace.dossier),
    Command(.networkMap, ["l"], [.item, .person, .row], footer: 2),
    Command(.networkTable, ["t"], [.item, .person, .row], footer: 4),
    Command(.mapView, ["w"], [.item, .person, .row], footer: 4),
    Command(.changePerson, ["e"], [.person], footer: 2),
    Command(.closer, [">"], [.person]),
    Command(.further, ["<"], [.person]),
    Command(.changeRing, [], [.person]),
    Command(.changeSector, [], [.person]),
    Command(.changeQuality, [], [.person]),
    Command(.changeStrain, [], [.person]),
    Command(.changeDirection, [], [.person]),
    Command(.changeSupport, [], [.person]),
    Command(.changeContact, [], [.person]),
    Command(.changeAsked, [], [.person]),
    Command(.changeCan, [], [.person]),
    Command(.changeUntil, [], [.person]),
    Command(.changeCoEducator, [], [.person]),
    Command(.changeKind, [], [.person]),
    Command(.tieWith, [], [.person]),
    Command(.endTie, [], [.person]),
    Command(.resumeTie, [], [.person]),
    Command(.keepMap, [], CommandPlace.dossier),
    Command(.share, [], CommandPlace.dossier),
    Command(.confirmShare, [], CommandPlace.dossier),
    Command(.withdraw, [], CommandPlace.dossier),
    Command(.timeline, [], CommandPlace.dossier),
    Command(.sentences, [], CommandPlace.dossier),
    Command(.addSentence, [], CommandPlace.dossier),
    Command(.lexicon, [], CommandPlace.dossier),
    Command(.addWord, [], CommandPlace.dossier),
    Command(.trash, [], CommandPlace.everywhere.subtracting([.firstUse])),
    Command(.suspend, [], CommandPlace.everywhere),
  ]

  /// The commands with a place in the footer, the most needed first.
  static let footer = table.filter { $0.footerRank != nil }.sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }

  /// The commands of each key that are not the focused field's own business.
  static let byKey: [Key: [Command]] = {
    var commands: [Key: [Command]] = [:]
    for command in table where !command.isAnsweredByFocus {
      for notation in command.keys { commands[key(notation), default: []].append(command) }
    }
    return commands
  }()

  /// The key that a notation in the table stands for.
  static func key(_ notation: String) -> Key {
    guard case .key(let key)? = (try? KeyScript.events(notation))?.first else { return Key(.character("\0")) }
    return key
  }
}
