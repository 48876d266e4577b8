import LandscapeModel
import OverlapGraph

/// The Davis Southern Women data (Davis, Gardner & Gardner 1941) as Tests/Oracles/davis.py prints
/// it: women stand for partnerships, events for organisations.
enum DavisWomen {
  static let names = [
    "Brenda Rogers", "Charlotte McDowd", "Dorothy Murchison", "Eleanor Nye", "Evelyn Jefferson",
    "Flora Price", "Frances Anderson", "Helen Lloyd", "Katherina Rogers", "Laura Mandeville",
    "Myra Liddel", "Nora Fayette", "Olivia Carleton", "Pearl Oglethorpe", "Ruth DeSand",
    "Sylvia Avondale", "Theresa Anderson", "Verne Sanderson",
  ]

  static let events: [[Int32]] = [
    [0, 2, 3, 4, 5, 6, 7], [2, 3, 4, 6], [7, 8], [4, 5, 6, 7], [0, 1, 2, 3, 4, 5, 7, 8], [8, 10],
    [2, 4, 5, 7], [6, 7, 9, 10, 11], [7, 8, 9, 11, 12, 13], [0, 1, 2, 4, 5, 6, 7], [7, 8, 9, 11],
    [5, 6, 8, 9, 10, 11, 12, 13], [8, 10], [5, 7, 8], [4, 6, 7, 8], [6, 7, 8, 9, 11, 12, 13],
    [1, 2, 3, 4, 5, 6, 7, 8], [6, 7, 8, 11],
  ]

  /// Everybody on one atom and without remits, so that only membership can tell them apart.
  static let incidence = Incidence(
    members: PackedRows(events), organisationCount: 14, footprints: PackedRows([[0]]),
    footprintOf: Array(repeating: 0, count: 18), atomWeights: [1],
    signatures: PackedRows([[]] as [[Int32]]), signatureOf: Array(repeating: 0, count: 18))
}
