internal import CLibXML2
internal import OfficeFiles

/// A compiled XML Schema; it may be used by several parsers, one after the other.
final class CatalogueSchema {
  let pointer: xmlSchemaPtr

  /// Compiles a schema.
  /// - Returns: `nil` when `source` is no schema that libxml2 can use.
  init?(_ source: [UInt8]) {
    guard LibXML2.isReady else { return nil }
    let compiled = source.withUnsafeBytes { buffer -> xmlSchemaPtr? in
      guard
        let context = xmlSchemaNewMemParserCtxt(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
      else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      xmlSchemaSetParserStructuredErrors(context, { _, _ in }, nil)
      return xmlSchemaParse(context)
    }
    guard let compiled else { return nil }
    pointer = compiled
  }

  deinit { xmlSchemaFree(pointer) }

  /// The schema of catalogues as it lies in `Inputs/schema/catalogue.xsd`, byte for byte.
  static var catalogueSource: [UInt8] { PackageResources.catalogue_xsd }
}
