// What all sheets have in common: the faces, the hand's measures, and how typed text is set. Typst by us; what was
// typed is read from the data and is never taken for a command.

export const paper = String.raw`
#let quiet = rgb("#5b6470")
#let faint = rgb("#c9c5bb")
#let faces = json("faces.json")

#let tongue(language) = {
  let parts = language.split("-")
  let region = parts.slice(1).filter(part => part.len() == 2).at(0, default: none)
  (lang: lower(parts.at(0)), region: if region == none { none } else { lower(region) })
}

// Ragged right, words divided only where the edge would else be torn.
#let set-in(language, body) = {
  set text(
    font: faces,
    size: 11pt,
    ..tongue(language),
    number-type: "lining",
    hyphenate: false,
    costs: (hyphenation: 240%, runt: 700%),
  )
  set par(leading: 0.69em, spacing: 0.69em, justify: false, linebreaks: "simple")
  body
}

// As it was typed: a new line there is a new line here.
#let typed(said) = if said.contains("\n") { said.split("\n").join(linebreak()) } else { said }

// Short words at the end stay together, so that none stands alone on the last line.
#let tied(said) = said.replace(
  regex(" (\\S{1,3} )?(\\S{1,7})$"),
  found => found.text.replace(" ", "\u{a0}"),
)

// Weighing all lines of a paragraph against each other, and looking for places to divide words, takes half the time
// of a page. Lines of short words come out well without.
#let long-word = regex("[\\p{L}\\p{M}]{13}")
#let running(said) = if said.contains(long-word) {
  par(linebreaks: "optimized", text(hyphenate: true, typed(said)))
} else { par(typed(tied(said))) }

// Lines that belong together, none divided; one too long goes on a little further in. Short ones are set at once,
// which is quicker.
#let stack-of(rows, pitch: 0.6em) = {
  set text(hyphenate: false)
  set par(leading: pitch, spacing: pitch)
  if rows.all(row => type(row) == str and row.len() < 36) {
    par(rows.map(typed).join(linebreak()))
  } else {
    set par(hanging-indent: 1em)
    for row in rows { par(if type(row) == str { typed(row) } else { row }) }
  }
}

// A word wider than its place is made smaller, since it cannot be broken.
#let fitted(said, width) = {
  let widest = measure(said).width
  if widest > width { text(size: 1em * (width / widest), said) } else { said }
}

#let signed(d, room) = {
  if d.at("image", default: false) {
    block(height: room, above: 0.5em, below: 0.35em, image(
      read("signature", encoding: none), alt: d.signature, height: 100%, fit: "contain",
    ))
  } else { v(room, weak: false) }
}

// In a context: by how many lines a body is longer than its place.
#let lines-over(title, body, width, height) = {
  let pitch = 1.36 * 11pt
  let more = measure(width: width, body).height - height
  if more > 0.5pt [#metadata((title: title, lines: calc.ceil(more / pitch))) <over>]
}
`
