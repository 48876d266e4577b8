internal import Foundation

/// The part of GeoJSON (RFC 7946) that outlines of areas need: a collection of features with polygons.
///
/// A feature that cannot be used says why and leaves the others.
struct GeoJSONFeatures: Decodable {
  let features: [Feature]
  /// Whose the outlines are: a member `attribution` of the collection, else `source`, `copyright` or `licence`.
  let attribution: String
  /// What the member `crs` of files older than the standard names; empty where there is none.
  let coordinateSystem: String

  private enum Member: String, CodingKey {
    case type, features, attribution, source, copyright, licence, license, crs
  }

  private struct CoordinateSystem: Decodable {
    struct Properties: Decodable { let name: String }
    let properties: Properties
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Member.self)
    guard try members.decode(String.self, forKey: .type) == "FeatureCollection" else {
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: members, debugDescription: "FeatureCollection")
    }
    features = try members.decode([Feature].self, forKey: .features)
    let names: [Member] = [.attribution, .source, .copyright, .licence, .license]
    attribution =
      names.lazy.compactMap { try? members.decode(String.self, forKey: $0) }
      .first { !$0.isEmpty } ?? ""
    coordinateSystem =
      (try? members.decode(CoordinateSystem.self, forKey: .crs))?.properties.name ?? ""
  }

  /// Whether coordinates are degrees of longitude and latitude, as the standard has them.
  var isInDegrees: Bool {
    guard !coordinateSystem.isEmpty else { return true }
    return ["CRS84", "4326", "4258", "4269", "WGS84", "WGS 84"].contains {
      coordinateSystem.uppercased().hasSuffix($0)
    }
  }

  /// An area with its outline.
  struct Feature: Decodable {
    /// Texts and whole numbers among its properties, and its `id` under an empty name.
    let names: [String: String]
    let outline: Outline

    /// Rings of points; or why there are none.
    enum Outline {
      case rings([[[Double]]])
      /// It is no polygon: `Point`, `LineString`; empty where there is no geometry.
      case other(String)
      case unreadable
    }

    private enum Member: String, CodingKey { case id, properties, geometry }
    private enum Geometry: String, CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      guard let members = try? decoder.container(keyedBy: Member.self) else {
        (names, outline) = ([:], .unreadable)
        return
      }
      var names =
        (try? members.decodeIfPresent([String: Name].self, forKey: .properties))?
        .compactMapValues(\.text) ?? [:]
      if let id = (try? members.decode(Name.self, forKey: .id))?.text { names[""] = id }
      self.names = names
      outline = Self.outline(members)
    }

    private static func outline(_ members: KeyedDecodingContainer<Member>) -> Outline {
      guard let geometry = try? members.nestedContainer(keyedBy: Geometry.self, forKey: .geometry)
      else { return .other("") }
      guard let type = try? geometry.decode(String.self, forKey: .type) else { return .unreadable }
      switch type {
      case "Polygon":
        return (try? geometry.decode([[[Double]]].self, forKey: .coordinates)).map(Outline.rings)
          ?? .unreadable
      case "MultiPolygon":
        return (try? geometry.decode([[[[Double]]]].self, forKey: .coordinates))
          .map { .rings(Array($0.joined())) } ?? .unreadable
      default: return .other(type)
      }
    }
  }

  /// A text, or a whole number as its digits.
  private struct Name: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      text =
        (try? value.decode(String.self)) ?? (try? value.decode(Int.self)).map { String($0) }
    }
  }
}
