// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The classes of a map: their borders, their colours, and the legend that explains both.
struct MapClasses: Hashable, Sendable {
  /// The least value, the borders between classes, the largest value.
  let borders: [Double]

  /// How many classes there are.
  var count: Int { max(borders.count - 1, 1) }

  /// The class of a value, counted from 0.
  func place(of value: Double) -> Int { ClassBreaks.place(of: value, in: borders) }

  /// The colour of each class.
  func colours(_ palette: ChartPalette) -> [ChartColour] { palette.steps(count) }

  /// The colour of a value.
  func colour(of value: Double, _ palette: ChartPalette) -> ChartColour {
    colours(palette)[place(of: value)]
  }

  /// The range of each class in words, with as many decimals as tell its ends apart.
  func labels(_ numbers: ChartNumbers, say: Catalogue) -> [String] {
    let finer: ChartNumbers? = (0...12).lazy.map { numbers.finer(by: $0) }.first { candidate in
      zip(borders, borders.dropFirst()).allSatisfy { lower, upper in
        lower == upper || candidate.text(lower) != candidate.text(upper)
      }
    }
    let numbers: ChartNumbers = finer ?? numbers
    guard borders.count > 1, borders.first != borders.last else {
      return [borders.first.map { numbers.text($0) } ?? ""]
    }
    return zip(borders, borders.dropFirst()).map { lower, upper in
      guard lower < upper else { return numbers.text(lower) }
      let words: [String: String] = ["lower": numbers.text(lower), "upper": numbers.text(upper)]
      return say(.chartRange, words)
    }
  }

  /// Draws the legend above a map, and takes room for it.
  func draw(on page: inout ChartPage, numbers: ChartNumbers, say: Catalogue, missing: Bool) {
    var entries: [SwatchLegend.Entry] = zip(labels(numbers, say: say), colours(page.palette)).map {
      .init(text: $0, mark: .square($1))
    }
    if missing { entries.append(.init(text: say(.chartNoData), mark: .stripes)) }
    SwatchLegend(entries: entries).draw(on: &page)
  }
}
