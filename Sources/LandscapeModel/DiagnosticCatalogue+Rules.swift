extension DiagnosticCatalogue {
  /// What the catalogue says too little of for a rule or a measure.
  static func rule(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .ruleCouldNotLook:
      DiagnosticEntry(
        ("Rules could not look", "Ni allai rheolau edrych"),
        (
          "The catalogue does not give what these rules ask of any partnership that they are about, so that they find nothing, whatever there is to find.",
          "Nid yw'r catalog yn rhoi'r hyn y mae'r rheolau hyn yn gofyn amdano ar gyfer unrhyw bartneriaeth y maent yn ymwneud â hi, felly nid ydynt yn canfod dim, beth bynnag sydd i'w ganfod."
        ),
        fix: (
          "Give what is missing, if the rule matters to you. docs/rules.md says what each rule needs.",
          "Rhowch yr hyn sydd ar goll, os yw'r rheol yn bwysig i chi. Mae docs/rules.md yn dweud beth sydd ei angen ar bob rheol."
        ))
    case .ruleLookedInPart:
      DiagnosticEntry(
        ("Rules could look at a part only", "Dim ond ar ran y gallai rheolau edrych"),
        (
          "The catalogue does not give what these rules ask of many of the partnerships that they are about. What they find is of the others.",
          "Nid yw'r catalog yn rhoi'r hyn y mae'r rheolau hyn yn gofyn amdano ar gyfer llawer o'r partneriaethau y maent yn ymwneud â hwy. Am y lleill y mae'r hyn y maent yn ei ganfod."
        ),
        fix: (
          "Give what is missing, or set from which share on it is told (report.unseen-warning).",
          "Rhowch yr hyn sydd ar goll, neu gosodwch o ba gyfran ymlaen y sonnir amdano (report.unseen-warning)."
        ))
    default:
      DiagnosticEntry(
        ("Not every area has a population", "Nid oes poblogaeth gan bob ardal"),
        (
          "Overlap by area is measured in people. Areas in use have no population, or none that can be read. Where some have one, overlap is weighted by people and those without weigh nothing; where none has one, areas are counted.",
          "Mesurir gorgyffwrdd yn ôl ardal mewn pobl. Nid oes poblogaeth gan rai ardaloedd a ddefnyddir, neu nid oes un y gellir ei darllen. Lle mae gan rai un, caiff gorgyffwrdd ei bwysoli yn ôl pobl ac nid yw'r rhai heb un yn pwyso dim; lle nad oes gan yr un, cyfrifir ardaloedd."
        ),
        fix: (
          "Fill in the populations, or take the column out so that areas are counted.",
          "Llenwch y poblogaethau, neu tynnwch y golofn allan fel bod ardaloedd yn cael eu cyfrif."
        ))
    }
  }
}
