// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import Foundation
import InclusionReports

/// How weights are moved so that the sample reproduces known totals of the population.
struct CalibrationOptions: ParsableArguments {
  @Option(
    help: """
      Calibrate weights to --totals: linear (post-stratification, on totals of cells), raking or \
      logit. Errors are those of the calibration's residuals.
      """
  )
  var calibrate: CalibrationDistance?

  @Option(
    help: ArgumentHelp(
      "A CSV file of known totals: variable,level,total; level is empty for a numeric column.",
      valueName: "file"
    )
  )
  var totals: String?

  @Option(
    help: ArgumentHelp(
      "The least and the greatest ratio of a weight after to before, for linear and logit.",
      valueName: "L,U"
    )
  )
  var calibrationBounds: String?

  @Option(
    help: ArgumentHelp("The column that the residual variance goes with.", valueName: "column")
  )
  var calibrationVariance: String?

  @Option(
    help: ArgumentHelp(
      "One ratio for all members of a cluster of this stage, counted from 1.",
      valueName: "stage"
    )
  )
  var calibrationStage: Int?

  @Option(
    help: ArgumentHelp(
      "Cut weights to these bounds and spread the difference equally over the others.",
      valueName: "L,U"
    )
  )
  var trimWeights: String?

  @Flag(help: "Trim until the weights that got a part of the difference are inside, too.")
  var trimRepeatedly = false

  /// Whether any of it was asked for.
  var isAsked: Bool { calibrate != nil || totals != nil || trimWeights != nil }

  /// The survey after calibration and trimming, if either is asked for.
  func calibrated(_ survey: Survey) throws -> Survey {
    var survey = survey
    if let calibration = try calibration() { survey = try survey.calibrated(to: calibration) }
    if let trimWeights {
      let (lower, upper) = try CalibrationOptions.pair(trimWeights, of: "--trim-weights")
      survey = try survey.trimmed(
        to: WeightTrimming(lower: lower, upper: upper, isRepeated: trimRepeatedly)
      )
    } else if trimRepeatedly {
      throw CommandFailure("--trim-repeatedly has nothing to trim to; give --trim-weights, too.")
    }
    return survey
  }

  /// The calibration that is asked for.
  private func calibration() throws -> Calibration? {
    guard let calibrate else {
      let given = [
        ("--totals", totals != nil), ("--calibration-bounds", calibrationBounds != nil),
        ("--calibration-variance", calibrationVariance != nil),
        ("--calibration-stage", calibrationStage != nil),
      ]
      if let flag = given.first(where: \.1)?.0 {
        throw CommandFailure("\(flag) is for a calibration; say which with --calibrate.")
      }
      return nil
    }
    guard let totals else {
      throw CommandFailure(
        "--calibrate needs --totals, a CSV file with the columns variable, level and total."
      )
    }
    var bounds: ClosedRange<Double>?
    if let calibrationBounds {
      let (lower, upper) = try CalibrationOptions.pair(
        calibrationBounds,
        of: "--calibration-bounds"
      )
      bounds = lower...upper
    }
    return Calibration(
      try KnownTotals(Table(csv: URL(fileURLWithPath: totals))),
      distance: calibrate,
      bounds: bounds,
      residualVariance: calibrationVariance,
      clusterStage: calibrationStage
    )
  }

  /// Two numbers, the smaller first.
  private static func pair(_ text: String, of flag: String) throws -> (Double, Double) {
    let numbers = Names.list(text).map(Double.init)
    guard numbers.count == 2, let lower = numbers[0], let upper = numbers[1], lower < upper else {
      throw CommandFailure(
        "\(flag) takes two numbers, the smaller first, as 0.5,2; '\(text)' is not that."
      )
    }
    return (lower, upper)
  }
}

extension CalibrationDistance: ExpressibleByArgument {}
