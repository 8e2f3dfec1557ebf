import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("A pack from one workspace to another")
  final class Packs {
    private let home: Home

    init() throws { home = try Home() }
    deinit { home.close() }

    private func pack(_ words: String..., in folder: String) throws -> Child {
      try home.run([home.program, "pack"] + words + ["--workspace", folder, "--lang", "nl", "--now", Home.now])
    }

    private func examples(_ folder: String) -> [String] { Files.names(in: folder + "/team/examples").filter { $0.hasSuffix(".json") } }

    @Test("the team of the demo gives its examples, another takes them in once")
    func exchange() throws {
      let (from, to) = (home.folder + "/van", home.folder + "/naar")
      #expect(try home.gewoon("sample", from, "--demo").code == 0)
      #expect(try home.gewoon("sample", to, "--dossiers", "2", "--seed", "3").code == 0)
      let file = home.folder + "/pakket.json"
      let preview = try pack("out", file, "--dry-run", in: from)
      #expect(preview.code == 0 && preview.output.contains("Een straat die kookt"))
      #expect(access(file, F_OK) != 0)
      let out = try pack("out", file, "--organisation", "Team Oost", in: from)
      #expect(out.code == 0, "\(out.errors)")
      let tree = try Files.json(file)
      #expect(tree["format"]?.text == "gewoon/pack" && tree["organisation"]?.text == "Team Oost")
      let before = Set(examples(to))
      #expect(try pack("in", file, "--dry-run", in: to).code == 0)
      #expect(Set(examples(to)) == before)
      let taken = try pack("in", file, in: to)
      #expect(taken.code == 0, "\(taken.errors)")
      let new = Set(examples(to)).subtracting(before)
      #expect(new.count == tree["examples"]?.items.count && !new.isEmpty)
      for name in new {
        let example = try Files.json(to + "/team/examples/" + name)
        #expect(example["origin"]?.text == "imported" && example["organisation"]?.text == "Team Oost")
        #expect(example["author"] == nil && example["reader"] == nil && example["recognised"] == nil)
      }
      let again = try pack("in", file, in: to)
      #expect(again.code == 0 && again.output.contains("hebben jullie al") && Set(examples(to)).count == before.count + new.count)
      #expect(try home.run([home.program, "check", to]).code == 0)
    }

    @Test("what is no pack is named in one sentence, and nothing is taken in")
    func refused() throws {
      let folder = home.folder + "/naar"
      #expect(try home.gewoon("sample", folder, "--dossiers", "1", "--seed", "3").code == 0)
      let before = examples(folder)
      let file = home.folder + "/pakket.json"
      let texts = [
        "{", "{\"format\":\"gewoon/dossier\",\"version\":1}", "{\"format\":\"gewoon/pack\",\"version\":9,\"examples\":[]}",
        "{\"format\":\"gewoon/pack\",\"version\":1,\"examples\":[{\"title\":\"a\",\"what\":\"b\",\"landing\":\"c\"}]}",
        String(repeating: " ", count: 2 << 20),
      ]
      for text in texts {
        try Files.write(Array(text.utf8), to: file)
        let done = try pack("in", file, in: folder)
        #expect(done.code == 65 && done.errors.contains("Er is niets overgenomen."), "\(done.errors)")
        #expect(done.errors.split(separator: "\n").count == 1)
      }
      #expect(try pack("in", home.folder + "/niets.json", in: folder).code == 66)
      #expect(examples(folder) == before)
    }

    @Test("a name of a dossier in an example stops it with 77, in a sentence that names both")
    func stopped() throws {
      let folder = home.folder + "/van"
      #expect(try home.gewoon("sample", folder, "--demo").code == 0)
      for name in examples(folder) {
        let path = folder + "/team/examples/" + name
        var tree = try Files.json(path)
        tree.set(.string("We vroegen het MILA."), at: [.key("result")])
        try Files.write(tree.written(), to: path)
      }
      let file = home.folder + "/pakket.json"
      let done = try pack("out", file, in: folder)
      #expect(done.code == 77 && done.errors.contains("MILA") && done.errors.contains("Een straat die kookt"))
      #expect(access(file, F_OK) != 0)
    }
  }
}
