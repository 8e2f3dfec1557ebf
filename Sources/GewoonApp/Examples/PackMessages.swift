import DossierModel

/// What is wanted about packs of examples, and the names that must not be in one.
public enum PackWanted: Sendable, Equatable {
  /// The names that are known in all dossiers, in the team and in what is shared.
  case names
  /// What would leave in a pack now.
  case prepare
  /// This pack in a file outside the workspace.
  case write(ExamplePack)
  /// A pack that somebody named or dragged here.
  case open(String)
  /// Its examples in the library.
  case takeIn(ExamplePack)
}

/// What became of it.
public enum PackNews: Sendable {
  case names(ExampleFinder)
  case prepared(Packing)
  case opened(ExamplePack, new: [PackedExample])
  case written(sentence: String)
  case taken(sentence: String)
}
