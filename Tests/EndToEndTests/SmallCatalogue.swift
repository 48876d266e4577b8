import TestSupport

extension TemporaryFolder {
  /// A catalogue of a few boards, quick to analyse.
  static func smallCatalogue(boards: ClosedRange<Int> = 1...6) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("as-of: 2023-06-30\n", to: "landscape.yaml")
    try folder.write(
      "code,name,kind,parts,population\nA1,North,council,,1000\nA2,South,council,,2000\n",
      to: "areas.csv")
    try folder.write(
      "id,name,kind,area\n" + (1...6).map { "c\($0),Body \($0),council,A\(1 + $0 % 2)\n" }.joined(),
      to: "organisations.csv")
    try folder.write("id,name,name_cy\nr1,Health,Iechyd\n", to: "remits.csv")
    try folder.write(
      "id,name,kind,areas,remits\n"
        + boards.map { "p\($0),Board \($0),board,A\(1 + $0 % 2),r1\n" }.joined(),
      to: "partnerships.csv")
    try folder.write(
      "partnership,organisation\n"
        + boards.flatMap { board in (1...6).map { "p\(board),c\($0)\n" } }.joined(),
      to: "memberships.csv")
    return folder
  }
}
