import Basics
import StrictJSON

/// The demo: one worker, her team and eight gezinnen. Each gezin has a file of its own.
struct Demo {
  let clock: SampleClock
  let team: DemoTeam

  init(now: Instant) {
    clock = SampleClock(now: now)
    team = DemoTeam(clock: clock)
  }

  var files: [SampleFile] {
    let bakker = bakker()
    let gezinnen = [bakker, vanDenBerg(), elAmrani(), visser(), pinas(), kartosen(), tesfay(), deGraafYilmaz()]
    let elsewhere = colleagues()
    return team.files + gezinnen.flatMap(\.files) + elsewhere.compactMap(\.sharedFile)
      + talk(about: bakker, elsewhere: elsewhere)
  }

  /// An empty gezin of Sanne's to write in.
  func gezin(_ name: String, sortName: String, label: String, opened: Int, seed: UInt64) -> Household {
    Household(name, sortName: sortName, label: label, worker: team.sanne, opened: opened, seed: seed, clock: clock)
  }
}
