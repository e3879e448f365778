// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Dataset {
  /// The 300 figures that the 2022 Peru Digital Ecosystem Country Assessment prints, and, in
  /// `relations.csv`, what should hold between them.
  public static let peruPublishedFigures = Dataset(bundled: "peru-published-figures")

  /// Rank and four indicators of the 2020 UNCTAD B2C E-commerce Index for ten Latin American
  /// economies and their region.
  public static let unctadB2C2020LatinAmerica = Dataset(bundled: "unctad-b2c-2020-latin-america")

  /// Global Findex shares for Latin America and the Caribbean, 2011 to 2024, two editions.
  public static let findexLatinAmerica = Dataset(bundled: "findex-latin-america")

  /// Weighted cells of the Global Findex 2021 microdata beside the published shares.
  public static let findex2021Cells = Dataset(bundled: "findex-2021-cells")

  /// The United Nations E-Government Development Index and its components, 2003 to 2022.
  public static let egdi = Dataset(bundled: "egdi")

  /// Counts and published densities of the IMF Financial Access Survey, 2004 to 2018.
  public static let fasAccessPoints = Dataset(bundled: "fas-access-points")

  /// Financial access points in every municipality of Mexico, March 2020.
  public static let mexicoMunicipalAccess2020 = Dataset(bundled: "mexico-municipal-access-2020")

  /// Population, area and map tiles of Peru's 25 regions, 2020.
  public static let peruDepartments2020 = Dataset(bundled: "peru-departments-2020")

  /// **Made up**: settlements of Peru and the agents in each, for examples and tests.
  public static let agentNetworkSynthetic = Dataset(bundled: "agent-network-synthetic")

  /// A made-up household survey in the shape of Peru's ENAHO.
  public static let enahoLikeSynthetic = Dataset(bundled: "enaho-like-synthetic")

  /// The 23 countries of the worked example in the OECD/JRC Handbook.
  public static let technologyAchievement23 = Dataset(bundled: "technology-achievement-23")

  /// The Human Development Index 2021 and its four indicators.
  public static let humanDevelopment2021 = Dataset(bundled: "human-development-2021")
}
