// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One reading of a text: its columns, what they turn out to be, and the workers that parse it.
///
/// The text is parsed once, in batches of pieces side by side, with every column taken for numbers
/// unless the schema or the first records say otherwise. A column in which a text turns up is text
/// from the next batch on, and the rows before are read a second time for that column alone, so that
/// its values are those of the file.
final class CSVReading {
  let source: CSVSource
  let dialect: CSVDialect
  let layout: CSVBatches.Layout
  let header: CSVHeader
  /// The numbers of the wanted columns, in the order wanted.
  let wanted: [Int]
  /// What each column of the file is taken for, in the next batch.
  private(set) var plans: [FieldPlan]
  /// For each column of the file the value that made it text.
  private(set) var firstTexts: [FirstText?]
  let workers: [CSVWorker]

  init(
    _ source: CSVSource,
    options: CSVOptions,
    layout: CSVBatches.Layout = CSVBatches.Layout()
  ) throws(TableError) {
    self.source = source
    self.layout = layout
    let dialect = try CSVDialect(options)
    self.dialect = dialect
    let header = try CSVHeader(source, options: options, dialect: dialect, layout: layout)
    self.header = header
    wanted = try Self.positions(of: options.columns, in: header.names, file: source.name)
    var plans = [FieldPlan](repeating: .skipped, count: header.names.count)
    for column in wanted { plans[column] = .number }
    for (name, kind) in options.schema.sorted(by: { $0.key < $1.key }) {
      let column = try Self.positions(of: [name], in: header.names, file: source.name)[0]
      if plans[column] != .skipped {
        plans[column] = kind == .number ? .declaredNumber : .category
      }
    }
    self.plans = plans
    firstTexts = Array(repeating: nil, count: plans.count)
    workers = (0..<max(1, layout.pieceCount)).map { _ in
      CSVWorker(dialect: dialect, columnCount: plans.count)
    }
    try takeFirstLook()
  }

  private static func positions(
    of names: [String]?,
    in header: [String],
    file: String
  ) throws(TableError) -> [Int] {
    guard let names else { return Array(header.indices) }
    var positions: [Int] = []
    for name in names {
      guard let position = header.firstIndex(of: name) else {
        throw TableError(
          .unknownColumn,
          "there is no column '\(name.abridged)'",
          remedy: NearNames.remedy(for: name, among: header, what: "columns"),
          file: file,
          culprit: name
        )
      }
      guard !positions.contains(position) else {
        throw TableError(
          .duplicateColumnName,
          "the column is asked for twice",
          remedy: "name it once",
          file: file,
          column: name,
          culprit: name
        )
      }
      positions.append(position)
    }
    return positions
  }

  /// Whether the kind of a wanted column is still to be found out.
  var hasOpenKinds: Bool { plans.contains(.number) }

  /// Looks at the first records, so that a column that begins with a text need not be read twice.
  /// What is wrong in them is left to the reading proper.
  private func takeFirstLook() throws(TableError) {
    guard let (batch, range) = header.start, !batch.isOverlong else { return }
    workers[0].parse(batch.bytes + range.lowerBound, byteCount: range.count, plans: plans)
    if workers[0].problem == nil { take(workers[0].findings, firstLine: header.line) }
  }

  /// Notes the columns that turned out to be text in a piece; the first value of each is kept.
  func take(_ findings: [TextFinding], firstLine: Int) {
    for finding in findings where plans[finding.column] == .number {
      plans[finding.column] = .category
      firstTexts[finding.column] = FirstText(
        value: dialect.string(finding.value),
        file: source.name,
        line: firstLine + finding.line,
        reason: finding.reason
      )
    }
  }

  /// The error for a file that is not what it was a moment ago.
  func changed() -> TableError {
    TableError(
      .fileChanged,
      "the file changed while it was being read",
      remedy: "read it again when nothing writes to it",
      file: source.name
    )
  }
}
