import Basics
import DossierModel
import StrictJSON
import Support
import Testing

@testable import GewoonApp

/// Sixty names that are in nobody's dossier but that of this test, with numbers, days and ids.
private enum Canaries {
  static let names = """
    Aurelio Babette Casimir Dorothea Edeltraud Fenna Gijsbert Hildebrand Isidoor Jorinde Kwakernaat Lysander Marjolijn Nehemia Odulphus
    Petronella Quirijn Rosamunde Sjoukje Thaddeus Ursuline Valkenoog Wietske Xaviera Yolanthe Zebedeus Abelone Bartholda Cunera Diewertje
    Eleonora Floribert Gudula Hiltje Ingeborg Jannigje Klaziena Liselore Meinardus Nicodemus Orlandus Pancratius Reinoud Sebastiaan
    Tjitske Uilkje Veronique Willibrord Ysbrand Zacharias Akkerhuis Blaauboer Coelingh Dronkelaar Eggermont Fokkinga Goudsblom Hoogewerff
    Ietswaart Jonkergouw
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  static let numbers = [
    "0612345678", "NL91 ABNA 0417 1643 00", "123456782", "1234 AB", "ZK-2026-00123", "jan@voorbeeld.nl", "Kerkstraat 14",
  ]
  static let days = ["3 maart 2014", "03-03-2014", "2014-03-03", "17 mei"]
  static let id = "01KC0000000000000000000CAN"

  /// The demo with all of it in a dossier and in my reflections on it.
  static func planted() -> [String: JSON] {
    var files = World(demo: World.afternoon).disk.files
    let path = files.first { $0.value["gezin"]?["name"]?.text == "Gezin Bakker" }!.key
    let dossier = files[path]!
    let people = names.enumerated().map { index, name -> JSON in
      let number = String(100 + index)
      return ["id": .string("01KC0000000000000000000\(number)"), "kind": "person", "name": .string(name), "sector": "friends", "ring": 3]
    }
    files[path]?.set(.array((dossier["network"]?["people"]?.items ?? []) + people), at: ["network", "people"].keys)
    files[path]?.set(.string((numbers + days + [id]).joined(separator: ", ")), at: ["gezin", "approachNote"].keys)
    for file in files.keys where file.hasPrefix("private/") {
      files[file]?.set(
        .string(names.joined(separator: " ") + " " + numbers.joined(separator: " ")), at: ["reflections"].keys + .index(0) + "wentWell")
    }
    return files
  }
}

@Suite("No canary gets into a pack of the demo")
struct ExampleCanaryTests {
  private let files = Canaries.planted()

  private var finder: ExampleFinder {
    var known = KnownAround()
    for (path, tree) in files where path.hasPrefix("dossiers/") { known.add(dossier: tree) }
    return ExampleFinder(known)
  }

  /// The path of an example of the team's own library: one that came in a pack does not leave again.
  private var ownExample: String {
    files.keys.sorted().first {
      $0.hasPrefix("team/examples/") && Example(files[$0]!).standing == .library && !Example(files[$0]!).isImported
    } ?? ""
  }

  private func example(_ what: String) -> Example {
    var example = Example(files[ownExample] ?? .null)
    example.json.set(.string(what), at: ["what"].keys)
    example[.reader] = SecondReader(["member": "01JDQ0A0000000000000000W0Z", "on": "2026-11-01"])
    return example
  }

  @Test("an example that holds one does not leave: capitals, small letters, in compounds, numbers, days and ids")
  func refused() {
    #expect(Canaries.names.count == 60)
    let finder = finder
    for name in Canaries.names {
      let small = name.lowercased()
      let spelled = [
        name, name.uppercased(), small, "\(name)s", "\(small)overleg", "het \(name)traject", "oud-\(small)", "klein\(small)",
        "mini\(small)dag",
      ]
      for word in spelled {
        let packing = Packing([example("Toen kwam \(word) ook mee.")], organisation: "Team", finder: finder)
        #expect(packing.pack.examples.count == 1 && !packing.refusals.isEmpty, "\(word)")
      }
    }
    for word in Canaries.numbers + Canaries.days + [Canaries.id, Canaries.id.lowercased()] {
      #expect(!Packing([example("Toen was er \(word) ook.")], organisation: "Team", finder: finder).refusals.isEmpty, "\(word)")
    }
  }

  @Test("the pack of the demo holds none of them, and no id, member or day at all")
  func clean() throws {
    var world = World(files: files)
    world.press("C-p 'pakket voorbeelden maken' Enter")
    #expect(world.screenText.contains("Pakket voorbeelden"), "\(world.screenText)")
    world.press("C-p 'dit pakket maken' Enter")
    let pack = try #require(world.disk.papers.first { $0.key.hasSuffix(".json") }?.value.text)
    let folded = Folding.sort(pack)
    for name in Canaries.names { #expect(!folded.contains(Folding.sort(name)), "\(name)") }
    for word in Canaries.numbers + Canaries.days + [Canaries.id] { #expect(!folded.contains(Folding.sort(word)), "\(word)") }
    let words = pack.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    #expect(!words.contains { ULID.isValid($0.uppercased()) })
    for tree in files.values { for id in tree.ownIDs { #expect(!pack.contains(id)) } }
    #expect(pack.contains("Een straat die kookt"))
  }

  @Test("one example with a canary stops the whole pack, and is named")
  func stopped() {
    var files = files
    files[ownExample]?.set(.string("Toen kwam Kwakernaat."), at: ["result"].keys)
    var world = World(files: files)
    world.press("C-p 'pakket voorbeelden maken' Enter")
    #expect(world.screenText.contains("Er gaat niets weg") && world.screenText.contains("Kwakernaat"))
    #expect(world.disk.papers.isEmpty)
  }
}
