/// Somebody on the network map, or a place, with what the picture shows of it.
struct MapPerson: Sendable, Hashable {
  /// The quality of the tie, as format.md has it; strain is kept apart, for a tie can be strong and stressful at once.
  enum Tie: Sendable, Hashable, CaseIterable { case strong, ordinary, thin, broken }

  /// Different for everybody on one map; where a file uses an id twice, the caller makes them differ.
  let id: String
  let name: String
  /// What stands before the name: the sign of the tie ("="), or what the chosen view shows ("PG", "w", "+"). It may be empty.
  let sign: String
  /// A place stands between brackets: "[VV Noord]".
  let isPlace: Bool
  /// A medeopvoeder gets a "*" after the name.
  let isCoEducator: Bool
  /// 0–7, in the order of format.md's sectors; any other number becomes the nearest of these.
  let sector: Int
  /// 1 heel dichtbij, 2 dichtbij, 3 verder weg, 4 nu niet, which is outside the rings; any other number becomes the nearest of these.
  let ring: Int
  let tie: Tie
  let hasStrain: Bool
  /// Which way the support goes: to the gezin, and from it. Where neither is known, the line has no arrows.
  let gives: Bool
  let receives: Bool

  init(
    id: String, name: String, sign: String, isPlace: Bool = false, isCoEducator: Bool = false, sector: Int, ring: Int,
    tie: Tie = .ordinary, hasStrain: Bool = false, gives: Bool = false, receives: Bool = false
  ) {
    self.id = id
    self.name = name
    self.sign = sign
    self.isPlace = isPlace
    self.isCoEducator = isCoEducator
    self.sector = min(max(sector, 0), MapGrid.sectorCount - 1)
    self.ring = min(max(ring, 1), MapGrid.ringCount)
    self.tie = tie
    self.hasStrain = hasStrain
    self.gives = gives
    self.receives = receives
  }
}
