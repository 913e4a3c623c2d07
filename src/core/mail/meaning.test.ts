import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay, printDay } from '../days/day.ts'
import { proposeMeaning } from './meaning.ts'

/** A Wednesday. */
const today = parseDay('2026-03-04')!

function said(text: string): string {
  const found = proposeMeaning(text, { today })
  if (!found) return 'nothing'
  return [found.meaning, found.decisionBy === undefined ? [] : printDay(found.decisionBy)]
    .flat()
    .join(' ')
}

test.each([
  'Thank you, Dana!',
  'Hi Dana,\n\nThank you for the kind note. It was great to meet you, too.\n\nBest,\nAna',
  'Dear Dana,\n\nYou’re very welcome. It was a pleasure speaking with you yesterday. Have a great weekend!',
  'What a lovely card, thank you so much. It made my day.',
  'Thanks for your letter. We’ll be in touch soon.',
  'Hello Dana, I really enjoyed our conversation as well. Thanks again for coming in.',
  'Liebe Dana,\n\nvielen Dank für die schöne Karte! Das Gespräch mit Ihnen hat mich sehr gefreut.',
  'Danke für Ihre Nachricht. Ich habe mich sehr gefreut, Sie kennenzulernen. Schönes Wochenende!',
  'Bonjour Dana,\n\nMerci beaucoup pour votre mot. Ce fut un plaisir de vous rencontrer. Bonne journée',
  'Hola Dana,\n\nMuchas gracias por tu nota. Fue un placer conocerte.',
])('thanks: %s', (text) => {
  expect(said(text)).toBe('courtesy')
})

test.each([
  ['Thanks for your note. We expect to make a decision by Friday, March 13.', '2026-03-13'],
  [
    'Hi Dana, thank you for following up. We are still interviewing and will get back to you by the end of next week.',
    '2026-03-13',
  ],
  ['We hope to have a decision within two weeks.', '2026-03-18'],
  ['I’m sorry for the wait. You should hear from us next week.', '2026-03-13'],
  ['You will hear back from us no later than 20 March 2026.', '2026-03-20'],
  ['Our committee meets on Monday and we’ll let you know right after.', '2026-03-09'],
  [
    'Unfortunately we have not yet made a decision. We will update you by March 20th.',
    '2026-03-20',
  ],
  ['We are still meeting other candidates, and plan to decide by March 27.', '2026-03-27'],
  [
    'Vielen Dank für Ihre Geduld. Wir werden bis zum 20. März eine Entscheidung treffen.',
    '2026-03-20',
  ],
  [
    'Leider verzögert sich unsere Entscheidung noch etwas. Wir melden uns bis Ende nächster Woche bei Ihnen.',
    '2026-03-13',
  ],
  ['Sie erhalten von uns am Freitag, den 13.03., eine Rückmeldung.', '2026-03-13'],
  ['Merci de votre patience. Nous prendrons notre décision d’ici deux semaines.', '2026-03-18'],
  ['We expect to finish up and decide the week of March 16.', '2026-03-20'],
  ['No worries. We’ll have an answer for you early next week.', '2026-03-11'],
  ['Nous reviendrons vers vous avant le 20 mars.', '2026-03-20'],
  ['Tomaremos una decisión antes del 20 de marzo.', '2026-03-20'],
  [
    'Nos pondremos en contacto con usted la próxima semana para comunicarle la decisión.',
    '2026-03-13',
  ],
])('news with a date: %s', (text, day) => {
  expect(said(text)).toBe(`update ${day}`)
})

test.each([
  'Thanks for checking in. We are still in the process of interviewing and don’t have any news yet.',
  'Things are taking a little longer than we hoped. We have not made a decision yet.',
  'Wir befinden uns noch im Auswahlprozess und haben noch keine Entscheidung getroffen.',
  'Le processus de recrutement est toujours en cours.',
  'Todavía no hemos tomado una decisión.',
])('news without a date: %s', (text) => {
  expect(said(text)).toBe('update')
})

test.each([
  'We’d like to invite you to a second interview on March 12 at 10 a.m.',
  'Great news! We would love to move you forward to the next round.',
  'Hi Dana,\n\nThe team enjoyed meeting you. Would you be available for a second interview next Tuesday or Thursday?',
  'I’d like to schedule a final interview with our director. What does your calendar look like?',
  'We were impressed and would like you to meet the rest of the team.',
  'Let me know if Tuesday works for a second interview.',
  'Are you free next week for a final round with Ben Ortega?',
  'The next step is a technical interview. Please pick a time.',
  'We’d like to have you back to meet our director.',
  'Wir freuen uns, Sie zu einem zweiten Vorstellungsgespräch einzuladen.',
  'Please use the link to book your second interview.',
  'Gerne möchten wir Sie zu einem zweiten Gespräch einladen.',
  'Wir möchten Sie gern zum Probearbeiten einladen. Passt Ihnen der 12. März?',
  'Hätten Sie am Donnerstag Zeit für ein weiteres Gespräch? Für ein zweites Gespräch würde uns 10 Uhr passen.',
  'Nous souhaitons vous inviter à un second entretien. Seriez-vous disponible jeudi ?',
  'Seriez-vous disponible la semaine prochaine pour un deuxième entretien avec notre directeur ?',
  'Nos gustaría invitarle a una segunda entrevista el jueves 12 de marzo.',
  '¿Estaría disponible el martes para una segunda entrevista?',
])('a further interview: %s', (text) => {
  expect(said(text)).toBe('advanced')
})

