// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How an HTML report looks: system fonts, quiet rules, tables that scroll on a phone and do not
/// break across pages on paper. Contrast holds in grey print.
enum Stylesheet {
  /// The style sheet.
  static let text = """
    :root { color-scheme: light; --ink: #1b1b1b; --soft: #555; --rule: #c8c8c8; --accent: #0b4f6c; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; color: var(--ink);
      background: #fff; line-height: 1.5;
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
    header { border-bottom: 3px solid var(--accent); margin-bottom: 1.5rem; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
    .subtitle { color: var(--soft); margin: 0 0 1rem; }
    nav ol { columns: 2; padding-left: 1.25rem; margin: 0 0 2rem; }
    nav a { color: var(--accent); }
    h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; color: var(--accent); }
    p, ul { max-width: 46rem; }
    .table { overflow-x: auto; margin: 1.25rem 0 .25rem; }
    table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: .35rem; white-space: nowrap; }
    th, td { padding: .28rem .8rem .28rem 0; text-align: left; vertical-align: top; }
    tbody th { font-weight: 400; }
    thead th { border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--ink);
      font-weight: 600; vertical-align: bottom; }
    tbody tr { border-bottom: 1px solid var(--rule); }
    tbody tr:last-child { border-bottom: 1.5px solid var(--ink); }
    .number { text-align: right; }
    td.number, tbody th.number { white-space: nowrap; }
    td:not(.number) { min-width: 6rem; }
    tbody th:not(.number) { min-width: 9rem; }
    .source, .note { color: var(--soft); font-size: .85rem; margin-top: .25rem; }
    figure { margin: 1.5rem 0; max-width: 46rem; }
    figure .picture { overflow-x: auto; }
    figure svg { display: block; width: 100%; min-width: 30rem; height: auto; }
    figcaption strong { display: block; font-size: 1.05rem; line-height: 1.3; }
    figcaption span { display: block; color: var(--soft); font-size: .9rem; }
    figcaption { margin-bottom: .5rem; }
    @media (max-width: 40rem) { nav ol { columns: 1; } h1 { font-size: 1.6rem; } }
    @page { size: A4; margin: 18mm 16mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav { display: none; }
      .table { overflow: visible; }
      figure .picture { overflow: visible; }
      figure svg { min-width: 0; max-height: 225mm; }
      tr, caption, table.short, figure { break-inside: avoid; }
      thead { display: table-header-group; }
      h2 { break-after: avoid; }
    }

    """
}
