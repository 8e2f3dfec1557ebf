import Basics
import DossierModel
import DossierStore
import Exports
import GewoonApp
import StrictJSON
import Wording

/// What the settings of a team ask of the world outside: its folder elsewhere, and the *sociale kaart* in and out.
extension Session {
  /// Puts the team folder elsewhere and opens the workspace again, with all that is known of it read anew.
  func moveTeam(to typed: String, open id: String?) -> [Message] {
    guard let workspace else { return [] }
    // A folder that is there is meant before one that is to be made.
    let readings = TypedFolder(typed, surroundings).readings
    guard let target = readings.first(where: { (try? surroundings.files.status(at: $0)) != nil }) ?? readings.last else { return [] }
    let shown = surroundings.shown(target)
    do throws(TeamMoveProblem) {
      let move = try workspace.moveTeam(to: target)
      let sentence = move == .copied ? Saying.teamMoved(shown, language) : Saying.teamPointed(shown, language)
      workspace.close()
      do throws(StoreError) {
        var answers = try open() ?? []
        if let id, let opened = self.workspace { answers.append(.reloaded(try newlyRead(id, opened))) }
        return answers + [.told(sentence: sentence)]
      } catch {
        return [.failed(sentence: sentences.say(error))]
      }
    } catch {
      switch error {
      case .notEmpty: return [.failed(sentence: Saying.notEmpty(shown, language))]
      case .otherTeam: return [.failed(sentence: Saying.otherTeam(shown, language))]
      case .inside: return [.failed(sentence: Saying.insideTeam(shown, language))]
      case .failed(let reason):
        return [.failed(sentence: Saying.notMoved(shown, because: sentences.what(reason, writing: true), language))]
      }
    }
  }

  /// Takes a list of places into the *sociale kaart*; what could not be taken in is named by its line.
  func readSocialMap(_ typed: String) -> [Message] {
    guard let workspace else { return [] }
    let outside = OutsideFiles(files: surroundings.files)
    let readings = TypedFolder(typed, surroundings).readings
    guard let bytes = readings.lazy.compactMap({ outside.bytes(at: $0) }).first else {
      return [.failed(sentence: Saying.mapNotRead(surroundings.shown(readings.last ?? typed), language))]
    }
    var ids = ULIDSource(seed: surroundings.random())
    do throws(StoreError) {
      guard let taken = try SocialMapTransfer(workspace, language).takeIn(bytes, now: surroundings.now, ids: &ids) else {
        return [.failed(sentence: Saying.noNameColumn(language))]
      }
      let sentence = Saying.mapTakenIn(new: taken.new, changed: taken.changed, problems: taken.problems, language)
      return team(workspace).read() + [.told(sentence: sentence)]
    } catch {
      return [.failed(sentence: sentences.say(error, writing: true))]
    }
  }

  /// Writes the *sociale kaart* as a list for a spreadsheet, where papers go too.
  func writeSocialMap() -> [Message] {
    guard let workspace else { return [] }
    let (folder, outside) = (surroundings.paperFolder, OutsideFiles(files: surroundings.files))
    let shown = surroundings.shown(folder)
    let bytes = Array(SocialMapTransfer(workspace, language).text.utf8)
    guard outside.makePrivateFolder(at: folder),
      let file = outside.addFile(named: TeamSettingsWords.socialMap[language], ending: ".csv", in: folder, with: bytes)
    else { return [.failed(sentence: Saying.mapNotWritten(shown, language))] }
    return [.told(sentence: Saying.mapWritten(shown + "/" + file, language))]
  }
}

/// The *sociale kaart* of a workspace's team, in and out as a list; for the screen and the command line.
public struct SocialMapTransfer {
  private let workspace: Workspace
  private let language: Language

  public init(_ workspace: Workspace, _ language: Language) { (self.workspace, self.language) = (workspace, language) }

  /// The list.
  public var text: String {
    SocialMapList.write(SocialMap(workspace.teamFolder.shelf().shelf.tree(.socialmap, "") ?? .null).places)
  }

  /// Takes a list in.
  /// - Returns: how many places are new and how many changed, and a sentence for each line that could not be taken in; nil where it is no
  ///   list of places.
  public func takeIn(_ bytes: [UInt8], now: Instant, ids: inout ULIDSource) throws(StoreError) -> (
    new: Int, changed: Int, problems: [String]
  )? {
    guard let list = SocialMapList(bytes) else { return nil }
    var counts = (new: 0, changed: 0)
    var source = ids
    _ = try workspace.teamFolder.changeSocialMap { map in
      source = ids
      counts = map.takeIn(list.places) { source.next(at: now) }
    }
    ids = source
    return (counts.new, counts.changed, list.problems.map { $0.sentence(language) })
  }
}
