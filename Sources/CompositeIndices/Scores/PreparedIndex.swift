// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// An index and its data, brought as far as normalised values: what re-runs with other weights or
/// other means start from.
///
///     let prepared = try PreparedIndex(index, table: table, units: "code")
///     try prepared.scores()
///     try prepared.scores(with: otherPlan)
public struct PreparedIndex: Sendable {
  /// The index.
  public let index: CompositeIndex
  /// The index laid out for computing.
  public let plan: IndexPlan
  /// The data after each stage, in their order; a stage that was not asked for changes nothing.
  public let stages: [IndexStage]
  /// What was done about outliers, where a treatment was asked for.
  public let treatments: [TreatmentRecord]
  /// What was imputed, where that was asked for.
  public let imputations: [ImputationRecord]
  /// The units that were screened out.
  public let screenedOut: [String]
  /// Sentences on what was omitted or assumed.
  public let notes: [String]

  /// The normalised values.
  public var normalized: IndexData { stages[stages.count - 1].data }

  /// Takes data through the stages of an index.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - table: A row per unit, or per unit and year.
  ///   - unitColumn: The column that names the units.
  ///   - yearColumn: The column of years, in a panel.
  /// - Throws: ``IndexError``: `invalidIndex` or `unsuitableData`, which list all that is wrong,
  ///   `duplicateUnit`, or what a stage throws.
  public init(
    _ index: CompositeIndex,
    table: Table,
    units unitColumn: String,
    year yearColumn: String? = nil
  ) throws(IndexError) {
    let plan = try IndexPlan(index)
    let given = try IndexData(of: index, from: table, units: unitColumn, year: yearColumn)
    try self.init(index, plan: plan, given: given, table: table)
  }

  /// Takes values through the stages of an index.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - plan: The index laid out.
  ///   - given: Its values, divided by their denominators.
  ///   - table: The table they come from, whose columns of groups imputation may ask for.
  /// - Throws: ``IndexError`` as the initializer from a table does.
  init(
    _ index: CompositeIndex,
    plan: IndexPlan,
    given: IndexData,
    table: Table
  ) throws(IndexError) {
    let (imputed, imputations) = try given.imputed(by: index, table: table)
    try self.init(index, plan: plan, given: given, imputed: imputed, imputations: imputations)
  }

  /// Takes data through the stages after imputation.
  init(
    _ index: CompositeIndex,
    plan: IndexPlan,
    given: IndexData,
    imputed: IndexData,
    imputations: [ImputationRecord]
  ) throws(IndexError) {
    let all = Array(given.units.indices)
    let observed = index.screening?.rows(of: given) ?? all
    let kept =
      index.screening?.counting == .present
      ? index.screening?.rows(of: imputed) ?? observed : observed
    guard !kept.isEmpty else {
      throw IndexError(
        .noValues,
        culprit: "screening",
        "No unit has values for \(index.screening?.availability ?? 0) of the indicators; lower the "
          + "availability asked for."
      )
    }
    let screened = kept.count == given.units.count ? imputed : imputed.rows(kept)
    let (treated, treatments) = try screened.treated(by: index)
    let normalized = try treated.normalized(by: index)
    self.index = index
    self.plan = plan
    self.imputations = imputations
    self.treatments = treatments
    // Without screening nobody leaves, and there is no set to take apart.
    let screens = index.screening != nil
    let leaving = screens ? Set(all).subtracting(kept).sorted() : []
    let spared = screens ? Set(kept).subtracting(observed).sorted() : []
    screenedOut = leaving.map { given.label(ofRow: $0) }
    stages = zip(IndexStage.Kind.allCases, [given, imputed, screened, treated, normalized])
      .map { IndexStage(kind: $0, data: $1) }
    notes =
      PreparationNotes(
        index: index,
        imputations: imputations,
        treatments: treatments,
        screenedOut: screenedOut,
        keptByImputation: spared.map { given.label(ofRow: $0) }
      ).sentences
  }

  /// The scores under the index's own weights and aggregations, or under others.
  ///
  /// - Parameter plan: A plan of the same tree with other weights or aggregations; nil takes the own.
  /// - Returns: Scores, ranks and parts.
  /// - Throws: ``IndexError`` as ``IndexPlan/nodeValues(of:missing:)`` does.
  public func scores(with plan: IndexPlan? = nil) throws(IndexError) -> IndexScores {
    let plan = plan ?? self.plan
    let values = try plan.nodeValues(of: normalized, missing: index.missing.whenAggregated)
    return IndexScores(prepared: self, plan: plan, nodeValues: values)
  }
}
