import StrictJSON
import Testing

extension EndToEnd {
  @Suite("The people around a gezin, in a real terminal")
  final class MapStories {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
      var dossier = try home.json("dossiers/\(Home.bakker).json")
      dossier.set(nil, at: ["network"])
      try home.write("dossiers/\(Home.bakker).json", dossier)
    }
    deinit { home.close() }

    private var people: [JSON] {
      get throws { try home.json("dossiers/\(Home.bakker).json")["network"]?["people"]?.items ?? [] }
    }

    @Test("from an empty map to one that is walked, changed and taken out, by keys alone")
    func story() throws {
      let terminal = try home.open()
      try terminal.wait(for: "Bakker")
      try terminal.press("Enter")
      try terminal.press("F3")
      try terminal.wait(for: "Wie staan er om jullie heen?")
      try terminal.press("l")
      try terminal.wait(for: "De kaart", "2 familie?", "nog niemand op de kaart")
      // What the name says of where they belong is not asked; after each the next line is open.
      try terminal.press("n")
      try terminal.wait(for: "Wie of welke plek komt erbij?")
      for (name, ring) in [("Oma Ria", "1"), ("Juf Els", "2"), ("Buurvrouw An", "3")] {
        try terminal.write(name)
        try terminal.press("Enter")
        try terminal.wait(for: "Hoe dichtbij is \(name)?")
        try terminal.press(ring)
        try terminal.wait(for: "\(name) staat erbij.")
      }
      try terminal.press("Escape")
      try terminal.wait("the map is seen") { !$0.shows("staat erbij") && $0.shows("Buurvrouw An") && $0.shows("Oma Ria") }
      try terminal.press("5")
      try terminal.wait(for: "Juf Els, juf. School en opvang, dichtbij.")
      try terminal.press(">")
      try terminal.wait(for: "Juf Els: heel dichtbij.")
      try terminal.press("e")
      try terminal.wait(for: "Hoe dichtbij", "Hoort bij")
      try terminal.press("7")
      try terminal.wait(for: "gevraagd om te helpen", "nog niet gevraagd")
      try terminal.press("1")
      try terminal.wait(for: "? Juf Els")
      try terminal.press("l")
      try terminal.wait(for: "[F3 Netwerk]", "? Juf Els")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)

      #expect(try people.map { $0["name"]?.text } == ["Oma Ria", "Juf Els", "Buurvrouw An"])
      #expect(try people[1]["ring"] == 1)
      #expect(try people[1]["asked"] == "notAsked")
      let graph = try home.run([home.program, "export", "Bakker", "--as", "graphml"]).output
      #expect(graph.components(separatedBy: "<node ").count == 5)
    }
  }
}

extension String {
  fileprivate func components(separatedBy text: String) -> [Substring] { split(separator: text, omittingEmptySubsequences: false) }
}
