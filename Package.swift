// swift-tools-version: 6.2
import PackageDescription

/// The language rules every target of ours is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house; `imports` are the rooms it may look into (docs/architecture.md).
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(
  _ name: String, of imports: [Target.Dependency], resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: name, dependencies: imports + ["TestSupport"], resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "landscape",
  dependencies: [
    // Subcommands, help, completions and usage errors with exit code 64.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // landscape.yaml, with the line and column of every node for exact errors.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // SHA-256 of inputs and outputs, by the system's library instead of our own code.
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    room("LandscapeModel", imports: ["CLibCrypto"]),
    room(
      "CatalogueReading",
      imports: ["LandscapeModel", .product(name: "Yams", package: "Yams")]),
    room("OverlapGraph", imports: ["LandscapeModel"]),
    room("Rationalisation", imports: ["LandscapeModel", "OverlapGraph"]),
    room("Publishing", imports: ["LandscapeModel", "OverlapGraph", "Rationalisation"]),
    room(
      "LandscapePipeline",
      imports: [
        "LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation", "Publishing",
      ]),
    .executableTarget(
      name: "landscape",
      dependencies: [
        "LandscapeModel", "LandscapePipeline", "Publishing", "Rationalisation", "OverlapGraph",
        "CatalogueReading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The workload generator and micro-benchmarks: only targets of this package see its names.
    .executableTarget(
      name: "Benchmarks", dependencies: ["LandscapeModel", "OverlapGraph", "Publishing"],
      path: "Benchmarks", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["LandscapeModel"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("LandscapeModelTests", of: ["LandscapeModel"]),
    tests("CatalogueReadingTests", of: ["LandscapeModel", "CatalogueReading"]),
    tests("OverlapGraphTests", of: ["LandscapeModel", "OverlapGraph"]),
    tests(
      "RationalisationTests",
      of: ["LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation"]),
    tests(
      "PublishingTests", of: ["LandscapeModel", "OverlapGraph", "Rationalisation", "Publishing"]),
    tests(
      "LandscapePipelineTests",
      of: [
        "LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation", "Publishing",
        "LandscapePipeline",
      ]),
    tests(
      "EndToEndTests",
      of: ["LandscapeModel", "CatalogueReading", "LandscapePipeline", "landscape"]),
  ]
)
