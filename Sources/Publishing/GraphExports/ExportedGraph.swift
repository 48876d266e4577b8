package import LandscapeModel
package import OverlapGraph

/// The overlap graph for other people's tools: partnerships as nodes, one undirected edge a pair.
///
/// A pair that overlaps and of which one contains the other is one edge that says both, so that tools
/// which know neither parallel nor mixed edges read the whole graph. Nodes stand in byte order of ids,
/// edges by source, then target.
package struct ExportedGraph: Sendable {
  /// What a format may write of an attribute.
  enum Value: Hashable, Sendable {
    case text(String)
    case whole(Int)
    case number(Double)
    case absent
  }

  /// An attribute of all nodes or all edges.
  struct Attribute: Sendable {
    enum Kind: Sendable {
      case text, whole, number
    }

    let name: String
    let kind: Kind
  }

  struct Node: Sendable {
    var id: String
    /// Beside `nodeAttributes`.
    var values: [Value]
  }

  struct Edge: Sendable {
    /// Places in `nodes`.
    var source: Int
    var target: Int
    /// Beside `edgeAttributes`.
    var values: [Value]
  }

  /// The first is what a tool shows as the label.
  static let nodeAttributes: [Attribute] = [
    Attribute(name: "label", kind: .text), Attribute(name: "label_cy", kind: .text),
    Attribute(name: "kind", kind: .text), Attribute(name: "function", kind: .text),
    Attribute(name: "scale", kind: .text), Attribute(name: "basis", kind: .text),
    Attribute(name: "footprint", kind: .text), Attribute(name: "atoms", kind: .whole),
    Attribute(name: "people", kind: .number), Attribute(name: "members", kind: .whole),
    Attribute(name: "remits", kind: .text), Attribute(name: "parent", kind: .text),
    Attribute(name: "meetings_per_year", kind: .number),
    Attribute(name: "review_package", kind: .whole),
  ]

  /// The second is the weight that layouts go by: the shared part of the members.
  static let edgeAttributes: [Attribute] = [
    Attribute(name: "relation", kind: .text), Attribute(name: "weight", kind: .number),
    Attribute(name: "area", kind: .number), Attribute(name: "membership", kind: .number),
    Attribute(name: "remit", kind: .number), Attribute(name: "shared_members", kind: .whole),
    Attribute(name: "source_members", kind: .whole),
    Attribute(name: "target_members", kind: .whole),
    Attribute(name: "area_of_source_in_target", kind: .number),
    Attribute(name: "membership_of_source_in_target", kind: .number),
    Attribute(name: "remit_of_source_in_target", kind: .number),
    Attribute(name: "area_of_target_in_source", kind: .number),
    Attribute(name: "membership_of_target_in_source", kind: .number),
    Attribute(name: "remit_of_target_in_source", kind: .number),
  ]

  let nodes: [Node]
  let edges: [Edge]

  package var nodeCount: Int { nodes.count }
  package var edgeCount: Int { edges.count }

  /// - Parameter clusters: gives each partnership of a review package that package's number, as
  ///   `data/clusters.csv` has it.
  /// - Complexity: O(partnerships + edges + containments).
  package init(landscape: Landscape, graph: OverlapGraph, clusters: ReportClusters? = nil) {
    let measures = OverlapMeasures(graph.incidence)
    var packages = [Value](repeating: .absent, count: landscape.partnerships.count)
    for (number, package) in (clusters?.packages ?? []).enumerated() {
      for partnership in package { packages[Int(partnership)] = .whole(number + 1) }
    }
    nodes = landscape.partnerships.indices.map { index in
      var node = Self.node(index, landscape, measures)
      node.values.append(packages[index])
      return node
    }
    edges = graph.links(measures).map { link in
      Edge(source: Int(link.source), target: Int(link.target), values: Self.values(of: link))
    }
  }

  private static func node(
    _ index: Int, _ landscape: Landscape, _ measures: OverlapMeasures
  ) -> Node {
    let partnership = landscape.partnerships[index]
    let kind = landscape.kinds[Int(partnership.kind)]
    let footprint = Int(landscape.footprints.ofPartnership[index])
    let parent: Value =
      switch partnership.parent {
      case .active(let other): .text(landscape.partnerships[Int(other)].id)
      case .inactive(let id): .text(id)
      case nil: .absent
      }
    return Node(
      id: partnership.id,
      values: [
        .text(partnership.name.english), partnership.name[.welsh].map { .text($0) } ?? .absent,
        .text(kind.id), .text(kind.function.rawValue),
        partnership.scale.map { .text($0.rawValue) } ?? .absent,
        partnership.basis.map { .text($0.rawValue) } ?? .absent,
        .text(landscape.footprints.ids[footprint]),
        .whole(landscape.footprints.atoms.range(of: footprint).count),
        .number(measures.footprintWeights[footprint]),
        .whole(measures.incidence.members.range(of: index).count),
        .text(partnership.remits.map { landscape.remits[Int($0)].id }.joined(separator: ";")),
        parent, partnership.meetingsPerYear.map { .number($0) } ?? .absent,
      ])
  }

  private static func values(of link: GraphLink) -> [Value] {
    let overlap = link.overlap
    var relations = link.isOverlap ? ["overlap"] : []
    if link.isSourceInTarget { relations.append("source-in-target") }
    if link.isTargetInSource { relations.append("target-in-source") }
    let (scores, inTarget, inSource) = (
      overlap.similarity, overlap.leftInRight, overlap.rightInLeft
    )
    return [
      .text(relations.joined(separator: " ")), .number(scores.membership), .number(scores.area),
      .number(scores.membership), .number(scores.remit), .whole(overlap.sharedMembers),
      .whole(overlap.leftMembers), .whole(overlap.rightMembers), .number(inTarget.area),
      .number(inTarget.membership), .number(inTarget.remit), .number(inSource.area),
      .number(inSource.membership), .number(inSource.remit),
    ]
  }
}

extension ExportedGraph.Value {
  /// The value as text, or `nil` where there is none.
  var plain: String? {
    switch self {
    case .text(let text): text
    case .whole(let number): number.description
    case .number(let number): number.description
    case .absent: nil
    }
  }
}
