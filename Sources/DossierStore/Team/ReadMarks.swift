import DossierModel
import StrictJSON

extension Workspace {
  /// What one member read of this team; nil where nothing is kept.
  public func readMarks() -> JSON? {
    guard let place = marksPlace, let bytes = try? atomic.read(place) else { return nil }
    return try? JSON.parse(bytes)
  }

  /// Keeps what one member read. Where that fails, more is new the next time; a copy that may only read keeps nothing.
  public func keep(readMarks marks: JSON) {
    guard readOnlyBecause == nil, let place = marksPlace else { return }
    _ = try? atomic.replace(place, expecting: .anything, with: marks.written())
  }

  /// Beside the crash journal, one for each team and member.
  private var marksPlace: FilePlace? {
    guard let folder = memoryPlace?.place.folder, let me, let id = Team(team ?? .null).raw(.id)?.text else { return nil }
    let path = FilePlace.joined(folder, "read-\(id).\(me).json")
    return FilePlace(path: path, name: path)
  }
}
