// Where the people of sets A and B work, and how one writes addresses and numbers there. Numbers are those
// kept for plays and films, or with 555; domains end in .example.
import type { Country } from './people.ts'

/** As one says it, and the part of the domain. */
export const companies: readonly (readonly [name: string, label: string])[] = [
  ['Halvorsen Paper', 'halvorsen'],
  ['Brightwater Analytics', 'brightwater'],
  ['Nordlys Robotics', 'nordlys-robotics'],
  ['Castellan & Rowe LLP', 'castellanrowe'],
  ['Meridian Health Partners', 'meridianhealth'],
  ['Okafor Foods Inc.', 'okaforfoods'],
  ['Vertex Tooling GmbH', 'vertex-tooling'],
  ['Atelier Bleu', 'atelierbleu'],
  ['Kestrel Aviation', 'kestrel-aviation'],
  ['Sunrise Bakery Co.', 'sunrisebakery'],
  ['QuantaLeaf', 'quantaleaf'],
  ['Fjordkraft Marine AS', 'fjordkraft-marine'],
  ['Old Mill Brewing', 'oldmill'],
  ['Lindqvist Design', 'lindqvist'],
  ['Tres Ríos Energía', 'tresrios'],
  ['Polar Bear Logistics', 'polarbear'],
  ['First Harbor Bank', 'firstharbor'],
  ['The Larkspur Foundation', 'larkspur'],
  ['Zenith & Co', 'zenith'],
  ['Ironbridge Construction Ltd', 'ironbridge'],
  ['Pixelwerk', 'pixelwerk'],
  ['University of Eastmoor', 'eastmoor'],
  ['Saffron Labs', 'saffronlabs'],
  ['Grüne Wiese AG', 'gruenewiese'],
]

export const taglines = [
  ...[
    'Paper that lasts',
    'Measured twice',
    'Engineering tomorrow',
    'Since 1987',
    'Care, close to home',
  ],
  ...['Clear answers', 'Built by hand'],
]

export const domainEnds = ['example', 'example', 'example', 'co.example', 'com.example']

/** One `#` is a digit of chance. The lines of an address, outermost last. */
export const addresses: Readonly<Record<Country, readonly (readonly string[])[]>> = {
  us: [
    ['## Mill Street', 'Green Bay, WI 543##'],
    ['1### Commerce Blvd, Suite 2##', 'Austin, TX 787##'],
    ['### W. 4th Ave., Floor 1#', 'Portland, OR 972##'],
    ['P.O. Box 1##', 'Farmington, CT 060##'],
  ],
  gb: [
    ['## Kingsway', 'London WC2B 6LH'],
    ['Unit #, Canal Wharf', 'Leeds LS11 5PS', 'United Kingdom'],
  ],
  ca: [
    ['2## rue Sherbrooke Ouest', 'Montréal QC H2X 1X8'],
    ['## Bay Street, Suite 9##', 'Toronto, ON M5H 2S6'],
  ],
  ie: [['## Dame Street', 'Dublin 2', 'Ireland']],
  de: [
    ['Hauptstraße ##', '501## Köln'],
    ['Lindenallee 1#', '80### München', 'Germany'],
  ],
  fr: [
    ['## rue de la République', '690## Lyon'],
    ['1## boulevard Haussmann', '75008 Paris', 'France'],
  ],
  es: [
    ['Calle de Alcalá ##', '28014 Madrid'],
    ['Avda. Diagonal 4##', '080## Barcelona'],
  ],
  pl: [
    ['ul. Świętokrzyska 1#', '00-0## Warszawa'],
    ['ul. Długa ##', '31-1## Kraków'],
  ],
  cz: [['Vinohradská ##', '120 00 Praha 2']],
  dk: [['Vesterbrogade ##', '1620 København V']],
  se: [['Drottninggatan ##', '111 21 Stockholm']],
  no: [['Storgata 1#', '0155 Oslo']],
  pt: [
    ['Rua Augusta 1##', '1100-0## Lisboa'],
    ['Av. Paulista 1###', 'São Paulo – SP'],
  ],
  vn: [['## Lê Lợi, Quận 1', 'TP. Hồ Chí Minh']],
  hu: [['Váci utca ##', '1056 Budapest']],
  tr: [['İstiklal Cad. No: ##', '34430 Beyoğlu / İstanbul']],
  it: [
    ['Via Garibaldi ##', '20121 Milano'],
    ['Corso Vittorio Emanuele 1#', '10123 Torino (TO)'],
  ],
  nl: [['Herengracht ###', '1017 BZ Amsterdam']],
}

/** How numbers are written there: each card takes one way. */
export const phones: Readonly<Record<Country, readonly string[]>> = {
  us: [
    '(920) 555-01##',
    '920.555.01##',
    '+1 512 555 01##',
    '503-555-01##',
    '1-860-555-01## ext. 2##',
    '+1 (920) 555-01##',
  ],
  gb: ['020 7946 0###', '+44 20 7946 0###', '+44 (0)7700 900###', '0113 496 0###'],
  ca: ['514 555-01##', '+1 416 555 01##', '(514) 555-01##'],
  ie: ['+353 20 913 ####', '020 915 ####'],
  de: ['+49 30 23125 ###', '0221 4710 ###', '+49 (0)89 99998 ###', '0171 39200 ##'],
  fr: ['01 99 00 ## ##', '+33 6 39 98 ## ##', '04.65.71.##.##'],
  es: ['+34 91 555 01 ##', '915 550 1##'],
  pl: ['+48 22 555 01 ##', '600 555 0##'],
  cz: ['+420 555 010 1##'],
  dk: ['+45 55 50 10 ##'],
  se: ['+46 8 465 004 ##', '070-1740 6##'],
  no: ['+47 55 50 10 ##'],
  pt: ['+351 21 555 01##', '+55 11 5550-01##'],
  vn: ['+84 28 5550 01##', '(028) 5550 01##'],
  hu: ['+36 1 555 01##', '+36 30 555 01##'],
  tr: ['+90 212 555 01 ##', '0212 555 01 ##'],
  it: ['+39 02 5550 01##', '02 5550 01##'],
  nl: ['+31 20 555 01##', '06 5550 01##'],
}
