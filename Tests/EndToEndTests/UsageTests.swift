import StrictJSON
import Testing

extension EndToEnd {
  @Suite("What is said of a wrong command line")
  final class UsageStories {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    private func fault(_ line: String, _ language: String = "nl") throws -> String {
      let child = try home.run(
        ["sh", "-c", "\"$0\" \(line)", home.program], with: ["LC_ALL": language == "nl" ? "C.UTF-8" : "en_GB.UTF-8"])
      #expect(child.code == 64 && child.output == "", "\(line)")
      #expect(child.errors.split(separator: "\n").count == 1, "\(line): \(child.errors)")
      return child.errors
    }

    @Test(
      "What is not there is named, with what was probably meant",
      arguments: [
        ("lsit", "De opdracht “gewoon lsit” is er niet. Bedoelde je “list”?"), ("LIST", "Bedoelde je “list”?"),
        ("exp", "Bedoelde je “export”?"), ("zoek oma", "Bedoelde je “search”?"), ("--lang nl thems", "Bedoelde je “themes”?"),
        ("foetsie", "De opdracht “gewoon foetsie” is er niet. Typ “gewoon --help” om te zien welke er zijn."),
        ("pack uot x", "De opdracht “gewoon pack uot” is er niet. Bedoelde je “out”?"),
        ("list --jsno", "“--jsno” kan niet bij “gewoon list”. Bedoelde je “--json”?"), ("list -json", "Bedoelde je “--json”?"),
        ("list --taal nl", "Bedoelde je “--lang”?"), ("--worskpace x list", "Bedoelde je “--workspace”?"),
        ("export x --as md -z", "“-z” kan niet bij “gewoon export”. Typ “gewoon help export” om te zien wat er kan."),
        ("help foetsie", "Over “foetsie” is er geen hulp. Typ “gewoon --help” om te zien welke opdrachten er zijn."),
        ("help pack uot", "Over “pack uot” is er geen hulp. Bedoelde je “out”?"), ("help list list", "Over “list list” is er geen hulp."),
        ("uiterlijk", "Bedoelde je “themes”?"),
        ("help acces", "Bedoelde je “access”?"), ("help access list", "Over “access list” is er geen hulp."),
        ("lsit --help", "De opdracht “gewoon lsit” is er niet. Bedoelde je “list”?"),
      ])
    func unknown(_ line: String, said: String) throws { #expect(try fault(line).contains(said)) }

    @Test(
      "What is missing or does not fit is said with an example",
      arguments: [
        ("list --now", "Bij “--now” hoort een moment, bijvoorbeeld “--now 2026-11-20T15:30:00+01:00”."),
        ("list --now gisteren", "“gisteren” past niet bij “--now”. Daar hoort een moment, bijvoorbeeld “--now 2026-11-20T15:30:00+01:00”."),
        ("list --lang=fr", "“fr” past niet bij “--lang”. Kies nl of en."), ("list --lang", "Bij “--lang” hoort een keuze. Kies nl of en."),
        ("frame --size 80", "“80” past niet bij “--size”. Daar hoort een breedte en een hoogte, bijvoorbeeld “--size 80x24”."),
        ("frame --demo --keys Foo", "“Foo” is geen toets. Noem toetsen zo: --keys \"Down Enter F4 'Moeder lachte.' C-s\"."),
        ("export Bakker", "Bij “gewoon export” hoort nog “--as”. Kies md, html, txt, json, svg, graphml, csv, csv-data of ics."),
        ("export Bakker --as pdf", "“pdf” past niet bij “--as”. Kies md, html,"),
        ("export Bakker --as md --reflection mei", "Daar hoort last, een dag of een kenmerk, bijvoorbeeld “--reflection 2026-11-20”."),
        ("sample", "Bij “gewoon sample” hoort nog een map, bijvoorbeeld “gewoon sample ~/oefenen”."),
        ("sample nieuw", "Kies hoeveel gezinnen er komen, bijvoorbeeld “--dossiers 20”, of kies “--demo”."),
        ("sample nieuw --dossiers veel", "“veel” past niet bij “--dossiers”. Daar hoort een getal, bijvoorbeeld “--dossiers 20”."),
        ("sample nieuw --dossiers -1", "Bij “--dossiers” hoort een getal, bijvoorbeeld “--dossiers 20”."),
        ("sample nieuw --dossiers 100001", "Bij “--dossiers” hoort een getal van 0 tot en met 100000."),
        ("search oma --limit 0", "Hoeveel er te zien zijn, is een getal van 1 of meer."),
        ("team --as md --period mei", "of twee dagen: 2026-07-01..2026-09-30."),
        ("completions", "Bij “gewoon completions” hoort nog een keuze. Kies bash, zsh of fish."),
        ("completions ksh", "“ksh” past niet bij “gewoon completions”. Kies bash, zsh of fish."),
        ("list Bakker", "“Bakker” is te veel bij “gewoon list”. Typ “gewoon help list” om te zien wat er kan."),
        ("debrief van den Berg", "“den” is te veel bij “gewoon debrief”. Zet woorden die bij elkaar horen tussen aanhalingstekens."),
        ("list --json=ja", "Achter “--json” hoort niets. Typ alleen “--json”."),
      ])
    func wrong(_ line: String, said: String) throws { #expect(try fault(line).contains(said)) }

    @Test("In English where the locale or the option says so")
    func english() throws {
      #expect(try fault("lsit", "en") == "There is no command “gewoon lsit”. Did you mean “list”?\n")
      #expect(
        try fault("list --lang en --now now")
          == "“now” does not go with “--now”. It needs a moment, like “--now 2026-11-20T15:30:00+01:00”.\n")
      #expect(try fault("list --nope --lang=en") == "“gewoon list” has no “--nope”. Type “gewoon help list” to see what there is.\n")
      #expect(try fault("list --lang nl --nope", "en").contains("kan niet bij"))
    }

    @Test("For every option of every command it is known what is missing or wrong, and each has a long name")
    func everyOption() throws {
      let dump = try JSON.parse(Array(try home.gewoon("--experimental-dump-help").output.utf8))
      var count = 0
      func look(at command: JSON, _ path: String) throws {
        for inner in command["subcommands"]?.items ?? [] where inner["commandName"] != "help" {
          try look(at: inner, path + " " + (inner["commandName"]?.text ?? ""))
        }
        for argument in command["arguments"]?.items ?? [] where argument["kind"] != "positional" {
          let names = argument["names"]?.items ?? []
          let long = try #require(names.first { $0["kind"] == "long" }?["name"]?.text, "\(path): \(names)")
          guard argument["kind"] == "option" else { continue }
          let line = path + " --" + long
          #expect(try fault(line).hasPrefix("Bij “--\(long)” hoort "), "\(line)")
          count += 1
          let isFree = ["dir", "file", "name", "name|id", "theme", "keys", "period"].contains(argument["valueName"]?.text)
          if !isFree { #expect(try fault(line + " §").hasPrefix("“§” past niet bij “--\(long)”. "), "\(line)") }
        }
      }
      try look(at: try #require(dump["command"]), "")
      #expect(count > 90)
    }

    @Test("Help is English, and names places, codes and examples; no default is shown as code")
    func help() throws {
      let whole = try home.gewoon("--help")
      #expect(whole.code == 0 && whole.errors == "")
      for word in [
        "ENVIRONMENT:", "GEWOON_WORKSPACE", "~/.local/share/gewoon", "~/.local/state/gewoon", "~/.cache/gewoon", "~/.config/gewoon",
        "EXIT STATUS:",
        "EXAMPLES:", "gewoon export bakker",
      ] { #expect(whole.output.contains(word), "\(word)") }
      for code in ["0", "1", "64", "65", "66", "73", "74", "75", "77"] { #expect(whole.output.contains("\n  \(code) "), "\(code)") }
      #expect(whole.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
      #expect(try home.gewoon("help").output == whole.output)
      for command in ["frame", "export", "team", "list", "search", "sample"] {
        let help = try home.gewoon("help", command)
        #expect(help.code == 0 && !help.output.contains("ENVIRONMENT:"))
        #expect(!help.output.contains(/default: [A-Z][a-z]*\(/), "\(command)")
      }
      #expect(try home.gewoon("frame", "--help").output.contains("(default: 80x24)"))
    }

    @Test("A colleague and a theme that are not there are answered with those that are; a part of a name is enough")
    func candidates() throws {
      var team = try home.json("team/team.json")
      team.set(
        [["id": .string(Home.sanne), "name": "Sanne de Wit"], ["id": "01JDQ0A0000000000000000W02", "name": "Youssef Amrani"]],
        at: ["members"])
      try home.write("team/team.json", team)
      let nobody = try home.gewoon("list", "--member", "Piet")
      #expect(nobody.code == 65 && nobody.output == "")
      #expect(nobody.errors == "Er is geen teamlid dat “Piet” heet. In het team zitten Sanne de Wit en Youssef Amrani.\n")
      let several = try home.gewoon("list", "--member", "an")
      #expect(several.code == 65)
      #expect(several.errors.hasPrefix("Bij “an” horen meer teamleden: Sanne de Wit en Youssef Amrani. "))
      #expect(try home.gewoon("list", "--member", "yous").code == 0)
      #expect(try home.gewoon("frame", "--member", "AMRANI").output.contains("Youssef Amrani"))
      let theme = try home.gewoon("frame", "--theme", "paars")
      #expect(theme.code == 65 && theme.output == "")
      #expect(theme.errors.hasPrefix("Er is geen thema met de naam “paars”. Kies terminal, "))
    }
  }
}
