// A sheet to copy a note from by hand: its text in lines as long as they will be on the paper, lightly ruled, and
// the address as it goes on the envelope.

export const copySheetPart = String.raw`
#import "paper.typ": *

#let copy-sheet(d) = {
  show: set-in.with(d.language)
  set page(paper: d.sheet, margin: (x: 18mm, top: 16mm, bottom: 14mm))
  block(below: 0.7em, text(size: 15pt, tracking: -0.1pt, typed(d.title)))
  let german = lower(d.language).starts-with("de")
  let said = if german {
    "Zum Abschreiben auf " + d.hand + ", " + str(d.pages) + if d.pages == 1 { " Seite" } else { " Seiten" }
  } else {
    "To be written by hand on " + d.hand + ", about " + str(d.pages) + if d.pages == 1 { " page" } else { " pages" }
  }
  text(size: 9.5pt, fill: quiet, said)
  v(1.2em)
  set text(hyphenate: false)
  for line in d.lines {
    block(
      width: d.width * 1mm,
      height: 7mm,
      above: 0mm,
      below: 0mm,
      stroke: (bottom: 0.4pt + faint),
      inset: (bottom: 1.6mm),
      align(bottom + left, text(size: 12pt, line)),
    )
  }
  v(9mm)
  block(breakable: false, stroke: 0.5pt + faint, inset: 6mm, width: 100%, grid(
    columns: (1fr, 1.3fr),
    text(size: 9pt, fill: quiet, stack-of(d.from)),
    { v(8mm); text(size: 12pt, stack-of(d.to)) },
  ))
}
`

export const copySheetPage = String.raw`
#import "copy-sheet-part.typ": *
#let d = json("data.json")
#set document(title: d.title, author: d.from.at(0))
#set text(..tongue(d.language))
#copy-sheet(d)
`
