// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What the bundled data call in English, by their own words: indicators, answers, printed texts
  /// and places in a document.
  static let terms: [String: String] = [
    // Indicators of the assessment
    "Population covered by mobile broadband": "Población cubierta por banda ancha móvil",
    "Population covered by 3G": "Población cubierta por 3G",
    "Population covered by at least 3G": "Población cubierta por 3G o superior",
    "People going online by mobile phone": "Personas que se conectan por teléfono móvil",
    "Mobile internet penetration": "Penetración de internet móvil",
    "Mobile money account": "Cuenta de dinero móvil",
    "Commercial banks": "Bancos comerciales",
    "Yape users": "Usuarios de Yape",
    "Gender gap in holding a financial product":
      "Brecha de género en la tenencia de un producto financiero",
    "People who bought online": "Personas que compraron en línea",
    "Sales of mobility and delivery platforms":
      "Ventas de las plataformas de transporte y reparto",
    "Date of the access point map": "Fecha del mapa de puntos de atención",
    // What the focus groups were asked
    "Confidence: applications on a phone": "Confianza: aplicaciones en un teléfono",
    "Confidence: create and edit content": "Confianza: crear y editar contenido",
    "Confidence: download a file on a computer":
      "Confianza: descargar un archivo en una computadora",
    "Confidence: download applications on a phone":
      "Confianza: descargar aplicaciones en un teléfono",
    "Confidence: judge what is credible online": "Confianza: juzgar qué es creíble en línea",
    "Confidence: navigate the internet on a phone":
      "Confianza: navegar por internet en un teléfono",
    "Confidence: rights as a computer user": "Confianza: derechos como usuario de computadora",
    "Confidence: rights as a phone user": "Confianza: derechos como usuario de teléfono",
    "Confidence: send or receive messages": "Confianza: enviar o recibir mensajes",
    "Confidence: share information": "Confianza: compartir información",
    "Confidence: take part in groups": "Confianza: participar en grupos",
    "Confidence: understand cybersecurity": "Confianza: entender la ciberseguridad",
    "Confidence: use social media actively": "Confianza: usar redes sociales activamente",
    "Knowledge of digital rights": "Conocimiento de los derechos digitales",
    // How they answered
    "a little confident": "con poca confianza",
    "confident": "con confianza",
    "confident or very confident": "con confianza o mucha confianza",
    "not confident": "sin confianza",
    "not stated": "no se indica",
    "very confident": "con mucha confianza",
    // As printed
    "83 percent": "83 por ciento", "74 percent": "74 por ciento", "82 percent": "82 por ciento",
    "38 percent": "38 por ciento", "5 percent": "5 por ciento", "6 percent": "6 por ciento",
    "19 percent": "19 por ciento", "42 percent": "42 por ciento", "28 percent": "28 por ciento",
    "46 percent": "46 por ciento", "66 percent": "66 por ciento", "60 percent": "60 por ciento",
    "0.25 percent": "0.25 por ciento", "74%": "74 %",
    "an estimated 38 percent": "38 por ciento, según estimación",
    "nearly 20 commercial banks": "casi 20 bancos comerciales",
    "7.4 million users": "7.4 millones de usuarios",
    "approximately 350 million USD": "unos 350 millones de dólares",
    "June 2007": "junio de 2007",
    // Where in the document
    "report": "informe", "summary": "resumen",
    "2.3.1 and footnote 31": "2.3.1 y nota 31",
    "2.3.1, Box 10": "2.3.1, recuadro 10",
    "2.3.2, Gig economy": "2.3.2, economía de plataformas",
    "2.1.4, Box 4": "2.1.4, recuadro 4",
    "Appendix A": "apéndice A",
    "Figure 13, caption": "figura 13, título",
    "At a glance": "datos principales",
    // Types of locality in Mexico, in lower case but for the first letter
    "En Transición": "En transición",
    // Kinds of settlement
    "urban": "urbano", "rural": "rural",
  ]
}
