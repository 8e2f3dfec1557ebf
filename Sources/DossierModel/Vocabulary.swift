/// The words that a field may hold, in the order in which people choose among them (format.md, the table of fields and values).
public struct Vocabulary: Sendable, Hashable {
  /// The name under which the visible words are kept.
  public let name: String
  public let values: [String]

  init(_ name: String, _ values: String) {
    self.name = name
    self.values = values.split(separator: " ").map(String.init)
  }

  public static let memberRole = Vocabulary("member.role", "worker supervisor")
  public static let teamPeriod = Vocabulary("team.period", "quarter half-year year")
  public static let phase = Vocabulary("phase", "before during steppingDown after")
  public static let firstContact = Vocabulary("firstContact", "weCame theyAsked")
  public static let area = Vocabulary("area", "school money income housing health leisure parenting safety work contacts")
  public static let areaState = Vocabulary("areaState", "good fair concern unknown")
  public static let approach = Vocabulary("approach", "shortSentences calmAndPredictable plainLanguage")
  public static let agreementWhat = Vocabulary("agreement.what", "share map example")
  public static let agreementAnswer = Vocabulary("agreement.answer", "yes no later")
  public static let personKind = Vocabulary("person.kind", "person place")
  public static let sector = Vocabulary("sector", "household family friends neighbourhood school community access professional")
  public static let quality = Vocabulary("quality", "strong ordinary thin broken")
  public static let direction = Vocabulary("direction", "gives receives both")
  public static let support = Vocabulary("support", "practical company advice emotional")
  public static let contact = Vocabulary("contact", "daily weekly monthly rarely")
  public static let asked = Vocabulary("asked", "notAsked asked promised helping declined")
  public static let can = Vocabulary("can", "yes partly no")
  public static let distance = Vocabulary("distance", "near consult")
  public static let by = Vocabulary("by", "gezin network worker specialist")
  public static let goalKind = Vocabulary("goal.kind", "change cope tie prevention")
  public static let route = Vocabulary("route", "here elsewhere")
  public static let help = Vocabulary("help", "talk information practical")
  public static let pace = Vocabulary("pace", "tooFast right")
  public static let decisionBy = Vocabulary("decision.by", "gezin together professional")
  public static let reflectionKind = Vocabulary("reflection.kind", "visit evaluation closing")
  public static let round = Vocabulary("round", "whole short")
  public static let place = Vocabulary("place", "home school neighbourhood office online")
  public static let input = Vocabulary("input", "text scale yesPartlyNo weight")
  public static let choice = Vocabulary("choice", "yes partly no lighter fitting heavier")
  public static let evidenceKind = Vocabulary("evidence.kind", "seen heard done agreed fromOther")
  public static let perspective = Vocabulary(
    "perspective", "parent child worker school access provider municipality researcher")
  public static let dosage = Vocabulary("dosage", "tooLittle right tooMuch")
  public static let moment = Vocabulary("moment", "yes partly no")
  public static let withoutHelp = Vocabulary("withoutHelp", "yes partly no")
  public static let timely = Vocabulary("timely", "inTime tooLate tooEarly")
  public static let responseKind = Vocabulary("response.kind", "question recognition reply")
  public static let agendaList = Vocabulary("agenda.list", "change training knowledge")
  public static let agendaKind = Vocabulary("agenda.kind", "example lesson question module product")
  public static let agendaStatus = Vocabulary("agenda.status", "open busy done")
  public static let lesson = Vocabulary("lesson", "developing implementing evaluating training cooperating")
  public static let exampleStatus = Vocabulary("example.status", "draft secondReading library")
  public static let exampleOrigin = Vocabulary("example.origin", "own imported")
  public static let statementKind = Vocabulary("statement.kind", "statement dilemma")
  public static let sessionNote = Vocabulary("sessionNote", "note needed")
  public static let stance = Vocabulary("stance", "agree partly disagree unsure")
}
