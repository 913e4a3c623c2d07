// Letters to turn into Word documents: in each form, with all that may be typed into them.
import type { Letter } from '#core/paper/letter.ts'

const us: Letter = {
  ...{ layout: 'us', language: 'en-US', title: 'Letter to Ana Ruiz', date: 'March 9, 2026' },
  sender: {
    name: 'Dana Okafor',
    post: ['48 Linden Street, Apt 3', 'Chicago, IL 60614'],
    lines: [
      '48 Linden Street, Apt 3',
      'Chicago, IL 60614',
      '+1 312-555-0142',
      'dana@okafor.example',
    ],
  },
  address: ['Ana Ruiz', 'Plant Manager', 'Halvorsen Paper', '12 Mill Road', 'Green Bay, WI 54301'],
  salutation: 'Dear Ana,',
  paragraphs: [
    'Thank you for showing me the mill on Monday. What stayed with me is how you plan the long stops around the river.',
    'You asked how I would bring planners and fitters to one table. I would begin with the board in the workshop, as I did at Lakeside Foods.',
    'I will call you on Monday, March 16.',
  ],
  ...{ closing: 'Sincerely,', signature: 'Dana Okafor' },
}

const uk: Letter = {
  ...us,
  ...{ layout: 'uk', language: 'en-GB', date: '9 March 2026', enclosed: 'Enclosure: Certificates' },
}

const din: Letter = {
  ...{ layout: 'din', language: 'de-DE', title: 'Brief an Ana Ruiz', date: '9. März 2026' },
  sender: {
    name: 'Dana Okafor',
    post: ['Lindenstraße 48', '10969 Berlin'],
    lines: ['Lindenstraße 48', '10969 Berlin', '+49 30 555 0142', 'dana@okafor.example'],
  },
  address: ['Ana Ruiz', 'Werksleitung', 'Halvorsen Papier GmbH', 'Mühlenweg 12', '54290 Trier'],
  salutation: 'Sehr geehrte Frau Ruiz,',
  paragraphs: [
    'vielen Dank, dass Sie mir am Montag das Werk gezeigt haben. Wie Sie die langen Stillstände nach dem Fluss planen, ist mir im Gedächtnis geblieben.',
    'Ich rufe Sie am Montag, dem 16. März, an.',
  ],
  ...{ closing: 'Mit freundlichen Grüßen', signature: 'Dana Okafor' },
  enclosed: 'Anlagen: Lebenslauf, Zeugnisse',
}

const commands = '<w:p>&amp; #panic("x") {{ contact.name }} {% if %} $x$ ]]> =SUM(A1) <!--'

/** As it would be taken for a command somewhere, in other scripts, and over several lines. */
const odd: Letter = {
  ...us,
  title: commands,
  sender: { ...us.sender, name: 'Đặng Thị Ánh “Annie” & Søn' },
  address: ['Ольга Шевченко', 'Γεωργία Παππά', 'Łódź & Çelik'],
  paragraphs: [commands, 'One line,\nand one more,\tand a tab.', 'ﬁne — “quotes” … ½ № 7'],
  enclosed: 'Enclosures: R&D, <none>',
}

export const letters = { us, uk, din, odd } as const satisfies Readonly<Record<string, Letter>>
