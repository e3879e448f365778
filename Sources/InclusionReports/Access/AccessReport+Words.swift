// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// Where the numbers come from.
  private var origin: String {
    let source: String = specification.source
    return isMadeUp ? say(.networkSourceMadeUp, ["source": source]) : source
  }

  /// The source line of every table.
  var source: String { say(.chartSource, ["source": origin]) }

  /// The looks of a chart.
  func style(_ numbers: NumberStyle) -> ChartStyle {
    ChartStyle(numbers: numbers, language: say.language, rowLimit: 30)
  }

  /// The looks of a map, no higher than leaves room for its table on a printed page.
  func mapStyle(_ numbers: NumberStyle) -> ChartStyle {
    var looks: ChartStyle = style(numbers)
    looks.plotHeight = 480
    return looks
  }

  /// The heading of a chart.
  func heading(
    _ title: Phrase,
    unit: Phrase? = nil,
    _ words: [String: String] = [:]
  ) -> ChartHeading {
    ChartHeading(
      say(title, words),
      unit: unit.map { say($0, words) } ?? "",
      source: origin
    )
  }

  /// What a kind of point is called.
  func name(of kind: AccessPointKind?) -> String {
    let own: String? = specification.places.counts.first { $0.kind == kind }?.name
    if let own { return own }
    switch kind {
    case nil: return say(.networkAllKinds)
    case .office: return say(.columnBranches)
    case .atm: return say(.columnATMs)
    case .agent: return say(.columnAgents)
    case .basicOperations: return say(.networkKindBasic)
    case .mobileMoneyAgent: return say(.networkKindMobile)
    case .other("point"): return say(.columnPoints)
    case .other(let name): return name
    }
  }

  /// The heading of a column of places.
  var placeHeading: String {
    let id: NamedColumn = specification.places.id
    return id.name == id.column ? say(.networkColumnPlace) : id.name
  }

  /// What the groups of places are called within a sentence.
  var groupName: String { specification.places.group?.name ?? "" }

  /// The heading of a column of groups.
  var groupHeading: String { groupName.prefix(1).uppercased() + groupName.dropFirst() }

  /// A distance without needless decimals, and its unit.
  func kilometres(_ distance: Double) -> String { NumberStyle.upTo(2).text(distance) + "\u{A0}km" }

  /// A distance to one decimal, or a dash.
  func measured(_ distance: Double?) -> String {
    distance.map { NumberStyle.decimal(1).text($0) + "\u{A0}km" } ?? "–"
  }

  /// A whole number.
  func count(_ value: Double) -> String { NumberStyle.count.text(value) }

  /// A share.
  func percent(_ value: Double) -> String { NumberStyle.percent(1).text(value) }

  /// Both ends of an interval.
  func interval(_ ends: ConfidenceInterval) -> ResultCell {
    .text(say.interval(ends.lower, ends.upper, .decimal(1)))
  }

  /// The columns of place and group, and the cells of a place.
  var placeColumns: [ResultTable.Column] {
    let group: [ResultTable.Column] = evidence.groups == nil ? [] : [.init("group", groupHeading)]
    return [.init("place", placeHeading)] + group
  }

  /// The name and the group of a place.
  func placeCells(_ place: Int) -> [ResultCell] {
    [.text(evidence.places.names[place])] + (evidence.groups.map { [.text($0[place])] } ?? [])
  }

  /// The groups in the order of their names; none if places are not grouped.
  var groupNames: [String] { Set(evidence.groups ?? []).sorted() }

  /// Values of places on a map, beside a table. Where nothing says where places are, few of them are
  /// bars and many a distribution over adults.
  func exhibit(
    _ heading: ChartHeading,
    places: [Int],
    values: [Double],
    reference: ChartReference? = nil,
    _ table: ResultTable,
    caption: String
  ) throws -> Exhibit {
    let all: Places = evidence.places
    let order: [Int] = values.indices.sorted { values[$0] < values[$1] }
    let looks: ChartStyle = style(.decimal(1))
    var shapes: [MapShape] = evidence.areas
    if shapes.isEmpty, let locations = all.locations {
      // The best served come last, on top of the others.
      let drawn: [Int] = order.map { places[$0] }
      shapes = MapShape.discs(
        ids: drawn.map { all.ids[$0] },
        names: drawn.map { all.names[$0] },
        at: drawn.map { locations[$0] }
      )
    }
    if !shapes.isEmpty {
      let known = Dictionary(
        zip(places.map { all.ids[$0] }, values),
        uniquingKeysWith: { first, _ in first }
      )
      let map = try ChoroplethMap(
        heading,
        shapes: shapes,
        values: known,
        style: mapStyle(.decimal(1))
      )
      return Exhibit(map, table, caption: caption, source: source)
    }
    guard places.count > looks.rowLimit else {
      let bars: [RankedBarChart.Bar] = order.reversed().map {
        .init(all.names[places[$0]], ChartEstimate(values[$0]))
      }
      let chart = try RankedBarChart(
        heading,
        bars: bars,
        order: .given,
        reference: reference,
        style: looks
      )
      return Exhibit(chart, table, caption: caption, source: source)
    }
    let chart = try DistributionChart(
      ChartHeading(
        say(.networkSpreadChart),
        unit: say(.networkReachUnit),
        source: heading.source
      ),
      samples: [
        .init(
          say(.columnAllAdults),
          values: values,
          weights: places.map { evidence.adults[$0] }
        )
      ],
      valueTitle: heading.unit,
      references: reference.map { [$0] } ?? [],
      style: looks
    )
    return Exhibit(chart, table, caption: caption, source: source)
  }
}
