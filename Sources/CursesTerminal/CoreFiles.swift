import CNcurses

/// The files of memory that a system keeps of a program that crashed: private text would stand in them.
public enum CoreFiles {
  /// From here on a crash of this process leaves none.
  public static func forbid() { gewoon_forbid_core_files() }
}
