internal import CLibXML2
internal import OfficeFiles

/// One record of a document as a tree, for XPath: the elements around it with their attributes, and all
/// that is inside it. It is built from what the stream tells and thrown away after the record.
final class XMLRecordTree {
  let context: xmlXPathContextPtr
  let messages = MessageBox()
  /// The record's own element, once it is open.
  private(set) var record: xmlNodePtr?

  private let document: xmlDocPtr
  private var current: xmlNodePtr?
  /// Where the elements that are open or in the record begin; nodes know their places in it.
  private var marks: [XMLTagMark] = []

  /// The most steps one evaluation may take.
  private static let operations: UInt = 1_000_000

  /// - Parameter namespaces: what prefixes expressions may use.
  init?(namespaces: [DocumentForm.Namespace]) {
    guard LibXML2.isReady, let document = xmlNewDoc("1.0") else { return nil }
    guard let context = xmlXPathNewContext(document) else {
      xmlFreeDoc(document)
      return nil
    }
    self.document = document
    self.context = context
    context.pointee.opLimit = Self.operations
    context.pointee.userData = Unmanaged.passUnretained(messages).toOpaque()
    context.pointee.error = { me, error in
      guard let me, let error else { return }
      Unmanaged<MessageBox>.fromOpaque(me).takeUnretainedValue().note(error)
    }
    for namespace in namespaces {
      xmlXPathRegisterNs(context, namespace.prefix, namespace.uri)
    }
  }

  deinit {
    xmlXPathFreeContext(context)
    xmlFreeDoc(document)
  }

  /// An empty record, to try expressions on.
  func openProbe() {
    record = xmlNewDocNode(document, nil, "record", nil)
    if let record { xmlDocSetRootElement(document, record) }
    current = record
  }

  /// Opens an element: around the record, the record itself, or inside it.
  /// - Parameter mark: where it begins.
  func open(_ tag: XMLStartTag, at mark: XMLTagMark, isRecord: Bool) {
    guard let node = xmlNewDocNode(document, nil, tag.name, nil) else { return }
    marks.append(mark)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: marks.count)
    if let current { xmlAddChild(current, node) } else { xmlDocSetRootElement(document, node) }
    xmlSetNs(node, namespace(tag.namespace, tag.prefix, on: node))
    for index in 0..<tag.attributeCount {
      guard let name = tag.attributeName(index) else { continue }
      let uri = tag.attributeNamespace(index)
      let value = tag.attributeText(index)
      xmlNewNsProp(
        node, uri == nil ? nil : namespace(uri, tag.attributePrefix(index), on: node), name, value)
    }
    current = node
    if isRecord { record = node }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let current else { return }
    xmlNodeAddContentLen(current, bytes.baseAddress, Int32(bytes.count))
  }

  /// Closes the element that was opened last, and throws it away unless it is inside the record.
  func close() {
    guard let node = current else { return }
    let parent = node.pointee.parent
    current = parent?.pointee.type == XML_ELEMENT_NODE ? parent : nil
    let isInside = record != nil && node != record
    guard !isInside else { return }
    // With it go the places of all that was opened after it.
    let number = Int(bitPattern: node.pointee._private)
    if number > 0, number <= marks.count { marks.removeSubrange((number - 1)...) }
    xmlUnlinkNode(node)
    xmlFreeNode(node)
    record = nil
  }

  /// Throws the record away, whatever is open in it; the elements around it stay.
  func closeRecord() {
    guard record != nil else { return }
    current = record
    close()
  }

  /// Where the element begins that a node is, or that it stands in.
  func mark(of node: xmlNodePtr?) -> XMLTagMark? {
    var element = node
    while let found = element, found.pointee.type != XML_ELEMENT_NODE {
      element = found.pointee.parent
    }
    guard let number = element.map({ Int(bitPattern: $0.pointee._private) }),
      marks.indices.contains(number - 1)
    else { return nil }
    return marks[number - 1]
  }

  private func namespace(
    _ uri: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, on node: xmlNodePtr
  ) -> xmlNsPtr? {
    guard let uri else { return nil }
    return xmlSearchNsByHref(document, node, uri) ?? xmlNewNs(node, uri, prefix)
  }
}
