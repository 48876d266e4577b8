internal import LandscapeModel
internal import OverlapGraph
internal import Publishing

extension ReportClusters {
  /// - Complexity: that of the dendrogram, twice.
  init(landscape: Landscape, graph: OverlapGraph, cut: Double) {
    let reviewed = landscape.partnerships.indices.filter { index in
      switch landscape.kind(of: PartnershipIndex(index)).function {
      case .scrutiny, .service: false
      case .strategic, .delivery, .advisory: true
      }
    }
    let packages = Dendrogram(graph: graph, over: reviewed.map { PartnershipIndex($0) })
      .clusters(cut: cut)
    self.init(
      leafOrder: Dendrogram(graph: graph).leafOrder,
      packages: packages.sorted { left, right in
        left.count != right.count ? left.count > right.count : left[0] < right[0]
      })
  }
}
