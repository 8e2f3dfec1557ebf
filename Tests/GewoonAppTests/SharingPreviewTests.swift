import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI
import Wording

@testable import GewoonApp

@Suite("Every word that sharing writes stands in the preview, and no other")
struct SharingPreviewTests {
  // MARK: - What a copy says

  /// What the strings and numbers of a copy say to a reader. A key that this does not know counts as text, so that nothing new slips past.
  private func said(_ tree: JSON, key: String = "", in part: String = "reflection") -> [String] {
    switch tree {
    case .object(let object): object.members.flatMap { said($0.value, key: $0.key, in: key.isEmpty ? part : key) }
    case .array(let items): items.flatMap { said($0, key: key, in: part) }
    case .string(let text): words(text, key, part)
    case .number: numbers(tree.whole ?? -1, key)
    default: key == "discuss" ? [FieldWords.label("reflection.discuss").nl] : []
    }
  }

  private func words(_ text: String, _ key: String, _ part: String) -> [String] {
    let isLong = part == "ladder" || part == "phases" || key == "visit"
    switch key {
    // Ids, moments and the names of lists tell a reader nothing.
    case "id", "question", "instrument", "created", "changed", "finished", "shared", "format", "author", "dossier", "statements": return []
    case "aspect": return part == "reflection" ? [Instrument.normaliseren.aspect(text)?.title.nl ?? text] : []
    case "nextStep": return ["een stap uit het plan"]
    case "links": return ["hoort bij iemand of een stap uit het dossier"]
    case "visit", "date", "since":
      return [Day(text).map { Saying.shortWithYear($0, today: World.afternoon.day, .nl) } ?? "no day: \(text) \(isLong)"]
    case "kind": return [ValueWords.word(part == "evidence" ? "evidence.kind" : "reflection.kind", text)?.nl ?? text]
    case "by": return [ValueWords.word("decision.by", text)?.nl ?? text]
    case "place", "phase", "round", "dosage", "choice", "moment", "perspective", "withoutHelp", "timely":
      return [ValueWords.word(key, text)?.nl ?? text]
    case "indicators": return [Instrument.normaliseren.indicators.first { $0.id == text }?.text.nl ?? text]
    default: return [text]
    }
  }

  private func numbers(_ number: Int, _ key: String) -> [String] {
    switch key {
    case "scale": ["\(number) van de 10"]
    case "tasks": [Instrument.normaliseren.tasks.first { $0.id == number }?.text.nl ?? "\(number)"]
    case "from": ["kerntaak \(number)"]
    case "to": ["naar \(number)"]
    case "version": []
    default: ["\(key) \(number)"]
    }
  }

  // MARK: - What the preview shows

  /// Without blanks, so that wrapped lines read on.
  private func squeezed(_ text: some StringProtocol) -> String { String(text.filter { !$0.isWhitespace }).lowercased() }

  /// The rows under "this is how the team reads it".
  private func page(_ world: World) -> String {
    let rows = world.rows
    let first = rows.firstIndex { $0.contains("Zo leest het team het") } ?? rows.count
    let last = rows.firstIndex { $0.contains("Deel dit nu met het team") } ?? rows.count
    return squeezed(rows[min(first + 1, last)..<last].joined())
  }

  /// The pieces that are ticked, and those that are not.
  private func pieces(_ world: World) -> (isIn: [ReadPart], isOut: [ReadPart]) {
    var pieces: (isIn: [ReadPart], isOut: [ReadPart]) = ([], [])
    for row in world.state.rows {
      if case .shared(let part, let isIn) = row.kind { if isIn { pieces.isIn.append(part) } else { pieces.isOut.append(part) } }
    }
    return pieces
  }

