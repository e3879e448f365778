// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// The means and coefficients of both groups by reported column.
struct NormalizedMoments {
  let labels: [ModelSample.Column]
  let meansFrom: [DualNumber]
  let meansTo: [DualNumber]
  let coefficientsFrom: [DualNumber]
  let coefficientsTo: [DualNumber]
  let referenceCoefficients: [DualNumber]

  init(_ moments: GroupRegressions.Moments, _ columns: NormalizedColumns) {
    labels = columns.labels
    meansFrom = columns.means(moments.meansFrom)
    meansTo = columns.means(moments.meansTo)
    coefficientsFrom = columns.coefficients(moments.coefficientsFrom)
    coefficientsTo = columns.coefficients(moments.coefficientsTo)
    referenceCoefficients =
      moments.referenceCoefficients.isEmpty
      ? [] : columns.coefficients(moments.referenceCoefficients)
  }

  /// The differences, column by column.
  private static func differences(
    _ left: [DualNumber],
    _ right: [DualNumber]
  ) -> [DualNumber] {
    zip(left, right).map { $0 - $1 }
  }

  /// The products, column by column.
  private static func products(_ left: [DualNumber], _ right: [DualNumber]) -> [DualNumber] {
    zip(left, right).map { $0 * $1 }
  }

  private var differencesOfMeans: [DualNumber] {
    NormalizedMoments.differences(meansFrom, meansTo)
  }

  private var differencesOfCoefficients: [DualNumber] {
    NormalizedMoments.differences(coefficientsFrom, coefficientsTo)
  }

  /// What characteristics explain: (x̄ from − x̄ to) b*.
  var explained: [DualNumber] {
    NormalizedMoments.products(differencesOfMeans, referenceCoefficients)
  }

  /// The advantage of the group measured from: x̄ from (b from − b*).
  var unexplainedFrom: [DualNumber] {
    NormalizedMoments.products(
      meansFrom,
      NormalizedMoments.differences(coefficientsFrom, referenceCoefficients)
    )
  }

  /// The disadvantage of the group measured to: x̄ to (b* − b to).
  var unexplainedTo: [DualNumber] {
    NormalizedMoments.products(
      meansTo,
      NormalizedMoments.differences(referenceCoefficients, coefficientsTo)
    )
  }

  /// Different characteristics at the coefficients of the group measured to.
  var endowments: [DualNumber] { NormalizedMoments.products(differencesOfMeans, coefficientsTo) }

  /// Different coefficients at the characteristics of the group measured to.
  var coefficientEffects: [DualNumber] {
    NormalizedMoments.products(meansTo, differencesOfCoefficients)
  }

  /// Characteristics and coefficients that differ at the same time.
  var interaction: [DualNumber] {
    NormalizedMoments.products(differencesOfMeans, differencesOfCoefficients)
  }

  /// The coefficients as they are reported.
  var moments: [DecompositionParts.Moment] {
    let sides: [(DecompositionRole, [DualNumber], [DualNumber]?)] = [
      (.from, coefficientsFrom, meansFrom), (.to, coefficientsTo, meansTo),
      (.reference, referenceCoefficients, nil),
    ]
    return sides.flatMap { role, coefficients, means in
      coefficients.enumerated().map { place, coefficient in
        DecompositionParts.Moment(
          role: role,
          variable: labels[place].variable,
          level: labels[place].level,
          number: coefficient,
          mean: means?[place].value
        )
      }
    }
  }
}
