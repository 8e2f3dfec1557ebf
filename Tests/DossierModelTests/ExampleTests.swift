import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("What gives somebody away in an example")
struct ExampleTests {
  private static let dossier: JSON = [
    "format": "gewoon/dossier", "version": 1, "id": "01KB00000000000000000000D1",
    "gezin": [
      "name": "Gezin van den Berg", "sortName": "Berg, van den", "label": "Gezin B.",
      "members": [["id": "01KB00000000000000000000M1", "name": "Jorinde", "role": "dochter"]],
    ],
    "network": [
      "people": [
        ["id": "01KB00000000000000000000P1", "kind": "person", "name": "Oma Wietske", "role": "oma van moederskant"],
        ["id": "01KB00000000000000000000P2", "kind": "place", "name": "De Zonnewijzer"],
        ["id": "01KB00000000000000000000P3", "kind": "place", "name": "school"],
      ]
    ],
  ]

  private static let finder: ExampleFinder = {
    var known = KnownAround()
    known.add(dossier: dossier)
    known.add(colleague: "Sanne de Wit")
    return ExampleFinder(known)
  }()

  private func found(_ text: String) -> [FoundInExample] { Self.finder.found(in: [text]) }

  private static let names: [String] = [
    "We belden Jorinde.", "we belden jorinde", "JORINDE ging mee", "Dat is jorindes fiets", "het jorindefeest", "Jorinde-overleg",
    "het Jorindetraject", "minijorinde", "Met wietske erbij", "in de zonnewijzer", "Familie van den Berg", "gezin berg", "Gezin B. kookte",
    "Sanne ging mee", "Oud-Wietske",
  ]

  @Test("names in any spelling have to go, in compounds too", arguments: names.indices)
  func spelled(index: Int) {
    let text = Self.names[index]
    #expect(found(text).contains { $0.mustGo }, "\(text)")
  }

  @Test("what somebody is comes in the place of a name; a word for what something is, is no name")
  func proposals() {
    #expect(found("We belden Jorinde.").map(\.standIn) == [.child])
    #expect(found("We belden Wietske.").map(\.standIn) == [.grandmother])
    #expect(found("In De Zonnewijzer was het druk.").map(\.standIn) == [.place])
    #expect(found("Ze ging weer naar school.").isEmpty)
  }

  private static let others: [(text: String, kind: FoundInExample.Kind)] = [
    ("Op 3 maart kwam hij.", .day), ("Op 3-3-2014 kwam hij.", .day), ("Het was 2014-03-03.", .day), ("Bel 06 12345678.", .detail(.phone)),
    ("mail a.b@voorbeeld.nl", .detail(.email)), ("Op Dorpsstraat 12 was het.", .detail(.address)), ("Nummer 73519 dus.", .detail(.number)),
    ("Zie 01kb00000000000000000000d1 hier", .mark), ("We gingen naar Appelscha.", .perhapsName), ("Elke dinsdag kwam zij.", .weekday),
    ("Hij was 9 jaar.", .age), ("De achtjarige lachte.", .age), ("Vader is imam.", .rare(.work)),
    ("Ze komen uit Eritrea.", .rare(.country)),
    ("De tweeling sliep.", .rare(.siblings)), ("Zij belden 14 keer.", .number),
  ]

  @Test("days, numbers, addresses, marks and rare facts", arguments: others.indices)
  func other(index: Int) {
    let (text, kind) = Self.others[index]
    #expect(found(text).map(\.kind).contains(kind), "\(text): \(found(text))")
  }

  @Test("an ordinary text has nothing that stands out")
  func ordinary() {
    #expect(found("Een ouder alleen met kinderen. We maakten met de buren een lijst: wie kookt, wie haalt op.").isEmpty)
  }

  @Test("a word is replaced in all texts, with a capital where a sentence begins, and what is left on purpose is asked no more")
  func changing() {
    var example = Example()
    example[.title] = "Jorinde fietst"
    example[.what] = "We vroegen jorinde. Elke dinsdag."
    let changed = example.replacing("Jorinde", by: "een kind")
    #expect(changed[.title] == "Een kind fietst" && changed[.what] == "We vroegen een kind. Elke dinsdag.")
    #expect(Self.finder.found(in: changed).map(\.text) == ["dinsdag"])
    #expect(Self.finder.found(in: changed.leaving("dinsdag")).isEmpty)
    #expect(Self.finder.found(in: example.leaving("Jorinde")).contains { $0.text == "Jorinde" })
  }

  // MARK: - The second reader

  private static let anna = "01KB00000000000000000000A1"
  private static let bob = "01KB00000000000000000000A2"

  private var read: Example {
    var example = Example.begun(on: Day(year: 2026, month: 11, day: 1)!)
    example[.title] = "Samen eten"
    example[.what] = "We aten samen."
    example[.author] = Self.anna
    example[.consent] = Consent(["by": "gezin", "on": "2026-11-01"])
    example.noteReading(by: Self.bob, on: Day(year: 2026, month: 11, day: 2)!)
    return example
  }

