// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// The report on the bundled network of agents, which is made up.
  static func madeUpNetwork(_ language: Language) throws -> AccessReport {
    let say = Catalogue(language: language)
    let table = try Dataset.agentNetworkSynthetic.table()
    let specification = AccessReportSpecification(
      title: say(.networkSyntheticTitle),
      subtitle: "",
      source: say(.networkSyntheticSource),
      isMadeUp: true,
      places: .init(
        file: nil,
        id: NamedColumn("settlement", name: say(.networkSyntheticPlace)),
        name: nil,
        adults: "adults",
        area: nil,
        group: NamedColumn("area", name: say(.networkSyntheticArea)),
        levels: [
          NamedColumn("urban", name: say(.groupUrban)),
          NamedColumn("rural", name: say(.groupRural)),
        ],
        latitude: nil,
        longitude: nil,
        counts: [.init(kind: .agent, column: "agents", name: nil)]
      ),
      points: nil,
      boundaries: nil,
      distances: [5, 10, 20],
      catchment: nil,
      siting: .init(adding: 20, within: 5, objective: .reach, isExact: false, candidates: nil),
      missing: .reject
    )
    return try AccessReport(specification, of: AccessReportData(places: table), language: language)
  }

  /// How far people have to the nearest point: the coverage curve by group and who lives beyond; nil
  /// if it is not known where people or points are.
  func reachSection() throws -> ReportDocument.Section? { try reachPart().section }

  /// Where the next points should go, and reach before and after; nil if the specification asks for
  /// none, or none gains anything.
  func sitingSection() throws -> ReportDocument.Section? { try sitingPart().section }

  /// Reach and siting of the made-up network as one section of another report, marked as made up.
  static func madeUpSection(_ language: Language) throws -> ReportDocument.Section {
    let report = try madeUpNetwork(language)
    let parts: [ReportDocument.Section] = [
      try report.reachSection(), try report.sitingSection(),
    ].compactMap { $0 }
    return .init(
      report.specification.title,
      [.note(report.say(.networkMadeUp))] + parts.flatMap(\.blocks)
    )
  }
}
