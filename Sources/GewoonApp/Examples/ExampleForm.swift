import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// One example: to write for its author, to read for everybody else.
struct ExampleForm: Reading {
  let desk: Desk
  let ref: Ref<Example>

  private var example: Example { record(ref) }
  private var sayings: ExampleSayings { ExampleSayings(desk: desk) }

  var rows: [Row] {
    let isToWrite = ExampleList(desk: desk).isMine(example) && example.standing != .withdrawn
    return isToWrite ? writing : reading
  }

  /// What stands out and was not looked at; nil while nobody knows yet which names there are.
  var found: [FoundInExample]? { scene.exampleFinder?.found(in: example) }

  // MARK: - Writing

  private var writing: [Row] {
    var rows: [Row] = [.heading(say(ExampleWords.anExample), say(ExampleWords.standing(example.standing)))]
    if example.standing == .library { rows.append(.note(say(ExampleWords.changedIsReadAgain))) }
    rows += Example.telling.map { .field(telling($0)) }
    rows += [.blank, .heading(say(ExampleWords.links))] + links
    rows += [.blank, .heading(label("example.consent"))] + fields(at: ref[.consent], .by, .on)
    rows += [.blank] + next
    let recognised = ExampleWords.recognisedBy(example.recognisers.count, language)
    return recognised.isEmpty ? rows : rows + [.note(recognised)]
  }

  /// What a reflection offers stands there in grey until its author takes it.
  private func telling(_ key: FieldKey<Example, String>) -> FieldLine {
    var line = line(key, at: ref)
    line.placeholder = FieldWords.help(line.name).map(say) ?? ""
    let offer = value(ExampleFromReflection.offer(key.name, of: ref.document))?.text ?? ""
    if !offer.isEmpty {
      line.offer = offer
      line.placeholder = ExampleWords.offer(offer.onOneLine, language)
    }
    return line
  }

  private var links: [Row] {
    let statements = sayings.statements
    let choices: [(FieldLine, [FieldOption])] = [
      (line(.aspects, at: ref), instrument.aspects.map { FieldOption(value: $0.id, word: say($0.title)) }),
      (line(.indicators, at: ref), instrument.indicators.map { FieldOption(value: $0.id, word: say($0.text)) }),
    ]
    let offered = choices + (statements.isEmpty ? [] : [(line(.statements, at: ref), statements)])
    return offered.map { line, options in
      var line = line
      line.offered = options
      return .field(line)
    } + fields(at: ref, .tasks, .phase)
  }

  /// What can be done next, and what keeps it from going on.
  private var next: [Row] {
    guard let found else { return [.note(say(ExampleWords.namesAreRead))] }
    let isEmpty = example.texts.isEmpty
    var rows: [Row] = []
    if !found.isEmpty { rows.append(.command("lookAtExample", ExampleWords.standsOut(found.count, language))) }
    if found.isEmpty, !isEmpty { rows.append(.note(say(ExampleWords.nothingStandsOut))) }
    switch example.standing {
    case .draft: rows.append(.command("toSecondReader", say(ExampleWords.handIn)))
    case .secondReading: rows.append(.note(say(ExampleWords.waits)))
    case .library, .withdrawn: break
    }
    return rows
  }

  // MARK: - Reading

  private var reading: [Row] {
    let whose = example.isImported ? example[.organisation] : scene.memberName(example[.author])
    var rows: [Row] = [.heading(example[.title], whose)]
    for key in Example.telling.dropFirst() where !example[key].isEmpty {
      rows += [.blank, .note(label(key.field.name), .title), .link(.readOn(key.name), example[key], .text)]
    }
    let links = sayings.aspects(example) + sayings.tasks(example) + [wordOrText("phase", example.raw(.phase))]
    let more = sayings.indicators(example) + sayings.statements(example)
    rows.append(.blank)
    for words in [links, more] {
      let said = words.filter { !$0.isEmpty }.joined(separator: " · ")
      if !said.isEmpty { rows.append(.note(said)) }
    }
    if example.isImported {
      rows.append(.note(ExampleWords.fromElsewhere(example[.organisation], example[.recognisedElsewhere] ?? 0, language)))
    }
    if example.standing == .withdrawn { return rows + [.blank, .command("takeExampleBack", say(ExampleWords.takeBack))] }
    if example.standing == .secondReading { return rows + secondReading }
    let recognised = ExampleWords.recognisedBy(example.recognisers.count, language)
    if !recognised.isEmpty { rows.append(.note(recognised)) }
    let isMine = example.recognisers.contains(workspace?.me ?? "")
    return rows + [.blank, .command("recogniseExample", say(isMine ? ExampleWords.notRecognised : ExampleWords.recognise))]
  }

  /// What a colleague looks at before it goes to the library.
  private var secondReading: [Row] {
    var rows: [Row] = [.blank, .heading(say(ExampleWords.secondReader))]
    let left = example[.looked]
    if !left.isEmpty { rows.append(.note(ExampleWords.left(left, language))) }
    guard let found else { return rows + [.note(say(ExampleWords.namesAreRead))] }
    let must = found.filter(\.mustGo).map(\.text)
    if !must.isEmpty { rows.append(.note(ExampleWords.mustGo(must, language), .warning)) }
    return rows + [
      .command("readExample", say(ExampleWords.readAndGood)), .command("returnExample", say(ExampleWords.giveBack)),
    ]
  }
}
