import DossierModel
import Testing

/// Every key that format.md shows, by the place of its object. A key that is missing in a shape would be kept, and never be seen or tested.
@Suite("The keys of the format")
struct KnownKeysTests {
  static let keys: [(FileKind, place: String, keys: String)] = [
    (.workspace, "", "id me team"), (.team, "", "id name instrument members definitions"), (.team, "definitions", "id text on author"),
    (.team, "members", "id name role until"),
    (.dossier, "", "id created changed closed firstContact worker earlierWorkers phases gezin statements agreements network plan meldcode"),
    (.dossier, "earlierWorkers", "worker until"), (.dossier, "phases", "phase since"),
    (
      .dossier, "gezin",
      """
      name sortName label members goingWell ownWords normal resilience supported harderTimes areas climate ordinaryDay approach \
      approachNote language
      """
    ),
    (.dossier, "gezin.members", "id name nickname role born qualities voice note"), (.dossier, "gezin.supported", "date value"),
    (.dossier, "gezin.areas", "state note asked welcome links"), (.dossier, "gezin.ordinaryDay", "id what by who"),
    (.dossier, "meldcode", "id step on note"), (.dossier, "gezin.harderTimes", "id since until note"),
    (.dossier, "gezin.climate", "id place member safe seen wellbeing pressure asked"),
    (.dossier, "statements", "id date by about text"), (.dossier, "agreements", "id date who what answer note"),
    (.dossier, "network", "changed people ties versions"),
    (
      .dossier, "network.people",
      """
      id kind name nickname role sector ring quality strain direction support contact asked can knows until coEducator eyesAndEars mentorOf distance \
      linkedTo since ended note bonds
      """
    ),
    (.dossier, "network.people.bonds", "member ring quality strain direction support"),
    (.dossier, "network.ties", "a b quality strain since ended"), (.dossier, "network.versions", "date people ties"),
    (.dossier, "network.versions.people", "id name sector ring quality kind role bonds linkedTo"),
    (.dossier, "network.versions.ties", "a b quality"),
    (.dossier, "plan", "owner askedForOwnPlan step worries goals decisions steppingDown"), (.dossier, "plan.worries", "id text author"),
    (.dossier, "plan.goals", "id title kind author areas person now goodEnough expectations planB reviews reached actions viewpoints"),
    (.dossier, "plan.goals.expectations", "gezin worker others"), (.dossier, "plan.goals.reviews", "id date done outcome"),
    (.dossier, "plan.goals.actions", "id what by who author due done went route routeTo help pace task before handBack"),
    (
      .dossier, "plan.decisions",
      """
      id date from to by byWhy table why triedFirst ordinaryFirst broadView specialist specialistWith expectation until enoughWhen \
      staysInvolved viewpoints
      """
    ),
    (.dossier, "plan.decisions.table", "who name view"), (.dossier, "plan.decisions.broadView", "money school income housing"),
    (.dossier, "plan.steppingDown", "started stays back checks wayBack"), (.dossier, "plan.steppingDown.checks", "id date done note"),
    (.privateReflections, "", "dossier author normalForMe reminders reflections"),
    (.privateReflections, "reminders", "id text date done"),
    (.sharedReflections, "", "dossier author label phases ladder withdrawn reflections"), (.sharedReflections, "phases", "phase since"),
    (.sharedReflections, "ladder", "date from to by"), (.sharedReflections, "withdrawn", "id shared at"),
    (
      .privateReflections, "reflections",
      """
      id visit place kind phase instrument created changed finished shared round aspect at discuss landing wentWell hunch answers evidence \
      conversation broadView dosage dosageNoticed recognition safety indicators tasks statements nextStep learned wantToLearn closing
      """
    ),
    (.privateReflections, "reflections.answers", "question asked text scale choice already oneHigher parked viewpoints"),
    (.privateReflections, "reflections.answers.viewpoints", "id perspective text"),
    (.privateReflections, "reflections.evidence", "id aspect kind text from date links"),
    (.privateReflections, "reflections.conversation", "moment partnership language broadView positiveView imperfection"),
    (.privateReflections, "reflections.broadView", "money school income housing"),
    (.privateReflections, "reflections.closing", "withoutHelp stays timely expected"), (.responses, "", "reflection member items"),
    (.responses, "items", "id at kind question inReplyTo text"),
    (.agenda, "", "id list kind title text status author created source from joined lesson standing withdrawn"),
    (.agenda, "withdrawn", "by on"),
    (.agenda, "from", "reflection question example session"), (.agenda, "joined", "member on"),
    (
      .example, "",
      """
      id title context what result again author made status consent reader recognised aspects indicators tasks phase statements origin \
      organisation recognisedElsewhere looked withdrawn
      """
    ),
    (.example, "consent", "by on"), (.example, "reader", "member on mark"),
    (.statement, "", "id kind text source stances reflections withdrawn"),
    (.statement, "reflections", "id on"), (.statement, "withdrawn", "by on"),
    (.statement, "stances", "member perspective stance line on"),
    (.session, "", "id date roles question reflections statements steps at notes present outcome to cancelled"),
    (.session, "roles", "presenter chair members"),
    (.session, "steps", "name ask minutes"), (.session, "notes", "id kind perspective name text on"),
    (.session, "to", "agenda example"),
    (.instrument, "", "name edition title source aspects indicators tasks conversation"), (.instrument, "title", "nl en"),
    (.instrument, "aspects", "id title evidence questions"), (.instrument, "aspects.questions", "id input text short help source"),
    (.instrument, "indicators", "id aspect perspective text help source"), (.instrument, "tasks", "id text"),
    (.instrument, "conversation", "id text"), (.lexicon, "", "entries"), (.lexicon, "entries", "id term forms ordinary why example"),
    (.sentences, "", "entries ordinaryFirst"), (.sentences, "entries", "id text when author on"),
    (.sentences, "ordinaryFirst", "id text when author on"), (.trash, "", "from at by text"),
    (.conflict, "", "from at by text"),
  ]

