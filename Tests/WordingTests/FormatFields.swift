/// What format.md lists for the workspace, team, dossier, private and reflections files, and what is only being prepared, written down a second time on purpose:
/// a field that the words forget is then missed here.
enum FormatFields {
  static let shapes: [(shape: String, keys: String)] = [
    ("workspace", "format version id me team"),
    ("team", "format version id name instrument members"),
    ("teamMember", "id name role until"),
    ("dossier", "format version id created changed closed worker earlierWorkers phases gezin statements agreements network plan"),
    ("earlierWorker", "worker until"),
    ("phase", "phase since"),
    (
      "gezin",
      "name sortName label members goingWell ownWords normal resilience supported areas ordinaryDay approach approachNote language"
    ),
    ("member", "id name role born qualities voice note"),
    ("supported", "date value"),
    ("area", "state note asked welcome links"),
    ("ordinaryDay", "id what by who"),
    ("statement", "id date by about text"),
    ("agreement", "id date who what answer note"),
    ("network", "changed people ties versions"),
    (
      "person",
      "id kind name role sector ring quality strain direction support contact asked can knows until coEducator eyesAndEars mentorOf"
        + " distance linkedTo since ended note bonds"
    ),
    ("bond", "member ring quality strain direction support"),
    ("tie", "a b quality strain since ended"),
    ("version", "date people ties"),
    ("plan", "owner askedForOwnPlan step worries goals decisions steppingDown"),
    ("worry", "id text author"),
    ("goal", "id title kind author areas person now goodEnough expectations planB reviews reached actions"),
    ("expectations", "gezin worker others"),
    ("review", "id date done outcome"),
    ("action", "id what by who author due done route routeTo help pace task before handBack"),
    (
      "decision",
      "id date from to by table why triedFirst ordinaryFirst broadView specialist expectation until enoughWhen staysInvolved"
    ),
    ("seat", "who name view"),
    ("broadView", "money school income housing"),
    ("steppingDown", "started stays back checks wayBack"),
    ("check", "id date done note"),
    ("reflections", "format version dossier author label phases ladder withdrawn reflections"),
    (
      "reflection",
      "id visit place kind phase instrument created changed finished shared round aspect at discuss landing wentWell hunch answers"
        + " evidence conversation broadView dosage dosageNoticed recognition indicators tasks statements nextStep learned wantToLearn closing"
    ),
    ("answer", "question asked text scale choice already oneHigher parked viewpoints"),
    ("viewpoint", "id perspective text"),
    ("evidence", "id aspect kind text from date links"),
    ("conversation", "moment partnership language broadView positiveView imperfection"),
    ("closing", "withoutHelp stays timely expected"),
    ("withdrawn", "id shared at"),
    ("ladder", "date from to by"),
    // In no file: what is being prepared.
    ("share", "label style name"),
    ("sentence", "text when"),
    ("entry", "term ordinary why"),
  ]

  /// Every field as "<shape>.<key>".
  static let all: [String] = shapes.flatMap { shape, keys in keys.split(separator: " ").map { "\(shape).\($0)" } }

  /// The values of every field that takes one of a list, in the order of format.md's table.
  static let values: [(kind: String, values: String)] = [
    ("member.role", "worker supervisor"),
    ("phase", "before during steppingDown after"),
    ("area", "school money income housing health leisure parenting safety work contacts"),
    ("areaState", "good fair concern unknown"),
    ("approach", "shortSentences calmAndPredictable plainLanguage"),
    ("agreement.what", "share map example"),
    ("agreement.answer", "yes no later"),
    ("person.kind", "person place"),
    ("sector", "household family friends neighbourhood school community access professional"),
    ("ring", "1 2 3 4"),
    ("quality", "strong ordinary thin broken"),
    ("direction", "gives receives both"),
    ("support", "practical company advice emotional"),
    ("contact", "daily weekly monthly rarely"),
    ("asked", "notAsked asked promised helping declined"),
    ("can", "yes partly no"),
    ("distance", "near consult"),
    ("by", "gezin network worker specialist"),
    ("goal.kind", "change cope tie"),
    ("route", "here elsewhere"),
    ("help", "talk information practical"),
    ("pace", "tooFast right"),
    ("task", "1 2 3 4"),
    ("decision.by", "gezin together professional"),
    ("reflection.kind", "visit evaluation closing"),
    ("round", "whole short"),
    ("place", "home school neighbourhood office online"),
    ("choice", "yes partly no lighter fitting heavier"),
    ("evidence.kind", "seen heard done agreed fromOther"),
    ("perspective", "parent child worker school access provider municipality researcher"),
    ("dosage", "tooLittle right tooMuch"),
    ("withoutHelp", "yes partly no"),
    ("timely", "inTime tooLate tooEarly"),
    ("moment", "yes partly no"),
  ]
}
