import Basics
import DossierModel
import StrictJSON

extension Person {
  /// The person in full: "Oma Ria, oma van moederskant. Familie, heel dichtbij. Sterke band, over en weer. Geeft praktische hulp en een luisterend oor, elke
  /// week, tot 31 januari. Voedt mee op. 1 stap in het plan."
  ///
  /// - Parameters:
  ///   - dossier: where the person stands.
  ///   - names: how those in the sentence are called.
  ///   - isUnderCorner: whether the corner stands above the sentence already; then it says nothing about a corner or a ring that is missing.
  public func sentence(
    in dossier: JSON, called names: PersonNames, isUnderCorner: Bool = false, today: Day, _ language: Language
  ) -> String {
    PersonSentence(
      said: PersonInFull(self, in: dossier), names: names, isUnderCorner: isUnderCorner, today: today, language: language
    ).text
  }
}

/// What is known of one person or place on the map, put into words. What is not known stays unsaid.
struct PersonSentence {
  let said: PersonInFull
  let names: PersonNames
  let isUnderCorner: Bool
  let today: Day
  let language: Language

  var text: String {
    let sentences = [who, stands, tie, helps] + asked + marks + said.bonds.map(bond) + others
    // A sentence that ends with initials has its stop already.
    let stopped = sentences.filter { !$0.isEmpty }.map { Saying.capitalised($0) + ($0.hasSuffix(".") ? "" : ".") }
    return (stopped + (isUnderCorner ? [] : [notPlaced].compactMap { $0 })).joined(separator: " ")
  }

  /// What of their place on the map is missing.
  private var notPlaced: String? {
    switch (said.sector == nil, said.ring == nil) {
    case (true, true): NetworkWords.notPlaced[language]
    case (true, false): NetworkWords.noSectorYet[language]
    case (false, true): NetworkWords.noRingYet[language]
    case (false, false): nil
    }
  }

  private func say(_ dutch: String, _ english: String) -> String { language == .nl ? dutch : english }

  private var who: String {
    let name = names.own.isEmpty ? ScreenWords.noName[language] : names.own
    let who = [name, names.role, said.isPlace ? say("een plek", "a place") : ""].filter { !$0.isEmpty }.joined(separator: ", ")
    if !said.hasEnded { return who }
    let since = said.ended.map { " " + Saying.since($0, today: today, language) } ?? ""
    return "\(who), " + NetworkWords.noLonger[language] + since
  }

  private var stands: String {
    let sector = isUnderCorner ? nil : said.sector
    return [sector.map { Saying.sector($0, language) }, said.ring.map { Saying.ring($0, language) }].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// Which way the support goes stands in "geeft" or "krijgt", where there is a word about the kind of it.
  private var tie: String {
    let way = said.direction.flatMap { $0 == "both" || said.support.isEmpty ? TieWords.way($0) : nil }
    return [band(said.quality, said.hasStrain ? true : nil), way?[language]].compactMap { $0 }.joined(separator: ", ")
  }

  private func band(_ quality: String?, _ strain: Bool?) -> String? {
    let band = quality.flatMap(TieWords.band)?[language]
    guard let strain else { return band }
    guard let band else { return strain ? say("spanning", "strain") : say("geen spanning", "no strain") }
    return band + (strain ? say(" met spanning", " with strain") : say(" zonder spanning", " without strain"))
  }

  private var helps: String {
    let often = said.contact.map { contact in
      contact == "rarely" ? say("af en toe", "now and then") : ValueWords.word("contact", contact)?[language] ?? contact
    }
    let help: String? =
      if said.support.isEmpty {
        often.map { say("contact ", "contact ") + $0 }
      } else if said.direction == "receives" {
        say("krijgt ", "receives ") + Saying.supportNouns(said.support, language)
      } else {
        say("geeft ", "gives ") + Saying.supportNouns(said.support, language)
      }
    return [help, said.support.isEmpty ? nil : often, said.until.map(until)].compactMap { $0 }.joined(separator: ", ")
  }

  /// "tot 31 januari" for a day that comes within a year; with its year where one could mistake it.
  private func until(_ day: Day) -> String {
    let isNear = (0..<300).contains(today.days(until: day))
    let past = day < today ? say(" (die dag is voorbij)", " (that day has passed)") : ""
    return say("tot ", "until ") + (isNear ? Saying.long(day, language) : Saying.title(day, relativeTo: today, language)) + past
  }

  private var asked: [String] {
    let asked: String? =
      switch said.asked {
      case "notAsked": say("nog niet gevraagd", "not asked yet")
      case "asked": say("gevraagd om te helpen", "asked to help")
      case "promised": say("heeft gezegd te helpen", "said to help")
      case "helping" where said.support.isEmpty: say("helpt al", "helps already")
      case "declined": say("helpt liever niet", "would rather not help")
      default: nil
      }
    let can: String? =
      switch said.can {
      case "partly": say("kan er een beetje bij hebben", "can carry a little more")
      case "no": say("kan er nu niets bij hebben", "can carry no more now")
      default: nil
      }
    let knows = said.knows == false ? say("weet nog niet van de hulp", "does not know of the help yet") : nil
    return [asked, can, knows].compactMap { $0 }
  }

  private var marks: [String] {
    let mentor = said.chosenBy.map(names.member)
    return [
      said.distance == "consult" ? say("denkt mee op afstand", "thinks along from afar") : nil,
      said.isCoEducator ? say("voedt mee op", "helps to raise the children") : nil,
      said.isEyesAndEars ? say("ziet en hoort veel", "sees and hears much") : nil,
      mentor.map { say("gekozen door \($0)", "chosen by \($0)") },
      said.steps > 0 ? Saying.count(said.steps, .step, language) + say(" in het plan", " in the plan") : nil,
    ].compactMap { $0 }
  }

  private var others: [String] {
    [
      names.worksWith.isEmpty ? "" : say("werkt samen met ", "works with ") + Saying.list(names.worksWith, language),
      names.knows.isEmpty ? "" : say("kent ", "knows ") + Saying.list(names.knows, language),
    ]
  }

  private func bond(_ bond: PersonInFull.OwnBond) -> String {
    let parts = [bond.ring.map { Saying.ring($0, language) }, band(bond.quality, bond.strain)].compactMap { $0 }
    let member = names.member(bond.member)
    return say("voor \(member): ", "for \(member): ") + parts.joined(separator: ", ")
  }
}
