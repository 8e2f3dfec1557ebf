import Glibc
import Testing

extension EndToEnd {
  @Suite("A second copy on the same workspace")
  final class SecondCopy {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    @Test("it opens read-only, says who has it, and can be written again when the first one was killed")
    func readOnly() throws {
      let first = try home.openBakker()
      let user = Screenful.words(try home.run(["id", "-un"]).output)
      let before = Files.everything(in: home.workspace)

      let second = try home.open()
      try second.wait(for: "alleen lezen", "Deze map is al open bij \(user) op", "Bakker")
      try second.press("n")
      try second.wait("nothing new is begun") { $0.shows("al open bij \(user)") && !$0.shows("Een nieuw gezin") }
      try second.press("Enter")
      try second.wait(for: "[F2 Gezin]", "Gezin Bakker")
      try second.walk(to: "In eigen woorden")
      try second.goIn()
      try second.type("Dit mag niet.")
      try second.press("C-s")
      try second.wait("it says why nothing is typed") { $0.shows("al open bij \(user)") && !$0.shows("Dit mag niet.") }
      try second.press("C-q")
      #expect(try second.ended() == 0)
      #expect(Files.everything(in: home.workspace) == before)

      // The first one is not troubled by it.
      try first.type("Dit wel.")
      try first.press("C-s")
      try first.wait(for: "Bewaard om")
      try Patience.until("the first one saves") { home.ownWords() == "Dit wel." }

      try first.send(SIGKILL)
      try first.ended()
      let third = try home.openBakker()
      #expect(try !third.look().shows("alleen lezen"))
      try third.press("End")
      try third.type(" En dit ook.")
      try third.press("C-q")
      #expect(try third.ended() == 0)
      #expect(home.ownWords() == "Dit wel. En dit ook.")
    }

    @Test("it may write as soon as the first one is closed, and shows what that one saved")
    func takesOver() throws {
      let first = try home.openBakker()
      let second = try home.open()
      try second.wait(for: "alleen lezen", "Bakker")
      try second.press("Enter")
      try second.wait(for: "[F2 Gezin]", "Gezin Bakker")
      try first.type("Dit wel.")
      try first.press("C-q")
      #expect(try first.ended() == 0)
      try second.wait(for: "Je kunt hier nu schrijven", "Dit wel.")
      #expect(try !second.look().shows("alleen lezen"))
      try second.walk(to: "In eigen woorden")
      try second.goIn()
      try second.press("End")
      try second.type(" En dit ook.")
      try second.press("C-q")
      #expect(try second.ended() == 0)
      #expect(home.ownWords() == "Dit wel. En dit ook.")
    }
  }
}
