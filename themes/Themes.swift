/// The themes that come with the program, each as the TOML text of its file. None is read before it is asked for.
public enum Themes {
  /// Their names, the default first.
  public static let names = [
    "terminal", "rustig-donker", "rustig-licht", "warm", "hoog-contrast-donker",
    "hoog-contrast-licht", "kleurenblind-donker", "kleurenblind-licht",
  ]

  /// The TOML of the theme with this name.
  public static func toml(named name: String) -> String? {
    let bytes: [UInt8]? =
      switch name {
      case "terminal": PackageResources.terminal_toml
      case "rustig-donker": PackageResources.rustig_donker_toml
      case "rustig-licht": PackageResources.rustig_licht_toml
      case "warm": PackageResources.warm_toml
      // Until there was a light one it was called without "donker", and so it stands in settings.
      case "hoog-contrast-donker", "hoog-contrast": PackageResources.hoog_contrast_donker_toml
      case "hoog-contrast-licht": PackageResources.hoog_contrast_licht_toml
      case "kleurenblind-donker": PackageResources.kleurenblind_donker_toml
      case "kleurenblind-licht": PackageResources.kleurenblind_licht_toml
      default: nil
      }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
