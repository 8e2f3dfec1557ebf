import Basics
import DossierModel
import StrictJSON
import Wording

/// A gezin in a calendar: what is still to come there, and how it is called.
public struct CalendarGezin: Sendable {
  /// The dossier's id.
  let id: String
  /// What others see instead of the family's name.
  let label: String
  let name: String
  let planned: [Planned]

  /// Reads a gezin.
  ///
  /// - Parameter own: the private file of who is at the keyboard, for a calendar that shows what they want to remember; nil for one that may
  ///   go to others.
  public init(dossier: JSON, own: JSON? = nil) {
    let read = Dossier(dossier)
    id = read[.id]
    label = Sharing.proposedLabel(for: dossier)
    name = read[.gezin][.name]
    planned = Planned.open(in: read, reminders: own.map { ReflectionFile($0)[.reminders] } ?? [])
  }
}

/// Writes the planning as a calendar (RFC 5545): a whole day for each thing that has a day.
///
/// Nothing here has a time of day but the moment of writing, which is in UTC: a change of the clock moves no day. The same gezinnen and the same
/// moment make the same bytes.
public struct CalendarWriter: Sendable {
  /// What an event is called.
  public enum Titles: String, Sendable, CaseIterable {
    /// Only what kind of day it is, and the label of the gezin: a calendar is seen by others, and often stands in a cloud.
    case neutral
    /// In the words of the plan, with the family's name.
    case full
  }

  private let titles: Titles
  private let now: Instant
  private let language: Language
  /// The names of the team, by id.
  private let colleagues: [String: String]

  /// - Parameter colleagues: the names of the team, by id, for steps of theirs.
  public init(titles: Titles, now: Instant, language: Language, colleagues: [String: String] = [:]) {
    (self.titles, self.now, self.language, self.colleagues) = (titles, now, language, colleagues)
  }

  /// The calendar of these gezinnen, by day.
  public func write(_ gezinnen: [CalendarGezin]) -> String {
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Gewoon//Planning//\(language.rawValue.uppercased())")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    for event in events(gezinnen) { add(event, to: &calendar) }
    calendar.add("END", "VCALENDAR")
    return calendar.text
  }

  private struct Event {
    let uid: String
    let day: Day
    let title: String
  }

  private func events(_ gezinnen: [CalendarGezin]) -> [Event] {
    gezinnen.flatMap { gezin in
      gezin.planned.enumerated().compactMap { index, planned in
        planned.day.map { Event(uid: uid(of: planned, index, gezin), day: $0, title: title(of: planned, gezin)) }
      }
    }.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }

  /// The same as long as the thing is there: whoever takes the calendar in again gets nothing twice.
  private func uid(of planned: Planned, _ index: Int, _ gezin: CalendarGezin) -> String {
    let id = planned.name.id.isEmpty ? "\(gezin.id)-\(index)" : planned.name.id
    return "\(id)-\(Self.word(planned.kind))@gewoon"
  }

  private static func word(_ kind: Planned.Kind) -> String {
    switch kind {
    case .step: "step"
    case .handBack: "handback"
    case .review: "review"
    case .check: "check"
    case .decision: "decision"
    case .reminder: "reminder"
    }
  }

  private func title(of planned: Planned, _ gezin: CalendarGezin) -> String {
    let said = PlanningWords.what(PlanningWords.kind(planned.kind), planned.text, language)
    if titles == .neutral || said.isEmpty {
      return "\(CalendarWords.neutral(planned.kind)[language]) (\(titles == .neutral ? gezin.label : name(of: gezin)))"
    }
    let whose = PlanningWords.whose(planned.whose, language) { colleagues[$0] }
    return "\(said) (\([whose, name(of: gezin)].filter { !$0.isEmpty }.joined(separator: ", ")))"
  }

  private func name(of gezin: CalendarGezin) -> String { Saying.gezin(gezin.name, language) }

  private func add(_ event: Event, to calendar: inout CalendarText) {
    calendar.add("BEGIN", "VEVENT")
    calendar.add("UID", event.uid)
    calendar.add("DTSTAMP", now.utcStamp)
    calendar.add("DTSTART;VALUE=DATE", Self.date(event.day))
    calendar.add("DTEND;VALUE=DATE", Self.date(event.day.adding(days: 1)))
    calendar.add("SUMMARY", text: event.title)
    calendar.add("CLASS", "PRIVATE")
    // The day is a reminder, and leaves the worker free.
    calendar.add("TRANSP", "TRANSPARENT")
    calendar.add("END", "VEVENT")
  }

  /// "20261127"
  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}
