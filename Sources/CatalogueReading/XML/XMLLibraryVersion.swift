internal import CLibXML2

/// The version of libxml2 that the program was built with: `2.9.14`.
package var xmlLibraryVersion: String { LIBXML_DOTTED_VERSION }
