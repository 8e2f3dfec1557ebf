import Glibc
import StrictJSON
import Testing

/// The shells and readers that may be on this computer.
enum Installed {
  static func has(_ program: String) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}

extension EndToEnd {
  @Suite("Completing with Tab")
  final class CompletionStories {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    private func next(_ words: String...) throws -> [String] {
      let child = try home.run([home.program, "__complete"] + words)
      #expect(child.code == 0 && child.errors == "")
      return child.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    }

    @Test("What can come next: commands, options, their values, gezinnen, colleagues, themes, files and folders")
    func answers() throws {
      #expect(try next("l") == ["words", "list"])
      #expect(try Set(next("")).isSuperset(of: ["list", "export", "team", "help"]))
      #expect(try next("list", "--js") == ["words", "--json"])
      #expect(try next("list", "--lang", "") == ["words", "nl", "en"])
      #expect(try next("list", "--lang=e") == ["words", "--lang=en"])
      #expect(try next("list", "--lang", "=", "e") == ["words", "en"])
      #expect(try next("--lang", "nl", "exp") == ["words", "export"])
      #expect(try next("export", "") == ["words", "Bakker", "Berg, van den"])
      #expect(try next("debrief", "be") == ["words", "Berg, van den"])
      #expect(try next("export", "gezin v") == ["words", "Gezin van den Berg"])
      #expect(try next("export", "Bakker", "") == ["words"])
      #expect(try next("export", "Bakker", "--as", "gr") == ["words", "graphml"])
      #expect(try next("export", "Bakker", "--as", "csv", "-o", "") == ["folders"])
      #expect(try next("export", "Bakker", "--as", "svg", "--output", "") == ["files"])
      #expect(try next("--member", "") == ["words", "Sanne de Wit"])
      #expect(try next("--theme", "rustig-d") == ["words", "rustig-donker"])
      #expect(try next("list", "--workspace", "") == ["folders"])
      #expect(try next("help", "pack", "") == ["words", "out", "in"])
      #expect(try Set(next("help", "")).isSuperset(of: ["list", "pack", "access"]))
      #expect(try next("help", "acc") == ["words", "access"] && next("help", "access", "") == ["words"])
      #expect(try next("pack", "o") == ["words", "out"])
      #expect(try next("foetsie", "") == ["words"])
    }

    @Test("It writes nothing, not on a fresh computer either")
    func writesNothing() throws {
      _ = try home.gewoon("search", "oma")
      let before = Files.everything(in: home.folder).filter { !$0.key.hasPrefix("notes") }
      for words in [["export", ""], ["--member", ""], ["--theme", ""], ["list", "--workspace", ""], [""]] {
        _ = try home.run([home.program, "__complete"] + words)
      }
      #expect(Files.everything(in: home.folder).filter { !$0.key.hasPrefix("notes") } == before)
      let empty = try home.run([home.program, "__complete", "export", ""], with: ["XDG_DATA_HOME": home.folder + "/leeg"])
      #expect(empty.output == "words\n" && empty.code == 0)
      #expect(Files.everything(in: home.folder).filter { !$0.key.hasPrefix("notes") } == before)
    }

    @Test("No name is shown of a workspace that does not open, nor one that could steer the terminal")
    func noNames() throws {
      var tree = try home.json("dossiers/\(Home.bakker).json")
      tree.set("Bak\u{1B}[31mker", at: ["gezin", "sortName"])
      try home.write("dossiers/\(Home.bakker).json", tree)
      #expect(try next("export", "") == ["words", "Berg, van den"])
      #expect(try next("export", "--workspace", home.folder, "") == ["words"])
      let user = try home.becomeOrdinary()
      try home.forbid(home.workspace + "/workspace.json")
      for words in [["export", ""], ["list", "--member", ""]] {
        let child = try home.run(user + [home.program, "__complete"] + words)
        #expect(child.code == 0 && child.output == "words\n" && child.errors == "")
      }
    }

    /// Types in a shell that knows our completions, as a person would, and runs what came of it.
    private func story(in shell: [String]) throws {
      let terminal = try home.start(shell, columns: 100)
      try terminal.wait(for: "klaar>")
      for (typed, completed) in [
        ("gewoon lis", "gewoon list"), ("gewoon export --as gra", "gewoon export --as graphml"),
        ("gewoon --member san", "gewoon --member Sanne\\ de\\ Wit"), ("gewoon --theme hoog-contrast", "gewoon --theme hoog-contrast"),
        ("gewoon list --workspace \(home.folder)/no", "gewoon list --workspace \(home.folder)/notes/"),
      ] {
        try terminal.type(typed)
        try terminal.wait(for: "klaar> " + typed)
        try terminal.press("Tab")
        try terminal.wait(for: "klaar> " + completed)
        try terminal.press("C-u")
        try terminal.wait("the line is empty again") { $0.focused.hasPrefix("klaar>") && !$0.focused.contains("gewoon") }
      }
      try terminal.write("gewoon export ")
      // Both begin with a B, which some shells fill in first.
      try terminal.press("Tab")
      let first = try terminal.wait("something is filled in or shown") { $0.shows("gewoon export B") || $0.shows("Bakker") }
      if !first.shows("Bakker") { try terminal.press("Tab") }
      try terminal.wait(for: "Bakker", "Berg")
      try terminal.press("C-c")
      try terminal.wait("the line is empty again") { $0.focused.hasPrefix("klaar>") && !$0.focused.contains("gewoon") }
      try terminal.type("gewoon export ber")
      try terminal.wait(for: "klaar> gewoon export ber")
      try terminal.press("Tab")
      try terminal.wait("the name is whole") { $0.focused.contains("van\\ den") }
      try terminal.type(" --as txt --what map")
      try terminal.press("Enter")
      try terminal.wait(for: "Wie staan er om Gezin van den Berg heen?")
    }

