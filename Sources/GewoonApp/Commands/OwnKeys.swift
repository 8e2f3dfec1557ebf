import Basics
import TextUI

/// Keys that a user gave to commands in the settings, beside those of the table. They never take anything from the table.
public struct OwnKeys: Sendable, Equatable {
  /// Why a key does not get a command.
  public enum Refusal: Error, Sendable, Equatable {
    /// There is no such key, or none that a terminal tells from another.
    case noKey
    /// There is no such command, or it is one that what has focus does by itself.
    case noCommand
    /// It does this already in a place where the command can be given.
    case taken(by: Phrase)
    /// The user gave it to this one before.
    case given(to: Phrase)
  }

  private var given: [(notation: String, key: Key, command: CommandID)] = []

  /// None.
  public init() {}

  public static func == (left: OwnKeys, right: OwnKeys) -> Bool {
    left.given.elementsEqual(right.given) { $0.key == $1.key && $0.command == $1.command }
  }

  /// How many there are.
  var count: Int { given.count }

  /// Gives a key ("C-e", "F10") to the command with this name.
  public mutating func give(_ notation: String, to name: String) throws(Refusal) {
    let id = CommandID(rawValue: name)
    guard let events = try? KeyScript.events(notation), events.count == 1, case .key(let key) = events[0], Self.canBeGiven(key) else {
      throw .noKey
    }
    let meant = Command.table.filter { $0.id == id && !$0.isAnsweredByFocus }
    guard !meant.isEmpty else { throw .noCommand }
    let places = Set(meant.flatMap(\.places)).subtracting(key.typed == nil ? [] : CommandPlace.typing)
    let others = Command.table.filter { $0.id != id && $0.keys.contains { Command.key($0) == key } }
    if let other = others.first(where: { !places.isDisjoint(with: $0.places) }) { throw .taken(by: other.title) }
    if let other = given.first(where: { $0.key == key }), let title = Command.table.first(where: { $0.id == other.command })?.title {
      throw .given(to: title)
    }
    given.append((notation, key, id))
  }

  /// Takes a key away again, as it was written when it was given.
  mutating func take(_ notation: String) { given.removeAll { $0.notation == notation } }

  /// Letters, signs and function keys; all others move or change a text.
  private static func canBeGiven(_ key: Key) -> Bool {
    switch key.code {
    case .function: true
    case .character(let letter): letter != " " && twin(of: key) == nil && arrives(letter, key)
    default: false
    }
  }

  /// Whether a terminal sends it as itself: with Ctrl only letters are, and with Alt two signs begin the codes of other keys.
  private static func arrives(_ letter: Character, _ key: Key) -> Bool {
    key.control ? ("a"..."z").contains(letter) : !key.alt || !"[O".contains(letter)
  }

  /// The key that a terminal cannot tell from this one.
  static func twin(of key: Key) -> Key? {
    twins.first { $0.letter == key }?.other ?? twins.first { $0.other == key }?.letter
  }

  private static let twins: [(letter: Key, other: Key)] = [
    (.control("i"), Key(.tab)), (.control("m"), Key(.enter)), (.control("j"), Key(.enter)), (.control("h"), Key(.backspace)),
    (.control("["), Key(.escape)),
  ]

  /// The commands that a key was given to.
  func commands(for key: Key) -> [Command] {
    guard let id = given.first(where: { $0.key == key })?.command else { return [] }
    return Command.table.filter { $0.id == id && !$0.isAnsweredByFocus }
  }

  /// The keys of a command.
  func keys(of id: CommandID) -> [String] { given.filter { $0.command == id }.map(\.notation) }
}
