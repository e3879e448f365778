// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import InclusionReports

@Suite("Text that is never markup")
struct MarkupTests {
  @Test(
    "Markdown shows what the data say, wherever it stands",
    arguments: [
      ("a|b", #"a\|b"#), ("*x* _y_ `z`", #"\*x\* \_y\_ \`z\`"#), ("[a](b)", #"\[a\](b)"#),
      ("<b>&copy;</b>", #"\<b\>\&copy;\</b\>"#), ("# one", ##"\# one"##), ("> one", #"\> one"#),
      ("- one", #"\- one"#), ("+ one", #"\+ one"#), ("=1+1", #"\=1+1"#), ("---", #"\---"#),
      ("1. one", #"1\. one"#), ("12) one", #"12\) one"#), ("1.5 points", "1.5 points"),
      ("2024", "2024"), ("59.3 % of adults", "59.3 % of adults"), ("a - b", "a - b"),
      ("    code", "code"), ("~~gone~~", #"\~\~gone\~\~"#), ("$x$", #"\$x\$"#),
      ("one\ntwo", "one two"), ("", ""), ("🦙 emoji", "🦙 emoji"), (#"C:\dir"#, #"C:\\dir"#),
    ]
  )
  func markdown(_ text: String, _ expected: String) {
    #expect(Markup.markdown(text) == expected)
  }

  @Test("HTML escapes markup and quotes, and leaves control characters out")
  func html() {
    #expect(
      Markup.html("<i>\"a\" & 'b'</i>\u{0}\u{8}\u{1B}")
        == "&lt;i&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/i&gt;"
    )
    #expect(Markup.html("tab\tline\n🦙 ñ") == "tab\tline\n🦙 ñ")
  }

  @Test("A name from right to left, or one that turns what follows, keeps to itself in a sentence")
  func isolated() {
    let say = Catalogue(language: .english)
    let turning: String = "a\u{202E}b"
    for name in ["שלום", "مرحبا", turning] {
      let text: String = say(.chartOneValue, ["name": name, "value": "5"])
      #expect(text == "\u{2068}\(name)\u{2069}: 5.")
    }
    #expect(say(.chartOneValue, ["name": "Áncash 🦙", "value": "5"]) == "Áncash 🦙: 5.")
  }

  @Test("A title stands in the style sheet as text: it ends neither the string nor the style")
  func title() {
    let title: String = "\"; } </style><script>alert('x')</script> \\ \n {"
    let text: String = Stylesheet.text(title: title)
    #expect(!text.contains("<") && !text.contains("script>"))
    #expect(text.contains("\\22 ; \\7d "))
    let quotes: Int = text.count { $0 == "\"" } - Stylesheet.text(title: "").count { $0 == "\"" }
    #expect(quotes == 0)
  }
}
