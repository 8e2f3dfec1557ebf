import DossierStore
import Glibc

/// The real disk with another answer to one question.
protocol DiskWithADifference: FileSystem {}

extension DiskWithADifference {
  func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemError) -> Int32 { try Disk().open(path, flags: flags, mode: mode) }
  func close(_ file: Int32) throws(SystemError) { try Disk().close(file) }
  func status(of file: Int32) throws(SystemError) -> FileStatus { try Disk().status(of: file) }
  func status(at path: String) throws(SystemError) -> FileStatus { try Disk().status(at: path) }
  func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8] { try Disk().read(file, upTo: count) }
  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int { try Disk().write(file, bytes) }
  func setMode(_ file: Int32, _ mode: UInt32) throws(SystemError) { try Disk().setMode(file, mode) }
  func empty(_ file: Int32) throws(SystemError) { try Disk().empty(file) }
  func sync(_ file: Int32) throws(SystemError) { try Disk().sync(file) }
  func lock(_ file: Int32) throws(SystemError) { try Disk().lock(file) }
  func rename(_ from: String, to target: String) throws(SystemError) { try Disk().rename(from, to: target) }
  func link(_ from: String, to target: String) throws(SystemError) { try Disk().link(from, to: target) }
  func unlink(_ path: String) throws(SystemError) { try Disk().unlink(path) }
  func makeFolder(_ path: String, mode: UInt32) throws(SystemError) { try Disk().makeFolder(path, mode: mode) }
  func removeFolder(_ path: String) throws(SystemError) { try Disk().removeFolder(path) }
  func names(in folder: String) throws(SystemError) -> [String] { try Disk().names(in: folder) }
  func random() -> UInt64 { Disk().random() }
  func wait(milliseconds: Int) {}
}

/// One file may not be read.
struct Forbidden: DiskWithADifference {
  let path: String

  func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemError) -> Int32 {
    if path == self.path { throw SystemError(EACCES) }
    return try Disk().open(path, flags: flags, mode: mode)
  }
}

/// Names come in the other order.
struct Backwards: DiskWithADifference {
  func names(in folder: String) throws(SystemError) -> [String] { try Disk().names(in: folder).sorted().reversed() }
}
