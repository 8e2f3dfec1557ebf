import Basics

/// Ordinary Dutch words: what a sentence begins with has a capital and is no name for that. It keeps the question about perhaps-names short.
enum OrdinaryWords {
  /// Whether a folded word stands here as it is.
  static func contains(_ folded: String) -> Bool { small.contains(folded) || content.contains(folded) || alsoNames.contains(folded) }

  /// Whether a folded word is an ordinary one in one of its forms: "belde" of "bel", "kinderen" of "kind".
  static func isOne(_ folded: String) -> Bool {
    if small.contains(folded) || content.contains(folded) { return true }
    let letters = folded.filter(\.isLetter)
    if letters.count != folded.count { return folded.split { !$0.isLetter }.contains { isOne(String($0)) } }
    if folded.count >= 6, endings.contains(where: folded.hasSuffix) { return true }
    if isForm(folded) { return true }
    for head in heads where folded.hasPrefix(head) && folded.count >= head.count + 3 {
      let rest = String(folded.dropFirst(head.count))
      if content.contains(rest) || small.contains(rest) && rest.count > 3 || isForm(rest) { return true }
    }
    // A compound of two of these: "schoolplein", "huisbezoek".
    return folded.count >= 7
      && (3...folded.count - 3).contains { cut in
        let (first, last) = (String(folded.prefix(cut)), String(folded.dropFirst(cut)))
        let isFirst = content.contains(first) || first.last == "s" && content.contains(String(first.dropLast())) || isForm(first)
        return isFirst && (content.contains(last) || isForm(last))
      }
  }

