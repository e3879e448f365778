// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// The UNCTAD B2C E-commerce Index: the mean of four indicators from 0 to 100.
  ///
  /// Columns: `internetUsers`, `accountOwnership`, `secureServers`, `postalReliability`. Secure servers are
  /// an input on their scale from 0 to 100; the bounds of their logarithm are not published.
  ///
  /// Reference: UNCTAD (2021). The UNCTAD B2C E-commerce Index 2020. Technical Note on ICT for
  /// Development 17.
  public static var ecommerceReadiness: CompositeIndex {
    means(
      "B2C E-commerce Index",
      ["internetUsers", "accountOwnership", "secureServers", "postalReliability"],
      onto: 0...100
    )
  }

  /// The United Nations E-Government Development Index since 2014: the mean of its three components,
  /// which are inputs here, from 0 to 1.
  ///
  /// Columns: `onlineService`, `telecommunicationInfrastructure`, `humanCapital`.
  ///
  /// Reference: United Nations Department of Economic and Social Affairs. E-Government Survey, editions
  /// 2014 to 2022, annex on methodology.
  public static var egovernmentDevelopment: CompositeIndex {
    means(
      "E-Government Development Index",
      ["onlineService", "telecommunicationInfrastructure", "humanCapital"],
      onto: 0...1
    )
  }

  /// An index of the type of GSMA's Mobile Connectivity Index: the geometric mean of four enablers, each
  /// from 0 to 100.
  ///
  /// Columns: `infrastructure`, `affordability`, `consumerReadiness`, `contentAndServices`; how they
  /// are made of indicators is not published here.
  public static var mobileConnectivity: CompositeIndex {
    means(
      "Mobile connectivity",
      ["infrastructure", "affordability", "consumerReadiness", "contentAndServices"],
      onto: 0...100,
      aggregation: .geometricMean(floor: 0)
    )
  }

  /// An index of the type of A4AI's Affordability Drivers Index: the mean of the sub-indices of
  /// infrastructure and access between two goalposts, from 0 to 100.
  ///
  /// Columns: `infrastructure`, `access`.
  ///
  /// - Parameter goalposts: What becomes 0 and 100; how the index is scaled is not published here.
  /// - Returns: The index.
  public static func affordabilityDrivers(goalposts: ClosedRange<Double>) -> CompositeIndex {
    CompositeIndex("Affordability drivers", normalization: .goalposts(0...100)) {
      Indicator("infrastructure", goalposts: goalposts, isClamped: true)
      Indicator("access", goalposts: goalposts, isClamped: true)
    }
  }

  /// An index of the type of the ITU's ICT Development Index of 2009 to 2017: access, use and skills with
  /// weights of 40, 40 and 20 percent, each indicator as a part of its reference, from 0 to 10.
  ///
  /// Columns: `fixedTelephones`, `mobileTelephones`, `fixedBroadband`, `mobileBroadband` per 100
  /// inhabitants; `bandwidthPerUser` in bits per second, on a logarithm; `householdsWithComputer`,
  /// `householdsOnline`, `internetUsers`, `literacy`, `secondaryEnrolment`, `tertiaryEnrolment` in
  /// percent.
  ///
  /// - Parameters:
  ///   - mobileReference: The reference of mobile telephones, which moved between editions.
  ///   - bandwidthReference: That of bandwidth, in bits per second; 280,377 in 2010.
  /// - Returns: The index.
  ///
  /// Reference: International Telecommunication Union (2010). Measuring the Information Society.
  public static func ictDevelopment(
    mobileReference: Double,
    bandwidthReference: Double
  ) -> CompositeIndex {
    CompositeIndex("ICT development", normalization: .goalposts(0...10)) {
      Dimension("Access", weight: 0.4) {
        capped("fixedTelephones", 60)
        capped("mobileTelephones", mobileReference)
        Indicator(
          "bandwidthPerUser",
          goalposts: bandwidthReference > 1 ? 1...bandwidthReference : 1...1,
          isClamped: true,
          transform: .log()
        )
        capped("householdsWithComputer", 100)
        capped("householdsOnline", 100)
      }
      Dimension("Use", weight: 0.4) {
        capped("internetUsers", 100)
        capped("fixedBroadband", 60)
        capped("mobileBroadband", 100)
      }
      Dimension("Skills", weight: 0.2) {
        capped("literacy", 100)
        capped("secondaryEnrolment", 100)
        capped("tertiaryEnrolment", 100)
      }
    }
  }

  /// A mean of columns that have their scale already.
  private static func means(
    _ name: String,
    _ columns: [String],
    onto scale: ClosedRange<Double>,
    aggregation: NodeAggregation = .arithmeticMean
  ) -> CompositeIndex {
    CompositeIndex(
      root: Dimension(
        name,
        aggregation: aggregation,
        children: columns.map { .indicator(Indicator($0, goalposts: scale)) }
      ),
      normalization: .goalposts(scale)
    )
  }
}
