// A letter on one page, in three layouts: full block on US Letter, the same on A4 with the sender at the right as
// in Britain, and DIN 5008 form B. What room a short letter leaves is shared out above and below it.

export const letterSheet = String.raw`
#import "paper.typ": *

#let between = 1.5em

#let words(d) = {
  set par(spacing: between)
  par(typed(d.salutation))
  for paragraph in d.paragraphs { running(paragraph) }
}

#let ending(d) = block(breakable: false, width: 100%, above: between, below: 0pt, {
  typed(d.closing)
  signed(d, 0.62in)
  typed(d.signature)
  if "enclosed" in d {
    v(1.5em)
    set text(size: 9.5pt)
    stack-of((d.enclosed,))
  }
})

// A short letter has wider margins, so that it does not lie on the sheet as three long lines.
#let margin(d) = {
  let signs = d.paragraphs.map(paragraph => paragraph.clusters().len()).sum(default: 0)
  if signs < 800 { 1.5in } else if signs < 1900 { 1.3in } else { 1.1in }
}

#let block-letter(d) = {
  let ways = d.sender.lines.slice(d.sender.post.len())
  let head = if d.layout == "us" {
    block(below: 0.75em, text(size: 15pt, tracking: -0.1pt, typed(d.sender.name)))
    set text(size: 9.5pt, fill: quiet)
    stack-of((d.sender.post, ways).map(rows => rows.join("  ·  ")).filter(row => row != none), pitch: 0.62em)
  } else {
    align(right, block(align(left, {
      block(below: 0.7em, text(size: 12pt, weight: 600, typed(d.sender.name)))
      set text(size: 9.5pt)
      stack-of(d.sender.lines)
    })))
  }
  head
  v(0.42in)
  v(1fr)
  typed(d.date)
  v(1.35em)
  stack-of(d.address)
  v(1.75em)
  words(d)
  ending(d)
  v(2fr)
}

#let din-letter(d) = {
  let ways = d.sender.lines.slice(d.sender.post.len())
  let at(x, y, width, body) = place(top + left, dx: x - 25mm, dy: y, block(width: width, body))
  let mark(y, width) = place(top + left, dx: -25mm + 5mm, dy: y, line(length: width, stroke: 0.4pt + faint))
  at(25mm, 19mm, 165mm, text(size: 15pt, tracking: -0.1pt, typed(d.sender.name)))
  place(top, pdf.artifact({ mark(105mm, 4mm); mark(148.5mm, 6mm); mark(210mm, 4mm) }))
  at(25mm, 45mm, 80mm, block(height: 14.7mm, align(bottom + left, {
    set text(size: 7pt, fill: quiet, hyphenate: false)
    set par(leading: 0.4em)
    (d.sender.name, ..d.sender.post).join(" · ")
    v(-0.55em)
    line(length: 100%, stroke: 0.3pt + faint)
  })))
  at(25mm, 62.7mm, 80mm, block(height: 27.3mm, {
    let size = if d.address.len() > 6 { 9pt } else { 10.5pt }
    set text(size: size)
    stack-of(d.address, pitch: if d.address.len() > 6 { 0.42em } else { 0.56em })
  }))
  at(125mm, 50mm, 75mm, {
    set text(size: 9.5pt)
    stack-of(d.sender.post + ways)
    v(1em)
    typed(d.date)
  })
  v(98.46mm)
  if "subject" in d { block(below: 2em, strong(typed(d.subject))) }
  words(d)
  ending(d)
}

#let format(d) = {
  let paper = if d.layout == "us" { (width: 8.5in, height: 11in) } else { (width: 210mm, height: 297mm) }
  let margin = if d.layout == "din" {
    (left: 25mm, right: 25mm, top: 0mm, bottom: 20mm)
  } else { (left: margin(d), right: margin(d), top: 0.95in, bottom: 0.9in) }
  (..paper, margin: margin)
}

#let letter(d) = {
  show: set-in.with(d.language)
  page(..format(d), if d.layout == "din" { din-letter(d) } else { block-letter(d) })
}

// How many lines too long, as a value to be asked for.
#let letter-over(d) = context {
  let (width, height, margin) = format(d)
  let body = set-in(d.language, if d.layout == "din" { din-letter(d) } else { block-letter(d) })
  lines-over(d.title, body, width - margin.left - margin.right, height - margin.top - margin.bottom)
}
`

export const letterPage = String.raw`
#import "letter-sheet.typ": *
#import "envelope-sheet.typ": envelope
#let d = json("data.json")
#set document(title: d.title, author: d.sender.name)
#set text(..tongue(d.language))
#letter(d)
#if "envelope" in d { envelope(d.envelope) }
`

export const letterOver = String.raw`
#import "letter-sheet.typ": *
#letter-over(json("data.json"))
`
