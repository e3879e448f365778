// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// What every decomposition is asked: a gap, and the factors that may explain it.
struct DecompositionRequest: Sendable {
  let survey: Survey
  let outcome: String
  let column: String
  let from: String
  let to: String
  let factors: [String]
  let groups: [FactorGroup]
  let missing: MissingPolicy
  let inference: Inference
}
