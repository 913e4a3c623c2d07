// All that goes out on one day: a check list first, then each person's sheets in the order of folding.

export const printRun = String.raw`
#import "letter-sheet.typ": letter, letter-over
#import "card-sheet.typ": card, card-over
#import "envelope-sheet.typ": envelope
#import "copy-sheet-part.typ": copy-sheet
#import "paper.typ": *
#let d = json("data.json")
#set document(title: d.title, author: d.author)
#set text(..tongue(d.language))
#let german = lower(d.language).starts-with("de")
#let says(english, other) = if german { other } else { english }

#let tick(said) = box(baseline: 0.12em, rect(width: 0.8em, height: 0.8em, stroke: 0.6pt + quiet)) + h(0.45em) + said

#let person(index, one) = block(breakable: false, above: 0pt, below: 0pt, width: 100%, inset: (y: 3.4mm), stroke: (top: 0.5pt + faint), grid(
  columns: (8mm, 1fr, 1.15fr, 34mm),
  column-gutter: 4mm,
  text(fill: quiet, str(index + 1)),
  { text(weight: 600, one.name); block(above: 0.5em, below: 0pt, text(size: 9.5pt, fill: quiet, one.what)) },
  text(size: 9.5pt, stack-of(one.to.slice(1))),
  { set text(size: 9.5pt); stack-of((says("signed", "unterschrieben"), says("posted", "eingeworfen"))
    .map(tick), pitch: 0.7em) },
))

#set-in(d.language, page(paper: d.sheet, margin: (x: 22mm, y: 22mm), {
  block(below: 0.8em, text(size: 18pt, tracking: -0.2pt, typed(d.title)))
  text(size: 9.5pt, fill: quiet, says(
    "The sheets follow in this order, each with its envelope.",
    "Die Blätter folgen in dieser Reihenfolge, jedes mit seinem Umschlag.",
  ))
  v(5mm)
  for (index, one) in d.items.enumerate() { person(index, one) }
}))

#for one in d.items {
  for sheet in one.sheets {
    let all = (letter: letter, card: card, envelope: envelope, copy-sheet: copy-sheet)
    let sheet = sheet + (image: d.at("image", default: false))
    (all.at(sheet.kind))(sheet)
    if sheet.kind == "letter" { letter-over(sheet) }
    if sheet.kind == "card" { card-over(sheet) }
  }
}
`
