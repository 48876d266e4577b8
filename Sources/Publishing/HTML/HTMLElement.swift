/// The elements of HTML and SVG that pages use; there is no way to write another.
///
/// `script`, `iframe`, `object`, `form` and their like are missing on purpose: the one script of a
/// page is written by `HTMLWriter.script`, and fields without a form are sent nowhere.
package enum HTMLElement: String, Sendable {
  case html, head, title, meta, link, style, body
  case header, nav, main, footer, section, div, span, p, a, ul, ol, li, dl, dt, dd
  case h1, h2, h3, h4, strong, em, small, code, pre, abbr, time, br, hr
  case table, caption, thead, tbody, tr, th, td
  case figure, figcaption, details, summary
  case fieldset, legend, label, input, textarea
  case svg, g, path, rect, line, text, tspan, desc, circle, defs, pattern

  /// Elements without content or end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .br, .hr, .input: true
    default: false
    }
  }

  /// Whether a line end before its start tag changes nothing a reader sees.
  var startsLine: Bool {
    switch self {
    case .html, .head, .title, .meta, .link, .style, .body, .header, .nav, .main, .footer,
      .section, .div, .p, .ul, .ol, .li, .dl, .h1, .h2, .h3, .h4, .table, .caption, .thead,
      .tbody, .tr, .figure, .figcaption, .details, .summary, .fieldset,
      .legend, .svg:
      true
    default: false
    }
  }
}
