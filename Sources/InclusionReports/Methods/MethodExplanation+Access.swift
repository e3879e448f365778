// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// What the answers of `access` are made with.
  var accessExplanations: [MethodExplanation] {
    switch method {
    case "access check": [.denominatorCheck]
    case "access concentration": [.accessConcentration]
    case "access autocorrelation": [.autocorrelation]
    case "access nearest", "access coverage": [.reach]
    case "access catchment": [.catchment(word("method") ?? ""), .reach]
    case "access propose": [.siting, .reach]
    default: [.accessDensity]
    }
  }
}

extension MethodExplanation {
  static let accessDensity = MethodExplanation(
    name: "Density of access points",
    formula: [
      "density = n / denominator × base;   of a group: Σ n / Σ denominator × base",
      "interval (exact Poisson): ½ χ²(α/2; 2n) to ½ χ²(1 − α/2; 2n + 2), in counts",
    ],
    assumptions: [
      "The interval reads the count as one of those that could have come about at the same rate; the "
        + "count itself is complete, and the denominator is known.",
      "Points serve the place they stand in, whoever lives nearby.",
    ],
    sources: [
      "Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437–442, "
        + "doi:10.1093/biomet/28.3-4.437".asCommonlyStated
    ]
  )

  static let denominatorCheck = MethodExplanation(
    name: "Which denominator published densities have",
    formula: [
      "a candidate reproduces a density d if |n / candidate × scale − d| ≤ half a unit of d's last digit"
    ],
    assumptions: [
      "Counts and densities are of the same places and date. Places without points say nothing."
    ],
    sources: ["Arithmetic on printed digits; no external source."]
  )

  static let accessConcentration = MethodExplanation(
    name: "How unequally points are spread",
    formula: [
      "Gini and Theil T of nᵢ/Pᵢ with weights Pᵢ,   Hoover = ½ Σ |nᵢ/N − Pᵢ/P|",
      "points to move = Hoover × N,   location quotient = (nᵢ/N) / (Pᵢ/P)",
    ],
    assumptions: [
      "Everyone in a place has the same access: inequality within places is not seen, so that coarser "
        + "places look more equal."
    ],
    sources: [
      "Cowell (2011), Measuring Inequality, 3rd edition, Oxford University Press".asCommonlyStated
    ]
  )

  static let autocorrelation = MethodExplanation(
    name: "Moran's index",
    formula: [
      "I = (n/m) Σ zᵢ z̄ᵢ / Σ zᵢ²,   z = x − mean, z̄ᵢ the mean of z over the neighbours of i",
      "p = (1 + deals at least as far from the expectation) / (1 + deals)",
    ],
    assumptions: [
      "Under chance every assignment of the values to the places is as likely as any other.",
      "Local p-values are not adjusted for the number of places.",
    ],
    sources: [
      "Moran (1950), Notes on continuous stochastic phenomena, Biometrika 37, 17–23, "
        + "doi:10.1093/biomet/37.1-2.17".asCommonlyStated,
      "Anselin (1995), Local indicators of spatial association—LISA, Geographical Analysis 27, "
        + "93–115, doi:10.1111/j.1538-4632.1995.tb00338.x".asCommonlyStated,
    ]
  )

  static let reach = MethodExplanation(
    name: "Distances to access points",
    formula: [
      "great circle: 2 R arcsin √(hav Δφ + cos φ₁ cos φ₂ hav Δλ), R = 6371.0088 km",
      "ellipsoid: Vincenty's inverse on WGS 84;   with --od: the cost in the file",
      "coverage: people of places whose nearest point is at most so far / all people",
    ],
    assumptions: [
      "Distances are straight lines from one position per place: roads are longer, and people live "
        + "around the position. Travel times (--od) mend both."
    ],
    sources: [
      "Vincenty (1975), Direct and inverse solutions of geodesics on the ellipsoid, "
        + "doi:10.1179/sre.1975.23.176.88".asCommonlyStated
    ]
  )

  static let siting = MethodExplanation(
    name: "Where the next points should go",
    formula: [
      "step by step the candidate with the largest gain, then exchanges; exact: an integer programme"
    ],
    assumptions: [
      "People use the nearest point, and candidates cost the same unless costs are given.",
      "The answer says how far the proposal may be from the best.",
    ],
    sources: [
      "Church and ReVelle (1974), The maximal covering location problem, Papers of the Regional Science "
        + "Association 32, 101–118, doi:10.1007/BF01942293".asCommonlyStated
    ]
  )

