/// The version of an evidence pack's form, for who writes packs and who reads them.
///
/// Raised when a program that reads the older form would go wrong. Written in Publishing, read in
/// PackVerification, which see nothing else of each other.
package let evidencePackVersion = 5
