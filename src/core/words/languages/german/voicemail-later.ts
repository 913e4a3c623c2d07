// The voicemail of the second and the third round in German: both names, the date of the interview, the position,
// how things stand, the number, thanks.
import type { Language } from '../../language.ts'

export const later: Language['voicemail']['later'] = {
  hellos: [
    ({ to, me }) => `Guten Tag, hier ist ${me} für ${to.full}`,
    ({ to, me }) => `Guten Tag, ${to.full}, hier ist ${me}, ich frage kurz nach`,
    ({ to, me }) => `Guten Tag, hier spricht ${me} mit einer kurzen Nachricht für ${to.full}`,
    ({ to, me }) => `Guten Tag, ${to.full}, am Apparat ist ${me}`,
    ({ to, me }) => `Guten Tag, diese Nachricht ist für ${to.full}. Sie kommt von ${me}`,
    ({ to, me }) => `Guten Tag, ${to.full}, mein Name ist ${me}`,
    ({ to, me }) => `Guten Tag, ${me} ist mein Name, ich wollte ${to.full} sprechen`,
    ({ to, me }) => `Guten Tag, ${to.full}, ${me} hier mit einer kurzen Frage`,
  ],
  reminders: [
    ({ met, within, role }) => `Wir haben am ${within(met)} über die ${role} gesprochen`,
    ({ met, within, role }) =>
      `Ich komme auf die ${role} und unser Gespräch am ${within(met)} zurück`,
    ({ met, within, role }) => `Ich hatte am ${within(met)} ein Gespräch bei Ihnen zur ${role}`,
    ({ met, date, role }) => `Unser Gespräch über die ${role} war am ${date(met)}`,
    ({ met, within, role }) =>
      `Auch nach unserem Gespräch am ${within(met)} interessiert mich die ${role} sehr`,
    ({ met, within, role }) =>
      `Ich rufe wegen der ${role} an, über die wir am ${within(met)} sprachen`,
    ({ met, within, role }) => `Sie haben mir am ${within(met)} von der ${role} erzählt`,
    ({ met, date, role }) =>
      `Ich melde mich noch einmal zur ${role}. Kennengelernt haben wir uns am ${date(met)}`,
  ],
  questions: [
    () => 'Darf ich fragen, wo Sie im Verfahren stehen?',
    () => 'Ich wüsste gern, wie es steht',
    () => 'Gibt es Neuigkeiten für mich?',
    () => 'Können Sie mir sagen, wie es weitergeht?',
    () => 'Ich wollte fragen, wie die Suche läuft',
    () => 'Ist schon entschieden worden?',
    ({ tone }) =>
      `Ich ${tone('würde mich sehr freuen', 'würde mich freuen', 'wäre dankbar')}, Neues zu erfahren`,
    () => 'Mich interessieren die nächsten Schritte',
  ],
  numbers: [
    ({ number }) => `Meine Nummer ist ${number}`,
    ({ number }) => `Erreichbar bin ich unter ${number}`,
    ({ number }) => `Ich bin unter ${number} zu erreichen`,
    ({ number }) => `Bitte rufen Sie mich an unter ${number}`,
    ({ number }) => `Meine Telefonnummer ist ${number}`,
    ({ number }) => `Hier ist meine Nummer: ${number}`,
    ({ number }) => `Am besten erreichen Sie mich unter ${number}`,
    ({ number }) => `Rückruf gern unter ${number}`,
  ],
  endings: [
    ({ number, to }) => `Noch einmal: ${number}. Danke, ${to.name}`,
    ({ number, to }) => `Ich wiederhole: ${number}. Danke für Ihre Zeit, ${to.name}`,
    ({ number, to }) => `Ich sage sie noch einmal: ${number}. Vielen Dank, ${to.name}`,
    ({ number, to }) => `Das war ${number}. Besten Dank, ${to.name}`,
    ({ number, to }) => `Die Nummer noch einmal: ${number}. Herzlichen Dank, ${to.name}`,
    ({ number, to }) => `Also ${number}. Ihnen, ${to.name}, nochmals danke`,
    ({ number, to }) => `Und ein zweites Mal: ${number}. Nochmals danke, ${to.name}`,
    ({ number, to }) => `Zur Sicherheit: ${number}. Vielen Dank und auf Wiederhören, ${to.name}`,
  ],
}
