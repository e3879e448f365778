// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How large a coefficient of variation may be for an estimate to be published without a warning.
///
///     PrecisionLimit.inei.allows(fit.areas[3])   // false: print it as referential
///
/// An estimate exactly at the limit is allowed. One of zero, which has no coefficient of variation,
/// is not.
public struct PrecisionLimit: Hashable, Sendable, CustomStringConvertible {
  /// The largest coefficient of variation that is allowed; 0.15 is 15 percent.
  public let coefficientOfVariation: Double

  /// The practice of Peru's statistical institute: an estimate with a coefficient of variation above
  /// 15 percent is marked as referential. As commonly stated; not checked against a document of
  /// the institute.
  public static let inei = PrecisionLimit(unchecked: 0.15)

  private init(unchecked limit: Double) { coefficientOfVariation = limit }

  /// A limit of one's own.
  ///
  /// - Parameter coefficientOfVariation: The largest one allowed; 0.15 is 15 percent.
  /// - Throws: ``SurveyError`` with code `parameterOutOfDomain` unless it is positive and finite.
  public init(coefficientOfVariation: Double) throws(SurveyError) {
    try Domain.positive(coefficientOfVariation, named: "A limit of the coefficient of variation")
    self.coefficientOfVariation = coefficientOfVariation
  }

  /// Whether an estimate can be published without a warning.
  public func allows(_ estimate: AreaEstimate) -> Bool {
    guard let variation = estimate.coefficientOfVariation else { return false }
    return variation <= coefficientOfVariation
  }

  /// The limit in percent.
  public var description: String {
    "coefficient of variation at most \(Printed.decimal(100 * coefficientOfVariation, digits: 1)) %"
  }
}
