import ArgumentParser
import StrictJSON

/// The commands, options and arguments as the parser tells them of itself. What is said of wrong usage, the completions and the man page follow
/// from it, so that none of them can say anything else than the help.
struct CommandInfo {
  let name: String
  let abstract: String
  let discussion: String
  let commands: [CommandInfo]
  let arguments: [ArgumentInfo]

  /// `gewoon` with all its commands.
  static let root = CommandInfo((try? JSON.parse(Array(Gewoon._dumpHelp().utf8)))?["command"] ?? .null)

  private init(_ json: JSON) {
    name = json["commandName"]?.text ?? ""
    abstract = json["abstract"]?.text ?? ""
    discussion = json["discussion"]?.text ?? ""
    commands = (json["subcommands"]?.items ?? []).map(CommandInfo.init)
    arguments = (json["arguments"]?.items ?? []).filter { $0["shouldDisplay"]?.flag == true }.compactMap(ArgumentInfo.init)
  }

  var positionals: [ArgumentInfo] { arguments.filter { $0.kind == .positional } }
  /// The options and flags.
  var named: [ArgumentInfo] { arguments.filter { $0.kind != .positional } }
}

/// An option, a flag, or an argument that has no name of its own.
struct ArgumentInfo {
  enum Kind: String { case positional, option, flag }

  let kind: Kind
  /// "--output" and "-o", the long ones first; none for a positional argument.
  let names: [String]
  let valueName: String
  /// All that it can be, where that is a list.
  let values: [String]
  let abstract: String
  let standard: String?
  let isOptional: Bool
  let isRepeating: Bool

  fileprivate init?(_ json: JSON) {
    guard let kind = json["kind"]?.text.flatMap(Kind.init) else { return nil }
    self.kind = kind
    names = (json["names"]?.items ?? []).map { ($0["kind"]?.text == "short" ? "-" : "--") + ($0["name"]?.text ?? "") }
      .sorted { $0.utf8.count > $1.utf8.count }
    valueName = json["valueName"]?.text ?? ""
    values = (json["allValues"]?.items ?? []).compactMap(\.text)
    abstract = json["abstract"]?.text ?? ""
    standard = json["defaultValue"]?.text
    isOptional = json["isOptional"]?.flag ?? false
    isRepeating = json["isRepeating"]?.flag ?? false
  }

  /// As it is called on the command line.
  var name: String { names.first ?? "<\(valueName)>" }
}
