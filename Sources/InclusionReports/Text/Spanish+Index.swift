// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What a report on an index of the user's own says.
  static let indexPhrases: [Phrase: String] =
    indexFindingPhrases.merging(indexEvidencePhrases) { $1 }
    .merging(indexMethodPhrases) { $1 }

  /// Findings, ranks and who stands where.
  static let indexFindingPhrases: [Phrase: String] = [
    // Findings
    .indexUnit: "unidad",
    .indexUnits: "unidades",
    .indexAnd: "{first} y {last}",
    .indexAndBeforeI: "{first} e {last}",
    .indexMore: "{count} más",
    .indexLeads: """
    {first} encabeza la lista de {count} {units} con un puntaje de {score}, por delante de \
    {next}.
    """,
    .indexLeadTogether: """
    {first} comparten el primer puesto entre {count} {units}, con un puntaje de {score}.
    """,
    .indexAlone: """
    Solo {first} tiene puntaje: {score}; para un ordenamiento hacen falta varias observaciones \
    ({many}).
    """,
    .indexLast: "{name} ocupa el último lugar, con {score}.",
    .indexStands: "{name} ocupa el puesto {rank} de {count}, con un puntaje de {score}.",
    .indexStandsAt: """
    {name} ocupa el puesto {rank} de {count}, con un puntaje de {score}; con otras decisiones de \
    método, su puesto es {lower} en el {confidence} de los casos.
    """,
    .indexStandsBetween: """
    {name} ocupa el puesto {rank} de {count}, con un puntaje de {score}; con otras decisiones de \
    método, el {confidence} de sus puestos queda entre {lower} y {upper}.
    """,
    .indexUnscored: "{name} no tiene puntaje: le faltan todos los datos.",
    .indexAbsent: "{name} no figura en la lista: no tiene datos para el año del informe.",
    .indexAbsentScreened: "{name} no figura en la lista: le faltan demasiados datos.",
    .indexStrengths: """
    Lo mejor de {name} es {best} (puesto {bestRank} de {bestCount}); lo más débil, {worst} \
    (puesto {worstRank} de {worstCount}).
    """,
    .indexRobustNone: """
    Ninguno de los {all} puestos es firme: todos los intervalos al {confidence} abarcan más de \
    {limit} puestos.
    """,
    .indexRobustOne: """
    {count} de los {all} puestos es firme: su intervalo al {confidence} abarca como máximo \
    {limit} puestos.
    """,
    .indexRobustMany: """
    {count} de los {all} puestos son firmes: sus intervalos al {confidence} abarcan como máximo \
    {limit} puestos.
    """,
    .indexMoves: """
    La decisión que más pesa es «{factor}»: interviene en el {share} de la varianza de {output}.
    """,
    .indexNothingMoves: "Ninguna de las decisiones que se variaron mueve un puesto.",
    .indexWithout: "El orden cambia más cuando se excluye {part}: {mean} puestos en promedio.",
    .indexFarthest: "{name} es el caso que más se mueve, del puesto {from} al {to}.",
    .indexMissingNoneOne: "No falta ningún dato: el único ({values}) fue observado.",
    .indexMissingNone: "No falta ningún dato: los {values} fueron observados.",
    .indexMissingOne: "Falta {count} de {values} datos.",
    .indexMissingMany: "Faltan {count} de {values} datos.",
    .indexImputedNone: "No se imputó ninguno.",
    .indexImputedOne: "Se imputó {count}.",
    .indexImputedMany: "Se imputaron {count}.",
    .indexKeyUnit: "{units} con puntaje",
    .indexKeyUnits: "{units} en la lista",
    .indexKeyRank: "puesto de {name}",
    .indexKeyRankAt: "puesto de {name}; también {lower} con otras decisiones",
    .indexKeyRankBetween: "puesto de {name}; de {lower} a {upper} con otras decisiones",
    .indexKeyRobustOne: "de {all} puestos es firme con otras decisiones",
    .indexKeyRobust: "de {all} puestos son firmes con otras decisiones",
    .indexKeyMoves: "de la varianza de {output} depende de «{factor}»",
    .indexKeyImputedOne: "dato imputado, de {values}",
    .indexKeyImputed: "datos imputados, de {values}",
    // Scores and ranks
    .indexPart: "Parte",
    .indexScore: "Puntaje",
    .indexRankingTitle: "Puntajes y puestos",
    .indexRankingChart: "{name}: puntajes",
    .indexUnitScore: "puntaje",
    .indexMedian: "mediana",
    .indexMedianTitle: "Mediana",
    .indexExcerpt: """
    De {count} {units} se muestran los diez primeros lugares, los cinco últimos y los cercanos a \
    los casos resaltados.
    """,
    .indexExcerptPlain: """
    De {count} {units} se muestran los diez primeros lugares y los cinco últimos.
    """,
    .indexFirstParts: "El cuadro muestra las primeras de {count} partes del primer nivel.",
    .indexInWorkbook: """
    El libro de cálculo de este informe (--format xlsx) contiene los {count} casos ({units}).
    """,
    .indexWithoutScore: "Sin puntaje, por faltar todos los datos: {names}.",
    .indexWholeRanking: "Todos los puntajes y puestos",
    .indexWholeIntervals: "Todos los intervalos de los puestos",
    // Profiles and origins
    .indexProfileTitle: "Parte por parte",
    .indexProfileChart: "{name} frente a la mediana",
    .indexUnitNormalized: "valor normalizado",
    .indexBest: "Mejor",
    .indexPlaceOf: "{part} ({rank} de {count})",
    .indexIndicatorExtremes: """
    Entre sus indicadores, los mejores puestos de {name} están en {best}; los peores, en {worst}.
    """,
    .indexOriginTitle: "De dónde vienen los puntajes",
    .indexOriginChart: "De {other} a {name}",
    .indexOriginUnknown: """
    La diferencia entre {other} y {name} no se puede repartir por indicador: algún método compara \
    todos los casos a la vez, o falta un dato en uno de los dos.
    """,
    .indexOriginNote: """
    Una contribución es el promedio, sobre todos los órdenes en que pueden cambiar los \
    indicadores, de lo que el cambio añade al puntaje; las contribuciones suman la diferencia.
    """,
    .indexSameScore: "{name} y {other} tienen el mismo puntaje.",
    .indexScoresLess: """
    {name} tiene {amount} puntos menos que {other}. Lo que más resta es {part}: {share}.
    """,
    .indexScoresMore: """
    {name} tiene {amount} puntos más que {other}. Lo que más suma es {part}: {share}.
    """,
    // Comparison
    .indexComparisonTitle: "Frente a otro ordenamiento",
    .indexNothingShared: "{name} no contiene ninguno de estos casos.",
    .indexVersionChart: "Puestos ganados y perdidos frente a «{name}»",
    .indexSinceChart: "De {name} a {now}",
    .indexRankIn: "Puesto, {name}",
    .indexScoreIn: "Puntaje, {name}",
    .indexClimb: "Puestos ganados",
    .indexUnitClimb: "puestos ganados; negativo: perdidos",
    .indexMoversNote: """
    Se muestran los casos resaltados, los cinco que más subieron y los cinco que más bajaron.
    """,
    .indexMoversPlain: "Se muestran los cinco casos que más subieron y los cinco que más bajaron.",
    .indexChangeChart: "{name} de {before} a {now}",
    .indexChange: "El puntaje de {name} pasó de {from} en {before} a {to} en {now}.",
    .indexAgrees: "Frente a «{name}», la correlación de puestos es {spearman} ({count} {units}).",
    .indexAgreesSince: """
    Frente a {name}, la correlación de puestos es {spearman} ({count} {units}).
    """,
    .indexClimbs: "{name} es el caso que más sube, del puesto {from} al {to}.",
    .indexFalls: "{name} es el caso que más baja, del puesto {from} al {to}.",
  ]
}
