// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

/// A report on a survey of the user's own: shares with their errors, gaps between two groups, places,
/// and what may explain a gap.
public struct SurveyReport: Sendable {
  /// What the report is about.
  let specification: SurveyReportSpecification
  /// The survey.
  let survey: Survey
  /// Where every sentence comes from.
  let say: Catalogue

  /// A report on a table of respondents.
  ///
  /// - Parameters:
  ///   - specification: What it is about.
  ///   - respondents: A row per respondent.
  ///   - language: The language of the text.
  /// - Throws: `SurveyError` if the design does not fit the table.
  public init(
    _ specification: SurveyReportSpecification,
    of respondents: Table,
    language: Language = .english
  ) throws(SurveyError) {
    self.specification = specification
    survey = try Survey(respondents, design: specification.design)
    say = Catalogue(language: language)
  }

  /// The report, section by section.
  ///
  /// - Returns: The document, ready to be written.
  /// - Throws: `SurveyError`, `GapError` or ``ReportError`` if an estimate cannot be made.
  public func document() throws -> ReportDocument {
    let shares = try survey.shares(
      of: specification.outcomes.map(\.column),
      interval: .logit,
      missing: specification.missing,
      inference: inference
    )
    try checkOutcomes(shares)
    var sections: [ReportDocument.Section] = [
      try outcomes(shares)
    ]
    var sentences: [String] = shares.records.map { sentence($0.estimate, name(of: $0)) }
    if let gap = specification.gap {
      let gaps = try specification.outcomes.map { outcome in
        try survey.gap(
          in: outcome.column,
          by: GapColumns(gap.column),
          from: .level(gap.from.column),
          to: .level(gap.to.column),
          differenceInterval: .newcombe,
          missing: specification.missing,
          inference: inference
        )
      }
      sentences += zip(specification.outcomes, gaps).map { sentence($0.0.name, $0.1, gap) }
      sections.append(try gapSection(gap, gaps))
      if !gap.explainedBy.isEmpty { sections.append(try causes(gap, gaps)) }
    }
    if let places = specification.places { sections += try placeSections(places, shares) }
    sections.append(.init(say(.methodTitle), method(shares.notes)))
    let keys: [KeyNumber] = shares.records.prefix(6).map { record in
      KeyNumber("\(record.estimate.value)", name(of: record))
    }
    let findings = ReportDocument.Section(
      say(.findingsTitle),
      [.keyNumbers(keys), .list(sentences)]
    )
    return ReportDocument(
      title: specification.title,
      subtitle: specification.subtitle,
      language: say.language.rawValue,
      sections: [findings] + sections,
      contentsTitle: say(.contentsTitle),
      colophon: say(.ownDataColophon)
    )
  }

  /// Throws if an outcome is no column of 0 and 1, which would be a share of each of its values.
  private func checkOutcomes(_ shares: SurveyEstimates<Share>) throws(ReportError) {
    for outcome in specification.outcomes {
      let levels: [String] = shares.records.filter { $0.variable == outcome.column }
        .compactMap(\.level)
      guard !levels.isEmpty else { continue }
      let listed: String = levels.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
      throw ReportError(
        .specificationInvalid,
        culprit: outcome.column,
        "An outcome is a column of 0 and 1, and '\(outcome.column)' holds \(listed)"
          + "\(levels.count > 6 ? " and others" : ""); make a column that is 1 where it counts and 0 "
          + "where it does not."
      )
    }
  }

  /// How the report was made, and what was left out.
  private func method(_ notes: [String]) -> [ReportDocument.Block] {
    let none: String = say(.methodNone)
    let design: SamplingDesign = specification.design
    let words: [String: String] = [
      "weights": design.weights ?? none, "strata": design.strata ?? none,
      "clusters": design.clusters.isEmpty ? none : design.clusters.joined(separator: ", "),
      "rows": NumberStyle.count.text(Double(survey.table.rowCount)), "confidence": confidence,
    ]
    return [.paragraph(say(.surveyMethod, words)), .note(say(.surveyIntervals))]
      + notes.map { .note(say.note($0)) }
  }

  /// How errors are made.
  var inference: Inference { Inference(confidence: specification.confidence) }

  /// The confidence of all intervals, in percent.
  var confidence: String {
    NumberStyle.upTo(2).text(100 * specification.confidence) + " %"
  }

  /// What an outcome is called.
  func name(of record: SurveyEstimates<Share>.Record) -> String {
    specification.outcomes.first { $0.column == record.variable }?.name ?? record.variable
  }

  /// A share with its interval, in a sentence.
  private func sentence(_ estimate: Estimate<Share>, _ name: String) -> String {
    let words: [String: String] = ["name": name, "share": "\(estimate.value)"]
    guard let interval = interval(estimate.interval, .percent(1)) else {
      return say(.surveyShareAlone, words)
    }
    return say(
      .surveyShare,
      words.merging(["interval": interval, "confidence": confidence]) { $1 }
    )
  }

  /// A gap with its interval, in a sentence: who leads, and whether that can be told from chance.
  private func sentence(
    _ name: String,
    _ gap: SurveyGap,
    _ groups: SurveyReportSpecification.Gap
  ) -> String {
    let difference: Double = gap.difference.value ?? 0
    let points = NumberStyle.points(1)
    var words: [String: String] = [
      "name": name, "from": groups.from.name, "to": groups.to.name,
      "share1": NumberStyle.percent(1).text(gap.reference.value.value),
      "share2": NumberStyle.percent(1).text(gap.comparison.value.value),
      "gap": points.text(abs(difference)), "confidence": confidence,
    ]
    guard let ends = gap.difference.interval else { return say(.surveyGapAlone, words) }
    let isCertain: Bool = ends.lower > 0 || ends.upper < 0
    let isReversed: Bool = isCertain && difference < 0
    words["worse"] = isReversed ? groups.from.name : groups.to.name
    words["interval"] = say.interval(
      isReversed ? -ends.upper : ends.lower,
      isReversed ? -ends.lower : ends.upper,
      points
    )
    return say(isCertain ? .surveyGap : .surveyGapUncertain, words)
  }

  /// Both ends of an interval.
  func interval(_ ends: ConfidenceInterval?, _ style: NumberStyle) -> String? {
    ends.map { say.interval($0.lower, $0.upper, style) }
  }

  /// The source line of every table.
  var source: String { say(.chartSource, ["source": specification.source]) }

  /// The looks of a chart.
  func style(_ numbers: NumberStyle) -> ChartStyle {
    ChartStyle(numbers: numbers, language: say.language)
  }
}
