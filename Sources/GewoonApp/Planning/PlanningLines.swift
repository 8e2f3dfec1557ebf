import Basics
import DossierModel

/// All lines of the planning, in the order of the screen.
struct PlanningLines: Sendable {
  private(set) var all: [PlanningLine] = []

  init() {}

  /// - Parameter ticked: what was ticked here: it stays in its place, done, until one goes away.
  init(_ scene: Scene, ticked: [PlanningLine.Key: PlanningLine]) {
    var sorted: [(order: UInt64, line: PlanningLine)] = []
    var names: [String: String] = [:]
    var left = ticked
    func add(_ line: PlanningLine, gezin: Int) {
      sorted.append((Self.order(of: line, gezin: gezin, sorted.count), line))
    }
    for (index, summary) in scene.gezinnen.all.enumerated() {
      names[summary.id] = summary.sortName
      for planned in summary.planned {
        let line = PlanningLine(planned, of: summary, today: scene.today)
        if !left.isEmpty { left[line.key] = nil }
        add(line, gezin: index)
      }
    }
    if let me = scene.workspace?.me {
      for (shared, item) in scene.shelf.unanswered(for: me) {
        add(PlanningLine(item, at: shared, gezin: names[shared.dossier]), gezin: 0)
      }
    }
    for line in left.values {
      var done = line
      done.isDone = true
      add(done, gezin: scene.gezinnen.all.firstIndex { $0.id == line.key.dossier } ?? 0)
    }
    sorted.sort { $0.order < $1.order }
    all = sorted.map(\.line)
  }

  /// By group, then by day, then by gezin, then as they came: one number, for there may be many. A question waits before anything else of today.
  private static func order(of line: PlanningLine, gezin: Int, _ count: Int) -> UInt64 {
    let day = line.name == nil ? 0 : UInt64(max(0, (line.day?.ordinal ?? 0) + 1_000_000))
    return UInt64(line.group.rawValue) << 60 | (day & 0x3F_FFFF) << 38 | UInt64(gezin & 0x3_FFFF) << 20 | UInt64(count & 0xF_FFFF)
  }

  var late: Int { all.count { $0.group == .late && !$0.isDone } }
  var open: Int { all.count { !$0.isDone } }
}
