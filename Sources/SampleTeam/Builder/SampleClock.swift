import Basics

/// Says days and moments relative to today, so that what is made is always fresh.
struct SampleClock {
  let now: Instant
  let today: Day
  /// The days from `first` to `last`, written out once: ten thousand dossiers ask for the same few hundred.
  private let written: [String]
  private static let first = -1200
  private static let last = 800

  init(now: Instant) {
    self.now = now
    let today = now.day
    self.today = today
    written = (Self.first...Self.last).map { today.adding(days: $0).description }
  }

  /// The day that lies `offset` days after today; a negative number lies before it.
  func day(_ offset: Int) -> String {
    (Self.first...Self.last).contains(offset) ? written[offset - Self.first] : today.adding(days: offset).description
  }

  /// A day, or nothing.
  func day(_ offset: Int?) -> String { offset.map { day($0) } ?? "" }

  /// The moment `hour`:`minute` on the day at `offset`, but never after now.
  func moment(_ offset: Int, _ hour: Int, _ minute: Int) -> Instant {
    let midnight = now.seconds - secondOfDay + offset * 86_400
    return Instant(seconds: min(now.seconds, midnight + hour * 3600 + minute * 60), offset: now.offset)
  }

  /// `minutes` before now, but still today.
  func ago(minutes: Int) -> Instant {
    Instant(seconds: now.seconds - min(minutes * 60, secondOfDay), offset: now.offset)
  }

  /// The offset of the first Friday after today, and `weeks` further.
  func friday(_ weeks: Int = 0) -> Int { next(weekday: 5) + weeks * 7 }

  /// The offset of the first Wednesday after today, and `weeks` further.
  func wednesday(_ weeks: Int = 0) -> Int { next(weekday: 3) + weeks * 7 }

  /// The year in which someone was born who is `age` now.
  func born(age: Int) -> Int { today.year - age }

  private var secondOfDay: Int { ((now.seconds + now.offset) % 86_400 + 86_400) % 86_400 }

  /// The offset of the first day after today that is this day of the week; Monday is 1.
  private func next(weekday: Int) -> Int { (weekday - today.weekday + 6) % 7 + 1 }
}
