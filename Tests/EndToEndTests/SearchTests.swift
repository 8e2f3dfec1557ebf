import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Searching from the command line")
  final class SearchStories {
    private let home: Home
    private var index: String { home.folder + "/cache/gewoon" }

    init() throws { home = try Home() }
    deinit { home.close() }

    private func finds(_ arguments: String...) throws -> [JSON] {
      let child = try home.run([home.program, "search", "--json"] + arguments)
      #expect(child.code == 0, "\(child.errors)")
      return try JSON.parse(Array(child.output.utf8)).items
    }

    @Test("what is found says where it stands, by kind and the newest first, with the words marked")
    func finds() throws {
      try home.gewoon("sample", home.workspace, "--demo").expectDone()
      let found = try finds("oma")
      let kinds = Set(found.compactMap { $0["kind"]?.text })
      #expect(kinds.isSuperset(of: ["dossier", "private"]))
      for find in found {
        let keys = ["kind", "id", "dossier", "label", "question", "date", "snippet", "marks"]
        #expect(find.object?.keys.sorted() == keys.sorted())
        let snippet = Array((find["snippet"]?.text ?? "").unicodeScalars)
        #expect(find["marks"]?.items.isEmpty == false)
        for mark in find["marks"]?.items ?? [] {
          let (start, length) = (mark.items[0].whole ?? 0, mark.items[1].whole ?? 0)
          let word = String(String.UnicodeScalarView(snippet[start..<start + length]))
          #expect(word.lowercased().hasPrefix("oma"))
        }
      }
      #expect(try finds("oma", "--limit", "1").count == kinds.count)
      #expect(try finds("\"oma ria\"").first?["label"]?.text == "Gezin Bakker")
      #expect(try finds("zqx") == [])
      let said = try home.gewoon("search", "oma")
      #expect(said.code == 0)
      #expect(said.output.hasPrefix("Gezinnen\n  "))
      #expect(said.output.contains("Gezin Bakker: «Oma» Ria\n"))
      #expect(try home.gewoon("search", "oma", "--lang", "en").output.hasPrefix("Families\n"))
      #expect(try home.gewoon("search", "zqx").output == "Niets gevonden.\n")
    }

    @Test("nothing to look for is wrong usage; a file that does not open is said, and the rest is found")
    func codes() throws {
      try home.writeWorkspace()
      for arguments in [["search", "..."], ["search", ""], ["search", "oma", "--limit", "0"], ["search"]] {
        let child = try home.run([home.program] + arguments)
        #expect(child.code == 64)
        #expect(child.output == "" && child.errors != "")
      }
      #expect(try home.gewoon("search", "bakker").code == 0)
      try Files.write(Array("{".utf8), to: home.workspace + "/dossiers/01JDQ1B0000000000000000009.json")
      for _ in 0..<2 {
        let child = try home.gewoon("search", "bakker")
        #expect(child.code == 1)
        #expect(child.output.contains("Gezin «Bakker»"))
        #expect(child.errors.contains("01JDQ1B0000000000000000009.json"))
      }
    }

    @Test("the index is for its owner alone; one that may not be written is read, and one that may not be read is done without")
    func rights() throws {
      try home.writeWorkspace()
      let listed = try home.gewoon("list")
      #expect(Files.names(in: home.folder + "/cache") == [])
      let found = try home.gewoon("search", "bakker")
      let folder = index + "/" + (Files.names(in: index).first ?? "")
      var status = stat()
      #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
      #expect(stat(folder + "/index.sqlite", &status) == 0 && status.st_mode & 0o777 == 0o600)
      let user = try home.becomeOrdinary()
      for modes: (file: mode_t, folder: mode_t) in [(0o400, 0o500), (0, 0o700), (0o600, 0)] {
        // Whoever may not change the rights finds them as they are.
        _ = try home.run(["chown", "root", folder, folder + "/index.sqlite"])
        chmod(folder + "/index.sqlite", modes.file | (modes.file >> 6))
        chmod(folder, modes.folder | (modes.folder >> 6))
        for (arguments, expected) in [(["search", "bakker"], found), (["list"], listed)] {
          let child = try home.run(user + [home.program] + arguments)
          #expect(child.code == 0 && child.output == expected.output, "\(modes)")
          #expect(child.errors == "")
        }
        chmod(folder, 0o700)
      }
    }

    @Test("in a terminal it finds while one types, goes there and comes back, and finds what another program writes meanwhile")
    func terminal() throws {
      try home.gewoon("sample", home.workspace, "--demo").expectDone()
      let terminal = try home.open()
      try terminal.wait(for: "op achternaam", "Bakker")
      try terminal.press("C-f")
      try terminal.wait(for: "Overal zoeken")
      try terminal.type("gehoortest")
      try terminal.wait(for: "Gezin El Amrani", "1 gevonden")
      try terminal.press("Enter")
      try terminal.wait(for: "[F2 Gezin]", "Gehoortest bij")
      try terminal.press("Escape")
      try terminal.wait(for: "Overal zoeken gehoortest")
      try terminal.press("C-a")
      try terminal.type("zonnebloem")
      try terminal.wait(for: "Niets gevonden.")
      let file = "dossiers/" + (try #require(Files.names(in: home.workspace + "/dossiers").first))
      var tree = try home.json(file)
      tree.set("De zonnebloem voor het raam.", at: ["gezin", "ownWords"])
      try home.write(file, tree)
      try terminal.wait(for: "1 gevonden", "De zonnebloem voor het raam.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
    }

    @Test("killed at any moment of building and bringing up to date: the list and the search are as they should be")
    func killed() throws {
      let campaign = getenv("GEWOON_INDEX_CAMPAIGN") != nil
      try home.gewoon("sample", home.workspace, "--dossiers", campaign ? "200" : "20").expectDone()
      let dossiers = Files.names(in: home.workspace + "/dossiers")
      for name in Files.names(in: home.workspace + "/private") {
        var tree = try home.json("private/" + name)
        tree.set("Kraaienkanarie", at: ["normalForMe"])
        tree.set("Kraaienkanarie", at: ["reflections", .index(0), "learned"])
        try home.write("private/" + name, tree)
      }
      let clock = ContinuousClock()
      let whole = try clock.measure { try home.gewoon("search", "oma").expectDone() }
      let span = Double(whole.components.attoseconds) / 1e18 + Double(whole.components.seconds)
      for round in 0..<(campaign ? 200 : 6) {
        // From nothing every other time; else some gezinnen are others.
        if round % 2 == 0 { Files.remove(index) }
        for number in 0..<10 {
          let path = home.workspace + "/dossiers/" + dossiers[(round * 7 + number) % dossiers.count]
          var tree = try Files.json(path)
          tree.set(.string("Oma komt \(round) keer."), at: ["gezin", "ownWords"])
          try Files.write(tree.written(), to: path)
        }
        let moment = span * Double.random(in: 0.02...1)
        let child = try home.run(["timeout", "-s", "KILL", String(moment), home.program, "search", "oma", "--json"])
        #expect([0, 137].contains(child.code))
        let cached = Files.everything(in: index).keys.compactMap { Files.bytes(index + "/" + $0) }
        #expect(!cached.contains { String(decoding: $0, as: UTF8.self).contains("aienkanarie") })
        let commands = [["list", "--json"], ["search", "\(round % 2 == 0 ? "komt" : "oma")", "--json", "--limit", "1000"]]
        let after = try commands.map { try home.run([home.program] + $0).output }
        let fresh = try commands.map { try home.run([home.program] + $0, with: ["XDG_CACHE_HOME": home.folder + "/fresh"]).output }
        #expect(after == fresh)
        #expect(after.allSatisfy { $0.utf8.count > 100 })
        Files.remove(home.folder + "/fresh")
      }
    }
  }
}
