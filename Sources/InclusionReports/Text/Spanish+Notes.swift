// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What estimates and decompositions remark, as the library writes it and in Spanish; `{}` is a
  /// name or a number.
  static let notes: [(english: String, own: String)] = [
    (
      "{} rows without a value of {} were omitted as a domain.",
      "Se omitieron {} filas sin valor en {}; el diseño de la muestra se mantiene."
    ),
    (
      "{} rows with a missing value were omitted as a domain.",
      "Se omitieron {} filas con algún valor faltante; el diseño de la muestra se mantiene."
    ),
    (
      "{} rows have weight 0 and belong to no estimate.",
      "{} filas tienen ponderación 0 y no entran en ninguna estimación."
    ),
    (
      "'{}' is missing in {} rows, which were omitted as a domain.",
      "Falta «{}» en {} filas, que se omitieron; el diseño de la muestra se mantiene."
    ),
    (
      "Nobody in {} has a value of '{}': the group is left out.",
      "Nadie en {} tiene un valor de «{}»: el grupo se excluye."
    ),
    (
      "The linear model expects a share outside 0…1 for {} of {} respondents; a logit (yun, fairlie) "
        + "does not.",
      "El modelo lineal prevé una proporción fuera de 0 a 1 para {} de {} encuestados; un modelo "
        + "logit (yun, fairlie) no lo hace."
    ),
    (
      "The pooled coefficients have the intercept of '{}', so that all that is unexplained counts as "
        + "the disadvantage of '{}'.",
      "Los coeficientes conjuntos llevan el intercepto de «{}», de modo que todo lo no explicado "
        + "cuenta como desventaja de «{}»."
    ),
    (
      "The characteristics are taken as given; errors are those of coefficients alone.",
      "Las características se toman como dadas; los errores son solo los de los coeficientes."
    ),
    (
      "Coefficients of {} compare with the level in brackets; what the intercept and their levels "
        + "leave unexplained hangs on that choice. Normalise them to be free of it.",
      "Los coeficientes de {} se comparan con el nivel entre paréntesis; lo que el intercepto y sus "
        + "niveles dejan sin explicar depende de esa elección. Al normalizarlos, deja de depender."
    ),
  ]
}
