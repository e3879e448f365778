// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Dataset {
  /// Reads the data set's card: source, edition, licence, columns, design and known faults.
  ///
  ///     try Dataset.egdi.card().faults
  ///
  /// - Returns: The card.
  /// - Throws: ``DataError`` with code `unreadableCard` if the card is damaged, which the tests
  ///   of the package rule out for a bundled data set.
  public func card() throws(DataError) -> DatasetCard {
    let bytes = try bytes(of: "card.json")
    do {
      return try JSONDecoder().decode(DatasetCard.self, from: Data(bytes))
    } catch {
      throw DataError(
        .unreadableCard,
        culprit: "\(slug)/card.json",
        "The card of \(slug) cannot be read (\(error)); mend datasets/\(slug)/card.json."
      )
    }
  }
}
