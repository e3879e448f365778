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
      "Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28".asCommonlyStated
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
    sources: ["Cowell (2011), Measuring Inequality, Oxford University Press".asCommonlyStated]
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
      "Moran (1950), Notes on continuous stochastic phenomena, Biometrika 37; Anselin (1995), Local "
        + "indicators of spatial association, Geographical Analysis 27".asCommonlyStated
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
        + "Association 32".asCommonlyStated
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
      sources: [
        "Luo and Wang (2003), Measures of spatial accessibility to health care in a GIS environment, "
          + "doi:10.1068/b29120, for two steps; the others as the field's packages compute them"
          .asCommonlyStated
      ]
    )
  }
}
