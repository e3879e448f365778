// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A balanced tree over points of the unit sphere: every branch halves its points along the axis in
/// which they are widest spread, down to leaves of a few points that are gone through one by one.
///
/// The children of node *n* are 2n + 1 and 2n + 2; a node's points stand side by side, so that a
/// branch is a range of one array.
struct SphereTree: Sendable {
  /// The points, leaf by leaf.
  private(set) var points: [SpherePoint]
  private var axes: [UInt8]
  private var cuts: [Double]
  /// As many points as are gone through faster than they are halved once more.
  private static let leafSize: Int = 8

  /// A tree of points; O(*n* log *n*).
  init(_ locations: [Location]) {
    points = locations.indices.map { SpherePoint(locations[$0], index: Int32($0)) }
    var nodes = 1
    var size = points.count
    while size > SphereTree.leafSize {
      nodes = 2 * nodes + 1
      size = (size + 1) / 2
    }
    let branches = nodes
    var axes = [UInt8](repeating: 0, count: branches)
    var cuts = [Double](repeating: 0, count: branches)
    points.withUnsafeMutableBufferPointer { points in
      axes.withUnsafeMutableBufferPointer { axes in
        cuts.withUnsafeMutableBufferPointer { cuts in
          SphereTree.divide(points, 0, points.count, node: 0, axes, cuts)
        }
      }
    }
    self.axes = axes
    self.cuts = cuts
  }

  private static func divide(
    _ points: UnsafeMutableBufferPointer<SpherePoint>,
    _ low: Int,
    _ high: Int,
    node: Int,
    _ axes: UnsafeMutableBufferPointer<UInt8>,
    _ cuts: UnsafeMutableBufferPointer<Double>
  ) {
    guard high - low > leafSize else { return }
    let axis = widestAxis(points, low, high)
    let middle = (low + high) / 2
    select(points, low, high, middle, axis)
    axes[node] = UInt8(axis)
    cuts[node] = points[middle][axis]
    divide(points, low, middle, node: 2 * node + 1, axes, cuts)
    divide(points, middle, high, node: 2 * node + 2, axes, cuts)
  }

  private static func widestAxis(
    _ points: UnsafeMutableBufferPointer<SpherePoint>,
    _ low: Int,
    _ high: Int
  ) -> Int {
    var least = (2.0, 2.0, 2.0)
    var most = (-2.0, -2.0, -2.0)
    for position in low..<high {
      let point = points[position]
      least = (min(least.0, point.x), min(least.1, point.y), min(least.2, point.z))
      most = (max(most.0, point.x), max(most.1, point.y), max(most.2, point.z))
    }
    let (x, y, z) = (most.0 - least.0, most.1 - least.1, most.2 - least.2)
    return x >= y && x >= z ? 0 : y >= z ? 1 : 2
  }

  /// Puts the point that belongs at `wanted` there, the smaller ones before it; equal ones may stand
  /// on either side, so that many points in one place do no harm.
  private static func select(
    _ points: UnsafeMutableBufferPointer<SpherePoint>,
    _ low: Int,
    _ high: Int,
    _ wanted: Int,
    _ axis: Int
  ) {
    var first = low
    var last = high - 1
    while first < last {
      let pivot = points[(first + last) / 2][axis]
      var left = first
      var right = last
      while left <= right {
        while points[left][axis] < pivot { left += 1 }
        while points[right][axis] > pivot { right -= 1 }
        if left <= right {
          points.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if wanted <= right { last = right } else if wanted >= left { first = left } else { return }
    }
  }

  /// A branch that is still to be looked at, and how far its box is at least.
  fileprivate struct Branch {
    var node: Int32
    var low: Int32
    var high: Int32
    var squared: Double
    var offset: (Double, Double, Double)
  }

  /// Shows every point whose squared chord is at most `limit`, nearer branches first. What is shown
  /// may lower the limit.
  @inline(__always)
  func visit(
    near query: SpherePoint,
    limit: inout Double,
    _ body: (_ index: Int32, _ squared: Double, _ limit: inout Double) -> Void
  ) {
    points.withUnsafeBufferPointer { points in
      axes.withUnsafeBufferPointer { axes in
        cuts.withUnsafeBufferPointer { cuts in
          // A branch leaves at most one other behind on each level.
          withUnsafeTemporaryAllocation(of: Branch.self, capacity: 64) { stack in
            var height = 1
            stack[0] = Branch(
              node: 0,
              low: 0,
              high: Int32(points.count),
              squared: 0,
              offset: (0, 0, 0)
            )
            while height > 0 {
              height -= 1
              var branch = stack[height]
              guard branch.squared <= limit else { continue }
              while Int(branch.high - branch.low) > SphereTree.leafSize {
                let node = Int(branch.node)
                let axis = Int(axes[node])
                let beyond = query[axis] - cuts[node]
                let middle = (branch.low + branch.high) / 2
                var far = branch
                far.setOffset(beyond, axis)
                if beyond < 0 {
                  far.node = 2 * branch.node + 2
                  far.low = middle
                  branch.node = 2 * branch.node + 1
                  branch.high = middle
                } else {
                  far.node = 2 * branch.node + 1
                  far.high = middle
                  branch.node = 2 * branch.node + 2
                  branch.low = middle
                }
                if far.squared <= limit {
                  stack[height] = far
                  height += 1
                }
              }
              for position in Int(branch.low)..<Int(branch.high) {
                let squared = points[position].squaredChord(to: query)
                if squared <= limit { body(points[position].index, squared, &limit) }
              }
            }
          }
        }
      }
    }
  }
}

extension SphereTree.Branch {
  /// Moves the far side of a cut away from the query, along one axis.
  @inline(__always)
  fileprivate mutating func setOffset(_ beyond: Double, _ axis: Int) {
    let old = axis == 0 ? offset.0 : axis == 1 ? offset.1 : offset.2
    // Rounding must not make a box seem farther than it is.
    squared = max(0, (squared - old * old + beyond * beyond) * (1 - 1e-14))
    switch axis {
    case 0: offset.0 = beyond
    case 1: offset.1 = beyond
    default: offset.2 = beyond
    }
  }
}
