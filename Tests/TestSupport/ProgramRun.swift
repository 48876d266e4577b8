internal import Foundation

/// One run of the built program, from outside.
package struct ProgramRun: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// Runs `landscape` with `arguments` and waits for it.
  ///
  /// The program is the one `LANDSCAPE_PROGRAM` names, as scripts/test sets it to the release
  /// build, else the debug build beside the tests.
  package init(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws {
    try self.init(Self.program, arguments, in: folder, environment: environment)
  }

  /// The same through a shell, which has the program as `$0` and its arguments as `$@`.
  package init(shell command: String, _ arguments: [String]) throws {
    try self.init("/bin/sh", ["-c", command, Self.program] + arguments)
  }

  private init(
    _ executable: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    var variables = ProcessInfo.processInfo.environment
    variables.merge(environment) { $1 }
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: a pipe that nobody reads while the program writes would stop both.
    let folder = try TemporaryFolder()
    try folder.write("", to: "output")
    try folder.write("", to: "errors")
    process.standardOutput = FileHandle(forWritingAtPath: folder.path + "/output")
    process.standardError = FileHandle(forWritingAtPath: folder.path + "/errors")
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = try folder.read("output")
    errors = try folder.read("errors")
  }

  package static let program: String =
    ProcessInfo.processInfo.environment["LANDSCAPE_PROGRAM"]
    ?? Repository.root + "/.build/debug/landscape"
}
