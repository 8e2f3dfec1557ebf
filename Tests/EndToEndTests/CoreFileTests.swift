import Glibc
import Testing

extension EndToEnd {
  @Suite("Private text in memory")
  final class CoreFiles {
    private let home: Home

    init() throws { home = try Home() }
    deinit { home.close() }

    /// Starts a command with files of memory allowed, waits until the process forbids them and lets nobody but root look into it, and makes
    /// it crash.
    private static let crash = """
      ulimit -S -c "$(ulimit -H -c)"
      cd "$1"; shift
      "$@" > said 2>&1 & process=$!
      while kill -0 $process 2> /dev/null; do
        if grep -q '^Max core file size  *0  *0 ' /proc/$process/limits && [ "$(stat -c %u /proc/$process/environ)" = 0 ]; then
          echo forbidden; break
        fi
      done 2> /dev/null
      kill -SEGV $process; wait $process; echo "ended with $?"
      [ -s said ] && cat said
      ls | grep '^core' || echo "no core file"
      """

    @Test("a crash leaves no file of it, and another program of the same user cannot look into it")
    func crashed() throws {
      let ordinary = try home.becomeOrdinary()
      let done = try home.run(
        ordinary + [
          "sh", "-c", Self.crash, "sh", home.folder + "/home", home.program, "sample", home.folder + "/data/many", "--dossiers", "10000",
        ])
      #expect(done.output == "forbidden\nended with 139\nno core file\n")
    }
  }
}
