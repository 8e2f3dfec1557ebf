import Basics

/// The words of the network map.
public enum NetworkWords {
  public static let map = Phrase("De kaart", "The map")
  public static let inShort = Phrase("In het kort", "In short")
  public static let throughTime = Phrase("Door de tijd", "Over time")
  public static let addHere = Phrase("Enter zet iemand of een plek op de kaart.", "Enter puts somebody or a place on the map.")
  public static let mapKept = Phrase("De kaart van vandaag is bewaard om later mee te vergelijken.", "Today's map is kept to compare with later.")
}
