// What a column of a table may hold, and the words by which a header says so in several languages.
import { fold } from '#core/words/fold.ts'

/** The parts of a postal address; `address` is a whole one in its lines. */
export const addressFields = [
  ...(['address', 'street', 'box', 'extended'] as const),
  ...(['city', 'region', 'postal-code', 'country'] as const),
] as const

export const tableFields = [
  ...(['name', 'given', 'middle', 'family', 'suffix', 'pronouns'] as const),
  ...(['title', 'company', 'email', 'phone', 'label'] as const),
  ...addressFields,
  'skip',
] as const

/** A `label` says what kind the next column's number or address is. */
export type TableField = (typeof tableFields)[number]

/** What a header cell names; `undefined` where it says nothing known. */
export function fieldOfHeader(cell: string): TableField | undefined {
  if (cell.length > 80) return undefined
  const words = headerWords(cell)
  return known.get(words) ?? known.get(words.replace(numbered, '').replace(/ +/g, ' ').trim())
}

/** A header cell as it is compared: `E-Mail_Address 2 ` is `email address 2`. */
export function headerWords(cell: string): string {
  return fold(cell.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(/e-mail/g, 'email')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The second of several, and whose: `work phone 2`, `Telefon geschäftlich`, `email 1 value`. */
const numbered =
  /\b(?:\d+|value|work|business|home|office|other|primary|secondary|main|personal|direct|geschaftlich|privat|beruflich|dienstlich|professionnel|professionnelle|personnel|pro|principal|trabajo|personal|particular)\b/g

const words: Readonly<Record<Exclude<TableField, 'label' | 'skip'>, string>> = {
  name:
    'name, full name, contact, contact name, display name, person, interviewer, recruiter, ' +
    'vollstandiger name, kontakt, ansprechpartner, ansprechpartnerin, anzeigename, ' +
    'nom complet, nom et prenom, interlocuteur, nombre completo, nombre y apellidos, contacto',
  given:
    'first name, given name, firstname, forename, first, vorname, rufname, prenom, nombre, nombre de pila',
  middle:
    'middle name, additional name, middle, weitere vornamen, zweiter vorname, deuxieme prenom, segundo nombre',
  family:
    'last name, family name, lastname, surname, last, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos',
  suffix: 'suffix, name suffix, namenszusatz, suffixe, sufijo',
  pronouns: 'pronouns, pronoun, pronomen, pronoms, pronombres',
  title:
    'job title, title, position, role, occupation, function, current position, organization title, organization 1 title, contact title, ' +
    'berufsbezeichnung, stelle, funktion, titre, fonction, poste, intitule du poste, puesto, cargo, titulo',
  company:
    'company, company name, business name, organization, organisation, organization name, organization 1 name, employer, current company, account name, ' +
    'firma, unternehmen, arbeitgeber, firmenname, entreprise, societe, employeur, empresa, compania, organizacion',
  email:
    'email, email address, mail, emails, email addresses, emailadresse, email adresse, mailadresse, courriel, adresse email, ' +
    'adresse de messagerie, adresse electronique, correo, correo electronico, direccion de correo electronico, email adresse',
  phone:
    'phone, phone number, telephone, tel, mobile, mobile phone, mobile number, cell, cell phone, direct, telephone number, phones, direct line, ' +
    'telefon, telefonnummer, mobiltelefon, mobil, handy, handynummer, rufnummer, mobilnummer, haupttelefon, ' +
    'telephone mobile, portable, numero de telephone, telefono, telefono movil, movil, celular, numero de telefono',
  address:
    'address, full address, postal address, mailing address, address formatted, adresse, anschrift, postanschrift, adresse postale, direccion, domicilio',
  street:
    'street, street address, address line, address street, street number, strasse, strasse und hausnummer, rue, calle',
  box: 'po box, address po box, postfach, boite postale, apartado',
  extended: 'address extended address, adresszusatz, complement d adresse',
  city: 'city, town, address city, locality, ort, stadt, wohnort, ville, ciudad, poblacion, localidad',
  region:
    'state, region, province, county, address region, state province, bundesland, kanton, bundesland kanton, departement, departement region, provincia, estado',
  'postal-code':
    'postal code, zip, zip code, postcode, address postal code, plz, postleitzahl, code postal, codigo postal, cp',
  country:
    'country, country region, address country, land, land region, pays, pays region, pais, pais region',
}

const known = new Map<string, TableField>([
  ...Object.entries(words).flatMap(([field, list]) =>
    list.split(', ').map((word): [string, TableField] => [word, field as TableField]),
  ),
  ...['email label', 'email type', 'phone label', 'phone type'].map(
    (word): [string, TableField] => [word, 'label'],
  ),
])
