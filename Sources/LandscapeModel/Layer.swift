/// One of the three things by which partnerships are compared.
package enum Layer: String, CaseIterable, Sendable {
  case area, membership, remit
}