  @Test("each is known to the shape of its place", arguments: keys.indices)
  func known(index: Int) throws {
    let (kind, place, keys) = Self.keys[index]
    var shape = kind.shape
    for step in place.split(separator: ".") { shape = try #require(shape.shape(of: String(step)), "\(kind) \(place)") }
    for key in keys.split(separator: " ") { #expect(shape.field(String(key)) != nil, "\(kind) \(place) \(key)") }
  }

  @Test("a shape says each key once, and never the two that every file begins with")
  func once() {
    var seen: Set<ObjectIdentifier> = []
    func look(_ shape: Shape) {
      guard seen.insert(ObjectIdentifier(shape)).inserted else { return }
      let keys = shape.fields.map(\.key)
      #expect(Set(keys).count == keys.count, "\(shape.name)")
      #expect(!keys.contains("format") && !keys.contains("version"), "\(shape.name)")
      for key in keys { if let inner = shape.shape(of: key) { look(inner) } }
    }
    for kind in FileKind.allCases { look(kind.shape) }
    #expect(seen.count > 40)
  }

  @Test("the words of a field, as many as the format has, in its order")
  func words() {
    let words: [(Vocabulary, String)] = [
      (.memberRole, "worker supervisor"), (.phase, "before during steppingDown after"),
      (.area, "school money income housing health leisure parenting safety work contacts"), (.areaState, "good fair concern unknown"),
      (.approach, "shortSentences calmAndPredictable plainLanguage"), (.agreementWhat, "share map example"),
      (.agreementAnswer, "yes no later"),
      (.personKind, "person place"), (.sector, "household family friends neighbourhood school community access professional"),
      (.quality, "strong ordinary thin broken"), (.direction, "gives receives both"), (.support, "practical company advice emotional"),
      (.contact, "daily weekly monthly rarely"), (.asked, "notAsked asked promised helping declined"), (.can, "yes partly no"),
      (.distance, "near consult"), (.by, "gezin network worker specialist"), (.goalKind, "change cope tie prevention"),
      (.route, "here elsewhere"),
      (.help, "talk information practical"), (.pace, "tooFast right"), (.decisionBy, "gezin together professional"),
      (.reflectionKind, "visit evaluation closing"), (.round, "whole short"), (.place, "home school neighbourhood office online"),
      (.input, "text scale yesPartlyNo weight"), (.choice, "yes partly no lighter fitting heavier"),
      (.evidenceKind, "seen heard done agreed fromOther"),
      (.perspective, "parent child worker school access provider municipality researcher"), (.dosage, "tooLittle right tooMuch"),
      (.moment, "yes partly no"), (.withoutHelp, "yes partly no"), (.timely, "inTime tooLate tooEarly"),
      (.responseKind, "question recognition reply"), (.agendaList, "change training knowledge"),
      (.agendaKind, "example lesson question module product"), (.agendaStatus, "open busy done"),
      (.lesson, "developing implementing evaluating training cooperating"), (.exampleStatus, "draft secondReading library"),
      (.exampleOrigin, "own imported"), (.statementKind, "statement dilemma"), (.stance, "agree partly disagree unsure"),
    ]
    for (vocabulary, values) in words { #expect(vocabulary.values.joined(separator: " ") == values, "\(vocabulary.name)") }
  }
}
