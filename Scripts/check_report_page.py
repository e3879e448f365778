# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Measures report pages in headless Chromium; called by Scripts/check-report."""

import argparse
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

DESK, PHONE = 1280, 390

# Runs beside the page, which stands in a frame as wide as the screen it is measured for.
MEASURE = """
const frame = document.getElementById('page');
frame.addEventListener('load', () => {
  const page = frame.contentDocument, faults = [], slack = 1.5;
  const width = page.documentElement.clientWidth;
  const name = element => (element.textContent || element.tagName).trim().slice(0, 50);
  const meets = (a, b) => a.left + slack < b.right && b.left + slack < a.right
    && a.top + slack < b.bottom && b.top + slack < a.bottom;
  if (page.documentElement.scrollWidth > width + slack)
    faults.push(`the page is ${page.documentElement.scrollWidth} px wide, the screen ${width}`);
  for (const element of page.querySelectorAll('body *')) {
    const box = element.getBoundingClientRect();
    if (element.closest('.table') && !element.matches('.table')) continue;
    if (box.width && (box.right > width + slack || box.left < -slack))
      faults.push(`'${name(element)}' leaves the screen`);
  }
  for (const group of page.querySelectorAll('section, .exhibit, .key')) {
    const boxes = [...group.children].map(e => [e, e.getBoundingClientRect()])
      .filter(([, box]) => box.width && box.height);
    boxes.forEach(([a, first], i) => boxes.slice(i + 1).forEach(([b, second]) => {
      if (meets(first, second)) faults.push(`'${name(a)}' lies over '${name(b)}'`);
    }));
  }
  const figures = [...page.querySelectorAll('figure')];
  for (const figure of figures) {
    const shown = [...figure.querySelectorAll('svg')]
      .filter(picture => picture.getBoundingClientRect().width > 0);
    if (shown.length !== 1) faults.push(`'${name(figure)}' shows ${shown.length} pictures`);
    for (const picture of shown) {
      const area = picture.getBoundingClientRect();
      if (area.width < 200 || area.height < 60) faults.push(`'${name(figure)}' is too small`);
      for (const part of ['title', 'desc'])
        if (!picture.querySelector(part)?.textContent.trim())
          faults.push(`'${name(figure)}' has no ${part}`);
      const labels = [...picture.querySelectorAll('text')]
        .map(label => [label, label.getBoundingClientRect()]).filter(([, box]) => box.width);
      labels.forEach(([a, first], i) => {
        if (first.left < area.left - slack || first.right > area.right + slack
          || first.top < area.top - slack || first.bottom > area.bottom + slack)
          faults.push(`'${name(a)}' is cut off in '${name(figure)}'`);
        const size = parseFloat(frame.contentWindow.getComputedStyle(a).fontSize)
          * area.width / picture.viewBox.baseVal.width;
        if (size < 8.5) faults.push(`'${name(a)}' is ${size.toFixed(1)} px tall in '${name(figure)}'`);
        labels.slice(i + 1).forEach(([b, second]) => {
          if (meets(first, second))
            faults.push(`'${name(a)}' lies over '${name(b)}' in '${name(figure)}'`);
        });
      });
    }
  }
  const tables = [...page.querySelectorAll('.table')];
  const scrolled = tables.filter(t => t.scrollWidth > t.clientWidth + slack)
    .map(t => t.querySelector('caption')?.textContent);
  const answer = {faults, scrolled, figures: figures.length, tables: tables.length,
    height: page.documentElement.scrollHeight};
  document.getElementById('answer').textContent = JSON.stringify(answer);
});
"""


def chromium(*arguments):
    """Runs Chromium and gives what it prints."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                   f"--user-data-dir={profile}", "--virtual-time-budget=10000", *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=120).stdout


def wrapper(page, width, height, script):
    """A page that shows the report in a frame of a width."""
    return (f"<!DOCTYPE html><meta charset='utf-8'><style>*{{margin:0}}iframe{{border:0;display:block}}"
            f"</style><iframe id='page' width='{width}' height='{height}' srcdoc=\"{html.escape(page)}\">"
            f"</iframe><pre id='answer' hidden></pre><script>{script}</script>")


def measured(page, width, folder):
    """What the browser measures at a width."""
    file = folder / f"measure-{width}.html"
    file.write_text(wrapper(page, width, 900, MEASURE), encoding="utf-8")
    tree = chromium(f"--window-size={max(width, 1000)},900", "--dump-dom", file.as_uri())
    found = re.search(r"<pre id=\"answer\"[^>]*>(.*?)</pre>", tree, re.S)
    if not found or not found.group(1):
        raise SystemExit(f"error: Chromium measured nothing at {width} px")
    return json.loads(html.unescape(found.group(1)))


def printed(path, folder):
    """Prints the page to A4; gives its faults, its number of pages and the file."""
    file = folder / "print.pdf"
    chromium(f"--print-to-pdf={file}", "--no-pdf-header-footer", path.resolve().as_uri())
    words = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, text=True).stdout
    faults, pages = [], 0
    width = height = 0.0
    for line in words.splitlines():
        size = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line)
        if size:
            pages += 1
            width, height = map(float, size.groups())
            if abs(width - 595) > 2 or abs(height - 842) > 2:
                faults.append(f"page {pages} is {width:.0f} × {height:.0f} pt, not A4")
        word = re.search(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<', line)
        if word:
            left, top, right, bottom = map(float, word.groups()[:4])
            if left < 28 or right > width - 28 or top < 28 or bottom > height - 28:
                faults.append(f"'{word.group(5)}' runs into the margin of page {pages}")
    return faults, pages, file


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path)
    options = parser.parse_args()
    broken = False
    for path in options.pages:
        page = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as place:
            folder = pathlib.Path(place)
            expected = page.count("<figure>")
            answers = {width: measured(page, width, folder) for width in (DESK, PHONE)}
            faults, count, pdf = printed(path, folder)
            faults = [f"on paper: {fault}" for fault in faults]
            for width, answer in answers.items():
                faults += [f"at {width} px: {fault}" for fault in answer["faults"]]
                if answer["figures"] != expected or expected == 0:
                    faults.append(f"at {width} px: {answer['figures']} of {expected} charts")
            faults += [f"at {DESK} px: the table '{caption}' does not fit"
                       for caption in answers[DESK]["scrolled"]]
            if options.pictures:
                save(page, path, answers, pdf, options.pictures, folder)
        print(f"{path}: {expected} charts, {answers[DESK]['tables']} tables, {count} pages A4, "
              f"{len(faults)} faults")
        for fault in faults:
            print(f"  {fault}")
        broken = broken or bool(faults)
    sys.exit(1 if broken else 0)


def save(page, path, answers, pdf, pictures, folder):
    """Leaves the page as PNG at both widths and as PDF."""
    pictures.mkdir(parents=True, exist_ok=True)
    name = path.parent.name
    (pictures / f"{name}.pdf").write_bytes(pdf.read_bytes())
    for width, answer in answers.items():
        file = folder / f"show-{width}.html"
        file.write_text(wrapper(page, width, answer["height"], ""), encoding="utf-8")
        chromium(f"--window-size={max(width, 500)},{answer['height']}",
                 f"--screenshot={pictures / f'{name}-{width}.png'}", file.as_uri())


main()
