// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A regression whose result is certified: data sets of the NIST Statistical Reference Datasets.
///
/// The values come from python3 Tests/ReferenceTests/recipes/least_squares.py (mpmath 1.3.0, 80
/// digits), which agrees with the certified ones. Tolerances are what doubles allow: the condition
/// of the scaled columns times 1e-16.
struct CertifiedRegression: Sendable, CustomStringConvertible {
  let name: String
  let outcome: [Double]
  let predictors: [[Double]]
  var weights: [Double]?
  /// Value and standard error, the intercept first.
  let coefficients: [(Double, Double)]
  let residualStandardError: Double
  let rSquared: Double
  let tolerance: Double

  var description: String { name }

  static let all = [norris, weightedNorris, longley, wampler3]

  /// The powers 1 to 5 of 0, 1, … 20.
  static let powers: [[Double]] = (1...5).map { power in
    (0..<21).map { row in (0..<power).reduce(1.0) { value, _ in value * Double(row) } }
  }

  private static func columns(_ text: String, _ width: Int) -> [[Double]] {
    let values = text.split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
    return (0..<width).map { column in
      stride(from: column, to: values.count, by: width).map { values[$0] }
    }
  }

  static let norris: CertifiedRegression = {
    let data = columns(norrisData, 2)
    return CertifiedRegression(
      name: "Norris",
      outcome: data[0],
      predictors: [data[1]],
      coefficients: [
        (-0.2623230737740295, 0.2328182343011525), (1.002116818020454, 0.0004297968481999369),
      ],
      residualStandardError: 0.8847963961443725,
      rSquared: 0.9999937458837117,
      tolerance: 1e-12
    )
  }()

  static let weightedNorris = CertifiedRegression(
    name: "Norris, weights 1 2 3 1 2 3 …",
    outcome: norris.outcome,
    predictors: norris.predictors,
    weights: (0..<36).map { Double(1 + $0 % 3) },
    coefficients: [
      (-0.2608953022420333, 0.2144863909309493), (1.002044022252327, 0.0004139720452063522),
    ],
    residualStandardError: 1.184698041920904,
    rSquared: 0.9999941971035121,
    tolerance: 1e-12
  )

  static let longley: CertifiedRegression = {
    let data = columns(longleyData, 7)
    return CertifiedRegression(
      name: "Longley",
      outcome: data[0],
      predictors: Array(data.dropFirst()),
      coefficients: [
        (-3482258.634595818, 890420.3836073725), (15.06187227137329, 84.91492577476695),
        (-0.03581917929259102, 0.03349100777224319), (-2.020229803816825, 0.4883996816516995),
        (-1.033226867173592, 0.2142741631616753), (-0.05110410565358071, 0.2260732000693704),
        (1829.151464613552, 455.478499142212),
      ],
      residualStandardError: 304.8540735619648,
      rSquared: 0.9954790045772956,
      tolerance: 1e-10
    )
  }()

  static let wampler3 = CertifiedRegression(
    name: "Wampler 3",
    outcome: [
      760, -2042, 2111, -1684, 3888, 1858, 11379, 17560, 39287, 64382, 113159, 175108, 273291,
      400186, 581243, 811568, 1_121_004, 1_506_550, 2_002_767, 2_611_612, 3_369_180,
    ],
    predictors: powers,
    coefficients: [
      (1, 2152.326246781697), (1, 2363.551734696805), (1, 779.3435243315831),
      (1, 101.4755075503496), (1, 5.645665121707516), (1, 0.1123248546793119),
    ],
    residualStandardError: 2360.145023792676,
    rSquared: 0.9999955590258199,
    tolerance: 1e-9
  )

  /// Outcome and predictor of Norris, pair after pair.
  private static let norrisData = """
    0.1 0.2 338.8 337.4 118.1 118.2 888.0 884.6 9.2 10.1 228.1 226.5 668.5 666.3 998.5 996.3
    449.1 448.6 778.9 777.0 559.2 558.2 0.3 0.4 0.1 0.6 778.1 775.5 668.8 666.9 339.3 338.0 448.9 447.5
    10.8 11.6 557.7 556.0 228.3 228.1 998.0 995.8 888.8 887.6 119.6 120.2 0.3 0.3 0.6 0.3 557.6 556.8
    339.3 339.1 888.0 887.2 998.5 999.0 778.9 779.0 10.2 11.1 117.6 118.3 228.9 229.2 668.4 669.1
    449.2 448.9 0.2 0.5
    """

  /// Outcome and six predictors of Longley, row after row.
  private static let longleyData = """
    60323 83.0 234289 2356 1590 107608 1947 61122 88.5 259426 2325 1456 108632 1948
    60171 88.2 258054 3682 1616 109773 1949 61187 89.5 284599 3351 1650 110929 1950
    63221 96.2 328975 2099 3099 112075 1951 63639 98.1 346999 1932 3594 113270 1952
    64989 99.0 365385 1870 3547 115094 1953 63761 100.0 363112 3578 3350 116219 1954
    66019 101.2 397469 2904 3048 117388 1955 67857 104.6 419180 2822 2857 118734 1956
    68169 108.4 442769 2936 2798 120445 1957 66513 110.8 444546 4681 2637 121950 1958
    68655 112.6 482704 3813 2552 123366 1959 69564 114.2 502601 3931 2514 125368 1960
    69331 115.7 518173 4806 2572 127852 1961 70551 116.9 554894 4007 2827 130081 1962
    """
}
