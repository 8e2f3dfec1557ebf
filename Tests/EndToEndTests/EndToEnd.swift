import Testing

/// The built program from outside: its screen in a real terminal, its files, its command line.
///
/// One story after the other, for each of them starts processes of its own.
@Suite("The built program", .serialized)
enum EndToEnd {}

/// A sentence about why a story cannot go on.
struct Halted: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
