// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 mode, and a warning is an error.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// For the rooms in which the tests spend most of their time: made fast in a debug build too, which costs less than it saves.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// For the rooms that hold words, pages and fictitious people and are never waited for.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// For the program that is installed: it holds the libraries that it uses, as the folder says which, and tells no other program of its own names.
/// To look up four thousand names in five libraries takes longer at every start than to paint the first picture. Without the names of its own it
/// is less than half as large, which is felt at the first start of a day.
let whole: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-L", "\(Context.packageDirectory)/.linking", "-Xclang-linker", "-static-libgcc", "-Xlinker", "--as-needed", "-Xlinker",
      "--no-export-dynamic", "-Xlinker", "-s",
    ], .when(configuration: .release))
]

func room(_ name: String, _ imports: [Target.Dependency] = [], _ settings: [SwiftSetting] = strict) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

func tests(_ name: String, _ imports: [Target.Dependency]) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: imports, swiftSettings: strict)
}

let package = Package(
  name: "gewoon",
  products: [.executable(name: "gewoon", targets: ["gewoon"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    room("Basics", [], fast),
    room("StrictJSON", [], fast),
    room("Wording", ["DossierModel", "Reflectiekader", "StrictJSON", "Basics"]),
    room("TextUI", ["Basics"], fast),
    room("NetworkPicture", ["TextUI"], fast),
    room("CursesTerminal", ["CNcurses", "TextUI"]),
    room("DossierModel", ["StrictJSON", "Basics"], fast),
    room("Reflectiekader", ["StrictJSON", "Basics"], fast),
    room("DossierStore", ["DossierModel", "Reflectiekader", "StrictJSON", "Basics"]),
    room("TeamIndex", ["CSQLite", "DossierModel", "StrictJSON", "Basics"], fast),
    room("SampleTeam", ["Reflectiekader", "StrictJSON", "Basics"], small),
    room("Exports", ["DossierModel", "Reflectiekader", "Wording", "StrictJSON", "Basics"], small),
    room("GewoonApp", ["NetworkPicture", "TextUI", "Wording", "DossierModel", "Reflectiekader", "StrictJSON", "Basics"], fast),
    room(
      "Shell",
      [
        "GewoonApp", "Exports", "DossierStore", "TeamIndex", "Themes", "TextUI", "Wording", "DossierModel", "Reflectiekader", "StrictJSON",
        "Basics",
      ]),
    .target(
      name: "Themes", path: "themes",
      resources: [
        .embedInCode("terminal.toml"), .embedInCode("rustig-donker.toml"), .embedInCode("rustig-licht.toml"), .embedInCode("warm.toml"),
        .embedInCode("hoog-contrast-donker.toml"), .embedInCode("hoog-contrast-licht.toml"),
        .embedInCode("kleurenblind-donker.toml"), .embedInCode("kleurenblind-licht.toml"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "gewoon",
      dependencies: [
        "Shell", "GewoonApp", "CursesTerminal", "DossierStore", "TeamIndex", "Exports", "SampleTeam", "TextUI", "Wording",
        "DossierModel", "Reflectiekader", "StrictJSON", "Basics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small, linkerSettings: whole),
    .target(
      name: "Support",
      dependencies: [
        "Shell", "GewoonApp", "NetworkPicture", "DossierStore", "TextUI", "SampleTeam", "DossierModel", "StrictJSON", "Basics",
      ],
      path: "Tests/Support", swiftSettings: fast),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["Support", "SampleTeam", "DossierModel", "Reflectiekader", "Wording", "StrictJSON", "Basics", "TextUI"],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .executableTarget(
      name: "teamhands", dependencies: ["DossierStore", "DossierModel", "StrictJSON", "Basics"], path: "Tests/TeamHands",
      swiftSettings: strict),
    tests("Basics", ["Basics"]),
    tests("StrictJSON", ["StrictJSON"]),
    tests("Wording", ["Wording", "DossierModel", "Reflectiekader", "StrictJSON", "Basics"]),
    tests("TextUI", ["TextUI", "Basics", "Themes"]),
    tests("NetworkPicture", ["NetworkPicture", "Support", "TextUI", "Basics"]),
    tests("CursesTerminal", ["CursesTerminal", "TextUI"]),
    tests("DossierModel", ["DossierModel", "StrictJSON", "Basics"]),
    .testTarget(
      name: "ReflectiekaderTests", dependencies: ["Reflectiekader", "StrictJSON", "Basics"], exclude: ["LexiconTable.txt"],
      swiftSettings: strict),
    tests("DossierStore", ["DossierStore", "DossierModel", "SampleTeam", "StrictJSON", "Basics"]),
    tests(
      "TeamIndex",
      ["TeamIndex", "Shell", "GewoonApp", "DossierStore", "DossierModel", "SampleTeam", "TextUI", "StrictJSON", "Basics"]),
    tests("SampleTeam", ["SampleTeam", "Reflectiekader", "StrictJSON", "Basics"]),
    .testTarget(
      name: "ExportsTests",
      dependencies: ["Exports", "DossierModel", "Reflectiekader", "SampleTeam", "StrictJSON", "Basics"],
      exclude: ["Pages"], swiftSettings: strict),
    .testTarget(
      name: "GewoonAppTests",
      dependencies: [
        "GewoonApp", "Support", "TextUI", "DossierModel", "Reflectiekader", "SampleTeam", "StrictJSON", "Wording", "Basics",
      ],
      exclude: ["Pictures"], swiftSettings: strict),
    tests("Shell", ["Shell", "Support", "GewoonApp", "DossierStore", "TextUI", "StrictJSON", "Basics"]),
    tests("EndToEnd", ["StrictJSON"]),
  ])
