// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What a report on access points of the user's own says.
  static let accessPhrases: [Phrase: String] = accessMeasurePhrases.merging(accessSitingPhrases) {
    $1
  }

  /// What it says of density, inequality, reach and catchments.
  private static let accessMeasurePhrases: [Phrase: String] = [
    // The frame
    .networkMadeUp: """
    Datos ficticios: los lugares, las personas y los puntos de estos datos no existen. Nada de lo \
    que sigue describe una red real.
    """,
    .networkSourceMadeUp: "{source} (datos ficticios)",
    .networkColumnPlace: "Lugar",
    .networkColumnPlaces: "Lugares",
    .networkColumnWho: "Quiénes",
    .networkAllKinds: "Todos los tipos",
    .networkKindBasic: "Establecimientos de operaciones básicas",
    .networkKindMobile: "Agentes de dinero móvil",
    // How many
    .networkDensityTitle: "Cuántos puntos de atención hay",
    .networkDensitySentence: """
    {points} puntos de atención sirven a {adults} adultos en {places} lugares: {density} por cada \
    100,000 adultos (intervalo de confianza al 95 %: {interval}).
    """,
    .networkDensityAreaSentence: """
    {points} puntos de atención sirven a {adults} adultos en {places} lugares: {density} por cada \
    100,000 adultos (intervalo de confianza al 95 %: {interval}) y {area} por cada 1,000 km².
    """,
    .networkDensityUnit: "puntos por cada 100,000 adultos",
    .networkColumnPerArea: "Por cada 1,000 km²",
    .networkColumnBest: "Mejor puesto posible",
    .networkColumnWorst: "Peor puesto posible",
    .networkKindChart: "Puntos de atención por tipo",
    .networkKindNote: """
    La suma de los tipos junta puntos de uso muy distinto: se presenta al lado de ellos, no en su \
    lugar.
    """,
    .networkGroupChart: "Puntos de atención por {groups}",
    .networkGroupSentence: """
    Por {groups}, la densidad más alta es la de {best} ({most} puntos por cada 100,000 adultos) y \
    la más baja, la de {worst} ({least}).
    """,
    .networkGroupAlike: """
    Por {groups}, la densidad va de {most} ({best}) a {least} ({worst}) puntos por cada 100,000 \
    adultos, una diferencia que el azar puede explicar: los intervalos de confianza al 95 % se \
    superponen.
    """,
    .networkSpreadChart: "Cuántos adultos viven con qué densidad",
    .networkPlaceChart: "Puntos de atención para los adultos de cada lugar",
    .networkPlaceCaption: "Todos los lugares, de la densidad más alta a la más baja",
    .networkExtremeCaption: """
    Los {count} lugares que con más seguridad están entre los mejor atendidos, y los {count} \
    entre los peor atendidos
    """,
    .networkRankNote: """
    Puestos que el azar deja posibles, con una confianza del 95 % para todos los lugares a la \
    vez: el puesto de un lugar con pocos puntos dice poco, sea cual sea su densidad.
    """,
    .networkWorkbookNote: """
    El libro de cálculo que escribe --format xlsx contiene todos los lugares.
    """,
    .networkEveryPlace: "Todos los lugares",
    .networkColumnLower: "Desde (95 %)",
    .networkColumnUpper: "Hasta (95 %)",
    .networkKeyDensity: "puntos de atención por cada 100,000 adultos; {points} en total",
    // How evenly
    .networkUnevenTitle: "Qué tan parejo es su reparto",
    .networkUnevenSentence: """
    La mitad de los adultos peor atendida tiene el {half} de los puntos; el índice de Gini es \
    {gini}. El {without} de los adultos vive en un lugar sin ningún punto. Para que todos los \
    lugares tuvieran la misma densidad, {move} puntos ({share}) tendrían que estar en otra parte.
    """,
    .networkUnevenFinding: """
    La mitad de los adultos peor atendida tiene el {half} de los puntos (índice de Gini {gini}), \
    y el {without} de los adultos vive en un lugar sin ninguno.
    """,
    .networkBetweenSentence: """
    De la desigualdad que mide el índice de Theil ({theil}), el {share} se da entre grupos por \
    {groups}; el resto, entre lugares de un mismo grupo.
    """,
    .networkCurveChart: "Quién tiene cuántos puntos de atención",
    .networkCurveAcross: "proporción de adultos, del lugar peor al mejor atendido",
    .networkUnevenCaption: "Desigualdad del acceso entre lugares",
    .networkColumnHalf: "Puntos de la mitad peor atendida",
    .networkColumnWithout: "Adultos en lugares sin ninguno",
    .networkColumnToMove: "Puntos por reubicar",
    .networkKeyHalf: "de los puntos sirve a la mitad de los adultos peor atendida",
    .networkKeyWithout: "de los adultos vive en un lugar sin ningún punto",
    // How far
    .networkReachTitle: "Qué tan lejos están",
    .networkReachSentence: """
    El {share} de los adultos vive a {distance} o menos de un punto de atención. La mitad está a \
    {median} o menos del más cercano; el promedio es de {mean} y el lugar más alejado está a \
    {farthest}.
    """,
    .networkReachAtHand: """
    El {share} de los adultos vive a {distance} o menos de un punto de atención. Más de la mitad \
    tiene uno en su propio lugar; la distancia promedio es de {mean} y el lugar más alejado está \
    a {farthest}.
    """,
    .networkReachGap: """
    A {distance} o menos: {best}, {most}; {worst}, {least}; una brecha de {gap}.
    """,
    .networkReachChart: "Adultos con un punto de atención a su alcance",
    .networkReachUnit: "porcentaje de adultos",
    .networkReachAxis: "kilómetros al punto más cercano",
    .networkReachCaption: "Proporción de adultos con un punto a su alcance",
    .networkReachKindCaption: """
    Proporción de adultos con un punto a su alcance, para cada tipo por separado
    """,
    .networkReachNote: """
    Las distancias son en línea recta sobre el terreno, desde donde se ubica cada lugar; por \
    carretera o por río son mayores. La línea discontinua marca la primera distancia del cuadro.
    """,
    .networkColumnWithin: "A {distance} o menos",
    .networkColumnMean: "Promedio, km",
    .networkColumnNearest: "Más cercano, km",
    .networkFarChart: """
    A qué distancia está el punto más cercano de los adultos que no tienen uno en su lugar
    """,
    .networkFarAllChart: "A qué distancia está el punto más cercano de los adultos",
    .networkFarUnit: "proporción de estos adultos",
    .networkFarLimit: "límite",
    .networkFarCaption: "Los {count} lugares con más adultos a más de {distance}",
    .networkKeyGap: "entre {best} y {worst} a {distance} o menos",
    .networkKeyReach: "de los adultos vive a {distance} o menos de un punto",
    // How crowded
    .networkCatchmentTitle: "Cuánta oferta hay al alcance",
    .networkCatchmentSentence: """
    Compartidos con todos los que también llegan a ellos, los puntos de atención equivalen a \
    {mean} por cada 100,000 adultos; el {few} de los adultos encuentra menos de la mitad de eso y \
    el {nothing} no encuentra ninguno a {distance} o menos.
    """,
    .networkCatchmentSentenceEverywhere: """
    Compartidos con todos los que también llegan a ellos, los puntos de atención equivalen a \
    {mean} por cada 100,000 adultos; el {few} de los adultos encuentra menos de la mitad de eso.
    """,
    .networkSupplyChart: "Puntos al alcance, compartidos con todos los que llegan a ellos",
    .networkSupplyUnit: "puntos por cada 100,000 adultos al alcance",
    .networkCapacityUnit: "unidades de capacidad por cada 100,000 adultos al alcance",
    .networkSupplyCaption: "Los lugares con menos oferta; entre iguales, los de más adultos",
    .networkColumnSupply: "Por cada 100,000 al alcance",
    .networkColumnFew: "Con menos de la mitad del promedio",
    .networkColumnNothing: "No llegan a ninguno",
    .networkKeyCrowd: """
    de los adultos encuentra menos de la mitad de la oferta promedio a su alcance
    """,
    .networkCrowdCaption: "Adultos según la oferta a su alcance",
    .networkCatchmentNote: """
    Método: {method}. Los puntos cercanos al borde de los datos también sirven a personas de \
    fuera, que no se cuentan, y los lugares de ese borde pueden llegar a puntos que no figuran.
    """,
    .networkMethodTwoStep: "áreas de captación flotantes en dos pasos",
    .networkMethodModified: """
    áreas de captación flotantes en dos pasos, versión modificada, en la que la distancia cuenta \
    como pérdida
    """,
    .networkMethodThreeStep: """
    áreas de captación flotantes en tres pasos, en las que las personas eligen entre puntos
    """,
    // Neighbours
    .networkClusterTitle: "Si los vecinos se parecen",
    .networkClustered: """
    Los lugares se parecen a sus vecinos más que por azar (índice de Moran {moran}; al azar sería \
    {expected}; p {p}).
    """,
    .networkClusteredLow: """
    Lugares con pocos puntos entre vecinos que también tienen pocos: {low}, donde viven {adults} \
    adultos.
    """,
    .networkNotClustered: """
    Los lugares con pocos puntos no están más juntos de lo que estarían al azar (índice de Moran \
    {moran}; al azar sería {expected}; p {p}): lo que vale para uno no vale para sus vecinos.
    """,
    .networkClusterChart: "Adultos según lo que tienen su lugar y los vecinos",
    .networkClusterUnit: "porcentaje de adultos",
    .networkClusterCaption: "Lugares y adultos según el patrón",
    .networkColumnPattern: "Densidad de puntos",
    .networkColumnShare: "Proporción de adultos",
    .networkLowLow: "Baja entre bajas",
    .networkHighHigh: "Alta entre altas",
    .networkLowHigh: "Baja entre altas",
    .networkHighLow: "Alta entre bajas",
    .networkNoPattern: "Sin patrón más allá del azar",
    .networkClusterNearest: "Los vecinos de un lugar son los {count} más cercanos.",
    .networkClusterContact: "Son vecinos los lugares cuyos límites se tocan.",
    .networkClusterNote: """
    Antes, cada densidad se acerca a la común, tanto más cuantos menos adultos tiene el lugar \
    (Bayes empírico). Se señala un patrón donde, al repartir las densidades al azar, uno tan \
    marcado aparecería en menos de 5 de cada 100 casos; entre muchos lugares, algunos lo muestran \
    por azar.
    """,
  ]
}
