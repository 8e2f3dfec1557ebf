import NetworkPicture

/// Networks for the tests of the map.
public enum SampleMap {
  /// The names of the eight sectors.
  public static let sectorNames = [
    "gezin en huis", "familie", "vrienden", "buurt", "school en opvang", "werk, club en geloof", "hulp in de wijk", "hulpverleners",
  ]

  /// The people around a gezin, in order of arrival; the id is the name.
  public static let bakker = [
    person("Oma Ria", "=", 1, 1, isCoEducator: true), person("Tante Kim", "=", 1, 1), person("Yasmina", "=", 2, 1),
    person("Erik", "~", 1, 2, isCoEducator: true), person("Juf Els", "=", 4, 2, isCoEducator: true), person("Opa Henk", "-", 1, 2),
    person("Trainer Dirk", "?", 5, 2), person("VV Noord", "=", 5, 2), person("Buurvrouw An", "?", 3, 3), person("Dokter Vos", "-", 7, 3),
    person("Ingrid", ".", 4, 3), person("Marit", "-", 6, 3), person("Naima", "-", 2, 3), person("Oom Piet", "x", 1, 4),
    person("Opvang de Boei", "-", 4, 3),
  ]

  private static let others = [
    person("Buurman Jan-Willem", "-", 3, 2), person("Jeugdverpleegkundige Lot", "-", 6, 3), person("Fatima el Amrani", "-", 2, 2),
    person("Meester Joost", "-", 4, 3), person("Collega Samira", "-", 5, 3), person("Wijkagent Bas", ".", 6, 3),
    person("Imam Yusuf", "-", 5, 3), person("Nicht Roos", "=", 1, 3), person("Peettante Loes", "=", 0, 1), person("Coach Milan", "-", 7, 3),
    person("Logopedist Tess", "-", 7, 2), person("Oude buurvrouw", "x", 3, 4), person("Voedselbank", "-", 6, 3),
    person("Stiefzus Noa", "~", 0, 2), person("Vriend Bram", "-", 2, 2),
  ]

  /// As many people as you like, spread as networks are; the first are those of `bakker`.
  public static func people(_ count: Int) -> [PicturePerson] {
    (0..<count).map { number in
      let all = bakker + others
      let person = all[number % all.count]
      guard number >= all.count else { return person }
      let name = "\(person.name) \(number / all.count + 1)"
      return PicturePerson(
        id: name, name: name, sign: person.sign, isCoEducator: person.isCoEducator, sector: person.sector + number % 3 - 1,
        ring: person.ring,
        tie: person.tie, hasStrain: person.hasStrain)
    }
  }

  private static func person(_ name: String, _ sign: String, _ sector: Int, _ ring: Int, isCoEducator: Bool = false) -> PicturePerson {
    let tie: PicturePerson.Quality = sign == "=" ? .strong : sign == "." ? .thin : sign == "x" ? .broken : .ordinary
    return PicturePerson(
      id: name, name: name, sign: sign, isCoEducator: isCoEducator, sector: sector, ring: ring, tie: tie, hasStrain: sign == "~")
  }
}