  /// A catchment by the name of its method.
  static func catchment(_ method: String) -> MethodExplanation {
    let formula: [String] =
      switch method {
      case "opportunities": ["Aᵢ = Σⱼ Sⱼ Wᵢⱼ"]
      case "provider-ratio": ["Aᵢ = Σⱼ Sⱼ Wᵢⱼ / Σₖ Pₖ Wᵢₖ"]
      case "modified-two-step": ["Rⱼ = Sⱼ / Σᵢ Pᵢ Wᵢⱼ,   Aᵢ = Σⱼ Rⱼ Wᵢⱼ²"]
      case "three-step":
        [
          "Gᵢⱼ = Wᵢⱼ / Σₖ Wᵢₖ,   Rⱼ = Sⱼ / Σᵢ Pᵢ Gᵢⱼ Wᵢⱼ,   Aᵢ = Σⱼ Rⱼ Gᵢⱼ Wᵢⱼ"
        ]
      case "balanced": ["Rⱼ = Sⱼ / Σᵢ Pᵢ Wᵢⱼ / Σₖ Wᵢₖ,   Aᵢ = Σⱼ Rⱼ Wᵢⱼ / Σₖ Wₖⱼ"]
      case "spatial-availability": ["Vᵢ = Pᵢ Aᵢ,   Aᵢ in two steps; adds up to all supply"]
      case "rational-agent":
        [
          "cost = travel / congestion + crowd at the point / mean crowd, at the equilibrium"
        ]
      default: ["Rⱼ = Sⱼ / Σᵢ Pᵢ Wᵢⱼ,   Aᵢ = Σⱼ Rⱼ Wᵢⱼ"]
      }
    return MethodExplanation(
      name: "Catchment: \(method)",
      formula: formula + [
        "S supply of a point, P people of a place, W the decay of their distance"
      ],
      assumptions: [
        "The decay and its limits are chosen, not estimated; results move with them.",
        "People outside the places of the file do not compete for points.",
      ],
      sources: catchmentSources(method).map(\.asCommonlyStated)
    )
  }

  /// Where a catchment is from; decays in steps came to two steps later than those did.
  private static func catchmentSources(_ method: String) -> [String] {
    switch method {
    case "opportunities":
      [
        "Hansen (1959), How accessibility shapes land use, Journal of the American Institute of "
          + "Planners 25, 73–76, doi:10.1080/01944365908978307"
      ]
    case "provider-ratio":
      ["PySAL's access package, fca_ratio"]
    case "modified-two-step":
      [
        "Delamater (2013), Spatial accessibility in suboptimally configured health care systems, "
          + "Health & Place 24, 30–43, doi:10.1016/j.healthplace.2013.07.012"
      ]
    case "three-step":
      [
        "Wan, Zou and Sternberg (2012), A three-step floating catchment area method, International "
          + "Journal of Geographical Information Science 26, 1073–1089, "
          + "doi:10.1080/13658816.2011.624987"
      ]
    case "balanced":
      [
        "Paez, Higgins and Vivona (2019), Demand and level of service inflation in floating catchment "
          + "area methods, PLOS ONE 14, e0218773, doi:10.1371/journal.pone.0218773"
      ]
    case "spatial-availability":
      [
        "Soukhov et al. (2023), Introducing spatial availability, PLOS ONE 18, e0278468, "
          + "doi:10.1371/journal.pone.0278468"
      ]
    case "rational-agent":
      [
        "Saxon and Snow (2019), A rational agent model for the spatial accessibility of primary health "
          + "care, Annals of the American Association of Geographers, "
          + "doi:10.1080/24694452.2019.1629870"
      ]
    default:
      [
        "Luo and Wang (2003), Measures of spatial accessibility to health care in a GIS environment, "
          + "Environment and Planning B 30, 865–884, doi:10.1068/b29120",
        "Luo and Qi (2009), An enhanced two-step floating catchment area method, Health & Place 15, "
          + "1100–1107, doi:10.1016/j.healthplace.2009.06.002, for decays in steps",
      ]
    }
  }
}
