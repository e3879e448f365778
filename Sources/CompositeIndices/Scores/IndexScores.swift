// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
import SurveyStatistics

/// The scores of a composite index: for each unit, or unit and year, its score, its rank and the
/// numbers of its parts.
///
///     scores["PER"]?.score          // 0.762
///     scores["PER"]?.rank           // 84
///     scores.values(of: "Access")   // one per unit
///     scores.ranking.first?.unit
public struct IndexScores: Sendable {
  /// The score of one unit, in a panel in one year.
  public struct Record: Hashable, Sendable {
    /// The name of the unit.
    public let unit: String
    /// The year, in a panel.
    public let year: Double?
    /// The score; nil if the unit misses all it would be made of.
    public let score: Double?
    /// The rank among the units, in a panel those of the year: 1 is best, ties share the lowest.
    public let rank: Int?
  }

  /// What the index is called.
  public let name: String
  /// The index laid out for computing, as it was scored.
  public let plan: IndexPlan
  /// The data after each stage, in their order.
  public let stages: [IndexStage]
  /// What was done about outliers.
  public let treatments: [TreatmentRecord]
  /// What was imputed.
  public let imputations: [ImputationRecord]
  /// The units that were screened out.
  public let screenedOut: [String]
  /// Sentences on what was omitted or assumed.
  public let notes: [String]
  /// A row per record, a column per node of the plan; NaN where a unit has no number.
  public let nodeValues: Matrix
  /// The rank of each record; 0 where there is none.
  private let ranks: [Int]

  init(prepared: PreparedIndex, plan: IndexPlan, nodeValues: Matrix) {
    name = prepared.index.name
    self.plan = plan
    stages = prepared.stages
    treatments = prepared.treatments
    imputations = prepared.imputations
    screenedOut = prepared.screenedOut
    self.nodeValues = nodeValues
    let data = prepared.normalized
    let scores = nodeValues.column(nodeValues.columnCount - 1)
    var ranks = [Int](repeating: 0, count: scores.count)
    for rows in data.blocks(.separate) { Ranking.place(scores, rows: rows, into: &ranks) }
    self.ranks = ranks
    let unscored = scores.indices.filter { scores[$0].isNaN }
    var notes = prepared.notes
    if prepared.index.missing.whenAggregated == .omit {
      let missing = data.values.elements.count { $0.isNaN }
      if missing > 0 {
        notes.append(
          "\(missing) missing \(missing == 1 ? "value was" : "values were") left out; the weights of "
            + "their siblings were scaled up."
        )
      }
    }
    if !unscored.isEmpty {
      notes.append(
        "Without a score, for all values are missing: "
          + unscored.prefix(10).map { data.label(ofRow: $0) }.joined(separator: ", ")
          + (unscored.count > 10 ? " and \(unscored.count - 10) more." : ".")
      )
    }
    self.notes = notes
  }

  /// The normalised values that the scores are made of.
  public var normalized: IndexData { stages[stages.count - 1].data }
  /// The number of records.
  public var count: Int { ranks.count }
  /// The scores, in the order of the data; NaN where a unit has none.
  public var scores: [Double] { nodeValues.column(nodeValues.columnCount - 1) }

  /// The score of each unit, in the order of the data.
  public var records: [Record] { (0..<count).map { record($0) } }

  /// The rank in a row of the data; 0 without a score.
  func rank(ofRow row: Int) -> Int { ranks[row] }

  /// The score in a row of the data.
  func record(_ row: Int) -> Record {
    let score = nodeValues[row, nodeValues.columnCount - 1]
    let rank = ranks[row]
    return Record(
      unit: normalized.units[row],
      year: normalized.years?[row],
      score: score.isNaN ? nil : score,
      rank: rank == 0 ? nil : rank
    )
  }
}

/// Ranks among some of the rows.
enum Ranking {
  /// Ranks of the greatest first; ties share the lowest, a missing score has none.
  static func place(_ scores: [Double], rows: [Int], into ranks: inout [Int]) {
    var order: [(score: Double, row: Int)] = []
    order.reserveCapacity(rows.count)
    for row in rows where !scores[row].isNaN { order.append((scores[row], row)) }
    order.sort { $0.score > $1.score }
    var rank = 1
    for place in order.indices {
      if place > 0, order[place].score != order[place - 1].score { rank = place + 1 }
      ranks[order[place].row] = rank
    }
  }
}
