// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

extension ChartFigure {
  /// The figure in HTML: its words as text of the page, the picture inside it, once for a wide page
  /// and once for a phone.
  ///
  /// - Parameter showsSource: Whether the source stands below the picture.
  /// - Returns: A `figure` element.
  func html(showsSource: Bool = true) -> String {
    var html = "<figure>\n<figcaption><strong>\(Markup.html(caption))</strong>"
    for line in details { html += "<span>\(Markup.html(line))</span>" }
    html += "</figcaption>\n<div class=\"picture wide\">\n\(picture.svg)</div>\n"
    html += "<div class=\"picture narrow\">\n\(narrowPicture.svg)</div>\n"
    let lines: [String] = showsSource ? [note, source] : [note]
    let below: [String] = lines.filter { !$0.isEmpty }.map(Markup.html)
    if !below.isEmpty { html += "<p class=\"source\">\(below.joined(separator: "<br>"))</p>\n" }
    return html + "</figure>\n"
  }

  /// The figure in Markdown: a picture in a file beside it, then its source.
  func markdown(file: String) -> String {
    let words: String = [caption, alternative].joined(separator: ". ")
    return "![\(Markup.markdown(words))](\(file))\n"
  }

  /// Where Markdown looks for the picture: a number and the first words of the caption.
  func fileName(number: Int) -> String {
    let folded: String = caption.folding(options: .diacriticInsensitive, locale: nil)
    let plain: [Substring] = folded.lowercased().split {
      !$0.isASCII || !($0.isLetter || $0.isNumber)
    }
    let words: String = plain.prefix(6).joined(separator: "-")
    let prefix: String = number < 10 ? "0\(number)" : "\(number)"
    return "charts/" + (words.isEmpty ? prefix : "\(prefix)-\(words.prefix(60))") + ".svg"
  }
}
