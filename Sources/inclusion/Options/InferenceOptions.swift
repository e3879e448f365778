// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// What an answer says about the errors of estimates.
struct InferenceOptions: ParsableArguments {
  /// The simple random sample of a design effect.
  enum DesignEffect: String, CaseIterable, ExpressibleByArgument {
    case withoutReplacement = "without-replacement"
    case withReplacement = "with-replacement"
  }

  @Option(
    help: ArgumentHelp(
      "The probability with which an interval covers the true value.",
      valueName: "number"
    )
  )
  var confidence = 0.95

  @Option(
    help: ArgumentHelp(
      "The degrees of freedom of intervals: a number, or infinity; clusters minus strata otherwise.",
      valueName: "number"
    )
  )
  var degreesOfFreedom: Double?

  @Option(help: "What a design effect compares with: without-replacement or with-replacement.")
  var designEffect: DesignEffect = .withoutReplacement

  @Flag(help: "Add the covariances between all estimates to a JSON answer.")
  var covariance = false

  /// The choices for the library.
  var inference: Inference {
    Inference(
      confidence: confidence,
      degreesOfFreedom: degreesOfFreedom,
      reference: designEffect == .withReplacement ? .withReplacement : .withoutReplacement
    )
  }
}
