// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// What an index does about missing values.
public enum MissingData: Hashable, Sendable {
  /// A missing value is an error that names the unit and the indicator.
  case reject
  /// A missing value is left out, and the weights of its siblings are scaled up.
  case omit
  /// A missing value is replaced by one that is worked out from the others; where even that gives
  /// none, as before the first year of a panel, it is an error or left out.
  case impute(Imputation, otherwise: MissingPolicy = .reject)
}

extension MissingData {
  /// What is done about values that are missing when the index is aggregated.
  var whenAggregated: MissingPolicy {
    switch self {
    case .reject: .reject
    case .omit: .omit
    case .impute(_, let otherwise): otherwise
    }
  }
}
