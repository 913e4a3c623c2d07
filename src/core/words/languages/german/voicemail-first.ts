// The first voicemail in German: both names, when the interview was, the position, thanks, the date they named for
// the decision, the number, thanks again.
import type { Calling } from '../../calling.ts'
import type { Language } from '../../language.ts'

export const first: Language['voicemail']['first'] = {
  hellos: [
    ({ to, me }) => `Guten Tag, hier ist ${me}, eine Nachricht für ${to.full}`,
    ({ to, me }) => `Guten Tag, ${to.full}, hier spricht ${me}`,
    ({ to, me }) => `Guten Tag, ${to.full}. Mein Name ist ${me}`,
    ({ to, me }) => `Guten Tag, ${to.full}, hier ist ${me}`,
    ({ to, me }) => `Guten Tag. ${me} hier, für ${to.full}`,
    ({ to, me }) => `Guten Tag, ${to.full}, am Apparat ist ${me}`,
    ({ to, me }) => `Guten Tag, mein Name ist ${me}, ich wollte ${to.full} sprechen`,
    ({ to, me }) => `Guten Tag, ein Anruf für ${to.full}, von ${me}`,
  ],
  reminders: [
    ({ metOnWithin, role }) => `Wir haben ${metOnWithin} über die ${role} gesprochen`,
    ({ metOn, role }) => `Unser Gespräch zur ${role} war ${metOn}`,
    ({ metOnWithin, role }) => `Sie haben ${metOnWithin} mit mir über die ${role} gesprochen`,
    ({ metOn, role }) => `Es geht um die ${role}. Gesprochen haben wir ${metOn}`,
    ({ metOnWithin, role }) => `Ich war ${metOnWithin} bei Ihnen, wegen der ${role}`,
    ({ metOnWithin, role }) => `Wir hatten ${metOnWithin} ein Gespräch über die ${role}`,
    ({ metOnWithin, role }) => `Ich habe mich ${metOnWithin} für die ${role} vorgestellt`,
    ({ metOnWithin, role }) => `Ich rufe nach unserem Gespräch ${metOnWithin} zur ${role} an`,
  ],
  thanks: [
    () => 'Danke für Ihre Zeit',
    ({ tone }) => `Das hat mich ${tone('sehr gefreut', 'gefreut', 'sehr gefreut')}, danke`,
    () => 'Vielen Dank für das gute Gespräch',
    ({ tone }) => `${tone('Herzlichen', 'Vielen', 'Besten')} Dank dafür`,
    () => 'Danke, dass Sie Zeit für mich hatten',
    () => 'Dafür danke ich Ihnen',
    () => 'Danke für Ihre Offenheit',
    () => 'Haben Sie Dank für das Gespräch',
  ],
  dates: [
    (calling) =>
      `Entscheiden ${passed(calling, byYou(calling, 'wollen Sie', 'will Ihr Team'), byYou(calling, 'wollten Sie', 'wollte Ihr Team'))} bis ${due(calling)}`,
    (calling) =>
      `${byYou(calling, 'Sie sprachen von', 'Ich hörte von')} einer Entscheidung bis ${due(calling)}`,
    (calling) => `Für die Entscheidung habe ich mir ${due(calling)} notiert`,
    (calling) =>
      `${byYou(calling, 'Sie nannten mir', 'Mir wurde')} ${due(calling)} als Termin ${byYou(calling, '', 'genannt')}`.trim(),
    (calling) => `Die Entscheidung ${passed(calling, 'ist', 'war')} bis ${due(calling)} geplant`,
    (calling) =>
      `${byYou(calling, 'Sie hofften', 'Ihr Team hoffte')}, bis ${due(calling)} zu entscheiden`,
    (calling) => `Die Entscheidung soll${passed(calling, '', 'te')} ja bis ${due(calling)} fallen`,
    (calling) =>
      `Eine Antwort ${byYou(calling, 'hatten Sie', 'hatte Ihr Team')} bis ${due(calling)} angekündigt`,
  ],
  numbers: [
    ({ number }) => `Meine Nummer ist ${number}`,
    ({ number }) => `Erreichbar bin ich unter ${number}`,
    ({ number }) => `Ich bin unter ${number} zu erreichen`,
    ({ number }) => `Bitte rufen Sie mich zurück unter ${number}`,
    ({ number }) => `Meine Telefonnummer ist ${number}`,
    ({ number }) => `Sie erreichen mich unter ${number}`,
    ({ number }) => `Hier ist meine Nummer: ${number}`,
    ({ number }) => `Rückruf bitte unter ${number}`,
  ],
  endings: [
    ({ number, to }) => `Noch einmal: ${number}. Nochmals danke, ${to.name}`,
    ({ number, to }) => `Ich wiederhole: ${number}. Vielen Dank noch einmal, ${to.name}`,
    ({ number, to }) => `Das war ${number}. Danke nochmals, ${to.name}`,
    ({ number, to }) => `Ich sage sie noch einmal: ${number}. Herzlichen Dank, ${to.name}`,
    ({ number, to }) => `Und ein zweites Mal: ${number}. Haben Sie Dank, ${to.name}`,
    ({ number, to }) => `Die Nummer noch einmal: ${number}. Ihnen, ${to.name}, nochmals danke`,
    ({ number, to }) => `Also ${number}. Noch einmal danke, ${to.name}`,
    ({ number, to }) => `Zur Sicherheit: ${number}. ${to.name}, vielen Dank`,
  ],
}

function due({ due: given }: Calling): string {
  return given?.date ?? ''
}

function byYou({ due: given }: Calling, you: string, others: string): string {
  return given?.byYou ? you : others
}

function passed({ due: given }: Calling, toCome: string, past: string): string {
  return given?.isPast ? past : toCome
}
