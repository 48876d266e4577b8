/// The style sheet that every page carries inside, so that a page sent alone is still readable.
enum StyleSheet {
  /// At most 20 KiB; colours come from the palette that a test measures.
  static let text: String = base + tables + controls + pictures + narrow + print

  private static let base = """
    *{box-sizing:border-box}
    html{font:1.1875rem/1.5 Arial,"Helvetica Neue","DejaVu Sans",sans-serif;color:\(Colour.text.hexadecimal);background:\(Colour.page.hexadecimal);-webkit-text-size-adjust:100%}
    body{margin:0}
    a{color:\(Colour.link.hexadecimal);text-underline-offset:.15em}
    a:hover{text-decoration-thickness:.15em}
    :focus-visible{outline:3px solid \(Colour.text.hexadecimal);outline-offset:0;background:\(Colour.focus.hexadecimal);color:\(Colour.text.hexadecimal)}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static;display:block;padding:.5rem 1rem}
    header,main,footer,.crumbs{max-width:75rem;margin:0 auto;padding:0 1rem}
    header{border-bottom:3px solid \(Colour.categories[0].hexadecimal)}
    .bar{display:flex;flex-wrap:wrap-reverse;justify-content:space-between;align-items:baseline;flex-direction:row-reverse}
    .bar p{margin:.75rem 0 .25rem}
    .bar .inner{font-weight:700}
    .bar a,nav a,.pages a,.downloads a,footer a{display:inline-block;min-height:1.5rem;padding:.1rem 0}
    nav ul,nav ol,ul.plain{list-style:none;margin:0;padding:0}
    nav ul{display:flex;max-width:none;flex-wrap:wrap;gap:.25rem 1.25rem;padding-bottom:.5rem}
    nav [aria-current]{font-weight:700;color:\(Colour.text.hexadecimal);text-decoration:none;border-bottom:3px solid \(Colour.categories[0].hexadecimal)}
    .crumbs ol{display:flex;flex-wrap:wrap;gap:0 .5rem;padding-top:.75rem;font-size:1rem}
    .crumbs li+li:before{content:"› ";color:\(Colour.secondText.hexadecimal)}
    h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .75rem;overflow-wrap:break-word}
    h1{font-size:1.9rem;margin-top:1rem;max-width:45rem}
    h2{font-size:1.5rem}
    h3{font-size:1.25rem}
    h4{font-size:1.1rem}
    p,ul,ol,dl{max-width:45rem}
    p,li,dt,dd{overflow-wrap:anywhere}
    td,th{overflow-wrap:break-word}
    li{margin-bottom:.25rem}
    .lead{font-size:1.3rem}
    .answer{list-style:none;padding:0;max-width:52rem;font-size:1.2rem}
    .answer li{margin-bottom:.6rem}
    .meta,.only,.origin,.small,.notes{color:\(Colour.secondText.hexadecimal)}
    .meta,.notes,.small,.downloads{font-size:1rem}
    .only,small{font-size:.875rem}
    .anchor{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center;text-decoration:none;font-weight:400}
    .local{border-left:.3rem solid \(Colour.categories[1].hexadecimal);padding:.5rem 1rem}
    dl{display:grid;grid-template-columns:minmax(8rem,14rem) minmax(0,1fr);gap:.35rem 1rem;max-width:60rem}
    dt{font-weight:700}
    dd{margin:0;min-width:0}
    .figures{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:1rem;max-width:none}
    .figures li{border:1px solid \(Colour.secondText.hexadecimal);padding:.5rem 1rem;min-width:9rem}
    .figures small{display:block;color:\(Colour.secondText.hexadecimal)}
    .figures strong{display:block;font-size:1.75rem;line-height:1.2}
    .tag{display:inline-block;padding:.05rem .5rem;font-size:1rem;font-weight:700}
    .high{background:\(Colour.tags[0].background.hexadecimal);color:\(Colour.tags[0].text.hexadecimal)}
    .medium{background:\(Colour.tags[1].background.hexadecimal);color:\(Colour.tags[1].text.hexadecimal)}
    .low{background:\(Colour.tags[2].background.hexadecimal);color:\(Colour.tags[2].text.hexadecimal)}
    .other{background:\(Colour.tags[4].background.hexadecimal);color:\(Colour.tags[4].text.hexadecimal)}
    details{margin:1rem 0}
    summary{min-height:1.5rem;cursor:pointer;font-weight:700}
    footer{border-top:1px solid \(Colour.secondText.hexadecimal);margin-top:3rem;padding-bottom:2rem;font-size:1rem}
    .columns{columns:18rem;max-width:none;padding-left:1.2rem}
    .chooser{max-width:45rem;margin:3rem auto;padding:0 1rem}

    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:1rem 0 0}
    table{border-collapse:collapse;font-size:1rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;padding:.25rem 0 .5rem;max-width:min(60rem,calc(100vw - 2rem))}
    th,td{border-bottom:1px solid \(Colour.secondText.hexadecimal);padding:.3rem .75rem .3rem 0;text-align:left;vertical-align:top;min-width:4rem}
    thead th{border-bottom-width:2px;vertical-align:bottom}
    tbody th{font-weight:400}
    tbody th{min-width:12rem}
    .number{text-align:right}
    .notes{margin:.25rem 0 1.5rem}
    .notes p{margin:.25rem 0;max-width:60rem}
    .notes [class^=h]{padding:0 .35rem}
    .heat td,.heat thead th{min-width:0;padding:.2rem .4rem;border:1px solid \(Colour.secondText.hexadecimal)}
    .upright{text-align:left}
    .upright span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:16rem}

    """

