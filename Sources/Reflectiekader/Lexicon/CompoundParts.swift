/// Parts from which long words of the trade are made, and what one calls them in ordinary words.
struct CompoundParts: Sendable {
  static let shared = CompoundParts()

  private var fronts = LetterRuns()
  private var spoken: [String?] = []
  private var backs = LetterRuns()

  /// Letters that join two parts.
  fileprivate static let joining: [[UInt8]] = ["s", "e", "en", "n"].map { Array($0.utf8) }

  private init() {
    for piece in Self.frontTable.cut(at: "\n").flatMap({ $0.cut(at: ",") }) {
      let halves = piece.cut(at: "=").map(String.init)
      guard let first = halves.first, !first.isEmpty else { continue }
      let number = fronts.number(for: Array(first.utf8))
      if number == spoken.count { spoken.append(halves.count == 2 ? halves[1] : nil) }
    }
    for piece in Self.backTable.cut(at: "\n").flatMap({ $0.cut(at: ",") }) {
      let word = Array(piece.utf8)
      _ = backs.number(for: word)
      for form in Inflection.forms(of: word, .noun) { _ = backs.number(for: form.text) }
    }
  }

  /// The ordinary words for a first part: "gedrag" for *gedrags*.
  func words(for front: Compound.Letters) -> String? {
    front.withLinksOff { fronts.find($0).flatMap { spoken[$0] } }
  }

  /// Whether this is a known first part, or two of them.
  func isKnown(_ front: Compound.Letters) -> Bool {
    if isOne(front) { return true }
    guard front.count >= 6 else { return false }
    return (front.startIndex + 3...front.endIndex - 3).contains { isOne(front[..<$0]) && isOne(front[$0...]) }
  }

  /// Whether this is a known last part.
  func isEnd(_ back: Compound.Letters) -> Bool {
    back.first == UInt8(ascii: "s") && backs.find(back.dropFirst()) != nil || backs.find(back) != nil
  }

  private func isOne(_ front: Compound.Letters) -> Bool {
    front.withLinksOff { fronts.find($0) } != nil
  }
}

extension Compound.Letters {
  /// The first answer that is given to these letters as they are, or without the letters that join them to the next part.
  fileprivate func withLinksOff<Answer>(_ ask: (Self) -> Answer?) -> Answer? {
    if let answer = ask(self) { return answer }
    for link in CompoundParts.joining where count > link.count + 2 && suffix(link.count).elementsEqual(link) {
      if let answer = ask(dropLast(link.count)) { return answer }
    }
    return nil
  }
}

extension CompoundParts {
  /// First parts, with the ordinary words for them where they can stand behind "problemen met".
  fileprivate static let frontTable = """
    gedrag=gedrag, hechting=de band, opvoed=opvoeden, opvoeding=opvoeden, leer=leren, taal=taal, angst=angst, stemming=somberheid, eet=eten
    slaap=slapen, verslaving=verslaving, alcohol=alcohol, drugs=drugs, middelen=drank of drugs, agressie=boosheid, schuld=schulden
    schulden=schulden, schuld=schulden, scheiding=de scheiding, echtscheiding=de scheiding, relatie=de relatie, gezin=het gezin
    systeem=het gezin, netwerk=de mensen eromheen, school=school, woon=wonen, financ=geld, geld=geld, rouw=verdriet, verlies=verdriet
    ontwikkeling=groter worden, aandacht=aandacht, contact=contact, identiteit=wie iemand is, pest=pesten, gezag=gezag, zindelijkheid=zindelijk worden
    puber=de puberteit, puberteit=de puberteit, omgang=de omgang, communicatie=praten, motoriek=bewegen, spraak=praten, armoede=geld
    hulp, hulpverlening, zorg, jeugdzorg, jeugdhulp, jeugd, behandel, behandeling, begeleiding, ondersteuning, casus, client, crisis, drang
    dwang, diagnose, diagnostiek, intake, interventie, indicatie, ambulant, ambulantisering, uitstroom, nazorg, herstel, therapie, screening
    onderzoek, observatie, participatie, activering, reintegratie, veiligheid, bescherming, uithuisplaatsing, pleegzorg, ouder, kind
    maatwerk, vervolg, traject, trauma, opname, plaatsing, terugplaatsing, re-integratie, schuldhulp, schuldhulpverlening, wmo, leerling
    keten, proces, wijk, veiligheid, schulden, weerbaarheid, mediation, resocialisatie, thuiszitter, vaardigheid, veranderings, motivatie, jongeren, arbeid, training
    """

  /// Last parts behind *casus* and its like; their plurals as well.
  fileprivate static let backTable = """
    overleg, bespreking, regie, regisseur, houder, team, lijst, bord, nummer, verloop, dossier, tafel, kaart, formulier, notitie, analyse
    gesprek, verantwoordelijke, eigenaar, beschrijving, inbreng, inbrenger, nivo, niveau, presentatie, traject, plan, vraag
    bijeenkomst, leider, manager, management, coordinatie, coordinator, tekst, verslag, voorbeeld
    """
}
