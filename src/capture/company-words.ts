// The words by which the name of a company is told from a person's.

/** Whether the text says of itself that it is a company: `Halvorsen Papier GmbH`, `Harbor Dental Group`. */
export function isCompanyName(text: string): boolean {
  if (text.length > 100) return false
  return (
    legalForm.test(text) ||
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => kinds.has(word))
  )
}

const legalForm =
  /(?:^|[\s,])(?:Inc|LLC|L\.L\.C|LLP|Ltd|Limited|PLC|Corp|Corporation|Co|Company|GmbH|gGmbH|AG|KG|KGaA|OHG|UG|SE|e\.V|SAS|SARL|S\.A\.R\.L|SA|S\.A|S\.L|SL|S\.p\.A|SpA|S\.r\.l|Srl|BV|B\.V|NV|N\.V|AB|A\/S|ApS|Oy|Oyj|AS|Kft|Sp\. z o\.o|s\.r\.o|Pty|Pte|inc)\.?(?:$|[\s,])/

const kinds = new Set(
  (
    'group holdings holding industries enterprises solutions systems technologies technology software labs laboratories studio studios ' +
    'partners associates consulting services logistics foods paper textiles tools energy energie health hospital clinic university ' +
    'college school schools district church bank insurance versicherung resorts hotel hotels markets outfitters distribution ' +
    'manufacturing foundation institute council ministry agency bureau city county offices center centre biotech pharma ' +
    'papier papeterie papelera ateliers maschinenbau werke klinik krankenhaus universität stadt société entreprise compagnie'
  ).split(' '),
)
