import Basics
import DossierStore
import Shell
import Testing

@Suite("What a session is told by the world")
struct SurroundingsTests {
  private func surroundings(_ environment: [String: String], here: String? = "/hier") -> Surroundings {
    Surroundings(
      environment: { environment[$0] }, clock: { Instant(seconds: 0, offset: 0) }, ticks: { 0 }, random: { 1 }, here: { here },
      files: Disk())
  }

  @Test(
    "Dutch, unless the locale is English",
    arguments: [
      ([:], Language.nl), (["LANG": "en_GB.UTF-8"], .en), (["LC_ALL": "nl_NL", "LANG": "en_GB"], .nl), (["LC_ALL": "", "LANG": "en"], .en),
    ])
  func language(environment: [String: String], language: Language) {
    #expect(surroundings(environment).language == language)
  }

  @Test("The folders: what is named, else what is set, else those of the user")
  func folders() {
    let bare = surroundings(["HOME": "/thuis"])
    #expect(bare.workspaceFolder("elders") == "elders")
    #expect(bare.workspaceFolder(nil) == "/thuis/.local/share/gewoon")
    #expect(bare.stateFolder == "/thuis/.local/state/gewoon" && bare.configFolder == "/thuis/.config/gewoon")
    let set = surroundings(["HOME": "/thuis", "GEWOON_WORKSPACE": "w", "XDG_STATE_HOME": "/s", "XDG_CONFIG_HOME": "relative"])
    #expect(set.workspaceFolder(nil) == "w")
    #expect(set.workspaceFolder("~/werk") == "/thuis/werk" && set.workspaceFolder("~") == "/thuis")
    #expect(set.stateFolder == "/s/gewoon" && set.configFolder == "/thuis/.config/gewoon")
    var demo = set
    demo.ownFolder = "/tmp/demo"
    #expect(demo.stateFolder == "/tmp/demo/state")
  }

  @Test("A folder as it is typed")
  func typed() {
    let here = surroundings(["HOME": "/thuis"])
    #expect(here.absolute("/a/b") == "/a/b")
    #expect(here.absolute("~") == "/thuis" && here.absolute("~/team") == "/thuis/team")
    #expect(here.absolute("team") == "/hier/team")
    #expect(surroundings([:], here: nil).absolute("team") == "team")
  }
}
