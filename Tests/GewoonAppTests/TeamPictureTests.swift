import Basics
import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The picture of the team on the screen")
struct TeamPictureTests {
  /// A team of four that shared 24 reflections in this quarter, and two in the one before.
  static let files: [String: JSON] = {
    func id(_ letter: String, _ number: Int) -> String { "01JDQ0A0000000000000000\(letter)0\(number)" }
    var files: [String: JSON] = [
      "workspace.json": [
        "format": "gewoon/workspace", "version": 1, "id": "01JDQ0A0000000000000000000", "me": .string(id("W", 0)), "team": "team",
      ],
      "team/team.json": [
        "format": "gewoon/team", "version": 1, "id": "01JDQ0A0000000000000000T00", "name": "Wijkteam Noord", "instrument": "normaliseren",
        "members": .array(
          (0..<4).map { ["id": .string(id("W", $0)), "name": .string(["Sanne", "Youssef", "Fatma", "Joost"][$0]), "role": "worker"] }),
      ],
    ]
    for worker in 0..<4 {
      let dossier = id("D", worker)
      let reflections = (0..<(worker < 2 ? 7 : 6)).map { number -> JSON in
        let day = number == 6 ? "2026-08-03" : number < 3 ? "2026-10-0\(number + 1)" : "2026-11-0\(number)"
        return [
          "id": .string("01JDQ1B00000000000000R\(worker)0\(number)00"), "visit": .string(day), "instrument": "normaliseren-1",
          "round": "whole",
          "answers": [
            ["question": "eigen-regie.tempo", "scale": .number("\(number + 2)")],
            number % 2 == 0 ? ["question": "netwerk.in-beeld", "choice": "yes"] : ["question": "netwerk.in-beeld", "choice": "no"],
          ],
          "evidence": number < 3 ? [["id": "01JDQ1B00000000000000000E1", "aspect": "eigen-regie", "kind": "seen", "text": "Gezien."]] : [],
          "indicators": number == 1 ? ["humor", "gewone-taal"] : ["humor"], "tasks": [1], "wentWell": "Er werd gelachen.",
          "learned": number < 2 ? "Eerst vragen, dan pas formulieren." : "", "shared": .string(day + "T10:00:00+01:00"),
        ]
      }
      files["team/reflections/\(dossier).\(id("W", worker)).json"] = [
        "format": "gewoon/reflections", "version": 1, "dossier": .string(dossier), "author": .string(id("W", worker)), "label": "Gezin B.",
        "reflections": .array(reflections),
      ]
    }
    return files
  }()

  private func picture(_ keys: String = "", size: Size = Size(width: 80, height: 24)) -> World {
    var world = World(files: Self.files, size: size)
    world.press("F6 C-p 'teambeeld' Enter " + keys)
    return world
  }