  @Test("only what another one read as it stands there, with consent, is in the library")
  func standing() {
    #expect(read.standing == .library)
    var changed = read
    changed[.what] = "We aten elke dag samen."
    #expect(changed.standing == .secondReading, "somebody else changed it at the same moment")
    var own = read
    own.noteReading(by: Self.anna, on: Day(year: 2026, month: 11, day: 2)!)
    #expect(own.standing == .secondReading)
    var without = read
    without[.consent] = Consent()
    #expect(without.standing == .draft)
    var noted = read
    noted.noteChange(at: [.key("what")], by: Self.bob)
    #expect(noted[.status] == "secondReading" && noted.lacks(.reader) && noted[.author] == Self.bob)
    var linked = read
    linked.noteChange(at: [.key("tasks")], by: Self.bob)
    #expect(linked.standing == .library)
  }

  @Test("two who recognise it at once both count, and a text that changed while it was read waits again")
  func merged() throws {
    let base = read.json
    var ours = read
    ours[.recognised] = [Self.anna]
    var theirs = read
    theirs[.recognised] = [Self.bob]
    let both = try #require(Merge.merged(base: base, ours: ours.json, theirs: theirs.json, byMany: true))
    #expect(Set(Example(both).recognisers) == [Self.anna, Self.bob])
    var waiting = read
    waiting.noteChange(at: [.key("what")], by: Self.anna)
    var rewritten = waiting
    rewritten[.what] = "Iets heel anders."
    var approved = waiting
    approved.noteReading(by: Self.bob, on: Day(year: 2026, month: 11, day: 3)!)
    let race = try #require(Merge.merged(base: waiting.json, ours: rewritten.json, theirs: approved.json, byMany: true))
    #expect(Example(race)[.what] == "Iets heel anders." && Example(race).standing == .secondReading)
  }

  // MARK: - Packs

  @Test("a pack holds texts, links and counts, and nothing else of an example")
  func packed() throws {
    var example = read
    example[.recognised] = [Self.anna, Self.bob, Self.bob]
    example[.id] = "01KB00000000000000000000E1"
    example[.aspects] = ["netwerk", "Oma Wietske"]
    let packing = Packing([example], organisation: "Wijkteam Zee", finder: Self.finder)
    #expect(packing.refusals.isEmpty)
    let text = String(decoding: packing.pack.json.written(), as: UTF8.self)
    #expect(!text.contains("01KB") && !text.contains("2026") && !text.contains("Wietske") && text.contains("\"recognised\": 2"))
    let back = try ExamplePack(reading: packing.pack.json.written())
    #expect(back == packing.pack)
    #expect(back.new(besides: []).count == 1)
    let here = Example(back.examples[0], from: back.organisation, id: "01KB00000000000000000000E2", on: Day(year: 2026, month: 12, day: 1)!)
    #expect(back.new(besides: [here]).isEmpty && here.isImported && here.standing == .library && here[.recognisedElsewhere] == 2)
    #expect(Packing([here], organisation: "", finder: Self.finder).pack.examples.isEmpty, "what is from elsewhere is not ours to give")
  }

  private static let wrong: [(bytes: String, problem: PackProblem)] = [
    ("{", .broken), ("[]", .broken), ("", .broken), ("{\"format\":\"gewoon/dossier\",\"version\":1}", .otherFormat),
    ("{\"format\":\"gewoon/pack\",\"version\":2,\"examples\":[]}", .newer),
    ("{\"format\":\"gewoon/pack\",\"version\":1,\"examples\":[]}", .empty),
    ("{\"format\":\"gewoon/pack\",\"version\":1,\"examples\":[{\"title\":3}]}", .badExample(1)),
    (
      "{\"format\":\"gewoon/pack\",\"version\":1,\"examples\":[{\"title\":\"a\",\"what\":\"b\",\"landing\":\"c\"}]}",
      .holdsPrivate("landing")
    ),
    ("{\"format\":\"gewoon/pack\",\"version\":1,\"examples\":[{\"title\":\"a\",\"what\":\"zie 01KB00000000000000000000E1\"}]}", .holdsMark),
    (
      "{\"format\":\"gewoon/pack\",\"version\":1,\"examples\":[{\"title\":\"a\",\"what\":\"b\",\"dossier\":\"c\"}]}",
      .holdsPrivate("dossier")
    ),
  ]

  @Test("what is no pack, or holds what it should not, is not taken in", arguments: wrong.indices)
  func refused(index: Int) {
    let (text, problem) = Self.wrong[index]
    #expect(throws: problem) { try ExamplePack(reading: Array(text.utf8)) }
  }

  @Test("what is far too large is not even read")
  func huge() {
    #expect(throws: PackProblem.tooLarge) { try ExamplePack(reading: Array(repeating: 32, count: ExamplePack.mostBytes + 1)) }
  }
}
