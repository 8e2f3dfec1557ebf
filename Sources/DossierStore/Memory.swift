import Basics
import DossierModel
import StrictJSON

/// What the program remembers of a workspace from one start to the next, beside the crash journal: which files stood there, and how much time
/// it saw go by. Without it nothing is lost; it only notices less.
struct Memory {
  /// Where the workspace stood.
  var folder = ""
  /// The files that stood there, each with the name of its gezin or "".
  var files: [String: String] = [:]
  /// Files of which somebody said that it is well that they are gone, or alone.
  var accepted: Set<String> = []
  /// The seconds that it saw go by, start after start, and when it started last.
  private(set) var seen = 0
  private var last: Instant?
  /// What lay in the trash, with how much had been seen when it came there.
  private var trash: [String: Int] = [:]

  static let format = "gewoon/memory"
  /// What lies in the trash stays for so many seconds.
  static let keeping = 30 * 24 * 3600
  /// A longer step than this from one start to the next may be a wrong clock: nothing is counted.
  private static let longestStep = 15 * 24 * 3600
  /// After a longer step than this nothing is thrown away at once: the next start has to agree.
  private static let surestStep = 3 * 24 * 3600

  /// An empty one.
  init() {}

  /// Reads one; what is no memory of ours is as good as none.
  init(_ json: JSON) {
    guard json["format"]?.text == Self.format else { return }
    folder = json["folder"]?.text ?? ""
    for (file, name) in json["files"]?.object?.members ?? [] { files[file] = name.text ?? "" }
    accepted = Set((json["accepted"]?.items ?? []).compactMap(\.text))
    seen = max(0, json["seen"]?.whole ?? 0)
    last = json["last"]?.text.flatMap { Instant($0) }
    for (file, seen) in json["trash"]?.object?.members ?? [] { trash[file] = seen.whole ?? 0 }
  }

  var json: JSON {
    var object = JSONObject([
      ("format", .string(Self.format)), ("version", 1), ("folder", .string(folder)), ("seen", .number(String(seen))),
      ("files", .object(JSONObject(files.map { ($0.key, .string($0.value)) }))),
      ("accepted", .array(accepted.sorted().map(JSON.string))),
      ("trash", .object(JSONObject(trash.map { ($0.key, .number(String($0.value))) }))),
    ])
    if let last { object["last"] = .string(last.description) }
    return .object(object)
  }

  /// A start: counts the time since the last one, where that can be believed, and says what has lain in the trash long enough.
  ///
  /// A clock alone decides nothing. What goes has been in the trash for 30 days by its own name, and the program itself saw 30 days go by
  /// meanwhile, over several starts; a start after a jump throws nothing away.
  mutating func start(at now: Instant, trash present: [String]) -> [String] {
    let step = last.map { now.seconds - $0.seconds }
    let before = seen
    if let step, (0...Self.longestStep).contains(step) { seen += step }
    last = now
    trash = trash.filter { present.contains($0.key) }
    // What came since the last start came after it.
    for file in present where trash[file] == nil { trash[file] = before }
    guard let step, (0...Self.surestStep).contains(step) else { return [] }
    let old = present.filter { file in
      guard let thrown = Stamp.time(of: file) else { return false }
      return now.seconds - thrown.seconds > Self.keeping && seen - (trash[file] ?? seen) >= Self.keeping
    }
    for file in old { trash[file] = nil }
    return old
  }
}

/// Where the memory of a workspace stands.
struct MemoryPlace {
  let place: FilePlace
  let atomic: AtomicFile

  /// Beside the crash journal of the workspace with this id.
  init(stateFolder: String, workspace id: String, atomic: AtomicFile) {
    let path = FilePlace.joined(FilePlace.joined(stateFolder, id), "memory.json")
    place = FilePlace(path: path, name: path)
    self.atomic = atomic
  }

  func read() -> Memory { (((try? atomic.read(place)) ?? nil).flatMap { try? JSON.parse($0) }).map { Memory($0) } ?? Memory() }

  /// Writes it; where that fails, the next start notices less.
  func write(_ memory: Memory) { _ = try? atomic.replace(place, expecting: .anything, with: memory.json.written()) }

  /// What is remembered of a workspace that stood in this folder, whatever its id was; nil where nothing is.
  static func find(folder: String, stateFolder: String, atomic: AtomicFile) -> Memory? {
    guard let ids = try? atomic.files.names(in: stateFolder) else { return nil }
    return ids.sorted().lazy.filter { ULID.isValid($0) }.map { MemoryPlace(stateFolder: stateFolder, workspace: $0, atomic: atomic).read() }
      .first { $0.folder == folder && $0.files.keys.contains { $0.hasPrefix("dossiers/") } }
  }
}
