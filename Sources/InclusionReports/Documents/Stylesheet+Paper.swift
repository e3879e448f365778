// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Stylesheet {
  /// How a report looks on A4: a cover with the contents, a running title and page numbers in the
  /// margins, a slender table beside the chart it belongs to, as small as on a phone.
  ///
  /// - Parameter title: What runs at the head of every page but the cover.
  /// - Returns: CSS.
  static func paper(title: String) -> String {
    """
    @page { size: A4; margin: 20mm 16mm 19mm;
      @top-left { content: "\(quoted(title))"; font: 8pt Arial, sans-serif; color: #555;
        width: 150mm; vertical-align: bottom; text-align: left; padding-bottom: 5mm; }
      @bottom-right { content: counter(page); font: 9pt Arial, sans-serif; color: #555;
        vertical-align: top; padding-top: 5mm; } }
    @page :first { @top-left { content: none; } @bottom-right { content: none; } }
    \(rules)
    """
  }

  /// A text inside a string of CSS: nothing in it ends the string, the style or the document.
  static func quoted(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars.prefix(120) {
      switch scalar {
      case "\\", "\"", "<", ">", "&", "\n", "\r", "\u{0C}", "{", "}":
        safe += "\\\(String(scalar.value, radix: 16)) "
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  private static let rules = """
    @media print {
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; line-height: 1.42; }
      header { border: 0; border-left: 3mm solid var(--accent); padding: 2mm 0 2mm 7mm;
        margin: 42mm 0 20mm; }
      h1 { font-size: 30pt; margin: 0 0 5mm; }
      .subtitle { font-size: 13pt; margin: 0 0 9mm; }
      .edition { font-size: 9.5pt; margin: 0; }
      nav { break-after: page; padding-left: 10mm; }
      nav h2 { font-size: 12pt; margin-bottom: 3mm; }
      nav ol { columns: 1; margin: 0; font-size: 10.5pt; }
      nav li { margin: 0 0 1.6mm; }
      nav a { color: var(--ink); text-decoration: none; }
      h2 { font-size: 15pt; margin: 9mm 0 3mm; padding-top: 4mm; }
      p, ul { max-width: none; orphans: 3; widows: 3; }
      ul.key { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 3mm; }
      ul.key li { break-inside: avoid; }
      .exhibit, .exhibit.beside { display: block; margin: 5mm 0 4mm; }
      .exhibit .table { margin-top: 4mm; }
      .exhibit.paired { display: grid; grid-template-columns: minmax(0, 80mm) minmax(0, 1fr);
        gap: 0 6mm; break-inside: avoid; }
      .exhibit.paired .table { margin-top: 0; padding-top: 0; }
      .exhibit + .note { margin-top: -2mm; }
      .table { overflow: visible; }
      table, .exhibit.beside.even table { font-size: 8pt; min-width: 60mm; }
      .exhibit.paired table, .exhibit.paired.even table { font-size: 7.6pt; min-width: 0; width: 100%; }
      th, td { padding: .16rem .55rem .16rem 0; line-height: 1.25; }
      figure { margin: 4mm 0; }
      figure .wide { display: block; max-width: 135mm; }
      figure .narrow { display: none; }
      figure svg { max-height: 200mm; }
      .exhibit.paired .wide, .exhibit.low .wide { display: none; }
      .exhibit.low .narrow { display: block; max-width: 94mm; }
      .exhibit.paired .narrow { display: block; max-width: none; }
      .exhibit.paired figure svg { max-height: 132mm; }
      tr, caption, table.short, figure, p, li { break-inside: avoid; }
      thead { display: table-header-group; }
      .source { break-before: avoid; }
      h2, figcaption, caption { break-after: avoid; }
      main section:first-child h2 { border-top: 0; padding-top: 0; margin-top: 0; }
    }

    """
}
