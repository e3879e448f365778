// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How an HTML report looks: system fonts, quiet rules, tables that scroll on a phone, charts of a
/// size of their own for a phone. Contrast holds in grey print. What is for paper alone stands in
/// `Stylesheet+Paper`.
enum Stylesheet {
  /// The style sheet of a report.
  ///
  /// - Parameter title: What runs at the head of every printed page.
  /// - Returns: CSS that holds no markup, whatever the title.
  static func text(title: String) -> String { screen + paper(title: title) }

  /// How it looks on a screen.
  private static let screen = """
    :root { color-scheme: light; --ink: #1b1b1b; --soft: #555; --rule: #d4d4d4; --accent: #0b4f6c;
      --wash: #f3f6f8; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 72rem; color: var(--ink);
      background: #fff; line-height: 1.5; overflow-wrap: break-word;
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
    header { border-bottom: 3px solid var(--accent); margin-bottom: 1.5rem; }
    h1 { font-size: 2.2rem; line-height: 1.15; margin: 0 0 .4rem; }
    .subtitle { color: var(--soft); font-size: 1.1rem; margin: 0 0 .75rem; }
    .edition { color: var(--soft); font-size: .85rem; margin: 0 0 1.25rem; }
    nav h2 { font-size: 1rem; margin: 0 0 .25rem; color: var(--ink); border: 0; padding: 0; }
    nav ol { columns: 2; padding-left: 1.25rem; margin: 0 0 2rem; font-size: .95rem; }
    nav a { color: var(--accent); }
    h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 .75rem; color: var(--accent);
      border-top: 1px solid var(--rule); padding-top: 1.25rem; }
    main section:first-child h2 { border-top: 0; padding-top: 0; margin-top: 0; }
    p, ul { max-width: 46rem; }
    li { margin: 0 0 .3rem; }
    ul.key { list-style: none; max-width: none; padding: 0; margin: 1rem 0 1.5rem; display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .75rem; }
    ul.key li { margin: 0; padding: .8rem 1rem; background: var(--wash);
      border-left: 4px solid var(--accent); }
    ul.key strong { display: block; font-size: 1.7rem; line-height: 1.2; color: var(--accent);
      font-variant-numeric: tabular-nums; }
    ul.key span { color: var(--soft); font-size: .9rem; line-height: 1.35; display: block; }
    .exhibit { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2rem;
      margin: 1.75rem 0; }
    .exhibit figure { margin: 0 0 .5rem; max-width: 46rem; }
    .exhibit .table { margin: 0; }
    .exhibit + .note { margin-top: -1rem; }
    .exhibit .source { grid-column: 1 / -1; }
    .table { overflow-x: auto; margin: 1.25rem 0 .25rem; }
    table { border-collapse: collapse; min-width: min(100%, 19rem); font-size: .9rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: .35rem; line-height: 1.3; }
    th, td { padding: .3rem .9rem .3rem 0; text-align: left; vertical-align: top; line-height: 1.35; }
    th:last-child, td:last-child { padding-right: 0; }
    tbody th { font-weight: 400; }
    thead th { border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--ink);
      font-weight: 600; vertical-align: bottom; }
    tbody tr { border-bottom: 1px solid var(--rule); }
    tbody tr:last-child { border-bottom: 1.5px solid var(--ink); }
    .number { text-align: right; }
    td.number, tbody th.number { white-space: nowrap; }
    .number + :not(.number) { padding-left: .7rem; }
    .source, .note { color: var(--soft); font-size: .85rem; margin: .35rem 0 0; }
    .note { margin: .75rem 0; }
    figure { margin: 1.5rem 0; max-width: 46rem; }
    figure svg { display: block; width: 100%; height: auto; }
    figure .narrow { display: none; }
    figcaption strong { display: block; font-size: 1.05rem; line-height: 1.3; }
    figcaption span { display: block; color: var(--soft); font-size: .9rem; line-height: 1.35; }
    figcaption { margin-bottom: .5rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--rule); color: var(--soft);
      font-size: .85rem; }
    @media (min-width: 62rem) {
      .exhibit.beside { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); }
      .exhibit.beside.even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      .exhibit.beside .table { padding-top: .1rem; }
      .exhibit.beside table { font-size: .82rem; }
      .exhibit.beside.even table { font-size: .78rem; }
      .exhibit.beside th, .exhibit.beside td { padding-right: .55rem; }
      .exhibit.beside th:last-child, .exhibit.beside td:last-child { padding-right: 0; }
    }
    @media (max-width: 40rem) {
      body { padding: 1.25rem 1rem 3rem; }
      h1 { font-size: 1.65rem; }
      nav ol { columns: 1; }
      ul.key { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; }
      ul.key li { padding: .6rem .7rem; }
      ul.key strong { font-size: 1.3rem; }
      figure .wide { display: none; }
      figure .narrow { display: block; max-width: 26rem; }
      table { font-size: .85rem; }
      th, td { padding-right: .6rem; }
      td:not(.number) { min-width: 7rem; }
      table.wordy thead { display: none; }
      table.wordy, table.wordy caption, table.wordy tbody, table.wordy tr, table.wordy td,
      table.wordy th {
        display: block; padding-left: 0; padding-right: 0; }
      table.wordy tr { padding: .5rem 0; }
      table.wordy th { font-weight: 600; }
      table.wordy td { padding-top: .1rem; padding-bottom: .1rem; }
      table.wordy td:empty { display: none; }
      table.wordy td::before { content: attr(data-label) ": "; color: var(--soft); }
    }

    """
}