  /// Shares what is in the preview and compares both.
  private func compare(_ world: inout World, _ name: String) throws {
    let page = page(world)
    let pieces = pieces(world)
    let label = SharingRows(desk: try #require(world.state.desk)).shareLabel
    let count = world.effects.count
    try world.reach("Deel dit nu met het team")
    world.press("Enter")
    guard
      case .share(let dossier, let copy, label)? = world.effects.dropFirst(count).first(where: {
        if case .share = $0 { true } else { false }
      })
    else {
      Issue.record("\(name): nothing was shared")
      return
    }
    // What reaches the team folder is the copy, under this label, with what goes along.
    let me = world.disk.files["workspace.json"]?["me"]?.text ?? ""
    var file = try #require(world.disk.files["team/reflections/\(dossier).\(me).json"])
    #expect(file["reflections"]?.items.filter { $0["id"] == copy["id"] } == [copy], "\(name)")
    #expect(file["label"]?.text == label)
    file.set([copy], at: ["reflections"])
    file.set(nil, at: ["withdrawn"])
    let all = said(file)
    for text in all { #expect(page.contains(squeezed(text)), "\(name): “\(text)” is shared and is not in the preview") }
    // And what the preview shows as a piece is in the copy, with no other words than its own.
    let written = Set(all.map { squeezed($0) })
    for piece in pieces.isIn {
      for line in piece.lines { expect(line, isOneOf: written, name) }
    }
    let bytes = copy.compact()
    for piece in pieces.isOut where piece.key == "hunch" || piece.key == "wentWell" || piece.key == "learned" {
      for line in piece.lines { #expect(!bytes.contains(JSON.string(line).compact()), "\(name): “\(line)” was left out and is shared") }
    }
  }

  /// The line of a piece says something that is written: as it is, behind its label, or as facts side by side.
  private func expect(_ line: String, isOneOf written: Set<String>, _ name: String) {
    if written.contains(squeezed(line)) { return }
    if let colon = line.firstRange(of: ": "), written.contains(squeezed(line[colon.upperBound...])) { return }
    let facts = line.split(separator: "·").map { squeezed($0) }
    if facts.allSatisfy(written.contains) { return }
    Issue.record("\(name): “\(line)” is in the preview and is not shared")
  }

  // MARK: - The tests

  @Test(
    "Each own reflection in the demo, under each way with names", arguments: ["", "Enter Home Down Enter", "Enter Home Down Down Enter"])
  func demo(style: String) throws {
    let files = World(demo: World.afternoon).disk.files
    var shared = 0
    for (path, own) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("private/") {
      // Roles and names as they are: on one gezin, which has both.
      if !style.isEmpty, files["dossiers/\(own["dossier"]?.text ?? "").json"]?["gezin"]?["name"] != "Gezin Bakker" { continue }
      for reflection in own["reflections"]?.items ?? [] {
        var world = try preview(of: reflection, path, files)
        if !style.isEmpty {
          guard world.state.rows.contains(where: { if case .field(let line) = $0.kind { line.name == "share.style" } else { false } })
          else { continue }
          try world.reach("In plaats van een naam")
          world.press(style)
        }
        try compare(&world, "\(path) \(reflection["visit"]?.text ?? "")")
        shared += 1
      }
    }
    #expect(shared >= (style.isEmpty ? 8 : 2))
  }

  /// The preview of one reflection, which is the only one in its file and not finished, so that it is the one that is open.
  private func preview(of reflection: JSON, _ path: String, _ files: [String: JSON]) throws -> World {
    var files = files
    var only = reflection
    only.set(nil, at: ["finished"])
    var own = files[path] ?? .null
    own.set([only], at: ["reflections"])
    files[path] = own
    let dossier = try #require(own["dossier"]?.text)
    var world = World(files: files, size: Size(width: 80, height: 300))
    world.press("Down", until: { $0.state.gezinnen.selected?.id == dossier })
    world.press("Enter F4 C-p 'deel met' Enter")
    #expect(world.rows[0].contains("Delen met het team"))
    return world
  }

  /// A reflection with words in every field of the format; none of them is a name from the dossier.
  private func full() -> JSON {
    var number = 0
    func fill(_ shape: Shape) -> JSON {
      var object = JSONObject()
      for field in shape.fields where !["at", "landing", "statements"].contains(field.key) {
        number += 1
        let id = String("01JDQ1B0000000000000000000".dropLast(3)) + (number < 100 ? "0" : "") + (number < 10 ? "0" : "") + "\(number)"
        let value: JSON? =
          switch field.kind {
          case .line, .prose:
            .string("Woord \(number) van \(shape.name) \(field.key), en nog een heel stuk tekst dat over de rand van het scherm gaat.")
          case .id, .reference: .string(id)
          case .references: [.string(id)]
          case .slug: field.key == "question" ? "eigen-regie.tempo" : field.key == "instrument" ? "normaliseren-1" : "eigen-regie"
          case .day: .string("2026-11-0\(number % 9 + 1)")
          case .instant: "2026-11-19T10:00:00+01:00"
          case .flag: true
          case .whole(let range), .level(_, let range): .number(String(range.upperBound))
          case .word(let words): .string(words.values.last ?? "")
          case .texts: ["humor", "veerkracht"]
          case .levels: [1, 4]
          case .object(let shape): fill(shape)
          case .list(let shape, _): [fill(shape)]
          default: nil
          }
        if let value { object[field.key] = value }
      }
      return .object(object)
    }
    var reflection = fill(Reflection.shape)
    reflection.set("Dit blijft thuis.", at: ["landing"])
    reflection.set("keep", at: ["at"])
    reflection.set(nil, at: ["shared"])
    return reflection
  }

  @Test("A reflection with words in every field that there is")
  func everything() throws {
    let files = World(demo: World.afternoon).disk.files
    let path = try #require(files.keys.sorted().first { $0.hasPrefix("private/") })
    var world = try preview(of: full(), path, files)
    #expect(!world.screenText.contains("Dit blijft thuis."))
    try world.reach("[ ] Mijn gevoel erbij")
    world.press("Space")
    try world.reach("[ ] Veiligheid")
    world.press("Space")
    try compare(&world, "everything")
    let copy = try #require(world.copy)
    for field in Reflection.shape.fields where !["at", "finished", "landing", "statements"].contains(field.key) {
      #expect(copy[field.key] != nil, "\(field.key)")
    }
  }

  @Test(
    "Line ends, long words, blanks, marks and letters from elsewhere",
    arguments: [
      "Eerste regel.\nTweede regel.\n\nVierde regel.", String(repeating: "lang", count: 60), "Twee  blanco  tussen",
      "é ñ ß 语言 👍 ok",
      "«Aanhaling» \"dubbel\" 'enkel' \\ /", "tab\there",
    ])
  func odd(text: String) throws {
    var world = World.begun(size: Size(width: 80, height: 200))
    world.press("n 'Bakker' Enter F4")
    var files = world.disk.files
    let dossier = world.dossier("Bakker")["id"] ?? .null
    let me = files["workspace.json"]?["me"] ?? .null
    files["private/\(dossier.text ?? "").json"] = [
      "format": "gewoon/private", "version": 1, "dossier": dossier, "author": me,
      "reflections": [
        ["id": "01JDQ1B00000000000000000R1", "visit": "2026-11-20", "created": "2026-11-20T15:10:00+01:00", "wentWell": .string(text)]
      ],
    ]
    world = World(files: files, size: Size(width: 80, height: 200))
    world.press("Enter F4 C-p 'deel met' Enter")
    let page = page(world)
    try world.reach("Deel dit nu met het team")
    world.press("Enter")
    #expect(world.copy?["wentWell"]?.text == text)
    #expect(page.contains(squeezed(text)), "\(page)")
  }
}
