internal import CLibXML2
internal import Glibc
internal import LandscapeModel
internal import OfficeFiles
internal import Wording

/// An XPath 1.0 expression, compiled once and evaluated on one record after the other.
final class XPathExpression {
  private let compiled: xmlXPathCompExprPtr

  struct CompilationError: Error, Hashable {
    /// libxml2's words.
    var message: String
  }

  /// - Parameter namespaces: what prefixes may be used.
  init(
    _ text: String, namespaces: [DocumentForm.Namespace]
  ) throws(CompilationError) {
    guard LibXML2.isReady, let context = xmlXPathNewContext(nil) else {
      throw CompilationError(message: Phrase.noMemory(.english))
    }
    defer { xmlXPathFreeContext(context) }
    let box = MessageBox()
    context.pointee.userData = Unmanaged.passUnretained(box).toOpaque()
    context.pointee.error = { me, error in
      guard let me, let error else { return }
      Unmanaged<MessageBox>.fromOpaque(me).takeUnretainedValue().note(error)
    }
    guard let compiled = xmlXPathCtxtCompile(context, text) else {
      throw CompilationError(
        message: box.message.isEmpty ? Phrase.notAnExpression(.english) : box.message)
    }
    self.compiled = compiled
    // Names and prefixes are looked up when an expression is evaluated: try it on nothing, so that a
    // mistake is told before a record is read.
    guard let tree = XMLRecordTree(namespaces: namespaces) else { return }
    tree.openProbe()
    if case .failure(let error) = evaluate(on: tree, at: tree.record) {
      throw CompilationError(message: error.message)
    }
  }

  deinit { xmlXPathFreeCompExpr(compiled) }

  /// The values of the expression: one for each node it selects, or the one it computes.
  func evaluate(
    on tree: XMLRecordTree, at node: xmlNodePtr?
  ) -> Result<[String], CompilationError> {
    evaluateNodes(on: tree, at: node) { object in
      guard object.pointee.type == XPATH_NODESET else {
        guard let text = xmlXPathCastToString(object) else { return [] }
        defer { free(text) }
        return [LibXML2.text(text)]
      }
      return Self.nodes(of: object).map { node in
        guard let text = xmlXPathCastNodeToString(node) else { return "" }
        defer { free(text) }
        return LibXML2.text(text)
      }
    }
  }

  /// The nodes that the expression selects, in document order.
  func nodes(
    on tree: XMLRecordTree, at node: xmlNodePtr?
  ) -> Result<[xmlNodePtr], CompilationError> {
    evaluateNodes(on: tree, at: node) { Self.nodes(of: $0) }
  }

  private func evaluateNodes<Value>(
    on tree: XMLRecordTree, at node: xmlNodePtr?, _ body: (xmlXPathObjectPtr) -> [Value]
  ) -> Result<[Value], CompilationError> {
    let context = tree.context
    context.pointee.node = node
    tree.messages.message = ""
    // The limit is of one evaluation; libxml2 would count on.
    context.pointee.opCount = 0
    guard let object = xmlXPathCompiledEval(compiled, context) else {
      let message = tree.messages.message
      return .failure(
        CompilationError(message: message.isEmpty ? Phrase.cannotBeEvaluated(.english) : message))
    }
    defer { xmlXPathFreeObject(object) }
    return .success(body(object))
  }

  private static func nodes(of object: xmlXPathObjectPtr) -> [xmlNodePtr] {
    guard let set = object.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
    return (0..<Int(set.pointee.nodeNr)).compactMap { table[$0] }
  }
}

/// Where libxml2 leaves the message of the last error.
final class MessageBox {
  var message = ""

  /// Keeps what an error says; those of XPath have a number and no words.
  func note(_ error: UnsafePointer<xmlError>) {
    let number = Int(error.pointee.code) - Int(XML_XPATH_EXPRESSION_OK.rawValue)
    message =
      Self.words.indices.contains(number) ? Self.words[number] : LibXML2.message(of: error)
  }

  /// By the numbers of `xmlXPathError`.
  private static let words = [
    Phrase.notAnExpression(.english), Phrase.numberIsExpected(.english),
    Phrase.textNotClosed(.english),
    Phrase.textInQuotesExpected(.english), Phrase.variableMiswritten(.english),
    Phrase.variableUnknown(.english),
    Phrase.conditionWrong(.english), Phrase.notAnExpression(.english),
    Phrase.bracketNotClosed(.english), Phrase.functionUnknown(.english),
    Phrase.operandWrong(.english),
    Phrase.valueOfWrongType(.english), Phrase.argumentsWrong(.english),
    Phrase.contextWithoutSize(.english), Phrase.contextWithoutPosition(.english),
    Phrase.noMemory(.english), Phrase.notAnExpression(.english),
    Phrase.notAnExpression(.english), Phrase.notAnExpression(.english),
    Phrase.prefixUndeclared(.english),
    Phrase.characterMisencoded(.english), Phrase.characterNotAllowed(.english),
    Phrase.noContext(.english),
    Phrase.expressionTooDeep(.english), Phrase.variableNotAllowed(.english),
    Phrase.tooManySteps(.english),
    Phrase.expressionTooDeep(.english),
  ]
}
