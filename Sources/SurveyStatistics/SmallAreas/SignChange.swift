// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Finds where a function changes its sign.
///
/// Chandrupatla's method: inverse quadratic interpolation where the three last points allow it,
/// bisection otherwise, so that it never leaves the bracket. As commonly stated; not checked against
/// the paper: Chandrupatla (1997), Advances in Engineering Software 28, 145–149.
struct SignChange {
  /// Two points at which the function has different signs, or is zero at one.
  let first: (point: Double, value: Double)
  let second: (point: Double, value: Double)

  /// The point of the sign change.
  ///
  /// - Parameters:
  ///   - steps: How often the function may be computed.
  ///   - tolerance: How far from a point the sign change may lie.
  ///   - function: The function.
  /// - Returns: The point; nil if it was not reached within the steps allowed.
  /// - Throws: What the function throws.
  func located<Failure: Error>(
    within steps: Int,
    tolerance: (_ point: Double) -> Double,
    of function: (Double) throws(Failure) -> Double
  ) throws(Failure) -> Double? {
    var (near, far) = (second, first)
    var fraction = 0.5
    for step in 0... {
      let best = near.value.magnitude < far.value.magnitude ? near : far
      let width = (far.point - near.point).magnitude
      let smallest = tolerance(best.point) / width
      if best.value == 0 || !(smallest <= 0.5) { return best.point }
      guard step < steps else { break }
      let point = near.point + min(1 - smallest, max(smallest, fraction)) * (far.point - near.point)
      let value = try function(point)
      var last = near
      if (value < 0) != (near.value < 0) { (last, far) = (far, near) }
      near = (point, value)
      fraction = SignChange.fraction(near, far, last)
    }
    return nil
  }

  /// Where the next point lies between the two sides, as a fraction of their distance.
  private static func fraction(
    _ near: (point: Double, value: Double),
    _ far: (point: Double, value: Double),
    _ last: (point: Double, value: Double)
  ) -> Double {
    let place = (near.point - far.point) / (last.point - far.point)
    let height = (near.value - far.value) / (last.value - far.value)
    guard height * height < place, (1 - height) * (1 - height) < 1 - place else { return 0.5 }
    let toFar = near.value / (far.value - near.value) * last.value / (far.value - last.value)
    let toLast = near.value / (last.value - near.value) * far.value / (last.value - far.value)
    return toFar + toLast * (last.point - near.point) / (far.point - near.point)
  }
}
