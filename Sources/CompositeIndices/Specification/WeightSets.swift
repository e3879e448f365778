// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Sets of weights in a table.
enum WeightSets {
  /// A row per set and a column per part, or a row per set, part and weight.
  static func sets(of table: Table, file: String) throws(IndexError) -> [[String: Double]] {
    do throws(TableError) {
      let long = ["set", "name", "weight"]
      guard long.allSatisfy(table.columnNames.contains) else {
        var sets = [[String: Double]](repeating: [:], count: table.rowCount)
        for name in table.columnNames where name != "set" {
          for (row, weight) in try table.numbers(name).enumerated() where !weight.isNaN {
            sets[row][name] = weight
          }
        }
        return sets
      }
      var places: [String: Int] = [:]
      var sets: [[String: Double]] = []
      let names = try table.texts("name")
      let weights = try table.numbers("weight")
      for (row, set) in try table.texts("set").enumerated() {
        guard let set, let name = names[row], !weights[row].isNaN else { continue }
        let place = places[set] ?? sets.count
        if place == sets.count {
          places[set] = place
          sets.append([:])
        }
        sets[place][name] = weights[row]
      }
      return sets
    } catch {
      throw IndexError(.invalidWeight, culprit: file, "\(error)")
    }
  }
}
