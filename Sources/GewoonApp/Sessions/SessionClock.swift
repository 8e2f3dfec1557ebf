import Basics
import DossierModel
import TextUI
import Wording

/// The clock of one step, which somebody asked for. It is a value: what is left, and since when it runs. Who draws it brings the moment along.
struct SessionClock: Sendable, Hashable {
  /// What was left when it began to run, or when it was paused; below zero when the time is over.
  private var secondsLeft: Int
  private(set) var runsSince: Instant?

  /// A clock that begins to run now.
  init(minutes: Int, now: Instant) {
    secondsLeft = minutes * 60
    runsSince = now
  }

  func secondsLeft(at now: Instant) -> Int { secondsLeft - (runsSince.map { now.seconds - $0.seconds } ?? 0) }

  /// The minutes that are shown: the one that has begun counts. 0 when the time is over.
  func minutesLeft(at now: Instant) -> Int { max(0, (secondsLeft(at: now) + 59) / 60) }

  func isOver(at now: Instant) -> Bool { secondsLeft(at: now) <= 0 }

  /// When it shows something else by itself; nil while it is paused, and when the time is over.
  func changes(after now: Instant) -> Instant? {
    guard runsSince != nil, !isOver(at: now) else { return nil }
    return now.adding(seconds: secondsLeft(at: now) - (minutesLeft(at: now) - 1) * 60)
  }

  mutating func pauseOrGoOn(_ now: Instant) {
    secondsLeft = secondsLeft(at: now)
    runsSince = runsSince == nil ? now : nil
  }

  mutating func add(minutes: Int) { secondsLeft += minutes * 60 }

  /// The same clock at another step: it goes on from that step's minutes.
  func started(minutes: Int, now: Instant) -> SessionClock {
    var next = SessionClock(minutes: minutes, now: now)
    if runsSince == nil { next.pauseOrGoOn(now) }
    return next
  }
}

extension State {
  /// Asks to be woken when the clock that is on the screen shows another minute. Without one nothing is asked, and nothing moves.
  mutating func wakeForClock() -> [Effect] {
    let clock = places.front == PlaceName(TeamDesk.self) ? places[TeamDesk.self].flatMap { HoldScreen.shown(on: $0.desk)?.clock } : nil
    guard let due = clock?.changes(after: scene.now), due != clockWakesAt else { return [] }
    clockWakesAt = due
    return [.wake(after: max(1, due.seconds - scene.now.seconds))]
  }
}

/// What one does with the clock, and with the minutes of a step.
enum SessionClocks {
  /// Starts it, pauses it, lets it go on.
  static func toggle(_ desk: inout Desk) {
    guard var screen = HoldScreen.shown(on: desk) else { return }
    let now = desk.scene.now
    if screen.clock != nil { screen.clock?.pauseOrGoOn(now) } else { screen.clock = SessionClock(minutes: minutes(screen, desk), now: now) }
    desk.keep(screen)
  }

  static func putAway(_ desk: inout Desk) {
    guard var screen = HoldScreen.shown(on: desk) else { return }
    screen.clock = nil
    desk.keep(screen)
  }

  /// Without minutes of its own a step has ten.
  static func minutes(_ screen: HoldScreen, _ desk: Desk) -> Int {
    let session = SessionReading(desk: desk, document: screen.document)
    return session.steps.isEmpty ? 10 : session.steps[session.at ?? 0][.minutes] ?? 10
  }

  /// What the clock key does now.
  static func verb(_ desk: Desk) -> Phrase? {
    guard let clock = HoldScreen.shown(on: desk)?.clock else { return nil }
    return clock.runsSince == nil ? SessionWords.clockOn : SessionWords.clockPause
  }

  // MARK: - Minutes

  /// The step that has focus, or the one where one is.
  private static func step(on desk: Desk) -> Ref<MeetingStep>? {
    if let screen = HoldScreen.shown(on: desk) {
      let session = SessionReading(desk: desk, document: screen.document)
      return session.steps.isEmpty ? nil : session.ref[.steps].item(at: session.at ?? 0)
    }
    guard let form = desk.panes.view.target.as(SessionForm.self) else { return nil }
    return desk.itemInSight(of: Ref<Meeting>(form.document)[.steps])
  }

  static func isOff(_ desk: Desk) -> Availability { step(on: desk) == nil ? .absent : .unless(desk.readOnly) }

  static func change(by minutes: Int, _ desk: inout Desk) {
    guard let step = step(on: desk), Sessions.opened(&desk) != nil else { return }
    let old = desk.record(step)[.minutes] ?? (HoldScreen.shown(on: desk) == nil ? 0 : 10)
    let new = min(600, max(0, old + minutes))
    desk.edit(step.document) { $0.set(new, at: step[.minutes]) }
    if var screen = HoldScreen.shown(on: desk), screen.clock != nil {
      screen.clock?.add(minutes: new - old)
      desk.keep(screen)
    }
    desk.saveFiles()
  }
}
