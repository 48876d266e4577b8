// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
  import Glibc
#endif

/// The language rules every target of ours is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Keeps the release program small (decision 0049): nothing of it is called by name from a library, and addresses that
/// are moved when it starts take a bit each. That is read from glibc 2.36 on, which Debian has since 12.
var small = ["-use-ld=lld", "-Xlinker", "--no-export-dynamic"]
#if canImport(Glibc)
  var library = [CChar](repeating: 0, count: 64)
  confstr(Int32(_CS_GNU_LIBC_VERSION), &library, library.count)
  let version = String(
    decoding: library.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  let numbers = version.split { !$0.isNumber }.compactMap { Int($0) }
  if numbers.count > 1, (numbers[0], numbers[1]) >= (2, 36) {
    small += ["-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]
  }
#endif

/// A room of the house; `imports` are the rooms it may look into (docs/architecture.md).
func room(
  _ name: String, imports: [Target.Dependency] = [], resources: [Resource]? = nil,
  exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: imports, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

/// - Parameter data: what its tests read from its folder.
func tests(
  _ name: String, of imports: [Target.Dependency], data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: imports + ["TestSupport"], exclude: data, swiftSettings: strict)
}

let heaps = Target.Dependency.product(name: "HeapModule", package: "swift-collections")

let package = Package(
  name: "landscape",
  dependencies: [
    // Subcommands, help, completions and usage errors with exit code 64.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Priority queues, instead of a heap of our own in each room that merges or assigns.
    .package(url: "https://github.com/apple/swift-collections", from: "1.2.0"),
    // landscape.yaml, with the line and column of every node for exact errors.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    // The run history: migrations, transactions and typed errors over the system's SQLite.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // SHA-256 of inputs and outputs, by the system's library instead of our own code.
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // XML, parsed as a stream and validated against the schema while it is read.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // The containers of workbooks and text documents: entries read as streams within limits, written with fixed times.
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // Large files for programs, compressed; libzip brings it along.
    .systemLibrary(name: "CLibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Workbooks with notes, drop-downs and styles that Excel itself wrote the rules of.
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // Where cells end in delimited text, 64 bytes at a time: Swift has no vector instructions that say so.
    .target(name: "CByteIndex"),

    // What the program was called with, where there is no /proc: Swift has it from there alone.
    .target(name: "CProgramArguments"),

    // Keeps the locales of Foundation's ICU out of the program (decision 0049).
    .target(name: "CNoLocaleData"),

    room("TextFormats"),
    room("LandscapeModel", imports: ["CLibCrypto"]),
    // Workbooks and zip containers as such: cells, sheets, parts; nothing of landscapes.
    room(
      "OfficeFiles", imports: ["TextFormats", "CLibZ", "CLibZip", "CLibXLSXWriter", "CLibXML2"]),
    room(
      "CatalogueReading",
      imports: [
        "LandscapeModel", "TextFormats", "OfficeFiles", "Wording", "CByteIndex", "CLibXML2",
        .product(name: "Yams", package: "Yams"),
      ],
      // A link to Inputs/schema/catalogue.xsd: the program carries the schema it is told by.
      // And one to the profile of Wales, which a new catalogue has as an example.
      resources: [
        .embedInCode("XML/catalogue.xsd"), .embedInCode("Jurisdiction/example.yaml"),
      ]),
    // Plural categories and the order of names in any language, by CLDR; libxml2 brings it along.
    .target(
      name: "CLibICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),

    // Every sentence that a person reads. What is built is in Generated; the texts are in Catalogues.
    room(
      "Wording", imports: ["LandscapeModel", "TextFormats", "CLibICU"],
      // A link to Inputs/sources/glossary.csv.
      resources: [.embedInCode("glossary.csv")], exclude: ["Catalogues"]),
    // Makes the one from the other; no part of the program.
    .executableTarget(name: "WordingGenerator", swiftSettings: strict),
    room("OverlapGraph", imports: ["LandscapeModel", heaps]),
    room("Rationalisation", imports: ["LandscapeModel", "OverlapGraph", heaps]),
    room(
      "Review",
      imports: ["LandscapeModel", "TextFormats", "OverlapGraph", "Rationalisation", heaps]),
    room(
      "RunHistory",
      imports: [
        "LandscapeModel", "Wording", "OverlapGraph", "Rationalisation", "Review",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    room(
      "Publishing",
      imports: [
        "LandscapeModel", "TextFormats", "OfficeFiles", "Wording", "OverlapGraph",
        "Rationalisation", "Review",
      ],
      // What a page carries inside.
      resources: [
        .embedInCode("Pages/site.css"), .embedInCode("Returns/fields.css"),
        .embedInCode("WorkOrders/order.css"),
        .embedInCode("Renderers/Office/styles.xml"),
        .embedInCode("Script/start.js"),
        .embedInCode("Script/search.js"), .embedInCode("Script/sorting.js"),
        .embedInCode("Script/filtering.js"), .embedInCode("Script/copying.js"),
        .embedInCode("Script/explorer.js"),
      ]),
    // Works findings out anew from their packs: it may see nothing that made them, only words for what it finds.
    room("PackVerification", imports: ["LandscapeModel", "Wording"]),
    room(
      "LandscapePipeline",
      imports: [
        "LandscapeModel", "TextFormats", "Wording", "CatalogueReading", "OverlapGraph",
        "Rationalisation", "Review", "RunHistory", "Publishing",
      ]),
    .executableTarget(
      name: "landscape",
      dependencies: [
        "LandscapeModel", "LandscapePipeline", "Publishing", "PackVerification", "Review",
        "RunHistory", "Rationalisation", "OverlapGraph", "CatalogueReading", "TextFormats",
        "Wording", "CProgramArguments", "CNoLocaleData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(small, .when(platforms: [.linux], configuration: .release))]),
    // The workload generator and micro-benchmarks: only targets of this package see its names.
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["LandscapeModel", "CatalogueReading", "OverlapGraph", "Publishing"],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["LandscapeModel", "OfficeFiles", "CLibZip"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("TextFormatsTests", of: ["TextFormats"]),
    tests("LandscapeModelTests", of: ["LandscapeModel"]),
    tests("OfficeFilesTests", of: ["OfficeFiles", "CLibZip"]),
    tests(
      "CatalogueReadingTests",
      of: [
        "LandscapeModel", "CatalogueReading", "OfficeFiles", "TextFormats", "Wording",
        "CByteIndex",
      ],
      data: ["Reconciliation/cases.csv"]),
    tests("OverlapGraphTests", of: ["LandscapeModel", "OverlapGraph"]),
    tests(
      "RationalisationTests",
      of: ["LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation"]),
    // Wales, analysed, and small landscapes written down by ids: for both rooms of the review.
    .target(
      name: "ReviewSamples",
      dependencies: [
        "LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation", "Review",
        "TestSupport",
      ], path: "Tests/ReviewSamples", swiftSettings: strict),
    tests(
      "ReviewTests",
      of: [
        "LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation", "Review",
        "ReviewSamples",
      ]),
    tests(
      "RunHistoryTests",
      of: [
        "LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation", "Review",
        "ReviewSamples", "RunHistory", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "PublishingTests",
      of: [
        "LandscapeModel", "TextFormats", "Wording", "OverlapGraph", "Rationalisation", "Review",
        "Publishing", "OfficeFiles", "CLibXML2",
      ]),
    tests(
      "WordingTests",
      of: [
        "LandscapeModel", "TextFormats", "Rationalisation", "Wording", "WordingGenerator",
        "Publishing",
      ],
      data: ["counted-nouns.csv"]),
    // What holds of whatever the program is fed: for scripts/checks/fuzz, and to replay what it found.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "LandscapeModel", "OfficeFiles", "CatalogueReading", "OverlapGraph", "Review",
        "RunHistory", "Publishing", "PackVerification", "LandscapePipeline",
      ],
      path: "Tests/FuzzTargets", exclude: ["LibFuzzer"], swiftSettings: strict),
    tests(
      "LandscapePipelineTests",
      of: [
        "LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation", "Review",
        "RunHistory", "Publishing", "LandscapePipeline", "FuzzTargets", "Wording", "OfficeFiles",
      ]),
    // Packs are made by the whole program and verified without it.
    tests(
      "PackVerificationTests",
      of: [
        "LandscapeModel", "CatalogueReading", "OverlapGraph", "Rationalisation", "Publishing",
        "LandscapePipeline", "PackVerification", "Wording",
      ]),
    tests(
      "EndToEndTests",
      of: [
        "LandscapeModel", "CatalogueReading", "LandscapePipeline", "landscape",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], data: ["Golden"]),
  ]
)
