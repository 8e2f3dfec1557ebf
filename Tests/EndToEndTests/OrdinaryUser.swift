import Glibc

/// Somebody without special rights: root may read everything, so that a missing permission would not be noticed.
extension Home {
  private static let nobody: uid_t = 65534

  /// Gives the whole home to an ordinary user. What this returns stands before a command that is to run as that user: nothing where the
  /// tests do so already.
  func becomeOrdinary() throws -> [String] {
    guard geteuid() == 0 else { return [] }
    let given = try run(["chown", "-R", "\(Self.nobody):\(Self.nobody)", folder])
    guard given.code == 0 else { throw Halted("The home cannot be given away: \(given.errors)") }
    let prefix = ["setpriv", "--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups"]
    let who = try run(prefix + ["id", "-u"])
    guard who.code == 0, Screenful.words(who.output) == "\(Self.nobody)" else {
      throw Halted("setpriv (util-linux) cannot start a command as another user: \(who.errors)")
    }
    if try run(prefix + [program, "--version"]).code == 0 { return prefix }
    return try withProgramCopied(prefix)
  }

  /// The program was built where only root may look: a copy of it goes into the home, with what it was linked to.
  private func withProgramCopied(_ prefix: [String]) throws -> [String] {
    let copies = folder + "/program"
    mkdir(copies, 0o755)
    let libraries = try run(["ldd", program]).output.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("/") && !$0.hasPrefix("/lib") && !$0.hasPrefix("/usr/lib") }.map(String.init)
    }
    _ = try run(["cp", "-L", program] + libraries + [copies])
    _ = try run(["chmod", "-R", "a+rX", copies])
    program = copies + "/gewoon"
    let whole = prefix + ["env", "LD_LIBRARY_PATH=\(copies)"]
    let started = try run(whole + [program, "--version"])
    guard started.code == 0 else { throw Halted("An ordinary user cannot start the program: \(started.errors)") }
    return whole
  }

  /// Takes every right on a file or folder away from the ordinary user: the file is root's then, or nobody's at all.
  func forbid(_ path: String) throws {
    guard chown(path, geteuid(), getegid()) == 0, chmod(path, geteuid() == 0 ? 0o600 : 0) == 0 else {
      throw Halted("\(path) cannot be forbidden.")
    }
  }
}
