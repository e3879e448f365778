// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// A decay as a person writes it: `within:30`, `steps:10=1,30=0.68`, `power:1,30`.
struct DecayArgument: ExpressibleByArgument {
  /// What the argument says.
  let form: Decay.Form

  init?(argument: String) {
    guard let form = Decay.Form(notation: argument) else { return nil }
    self.form = form
  }
}
