// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the rows of one variable add up to, by cell (a cluster and a group), in a form that parts
/// can be merged in.
struct VariableParts {
  let name: String
  /// The levels of a category; nil for numbers.
  private(set) var levels: LabelList?
  /// What was taken off every number.
  private(set) var origin: Double
  /// Whether every number was 0 or 1.
  private(set) var isIndicator: Bool
  /// Whether any row, of a domain or not, has a value.
  private(set) var hasValues: Bool
  /// For each cell the weights of the rows with a value; nil if every row has one.
  private(set) var weights: [Double]?
  /// For each cell the number of rows with a value; nil if every row has one.
  private(set) var observations: [Double]?
  /// For each level (or once), for each cell, the weighted sum of value minus origin.
  private(set) var sums: [[Double]]
  /// For each cell the weighted sum of squares of value minus origin; nil for a category.
  private(set) var squares: [Double]?

  init(
    name: String,
    levels: LabelList?,
    origin: Double,
    isIndicator: Bool,
    hasValues: Bool,
    weights: [Double]?,
    observations: [Double]?,
    sums: [[Double]],
    squares: [Double]?
  ) {
    self.name = name
    self.levels = levels
    self.origin = origin
    self.isIndicator = isIndicator
    self.hasValues = hasValues
    self.weights = weights
    self.observations = observations
    self.sums = sums
    self.squares = squares
  }

  /// Throws if one part holds numbers and the other texts.
  ///
  /// A column without a single value has no kind of its own.
  func checkKind(_ other: VariableParts) throws(SurveyError) {
    guard (levels == nil) != (other.levels == nil), hasValues, other.hasValues else { return }
    throw SurveyError(
      .totalsDiffer,
      culprit: name,
      "'\(name)' holds numbers in one part and texts in another; mend the texts, or declare the "
        + "column as what it is in all parts."
    )
  }

  /// Takes in another part of the variable, of the same kind.
  ///
  /// - Parameters:
  ///   - other: The other part.
  ///   - places: Where its cells are here.
  ///   - own: The weights and rows of the cells here, before the other part.
  ///   - others: The weights and rows of the other part's cells.
  mutating func merge(_ other: VariableParts, _ places: CellPlaces, own: CellRows, others: CellRows)
  {
    var other = other
    if (levels == nil) != (other.levels == nil) {
      if other.hasValues {
        self = empty(like: other, cells: own.rows.count)
      } else {
        other = other.empty(like: self, cells: others.rows.count)
      }
    }
    hasValues = hasValues || other.hasValues
    isIndicator = isIndicator && other.isIndicator
    if weights != nil || other.weights != nil {
      var weights = self.weights ?? own.weights
      var observations = self.observations ?? own.rows
      (self.weights, self.observations) = (nil, nil)
      places.add(other.weights ?? others.weights, to: &weights)
      places.add(other.observations ?? others.rows, to: &observations)
      (self.weights, self.observations) = (weights, observations)
    }
    var levelOfOther = [0]
    if let theirs = other.levels {
      levelOfOther = levels?.merge(theirs).map { Int($0) } ?? []
      while sums.count < levels?.count ?? 0 { sums.append([]) }
    } else {
      other.move(to: origin, weights: other.weights ?? others.weights)
    }
    for (level, theirs) in zip(levelOfOther, other.sums) { places.add(theirs, to: &sums[level]) }
    for level in sums.indices { places.add([], to: &sums[level]) }
    if let theirs = other.squares { places.add(theirs, to: &squares) }
  }

  /// Measures the values from elsewhere.
  private mutating func move(to newOrigin: Double, weights: [Double]) {
    let shift = origin - newOrigin
    guard shift != 0 else { return }
    for cell in weights.indices {
      squares?[cell] += shift * (2 * sums[0][cell] + shift * weights[cell])
      sums[0][cell] += shift * weights[cell]
    }
    origin = newOrigin
  }

  /// The same, without a single value, of the kind of another.
  private func empty(like other: VariableParts, cells: Int) -> VariableParts {
    let zeros = [Double](repeating: 0, count: cells)
    return VariableParts(
      name: name,
      levels: other.levels.map { _ in LabelList([]) },
      origin: other.origin,
      isIndicator: true,
      hasValues: false,
      weights: weights ?? zeros,
      observations: observations ?? zeros,
      sums: other.levels == nil ? [zeros] : [],
      squares: other.levels == nil ? zeros : nil
    )
  }
}

/// How many rows the cells of a part have, and their weights.
struct CellRows {
  var weights: [Double]
  var rows: [Double]
}

/// Where the cells of another part are here.
struct CellPlaces {
  private let places: [Int32]
  private let count: Int

  init(of cells: [Int32], count: Int) {
    places = cells
    self.count = count
  }

  /// Adds the numbers of the other cells to those here; cells that are new begin at 0.
  func add(_ others: [Double], to own: inout [Double]) {
    if own.count < count { own.append(contentsOf: repeatElement(0, count: count - own.count)) }
    for (place, other) in zip(places, others) { own[Int(place)] += other }
  }

  /// Adds numbers that may not be kept.
  func add(_ others: [Double], to own: inout [Double]?) {
    guard var numbers = own else { return }
    own = nil
    add(others, to: &numbers)
    own = numbers
  }
}
