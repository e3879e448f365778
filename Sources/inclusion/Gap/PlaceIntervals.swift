// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// How the intervals of ranked places hold together; Scheffé's is for contrasts of groups.
enum PlaceIntervals: String, CaseIterable, ExpressibleByArgument {
  case individual, bonferroni, sidak

  /// The choice for the library.
  var intervals: SimultaneousIntervals {
    switch self {
    case .individual: .individual
    case .bonferroni: .bonferroni
    case .sidak: .sidak
    }
  }
}
