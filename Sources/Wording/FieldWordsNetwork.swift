import Basics

extension FieldWords {
  /// The fields of the network: people and places, their ties, and earlier maps.
  static func networkFields() -> [FieldWord] {
    [
      FieldWord(
        "network.changed", Phrase("Bijgewerkt op", "Brought up to date"),
        help: Phrase(
          "De dag waarop de netwerkkaart voor het laatst veranderde.",
          "The day the map last changed.")),
      FieldWord(
        "network.people", Phrase("Mensen en plekken", "People and places"),
        help: Phrase(
          "Wie er om het gezin heen staat: oma, de buurvrouw, juf Els, de voetbalclub.",
          "Who stands around the family: grandmother, a neighbour, the teacher, the football club.")),
      FieldWord(
        "network.ties", Phrase("Wie kent wie", "Who knows whom"),
        help: Phrase(
          "Mensen die elkaar kennen, kunnen samen helpen.",
          "People who know each other can help together.")),
      FieldWord(
        "network.versions", Phrase("Eerdere kaarten", "Earlier maps"),
        help: Phrase(
          "Hoe het netwerk eerder was. Zo zie je samen wat er veranderde.",
          "How the network was before. Together you can see what changed.")),
      ownMark("person.id"),
      FieldWord(
        "person.kind", Phrase("Mens of plek", "Person or place"),
        help: Phrase(
          "Ook een plek kan steun geven, zoals een club, een school of een kerk.",
          "A place can support too, such as a club, a school or a church.")),
      FieldWord(
        "person.name", Phrase("Naam", "Name"),
        help: Phrase(
          "Een voornaam of bijnaam is genoeg. Ook deze mensen hebben recht op privacy.",
          "A first name or nickname is enough. These people have a right to privacy too.")),
      FieldWord(
        "person.nickname", Phrase("Roepnaam", "Called"),
        help: Phrase(
          "Hoe mensen hem of haar noemen, als dat anders is dan de naam.",
          "What people call him or her, where that differs from the name.")),
      FieldWord(
        "person.role", Phrase("Wie is dit", "Who is this"),
        help: Phrase(
          "Bijvoorbeeld: oma van moederskant, trainer, buurvrouw van nummer 12.",
          "For example: mother's mother, coach, neighbour at number 12.")),
      FieldWord(
        "person.sector", Phrase("Hoort bij", "Belongs to"),
        help: Phrase(
          "De hoek van de kaart: familie, vrienden, buurt, school. Is een hoek leeg? Vraag wie daar zou kunnen staan.",
          "The corner of the map: family, friends, street, school. Is a corner empty? Ask who could be there.")),
      FieldWord(
        "person.ring", Phrase("Hoe dichtbij", "How near"),
        help: Phrase(
          "Hoe dichtbij deze persoon voor het gezin is. Zij bepalen dat, niet jij.",
          "How near this person is to the family. They decide, not you.")),
      FieldWord(
        "person.quality", Phrase("Band", "Tie"),
        help: Phrase(
          "Hoe de band nu is volgens het gezin. Een dunne band kan sterker worden.",
          "How the tie is now, says the family. A thin tie can grow stronger.")),
      FieldWord(
        "person.strain", Phrase("Spanning", "Strain"),
        help: Phrase(
          "Geeft dit contact spanning? Een band kan sterk zijn en toch spanning geven.",
          "Does this contact give strain? A tie can be strong and strained at once.")),
      FieldWord(
        "person.direction", Phrase("Geven en krijgen", "Giving and receiving"),
        help: Phrase(
          "Van wie naar wie gaat de steun? Mensen worden sterker als zij ook iets kunnen geven.",
          "Which way does the support go? People grow stronger when they can give too.")),
      FieldWord(
        "person.support", Phrase("Soort steun", "Kind of support"),
        help: Phrase(
          "Praktisch, gezelschap, advies of luisteren. Komt alles van één persoon? Zoek dan samen nog iemand.",
          "Practical, company, advice or listening. Does it all come from one person? Then look for another together.")),
      FieldWord(
        "person.contact", Phrase("Hoe vaak", "How often"),
        help: Phrase(
          "Hoe vaak zij elkaar spreken of zien.",
          "How often they speak or see each other.")),
      FieldWord(
        "person.asked", Phrase("Gevraagd om te helpen", "Asked to help"),
        help: Phrase(
          "Is deze persoon gevraagd? Vaak wil iemand wel, maar vroeg nog niemand het.",
          "Has this person been asked? Often people want to, but nobody asked.")),
      FieldWord(
        "person.can", Phrase("Heeft hier ruimte voor", "Has room for this"),
        help: Phrase(
          "Heeft deze persoon er tijd en rust voor? Reken pas op iemand als die het ook aankan.",
          "Does this person have the time and rest for it? Count on someone only if they can manage.")),
      FieldWord(
        "person.knows", Phrase("Weet ervan", "Knows about it"),
        help: Phrase(
          "Weet deze persoon dat er hulp is? Praat er anders niet over.",
          "Does this person know there is help? If not, do not talk about it.")),
      FieldWord(
        "person.until", Phrase("Helpt tot", "Helps until"),
        help: Phrase(
          "Tot wanneer iemand dit wil doen. Een einddatum maakt ja zeggen makkelijker.",
          "Until when someone will do this. An end makes it easier to say yes.")),
      FieldWord(
        "person.coEducator", Phrase("Voedt mee op", "Helps raise"),
        help: Phrase(
          "Iemand die mee opvoedt, zoals een opa, een juf of een trainer. Dat helpt ouders al veel.",
          "Someone who helps to raise, like a grandfather, teacher or coach. That already helps much.")),
      FieldWord(
        "person.eyesAndEars", Phrase("Ziet en hoort veel", "Sees and hears much"),
        help: Phrase(
          "Iemand die vroeg merkt dat het even minder gaat, zoals een buurvrouw of een juf.",
          "Someone who notices early when things get harder, like a neighbour or teacher.")),
      FieldWord(
        "person.mentorOf", Phrase("Gekozen door", "Chosen by"),
        help: Phrase(
          "Welk kind zelf voor deze steunpersoon koos.",
          "Which child itself chose this person for support.")),
      FieldWord(
        "person.distance", Phrase("Dichtbij of op afstand", "Near or from afar"),
        help: Phrase(
          "Voor een specialist: komt die zelf, of denkt die mee met jou? Meedenken is vaak genoeg.",
          "For a specialist: do they come, or think along with you? That is often enough.")),
      FieldWord(
        "person.linkedTo", Phrase("Werkt samen met", "Works with"),
        help: Phrase(
          "Met wie in het gewone leven werkt deze specialist samen? Hulp werkt niet zonder die mensen.",
          "Which ordinary people does this specialist work with? Help does not work without them.")),
      FieldWord(
        "person.since", Phrase("Sinds", "Since"),
        help: Phrase(
          "Sinds wanneer deze persoon erbij hoort.",
          "Since when this person belongs here.")),
      FieldWord(
        "person.ended", Phrase("Niet meer sinds", "No longer since"),
        help: Phrase(
          "Wanneer het stopte. De naam blijft op eerdere kaarten staan.",
          "When it stopped. The person stays on earlier maps.")),
      FieldWord(
        "person.note", Phrase("Verder", "More"),
        help: Phrase(
          "Iets wat helpt om te onthouden. Schrijf zo dat deze persoon het mag lezen.",
          "Something worth remembering. Write so that this person may read it.")),
      FieldWord(
        "person.bonds", Phrase("Band per gezinslid", "Tie per family member"),
        help: Phrase(
          "Een vriendin van moeder is niet vanzelf dichtbij het kind. Geef het per persoon aan.",
          "Mother's friend is not by itself near the child. Say it for each person.")),
      FieldWord(
        "bond.member", Phrase("Wie van het gezin", "Who of the family"),
        help: Phrase(
          "Voor wie deze band anders is.",
          "For whom this tie is different.")),
      FieldWord(
        "bond.ring", Phrase("Hoe dichtbij", "How near"),
        help: Phrase(
          "Hoe dichtbij deze persoon voor dit gezinslid is. Vraag het aan hem of haar zelf.",
          "How near this person is to this family member. Ask him or her.")),
      FieldWord(
        "bond.quality", Phrase("Band", "Tie"),
        help: Phrase(
          "Hoe de band is volgens dit gezinslid.",
          "How the tie is, says this family member.")),
      FieldWord(
        "bond.strain", Phrase("Spanning", "Strain"),
        help: Phrase(
          "Geeft dit contact spanning? Dat kan ook bij een sterke band.",
          "Does this contact give strain? It can with a strong tie too.")),
      FieldWord(
        "bond.direction", Phrase("Geven en krijgen", "Giving and receiving"),
        help: Phrase(
          "Van wie naar wie de steun gaat, bij dit gezinslid.",
          "Which way the support goes, for this family member.")),
      FieldWord(
        "bond.support", Phrase("Soort steun", "Kind of support"),
        help: Phrase(
          "Welke steun dit gezinslid van deze persoon krijgt, of aan deze persoon geeft.",
          "Which support this family member gets from the person, or gives.")),
      FieldWord(
        "tie.a", Phrase("De een", "The one"),
        help: Phrase(
          "De eerste van twee mensen die elkaar kennen.",
          "The first of two people who know each other.")),
      FieldWord(
        "tie.b", Phrase("De ander", "The other"),
        help: Phrase(
          "De tweede van twee mensen die elkaar kennen.",
          "The second of two people who know each other.")),
      FieldWord(
        "tie.quality", Phrase("Band", "Tie"),
        help: Phrase(
          "Hoe deze twee met elkaar omgaan.",
          "How these two get on.")),
      FieldWord(
        "tie.strain", Phrase("Spanning", "Strain"),
        help: Phrase(
          "Is er spanning tussen deze twee? Dan kun je ze beter niet samen iets vragen.",
          "Is there strain between these two? Then better not ask them together.")),
      FieldWord(
        "tie.since", Phrase("Sinds", "Since"),
        help: Phrase(
          "Sinds wanneer zij elkaar kennen.",
          "Since when they know each other.")),
      FieldWord(
        "tie.ended", Phrase("Niet meer sinds", "No longer since"),
        help: Phrase(
          "Wanneer dit contact stopte.",
          "When this contact stopped.")),
      FieldWord(
        "version.date", Phrase("Kaart van", "Map of"),
        help: Phrase(
          "De dag van deze eerdere kaart.",
          "The day of this earlier map.")),
      FieldWord(
        "version.people", Phrase("Mensen en plekken", "People and places"),
        help: Phrase(
          "Wie er toen op de kaart stond.",
          "Who stood on the map then.")),
      FieldWord(
        "version.ties", Phrase("Wie kende wie", "Who knew whom"),
        help: Phrase(
          "Wie elkaar toen kende.",
          "Who knew each other then.")),
    ]
  }
}
