// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// One measure of a gap with its numbers, for a table or a record that holds them all.
public struct GapEstimate: Hashable, Sendable, CustomStringConvertible {
  /// The measure.
  public let measure: GapMeasure
  /// The unit of its numbers.
  public let unit: GapMeasure.Unit
  /// The bare number, in the unit of the measure; nil where it would divide by zero.
  public let value: Double?
  /// The standard error, in the same unit; nil where nothing is known about it.
  public let standardError: Double?
  /// The interval, in the same unit; nil where nothing is known about the error.
  public let interval: ConfidenceInterval?
  /// The degrees of freedom behind the interval; nil for published rates.
  public let degreesOfFreedom: Double?
  /// How many respondents stand behind it, both groups together; nil if not known.
  public let observations: Int?
  /// Why the value or its error is absent or doubtful; nil if nothing is to be said.
  public let note: GapNote?

  init(
    _ measure: GapMeasure,
    _ estimate: Estimate<some Quantity>?,
    in unit: GapMeasure.Unit? = nil,
    note: GapNote?
  ) {
    self.measure = measure
    self.unit = unit ?? measure.unit
    value = estimate?.value.value
    standardError = estimate?.standardError
    interval = estimate?.interval
    degreesOfFreedom = estimate?.degreesOfFreedom
    observations = estimate?.observations
    self.note = note
  }

  /// The title, the value and the interval: `Difference 6.0 pp (1.2 pp to 10.7 pp)`.
  public var description: String {
    guard let value else { return "\(measure.title) –" }
    guard let interval else { return "\(measure.title) \(unit.text(value))" }
    let ends = "\(unit.text(interval.lower)) to \(unit.text(interval.upper))"
    return "\(measure.title) \(unit.text(value)) (\(ends))"
  }
}
