internal import CLibXML2
internal import LandscapeModel
internal import Wording

/// Which libxml2 is in use, what documents are parsed without, and what of the library reaches beyond a document:
/// `2.9.14; no network, document type, entities or XInclude; built with HTTP, FTP, catalogues`.
///
/// None of the last is ever called; who follows the library's security notices looks for it.
package var xmlLibraryDescription: String {
  let features: [(xmlFeature, String)] = [
    (XML_WITH_HTTP, "HTTP"), (XML_WITH_FTP, "FTP"), (XML_WITH_CATALOG, "catalogues"),
    (XML_WITH_XINCLUDE, "XInclude"), (XML_WITH_XPTR, "XPointer"), (XML_WITH_ZLIB, "zlib"),
    (XML_WITH_LZMA, "lzma"),
  ]
  let built = features.filter { xmlHasFeature($0.0) != 0 }.map(\.1)
  return Words.xmlLibrary(
    version: version,
    features: built.isEmpty ? Phrase.noneOfThose(.english) : built.joined(separator: ", "))(
      .english)
}

/// The version that is loaded; that of the headers too where they differ.
private var version: String {
  let compiled = LIBXML_DOTTED_VERSION
  let loaded = loadedLibXML2Version().map { String(cString: $0) } ?? ""
  // 20914, and letters where a distribution patched it.
  guard let number = Int(loaded.prefix { $0.isASCII && $0.isNumber }) else { return compiled }
  let found = "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  return found == compiled
    ? compiled : Words.versionBuiltFor(found: found, compiled: compiled)(.english)
}