  @Test("The picture at every size", arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 40, height: 12)])
  func sizes(size: Size) {
    assertPicture(picture(size: size).canvas, "team-picture-\(size.width)x\(size.height)")
    assertPicture(picture("Down Down Down Down Enter", size: size).canvas, "team-picture-room-\(size.width)x\(size.height)")
  }

  @Test("It stands among the rooms of the team, and Esc leads back to what was shared")
  func room() {
    var world = picture()
    #expect(world.rows[1].contains("[Beeld]") && world.screenText.contains("24 reflecties"))
    world.press("Esc")
    #expect(world.rows[1].contains("[Gedeeld]"))
  }

  @Test("Left and right go through time, digits choose how long, and each says where it ends")
  func time() {
    var world = picture("Left")
    #expect(world.screenText.contains("derde kwartaal van 2026") && world.screenText.contains("minder dan vijf reflecties"))
    world.press("Left")
    #expect(world.screenText.contains("Eerder dan dit is er niets."))
    world.press("Right Right")
    #expect(world.screenText.contains("vierde kwartaal") && world.screenText.contains("Later dan dit is er nog niets."))
    world.press("2")
    #expect(world.screenText.contains("tweede helft van 2026") && world.screenText.contains("26 reflecties"))
    world.press("3")
    #expect(world.screenText.contains("Het jaar 2026"))
    world.press("4 Left")
    #expect(world.screenText.contains("Alles tot nu toe") && world.screenText.contains("Dit is alles"))
    world.press("Home Enter 1")
    #expect(world.screenText.contains("vierde kwartaal van 2026"))
  }

  @Test("It opens on the time over which the team usually reports, and on a quarter where that is none")
  func usualPeriod() {
    func opened(_ period: JSON) -> World {
      var files = Self.files
      files["team/team.json"]?.set(period, at: ["period"].keys)
      var world = World(files: files)
      world.press("F6 C-p 'teambeeld' Enter")
      return world
    }
    var world = opened("half-year")
    #expect(world.screenText.contains("tweede helft van 2026"))
    world.press("1")
    #expect(world.screenText.contains("vierde kwartaal van 2026"))
    #expect(opened("days").screenText.contains("vierde kwartaal van 2026"))
  }

  @Test("Digits choose also where letters are no commands, and so does the menu")
  func noLetters() {
    var world = World(files: Self.files, letters: false)
    world.press("F6 C-p 'teambeeld' Enter 3")
    #expect(world.screenText.contains("Het jaar 2026"))
    world.press("Enter 1")
    #expect(world.screenText.contains("vierde kwartaal"))
  }

  @Test("Every room says its numbers one by one, and Enter says one in a sentence")
  func rooms() throws {
    var world = picture()
    try world.go(to: "Waar we op terugkeken")
    world.press("Enter")
    try world.go(to: "Eigen regie")
    #expect(world.cursorRowText.contains("24"))
    world.press("Enter")
    #expect(world.screenText.contains("Waar we op terugkeken, Eigen regie: 24 van de 24."))
    try world.go(to: "Krachtgericht")
    world.press("Enter")
    #expect(world.screenText.replacing("\n ", with: " ").contains("Te weinig: minder dan vijf, of van minder dan drie medewerkers."))
    world.press("Esc")
    try world.go(to: "Kenmerken en kerntaken")
    world.press("Enter")
    try world.go(to: "humor")
    #expect(world.cursorRowText.contains("24"))
    world.press("Esc")
    try world.go(to: "Hoe de antwoorden liggen")
    world.press("Enter")
    try world.go(to: "12  ja")
    // Four of each number: two stand together.
    try world.go(to: "8  0 tot en met 3")
    try world.go(to: "8  4 of 5")
    world.press("Esc")
    try world.go(to: "Wat we leerden")
    world.press("Enter")
    #expect(world.screenText.contains("Eerst vragen, dan pas formulieren."))
  }

  @Test("No room names a worker or a gezin, whatever the time", arguments: ["", "2", "3", "4"])
  func names(_ period: String) throws {
    for room in PictureRoom.Name.allCases {
      var world = picture(period)
      try world.go(to: room.title[.nl])
      var beside = world
      beside.send(.event(.resize(Size(width: 120, height: 60))))
      world.press("Enter")
      #expect(world.state.places[TeamDesk.self]?.desk.panes.isAtRoot == false)
      for world in [world, beside] {
        // The head says who is at the keyboard.
        let text = world.rows.dropFirst().joined(separator: "\n")
        for name in ["Sanne", "Youssef", "Fatma", "Joost", "Gezin B."] { #expect(!text.contains(name), "\(name) in \(text)") }
      }
    }
  }

  @Test("What is shared while one looks is counted")
  func newOnes() throws {
    var world = picture("2")
    let file = try #require(Self.files.keys.sorted().first { $0.hasPrefix("team/reflections/") })
    let first = try #require(world.disk.files[file]?["reflections"]?.items.first)
    var another = first
    another.set("01JDQ1B00000000000000R9990", at: ["id"].keys)
    world.disk.files[file]?.set(.array((world.disk.files[file]?["reflections"]?.items ?? []) + [another]), at: ["reflections"].keys)
    world.press("Esc C-p 'teambeeld' Enter")
    #expect(world.screenText.contains("27 reflecties"))
  }

  @Test("Each paper is a file of its own, and it is said where")
  func papers() {
    var world = picture()
    let begins = ["<!doctype html>", "<!doctype html>", "<!doctype html>", "\u{FEFF}team;region"]
    for (index, begin) in begins.enumerated() {
      let before = Set(world.disk.papers.keys)
      world.press("C-p 'op papier' Enter \(index + 1)")
      let new = world.disk.papers.filter { !before.contains($0.key) }
      #expect(new.count == 1 && new.values.first?.text.lowercased().hasPrefix(begin) == true, "\(index)")
      #expect(world.screenText.replacing("\n", with: " ").contains("Klaar: ~/Gewoon op papier/"))
      #expect(new.values.allSatisfy { $0.text.contains("Wijkteam Noord") && !$0.text.contains("Sanne") && !$0.text.contains("Gezin B.") })
    }
    #expect(world.disk.papers.keys.contains("verslag van het team 2026-11-20.html"))
  }
}
