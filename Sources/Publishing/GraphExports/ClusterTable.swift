internal import LandscapeModel

/// `data/clusters.csv`: the review packages, one row a partnership.
///
/// `package,partnership`: packages are numbered from 1, the largest first; ids in byte order, as they
/// are in the catalogue.
package struct ClusterTable: Sendable {
  package let bytes: [UInt8]

  package init(_ content: ReportContent) {
    var sink = ByteSink()
    sink.append("package,partnership\n")
    for (number, partnerships) in (content.clusters?.packages ?? []).enumerated() {
      for partnership in partnerships {
        sink.append(number + 1)
        sink.append(",")
        sink.append(csvCell: content.landscape.partnerships[Int(partnership)].id)
        sink.append("\n")
      }
    }
    bytes = sink.bytes
  }
}
