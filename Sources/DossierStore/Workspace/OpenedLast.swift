import DossierModel
import StrictJSON

/// The gezin that one was in last, from one start to the next.
extension Workspace {
  private static let openedFormat = "gewoon/opened"

  /// Its id; nil where nothing is kept.
  public func openedLast() -> String? {
    guard let place = openedPlace, let bytes = try? atomic.read(place), let json = try? JSON.parse(bytes),
      json["format"]?.text == Self.openedFormat
    else { return nil }
    return json["dossier"]?.text
  }

  /// Keeps it. Where that fails, the next start begins at the first gezin; a copy that may only read keeps nothing.
  public func keep(openedLast dossier: String) {
    guard readOnlyBecause == nil, let place = openedPlace else { return }
    let json = JSON.object(
      JSONObject([("format", .string(Self.openedFormat)), ("version", 1), ("dossier", .string(dossier))]))
    _ = try? atomic.replace(place, expecting: .anything, with: json.written())
  }

  /// Beside the crash journal.
  private var openedPlace: FilePlace? {
    guard let folder = memoryPlace?.place.folder else { return nil }
    let path = FilePlace.joined(folder, "opened.json")
    return FilePlace(path: path, name: path)
  }
}
