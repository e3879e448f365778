// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

/// A report on an index of the user's own: scores and ranks, who stands where and why, what the index
/// is made of, and how far its ranks can be trusted.
///
///     let folder = SpecificationFolder(path: "inclusion")
///     let report = try IndexReport(specification, of: table, in: folder, language: .spanish)
///     try report.document().write(into: OutputFolder(path: "informe"))
public struct IndexReport: Sendable {
  /// What the report is about.
  let specification: IndexReportSpecification
  /// The index.
  let index: CompositeIndex
  /// Its scores.
  let scores: IndexScores
  /// The units in the year of the report.
  let units: ReportedUnits
  /// What a reader should know of the parts.
  let diagnosis: IndexDiagnosis
  /// What becomes of the index without each of its parts.
  let withoutParts: [LeftOutPart]
  /// What was varied; nil if there is nothing to vary.
  let plan: SensitivityPlan?
  /// How ranks move when it is varied.
  let analysis: SensitivityAnalysis?
  /// What the ranks are compared with.
  let comparisons: [RankComparison]
  /// Where every sentence comes from.
  let say: Catalogue

  /// A report on a table of units.
  ///
  /// - Parameters:
  ///   - specification: What it is about.
  ///   - table: A row per unit, or per unit and year.
  ///   - folder: Where the files that the specification names are looked for.
  ///   - missing: What happens to missing values if the index says nothing of them.
  ///   - language: The language of the text.
  /// - Throws: `IndexError` if the index, the plan or the data do not fit, ``ReportError`` with code
  ///   `specificationInvalid` or `evidenceMissing`, or `TableError`.
  public init(
    _ specification: IndexReportSpecification,
    of table: Table,
    in folder: SpecificationFolder,
    missing: MissingPolicy = .reject,
    language: Language = .english
  ) throws {
    let say = Catalogue(language: language)
    let files = IndexReportDocuments(folder: folder, missing: missing)
    let index: CompositeIndex = try files.index(specification.index, at: "$.index")
    let (units, year) = (specification.units.column, specification.year?.column)
    let scores: IndexScores = try index.scores(of: table, units: units, year: year)
    let reported = try ReportedUnits(scores, specification, of: table, say: say)
    var comparisons: [RankComparison] = []
    if let since = specification.year?.since {
      comparisons.append(RankComparison(reported, with: scores, since: since, index: index))
    }
    if let version = specification.version {
      let other: CompositeIndex = try files.index(version.index, at: "$.version.index")
      comparisons.append(
        RankComparison(
          reported,
          with: try other.scores(of: table, units: units, year: year),
          named: version.name
        )
      )
    }
    let withoutParts: [LeftOutPart] = scores.withoutEachPart()
    var plan: SensitivityPlan? = try specification.sensitivity.plan.map {
      try files.plan($0, of: index, say: say)
    }
    plan =
      plan
      ?? CommonAssumptions(
        index: index,
        scores: scores,
        table: table,
        units: units,
        year: year,
        withoutParts: withoutParts,
        say: say
      ).plan
    if let runs = specification.sensitivity.runs { plan?.runs = runs }
    var generator = SeededGenerator(seed: specification.sensitivity.seed)
    analysis = try plan.map { plan in
      try index.sensitivity(
        of: table,
        units: units,
        year: year,
        varying: plan.assumptions,
        output: plan.output,
        only: plan.units,
        method: plan.method,
        samples: plan.runs,
        confidence: specification.sensitivity.confidence,
        using: &generator
      )
    }
    diagnosis = try scores.diagnosis(correlations: [.pearson])
    self.specification = specification
    self.index = index
    self.scores = scores
    self.units = reported
    self.withoutParts = withoutParts
    self.plan = plan
    self.comparisons = comparisons
    self.say = say
  }

  /// The report, section by section.
  ///
  /// - Returns: The document, ready to be written.
  /// - Throws: ``ReportError`` if a chart cannot be made.
  public func document() throws -> ReportDocument {
    let sections: [ReportDocument.Section?] = [
      findings(), try ranking(), try profiles(), try origins(), try comparison(),
      try framework(), try preparation(), try structure(), try trust(), method(),
    ]
    var document = ReportDocument(
      title: specification.title,
      subtitle: specification.subtitle,
      language: say.language.rawValue,
      sections: sections.compactMap { $0 },
      contentsTitle: say(.contentsTitle),
      colophon: say(.ownDataColophon)
    )
    if units.isExcerpt { document.workbookTables = wholeTables }
    return document
  }
}
