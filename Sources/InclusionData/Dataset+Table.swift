// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension Dataset {
  /// Reads the data set's table.
  ///
  /// Each column that the card describes carries its meaning as label. Codes with a leading zero
  /// stay text.
  ///
  ///     try Dataset.humanDevelopment2021.table().numbers("lifeExpectancy")
  ///
  /// - Parameter name: The file to read; another one than `data.csv` gets no labels.
  /// - Returns: The table.
  /// - Throws: ``DataError`` with code `unknownFile` if the data set has no file of that name,
  ///   `unreadableTable` if it is no table, or `unreadableCard` if the card is damaged.
  /// - Complexity: O(*n*) in the size of the file, each time it is called.
  public func table(_ name: String = "data.csv") throws(DataError) -> Table {
    let bytes = try bytes(of: name)
    let meanings = name == "data.csv" ? try card().columns : []
    do {
      let table = try Table(csvBytes: bytes, name: "\(slug)/\(name)")
      return try Table(
        table.columns.map { column in
          var labelled = column
          labelled.label = meanings.first { $0.name == column.name }?.meaning
          return labelled
        }
      )
    } catch {
      throw DataError(.unreadableTable, culprit: "\(slug)/\(name)", error.description)
    }
  }
}