  /// Whether it is a form of a word here: with an ending of a verb, of a plural or of a small one.
  private static func isForm(_ word: String) -> Bool {
    for ending in inflections where word.count >= ending.count + 3 && word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if isStem(stem) { return true }
    }
    return false
  }

  /// Whether a stem is that of a word here: as it is, with its last letter once ("bel" of "bell-en"), with a long vowel ("maak" of
  /// "mak-en"), or with f for v and s for z ("geef" of "gev-en").
  private static func isStem(_ stem: String) -> Bool {
    if content.contains(stem) { return true }
    var letters = Array(stem)
    guard letters.count >= 2, let last = letters.last else { return false }
    let before = letters[letters.count - 2]
    if last == before { return content.contains(String(letters.dropLast())) }
    if last == "v" { letters[letters.count - 1] = "f" }
    if last == "z" { letters[letters.count - 1] = "s" }
    if content.contains(String(letters)) { return true }
    guard "aeou".contains(before) else { return false }
    letters.insert(before, at: letters.count - 1)
    return content.contains(String(letters))
  }

  private static let inflections = [
    "en", "e", "t", "s", "te", "ten", "de", "den", "d", "n", "er", "ers", "je", "jes", "tje", "tjes", "end", "ende",
  ]
  private static let heads = [
    "ge", "be", "ver", "ont", "her", "on", "op", "aan", "uit", "af", "in", "mee", "na", "om", "over", "onder", "door", "voor", "bij", "toe",
    "weg", "terug", "samen", "af", "tegen", "mis", "vol", "los", "vast", "thuis",
  ]
  private static let endings = [
    "ing", "ingen", "heid", "heden", "lijk", "lijke", "tie", "ties", "isch", "ische", "baar", "bare", "schap", "schappen", "teit", "eren",
    "eerd", "eerde", "loos", "loze", "zaam", "zame", "ment", "menten", "isme", "atief", "atieve", "aties", "ende", "erij", "nis", "dheid",
    "ging", "uren", "elijk", "achtig", "ist", "isten", "oor", "ige", "igen", "eel", "ele", "eus", "euze",
  ]

  /// Words that stand beside any other: of all of them a name in small letters is never one.
  static let small = words(
    """
    a aan aangezien aangaande achter achteraf al aldus alle allebei alleen allemaal allen aller allerlei alles als alsnog alsof altijd
    ander andere anderen anders anderszins beide beiden ben beneden bent bij bijna bijvoorbeeld binnen boven bovendien buiten daar
    daarbij daardoor daarin daarmee daarna daarnaast daarom daaronder daarop daarover daartoe daaruit daarvan daarvoor dan dat de
    degene deze dezelfde die dikwijls dit doch doen doet doe deed deden door doordat doorgaans dus echter een eenieder eens eer eerder
    eerst eerste eerstens eigenlijk eindelijk elk elke elkaar en enig enige enkel enkele er eraan erbij erdoor ergens erin ermee erna
    ernaast erop erover ertoe eruit ervan ervoor even evenals evenmin ex ga gaan gaat ging gingen geen geenszins gedurende gehad
    geweest geworden gisteren graag had hadden haar hare heb hebben hebt heeft heel hem hen het hetgeen hetzelfde hier hierbij
    hierdoor hierin hiermee hierna hierom hierop hierover hiervan hiervoor hij hoe hoeveel hoewel hun ieder iedere iedereen iemand
    iets ik immers in inclusief indien ineens inmiddels intussen inzake is ja je jij jou jouw jullie kan kon konden kun kunnen kunt
    kom komen komt kwam kwamen laat laatst laatste later laten liet lieten liever maar mag mocht mochten mogen meer meerdere meest
    meestal men met mij mijn min minder misschien moest moesten moet moeten na naar naast nadat nee neen nergens niemand niet niets
    noch nog nogal nogmaals nooit nou nu nul of ofschoon om omdat omheen ondanks onder ondertussen ons onszelf onze ook op opeens
    opnieuw over overal overigens pas per plus precies reeds rond rondom samen sinds sindsdien slechts soms sommige steeds straks
    tamelijk te tegen tegenover ten tenminste tenslotte ter terug terwijl thans tijdens toch toe toen tot totdat trouwens tussen twee
    drie vier vijf zes zeven acht negen tien uit uiteindelijk uiteraard uw vaak vaker van vanaf vandaag vandaar vandoor vanmiddag
    vanmorgen vanochtend vanavond vannacht vanuit vanwege veel vele velen verder vervolgens vlak volgens voor vooraf vooral voorbij
    voordat voordien voorheen voorlopig voorts vrij vroeger waar waaraan waarbij waardoor waarin waarmee waarna waarnaast waarom
    waaronder waarop waarover waaruit waarvan waarvoor wanneer want waren was wat we wederom weer weinig weinige wel weldra welk welke
    wellicht werd werden wie wiens wij wil wilde wilden willen wilt word worden wordt zal ze zeer zelf zelfs zich zichzelf zij zijn zo
    zoals zodat zodra zonder zou zouden zowat zowel zulke zullen zult bv bijv blz ca cq evt etc ivm jl mbt nb nl nr
    nrs nvt o.a ps t.a.v tav tm vs zgn the and to it you he she they this that what who when where why how not but with from for on at
    by as or if so i my your our their one two all any some every each his her its there here then than more most very just only also
    still yet el bin ibn abu ould bint
    """)

  /// Words that are names too: at the beginning of a sentence they are asked about where somebody does something next to them.
  static let alsoNames = words(
    """
    roos merel iris storm lot toon bas mark rob door beer wolf vos joy boy ster fleur lente mees jade ruby saar bloem jet bo jo pa jan
    mei rein vrede noor eef lief sterre zon luna nova sky dag dop pip pien guus siem loek hanne berg bakker visser kok kuiper schipper
    koster boer groot jong klein kort lange lang wit zwart bruin rood groen blauw graaf koning prins hertog bos dijk veen heide hoek
    kamp brink haan leeuw valk mol vogel haas kat post winter zomer blok bal molen wind steen zand meer beek broek huis timmerman
    molenaar slager schilder wever dekker kramer smid ridder keizer bisschop burger klerk schout knecht hoop trouw goed best mooi maan
    maas rijn hoogland akker kerk toren tuin plas sloot ham haak bol dam poort punt schaap lam das spreeuw mus specht zwaan kraan
    bergman
    """)

  private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
