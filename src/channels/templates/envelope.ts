// An envelope with its return address, and sheets of labels.

export const envelopeSheet = String.raw`
#import "paper.typ": *

// The address stands right of the middle and low, clear of the stamp and of the strip that machines read.
#let envelope(d) = {
  show: set-in.with(d.language)
  let (width, height) = (d.width * 1mm, d.height * 1mm)
  page(width: width, height: height, margin: 0mm, {
    place(top + left, dx: 10mm, dy: 9mm, block(width: width * 0.45, {
      set text(size: 8.5pt, fill: quiet)
      stack-of(d.from, pitch: 0.55em)
    }))
    let room = (width: width * 0.56 - 10mm, height: height * 0.58 - 16mm)
    let address(size) = text(size: size, stack-of(d.to, pitch: 0.58em))
    // Measuring costs a second run of the page, and most addresses are short.
    let short = d.to.len() <= 6 and d.to.all(row => row.len() * 6.4pt < room.width)
    place(top + left, dx: width * 0.44, dy: height * 0.42, block(..room, if short { address(12pt) } else {
      context {
        let fits(size) = measure(width: room.width, address(size)).height <= room.height
        address((12pt, 11pt, 10pt, 9pt, 8pt, 7pt).find(size => fits(size) or size == 7pt))
      }
    }))
  })
}
`

export const envelopePage = String.raw`
#import "envelope-sheet.typ": *
#let d = json("data.json")
#set document(title: d.title, author: d.from.at(0))
#set text(..tongue(d.language))
#envelope(d)
`

export const labels = String.raw`
#import "paper.typ": *
#let d = json("data.json")
#set document(title: d.name, author: d.author)
#show: set-in.with(d.language)
#set page(paper: d.paper, margin: 0mm)

#let label(rows) = block(width: d.width * 1mm, height: d.height * 1mm, inset: (x: 4mm, y: 1mm), layout(place => {
  set align(horizon)
  let address(size) = text(size: size, stack-of(rows, pitch: 0.5em))
  let fits(size) = measure(width: place.width, address(size)).height <= place.height
  address((10.5pt, 9.5pt, 8.5pt, 7.5pt, 6.5pt, 5.5pt).find(size => fits(size) or size == 5.5pt))
}))

#let each = d.across * d.down
#let places = (none,) * d.skip + d.labels
#for sheet in places.chunks(each) {
  page({
    for (index, rows) in sheet.enumerate() {
      if rows != none {
        let (row, column) = (calc.quo(index, d.across), calc.rem(index, d.across))
        place(top + left, dx: (d.left + column * d.stepX) * 1mm, dy: (d.top + row * d.stepY) * 1mm, label(rows))
      }
    }
  })
}
`
