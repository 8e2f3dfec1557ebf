import Basics
import StrictJSON

/// What a made-up team says to itself: to what was shared, on its agendas, in examples, statements and sessions.
///
/// How much there is grows with the gezinnen, but slower: a team of seven has no more evenings with a thousand gezinnen than with a hundred.
struct TeamWriter {
  private var dice: Dice
  private var ids: ULIDSource
  private let clock: SampleClock
  private let members: [String]
  private var shared: [SharedOne] = []

  /// A reflection that was shared, as far as others can say something to it.
  private struct SharedOne {
    let id: String
    let author: String
    /// The day of sharing as an offset from today.
    let day: Int
    let questions: [String]
  }

  /// - Parameter members: the second one is the supervisor.
  init(seed: UInt64, members: [String], clock: SampleClock) {
    dice = Dice(seed: seed)
    ids = ULIDSource(seed: dice.number())
    self.members = members
    self.clock = clock
  }

  /// Takes notice of a file with shared reflections, and gives what colleagues said to them.
  mutating func responses(to file: SampleFile) -> [SampleFile] {
    guard let author = file.content["author"]?.text else { return [] }
    var files: [SampleFile] = []
    for reflection in file.content["reflections"]?.items ?? [] {
      guard let id = reflection["id"]?.text, let moment = reflection["shared"]?.text.flatMap(Instant.init) else { continue }
      let questions = (reflection["answers"]?.items ?? []).compactMap { $0["question"]?.text }
      let one = SharedOne(id: id, author: author, day: clock.today.days(until: moment.day), questions: questions)
      shared.append(one)
      files += responses(to: one, discuss: reflection["discuss"] != nil)
    }
    return files
  }

  private mutating func responses(to one: SharedOne, discuss: Bool) -> [SampleFile] {
    guard dice.chance(discuss ? 75 : 40) else { return [] }
    var said: [(member: String, items: [ResponseDraft])] = []
    var replies: [ResponseDraft] = []
    let others = members.filter { $0 != one.author }
    // The supervisor reads most.
    let readers = dice.chance(60) && one.author != members[1] ? [members[1]] : dice.some(dice.throwing(1...2), of: others)
    for reader in readers {
      let day = min(0, one.day + dice.throwing(0...9))
      let question = dice.chance(70) && !one.questions.isEmpty ? dice.pick(one.questions) : ""
      if dice.chance(discuss ? 65 : 45) {
        let asked = response(on: day, "question", question, dice.pick(TeamSayings.questions))
        said.append((reader, [asked]))
        guard day < -2, dice.chance(75) else { continue }
        replies.append(response(on: min(0, day + dice.throwing(1...6)), "reply", question, dice.pick(TeamSayings.replies), to: asked.id))
      } else {
        said.append((reader, [response(on: day, "recognition", question, dice.chance(40) ? dice.pick(TeamSayings.recognitions) : "")]))
      }
    }
    if !replies.isEmpty { said.append((one.author, replies)) }
    return said.map { ResponseDraft.file(one.id, by: $0.member, $0.items) }
  }

  private mutating func response(on day: Int, _ kind: String, _ question: String, _ text: String, to other: String = "") -> ResponseDraft {
    let at = clock.moment(day, dice.throwing(8...16), dice.throwing(0...59))
    return ResponseDraft(id: ids.next(at: at), at: at, kind: kind, question: question, inReplyTo: other, text: text)
  }

  /// Agendas, examples, statements and sessions, once all that was shared is known.
  mutating func rest(dossiers count: Int) -> [SampleFile] {
    let size = Self.root(count)
    var files = [sentences(4 + size / 3)]
    var agenda: [String] = []
    for number in 0..<(6 + 2 * size) {
      let item = item(number)
      agenda.append(item.id)
      files.append(item.file(clock))
    }
    for number in 0..<(4 + 2 * size) { files.append(example(number).file(clock)) }
    let statements = (0..<TeamSayings.statements.count).map { statement($0) }
    files += statements.map(\.file)
    for number in 0..<(2 + size / 2) { files.append(session(number, statements.map(\.id), agenda).file(clock)) }
    return files
  }

  private mutating func sentences(_ count: Int) -> SampleFile {
    let entries = TeamSayings.sentences.prefix(count).map { said in
      let day = -dice.throwing(10...500)
      return object(
        ("author", .string(dice.pick(members))), ("id", .string(ids.next(at: clock.moment(day, 10, 0)))),
        ("on", .string(clock.day(day))), ("text", .string(said.text)), ("when", .string(said.when)))
    }
    return SampleFile(
      path: "team/sentences.json", content: object(("entries", .array(entries)), ("format", "gewoon/sentences"), ("version", 1)))
  }

