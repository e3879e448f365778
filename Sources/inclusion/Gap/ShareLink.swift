// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// The regressions of a share that a decomposition can be asked for.
enum ShareLink: String, CaseIterable, ExpressibleByArgument {
  case logit, probit

  /// The link for the library.
  var link: RegressionLink {
    switch self {
    case .logit: .logit
    case .probit: .probit
    }
  }
}
