// The sheet of references on paper: one page, whatever stands on it. The template is ours; what was typed comes
// in as data alone, so that nothing of it is taken for a command.

export const referenceSheet = String.raw`
#let sheet = json("data.json")
#set document(title: sheet.title, author: sheet.name)
#set page(
  paper: if sheet.paper == "a4" { "a4" } else { "us-letter" },
  margin: (x: 1.1in, top: 1in, bottom: 0.9in),
)
#set text(font: json("faces.json"), size: 11pt, lang: sheet.language.split("-").at(0), hyphenate: false, number-type: "lining")
#set par(leading: 0.62em, spacing: 0.62em, justify: false)

#let quiet = rgb("#5b6470")

// A word that is wider than its place is made smaller, since it cannot be broken.
#let line(said) = layout(place => {
  let widths = said.split(" ").map(word => measure(word).width)
  let widest = calc.max(0pt, ..widths)
  if widest > place.width { text(size: 1em * (place.width / widest), said) } else { said }
})

#let head = {
  block(below: 0.7em, text(size: 21pt, tracking: -0.2pt, line(sheet.name)))
  for one in sheet.details { block(above: 0.45em, below: 0pt, text(size: 9.5pt, fill: quiet, line(one))) }
  v(1.6em)
  std.line(length: 100%, stroke: 0.5pt + rgb("#b9b4a8"))
  v(1.2em)
  block(below: 0.5em, heading(level: 1, outlined: false, text(size: 15pt, weight: 400, sheet.heading)))
  block(text(fill: quiet, line(sheet.position)))
}

#let entry(one) = block(breakable: false, above: 1.9em, grid(
  columns: (1fr, 2.35in),
  column-gutter: 0.35in,
  {
    text(size: 12pt, weight: 600, line(one.name))
    if "work" in one { block(above: 0.55em, below: 0pt, line(one.work)) }
    block(above: 0.55em, text(style: "italic", line(one.relation)))
  },
  {
    v(0.08em)
    for way in one.ways { block(above: 0.55em, below: 0pt, line(way)) }
  },
))

#let whole = {
  head
  v(0.2em)
  for one in sheet.references { entry(one) }
}

#layout(place => {
  let height = measure(width: place.width, whole).height
  if height > place.height {
    scale(place.height / height * 100%, origin: top + left, reflow: true, block(width: place.width, whole))
  } else { whole }
})
`
