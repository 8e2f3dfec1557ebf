import Glibc

/// The file of the index and its folder: for their owner alone.
enum IndexPlace {
  static let name = "index.sqlite"

  /// Makes the folder and an empty file where they are missing, and gives the path of the file; nil where that cannot be.
  ///
  /// SQLite would make the file with the rights of everybody's files. It is closed again before SQLite opens it, for closing one takes away the
  /// locks of all that the same program has on it.
  static func prepare(_ folder: String) -> String? {
    guard make(folder), let whole = realpath(folder, nil) else { return nil }
    defer { free(whole) }
    let path = String(cString: whole) + "/" + name
    var found = stat()
    if lstat(path, &found) == 0 {
      switch found.st_mode & S_IFMT {
      case S_IFREG:
        // Of somebody else it stays as it is: then it can be read or not.
        if found.st_mode & 0o777 != 0o600 { chmod(path, 0o600) }
        return path
      case S_IFDIR: return nil
      // A link or a pipe is no file of ours, and leads nowhere that we write.
      default: if unlink(path) != 0 { return nil }
      }
    }
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if file < 0 { return errno == EEXIST ? path : nil }
    fchmod(file, 0o600)
    close(file)
    return path
  }

  /// The path of the file where it stands there already.
  static func find(_ folder: String) -> String? {
    guard let whole = realpath(folder, nil) else { return nil }
    defer { free(whole) }
    let path = String(cString: whole) + "/" + name
    var found = stat()
    return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFREG ? path : nil
  }

  private static func make(_ folder: String) -> Bool {
    var found = stat()
    if stat(folder, &found) == 0 {
      guard found.st_mode & S_IFMT == S_IFDIR else { return false }
      if found.st_mode & 0o777 != 0o700 { chmod(folder, 0o700) }
      return true
    }
    guard let slash = folder.lastIndex(of: "/") else { return mkdir(folder, 0o700) == 0 || errno == EEXIST }
    let parent = String(folder[..<slash])
    if !parent.isEmpty, stat(parent, &found) != 0, !make(parent) { return false }
    return mkdir(folder, 0o700) == 0 || errno == EEXIST
  }
}
