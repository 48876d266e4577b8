/// The words that remit texts of the workload are made of.
enum RemitProse {
  static let words = """
    safeguarding children adults families region council health board care support delivery plan \
    wellbeing prevention early intervention mental substance misuse violence domestic abuse \
    housing homelessness skills employment growth transport planning climate nature recovery \
    flood resilience emergency response police crime justice youth education attainment language \
    culture heritage sport leisure community cohesion equality poverty inclusion digital data \
    research funding grant programme oversee coordinate commission review improve reduce share \
    services partners joint strategy needs assessment outcomes performance annual report scrutiny \
    volunteers third sector carers disability dementia older people nursing primary hospital \
    ambulance fire rescue waste energy carbon food farming rural coastal tourism business \
    innovation investment regeneration town centre advice debt benefits refugees migration trading \
    standards licensing environment water air quality public protection libraries museums
    """.split(separator: " ").map(String.init)
}