test.each([
  'We are delighted to offer you the position of Planner!',
  'Dear Dana, I’m pleased to extend an offer for the Production Planner role. The details are below.',
  'Please find attached your offer letter. We would be happy if you signed it by March 13.',
  'Congratulations, the job is yours!',
  'Wir freuen uns, Ihnen die Stelle als Planerin anbieten zu können.',
  'Wir haben uns für Sie entschieden! Den Arbeitsvertrag finden Sie im Anhang.',
  'Nous avons le plaisir de vous proposer le poste de planificatrice.',
  'Veuillez trouver ci-joint votre promesse d’embauche.',
  'Nos complace ofrecerle el puesto de planificadora.',
  'Congratulations, Dana. We would like to hire you.',
  'Nous sommes heureux de vous confirmer votre embauche.',
  'Le adjunto la oferta formal y el contrato.',
])('an offer: %s', (text) => {
  expect(said(text)).toBe('offer')
})

test.each([
  'Thank you so much for taking the time to meet with us. It was a pleasure. After careful consideration we have decided to move forward with another candidate.',
  'Thank you for your interest. Unfortunately, we will not be moving forward with your application at this time. We wish you all the best.',
  'We really enjoyed meeting you, but the position has been filled.',
  'Hi Dana, I wanted to let you know that we went with someone else for this role. Thanks again for your time!',
  'We regret to inform you that you have not been selected for the position.',
  'We have chosen to pursue other candidates whose experience more closely matches our needs.',
  'Although we were impressed, your application was unsuccessful on this occasion.',
  'We have offered the role to another candidate. We will keep your details on file.',
  'It was lovely to meet you. We don’t think it’s quite the right fit.',
  'We’re going in a different direction.',
  'I’m afraid we can’t offer you the position.',
  'Vielen Dank für das nette Gespräch. Leider müssen wir Ihnen heute eine Absage erteilen.',
  'Wir haben uns für einen anderen Bewerber entschieden. Für Ihren weiteren Weg wünschen wir alles Gute.',
  'Leider können wir Ihre Bewerbung nicht weiter berücksichtigen.',
  'Die Stelle wurde inzwischen anderweitig besetzt.',
  'Nach reiflicher Überlegung haben wir uns gegen Ihre Bewerbung entschieden.',
  'Nous vous remercions de votre visite. Malheureusement, nous ne pouvons donner une suite favorable à votre candidature.',
  'Votre profil n’a pas été retenu pour ce poste.',
  'Nous avons choisi un autre candidat.',
  'Le poste a été pourvu.',
  'After much thought, we have decided to go with a candidate with more direct experience.',
  'We had many strong applicants and unfortunately you were not one of the finalists.',
  'We are no longer recruiting for this position.',
  'We’re passing on your application.',
  'Muchas gracias por su tiempo. Lamentablemente hemos decidido continuar con otro candidato.',
  'Le informamos que no ha sido seleccionada para el puesto.',
  'El puesto ya ha sido cubierto.',
])('a rejection, in thanks or not: %s', (text) => {
  expect(said(text)).toBe('rejection')
})

test.each([
  ['Thank you, Dana. Could you send us your references?'],
  ['Thanks! What are your salary expectations?'],
  ['Could you give me a call?'],
  ['Are you available for a quick call tomorrow?'],
  ['Thanks for your note. I have forwarded it to Ben, who decides.'],
  ['If you are selected for the next round, we will invite you to a second interview.'],
  ['We do not make offers before May.'],
  ['Candidates invited to a second interview will hear from us.'],
  ['We have filled the role, but would like to invite you to a second interview for another one.'],
  ['Please let me know by Friday whether you are still interested.'],
  ['I am out of the office until March 13 and decide nothing before that.'],
  ['We decide by March 13, or by March 20 if Ben is away. You will hear by March 27.'],
  ['Thank you for your interest in Halvorsen Paper. We wish you success in your search.'],
  ['Thank you for your application.'],
  ['We decided to extend the deadline; applications close March 20.'],
  ['Thanks for your patience, you are still very much in the running.'],
  ['I regret that I missed your call. Please call me back.'],
  ['HR will send you the offer tomorrow.'],
  ['Thanks, but I am no longer with Halvorsen Paper.'],
  ['Vielen Dank. Könnten Sie uns Ihre Zeugnisse schicken?'],
  ['Danke. Für Ihren weiteren Weg wünschen wir viel Erfolg.'],
  ['Merci. Pourriez-vous nous envoyer vos références ?'],
  ['Gracias. ¿Podría enviarnos sus referencias?'],
  ['Our interviews take place on March 12.'],
  [''],
])('nothing is proposed for: %s', (text) => {
  expect(said(text)).toBe('nothing')
})

test('it says the words it rests on, and where they break a line they are whole', () => {
  const text =
    'Dear Dana,\n\nThank you for coming. After careful consideration we have decided to move forward\nwith another candidate. All the best.\n\nAna'
  expect(proposeMeaning(text, { today })).toEqual({
    meaning: 'rejection',
    words: 'After careful consideration we have decided to move forward with another candidate.',
  })
})

test('any text is read in no time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !proposeMeaning(text, { today }) || true),
  )
  const long = [
    'not moving ',
    'we will let you know ',
    'a ',
    'nicht weiter ',
    '. ',
    'second interview ',
    'March 3 ',
  ]
  const began = performance.now()
  for (const piece of long) proposeMeaning(piece.repeat(100_000 / piece.length), { today })
  expect(performance.now() - began).toBeLessThan(2_000)
})
