import Basics
import StrictJSON
import Testing

@testable import DossierModel

@Suite("Which decision counts, and the phase that it brings along")
struct RungsTests {
  private func dossier(_ phase: String, _ decisions: JSON = []) -> Dossier {
    Dossier(["phases": [["phase": .string(phase), "since": "2026-01-01"]], "plan": ["decisions": decisions]])
  }

  @Test("What has no day and nobody who decided is still being talked over")
  func taken() {
    #expect(!Decision(["from": 1, "to": 4]).isTaken)
    #expect(Decision(["date": "2026-01-01"]).isTaken)
    #expect(Decision(["by": "gezin"]).isTaken)
    #expect(dossier("before", [["from": 1, "to": 4]]).contradictionToShare == nil)
    #expect(dossier("before", [["from": 1, "to": 4]])[.plan].rung(on: Day("2026-11-20")!) == nil)
  }

  @Test("Heavier help begins with the last rung, and winds down where one comes from it")
  func phases() {
    let up = Decision(["from": 2, "to": 4])
    let down = Decision(["from": 4, "to": 3])
    #expect(dossier("before").phase(after: up) == "during")
    #expect(dossier("after").phase(after: up) == "during")
    #expect(dossier("during").phase(after: up) == nil)
    #expect(dossier("during").phase(after: down) == "steppingDown")
    #expect(dossier("steppingDown").phase(after: down) == nil)
    #expect(dossier("before").phase(after: Decision(["from": 1, "to": 3])) == nil)
  }

  @Test("A specialist comes in on the last rung, or where one is named")
  func specialist() {
    #expect(Decision(["from": 2, "to": 4]).bringsSpecialist)
    #expect(Decision(["from": 2, "to": 3, "specialist": "logopedist"]).bringsSpecialist)
    #expect(!Decision(["from": 2, "to": 3]).bringsSpecialist)
  }
}
