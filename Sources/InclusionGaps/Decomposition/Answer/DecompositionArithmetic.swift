// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// How a method makes contributions of numbers that are estimated together.
///
/// The numbers, a stack of means and coefficients of both groups, have their joint influence; the
/// contributions are smooth functions of them, written once and differentiated exactly. With
/// replicates the stack is estimated anew under the weights of each.
protocol DecompositionArithmetic {
  /// The stack under other weights, a number for each row of the table; nil for the survey's own.
  func stack(under weights: [Double]?) throws(SurveyError) -> [Double]
  /// The influence of each number of the stack.
  func influence() throws(SurveyError) -> [UnitTotals]
  /// What becomes of the stack: always the same parts in the same order.
  func parts(of stack: [DualNumber]) -> DecompositionParts
}

/// The parts of a decomposition as functions of its stack.
struct DecompositionParts {
  /// A contribution.
  struct Value {
    let component: GapContribution.Component
    let variable: String?
    let level: String?
    let number: DualNumber
  }

  /// A coefficient or mean behind the contributions.
  struct Moment {
    let role: DecompositionRole
    let variable: String
    let level: String?
    let number: DualNumber
    let mean: Double?
  }

  /// The mean outcome of the group measured from.
  var from: DualNumber
  /// The mean outcome of the group measured to.
  var to: DualNumber
  /// The gap that is decomposed, where it is not the difference of the means.
  var gap: DualNumber?
  /// Component by component, the total of each first.
  var values: [Value] = []
  /// Role by role.
  var moments: [Moment] = []

  /// All numbers in a row.
  var numbers: [DualNumber] {
    [from, to, gap ?? from - to] + values.map(\.number) + moments.map(\.number)
  }

  /// Adds a component: its total, then its variables.
  mutating func append(
    _ component: GapContribution.Component,
    _ labels: [ModelSample.Column],
    _ numbers: [DualNumber],
    total: DualNumber? = nil
  ) {
    let total = total ?? numbers.reduce(DualNumber(0), +)
    values.append(Value(component: component, variable: nil, level: nil, number: total))
    for (label, number) in zip(labels, numbers) {
      values.append(
        Value(
          component: component,
          variable: label.variable,
          level: label.level,
          number: number
        )
      )
    }
  }
}

extension GapDecomposition {
  /// The answer of a method, with the errors that the design gives it.
  init(
    _ request: DecompositionRequest,
    method: String,
    _ arithmetic: some DecompositionArithmetic,
    _ sample: DecompositionSample,
    notes: [String]
  ) throws(GapError) {
    let parts: DecompositionParts
    let influence: [UnitTotals]
    do {
      let stack = try arithmetic.stack(under: nil)
      parts = arithmetic.parts(of: stack.map { DualNumber($0) })
      if request.survey.replication == nil {
        let seeded = stack.enumerated().map { place, value in
          var gradient = [Double](repeating: 0, count: stack.count)
          gradient[place] = 1
          return DualNumber(value, gradient: gradient)
        }
        let numbers = arithmetic.parts(of: seeded).numbers
        let jacobian = Matrix(rows: numbers.count, columns: stack.count) { row, column in
          numbers[row].gradient.isEmpty ? 0 : numbers[row].gradient[column]
        }
        influence = try arithmetic.influence().transformed(by: jacobian)
      } else {
        influence = try request.survey.replicateDeviations(of: parts.numbers.map(\.value)) {
          weights throws(SurveyError) in
          let stack = try arithmetic.stack(under: weights).map { DualNumber($0) }
          return arithmetic.parts(of: stack).numbers.map(\.value)
        }
      }
    } catch {
      throw GapError(error)
    }
    if let bad = parts.values.first(where: { !$0.number.value.isFinite }) {
      throw GapError(
        .decompositionUndefined,
        culprit: bad.variable ?? bad.component.rawValue,
        "The \(bad.component.rawValue) part of the gap cannot be split between the factors, as their "
          + "contributions cancel out; take fewer factors, or another reference."
      )
    }
    let (firstValue, firstMoment) = (3, 3 + parts.values.count)
    try self.init(
      request,
      method: method,
      means: (
        from: DecomposedMean(
          observations: sample.from.rows.count,
          value: parts.from.value,
          influence: influence[0]
        ),
        to: DecomposedMean(
          observations: sample.to.rows.count,
          value: parts.to.value,
          influence: influence[1]
        )
      ),
      gap: parts.gap.map {
        DecomposedMean(
          observations: sample.pooled.rows.count,
          value: $0.value,
          influence: influence[2]
        )
      },
      values: parts.values.enumerated().map { place, value in
        DecomposedValue(
          component: value.component,
          variable: value.variable,
          level: value.level,
          value: value.number.value,
          influence: influence[firstValue + place]
        )
      },
      moments: parts.moments.enumerated().map { place, moment in
        DecomposedMoment(
          role: moment.role,
          variable: moment.variable,
          level: moment.level,
          value: moment.number.value,
          mean: moment.mean,
          influence: influence[firstMoment + place]
        )
      },
      notes: sample.notes + notes
    )
  }
}
