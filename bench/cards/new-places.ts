// Where the people of set C work, and how addresses and numbers are written there. Numbers are those kept
// for plays and films, or with 555; domains end in .example.
import type { Country } from './people.ts'

/** As one says it, and the part of the domain. */
export const newCompanies: readonly (readonly [name: string, label: string])[] = [
  ['Copperfield Insurance', 'copperfield'],
  ['Tamarack Software', 'tamarack'],
  ['Hollis & Greene', 'hollisgreene'],
  ['Northgate Dental Group', 'northgatedental'],
  ['Blue Heron Hotels', 'blueheron'],
  ['Vantage Steelworks Inc.', 'vantagesteel'],
  ['Weber Feinmechanik GmbH', 'weber-feinmechanik'],
  ['Maison Delorme', 'maisondelorme'],
  ['Skyline Freight', 'skyline-freight'],
  ['Marlowe Publishing', 'marlowe'],
  ['Cedar Grove School', 'cedargrove'],
  ['Aurora Biotech AB', 'aurorabiotech'],
  ['Hearth & Hive', 'hearthandhive'],
  ['Rivera Architects', 'rivera-architects'],
  ['Stonebridge Capital LLC', 'stonebridgecapital'],
  ['Panorama Reisen AG', 'panorama-reisen'],
  ['Café Solano', 'cafesolano'],
  ['Tidewater Energy', 'tidewater'],
  ['Optikon', 'optikon'],
  ['Greenfield College', 'greenfield'],
  ['Lumen Interactive', 'lumen'],
  ['Baltic Timber Sp. z o.o.', 'baltictimber'],
  ['Silva Têxteis', 'silvatexteis'],
  ['Parkside Clinic', 'parksideclinic'],
]

export const newTaglines = [
  'Good neighbors since 1954',
  'We find the way',
  'Less noise, more light',
  'Family owned',
  'From seed to table',
]

/** One `#` is a digit of chance. The lines of an address, outermost last. */
export const newAddresses: Readonly<Record<Country, readonly (readonly string[])[]>> = {
  us: [
    ['4## Harbor Drive', 'Milwaukee, WI 532##'],
    ['2### Peachtree Road NE, Suite 4##', 'Atlanta, GA 303##'],
    ['## Elm Court', 'Burlington, VT 054##'],
    ['One Liberty Plaza, ##th Floor', 'Boston, MA 021##'],
  ],
  gb: [
    ['1# Deansgate', 'Manchester M3 2BW'],
    ['# Queen Square', 'Bristol BS1 4JE', 'England'],
  ],
  ca: [
    ['1### boul. Laurier', 'Québec QC G1V 4T3'],
    ['2## Granville Street', 'Vancouver, BC V6C 1S4'],
  ],
  ie: [['# Patrick Street', 'Cork', 'Ireland']],
  de: [
    ['Am Marktplatz #', '701## Stuttgart'],
    ['Königsweg ##', '200## Hamburg'],
  ],
  fr: [
    ['## quai des Chartrons', '33000 Bordeaux'],
    ['# place Bellecour', '310## Toulouse', 'France'],
  ],
  es: [
    ['Paseo de la Castellana 1##', '28046 Madrid'],
    ['C/ Colón ##', '460## Valencia'],
  ],
  pl: [
    ['ul. Piotrkowska 1##', '90-0## Łódź'],
    ['al. Niepodległości ##', '61-8## Poznań'],
  ],
  cz: [['Masarykova ##', '602 00 Brno']],
  dk: [['Søndergade ##', '8000 Aarhus C']],
  se: [['Kungsgatan ##', '411 19 Göteborg']],
  no: [['Bryggen ##', '5003 Bergen']],
  pt: [
    ['Avenida dos Aliados ##', '4000-0## Porto'],
    ['Rua da Bahia 1###', 'Belo Horizonte – MG'],
  ],
  vn: [['## Tràng Tiền, Hoàn Kiếm', 'Hà Nội']],
  hu: [['Kossuth Lajos utca ##', '4024 Debrecen']],
  tr: [['Atatürk Bulvarı No: ##', '06420 Çankaya / Ankara']],
  it: [
    ['Via dei Calzaiuoli ##', '50122 Firenze'],
    ['Piazza Maggiore #', '40124 Bologna (BO)'],
  ],
  nl: [['Coolsingel ##', '3012 AD Rotterdam']],
}

/** How numbers are written there: each card takes one way. */
export const newPhones: Readonly<Record<Country, readonly string[]>> = {
  us: [
    '(414) 555-01##',
    '404.555.01##',
    '+1 617 555 01##',
    '802-555-01##',
    '(312) 555-01## x2##',
    '+1-206-555-01##',
  ],
  gb: ['0161 496 0###', '+44 117 496 0###', '+44 (0)20 7946 0###', '07700 900###'],
  ca: ['418 555-01##', '+1 604 555 01##', '(418) 555-01##'],
  ie: ['+353 (0)20 915 ####', '020 913 ####'],
  de: ['+49 40 66969 ###', '030 23125 ###', '+49 (0)69 90009 ###', '0176 040690 ##'],
  fr: ['01 99 00 ## ##', '+33 5 36 49 ## ##', '06.39.98.##.##'],
  es: ['+34 96 555 01 ##', '935 550 1##'],
  pl: ['+48 42 555 01 ##', '601 555 0##'],
  cz: ['+420 555 020 2##', '555 030 3##'],
  dk: ['+45 55 50 20 ##', '55 50 20 ##'],
  se: ['+46 31 390 06 ##', '08-465 004 ##'],
  no: ['+47 55 50 20 ##', '55 50 20 ##'],
  pt: ['+351 22 555 01##', '+55 31 5550-01##'],
  vn: ['+84 24 5550 01##', '(024) 5550 01##'],
  hu: ['+36 52 555 01##', '+36 20 555 01##'],
  tr: ['+90 312 555 01 ##', '0312 555 01 ##'],
  it: ['+39 055 5550 1##', '051 5550 1##'],
  nl: ['+31 10 555 01##', '010 555 01##'],
}
