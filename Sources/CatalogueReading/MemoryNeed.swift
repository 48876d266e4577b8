internal import Glibc
internal import LandscapeModel

/// Whether tables of a size can be read into the memory that there is.
///
/// What does not fit is told before anything is read: a process that the system kills says nothing.
struct MemoryNeed {
  /// The least that is needed for each byte of the tables, whatever they hold: `landscape overlap` took 0.39 bytes at ten million
  /// partnerships and 0.43 at a million, the reading for a report 2.3 (docs/scale.md).
  private static func perByte(_ purpose: ReadingPurpose) -> Double {
    purpose == .overlap ? 0.3 : 1.5
  }

  /// In bytes, at least.
  let needed: Int

  /// - Parameter bytes: of all tables.
  init(bytes: Int, purpose: ReadingPurpose) {
    needed = Int(exactly: (Double(bytes) * Self.perByte(purpose)).rounded()) ?? .max
  }

  /// - Parameter available: in bytes; `nil` where nobody can say.
  /// - Returns: what is wrong with `file`; `nil` where nothing is.
  func diagnostic(of file: String, available: Int? = Self.available) -> Diagnostic? {
    guard let available, needed > available else { return nil }
    return Diagnostic(
      code: .memoryTooSmall, severity: .error, location: SourceLocation(file: file),
      value: String(needed), expected: String(available))
  }

  /// What the machine has with what it can put aside, or what this process, or a group that it is in, may have of it if that is
  /// less.
  static var available: Int? {
    var limits: [Int] = []
    let machine = ["MemTotal:", "SwapTotal:"].compactMap { kibibytes($0) }
    if !machine.isEmpty { limits.append(machine.reduce(0, +) << 10) }
    var own = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &own) == 0,
      let bytes = Int(exactly: own.rlim_cur)
    {
      limits.append(bytes)
    }
    return (limits + groups.compactMap(limit)).min()
  }

  /// What `/proc/meminfo` says of one of its names.
  private static func kibibytes(_ name: String) -> Int? {
    text(of: "/proc/meminfo", limit: 65_536)?.split(separator: "\n")
      .first { $0.hasPrefix(name) }
      .flatMap { Int($0.drop { !$0.isNumber }.prefix { $0.isNumber }) }
  }

  /// The folders of the control groups (version 2) that this process is in, and those above them.
  private static var groups: [String] {
    let root = "/sys/fs/cgroup"
    guard let lines = text(of: "/proc/self/cgroup", limit: 65_536)?.split(separator: "\n"),
      let own = lines.first(where: { $0.hasPrefix("0::/") })
    else { return [root] }
    var folders = [root]
    for part in own.dropFirst(4).split(separator: "/") {
      folders.append("\(folders[folders.count - 1])/\(part)")
    }
    return folders
  }

  /// Where there is none, the file is not there or says `max`.
  private static func limit(ofGroup folder: String) -> Int? {
    text(of: folder + "/memory.max", limit: 64).flatMap { Int($0.prefix { $0.isNumber }) }
  }

  private static func text(of path: String, limit: Int) -> String? {
    (try? RegularFile.bytes(of: path, limit: limit)).flatMap { $0 }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
