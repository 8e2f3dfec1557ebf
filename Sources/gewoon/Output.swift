import ArgumentParser
import Basics
import Glibc
import Wording

/// Standard output, where the results of commands go.
struct Output {
  let language: Language

  /// Writes a text as it is.
  ///
  /// - Throws: exit code 74 where it cannot be written, after a sentence; 0 where whoever reads it has enough, as `head` does.
  func put(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var room = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      case EPIPE: throw ExitCode.success
      default:
        complain(CommandLineWords.notPrinted[language])
        throw ExitCode(74)
      }
    }
  }

  /// How wide the terminal is that it goes to; nil where it goes to a file or another program.
  static var columns: Int? {
    guard isatty(1) == 1 else { return nil }
    var size = winsize()
    return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Opens what was closed before we began, so that no file of ours gets the number of standard output or standard error. Writing there fails as
  /// it should.
  static func holdStandardDescriptors() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 { _ = open("/dev/null", O_RDONLY) }
  }
}
