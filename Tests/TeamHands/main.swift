import Basics
import DossierModel
import DossierStore
import Glibc
import StrictJSON

// One member of a team who changes one thing after the other, as quickly as the disk allows: `teamhands WORKSPACE MEMBER EDITS`. A test runs
// two of them at once on one team folder. Each change is made from what was read some changes ago, as it is on a screen.

func stop(_ reason: String) -> Never {
  let bytes = Array((reason + "\n").utf8)
  _ = write(2, bytes, bytes.count)
  exit(1)
}

guard CommandLine.arguments.count == 4, let edits = Int(CommandLine.arguments[3]) else { stop("teamhands WORKSPACE MEMBER EDITS") }
let (folder, member) = (CommandLine.arguments[1], CommandLine.arguments[2])
let now = Instant("2026-11-20T15:42:10+01:00")!

do {
  let workspace = try Workspace.open(folder, access: .readWrite, member: member, now: now)
  let me = workspace.me ?? ""
  let files = try ["agenda", "statements", "sessions"].flatMap { try workspace.files(in: "team/\($0)") } + ["team/team.json"]
  var ids = ULIDSource(seed: UInt64(me.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))
  var bases: [String: JSON] = [:]
  for number in 0..<edits {
    let file = files[number % files.count]
    // What is on the screen was read a while ago.
    if bases[file] == nil || number % 7 == 0 { bases[file] = try workspace.read(file) }
    guard let base = bases[file] else { stop("\(file) is not there") }
    var tree = base
    let said = JSON.string("\(me) \(number)")
    switch FileKind.file(at: file)?.kind {
    case .agenda:
      tree.set(said, at: [.key("said by \(me)")])
      tree.set(.array((tree["joined"]?.items ?? []) + [["member": .string(ids.next(at: now)), "on": "2026-11-20"]]), at: ["joined"])
    case .statement:
      let stance: JSON = ["member": .string(me), "perspective": .string("x\(number)"), "stance": "partly", "line": said]
      tree.set(.array((tree["stances"]?.items ?? []) + [stance]), at: ["stances"])
    case .session: tree.set(.array((tree["reflections"]?.items ?? []) + [said]), at: ["reflections"])
    default:
      let colleague: JSON = ["id": .string(ids.next(at: now)), "name": said, "role": "worker"]
      tree.set(.array((tree["members"]?.items ?? []) + [colleague]), at: ["members"])
    }
    // Somebody else may hold the lock for longer than one waits; the next try goes on from where this one began.
    var result: SaveResult?
    for _ in 0..<5 where result == nil { result = try? workspace.save(file, tree, base: base, now: now) }
    switch result {
    case .saved(let next), .merged(let next): bases[file] = next
    case .unchanged: break
    case .foreign(let kept): stop("\(file) was changed in the same place: \(kept)")
    case nil: stop("\(file) cannot be written")
    }
  }
} catch {
  stop("\(error)")
}
