/// Words that say nothing about what a partnership is for, in both languages.
///
/// Function words, and numbers in words: that both have six of something joins nobody. A word like "partnership" or "bwrdd" stands in most texts and weighs little
/// by its idf already. Lower case; words of one letter are never looked at.
enum StopWords {
  static let all: Set<String> = words(of: english).union(words(of: welsh)).union(words(of: numbers))

  private static func words(of text: String) -> Set<String> {
    Set(text.split(separator: " ").map { String($0) })
  }

  private static let english = """
    about above across after again against all along also although am among an and any are around \
    as at be because been before being below between both but by can cannot could did do does \
    doing down during each either etc every few for from further had has have having he her here \
    hers him his how if in include included includes including into is it its itself just like \
    may me might more most must my neither no nor not of off on once one only onto or other our \
    ours out over own per same shall she should since so some such than that the their theirs \
    them then there these they this those through thus to too toward towards under until up upon \
    us very via was we were what when where whether which while who whom whose why will with \
    within without would you your yours
    """

  private static let welsh = """
    ac ag am ar arall at ati atyn beth bob bod byddai bydd byddant bu chan chyda cyn dan dim dros \
    dy ei eich ein eithr er ers eu fe fel fesul fod fy gall gallai gan ganddo ganddi ganddyn gyda \
    gydag gyfer hefyd heb hon honno hwn hwnnw hwy hyd hyn hynny iddi iddo iddyn ill lle llawer mae \
    maent mai megis mewn mo mwy na nac nad naill neu ni nid nhw ond oedd oeddent oes ohono ohoni \
    ohonynt oherwydd os pa pan pob pwy rhai rhag rhwng sef sut sy sydd tan tra trwy drwy tua tuag \
    un unrhyw wedi wrth wrthi wrtho ychydig yma yn yna yno yr ynghyd ynghylch ym yng yw ydy ydynt
    """

  private static let numbers = """
    one two three four five six seven eight nine ten eleven twelve twenty hundred first second third \
    un dau ddau dwy ddwy tri thri dri tair thair dair pedwar phedwar bedwar pedair phedair bedair \
    pump pum phump phum bump bum chwech chwe saith wyth naw deg ddeg ugain cant cyntaf gyntaf ail \
    trydydd drydydd trydedd drydedd
    """
}
