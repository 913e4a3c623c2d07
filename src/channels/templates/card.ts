// A card: flat as the page itself, or opened on a sheet with marks where to cut and to fold. Its outside stays blank.

export const cardSheet = String.raw`
#import "paper.typ": *

#let inside(d) = {
  set text(size: if d.width > 110 { 11pt } else { 10pt })
  set par(spacing: 1.2em)
  align(right, text(size: 0.86em, fill: quiet, typed(d.date)))
  v(0.7em)
  v(1fr)
  par(typed(d.salutation))
  for paragraph in d.paragraphs { running(paragraph) }
  block(breakable: false, width: 100%, above: 1.2em, below: 0pt, {
    typed(d.closing)
    signed(d, if d.width > 110 { 13mm } else { 10mm })
    typed(d.signature)
  })
  v(1.4fr)
}

#let margin(d) = if d.width > 110 { 14mm } else { 11mm }

// Flat cards lie on their side, which holds more words in a line; folded ones stand.
#let size(d) = if not d.folded { (d.height * 1mm, d.width * 1mm) } else { (d.width * 1mm, d.height * 1mm) }

#let marks(left, top, width, height) = {
  let stroke = 0.4pt + luma(120)
  let mark(x, y, w, h) = place(std.top + std.left, dx: x, dy: y, line(end: (w, h), stroke: stroke))
  for x in (left, left + width) {
    mark(x, top - 8mm, 0mm, 5mm)
    mark(x, top + height + 3mm, 0mm, 5mm)
  }
  for y in (top, top + height) {
    mark(left - 8mm, y, 5mm, 0mm)
    mark(left + width + 3mm, y, 5mm, 0mm)
  }
  let fold = (dash: "dashed", paint: luma(120), thickness: 0.4pt)
  for y in (top - 8mm, top + height + 3mm) {
    place(std.top + std.left, dx: left + width / 2, dy: y, line(end: (0mm, 5mm), stroke: fold))
  }
}

#let card(d) = {
  show: set-in.with(d.language)
  let (width, height) = size(d)
  if not d.folded {
    page(width: width, height: height, margin: margin(d), inside(d))
  } else {
    let (across, down) = if d.sheet == "a4" { (297mm, 210mm) } else { (11in, 8.5in) }
    let (left, top) = (across / 2 - width, (down - height) / 2)
    page(
      width: across,
      height: down,
      margin: (left: across / 2 + margin(d), right: left + margin(d), y: top + margin(d)),
      background: marks(left, top, 2 * width, height),
      inside(d),
    )
  }
}

#let card-over(d) = context {
  let (width, height) = size(d)
  lines-over(d.title, set-in(d.language, inside(d)), width - 2 * margin(d), height - 2 * margin(d))
}
`

export const cardPage = String.raw`
#import "card-sheet.typ": *
#let d = json("data.json")
#set document(title: d.title, author: d.sender.name)
#set text(..tongue(d.language))
#card(d)
`

export const cardOver = String.raw`
#import "card-sheet.typ": *
#card-over(json("data.json"))
`
