// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The replicates of a jackknife, without a matrix of them: each leaves a first-stage cluster out,
/// and the others of its group weigh n/(n − 1) times as much.
///
///     t_r = (t − t_h) + n_h/(n_h − 1) · (t_h − t_c)
struct ClusterDeletions: Sendable {
  /// For each replicate the cluster that it leaves out.
  let clusterOfReplicate: [Int32]
  /// For each unit of the last stage its cluster of the first.
  let clusterOfUnit: [Int32]
  /// For each cluster the group whose other clusters stand for it.
  let groupOfCluster: [Int32]
  /// For each group n/(n − 1).
  let gain: [Double]

  func factor(unit: Int, replicate: Int) -> Double {
    let left = Int(clusterOfReplicate[replicate])
    let cluster = Int(clusterOfUnit[unit])
    if cluster == left { return 0 }
    let group = groupOfCluster[cluster]
    return group == groupOfCluster[left] ? gain[Int(group)] : 1
  }

  /// The sums over domains under each replicate.
  ///
  /// - Complexity: O(cells + domains · (groups + replicates)).
  func sums(_ column: [Double], _ cells: ReplicateCells) -> [Double] {
    var byCluster = [Double](repeating: 0, count: groupOfCluster.count)
    var result: [Double] = []
    result.reserveCapacity(cells.domains * clusterOfReplicate.count)
    for domain in 0..<cells.domains {
      let range = cells.starts[domain]..<cells.starts[domain + 1]
      for index in range {
        let cell = Int(cells.cells[index])
        byCluster[Int(clusterOfUnit[Int(cells.unitOfCell[cell])])] += column[cell]
      }
      var byGroup = [Double](repeating: 0, count: gain.count)
      for (cluster, sum) in byCluster.enumerated() where sum != 0 {
        byGroup[Int(groupOfCluster[cluster])] += sum
      }
      var total = CompensatedSum()
      for sum in byGroup { total.add(sum) }
      for cluster in clusterOfReplicate {
        let group = Int(groupOfCluster[Int(cluster)])
        result.append(
          (total.value - byGroup[group])
            + gain[group] * (byGroup[group] - byCluster[Int(cluster)])
        )
      }
      for index in range {
        byCluster[Int(clusterOfUnit[Int(cells.unitOfCell[Int(cells.cells[index])])])] = 0
      }
    }
    return result
  }
}
