// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The numbers of units under a published method.
public struct IndexResults: Hashable, Sendable {
  /// A number on the way, under its name.
  public struct Part: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The number; nil where the unit has none.
    public let value: Double?
  }

  /// The numbers of one unit, in a panel in one year.
  public struct Record: Hashable, Sendable {
    /// The unit.
    public let unit: String
    /// The year, in a panel.
    public let year: Double?
    /// The score; nil where a value is missing.
    public let score: Double?
    /// The rank, in a panel within the year: 1 is the highest score, ties share the lowest.
    public let rank: Int?
    /// The numbers on the way.
    public let parts: [Part]
  }

  /// A column of numbers on the way.
  struct Column {
    let name: String
    let values: [Double]

    init(_ name: String, _ values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  /// What the index is called.
  public let name: String
  /// A record per row of the data, in their order.
  public let records: [Record]
  /// Sentences on what was omitted or assumed.
  public let notes: [String]

  init(
    name: String,
    data: IndexData,
    scores: [Double],
    lowestFirst: Bool = false,
    parts: [Column],
    notes: [String]
  ) {
    self.name = name
    self.notes = notes
    var ranks = [Int](repeating: 0, count: scores.count)
    let ordered = lowestFirst ? scores.map { -$0 } : scores
    for rows in data.blocks(.separate) { Ranking.place(ordered, rows: rows, into: &ranks) }
    records = scores.indices.map { row in
      Record(
        unit: data.units[row],
        year: data.years?[row],
        score: scores[row].isNaN ? nil : scores[row],
        rank: ranks[row] == 0 ? nil : ranks[row],
        parts: parts.map { part in
          Part(name: part.name, value: part.values[row].isNaN ? nil : part.values[row])
        }
      )
    }
  }

  /// The record of a unit; in a panel the first one.
  public subscript(unit: String) -> Record? { records.first { $0.unit == unit } }
}
