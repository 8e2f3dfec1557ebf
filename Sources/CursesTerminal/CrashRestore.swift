import CNcurses

/// The way back to the terminal as the user had it, also when the program dies of a fault of its own.
///
/// The only file that calls these functions of the shim: their variables exist once in every object file.
enum CrashRestore {
  /// Remembers how the terminal is set. False where standard input is not a terminal.
  static func saveModes() -> Bool { gewoon_save_modes() }

  /// Sets the terminal back as it was remembered.
  static func restoreModes() { gewoon_restore_modes() }

  /// From here on a crash gives the terminal back before the process ends.
  static func catchCrashes() { gewoon_catch_crashes() }

  /// Says whether the screen is ours now, and so whether a crash has something to give back.
  static func setScreenIsOurs(_ ours: Bool) { gewoon_set_screen_is_ours(ours) }
}
