// The words by which a position or a title is told from other text, and what is said around an interview.

/** Whether the text reads as a position or title: a few words, one of them a kind of work. */
export function isPositionName(text: string): boolean {
  if (text.length > 80 || /[@!?]|https?:/.test(text)) return false
  const words = text
    .toLowerCase()
    .split(/[^\p{L}'&-]+/u)
    .filter(Boolean)
  return words.length <= 8 && words.some(isWork)
}

function isWork(word: string): boolean {
  return (
    work.has(word) ||
    work.has(word.replace(/s$/, '')) ||
    /(?:leiter|leitung|ingenieur|entwickler|berater|referent|arbeiter|kraft|führer|verkäufer|einkäufer|koordinator|techniker)(?:in)?$/.test(
      word,
    )
  )
}

const work = new Set(
  (
    'accountant administrator advisor adviser agent aide analyst apprentice architect assembler assistant associate ' +
    'attorney auditor baker barista bookkeeper buyer carpenter caregiver cashier chair chef chemist chief clerk clinician ' +
    'coach consultant controller cook coordinator counsel counselor counsellor curator custodian dean dentist designer ' +
    'developer director dispatcher doctor driver editor educator electrician engineer estimator executive foreman founder ' +
    'cofounder co-founder fundraiser handler head housekeeper hygienist inspector installer instructor intern inventor ' +
    'janitor journalist lawyer lead leader lecturer librarian machinist maintainer maker manager marketer mechanic ' +
    'merchandiser midwife nurse officer operator owner painter paralegal paramedic partner pharmacist photographer ' +
    'physician physiotherapist pilot planner plumber postdoc president principal producer professor programmer ' +
    'psychologist receptionist recruiter registrar representative rep reporter researcher resident sales scheduler ' +
    'scientist secretary server solicitor sourcer specialist statistician steward strategist student superintendent ' +
    'supervisor surgeon surveyor teacher teller technician technologist tester therapist trader trainee trainer ' +
    'translator treasurer tutor underwriter veterinarian vp svp evp ceo cto cfo coo cio cmo chro welder writer ' +
    'geschäftsführer geschäftsführerin prokurist prokuristin disponent disponentin sachbearbeiter recruiterin managerin ' +
    'ingénieur ingénieure responsable chef cheffe directeur directrice développeur développeuse chargé chargée gérant gérante ' +
    'assistante consultante technicien technicienne conseiller conseillère gestionnaire recruteur recruteuse acheteur acheteuse ' +
    'gerente ingeniero ingeniera director directora jefe jefa coordinador coordinadora técnico técnica reclutador reclutadora ' +
    'consultor consultora analista encargado encargada responsabile direttore direttrice'
  ).split(' '),
)

/** What is left of a part of a summary without the words for the meeting itself: `Planner interview` is `Planner`. */
export function withoutMeeting(text: string): string {
  const rest = text.replace(leading, '').replace(trailing, '').trim()
  return rest
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || around.has(word))
    ? ''
    : rest
}

/** Whether the text speaks of an interview at all. */
export function speaksOfInterview(text: string): boolean {
  return /interview|screening|\bscreen\b|gespräch|entretien|entrevista|hiring/i.test(text)
}

const kinds =
  '(?:(?:job|first|second|third|final|1st|2nd|3rd|panel|phone|telephone|video|virtual|technical|remote|initial|on-?site|in-person|round|hiring|manager|team)[ -])'
const meetings = '(?:interviews?|screening|screen|vorstellungsgespräch|entretien|entrevista)'
const leading = new RegExp(`^${kinds}{0,4}${meetings}(?![\\p{L}-])[ ,]*`, 'iu')
const trailing = new RegExp(`(?<![\\p{L}-])${kinds}{0,4}${meetings}$`, 'iu')

const around = new Set(
  (
    'a an the and of on in by at with via to for interview interviews call chat meeting meet conversation discussion talk ' +
    'screen screening round stage loop panel session invitation invite first second third final st nd rd th initial intro ' +
    'introduction introductory phone telephone video virtual remote onsite site person technical behavioral behavioural ' +
    'teams microsoft zoom google webex online hiring manager team candidate applicant job min mins minute minutes hour hours ' +
    'h hr part day half full est edt cst cdt mst mdt pst pdt cet cest gmt bst utc am pm vorstellungsgespräch gespräch entretien entrevista'
  ).split(' '),
)
