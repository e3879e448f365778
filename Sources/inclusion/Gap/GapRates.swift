// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The gap between two published rates.
struct GapRates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rates",
    abstract: "The gap between two published rates.",
    discussion: """
      Rates are fractions: 85 percent is 0.85. The difference is positive when the second group \
      lags. With sample sizes every measure has a standard error and an interval.

      Example: inclusion gap rates --from 0.85 --to 0.79 --from-n 500 --to-n 500
      """
  )

  @Option(
    help: ArgumentHelp(
      "The rate of the group measured from, usually the better served.",
      valueName: "share"
    )
  )
  var from: Double

  @Option(help: ArgumentHelp("The rate of the group measured to.", valueName: "share"))
  var to: Double

  @Option(name: .customLong("from-n"), help: "The sample size behind the first rate.")
  var fromSize: Int?

  @Option(name: .customLong("to-n"), help: "The sample size behind the second rate.")
  var toSize: Int?

  @Option(
    help: ArgumentHelp(
      "By how much the survey's design inflates the variance of a simple random sample.",
      valueName: "number"
    )
  )
  var designEffect = 1.0

  @Option(
    help: ArgumentHelp(
      "The probability with which an interval covers the true value.",
      valueName: "number"
    )
  )
  var confidence = 0.95

  @Option(help: "The interval of ratios, odds and relative gaps: log or wald.")
  var interval: RatioInterval = .log

  @Option(help: "The interval of the difference: newcombe or wald.")
  var differenceInterval: DifferenceInterval = .newcombe

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard designEffect == 1 || fromSize != nil || toSize != nil else {
      throw ValidationError(
        "--design-effect changes a sampling error: give --from-n and --to-n too."
      )
    }
  }

  func run() throws {
    let gap = try RateGap(
      from: rate(from, size: fromSize),
      to: rate(to, size: toSize),
      confidence: confidence,
      differenceInterval: differenceInterval,
      ratioInterval: interval
    )
    var table = EstimateColumns.table(leading: [.init("measure", "Measure")])
    var notes: [String] = []
    for estimate in gap.estimates {
      table.append(
        [.text(output.format == .table ? estimate.measure.title : estimate.measure.rawValue)]
          + EstimateColumns.cells(estimate, confidence: confidence)
      )
      if let note = estimate.note { notes.append("\(estimate.measure.title): \(note)") }
    }
    try output.write(
      Answer(
        method: "gap rates",
        options: [
          "from": .number(from), "to": .number(to),
          "interval": .string(interval.rawValue),
          "differenceInterval": .string(differenceInterval.rawValue),
          "designEffect": .number(designEffect), "confidence": .number(confidence),
        ],
        results: table,
        notes: notes
      )
    )
  }

  /// A rate with what is known of its sample.
  private func rate(_ value: Double, size: Int?) throws -> PublishedRate {
    guard let size else { return PublishedRate(try Share(value)) }
    return try PublishedRate(Share(value), sampleSize: size, designEffect: designEffect)
  }
}
