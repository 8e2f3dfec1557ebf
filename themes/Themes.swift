/// The themes that come with the program, each as the TOML text of its file.
public enum Themes {
  /// Name and TOML, the default first.
  public static let all: [(name: String, toml: String)] = [
    ("terminal", text(PackageResources.terminal_toml)),
    ("rustig-donker", text(PackageResources.rustig_donker_toml)),
    ("rustig-licht", text(PackageResources.rustig_licht_toml)),
    ("hoog-contrast", text(PackageResources.hoog_contrast_toml)),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
