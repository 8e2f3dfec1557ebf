import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("The folder of a team, as people type, paste and drag it")
struct FirstUseFolderTests {
  /// First use, with a team folder at each of these places, after its folder was named.
  private func named(_ typed: String, teams: [String] = ["/home/me/Team map"], others: [String] = []) -> World {
    let world = World.firstUse()
    let team = World(demo: World.afternoon).disk.files["team/team.json"] ?? .null
    for folder in teams { world.disk.files[folder + "/team.json"] = team }
    for file in others { world.disk.files[file] = ["a": 1] }
    return begin(world, typed)
  }

  private func begin(_ world: World, _ typed: String) -> World {
    var world = world
    world.press("'Nieuwe Collega' Tab Tab Tab Tab Enter")
    world.send(.event(.paste(typed)))
    world.press("Enter Tab Enter")
    return world
  }

  private func said(_ world: World) -> String { world.screenText.replacing("\n", with: "").split(separator: " ").joined(separator: " ") }

  @Test(
    "In quotes, with backslashes, as an address, from the home folder",
    arguments: [
      "/home/me/Team map", "\"/home/me/Team map\"", "'/home/me/Team map'", "“/home/me/Team map”", "„/home/me/Team map”",
      "‘/home/me/Team map’",
      "/home/me/Team\\ map", "\"/home/me/Team\\ map\"", "file:///home/me/Team%20map", "file://localhost/home/me/Team%20map",
      "file:/home/me/Team%20map", "'file:///home/me/Team%20map'", "FILE:///home/me/Team map", "~/Team map", "\"~/Team map\"",
      "~/Team\\ map",
      "$HOME/Team map", "${HOME}/Team map", "Team map", "./Team map", "  /home/me/Team map  ", "/home/me/Team map/\n",
      "/home/me//Team map//",
      "/home/me/Team map/team.json", "'/home/me/Team map/team.json'", "</home/me/Team map>",
    ])
  func found(typed: String) {
    let world = named(typed)
    #expect(world.screenText.contains("Wie ben je"), "\(world.screenText)")
  }

  @Test("A folder that really has quotes, a backslash or a percent sign in its name is found too")
  func odd() {
    for name in ["'Noord'", "\"Noord\"", "No\\rd", "Noord%20", "It's", "~"] {
      let folder = "/home/me/" + name
      #expect(named(folder, teams: [folder]).screenText.contains("Wie ben je"), "\(name)")
    }
    #expect(named("'/home/me/It'\\''s'", teams: ["/home/me/It's"]).screenText.contains("Wie ben je"))
    #expect(named("/home/me/It\\'s", teams: ["/home/me/It's"]).screenText.contains("Wie ben je"))
    #expect(named("file:///home/me/Caf%C3%A9", teams: ["/home/me/Café"]).screenText.contains("Wie ben je"))
  }

  @Test(
    "Each way in which it cannot be used has a true sentence of its own",
    arguments: [
      ("/home/me/Teem map", "De map /home/me/Teem map is er niet. Tot en met /home/me klopt het."),
      ("\"/home/me/Teem map\"", "De map /home/me/Teem map is er niet."), ("file:///home/me/x%20y", "De map /home/me/x y is er niet."),
      ("/home/me/iets.json", "/home/me/iets.json is een bestand."),
      ("/home/me/vol", "In de map /home/me/vol staat geen team.json. Vraag"),
      ("/home/me/om", "In de map /home/me/om staat geen team.json, in /home/me/om/team wel."),
      ("smb://server/team", "smb://server/team is een adres en geen map."), ("https://a.nl/team", "https://a.nl/team is een adres"),
      ("C:\\Team", "C:\\Team is een map van Windows."), ("\\\\server\\team", "\\\\server\\team is een map van Windows."),
      ("\"C:/Team\"", "C:/Team is een map van Windows."), ("/home/me/fout", "/home/me/fout/team.json"),
    ])
  func sentences(typed: String, sentence: String) {
    let world = named(
      typed, teams: ["/home/me/om/team"], others: ["/home/me/iets.json", "/home/me/vol/iets.json", "/home/me/fout/team.json"])
    #expect(said(world).contains(sentence), "\(world.screenText)")
    #expect(!said(world).contains("opent de rest") && !said(world).contains("Ctrl-S"))
    #expect(world.screenText.contains("Nieuwe Collega"))
  }

  @Test("A folder that may not be opened, or is on a disk that is away")
  func trouble() {
    for (trouble, sentence) in [
      (MemoryFiles.Trouble.closed, "Je mag de map /home/me/Team map niet openen."),
      (.away, "De schijf geeft een fout bij de map /home/me/Team map."),
    ] {
      let world = World.firstUse()
      world.disk.files["/home/me/Team map/team.json"] = ["a": 1]
      world.disk.makeTrouble(trouble, in: "/home/me/Team map")
      #expect(said(begin(world, "/home/me/Team map")).contains(sentence))
    }
  }

  @Test("Where nothing can be written, what to do is what one can do here")
  func notWritten() {
    for (trouble, sentence) in [
      (MemoryFiles.Trouble.full, "de schijf is vol. Er is niets veranderd. Maak ruimte"),
      (.readOnly, "Er is niets veranderd."), (.closed, "Er is niets veranderd."),
    ] {
      var world = World.firstUse()
      world.disk.makeTrouble(trouble, in: "/home/me/gewoon")
      world.press("'Sanne' Tab 'Noord' Tab Tab Enter")
      #expect(said(world).contains(sentence), "\(world.screenText)")
      #expect(!said(world).contains("Ctrl-S"))
    }
  }
}
