import Basics
import DossierModel
import NetworkPicture
import TextUI
import Wording

/// What is made from the files for the screen: rows and pictures. Each stands with all that it was made from, so that it is made again when any of
/// that is another now, and never has to be cleared.
struct Derived: Sendable {
  private(set) var rows: [Pane: RowList] = [:]
  private var rowsMadeFrom: RowsSource?
  /// How far one is in the round of the debrief, as it was when the rows were made.
  private var progress: (screen: DebriefScreen, said: String)?
  private var pictures: [PictureSource: MapPicturing?] = [:]
  private var smallPictures: [PictureSource: MapLayout?] = [:]
  /// The picture of the team.
  private(set) var picture: (source: Picturing.Source, picture: TeamPicture)?

  /// Everything that rows depend on.
  struct RowsSource: Sendable, Equatable {
    let panes: [Pane]
    let targets: [AnyScreen]
    let reflectionID: String
    let team: Int
    let today: Day
    let generation: Int
    let map: MapView
    let line: NewLine?
    let showsAll: Bool
    /// Whether the debrief has room for what stands beside its questions.
    let hasRoomBeside: Bool
    /// What the picture of the team shows, and how many columns it has; nil while another room is open.
    let picture: PictureShown?
  }

  struct PictureShown: Sendable, Equatable {
    let source: Picturing.Source
    let width: Int
  }

  /// All that a picture of the network depends on.
  struct PictureSource: Sendable, Hashable {
    let size: Size
    let generation: Int
    let view: MapView
    let today: Day
    let language: Language
  }

  func areRowsMade(from source: RowsSource) -> Bool { rowsMadeFrom == source }

  /// Makes the rows anew where something that they depend on has changed; the round of a debrief may be another then too.
  mutating func makeRows(from source: RowsSource, progress: (screen: DebriefScreen, said: String)?, _ make: (Pane) -> [Row]) {
    guard source != rowsMadeFrom else { return }
    for pane in source.panes { rows[pane] = RowList(make(pane)) }
    rowsMadeFrom = source
    self.progress = progress
  }

  /// How far a screen of the debrief is in its round; nil for another one than the rows were made for.
  func progress(of screen: DebriefScreen) -> String? { progress?.screen == screen ? progress?.said : nil }

  /// Says that the rows would come out the same from another source.
  mutating func keepRows(for source: RowsSource) { rowsMadeFrom = source }

  /// The picture of the network that was made from this source; nil where none was, and an empty one where there is no room for it.
  func picture(from source: PictureSource) -> MapPicturing?? { pictures[source] }
  func smallPicture(from source: PictureSource) -> MapLayout?? { smallPictures[source] }

  mutating func keep(picture: TeamPicture, from source: Picturing.Source) { self.picture = (source, picture) }

  /// Keeps a picture; the one before it goes.
  mutating func keep(_ picture: MapPicturing?, from source: PictureSource) { pictures = [source: picture] }
  mutating func keep(small picture: MapLayout?, from source: PictureSource) { smallPictures = [source: picture] }
}
