import CatalogueReading
import LandscapeModel

/// An XML catalogue of a few records, to be spoilt by tests.
struct SmallDocument {
  var text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <catalogue as-of="2023-06-30">
      <areas>
        <area code="W06000001" kind="local_authority" population="69000">
          <name xml:lang="en">Isle of Anglesey</name><name xml:lang="cy">Ynys Môn</name>
        </area>
        <area code="W06000002"><name>Gwynedd</name></area>
        <area code="north-west"><name>North West</name><part code="W06000001"/><part code="W06000002"/></area>
      </areas>
      <organisations>
        <organisation id="a-council" area="W06000001 W06000002"><name>A &amp; B</name><alias>AB</alias></organisation>
        <organisation id="g-council" kind="local_authority"><name>Gwynedd Council</name></organisation>
      </organisations>
      <remits><remit id="health"><name>Health</name><definition>All of it</definition></remit></remits>
      <kinds><kind id="psb" default-remits="health"><name>Board</name></kind><kind id="other_board"><name>Other</name></kind></kinds>
      <partnerships>
        <partnership id="g-psb" kind="psb" established="2016-04-01">
          <name xml:lang="en">Gwynedd PSB</name>
          <area code="W06000002"/> <remit ref="health"/>
          <description xml:lang="en">Plans &lt;well&gt;</description>
          <member organisation="a-council" role="statutory"/>
          <member organisation="g-council" role="member" from="2019"/>
        </partnership>
        <partnership id="other" kind="other_board"><name>Other</name></partnership>
      </partnerships>
    </catalogue>

    """

  func replacing(_ old: String, with new: String) -> SmallDocument {
    SmallDocument(text: text.replacing(old, with: new))
  }

  func read(blockSize: Int = 65_536, settings: Settings = Settings()) -> SmallCatalogue.Outcome {
    Self.read(Array(text.utf8), blockSize: blockSize, settings: settings)
  }

  static func read(
    _ bytes: [UInt8], blockSize: Int = 65_536, settings: Settings = Settings(),
    alwaysValidates: Bool = false
  ) -> SmallCatalogue.Outcome {
    let reader = CatalogueReader(
      document: bytes, named: "catalogue.xml", settings: settings, blockSize: blockSize,
      alwaysValidates: alwaysValidates)
    do throws(ReadingFailure) {
      let catalogue = try reader.read()
      return SmallCatalogue.Outcome(
        catalogue: catalogue, failure: nil, diagnostics: catalogue.diagnostics)
    } catch {
      switch error {
      case .unreadable(let diagnostics):
        return SmallCatalogue.Outcome(
          catalogue: nil, failure: "unreadable", diagnostics: diagnostics)
      case .unusable(let diagnostics):
        return SmallCatalogue.Outcome(
          catalogue: nil, failure: "unusable", diagnostics: diagnostics)
      }
    }
  }
}
