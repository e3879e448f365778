// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Answer {
  /// What the answers of `inequality` and `exclusion` are made with: an explanation per measure.
  var inequalityExplanations: [MethodExplanation] {
    if method == "exclusion" { return [.exclusion, .designErrors] }
    let names = words("measures")
    let known = names.compactMap(MethodExplanation.inequality)
    return (known.isEmpty ? MethodExplanation.inequality("gini").map { [$0] } ?? [] : known)
      + [.designErrors]
  }
}

extension MethodExplanation {
  /// A measure of inequality by the name that the command gives it.
  static func inequality(_ name: String) -> MethodExplanation? {
    guard let measure = inequalityFormulas[name] else { return nil }
    return MethodExplanation(
      name: measure.title,
      formula: [measure.formula],
      assumptions: [
        "w are weights, W their sum, p = w / W, μ the weighted mean, y = x / μ. Weights multiplied by a "
          + "constant change nothing.",
        measure.assumption,
      ],
      sources: [measure.source.asCommonlyStated]
    )
  }

  private struct Inequality: Sendable {
    let title: String
    let formula: String
    let assumption: String
    let source: String
  }

  private static let zeros = "Zeros stay zeros; negative values are refused."
  private static let positive =
    "Values are above 0 where the logarithm or a negative power needs it."
  private static let bounded =
    "R are fractional ranks by the ranking column; ties share their mean rank."
  private static let cowell =
    "Cowell (2011), Measuring Inequality, 3rd edition, Oxford University Press"
  private static let binder =
    "Binder and Kovačević (1995), Estimating some measures of income inequality from survey data, "
    + "Survey Methodology 21, 137–145"
  private static let kakwani =
    "Kakwani, Wagstaff and van Doorslaer (1997), Socioeconomic inequalities in health, Journal of "
    + "Econometrics 77, 87–103, doi:10.1016/S0304-4076(96)01807-6"

  private static let inequalityFormulas: [String: Inequality] = [
    "gini": Inequality(
      title: "Gini",
      formula: "G = 1 − Σ pᵢ (Lᵢ + Lᵢ₋₁),   L the Lorenz curve",
      assumption: zeros,
      source: binder
    ),
    "theilT": Inequality(
      title: "Theil T",
      formula: "T = Σ p y ln y",
      assumption: zeros,
      source: cowell
    ),
    "theilL": Inequality(
      title: "Theil L, the mean logarithmic deviation",
      formula: "L = −Σ p ln y",
      assumption: positive,
      source: cowell
    ),
    "generalizedEntropy": Inequality(
      title: "Generalized entropy",
      formula: "GE(α) = (Σ p yᵅ − 1) / (α (α − 1))",
      assumption: positive,
      source: "Shorrocks (1980), The class of additively decomposable inequality measures, "
        + "doi:10.2307/1913126"
    ),
    "atkinson": Inequality(
      title: "Atkinson",
      formula: "A(ε) = 1 − (Σ p y^(1 − ε))^(1/(1 − ε))",
      assumption: positive,
      source: "Atkinson (1970), On the measurement of inequality, Journal of Economic Theory 2, "
        + "244–263, doi:10.1016/0022-0531(70)90039-6"
    ),
    "hoover": Inequality(
      title: "Hoover",
      formula: "H = ½ Σ p |y − 1|: the part of the total that would have to change hands",
      assumption: zeros,
      source: cowell
    ),
    "palma": Inequality(
      title: "Palma ratio",
      formula: "share of the total of the upper tenth / that of the lower four tenths",
      assumption: zeros,
      source: "Palma (2011), Homogeneous middles vs. heterogeneous tails, Development and Change "
        + "42, 87–153, doi:10.1111/j.1467-7660.2011.01694.x"
    ),
    "shareRatio": Inequality(
      title: "Share ratio",
      formula: "share of the total of an upper part / that of a lower part",
      assumption: zeros,
      source: cowell
    ),
    "coefficientOfVariation": Inequality(
      title: "Coefficient of variation",
      formula: "√(Σ p (x − μ)²) / μ",
      assumption: "The variance divides by the sum of weights.",
      source: cowell
    ),
    "herfindahl": Inequality(
      title: "Herfindahl",
      formula: "Σ w x² / (Σ w x)²",
      assumption: "Each row counts as many units as it weighs.",
      source: cowell
    ),
    "lorenz": Inequality(
      title: "Lorenz curve",
      formula: "L(q) = share of the total of the lower part q, linear between values",
      assumption: zeros,
      source: binder
    ),
    "generalizedLorenz": Inequality(
      title: "Generalized Lorenz curve",
      formula: "μ L(q)",
      assumption: zeros,
      source: "Shorrocks (1983), Ranking income distributions, Economica 50, 3–17"
    ),
    "fosterGreerThorbecke": Inequality(
      title: "Foster–Greer–Thorbecke",
      formula: "Σ p ((z − x)/z)ᵅ over x < z",
      assumption: "The line z is given, not estimated from the same data.",
      source: "Foster, Greer and Thorbecke (1984), A class of decomposable poverty measures, "
        + "doi:10.2307/1913475"
    ),
    "wolfson": Inequality(
      title: "Wolfson's polarization",
      formula: "2 (μ/m) (1 − 2 L(½) − Gini),   m the median",
      assumption: "It has an error with replicate weights alone.",
      source: "Wolfson (1994), When inequalities diverge, American Economic Review 84, 353–358"
    ),
    "estebanRay": Inequality(
      title: "Esteban and Ray's polarization",
      formula: "Σᵢ Σⱼ pᵢ^(1 + α) pⱼ |yᵢ − yⱼ|",
      assumption: "Rows of equal value are one group; meant for a few groups.",
      source: "Esteban and Ray (1994), On the measurement of polarization, doi:10.2307/2951734"
    ),
    "concentration": Inequality(
      title: "Concentration index",
      formula: "C = 2 cov(h, R) / μ",
      assumption: bounded,
      source: kakwani
    ),
    "generalizedConcentration": Inequality(
      title: "Generalized concentration index",
      formula: "μ C = 2 cov(h, R)",
      assumption: bounded,
      source: kakwani
    ),
    "erreygers": Inequality(
      title: "Erreygers index",
      formula: "4 μ C / (b − a),   values between the bounds a and b",
      assumption: bounded,
      source: "Erreygers (2009), Correcting the concentration index, Journal of Health Economics "
        + "28, 504–515, doi:10.1016/j.jhealeco.2008.02.003"
    ),
    "wagstaff": Inequality(
      title: "Wagstaff index",
      formula: "μ C (b − a) / ((b − μ) (μ − a))",
      assumption: bounded,
      source:
        "Wagstaff (2005), The bounds of the concentration index when the variable of interest is "
        + "binary, Health Economics 14, 429–432, doi:10.1002/hec.953"
    ),
  ]

  static let exclusion = MethodExplanation(
    name: "Multidimensional exclusion (Alkire and Foster)",
    formula: [
      "c = Σ weightⱼ × lacks indicator j,   excluded: c ≥ cut-off k",
      "H = share of excluded,   A = mean of c among them,   M0 = H A",
    ],
    assumptions: [
      "Weights of indicators add up to 1 and are a judgement, as the cut-off is; --across-cutoffs "
        + "shows what hangs on it.",
      "What a person lacks below the cut-off does not count.",
    ],
    sources: [
      "Alkire and Foster (2011), Counting and multidimensional poverty measurement, "
        + "doi:10.1016/j.jpubeco.2010.11.006".asCommonlyStated
    ]
  )
}
