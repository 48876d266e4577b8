// Made from the catalogues of 'messages-of-xpath' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let notAnExpression = Phrase(
    "not an expression",
    "nid mynegiad mohono",
    nil)
  package static let cannotBeEvaluated = Phrase(
    "cannot be evaluated",
    "ni ellir ei gyfrifo",
    nil)
  package static let numberIsExpected = Phrase(
    "a number is expected",
    "disgwylir rhif",
    nil)
  package static let textNotClosed = Phrase(
    "a text in quotes is not closed",
    "nid yw testun mewn dyfynodau wedi'i gau",
    nil)
  package static let textInQuotesExpected = Phrase(
    "a text in quotes is expected",
    "disgwylir testun mewn dyfynodau",
    nil)
  package static let variableMiswritten = Phrase(
    "a variable is not written rightly",
    "nid yw newidyn wedi'i ysgrifennu'n gywir",
    nil)
  package static let variableUnknown = Phrase(
    "a variable is not known",
    "nid yw newidyn yn hysbys",
    nil)
  package static let conditionWrong = Phrase(
    "a condition in square brackets is not right",
    "nid yw amod mewn cromfachau sgwâr yn gywir",
    nil)
  package static let bracketNotClosed = Phrase(
    "a bracket is not closed",
    "nid yw cromfach wedi'i chau",
    nil)
  package static let functionUnknown = Phrase(
    "a function is not known",
    "nid yw ffwythiant yn hysbys",
    nil)
  package static let operandWrong = Phrase(
    "an operand is not right",
    "nid yw gweithrif yn gywir",
    nil)
  package static let valueOfWrongType = Phrase(
    "a value is not of the right type",
    "nid yw gwerth o'r math cywir",
    nil)
  package static let argumentsWrong = Phrase(
    "a function has too many or too few arguments",
    "mae gan ffwythiant ormod neu ry ychydig o ddadleuon",
    nil)
  package static let contextWithoutSize = Phrase(
    "a context has no size",
    "nid oes maint i gyd-destun",
    nil)
  package static let contextWithoutPosition = Phrase(
    "a context has no position",
    "nid oes safle i gyd-destun",
    nil)
  package static let prefixUndeclared = Phrase(
    "a prefix is not declared in 'namespaces'",
    "nid yw rhagddodiad wedi'i ddatgan yn 'namespaces'",
    nil)
  package static let characterMisencoded = Phrase(
    "a character is not encoded rightly",
    "nid yw nod wedi'i amgodio'n gywir",
    nil)
  package static let characterNotAllowed = Phrase(
    "a character is not allowed",
    "ni chaniateir nod",
    nil)
  package static let noContext = Phrase(
    "no context",
    "dim cyd-destun",
    nil)
  package static let expressionTooDeep = Phrase(
    "the expression is too deep",
    "mae'r mynegiad yn rhy ddwfn",
    nil)
  package static let variableNotAllowed = Phrase(
    "a variable is not allowed",
    "ni chaniateir newidyn",
    nil)
  package static let tooManySteps = Phrase(
    "more steps than are allowed",
    "mwy o gamau nag a ganiateir",
    nil)
}
