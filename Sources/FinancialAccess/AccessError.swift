// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a request about access points or a market, who the culprit is, and the way
/// out.
public struct AccessError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// A count of access points is negative, has a fraction, or is too large to be counted exactly.
    case countNotWhole
    /// A count of access points is missing.
    case countMissing
    /// A population or an area is zero, negative or infinite.
    case denominatorNotPositive
    /// A population or an area is missing, or the whole column for a base is.
    case denominatorMissing
    /// The size of a base, such as the 100,000 in "per 100,000 adults", is not positive.
    case baseNotPositive
    /// Densities with different bases were to be added or compared.
    case basesDiffer
    /// A density is negative or not finite.
    case densityOutOfRange
    /// Columns or lists that belong together have different lengths.
    case lengthsDiffer
    /// There is nothing to compute from.
    case empty
    /// A market share is negative, above the whole, or missing.
    case shareOutOfRange
    /// Market shares add up to more than the whole.
    case sharesExceedWhole
    /// Market shares leave a part of the market to unlisted firms, and nothing says who they are.
    case sharesIncomplete
    /// A number of firms or decimals, or a tolerance, is out of its range.
    case argumentOutOfRange
    /// A ratio would divide by zero access points.
    case ratioUndefined
    /// A confidence level lies outside 0…1.
    case confidenceOutOfRange
    // Points, places and where they are
    /// A coordinate is missing, or what is needed to place a point is.
    case locationMissing
    /// A coordinate is not on the globe.
    case coordinateOutOfRange
    /// Latitude and longitude stand in each other's place.
    case coordinatesSwapped
    /// Coordinates are metres of a map projection where degrees are needed.
    case coordinatesProjected
    /// Two points or two places have one identifier.
    case duplicateIdentifier
    /// An identifier or the name of a column of groups is not known.
    case unknownIdentifier
    /// A kind of access point is neither a named one nor declared.
    case unknownKind
    /// A capacity or supply is negative, missing or infinite.
    case supplyOutOfRange
    // Shapes
    /// A GeoJSON document cannot be read.
    case documentInvalid
    /// A ring is not closed, is too short, has no area or crosses itself.
    case ringInvalid
    // Costs of travel
    /// A distance or a cost of travel is negative, missing or infinite.
    case costOutOfRange
    /// A pair of a place and a point occurs more than once.
    case duplicatePair
    /// A table file cannot be read.
    case tableUnreadable
    /// An iteration did not come to rest.
    case notConverged
    // Where new points should go
    /// More points are to be added than there are candidates.
    case candidatesTooFew
    /// The cost of a candidate is not positive, or the budget pays for none.
    case budgetOutOfRange
    /// A quota of a group cannot be met.
    case quotaUnmeetable
    /// No candidate would bring anything: everybody is within reach, or no candidate is near.
    case nothingToGain
    /// A case is too large to be held in memory, or to be solved exactly.
    case tooLarge
  }

  /// The kind of problem.
  public let code: Code
  /// The place, kind, firm or value that is to blame.
  public let culprit: String
  /// A sentence that says what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  public init(_ code: Code, culprit: String, _ description: String) {
    self.code = code
    self.culprit = culprit
    self.description = description
  }
}
