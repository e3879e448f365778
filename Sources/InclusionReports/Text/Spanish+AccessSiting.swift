// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What a report on access points says of new points, of its data and of its method.
  static let accessSitingPhrases: [Phrase: String] = [
    // The next points
    .networkSitingTitle: "Dónde conviene abrir los próximos puntos",
    .networkSitingSentence: """
    {count} puntos nuevos elevan la proporción de adultos a {distance} o menos de un punto de \
    {before} a {after}: {gained} adultos más.
    """,
    .networkSitingSentenceOne: """
    Un punto nuevo eleva la proporción de adultos a {distance} o menos de un punto de {before} a \
    {after}: {gained} adultos más.
    """,
    .networkSitingGroup: """
    La mayor ganancia es la de {group}: de {before} a {after} a {distance} o menos ({gain}).
    """,
    .networkSitingDistances: """
    La distancia promedio pasa de {mean1} a {mean2}; la mayor, de {far1} a {far2}.
    """,
    .networkSitesChart: "Ubicación de los puntos propuestos",
    .networkSitesCaption: "Los puntos propuestos, en el orden de lo que suma cada uno",
    .networkColumnStep: "N.º",
    .networkColumnSite: "Ubicación",
    .networkColumnGain: "Adultos ganados",
    .networkColumnMeanGain: "El promedio baja, km",
    .networkColumnWorstGain: "La mayor baja, km",
    .networkColumnGapGain: "La brecha baja",
    .networkColumnReached: "Adultos al alcance",
    .networkColumnChange: "Cambio",
    .networkBefore: "Antes",
    .networkAfter: "Después",
    .networkChangeChart: "Adultos a {distance} o menos de un punto, antes y después",
    .networkAimReach: "Elegidos para que más adultos queden a {distance} o menos.",
    .networkAimMean: "Elegidos para que la distancia promedio de todos los adultos sea la menor.",
    .networkAimWorst: "Elegidos para que la mayor distancia sea la menor posible.",
    .networkAimGap: """
    Elegidos para que la brecha a {distance} o menos entre el grupo mejor y el peor atendido sea \
    la menor.
    """,
    .networkSitingBest: "Ninguna otra elección de tantos puntos gana más.",
    .networkSitingBound: "La ganancia está a menos de {share} de la mejor elección posible.",
    .networkKeySiting: "de los adultos a {distance} o menos con {count} puntos más; hoy, {before}",
    // The data, checked
    .networkCheckTitle: "Los datos, revisados",
    .networkCheckNothing: """
    No se encontró nada llamativo: ninguna fila carece de un valor, ningún lugar está vacío ni \
    comparte su ubicación, y ninguna densidad se aparta mucho del resto.
    """,
    .networkCheckOmitted: "Filas excluidas porque les falta un valor: {count}.",
    .networkCheckEmpty: """
    Lugares sin adultos: {count} ({names}). No tienen densidad y sus puntos ({points}) quedan \
    fuera de ella; en las distancias cuentan como lugares a los que se puede ir.
    """,
    .networkCheckShared: """
    Lugares que comparten su ubicación con otro: {count}. Puede que una ubicación represente a \
    todo un distrito.
    """,
    .networkCheckFew: """
    Lugares con menos de cinco puntos: {few} de {places}. Un punto más o menos cambia mucho su \
    densidad.
    """,
    .networkCheckOutliers: """
    Lugares con más de diez veces la densidad del conjunto: {count} ({names}). Puede haber un \
    error en el conteo o en la población, o que acuda gente de otros lugares.
    """,
    .networkCheckStray: """
    Puntos que no caen dentro de ningún límite y quedan fuera de las densidades: {count}.
    """,
    .networkCheckDiffer: """
    Los lugares cuentan {counted} puntos y la lista de puntos tiene {listed}. Las densidades \
    siguen los conteos; las distancias, la lista.
    """,
    .networkCheckBoundary: "Los límites se dibujan, pero no se usan en los cálculos: {reason}",
    .networkCheckUnmatched: "Lugares sin límite en el mapa: {count}.",
    // Method, and what is left out
    .networkMethodDensity: """
    Los indicadores siguen la formulación de la Encuesta de Acceso Financiero del FMI: número de \
    puntos por cada 100,000 adultos y por cada 1,000 km². La densidad de varios lugares es la \
    suma de sus puntos entre la suma de sus adultos; los intervalos son intervalos exactos de \
    Poisson al 95 %.
    """,
    .networkMethodUneven: """
    El índice de Gini, el de Theil y los puntos por reubicar se calculan con densidades \
    ponderadas por adultos; los lugares sin puntos cuentan como cero.
    """,
    .networkMethodCounted: """
    Los puntos se ubican donde se ubica su lugar: quien tiene un punto en su propio lugar no \
    recorre distancia alguna. Las distancias son arcos de círculo máximo sobre la esfera.
    """,
    .networkMethodLocated: """
    Las distancias van de donde se ubica cada lugar a cada punto donde está, como arcos de \
    círculo máximo sobre la esfera.
    """,
    .networkLeftOut: "Lo que este informe no incluye, y por qué:",
    .networkNoCounts: "Densidades: los datos no cuentan los puntos por lugar.",
    .networkNoCountsUneven: "Desigualdad: los datos no cuentan los puntos por lugar.",
    .networkOnePlace: "Desigualdad: hay un solo lugar.",
    .networkNoPoints: "Desigualdad: ningún lugar tiene un punto.",
    .networkNoCoordinates: "Distancias: los lugares no tienen coordenadas.",
    .networkNoPointsNear: "Distancias: no hay puntos, o no se sabe dónde están.",
    .networkCatchmentNotAsked: """
    Oferta al alcance: la especificación no pide ningún área de captación.
    """,
    .networkCatchmentNowhere: """
    Oferta al alcance: no se sabe dónde están las personas y los puntos.
    """,
    .networkClusterNoCounts: "Vecinos: los datos no cuentan los puntos por lugar.",
    .networkClusterFew: "Vecinos: con menos de diez lugares se puede decir muy poco.",
    .networkClusterNowhere: "Vecinos: ni coordenadas ni límites dicen qué lugares son vecinos.",
    .networkClusterFault: "Vecinos: los límites no se pueden usar. {reason}",
    .networkClusterAlike: "Vecinos: todos los lugares tienen la misma densidad.",
    .networkSitingNotAsked: "Puntos nuevos: la especificación no los pide.",
    .networkSitingNowhere: "Puntos nuevos: los lugares no tienen coordenadas.",
    .networkSitingNoCandidates: """
    Puntos nuevos: todos los lugares ya tienen un punto y no se indican otras ubicaciones.
    """,
    .networkSitingNoGroups: """
    Puntos nuevos: ningún grupo está rezagado, de modo que no hay brecha que cerrar.
    """,
    .networkSitingNothing: """
    Puntos nuevos: ninguna de las ubicaciones mejora lo que ya hay a {distance} o menos.
    """,
    // The bundled network
    .networkSyntheticTitle: "Alcance y nuevas ubicaciones, en una red ficticia",
    .networkSyntheticSource: """
    Red ficticia de cajeros corresponsales, incluida en swift-financial-inclusion
    """,
    .networkSyntheticPlace: "Centro poblado",
    .networkSyntheticArea: "Ámbito",
  ]
}
