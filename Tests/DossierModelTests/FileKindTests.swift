import DossierModel
import StrictJSON
import Testing

@Suite("Which file is which")
struct FileKindTests {
  static let id = "01JDQ1B0000000000000000001"
  static let other = "01JDQ0A0000000000000000W01"

  @Test("the files of a workspace, and what fits no pattern")
  func inWorkspace() {
    let found: [(String, FileKind?)] = [
      ("workspace.json", .workspace), ("dossiers/\(Self.id).json", .dossier), ("private/\(Self.id).json", .privateReflections),
      ("trash/\(Self.id).20261120T144210Z.json", .trash), ("conflicts/\(Self.id).20261120T144210Z.json", .conflict),
      ("Workspace.json", nil), ("team.json", nil), ("\(Self.id).json", nil), ("dossiers/\(Self.id).JSON", nil),
      ("dossiers/\(Self.id)", nil), ("dossiers/.json", nil), ("dossiers/\(Self.id).\(Self.other).json", nil),
      ("dossiers/oud/\(Self.id).json", nil), ("dossiers//\(Self.id).json", nil), ("private/\(Self.id).\(Self.other).json", nil),
      ("trash/\(Self.id).json", nil), ("trash/\(Self.id). 1.json", nil), ("conflicts/.20261120T144210Z.json", nil), ("", nil), ("/", nil),
      ("team/team.json", nil), ("lexicon.json", nil),
    ]
    for (path, kind) in found { #expect(FileKind.inWorkspace(path) == kind, "\(path)") }
  }

  @Test("the files of a team folder, and what fits no pattern")
  func inTeamFolder() {
    let found: [(String, FileKind?)] = [
      ("team.json", .team), ("lexicon.json", .lexicon), ("sentences.json", .sentences),
      ("reflections/\(Self.id).\(Self.other).json", .sharedReflections), ("responses/\(Self.id).\(Self.other).json", .responses),
      ("agenda/\(Self.id).json", .agenda), ("examples/\(Self.id).json", .example), ("statements/\(Self.id).json", .statement),
      ("sessions/\(Self.id).json", .session), ("instruments/normaliseren-1.json", .instrument),
      ("instruments/goed-gesprek-12.json", .instrument), ("reflections/\(Self.id).json", nil),
      ("reflections/\(Self.id).\(Self.other) (conflict copy).json", nil), ("reflections/\(Self.id).\(Self.other).x.json", nil),
      ("agenda/\(Self.id).\(Self.other).json", nil), ("instruments/normaliseren.json", nil), ("example/\(Self.id).json", nil),
      ("workspace.json", nil), ("team/team.json", nil), ("dossiers/\(Self.id).json", nil),
    ]
    for (path, kind) in found { #expect(FileKind.inTeamFolder(path) == kind, "\(path)") }
  }

  @Test("a file's place and its kind and name say the same, each way")
  func places() {
    let two = "\(Self.id).\(Self.other)"
    let found: [(FileKind, String, String)] = [
      (.workspace, "", "workspace.json"), (.dossier, Self.id, "dossiers/\(Self.id).json"),
      (.privateReflections, Self.id, "private/\(Self.id).json"),
      (.trash, "\(Self.id).20261120T144210Z", "trash/\(Self.id).20261120T144210Z.json"),
      (.conflict, "\(Self.id).20261120T144210Z", "conflicts/\(Self.id).20261120T144210Z.json"), (.team, "", "team/team.json"),
      (.sharedReflections, two, "team/reflections/\(two).json"), (.responses, two, "team/responses/\(two).json"),
      (.agenda, Self.id, "team/agenda/\(Self.id).json"), (.example, Self.id, "team/examples/\(Self.id).json"),
      (.statement, Self.id, "team/statements/\(Self.id).json"), (.session, Self.id, "team/sessions/\(Self.id).json"),
      (.instrument, "normaliseren-1", "team/instruments/normaliseren-1.json"), (.lexicon, "", "team/lexicon.json"),
      (.sentences, "", "team/sentences.json"), (.socialmap, "", "team/socialmap.json"),
    ]
    for (kind, name, path) in found {
      #expect(kind.path(named: name) == path)
      #expect(FileKind.file(at: path)?.kind == kind && FileKind.file(at: path)?.name == name, "\(path)")
      #expect(kind.isInTeamFolder == path.hasPrefix("team/"))
      #expect(kind.folder.map { path.hasPrefix($0 + "/") } ?? name.isEmpty)
    }
    #expect(Set(found.map(\.0)).count == FileKind.allCases.count)
    let strangers = [
      "team", "team/", "drafts/x", "dossiers/\(Self.id)", "", "dossiers/.json", "dossiers/a.b.json", "dossiers/a/b.json",
      "/dossiers/a.json",
      "dossiers//a.json", "a.json", "team/reflections/a.json", "team/reflections/a..json", "team/reflections/.b.json",
      "team/responses/a.b.c.json", "team/responses/a b.c.json", "trash/a.json", "team/instruments/normaliseren.json",
      "team/dossiers/a.json",
      "workspace.json/", "dossiers/a.JSON",
    ]
    for path in strangers { #expect(FileKind.file(at: path) == nil, "\(path)") }
  }

  @Test("most files are known by their bytes, and as any other")
  func bytes() {
    let names = [
      Self.id, Self.id.lowercased(), String(Self.id.dropLast()) + ".", String(Self.id.dropLast()) + "é", Self.id + "x", "", "a b",
    ]
    for folder in ["dossiers", "private", "trash", "team/agenda", "dossiers/private"] {
      for name in names {
        for path in ["\(folder)/\(name).json", "\(folder)/\(name).jsom", "\(folder)/\(name)", "x\(folder)/\(name).json"] {
          let found = FileKind.file(at: path)
          let kind = path.hasPrefix("team/") ? FileKind.inTeamFolder(String(path.dropFirst(5))) : FileKind.inWorkspace(path)
          #expect(found?.kind == kind && (found == nil || found?.name == name), "\(path)")
        }
      }
    }
  }

  @Test("the format of each kind, once")
  func formats() {
    let formats: [FileKind: String] = [
      .workspace: "workspace", .team: "team", .dossier: "dossier", .privateReflections: "private", .sharedReflections: "reflections",
      .trash: "trash", .conflict: "conflict", .responses: "responses", .agenda: "agenda", .example: "example", .statement: "statement",
      .session: "session", .instrument: "instrument", .lexicon: "lexicon", .sentences: "sentences",
      .socialmap: "socialmap",
    ]
    for kind in FileKind.allCases { #expect(kind.format == "gewoon/" + (formats[kind] ?? "?")) }
    #expect(formats.count == FileKind.allCases.count)
  }

  @Test("the name that a file's contents ask for")
  func names() {
    let tree: JSON = [
      "id": .string(Self.id), "dossier": .string(Self.id), "author": .string(Self.other), "reflection": .string(Self.id),
      "member": .string(Self.other), "name": "goed-gesprek", "edition": 12,
    ]
    for kind in [FileKind.dossier, .privateReflections, .agenda, .example, .statement, .session] {
      #expect(kind.expectedStem(of: tree) == Self.id)
    }
    for kind in [FileKind.sharedReflections, .responses] { #expect(kind.expectedStem(of: tree) == "\(Self.id).\(Self.other)") }
    #expect(FileKind.instrument.expectedStem(of: tree) == "goed-gesprek-12")
    #expect(FileKind.instrument.expectedStem(of: ["name": "goed-gesprek", "edition": "12"]) == nil)
    for kind in [FileKind.workspace, .team, .lexicon, .sentences, .trash, .conflict] { #expect(kind.expectedStem(of: tree) == nil) }
  }
}