    private func settings(_ lines: String, named name: String) throws -> String {
      let folder = home.folder + "/shell"
      mkdir(folder, 0o700)
      let program = home.program.prefix(upTo: home.program.lastIndex(of: "/") ?? home.program.startIndex)
      try Files.write(Array("export PATH=\"\(program):$PATH\"\n\(lines)\n".utf8), to: folder + "/" + name)
      return folder
    }

    // A shell that somebody types in says its prompt on standard error, which the terminal keeps apart.
    private func typedIn(_ command: String) -> [String] { ["sh", "-c", "exec \(command) 2>&1"] }

    @Test("In bash", .enabled(if: Installed.has("bash"), "bash is not installed, so its completions were not tried."))
    func bash() throws {
      let folder = try settings("PS1='klaar> '; bind 'set show-all-if-ambiguous on'; source <(gewoon completions bash)", named: "bashrc")
      try story(in: typedIn("bash --noprofile --rcfile '\(folder)/bashrc' -i"))
    }

    @Test("In zsh", .enabled(if: Installed.has("zsh"), "zsh is not installed, so its completions were not tried."))
    func zsh() throws {
      let lines = "PS1='klaar> '; autoload -U compinit; compinit -D -u; source <(gewoon completions zsh)"
      let folder = try settings(lines, named: ".zshrc")
      try story(in: typedIn("env ZDOTDIR='\(folder)' zsh -i"))
    }

    @Test("In fish", .enabled(if: Installed.has("fish"), "fish is not installed, so its completions were not tried."))
    func fish() throws {
      let lines = """
        set -g fish_greeting; set -g fish_autosuggestion_enabled 0; function fish_prompt; echo -n 'klaar> '; end
        gewoon completions fish | source
        """
      let folder = try settings(lines, named: "config.fish")
      try story(in: typedIn("fish --no-config -C 'source \(folder)/config.fish' -i"))
    }
  }

  @Suite("The man page")
  final class ManPageStories {
    private let home: Home

    init() throws { home = try Home() }
    deinit { home.close() }

    @Test("It has every command and option of the help, and its chapters")
    func whole() throws {
      let page = try home.gewoon("man")
      #expect(page.code == 0 && page.errors == "")
      let text = page.output.replacing("\\-", with: "-")
      let dump = try JSON.parse(Array(try home.gewoon("--experimental-dump-help").output.utf8))
      for command in dump["command"]?["subcommands"]?.items ?? [] where command["commandName"] != "help" {
        #expect(text.contains(".SS \"gewoon \(command["commandName"]?.text ?? "")"))
        for argument in command["arguments"]?.items ?? [] where argument["kind"] != "positional" {
          #expect(text.contains("\\fB--\(argument["preferredName"]?["name"]?.text ?? "")\\fR"))
        }
      }
      for chapter in ["NAME", "SYNOPSIS", "ENVIRONMENT", "FILES", "\"EXIT STATUS\"", "EXAMPLES"] {
        #expect(text.contains(".SH \(chapter)\n"))
      }
    }

    @Test(
      "The readers of man pages have nothing to say of it",
      .enabled(
        if: Installed.has("mandoc") || Installed.has("groff"), "Neither mandoc nor groff is installed, so the man page was not tried."),
      arguments: ["mandoc -Tlint -Wstyle", "groff -man -ww -Tutf8 -z"].filter { Installed.has(String($0.prefix { $0 != " " })) })
    func lint(_ reader: String) throws {
      let read = try home.run(["sh", "-c", "\"$0\" man > gewoon.1; \(reader) gewoon.1", home.program].inFolder(home.notes))
      #expect(read.code == 0 && read.output + read.errors == "")
    }

    @Test("man shows it", .enabled(if: Installed.has("man"), "man is not installed, so the man page was not read with it."))
    func man() throws {
      let read = try home.run(["sh", "-c", "\"$0\" man > gewoon.1; MANPAGER=cat man -l gewoon.1", home.program].inFolder(home.notes))
      #expect(read.code == 0 && read.output.contains("GEWOON_WORKSPACE") && read.output.contains("EXIT STATUS"))
    }
  }
}

extension [String] {
  /// The same command, run in a folder.
  fileprivate func inFolder(_ folder: String) -> [String] { ["env", "-C", folder] + self }
}
