// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// A contribution before its error is known.
struct DecomposedValue: Sendable {
  let component: GapContribution.Component
  /// Nil for the total of the component.
  let variable: String?
  let level: String?
  let value: Double
  /// The weighted influence by unit, or the deviations by replicate; nil where nothing is known about
  /// the error.
  let influence: UnitTotals?
}

/// A mean or coefficient before its error is known.
struct DecomposedMoment: Sendable {
  let role: DecompositionRole
  let variable: String
  let level: String?
  let value: Double
  let mean: Double?
  let influence: UnitTotals?
}

/// The mean outcome of a group before its error is known.
struct DecomposedMean: Sendable {
  let observations: Int
  let value: Double
  let influence: UnitTotals?
}
