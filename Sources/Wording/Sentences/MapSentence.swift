import Basics
import DossierModel

extension Saying {
  /// The whole picture for who does not see it: "Gezin Bakker: 12 mensen, 3 heel dichtbij, in 5 van de 8 hoeken." A `gezin` that is "" has no name.
  public static func picture(of gezin: String, people: Int, places: Int, veryNear: Int, sectors: Int, _ language: Language) -> String {
    let who = gezin.isEmpty ? Phrase("De kaart", "The map")[language] : gezin
    if people + places == 0 { return "\(who): " + Phrase("nog niemand op de kaart.", "nobody on the map yet.")[language] }
    var parts = [peopleAndPlaces(people, places, language)]
    if veryNear > 0 { parts.append("\(veryNear) \(ring(1, language))") }
    if sectors > 0 {
      let all = Vocabulary.sector.values.count
      parts.append(Phrase("in \(sectors) van de \(all) hoeken", "in \(sectors) of the \(all) corners")[language])
    }
    return "\(who): " + parts.joined(separator: ", ") + "."
  }
}
