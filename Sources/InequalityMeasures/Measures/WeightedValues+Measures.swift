// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension WeightedValues {
  /// A measure of how unequal the values are.
  ///
  ///     try WeightedValues([1, 2, 3, 4]).value(of: .gini())   // 0.25
  ///
  /// - Parameter measure: What is asked.
  /// - Returns: The measure, without a unit; a generalized Lorenz curve has that of the values.
  /// - Throws: ``InequalityError`` with code `zeroMean`, `valueOutOfRange`, `parameterOutOfRange`,
  ///   `tooFewValues` or `dividesByZero`, each with the value to blame.
  /// - Complexity: O(*n*) for *n* values.
  public func value(of measure: InequalityMeasure) throws(InequalityError) -> Double {
    try computed(measure, influence: false).value
  }

  /// A measure with how much each row moves it: what a design-based error or a regression on
  /// influence is made from.
  ///
  /// - Parameter measure: What is asked.
  /// - Returns: The measure and, for each row, its derivative by the weight of the row.
  /// - Throws: ``InequalityError`` as ``value(of:)`` does; with code `parameterOutOfRange` for
  ///   ``InequalityMeasure/wolfson``, whose influence has no closed form.
  /// - Complexity: O(*n*) for *n* values.
  public func linearized(
    _ measure: InequalityMeasure
  ) throws(InequalityError) -> LinearizedMeasure {
    guard measure.hasInfluence else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: measure.name,
        "Wolfson's polarization hangs on a median, whose influence needs a density; take its error "
          + "from replicate weights."
      )
    }
    return byRow(try computed(measure, influence: true))
  }

  /// A measure with its influence by row in place of by value.
  func byRow(_ measure: LinearizedMeasure) -> LinearizedMeasure {
    var influence = [Double](repeating: 0, count: rowCount)
    for (row, value) in zip(rows, measure.influence) { influence[Int(row)] = value }
    return LinearizedMeasure(value: measure.value, influence: influence)
  }

  /// A measure, with its influence by value where that is wanted.
  func computed(
    _ measure: InequalityMeasure,
    influence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    if case .gini = measure, !influence, !isSorted, hasEqualWeights {
      return try withValuesAloneSorted().uncheckedComputed(measure, false)
    }
    let ordered = measure.needsOrder ? sorted() : self
    let result = try ordered.uncheckedComputed(measure, influence)
    guard influence, measure.needsOrder, !isSorted else { return result }
    return LinearizedMeasure(value: result.value, influence: unsorted(result.influence, ordered))
  }

  /// What belongs to the values in ascending order, in their own order.
  private func unsorted(_ influence: [Double], _ ordered: WeightedValues) -> [Double] {
    var byRow = [Double](repeating: 0, count: rowCount)
    for (row, value) in zip(ordered.rows, influence) { byRow[Int(row)] = value }
    return rows.map { byRow[Int($0)] }
  }

  private func uncheckedComputed(
    _ measure: InequalityMeasure,
    _ influence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    switch measure {
    case .gini(let smallSample): try gini(smallSample: smallSample, influence)
    case .theilT: try entropy(1, influence)
    case .theilL: try entropy(0, influence)
    case .generalizedEntropy(let parameter): try entropy(parameter, influence)
    case .atkinson(let aversion): try atkinson(aversion, influence)
    case .hoover: try hoover(influence)
    case .shareRatio(let top, let bottom): try shareRatio(top: top, bottom: bottom, influence)
    case .coefficientOfVariation: try coefficientOfVariation(influence)
    case .herfindahl: try herfindahl(influence)
    case .lorenz(let part): try lorenz(part, influence)
    case .generalizedLorenz(let part): try generalizedLorenz(part, influence)
    case .fosterGreerThorbecke(let power, let line): try poverty(power, line, influence)
    case .wolfson: try wolfson()
    case .estebanRay(let identification): try estebanRay(identification, influence)
    }
  }
}