  private mutating func item(_ number: Int) -> AgendaDraft {
    let said = TeamSayings.items[number % TeamSayings.items.count]
    let day = -dice.throwing(3...400)
    let id = ids.next(at: clock.moment(day, 9, 0))
    let from = shared.isEmpty || !dice.chance(60) ? nil : dice.pick(shared)
    let source =
      from.map { object(("question", .string($0.questions.first ?? "")), ("reflection", .string($0.id))) } ?? .null
    let author = from?.author ?? dice.pick(members)
    let joined = dice.some(dice.throwing(0...4), of: members.filter { $0 != author }).map { ($0, min(0, day + dice.throwing(0...20))) }
    return AgendaDraft(
      id: id, list: said.list, kind: said.kind, title: said.title, text: said.text,
      status: day < -120 ? dice.pick(["busy", "done", "done"]) : dice.pick(["open", "open", "busy"]), author: author, created: day,
      source: from == nil ? dice.pick(["Teamoverleg", "Intervisie", "Gesprek met bewoners"]) : "", from: source, joined: joined,
      lesson: said.lesson)
  }

  private mutating func example(_ number: Int) -> ExampleDraft {
    let said = TeamSayings.examples[number % TeamSayings.examples.count]
    let day = -dice.throwing(4...500)
    let author = dice.pick(members)
    let status =
      day > -20 ? dice.pick(["draft", "secondReading"]) : dice.pick(["library", "library", "library", "secondReading", "draft"])
    let others = members.filter { $0 != author }
    let isElsewhere = status == "library" && dice.chance(15)
    return ExampleDraft(
      id: ids.next(at: clock.moment(day, 10, 0)), title: said.title, context: said.context, what: said.what,
      result: status == "draft" ? "" : said.result, again: status == "draft" ? "" : said.again, author: isElsewhere ? "" : author,
      made: day, status: status, consent: status == "draft" || isElsewhere ? nil : day - 3,
      reader: status == "library" && !isElsewhere ? (dice.pick(others), min(0, day + 2)) : nil,
      recognised: status == "library" ? dice.some(dice.throwing(0...3), of: others) : [], aspects: said.aspects,
      indicators: said.indicators, tasks: said.tasks, phase: dice.pick(["before", "before", "during", "after"]),
      organisation: isElsewhere ? dice.pick(["Wijkteam De Linden", "Buurtteam West"]) : "")
  }

  private mutating func statement(_ number: Int) -> StatementDraft {
    let said = TeamSayings.statements[number]
    let day = -dice.throwing(5...300)
    let id = ids.next(at: clock.moment(day, 10, 0))
    let stances = dice.some(dice.throwing(0...6), of: members).map { member in
      StanceDraft(
        member, dice.pick(["agree", "agree", "partly", "partly", "disagree", "unsure"]),
        dice.chance(60) ? dice.pick(TeamSayings.stances) : "", on: min(0, day + dice.throwing(0...14)), clock)
    }
    return StatementDraft(id: id, kind: said.kind, text: said.text, source: "Teamoverleg", stances: stances)
  }

  /// Every fourth week one; the last lies ahead.
  private mutating func session(_ number: Int, _ statements: [String], _ agenda: [String]) -> SessionDraft {
    let day = clock.wednesday() - 28 * number
    let id = ids.next(at: clock.moment(min(0, day - 7), 10, 0))
    let about = shared.filter { $0.day <= day - 2 && $0.day > day - 60 }
    let talked = about.isEmpty ? [] : dice.some(2, of: about)
    let presenter = talked.first?.author ?? dice.pick(members)
    let isPast = day < 0
    return SessionDraft(
      id: id, day: day, question: dice.pick(TeamSayings.questionsOfSessions), presenter: presenter, chair: members[1],
      members: dice.some(4, of: members.filter { $0 != presenter && $0 != members[1] }), reflections: talked.map(\.id),
      statements: dice.chance(50) ? [dice.pick(statements)] : [], steps: TeamSayings.steps, at: isPast ? TeamSayings.steps.count - 1 : nil,
      outcome: isPast ? dice.pick(TeamSayings.outcomes) : "", agenda: isPast && dice.chance(60) ? dice.pick(agenda) : "")
  }

  /// The whole part of the square root.
  private static func root(_ count: Int) -> Int {
    var root = 0
    while (root + 1) * (root + 1) <= count { root += 1 }
    return root
  }
}
