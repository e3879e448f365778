// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Sentences that say in words what a chart shows.
struct ChartSummary {
  let say: Catalogue
  let numbers: ChartNumbers

  /// What speaks with given words and numbers.
  init(say: Catalogue, numbers: ChartNumbers) {
    self.say = say
    self.numbers = numbers
  }

  /// What speaks for a chart.
  init(for chart: some Chart) { self.init(say: chart.say, numbers: chart.numbers) }

  /// How many values there are, the highest and the lowest, and what is missing.
  func extremes(_ values: [(name: String, value: Double?)]) -> String {
    let known: [(name: String, value: Double)] = values.compactMap { pair in
      pair.value.map { (pair.name, $0) }
    }
    var sentences: [String] = []
    if known.count == 1 {
      sentences.append(
        say(.chartOneValue, ["name": known[0].name, "value": numbers.text(known[0].value)])
      )
    } else if let highest = known.max(by: { $0.value < $1.value }),
      let lowest = known.min(by: { $0.value < $1.value })
    {
      sentences.append(
        say(
          .chartExtremes,
          [
            "count": NumberStyle.count.text(Double(known.count)),
            "highestName": highest.name, "highest": numbers.text(highest.value),
            "lowestName": lowest.name, "lowest": numbers.text(lowest.value),
          ]
        )
      )
    }
    sentences += missing(values.filter { $0.value == nil }.map(\.name))
    return sentences.joined(separator: " ")
  }

  /// What has no value: all names if they are few, else how many.
  func missing(_ names: [String]) -> [String] {
    names.isEmpty ? [] : [say(.chartMissing, ["names": list(names)])]
  }

  /// Names with commas; of many the first and how many more.
  func list(_ names: [String]) -> String {
    guard names.count > 8 else { return names.joined(separator: ", ") }
    return names.prefix(6).joined(separator: ", ") + ", … (\(names.count))"
  }
}
