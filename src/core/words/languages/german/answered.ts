// What to say when they answer, in German.
import type { Language } from '../../language.ts'

export const answered: Language['answered'] = {
  greetings: [
    ({ hello, to, me }) => `${hello}, hier ist ${me}. Spreche ich mit ${to.full}?`,
    ({ hello, to, me }) => `${hello}, mein Name ist ${me}. Bin ich mit ${to.full} verbunden?`,
    ({ hello, to, me }) => `${hello}, ${to.name}. Hier spricht ${me}`,
    ({ hello, to, me }) => `${hello}, ${to.name}, hier ist ${me}`,
    ({ hello, to, me }) => `${hello}, ${me} hier. Könnte ich bitte mit ${to.full} sprechen?`,
    ({ hello, to, me }) => `${hello}. Ist dort ${to.full}? Hier ist ${me}`,
    ({ hello, to, me }) => `${hello}, ${me} ist mein Name. Ist ${to.full} am Apparat?`,
    ({ hello, to, me }) => `${hello}, ${to.name}, mein Name ist ${me}`,
  ],
  reminders: [
    ({ metAtWithin, roleAt }) => `Wir haben ${metAtWithin} über die ${roleAt} gesprochen`,
    ({ metAt, roleAt }) => `Ich rufe wegen der ${roleAt} an. Unser Gespräch war ${metAt}`,
    ({ metAtWithin, roleAt }) => `Sie haben ${metAtWithin} mit mir über die ${roleAt} gesprochen`,
    ({ metAtWithin, roleAt }) =>
      `Es geht um die ${roleAt}, die Sie mir ${metAtWithin} vorgestellt haben`,
    ({ metAtWithin, roleAt }) =>
      `Vielleicht erinnern Sie sich an unser Gespräch ${metAtWithin} über die ${roleAt}`,
    ({ metAt, roleAt }) => `Ich melde mich zur ${roleAt}. Gesprochen haben wir ${metAt}`,
    ({ metAtWithin, roleAt }) => `Ich war ${metAtWithin} zum Gespräch bei Ihnen, zur ${roleAt}`,
    ({ metAtWithin, roleAt }) => `Ich komme auf unser Gespräch ${metAtWithin} zur ${roleAt} zurück`,
  ],
  thanks: [
    () => 'Vielen Dank noch einmal für Ihre Zeit an diesem Tag',
    ({ tone }) =>
      `Das Gespräch hat mir ${tone('viel Freude gemacht', 'gut gefallen', 'sehr gefallen')}, danke dafür`,
    () => 'Zuerst noch einmal danke, dass Sie mit mir gesprochen haben',
    ({ tone }) =>
      `${tone('Herzlichen Dank', 'Danke', 'Vielen Dank')} nochmals für alles, was Sie mir erzählt haben`,
    () => 'Für das Gespräch möchte ich Ihnen noch einmal danken',
    () => 'Ich habe seither ein klares Bild von der Arbeit, vielen Dank dafür',
    () => 'Danke auch, dass Sie so offen mit mir waren',
    () => 'Dass Sie sich die Zeit genommen haben, hat mich gefreut, vielen Dank',
  ],
  sinceMessage: [
    ({ within, outcome }) =>
      `Ich habe am ${within} angerufen und eine Nachricht ${where[outcome]} hinterlassen`,
    ({ within, outcome }) =>
      `Am ${within} habe ich Ihnen eine Nachricht ${where[outcome]} hinterlassen`,
    ({ within, outcome }) =>
      `Vielleicht hat Sie meine Nachricht schon erreicht. Ich hatte sie am ${within} ${where[outcome]} hinterlassen`,
    ({ within, outcome }) =>
      `Am ${within} habe ich Sie verpasst, darum meine Nachricht ${where[outcome]}`,
    ({ within, outcome }) =>
      `Ich hatte es am ${within} schon versucht und dann ${where[outcome]} eine Nachricht gelassen`,
    ({ within, outcome }) =>
      `Bei meinem Anruf am ${within} blieb es bei einer Nachricht ${where[outcome]}`,
    ({ within, outcome }) =>
      `Nachdem ich Sie am ${within} nicht erreicht hatte, habe ich ${where[outcome]} um Rückruf gebeten`,
    ({ within, outcome }) =>
      `Wir haben uns am ${within} nicht gesprochen, es gab aber eine Nachricht von mir ${where[outcome]}`,
  ],
  sinceTalk: [
    ({ within }) => `Zuletzt haben wir am ${within} miteinander gesprochen`,
    ({ within }) => `Danke, dass Sie am ${within} mit mir gesprochen haben`,
    ({ within }) => `Ich komme auf unser Telefonat am ${within} zurück`,
    ({ date }) => `Unser letztes Gespräch war am ${date}`,
    ({ within }) => `Sie haben am ${within} freundlicherweise meinen Anruf angenommen`,
    ({ date }) => `Es geht noch einmal um unser Telefonat am ${date}`,
    ({ within }) => `Es war gut, am ${within} mit Ihnen zu sprechen`,
    ({ within }) => `Nach unserem Telefonat am ${within} wollte ich mich wieder melden`,
  ],
  moments: [
    () => 'Haben Sie zwei Minuten?',
    () => 'Passt es Ihnen gerade?',
    () => 'Darf ich Ihnen kurz ein paar Fragen stellen?',
    () => 'Erreiche ich Sie in einem guten Moment?',
    () => 'Hätten Sie einen Augenblick Zeit?',
    () => 'Können Sie kurz sprechen?',
    () => 'Ist jetzt ein guter Zeitpunkt für einige Fragen?',
    () => 'Ich habe nur wenige kurze Fragen, wenn es Ihnen recht ist',
  ],
  endings: [
    ({ to }) => `Danke für Ihre Zeit, ${to.name}`,
    ({ to }) => `Das hilft mir sehr weiter. Vielen Dank, ${to.name}`,
    ({ to, tone }) =>
      `${tone('Herzlichen Dank', 'Danke', 'Vielen Dank')}, ${to.name}. Ich freue mich, von Ihnen zu hören`,
    ({ to }) => `Danke für die Auskunft, ${to.name}. Einen schönen Tag noch`,
    ({ to }) => `${to.name}, vielen Dank für das Gespräch`,
    ({ to }) => `Ich danke Ihnen, ${to.name}, und wünsche einen guten Tag`,
    ({ to }) => `Schön, dass wir gesprochen haben, ${to.name}. Danke`,
    ({ to }) => `Dann halte ich Sie nicht länger auf, ${to.name}. Vielen Dank`,
  ],
}

const where = {
  talked: '',
  voicemail: 'auf der Mailbox',
  message: 'bei jemandem aus Ihrem Team',
}
