import Basics
import DossierModel

/// The words for contact details and numbers, and what stands in their place.
public enum DetailWords {
  /// "telefoonnummer"
  public static func name(_ kind: FoundDetail.Kind) -> Phrase {
    switch kind {
    case .phone: Phrase("telefoonnummer", "telephone number")
    case .email: Phrase("e-mailadres", "e-mail address")
    case .link: Phrase("webadres", "web address")
    case .account: Phrase("accountnaam", "account name")
    case .address: Phrase("adres", "address")
    case .houseNumber: Phrase("huisnummer", "house number")
    case .postcode: Phrase("postcode", "postcode")
    case .citizenNumber: Phrase("BSN", "citizen number")
    case .bankAccount: Phrase("rekeningnummer", "account number")
    case .plate: Phrase("kenteken", "licence plate")
    case .birthDate: Phrase("geboortedatum", "date of birth")
    case .caseNumber: Phrase("dossiernummer", "case number")
    case .number: Phrase("nummer", "number")
    }
  }

  /// "[telefoonnummer]"
  public static func word(_ kind: FoundDetail.Kind) -> Phrase {
    let name = name(kind)
    return Phrase("[\(name.nl)]", "[\(name.en)]")
  }
}
