import Basics
import SampleTeam
import Testing

/// A made-up team with all its files. Its name in a report is short, for the files are megabytes.
struct MadeTeam: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [SampleFile]

  /// Both the demo and made-up gezinnen, at several days of the year.
  static let all = [
    MadeTeam(testDescription: "the demo", files: SampleTeam.demo(now: friday)),
    MadeTeam(testDescription: "the demo on a leap day", files: SampleTeam.demo(now: Instant("2028-02-29T00:04:00+00:00")!)),
    MadeTeam(testDescription: "40 gezinnen", files: SampleTeam.sample(dossiers: 40, seed: 1, now: friday)),
    MadeTeam(
      testDescription: "15 gezinnen at the end of a year",
      files: SampleTeam.sample(dossiers: 15, seed: 77, now: Instant("2027-01-01T23:59:59-05:00")!)),
  ]
}