  /// What the script adds.
  private static let controls = """
    .heard{position:absolute;width:1px;height:1px;margin:-1px;clip-path:inset(50%)}
    button,input,select{font:inherit;color:inherit;min-height:2rem;max-width:100%}
    input,select{border:2px solid \(Colour.text.hexadecimal);background:\(Colour.page.hexadecimal);padding:.15rem .4rem}
    button{background:\(Colour.tags[4].background.hexadecimal);border:1px solid \(Colour.secondText.hexadecimal);border-radius:0;padding:.15rem .6rem;cursor:pointer}
    .find form{padding:0 0 .75rem}
    .find label{margin-right:.5rem}
    .find input{width:20rem}
    .find ul{max-height:24rem;overflow-y:auto}
    .find li{margin:0 0 .4rem}
    .find li a{display:inline-block;min-height:1.5rem}
    .filter form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;border:1px solid \(Colour.secondText.hexadecimal);padding:.75rem 1rem;font-size:1rem;margin:1rem 0}
    .filter p{margin:0;min-width:0}
    .filter label{display:block;font-weight:700}
    .filter .count{flex-basis:100%}
    [hidden]{display:none!important}
    th button{background:none;border:0;padding:0;font-weight:700;text-align:inherit;text-decoration:underline dotted;text-underline-offset:.2em}
    th[aria-sort] button:after{content:"";display:inline-block;margin-left:.3rem;border:.35rem solid transparent}
    th[aria-sort=ascending] button:after{border-bottom-color:currentColor;border-top:0;vertical-align:.15em}
    th[aria-sort=descending] button:after{border-top-color:currentColor;border-bottom:0;vertical-align:.15em}

    """

  private static let pictures: String = {
    var text = """
      figure{margin:1rem 0}
      figcaption{font-weight:700;max-width:45rem}
      figure svg{display:block;background:\(Colour.page.hexadecimal)}
      svg text{font:13px Arial,"Helvetica Neue","DejaVu Sans",sans-serif;fill:\(Colour.text.hexadecimal)}
      svg .axis{stroke:\(Colour.secondText.hexadecimal);stroke-width:1}
      .maps path{stroke:\(Colour.heat[2].background.hexadecimal)}
      .maps .border{stroke:\(Colour.text.hexadecimal);stroke-width:2.5}
      svg .faint{fill:\(Colour.heat[2].background.hexadecimal)}
      svg .onDark{fill:\(Colour.page.hexadecimal)}
      .maps{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:1.5rem;max-width:none}
      .maps li{width:19rem;max-width:100%}
      .maps figcaption{font-size:1rem;font-weight:400}
      .maps svg{max-width:100%;height:auto}
      svg .grid{stroke:\(Colour.tags[4].background.hexadecimal);stroke-width:1}

      """
    for (step, colours) in Colour.heat.enumerated() {
      text += ".h\(step){background:\(colours.background.hexadecimal);"
      text += "color:\(colours.text.hexadecimal)}"
      text += "svg .h\(step){fill:\(colours.background.hexadecimal)}\n"
    }
    return text
      + ".missing{background:repeating-linear-gradient(135deg,#fff 0,#fff 6px,\(Colour.tags[4].background.hexadecimal) 6px,\(Colour.tags[4].background.hexadecimal) 8px)}\n"
  }()

  private static let narrow = """
    @media(max-width:40rem){html{font-size:1.0625rem}h1{font-size:1.5rem}h2{font-size:1.3rem}dl{display:block}dd{margin-bottom:.5rem}.lead,.answer{font-size:1.1rem}}

    """

  private static let print = """
    @media print{
    @page{size:A4;margin:15mm}
    html{font-size:11pt}
    nav,.skip,.language,.downloads,.anchor,.pages,.find,.filter,.copy,.heard{display:none}
    th button{text-decoration:none;min-height:0}
    header,main,footer,.crumbs{max-width:none;padding:0}
    .bar{display:block}
    a{color:inherit;text-decoration:none}
    .scroll{overflow:visible}
    table{font-size:8.5pt;max-width:100%}
    thead{display:table-header-group}
    .notes,.meta,.only,small{font-size:8.5pt}
    .tag{font-size:inherit;padding:0 .3rem}
    tr,figure,.figures li,.maps li{break-inside:avoid}
    h2,h3,h4,caption,thead,summary{break-after:avoid}
    tbody tr:first-child{break-before:avoid}
    .maps{gap:1rem}
    .maps li{width:31%}
    .heat tbody th{min-width:9rem}
    .heat .upright span{font-weight:400}
    th,td{min-width:0;padding-right:.4rem}
    tbody th{min-width:0}
    caption{max-width:none}
    figure svg{max-width:100%;height:auto}
    details::details-content{content-visibility:visible;block-size:auto}
    .heat td,.tag,.notes span,svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }

    """
}
