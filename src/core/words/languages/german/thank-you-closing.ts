// How a thank-you ends in German, in the length of a letter or an email, and what stands above an email.
import type { Language, ThankYouParts } from '../../language.ts'

export const closing: Pick<Language['thankYou'], 'subjects' | 'resolve' | 'prospects'> &
  Pick<ThankYouParts, 'invitation' | 'thanksAgain'> = {
  resolve: [
    ({ company, tone }) =>
      `Ich würde ${tone('sehr gern', 'gern', 'sehr gern')} bei ${company} arbeiten, und unser Gespräch hat mich darin bestärkt`,
    ({ company }) =>
      `Seit unserem Gespräch bin ich sicher, dass ${company} ein Ort ist, an dem ich arbeiten möchte`,
    ({ tone }) =>
      `Ich wäre ${tone('von Herzen gern', 'gern', 'sehr gern')} ein Teil dessen, was Sie und Ihr Team vorhaben`,
    ({ company, tone }) =>
      `Alles, was ich von Ihnen gehört habe, ${tone(`macht mir noch mehr Lust auf ${company}`, `macht mir noch mehr Lust auf ${company}`, `bestärkt mich in dem Wunsch, für ${company} zu arbeiten`)}`,
    ({ company, tone }) =>
      `${tone('Es wäre mir eine Freude', 'Ich würde mich freuen', 'Es wäre mir eine Freude')}, zu ${company} zu kommen und mit Ihrem Team zu arbeiten`,
    () => 'Je länger ich über diese Arbeit nachdenke, desto lieber würde ich sie übernehmen',
    ({ company }) =>
      `Das ist die Arbeit, die ich machen möchte, und ${company} ist für mich der richtige Ort dafür`,
    ({ company }) => `Unser Gespräch hat mein Interesse an ${company} noch verstärkt`,
  ],
  prospects: [
    ({ company }) => `Gern gehe ich mit Ihnen durch, wie sich das bei ${company} umsetzen lässt`,
    () =>
      'Sie kennen die Verhältnisse weit besser als ich, und Ihre Meinung dazu würde mich interessieren',
    ({ company }) =>
      `Bei ${company} wäre daran sicher manches anzupassen, aber der Grundgedanke dürfte tragen`,
    () =>
      'Was davon für Sie brauchbar ist, würde ich am liebsten gemeinsam mit Ihrem Team herausfinden',
    () => 'Wenn Ihnen das weiterhilft, beschreibe ich es gern Schritt für Schritt',
    () => 'Ich kann mir gut vorstellen, mit Ihren Leuten etwas Ähnliches zu versuchen',
    () => 'Natürlich würde ich mir zuerst ansehen, wie die Dinge bei Ihnen liegen',
    ({ company }) => `Ob sich das bei ${company} ebenso bewährt, würde ich gern herausfinden`,
  ],
  invitation: [
    () => 'Wenn Sie noch etwas wissen möchten, fragen Sie mich bitte',
    () => 'Sagen Sie mir bitte, wenn Ihnen weitere Einzelheiten helfen',
    () => 'Auf jeden dieser Punkte gehe ich gern näher ein',
    ({ tone }) =>
      `Sollte etwas offengeblieben sein, ${tone('fragen Sie einfach', 'fragen Sie bitte', 'lassen Sie es mich bitte wissen')}`,
    () => 'Falls inzwischen Fragen aufgekommen sind, beantworte ich sie gern',
    () => 'Brauchen Sie noch etwas von mir, genügt eine kurze Nachricht',
    () => 'Referenzen oder Arbeitsproben schicke ich Ihnen auf Wunsch gern',
    () => 'Ich erzähle Ihnen gern mehr oder schicke Ihnen, was Ihnen weiterhilft',
  ],
  thanksAgain: [
    ({ to, tone }) =>
      `Noch einmal vielen Dank, ${to.name}. ${tone('Das Gespräch mit Ihnen war mir eine echte Freude', 'Es war ein gutes Gespräch', 'Das Gespräch mit Ihnen war mir eine Freude')}`,
    ({ to, tone }) =>
      `Ihnen, ${to.name}, nochmals ${tone('herzlichen Dank', 'vielen Dank', 'besten Dank')} für dieses gute Gespräch`,
    ({ to }) => `Für Ihre Zeit danke ich Ihnen noch einmal, ${to.name}`,
    ({ to }) => `Ich habe viel von Ihnen gelernt, ${to.name}. Haben Sie nochmals Dank`,
    ({ to, tone }) =>
      `${tone('Nochmals danke', 'Nochmals danke', 'Ich danke Ihnen nochmals')}, ${to.name}, dass Sie sich so viel Zeit genommen haben`,
    ({ to }) => `Vielen Dank noch einmal für alles, ${to.name}`,
    ({ to, tone }) =>
      `${to.name}, es war mir ${tone('eine Freude', 'eine Freude', 'ein Vergnügen')}. Nochmals meinen Dank für Ihre Zeit`,
    ({ to, tone }) =>
      `Zum Schluss noch einmal ${tone('herzlichen', 'vielen', 'besten')} Dank für das Gespräch, ${to.name}`,
  ],
  subjects: [
    ({ role }) => `Vielen Dank für das Gespräch über die ${role}`,
    ({ position }) => `${position}: danke für Ihre Zeit`,
    ({ role }) => `Danke für unser Gespräch zur ${role}`,
    ({ role }) => `Mein Dank und ein Gedanke zur ${role}`,
    ({ role }) => `Unser Gespräch über die ${role}: vielen Dank`,
    ({ role }) => `Danke für das Vorstellungsgespräch zur ${role}`,
    ({ position }) => `${position}: vielen Dank für das Gespräch`,
    ({ role }) => `Danke für Ihre Auskünfte zur ${role}`,
  ],
}
