// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// How indicators go together, as a picture in the folder that is named.
func draw(_ diagnosis: IndexDiagnosis) throws {
  guard let folder = CommandLine.arguments.dropFirst().first else { return }
  guard let found = diagnosis.correlations.first?.matrix else { return }
  let chart = try CorrelationHeatMap(
    ChartHeading(
      "Technology exports go their own way",
      subtitle: "Pearson's correlation of eight indicators, 23 countries",
      source: "OECD and JRC (2008), table A.2"
    ),
    names: found.names,
    values: found.names.indices.map { row in found.names.indices.map { found[row, $0]?.coefficient }
    }
  )
  try OutputFolder(path: folder).write(chart.svg(), as: "technology-achievement.svg")
}
