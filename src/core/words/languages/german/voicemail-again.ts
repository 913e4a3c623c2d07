// The voicemail of the second try in German: both names, the date of the interview, the position, whether there are
// additional details to provide, the number, and that one hopes to hear soon.
import type { Language } from '../../language.ts'

export const again: Language['voicemail']['again'] = {
  hellos: [
    ({ to, me }) => `Guten Tag, ${to.full}, hier ist noch einmal ${me}`,
    ({ to, me }) => `Guten Tag, hier ruft wieder ${me} an, für ${to.full}`,
    ({ to, me }) => `Guten Tag, ${to.full}, ich bin es noch einmal, ${me}`,
    ({ to, me }) => `Guten Tag, hier spricht erneut ${me}, für ${to.full}`,
    ({ to, me }) => `Guten Tag, ${to.full}, ${me} versucht es noch einmal`,
    ({ to, me }) => `Guten Tag, ${me} wieder, ich hoffe ${to.full} zu erreichen`,
    ({ to, me }) => `Guten Tag, ${to.full}, hier ist ${me}, nach meiner letzten Nachricht`,
    ({ to, me }) => `Guten Tag noch einmal, ${to.full}. Mein Name ist ${me}`,
  ],
  reminders: [
    ({ met, within, role }) => `Es geht um unser Gespräch am ${within(met)} zur ${role}`,
    ({ met, within, role }) =>
      `Ich rufe wegen der ${role} an, über die wir am ${within(met)} sprachen`,
    ({ met, within, role }) => `Am ${within(met)} haben wir über die ${role} geredet`,
    ({ met, within, role }) =>
      `Vielleicht erinnern Sie sich an unser Gespräch am ${within(met)} über die ${role}`,
    ({ met, date, role }) => `Ich frage wegen der ${role} nach. Wir sprachen am ${date(met)}`,
    ({ met, within, role }) => `Sie haben am ${within(met)} mit mir über die ${role} gesprochen`,
    ({ met, date, role }) => `Unser Gespräch über die ${role} war am ${date(met)}`,
    ({ met, within, role }) =>
      `Seit unserem Treffen am ${within(met)} denke ich über die ${role} nach`,
  ],
  details: [
    () => 'Brauchen Sie noch weitere Angaben von mir?',
    () => 'Kann ich Ihnen weitere Einzelheiten geben?',
    () => 'Würden Ihnen mehr Einzelheiten helfen?',
    () => 'Möchten Sie noch etwas wissen?',
    () => 'Fehlen Ihnen noch Angaben?',
    () => 'Sagen Sie mir bitte, wenn weitere Auskünfte nützlich sind',
    () => 'Gibt es etwas, das ich ergänzen kann?',
    () => 'Wenn Sie mehr wissen möchten, gebe ich gern Auskunft',
  ],
  numbers: [
    ({ number }) => `Meine Nummer ist ${number}. Noch einmal: ${number}`,
    ({ number }) => `Erreichbar bin ich unter ${number}. Das war ${number}`,
    ({ number }) => `Ich bin unter ${number} zu erreichen. Ich wiederhole: ${number}`,
    ({ number }) => `Meine Telefonnummer ist ${number}. Und ein zweites Mal: ${number}`,
    ({ number }) => `Bitte rufen Sie mich an unter ${number}. Die Nummer noch einmal: ${number}`,
    ({ number }) => `Hier ist meine Nummer: ${number}. Zur Sicherheit: ${number}`,
    ({ number }) => `Am besten erreichen Sie mich unter ${number}. Also ${number}`,
    ({ number }) => `Rückruf gern unter ${number}. Ich sage sie noch einmal: ${number}`,
  ],
  hopes: [
    () => 'Ich hoffe, bald von Ihnen zu hören',
    () => 'Danke, und ich hoffe, wir sprechen uns bald',
    ({ to }) => `Ich würde mich freuen, bald mit Ihnen zu sprechen, ${to.name}`,
    () => 'Vielen Dank, hoffentlich bis bald',
    ({ to }) => `Auf Ihre Antwort freue ich mich, ${to.name}, hoffentlich schon bald`,
    () => 'Schön wäre es, bald von Ihnen zu hören',
    ({ to }) => `Danke, ${to.name}, und hoffentlich bis bald am Telefon`,
    () => 'Ich freue mich auf ein baldiges Gespräch. Danke',
  ],
}
