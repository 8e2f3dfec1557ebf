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
      for (name, sector, ring) in [("Oma Ria", "2", "1"), ("Juf Els", "5", "2"), ("Buurvrouw An", "4", "3")] {
        try terminal.press("n")
        try terminal.wait(for: "Wie of welke plek komt erbij?")
        try terminal.write(name)
        try terminal.press("Enter")
        try terminal.wait(for: "Waar hoort \(name) bij?")
        try terminal.press(sector)
        try terminal.wait(for: "Hoe dichtbij is \(name)?")
        try terminal.press(ring)
        try terminal.wait("\(name) stands on the map") { !$0.shows("Hoe dichtbij") && $0.shows("- \(name)") }
      }
      try terminal.press("5")
      try terminal.wait(for: "Juf Els. School en opvang, dichtbij.")
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
