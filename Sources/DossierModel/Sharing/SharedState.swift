import Basics
import StrictJSON

/// Where one of the author's own reflections stands towards the team. The days are those of the author's clock.
public enum SharedState: Sendable, Equatable {
  case onlyForMe
  case shared(on: Day)
  /// Shared on that day; the original has changed since, and the team does not see that.
  case changedSince(Day)
  /// Taken back on that day.
  case withdrawn(Day)
}

extension Sharing {
  /// Where an original stands.
  ///
  /// A copy need not be the same as its original to be up to date: names were replaced and parts left out. So it counts as the same where
  /// it is the plain copy or the one with the proposed names, or where the original has not changed after it was shared. The original's own
  /// `shared` counts as a moment of sharing too, for it is filled in with the copy, and saving that moves `changed`.
  /// - Parameters:
  ///   - sharedFile: the author's file in the team folder; nil where there is none or the folder is away: the original is trusted then.
  ///   - dossier: where the names come from; nil where it is not at hand.
  ///   - colleagues: the names of the team.
  public static func state(of original: JSON, sharedFile: JSON?, dossier: JSON? = nil, colleagues: [String] = []) -> SharedState {
    let original = Reflection(original)
    let own = original[.shared]
    guard let sharedFile else { return own.map { .shared(on: $0.day) } ?? .onlyForMe }
    guard let id = original.raw(.id)?.text else { return .onlyForMe }
    guard let found = sharedFile[reflections.item(id).path] else {
      guard let record = sharedFile[withdrawn.item(id).path].map({ Withdrawn($0) }) else { return .onlyForMe }
      return .withdrawn((record[.at] ?? record[.shared] ?? own)?.day ?? Day.first)
    }
    let copy = Reflection(found)
    let shared = copy[.shared]
    // That it is shared must be said, even of a copy by another hand that holds no day at all.
    let day = (shared ?? own)?.day ?? copy.day ?? Day.first
    if isSame(copy, as: original.json, dossier: dossier, colleagues) { return .shared(on: day) }
    // What was saved once only has not changed since it was made.
    guard let shared, let changed = original[.changed] ?? original[.created] else { return .changedSince(day) }
    let last = max(shared, own ?? shared)
    return last < changed ? .changedSince(day) : .shared(on: day)
  }

  private static func isSame(_ copy: Reflection, as original: JSON, dossier: JSON?, _ colleagues: [String]) -> Bool {
    let found = dossier.map { recognisable(in: original, dossier: $0, colleagues: colleagues) } ?? .nothing
    var ways: [[(name: String, becomes: String)]] = [[]]
    if !found.names.isEmpty { ways += [false, true].map(found.replacements) }
    let content = content(of: copy)
    return ways.contains {
      let made = self.copy(of: original, replacing: $0, leavingOut: [], shared: Instant(seconds: 0, offset: 0))
      return self.content(of: Reflection(made)) == content
    }
  }

  /// A copy without the moments that move by the sharing itself.
  private static func content(of copy: Reflection) -> JSON {
    var content = copy
    content[.shared] = nil
    content[.changed] = nil
    return content.json
  }
}
