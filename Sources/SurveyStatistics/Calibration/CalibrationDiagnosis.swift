// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Says why known totals cannot be met: which one, how far from it, what to do.
struct CalibrationDiagnosis {
  let auxiliaries: Auxiliaries
  let calibration: Calibration
  let weights: [Double]

  /// Throws if a total lies beyond what all ratios at their bounds would give.
  func checkReach() throws(SurveyError) {
    var (lower, upper) = (-Double.infinity, Double.infinity)
    if let bounds = calibration.bounds { (lower, upper) = (bounds.lowerBound, bounds.upperBound) }
    if calibration.distance == .raking { lower = 0 }
    guard lower > -.infinity else { return }
    for (entry, column) in zip(auxiliaries.entries, auxiliaries.columns) {
      var (positive, negative) = (0.0, 0.0)
      for row in weights.indices {
        let value = weights[row] * column[row]
        if value > 0 { positive += value } else { negative -= value }
      }
      let greatest = (positive > 0 ? upper * positive : 0) - lower * negative
      let least = lower * positive - (negative > 0 ? upper * negative : 0)
      let slack = 1e-9 * max(abs(entry.total), positive + negative)
      let isStrict = calibration.distance == .raking
      guard
        entry.total > greatest + slack || entry.total < least - slack
          || (isStrict && entry.total <= 0 && negative == 0 && positive > 0)
      else { continue }
      let isAbove = entry.total > greatest
      let sample = positive - negative
      throw SurveyError(
        .unreachableTotal,
        culprit: entry.name,
        "\(entry.name) is known to total \(entry.total), and the weights give \(sample); with "
          + (isStrict
            ? "positive weights it stays above \(least). Choose the linear distance"
            : "ratios from \(lower) to \(upper) it reaches \(isAbove ? greatest : least) at the most. "
              + "Widen the \(isAbove ? "upper" : "lower") bound beyond \(entry.total / sample)")
          + ", or mend the total."
      )
    }
  }

  /// Throws unless the totals are met, each to 1e-9 of itself or of what it is summed from.
  func check(_ fit: CalibrationFit) throws(SurveyError) {
    var worst: (margin: CalibrationFit.Margin, part: Double)?
    for (margin, column) in zip(fit.margins, auxiliaries.columns) {
      var size = abs(margin.known.total)
      for row in weights.indices { size += abs(weights[row] * fit.ratios[row] * column[row]) / 2 }
      let part = abs(margin.after - margin.known.total) / max(size, .leastNormalMagnitude)
      if !(part <= worst?.part ?? 1e-9) { worst = (margin, part) }
    }
    if let worst { throw failure(worst.margin, fit) }
  }

  private func failure(_ margin: CalibrationFit.Margin, _ fit: CalibrationFit) -> SurveyError {
    let known = margin.known.total
    let percent = known == 0 ? "" : " (\(Self.percent((margin.after - known) / known)))"
    var remedy = "merge small levels, leave a variable out, or choose the linear distance."
    if let bounds = calibration.bounds {
      let atBounds = fit.ratios.indices.count { row in
        weights[row] > 0
          && (fit.ratios[row] < bounds.lowerBound + 1e-6
            || fit.ratios[row] > bounds.upperBound - 1e-6)
      }
      remedy =
        "\(atBounds) of \(weights.count { $0 > 0 }) ratios stand at the bounds "
        + "\(bounds.lowerBound) and \(bounds.upperBound): widen them, merge small levels, or leave "
        + "a variable out."
    }
    return SurveyError(
      .unreachableTotal,
      culprit: margin.known.name,
      "\(calibration.distance.rawValue.capitalizedFirst) calibration cannot meet the known totals "
        + "together: after \(fit.steps) steps \(margin.known.name) stands at \(margin.after), and "
        + "\(known) is asked for\(percent); \(remedy)"
    )
  }

  private static func percent(_ part: Double) -> String {
    let tenths = (abs(part) * 1000).rounded() / 10
    return "\(tenths) % \(part < 0 ? "short" : "too many")"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
