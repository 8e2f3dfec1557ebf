import Basics
import DossierModel
import StrictJSON
import Wording

/// Whether a reflection of mine is mine alone, and for how long; or since when the team reads it.
struct SharedStates: Reading {
  let desk: Desk

  /// Days after which one is asked whether a reflection of one's own is still needed.
  static let remindAfter = 90

  func isInTeamFolder(_ id: String) -> Bool { ReflectionFile(sharedFile ?? .null)[.reflections].contains { $0.id == id } }

  /// What I shared, as it stands here.
  private var sharedFile: JSON? { Document.shared(of: desk).flatMap { desk.files.trees[$0] } ?? desk.gezin.shared }

  private func sharedState(of reflection: Reflection) -> SharedState {
    Sharing.state(
      of: reflection.json, sharedFile: workspace?.teamAway == nil ? sharedFile ?? .object(JSONObject()) : nil, dossier: dossier,
      colleagues: workspace?.members.map(\.name) ?? [])
  }

  /// "alleen voor jou, 4 dagen oud", "gedeeld op 21 okt", "gewijzigd na het delen op 21 okt".
  func words(of reflection: Reflection) -> String {
    switch sharedState(of: reflection) {
    case .onlyForMe: Saying.onlyForYou(days: reflection.day.map { today.ordinal - $0.ordinal } ?? 0, language)
    case .shared(let day): Saying.shared(on: shortDay(day), language)
    case .changedSince(let day): Saying.changedSince(shortDay(day), language)
    case .withdrawn(let day): Saying.withdrawn(on: shortDay(day), language)
    }
  }

  private func shortDay(_ day: Day) -> String { Saying.shortWithYear(day, today: today, language) }

  /// How many reflections nobody else has read for 90 days.
  var oldPrivateReflections: Int {
    own.reflections.count { reflection in
      guard let day = reflection.day, today.ordinal - day.ordinal > Self.remindAfter else { return false }
      switch sharedState(of: reflection) {
      case .onlyForMe, .withdrawn: return true
      case .shared, .changedSince: return false
      }
    }
  }
}

extension Document {
  /// The file of what I shared of the open gezin; nil where nobody is at the keyboard.
  static func shared(of desk: Desk) -> Document? { desk.workspace?.me.map { .file(.sharedReflections, name: "\(desk.id).\($0)") } }
}
