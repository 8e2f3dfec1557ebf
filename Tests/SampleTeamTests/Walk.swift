import Basics
import SampleTeam
import StrictJSON

/// One object in a file, with the way to it: list numbers as `*`.
struct Place {
  let pattern: String
  let object: JSONObject
}

extension SampleFile {
  /// The kind of file: "dossiers", "private", "reflections", "team" …
  var kind: String {
    let parts = path.split(separator: "/")
    guard parts.count > 1 else { return "workspace" }
    return parts.count > 2
      ? String(parts[1]) : parts[1] == "team.json" ? "team" : parts[1] == "sentences.json" ? "sentences" : String(parts[0])
  }

  /// Every object in this file.
  var places: [Place] { content.places(at: "") }

  /// Every id of an item, but those of earlier maps: these are the ids of people who stand on the map of now.
  var itemIDs: [String] {
    places.filter { !$0.pattern.contains("/versions/") }.compactMap { $0.object["id"]?.text }
  }

  /// The values of all objects at a pattern.
  func values(_ pattern: String, _ key: String) -> [String] {
    places.filter { $0.pattern == pattern }.flatMap { $0.object[key]?.texts ?? [] }
  }
}

extension JSON {
  /// The text, or the texts of a list.
  var texts: [String] { text.map { [$0] } ?? items.compactMap(\.text) }

  func places(at pattern: String) -> [Place] {
    switch self {
    case .object(let object):
      [Place(pattern: pattern.isEmpty ? "/" : pattern, object: object)]
        + object.members.flatMap { $0.value.places(at: "\(pattern)/\($0.key)") }
    case .array(let items): items.flatMap { $0.places(at: "\(pattern)/*") }
    default: []
    }
  }

  /// Every value with its key, in objects and in lists.
  var keyed: [(key: String, value: JSON)] {
    switch self {
    case .object(let object): object.members.flatMap { [($0.key, $0.value)] + $0.value.keyed }
    case .array(let items): items.flatMap(\.keyed)
    default: []
    }
  }
}

/// The day at which every test stands still.
let friday = Instant("2026-11-20T15:30:00+01:00")!
