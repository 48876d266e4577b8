package import LandscapeModel
package import OverlapGraph
package import Publishing

extension ReportClusters {
  /// What average linkage makes of the graph: over all partnerships the leaf order, over those that
  /// neither scrutinise nor run a service the packages.
  /// - Complexity: that of the dendrogram, twice.
  package init(landscape: Landscape, graph: OverlapGraph, cut: Double) {
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
