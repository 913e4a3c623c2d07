// Made by `npm run client` from the schemas of the operations; not to be changed by hand.
type Application = {
  readonly id: string
  readonly position: string
  readonly company: string
  readonly createdAt: string
  readonly atRest: boolean
  readonly now: readonly TodayItem[]
  readonly plan: Plan
  readonly people: readonly Person[]
  readonly interviews: readonly Interview[]
  readonly takeaways: readonly Takeaway[]
  readonly journal: readonly Entry[]
  readonly mails: readonly MailInStory[]
  readonly learned?: string | undefined
  readonly lookOn?: string | undefined
}
type ApplicationLine = {
  readonly id: string
  readonly position: string
  readonly company: string
  readonly status:
    | 'closed'
    | 'reply-to-read'
    | 'scheduled'
    | 'advanced'
    | 'played-out'
    | 'following-up'
  readonly atRest: boolean
  readonly next?: { readonly step: Step; readonly name: string } | undefined
}
type ApplicationNamed = { readonly id: string; readonly position: string; readonly company: string }
type Backup = {
  readonly name: string
  readonly at: string
  readonly size: number
  readonly condition: string
  readonly encrypted: boolean
  readonly own: boolean
  readonly beforeUpgrade?: string | undefined
  readonly contents?: Contents | undefined
}
type BrokenFound = { readonly line?: number | undefined; readonly sentence: string }
type Cadence = {
  readonly name?: string | undefined
  readonly firstAfter: number
  readonly every: number
  readonly rounds: number
  readonly secondTry: boolean
  readonly medium: 'call' | 'email'
}
type CalendarAccount = {
  readonly server: string
  readonly url: string
  readonly user: string
  readonly name: string
  readonly writesAs: 'event' | 'task'
  readonly interviews: boolean
  readonly ownNetwork: boolean
  readonly people: boolean
  readonly triedAt?: string | undefined
  readonly wentAt?: string | undefined
  readonly problem?: string | undefined
}
type CalendarAddress = {
  readonly id: string
  readonly device: string
  readonly interviews: boolean
  readonly madeAt: string
  readonly readAt?: string | undefined
  readonly readBy?: string | undefined
}
type CalendarQuestion = {
  readonly entry: string
  readonly kind: 'ticked' | 'out'
  readonly name: string
  readonly said: string
}
type CallListed = {
  readonly application: ApplicationNamed
  readonly person: PersonNamed
  readonly phone?: string | undefined
  readonly timeZone?: string | undefined
  readonly step: Step
  readonly canBeCalledNow: boolean
}
type CallScripts = {
  readonly application: ApplicationNamed
  readonly person: PersonNamed
  readonly phone?: string | undefined
  readonly timeZone: string
  readonly round: number
  readonly attempt: number
  readonly step?: Step | undefined
  readonly warnings: readonly Warning[]
  readonly answered: Script
  readonly voicemail: Script
  readonly colleague: Script
}
type ComingItem =
  | {
      readonly kind: 'step'
      readonly application: ApplicationNamed
      readonly on: string
      readonly person: PersonNamed
      readonly step: Step
      readonly says: string
    }
  | {
      readonly kind: 'interview'
      readonly application: ApplicationNamed
      readonly on: string
      readonly interview: Interview
    }
type Contents = { readonly applications: number; readonly people: number; readonly entries: number }
type Difference = {
  readonly applications: number
  readonly people: number
  readonly entries: number
  readonly companies: readonly string[]
}
type Entry =
  | {
      readonly type: 'note'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
    }
  | {
      readonly type: 'bounce'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
    }
  | {
      readonly type: 'call'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly outcome: 'talked' | 'voicemail' | 'message' | 'no-answer' | 'busy' | 'wrong-number'
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
    }
  | {
      readonly type: 'corrected'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly what: 'phone' | 'email'
    }
  | {
      readonly type: 'reply'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly meaning?: 'courtesy' | 'update' | 'advanced' | 'offer' | 'rejection' | undefined
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
    }
  | {
      readonly type: 'read'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly meaning: 'courtesy' | 'update' | 'advanced' | 'offer' | 'rejection'
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
    }
  | {
      readonly type: 'advanced' | 'offer' | 'rejection' | 'withdrawn'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
    }
  | {
      readonly type: 'skipped'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly kind: 'thank-you' | 'material' | 'status-note' | 'check-in' | 'call'
      readonly what?: string | undefined
    }
  | {
      readonly type: 'snoozed'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly kind: 'thank-you' | 'material' | 'status-note' | 'check-in' | 'call'
      readonly what?: string | undefined
      readonly on: string
    }
  | {
      readonly type: 'away'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly until: string
    }
  | {
      readonly type: 'pause'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly from: string
      readonly until: string
    }
  | {
      readonly type: 'asked-for'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly what: string
      readonly by?: string | undefined
    }
  | {
      readonly type: 'provided'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly what: string
    }
  | {
      readonly type: 'taken-back'
      readonly id: string
      readonly application: string
      readonly at: string
      readonly says: string
      readonly reason?: string | undefined
      readonly takenBackAt?: string | undefined
      readonly canBeTakenBack?: boolean | undefined
      readonly words?: string | undefined
      readonly entry: string
    }
type Finding = {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly sentence: string
  readonly at?: { readonly start: number; readonly end: number } | undefined
  readonly mend?: { readonly label: string; readonly text: string } | undefined
}
type Found = {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly otherName?: string | undefined
    readonly title?: string | undefined
    readonly companies: readonly string[]
  }[]
  readonly applications: readonly {
    readonly id: string
    readonly position: string
    readonly company: string
  }[]
  readonly texts: readonly TextFound[]
  readonly isMore: boolean
}
type Holiday = { readonly name: string; readonly from: string; readonly until: string }
type Import = {
  readonly id: string
  readonly at: string
  readonly source: string
  readonly interview?: string | undefined
  readonly added: number
  readonly known: number
  readonly gained: number
  readonly undoneAt?: string | undefined
  readonly stayed: readonly { readonly contact: string; readonly name: string }[]
}
type Imported = {
  readonly import?: string | undefined
  readonly added: number
  readonly known: number
  readonly gained: number
  readonly met: number
  readonly wrong: readonly { readonly person: number; readonly sentence: string }[]
  readonly leftOut: number
}
type Insights = {
  readonly reached: {
    readonly interviewed: number
    readonly thanked: number
    readonly 'followed-up': number
    readonly moved: number
  }
  readonly ends: {
    readonly offer: number
    readonly advanced: number
    readonly open: number
    readonly 'played-out': number
    readonly rejection: number
    readonly withdrawn: number
  }
  readonly replies: {
    readonly 'thank-you handwritten': { readonly made: number; readonly answered: number }
    readonly 'thank-you card': { readonly made: number; readonly answered: number }
    readonly 'thank-you letter': { readonly made: number; readonly answered: number }
    readonly 'thank-you email': { readonly made: number; readonly answered: number }
    readonly 'call 1': { readonly made: number; readonly answered: number }
    readonly 'call 2': { readonly made: number; readonly answered: number }
    readonly 'call 3': { readonly made: number; readonly answered: number }
    readonly 'check-in': { readonly made: number; readonly answered: number }
    readonly 'status-note': { readonly made: number; readonly answered: number }
  }
  readonly waits: readonly { readonly days?: number | undefined; readonly replies: number }[]
  readonly followed: {
    readonly 'thank-you': {
      readonly 'in-time': number
      readonly late: number
      readonly 'let-go': number
      readonly missed: number
    }
    readonly 'follow-up': {
      readonly 'in-time': number
      readonly late: number
      readonly 'let-go': number
      readonly missed: number
    }
    readonly 'status-note': {
      readonly 'in-time': number
      readonly late: number
      readonly 'let-go': number
      readonly missed: number
    }
    readonly material: {
      readonly 'in-time': number
      readonly late: number
      readonly 'let-go': number
      readonly missed: number
    }
  }
}
type Interview = {
  readonly id: string
  readonly application: string
  readonly start: string
  readonly end: string
  readonly timeZone: string
  readonly country?: string | undefined
  readonly format?: 'on-site' | 'video' | 'phone' | undefined
  readonly place?: string | undefined
  readonly link?: string | undefined
  readonly contacts: readonly string[]
  readonly decisionBy?: string | undefined
  readonly said?: string | undefined
  readonly decisionFrom?: string | undefined
  readonly calledOffAt?: string | undefined
}
type InterviewWithPeople = {
  readonly interview: Interview
  readonly application: ApplicationNamed
  readonly people: readonly { readonly person: Person; readonly takeaway?: Takeaway | undefined }[]
}
type Mail = {
  readonly id: string
  readonly cameAt: string
  readonly kind: 'reply' | 'bounce' | 'automatic'
  readonly known: 'thread' | 'address' | 'domain' | 'said' | 'apart'
  readonly from: {
    readonly name?: string | undefined
    readonly address?: string | undefined
    readonly contact?: string | undefined
  }
  readonly subject: string
  readonly application?: string | undefined
  readonly isNew: boolean
  readonly stands?: MailStanding | undefined
  readonly text: string
  readonly rest: string
  readonly answers?: string | undefined
  readonly inSignature?:
    | { readonly phone?: string | undefined; readonly title?: string | undefined }
    | undefined
  readonly next: readonly Step[]
}
type MailAccount = {
  readonly provider: string
  readonly address: string
  readonly name: string
  readonly user: string
  readonly login: 'password' | 'token'
  readonly smtp: MailServer
  readonly imap?: MailServer | undefined
  readonly ownNetwork: boolean
  readonly keepsCopies: boolean
  readonly perDay: number
  readonly undoSeconds: number
  readonly connectedAt: string
  readonly rests?: { readonly since?: string | undefined; readonly because: string } | undefined
}
type MailGoing = {
  readonly id: string
  readonly state:
    | 'due'
    | 'claimed'
    | 'sending'
    | 'dotted'
    | 'sent'
    | 'retry'
    | 'failed'
    | 'uncertain'
    | 'held'
    | 'withdrawn'
  readonly kind: 'thank-you' | 'status-note' | 'check-in' | 'digest'
  readonly application?: string | undefined
  readonly interview?: string | undefined
  readonly contact?: string | undefined
  readonly to: { readonly name: string; readonly address: string }
  readonly from: string
  readonly subject: string
  readonly writtenAt: string
  readonly goesAt: string
  readonly triedAgainAt?: string | undefined
  readonly endedAt?: string | undefined
  readonly because?: string | undefined
  readonly hasComeBack: boolean
  readonly text: string
  readonly reason?: string | undefined
  readonly answers: readonly {
    readonly at: string
    readonly step: string
    readonly code?: number | undefined
    readonly text: string
  }[]
}
type MailGoingLine = {
  readonly id: string
  readonly state:
    | 'due'
    | 'claimed'
    | 'sending'
    | 'dotted'
    | 'sent'
    | 'retry'
    | 'failed'
    | 'uncertain'
    | 'held'
    | 'withdrawn'
  readonly kind: 'thank-you' | 'status-note' | 'check-in' | 'digest'
  readonly application?: string | undefined
  readonly interview?: string | undefined
  readonly contact?: string | undefined
  readonly to: { readonly name: string; readonly address: string }
  readonly from: string
  readonly subject: string
  readonly writtenAt: string
  readonly goesAt: string
  readonly triedAgainAt?: string | undefined
  readonly endedAt?: string | undefined
  readonly because?: string | undefined
  readonly hasComeBack: boolean
}
type MailInStory = {
  readonly id: string
  readonly contact?: string | undefined
  readonly kind: 'reply' | 'bounce' | 'automatic'
  readonly cameAt: string
  readonly entry?: string | undefined
}
type MailLine = {
  readonly id: string
  readonly cameAt: string
  readonly kind: 'reply' | 'bounce' | 'automatic'
  readonly known: 'thread' | 'address' | 'domain' | 'said' | 'apart'
  readonly from: {
    readonly name?: string | undefined
    readonly address?: string | undefined
    readonly contact?: string | undefined
  }
  readonly subject: string
  readonly application?: string | undefined
  readonly isNew: boolean
  readonly stands?: MailStanding | undefined
}
type MailServer = {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
}
type MailStanding = {
  readonly as: 'proposed' | 'waits' | 'read' | 'returned' | 'delayed' | 'away' | 'kept'
  readonly proposed?:
    | {
        readonly meaning: 'courtesy' | 'update' | 'advanced' | 'offer' | 'rejection'
        readonly decisionBy?: string | undefined
        readonly words: string
      }
    | undefined
  readonly also?: number | undefined
  readonly meaning?: 'courtesy' | 'update' | 'advanced' | 'offer' | 'rejection' | undefined
  readonly because?: string | undefined
  readonly isSentAgain?: boolean | undefined
  readonly until?: string | undefined
  readonly moved?: { readonly step: Step; readonly from: string } | undefined
  readonly entry?: string | undefined
}
type Material = {
  readonly id: string
  readonly name: string
  readonly versions: readonly MaterialVersion[]
}
type MaterialVersion = {
  readonly id: string
  readonly number: number
  readonly fileName: string
  readonly kind: string
  readonly size: number
  readonly addedAt: string
  readonly removedAt?: string | undefined
  readonly sent: readonly {
    readonly id: string
    readonly application: string
    readonly position: string
    readonly company: string
    readonly contact?: string | undefined
    readonly name?: string | undefined
    readonly on: string
    readonly entry?: string | undefined
  }[]
}
type Naming = {
  readonly named: readonly {
    readonly reference: Reference
    readonly know?: string | undefined
    readonly isAsked: boolean
    readonly note: {
      readonly by: 'email' | 'phone'
      readonly subject?: string | undefined
      readonly text: string
    }
  }[]
  readonly mail?: { readonly subject: string; readonly text: string } | undefined
  readonly warnings: readonly string[]
}
type Need = { readonly field: string; readonly sentence: string }
type NextWith =
  | {
      readonly kind: 'step'
      readonly application: ApplicationNamed
      readonly on: string
      readonly step: Step
      readonly says: string
    }
  | {
      readonly kind: 'reply'
      readonly application: ApplicationNamed
      readonly on: string
      readonly entry?: string | undefined
      readonly mail?: string | undefined
    }
  | {
      readonly kind: 'interview'
      readonly application: ApplicationNamed
      readonly on: string
      readonly interview: Interview
    }
type Note = {
  readonly application: string
  readonly interview: string
  readonly contact: string
  readonly kind: 'thank-you' | 'status-note' | 'check-in'
  readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
  readonly leftOut: readonly ('interesting' | 'issue' | 'expertise')[]
  readonly name: string
  readonly subject?: string | undefined
  readonly text?: string | undefined
  readonly lacks: readonly Need[]
  readonly by: 'sincerely' | 'template' | 'own-words'
  readonly draftedBy?: string | undefined
  readonly template?: string | undefined
  readonly differences: readonly {
    readonly key: string
    readonly part: 'subject' | 'text'
    readonly mine?: string | undefined
    readonly now?: string | undefined
  }[]
  readonly changed: readonly string[]
  readonly proposed?: { readonly subject?: string | undefined; readonly text: string } | undefined
  readonly checked: NoteChecked
  readonly warnings: readonly Warning[]
  readonly step?: Step | undefined
  readonly questions: readonly Need[]
  readonly sheetLacks: readonly Need[]
  readonly advice?: string | undefined
  readonly mail?: string | undefined
}
type NoteChecked = {
  readonly findings: readonly Finding[]
  readonly isStopped: boolean
  readonly anyway?: string | undefined
}
type NoteTemplate = {
  readonly id: string
  readonly name: string
  readonly kind: 'thank-you' | 'status-note' | 'check-in'
  readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
  readonly subject?: string | undefined
  readonly words: string
  readonly isUsual: boolean
  readonly example?: { readonly subject?: string | undefined; readonly text: string } | undefined
}
type Person = {
  readonly id: string
  readonly name: string
  readonly title?: string | undefined
  readonly pronouns?: string | undefined
  readonly saidAs?: string | undefined
  readonly company?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly address?:
    | {
        readonly lines: readonly string[]
        readonly country?: string | undefined
        readonly parts?:
          | {
              readonly street?: string | undefined
              readonly city?: string | undefined
              readonly region?: string | undefined
              readonly postalCode?: string | undefined
            }
          | undefined
      }
    | undefined
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly wish?: 'call' | 'email' | 'none' | undefined
  readonly erased?: true | undefined
}
type PersonFound = {
  readonly name: string
  readonly title?: string | undefined
  readonly company?: string | undefined
  readonly pronouns?: string | undefined
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly address?:
    | { readonly lines: readonly string[]; readonly country?: string | undefined }
    | undefined
  readonly photo?: { readonly type: string; readonly size: number } | undefined
  readonly shared?: boolean | undefined
}
type PersonInvited = {
  readonly name: string
  readonly title?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly shared?: boolean | undefined
  readonly declined?: boolean | undefined
}
type PersonLine = {
  readonly person: Person
  readonly otherNames: readonly string[]
  readonly applications: readonly ApplicationNamed[]
  readonly reach: { readonly phone: boolean; readonly email: boolean; readonly post: boolean }
  readonly last?: { readonly at: string; readonly says: string } | undefined
}
type PersonNamed = { readonly id: string; readonly name: string }
type PersonWithStory = {
  readonly person: Person
  readonly otherEmails: readonly string[]
  readonly otherPhones: readonly string[]
  readonly otherNames: readonly string[]
  readonly hasPhoto: boolean
  readonly reach: { readonly phone: boolean; readonly email: boolean; readonly post: boolean }
  readonly awayUntil?: string | undefined
  readonly applications: readonly {
    readonly application: ApplicationNamed
    readonly status:
      | 'closed'
      | 'reply-to-read'
      | 'scheduled'
      | 'advanced'
      | 'played-out'
      | 'following-up'
  }[]
  readonly next: readonly NextWith[]
  readonly meetings: readonly {
    readonly application: ApplicationNamed
    readonly interview: Interview
    readonly takeaway?: Takeaway | undefined
  }[]
  readonly story: readonly {
    readonly entry: Entry
    readonly applications: readonly ApplicationNamed[]
    readonly mail?: string | undefined
  }[]
  readonly joined: readonly { readonly merge: string; readonly name: string }[]
}
type Plan = {
  readonly status:
    | 'closed'
    | 'reply-to-read'
    | 'scheduled'
    | 'advanced'
    | 'played-out'
    | 'following-up'
  readonly steps: readonly Step[]
}
type PostHabits = {
  readonly envelope?: 'no10' | 'a7' | 'dl' | 'c6' | undefined
  readonly card?: 'a6' | 'a6-folded' | '5x7' | '5x7-folded' | undefined
  readonly labels?: '5160' | 'l7160' | undefined
  readonly labelFrom?: number | undefined
  readonly signs: 'print' | 'hand'
  readonly days: Readonly<Record<string, number>>
}
type PostItem = {
  readonly mark: string
  readonly application: string
  readonly interview: string
  readonly contact: string
  readonly name: string
  readonly kind: 'thank-you' | 'status-note' | 'check-in'
  readonly channel: 'handwritten' | 'card' | 'letter'
  readonly text?: string | undefined
  readonly lacks: readonly string[]
  readonly signedAt?: string | undefined
  readonly arrives: string
}
type PostalAddress = {
  readonly lines: readonly string[]
  readonly country?: string | undefined
  readonly parts?:
    | {
        readonly street?: string | undefined
        readonly city?: string | undefined
        readonly region?: string | undefined
        readonly postalCode?: string | undefined
      }
    | undefined
}
type Posted = {
  readonly entry: string
  readonly application: string
  readonly contact: string
  readonly name: string
  readonly kind: 'thank-you' | 'status-note' | 'check-in'
  readonly channel: 'handwritten' | 'card' | 'letter'
  readonly postedAt: string
  readonly arrives: string
  readonly next?: Step | undefined
}
type Reference = {
  readonly id: string
  readonly name: string
  readonly title?: string | undefined
  readonly company?: string | undefined
  readonly relation: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly agreedOn?: string | undefined
  readonly uses: readonly {
    readonly as: 'asked' | 'named'
    readonly application: string
    readonly position: string
    readonly company: string
    readonly on: string
  }[]
  readonly tooOften?: string | undefined
}
type Reminder = {
  readonly id: string
  readonly way: string
  readonly kind: 'thank-you' | 'material' | 'status-note' | 'check-in' | 'call'
  readonly name: string
  readonly company: string
  readonly state: string
  readonly at: string
  readonly tries: number
  readonly withOthers: boolean
  readonly because?: string | undefined
}
type ReminderHabits = {
  readonly hour: string
  readonly quiet?: { readonly from: string; readonly until: string } | undefined
  readonly weekdaysOff: readonly number[]
  readonly daysOff: readonly { readonly from: string; readonly until: string }[]
  readonly dailyMail: boolean
}
type Script =
  | {
      readonly state: 'written'
      readonly title: string
      readonly lines: readonly string[]
      readonly questions: readonly { readonly id: string; readonly text: string }[]
      readonly closing: readonly string[]
      readonly text: string
      readonly seconds: number
      readonly spelled?: string | undefined
      readonly advice?: string | undefined
      readonly own?: 'words' | 'template' | undefined
      readonly draftedBy?: string | undefined
      readonly template?: { readonly id: string; readonly name: string } | undefined
      readonly changed?: readonly string[] | undefined
    }
  | {
      readonly state: 'lacking'
      readonly needs: readonly { readonly field: string; readonly sentence: string }[]
      readonly own?: 'words' | 'template' | undefined
      readonly draftedBy?: string | undefined
      readonly template?: { readonly id: string; readonly name: string } | undefined
      readonly changed?: readonly string[] | undefined
    }
type ScriptTemplate = {
  readonly id: string
  readonly name: string
  readonly reached: 'answered' | 'voicemail' | 'colleague'
  readonly stage: 'first' | 'second try' | 'later'
  readonly words: string
  readonly isUsual: boolean
  readonly example?: string | undefined
}
type Settings = {
  readonly name: string
  readonly timeZone: string
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly address?: PostalAddress | undefined
  readonly currentPosition?: string | undefined
  readonly signOff?: string | undefined
  readonly post?: 'handwritten' | 'card' | 'letter' | undefined
  readonly tone?: 'warm' | 'plain' | 'formal' | undefined
  readonly language?: string | undefined
  readonly cadence: Cadence
  readonly away?: { readonly from: string; readonly until: string } | undefined
}
type Step = {
  readonly interview: string
  readonly contact: string
  readonly kind: 'thank-you' | 'material' | 'status-note' | 'check-in' | 'call'
  readonly state: 'done' | 'skipped' | 'due' | 'overdue' | 'upcoming' | 'blocked' | 'on-hold'
  readonly on: string
  readonly because: string
  readonly round?: number | undefined
  readonly attempt?: number | undefined
  readonly channel?: 'handwritten' | 'card' | 'letter' | 'email' | undefined
  readonly outcome?:
    | 'talked'
    | 'voicemail'
    | 'message'
    | 'no-answer'
    | 'busy'
    | 'wrong-number'
    | undefined
  readonly needs?: 'phone' | 'email' | 'email or postal address' | undefined
  readonly what?: string | undefined
  readonly window?: { readonly from: string; readonly to: string } | undefined
  readonly entry?: string | undefined
}
type Takeaway = {
  readonly interview: string
  readonly contact: string
  readonly interesting?: string | undefined
  readonly issue?: string | undefined
  readonly handling?: string | undefined
  readonly expertise?: string | undefined
}
type TextFound = {
  readonly kind: 'takeaway' | 'entry' | 'note' | 'interview' | 'learned'
  readonly application: ApplicationNamed
  readonly person?: PersonNamed | undefined
  readonly interview?: string | undefined
  readonly entry?: string | undefined
  readonly words: string
}
type Today = {
  readonly day: string
  readonly timeZone: string
  readonly away?: { readonly from: string; readonly until: string } | undefined
  readonly meetings: readonly {
    readonly application: ApplicationNamed
    readonly interview: Interview
    readonly people: readonly PersonNamed[]
  }[]
  readonly now: readonly TodayItem[]
  readonly week: readonly ComingItem[]
  readonly waiting: readonly WaitingItem[]
  readonly lookAgain: readonly { readonly application: ApplicationNamed; readonly on: string }[]
  readonly more: { readonly now: number; readonly week: number; readonly waiting: number }
}
type TodayItem =
  | {
      readonly kind: 'step'
      readonly application: ApplicationNamed
      readonly person: PersonNamed
      readonly on: string
      readonly says: string
      readonly because: string
      readonly step: Step
      readonly mail?:
        | {
            readonly id: string
            readonly state:
              | 'due'
              | 'claimed'
              | 'sending'
              | 'dotted'
              | 'sent'
              | 'retry'
              | 'failed'
              | 'uncertain'
              | 'held'
              | 'withdrawn'
          }
        | undefined
    }
  | {
      readonly kind: 'reply'
      readonly application: ApplicationNamed
      readonly person: PersonNamed
      readonly on: string
      readonly says: string
      readonly because: string
      readonly entry?: string | undefined
      readonly mail?: string | undefined
    }
  | {
      readonly kind: 'no-date-yet'
      readonly application: ApplicationNamed
      readonly person: PersonNamed
      readonly on: string
      readonly says: string
      readonly because: string
    }
type WaitingItem =
  | {
      readonly kind: 'decision'
      readonly application: ApplicationNamed
      readonly on: string
      readonly person: PersonNamed
      readonly step: Step
    }
  | {
      readonly kind: 'next-interview'
      readonly application: ApplicationNamed
      readonly on: string
      readonly person: PersonNamed
    }
type Warning = {
  readonly code:
    | 'closed'
    | 'on-hold'
    | 'finished'
    | 'second-contact-today'
    | 'before-its-day'
    | 'outside-its-window'
    | 'called-elsewhere'
    | 'third-call-to-company'
  readonly because: string
}
type Way = {
  readonly id: string
  readonly kind: 'web-push' | 'ntfy' | 'gotify' | 'webhook'
  readonly name: string
  readonly origin: string
  readonly ownNetwork: boolean
  readonly says: 'names' | 'nothing'
  readonly addedAt: string
  readonly endedAt?: string | undefined
  readonly tried?:
    | {
        readonly state: 'arrived' | 'refused' | 'failed' | 'uncertain'
        readonly because: string
        readonly at: string
      }
    | undefined
}
type Webhook = {
  readonly id: string
  readonly name: string
  readonly origin: string
  readonly ownNetwork: boolean
  readonly kinds: readonly ('did' | 'heard' | 'news' | 'changed' | 'due')[]
  readonly madeAt: string
  readonly arrivedAt?: string | undefined
  readonly failed: number
  readonly failingSince?: string | undefined
  readonly because?: string | undefined
  readonly tryAt?: string | undefined
  readonly restsSince?: string | undefined
}
type WebhookEvent = {
  readonly number: number
  readonly id: string
  readonly type: string
  readonly at: string
  readonly state: 'due' | 'arrived' | 'failed'
  readonly tries: number
  readonly application?: string | undefined
  readonly contact?: string | undefined
  readonly entry?: string | undefined
  readonly tryAt?: string | undefined
  readonly endedAt?: string | undefined
  readonly status?: number | undefined
  readonly because?: string | undefined
}
type WebhookWithWaiting = {
  readonly id: string
  readonly name: string
  readonly origin: string
  readonly ownNetwork: boolean
  readonly kinds: readonly ('did' | 'heard' | 'news' | 'changed' | 'due')[]
  readonly madeAt: string
  readonly arrivedAt?: string | undefined
  readonly failed: number
  readonly failingSince?: string | undefined
  readonly because?: string | undefined
  readonly tryAt?: string | undefined
  readonly restsSince?: string | undefined
  readonly waiting: number
}
/** Asks for something; with a key, the same call once more has no second effect. */
type Ask<Takes, Gives> = (input: Takes, key?: string) => Promise<Gives>
export type Client = {
  /** Takes over the phone number or the title that somebody’s signature gives. */
  readonly acceptFromSignature: Ask<
    { readonly mail: string; readonly what: 'phone' | 'title' },
    Readonly<Record<string, never>>
  >
  /** Adds an application with its first interview and the people met there. */
  readonly addApplication: Ask<
    {
      readonly company: string
      readonly position: string
      readonly start?: string | undefined
      readonly end?: string | undefined
      readonly timeZone?: string | undefined
      readonly country?: string | undefined
      readonly format?: 'on-site' | 'video' | 'phone' | '' | undefined
      readonly place?: string | undefined
      readonly link?: string | undefined
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
      readonly people: readonly {
        readonly id?: string | undefined
        readonly name?: string | undefined
        readonly title?: string | undefined
        readonly pronouns?: string | undefined
        readonly saidAs?: string | undefined
        readonly company?: string | undefined
        readonly email?: string | undefined
        readonly phone?: string | undefined
        readonly address?: string | undefined
        readonly street?: string | undefined
        readonly city?: string | undefined
        readonly addressRegion?: string | undefined
        readonly postalCode?: string | undefined
        readonly addressCountry?: string | undefined
        readonly timeZone?: string | undefined
        readonly country?: string | undefined
        readonly region?: string | undefined
        readonly wish?: 'call' | 'email' | 'none' | '' | undefined
      }[]
    },
    { readonly id: string }
  >
  /** Lets nothing ring on one day, or from one day to another. */
  readonly addDaysOff: Ask<
    { readonly from: string; readonly until?: string | undefined },
    Readonly<Record<string, never>>
  >
  /** Adds a further interview of an application, with the people met there. */
  readonly addInterview: Ask<
    {
      readonly application: string
      readonly start?: string | undefined
      readonly end?: string | undefined
      readonly timeZone?: string | undefined
      readonly country?: string | undefined
      readonly format?: 'on-site' | 'video' | 'phone' | '' | undefined
      readonly place?: string | undefined
      readonly link?: string | undefined
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
      readonly people: readonly {
        readonly id?: string | undefined
        readonly name?: string | undefined
        readonly title?: string | undefined
        readonly pronouns?: string | undefined
        readonly saidAs?: string | undefined
        readonly company?: string | undefined
        readonly email?: string | undefined
        readonly phone?: string | undefined
        readonly address?: string | undefined
        readonly street?: string | undefined
        readonly city?: string | undefined
        readonly addressRegion?: string | undefined
        readonly postalCode?: string | undefined
        readonly addressCountry?: string | undefined
        readonly timeZone?: string | undefined
        readonly country?: string | undefined
        readonly region?: string | undefined
        readonly wish?: 'call' | 'email' | 'none' | '' | undefined
      }[]
    },
    { readonly id: string }
  >
  /** Keeps a file that one gives to companies, as a new one or a newer version of one. */
  readonly addMaterial: Ask<
    {
      readonly material?: string | undefined
      readonly name?: string | undefined
      readonly file: Blob
    },
    { readonly id: string }
  >
  /** Adds a template of one’s own for notes. */
  readonly addNoteTemplate: Ask<
    {
      readonly name: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly subject?: string | undefined
      readonly words: string
      readonly isUsual: boolean
    },
    { readonly id: string }
  >
  /** Adds somebody met at an interview, or only to do with in an application. */
  readonly addPerson: Ask<
    {
      readonly interview?: string | undefined
      readonly application?: string | undefined
      readonly id?: string | undefined
      readonly name?: string | undefined
      readonly title?: string | undefined
      readonly pronouns?: string | undefined
      readonly saidAs?: string | undefined
      readonly company?: string | undefined
      readonly email?: string | undefined
      readonly phone?: string | undefined
      readonly address?: string | undefined
      readonly street?: string | undefined
      readonly city?: string | undefined
      readonly addressRegion?: string | undefined
      readonly postalCode?: string | undefined
      readonly addressCountry?: string | undefined
      readonly timeZone?: string | undefined
      readonly country?: string | undefined
      readonly region?: string | undefined
      readonly wish?: 'call' | 'email' | 'none' | '' | undefined
    },
    { readonly id: string }
  >
  /** Adds somebody who vouches. */
  readonly addReference: Ask<
    {
      readonly name?: string | undefined
      readonly title?: string | undefined
      readonly company?: string | undefined
      readonly relation?: string | undefined
      readonly email?: string | undefined
      readonly phone?: string | undefined
      readonly agreedOn?: string | undefined
    },
    { readonly id: string }
  >
  /** Adds a template of one’s own for calls. */
  readonly addScriptTemplate: Ask<
    {
      readonly name: string
      readonly reached: 'answered' | 'voicemail' | 'colleague'
      readonly stage: 'first' | 'second try' | 'later'
      readonly words: string
      readonly isUsual: boolean
    },
    { readonly id: string }
  >
  /** Adds a way for reminders by a server of one’s own; of a webhook its secret is given this once. */
  readonly addWay: Ask<
    {
      readonly kind: 'ntfy' | 'gotify' | 'webhook'
      readonly name?: string | undefined
      readonly address: string
      readonly topic?: string | undefined
      readonly token?: string | undefined
      readonly ownNetwork?: boolean | undefined
      readonly says?: 'names' | 'nothing' | undefined
    },
    { readonly id: string; readonly secret?: string | undefined }
  >
  /** Adds a server that is told what happens from now on, and what is due; its secret is given this once. */
  readonly addWebhook: Ask<
    {
      readonly name?: string | undefined
      readonly address: string
      readonly ownNetwork?: boolean | undefined
      readonly kinds: readonly ('did' | 'heard' | 'news' | 'changed' | 'due')[]
    },
    { readonly id: string; readonly secret?: string | undefined }
  >
  /** Says why a note may go out in these words, whatever is still to be put right in them. */
  readonly allowNoteAnyway: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly leftOut?: readonly ('interesting' | 'issue' | 'expertise')[] | undefined
      readonly subject?: string | undefined
      readonly text: string
      readonly anyway: string
    },
    Readonly<Record<string, never>>
  >
  /** Says that a step is still open, or that it is to stay out of the calendar alone. */
  readonly answerCalendarQuestion: Ask<
    { readonly entry: string; readonly answer: 'open' | 'left-out' },
    Readonly<Record<string, never>>
  >
  /** Says of what a reminder is about that it is done, or puts it off to tomorrow. */
  readonly answerReminder: Ask<
    { readonly reminder: string; readonly answer: 'done' | 'tomorrow' },
    Readonly<Record<string, never>>
  >
  /** Says whose a mail is that only may belong there: somebody’s known, or somebody new. */
  readonly assignMail: Ask<
    {
      readonly mail: string
      readonly contact?: string | undefined
      readonly name?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Makes a backup now. */
  readonly backUp: Ask<Readonly<Record<string, never>>, { readonly name: string }>
  /** Keeps what somebody who vouches should know of a position. */
  readonly briefReference: Ask<
    { readonly reference: string; readonly application: string; readonly know: string },
    Readonly<Record<string, never>>
  >
  /** Calls an interview off: it counts no more, and stays to be seen. */
  readonly callOffInterview: Ask<{ readonly interview: string }, Readonly<Record<string, never>>>
  /** Puts the company or the position of an application right. */
  readonly changeApplication: Ask<
    {
      readonly application: string
      readonly company?: string | undefined
      readonly position?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Begins or ends the mail that says each day what is to be done. */
  readonly changeDailyMail: Ask<{ readonly wanted: boolean }, Readonly<Record<string, never>>>
  /** Moves an interview, or puts right what is known of it. */
  readonly changeInterview: Ask<
    {
      readonly interview: string
      readonly start?: string | undefined
      readonly end?: string | undefined
      readonly timeZone?: string | undefined
      readonly country?: string | undefined
      readonly format?: 'on-site' | 'video' | 'phone' | '' | undefined
      readonly place?: string | undefined
      readonly link?: string | undefined
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
      readonly decisionFrom?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Says how long a mail can be taken back, and how many may go out within a day. */
  readonly changeMailHabits: Ask<
    { readonly undoSeconds: number; readonly perDay: number },
    Readonly<Record<string, never>>
  >
  /** Puts a template of one’s own for notes in other words. */
  readonly changeNoteTemplate: Ask<
    {
      readonly template: string
      readonly name: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly subject?: string | undefined
      readonly words: string
      readonly isUsual: boolean
    },
    Readonly<Record<string, never>>
  >
  /** Puts the details of a person right, or adds to them. */
  readonly changePerson: Ask<
    {
      readonly contact: string
      readonly name?: string | undefined
      readonly title?: string | undefined
      readonly pronouns?: string | undefined
      readonly saidAs?: string | undefined
      readonly company?: string | undefined
      readonly email?: string | undefined
      readonly phone?: string | undefined
      readonly address?: string | undefined
      readonly street?: string | undefined
      readonly city?: string | undefined
      readonly addressRegion?: string | undefined
      readonly postalCode?: string | undefined
      readonly addressCountry?: string | undefined
      readonly timeZone?: string | undefined
      readonly country?: string | undefined
      readonly region?: string | undefined
      readonly wish?: 'call' | 'email' | 'none' | '' | undefined
      readonly otherEmails?: string | undefined
      readonly otherPhones?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Says what one has at hand for the post, in place of what was said before. */
  readonly changePostHabits: Ask<
    {
      readonly envelope?: 'no10' | 'a7' | 'dl' | 'c6' | undefined
      readonly card?: 'a6' | 'a6-folded' | '5x7' | '5x7-folded' | undefined
      readonly labels?: '5160' | 'l7160' | undefined
      readonly labelFrom?: number | undefined
      readonly signs?: 'print' | 'hand' | undefined
      readonly days?: Readonly<Record<string, number>> | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Changes what is known of somebody who vouches. */
  readonly changeReference: Ask<
    {
      readonly reference: string
      readonly name?: string | undefined
      readonly title?: string | undefined
      readonly company?: string | undefined
      readonly relation?: string | undefined
      readonly email?: string | undefined
      readonly phone?: string | undefined
      readonly agreedOn?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Says at which hour reminders ring, and when none does, in place of what was said before. */
  readonly changeReminderHabits: Ask<
    {
      readonly hour: string
      readonly quiet?: { readonly from: string; readonly until: string } | undefined
      readonly weekdaysOff?: readonly number[] | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Puts a template of one’s own for calls in other words. */
  readonly changeScriptTemplate: Ask<
    {
      readonly template: string
      readonly name: string
      readonly reached: 'answered' | 'voicemail' | 'colleague'
      readonly stage: 'first' | 'second try' | 'later'
      readonly words: string
      readonly isUsual: boolean
    },
    Readonly<Record<string, never>>
  >
  /** Changes who one is and how one likes to follow up; the first time it begins with a name and a time zone. */
  readonly changeSettings: Ask<
    {
      readonly name?: string | undefined
      readonly timeZone?: string | undefined
      readonly country?: string | undefined
      readonly region?: string | undefined
      readonly phone?: string | undefined
      readonly email?: string | undefined
      readonly address?: string | undefined
      readonly currentPosition?: string | undefined
      readonly signOff?: string | undefined
      readonly post?: 'handwritten' | 'card' | 'letter' | '' | undefined
      readonly tone?: 'warm' | 'plain' | 'formal' | '' | undefined
      readonly language?: string | undefined
      readonly cadence?:
        | (
            | string
            | {
                readonly firstAfter?: number | undefined
                readonly every?: number | undefined
                readonly rounds?: number | undefined
                readonly secondTry?: boolean | undefined
                readonly medium?: 'call' | 'email' | undefined
              }
          )
        | undefined
      readonly manyRounds?: boolean | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Says whether names go out by a way, or only that something is due. */
  readonly changeWay: Ask<
    { readonly way: string; readonly says: 'names' | 'nothing' },
    Readonly<Record<string, never>>
  >
  /** Gives a webhook for reminders another secret, this once; the old one signs nothing any more. */
  readonly changeWaySecret: Ask<{ readonly way: string }, { readonly secret?: string | undefined }>
  /** Changes what a server is told, where it is, or what it is called. */
  readonly changeWebhook: Ask<
    {
      readonly webhook: string
      readonly name?: string | undefined
      readonly address?: string | undefined
      readonly ownNetwork?: boolean | undefined
      readonly kinds?: readonly ('did' | 'heard' | 'news' | 'changed' | 'due')[] | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Looks the data through, and mends what can be mended where that is asked. */
  readonly checkData: Ask<
    { readonly mend?: boolean | undefined },
    {
      readonly findings: readonly { readonly sentence: string; readonly mended: boolean }[]
      readonly found: number
    }
  >
  /** Looks over any words for a note as they would be before it goes out, and keeps nothing. */
  readonly checkNote: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly leftOut?: readonly ('interesting' | 'issue' | 'expertise')[] | undefined
      readonly at?: string | undefined
      readonly subject?: string | undefined
      readonly text: string
    },
    NoteChecked
  >
  /** Says into which folder of this computer backups go. */
  readonly chooseBackupFolder: Ask<{ readonly folder: string }, Readonly<Record<string, never>>>
  /** Uses a template for every such note from now on, or not any more. */
  readonly chooseNoteTemplate: Ask<
    { readonly template: string; readonly isUsual: boolean },
    Readonly<Record<string, never>>
  >
  /** Uses a template for every such call from now on, or not any more. */
  readonly chooseScriptTemplate: Ask<
    { readonly template: string; readonly isUsual: boolean },
    Readonly<Record<string, never>>
  >
  /** Ends the time away, so that what waited goes on from today. */
  readonly comeBack: Ask<Readonly<Record<string, never>>, Readonly<Record<string, never>>>
  /** Writes people into an address book of their own on the server of the calendar. */
  readonly connectBook: Ask<Readonly<Record<string, never>>, Readonly<Record<string, never>>>
  /** Connects a calendar on a server, once that has let one in; the plan is written there from then on. */
  readonly connectCalendar: Ask<
    {
      readonly server: string
      readonly url?: string | undefined
      readonly user: string
      readonly password: string
      readonly ownNetwork?: boolean | undefined
      readonly name?: string | undefined
      readonly writesAs?: 'event' | 'task' | undefined
      readonly interviews?: boolean | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Lets go of the calendar on the server, with what was written there or without. */
  readonly disconnectCalendar: Ask<
    { readonly takesOut?: boolean | undefined },
    Readonly<Record<string, never>>
  >
  /** Lets go of the mailbox; nothing that would let anybody in there stays. */
  readonly disconnectMail: Ask<Readonly<Record<string, never>>, Readonly<Record<string, never>>>
  /** Drops words of one’s own for a note; what is proposed stands there again. */
  readonly dropNoteWords: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
    },
    Readonly<Record<string, never>>
  >
  /** Goes back to the words proposed for a call. */
  readonly dropScriptWords: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly reached: 'answered' | 'voicemail' | 'colleague'
    },
    Readonly<Record<string, never>>
  >
  /** Encrypts backups with a passphrase from the next one on. */
  readonly encryptBackups: Ask<{ readonly passphrase: string }, Readonly<Record<string, never>>>
  /** Leaves backups unencrypted from the next one on. */
  readonly encryptNoMore: Ask<Readonly<Record<string, never>>, Readonly<Record<string, never>>>
  /** Ends a secret address, so that nobody reads the calendar there any more. */
  readonly endCalendarAddress: Ask<{ readonly address: string }, Readonly<Record<string, never>>>
  /** Ends a webhook, with what it was told and what waits for it. */
  readonly endWebhook: Ask<{ readonly webhook: string }, Readonly<Record<string, never>>>
  /** Erases an application with all that belongs to it alone; it cannot be undone. */
  readonly eraseApplication: Ask<
    {
      readonly application: string
      readonly company: string
      readonly people?: readonly string[] | undefined
      readonly backups?: boolean | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Erases all data for good; the name of the one whose data it is has to be given. */
  readonly eraseEverything: Ask<
    { readonly name: string; readonly backups?: boolean | undefined },
    Readonly<Record<string, never>>
  >
  /** Erases all that is kept about a person; it cannot be undone. */
  readonly erasePerson: Ask<
    {
      readonly contact: string
      readonly name: string
      readonly references?: readonly string[] | undefined
      readonly backups?: boolean | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Gives everything in one archive, to go on with elsewhere. */
  readonly exportArchive: Ask<Readonly<Record<string, never>>, Blob>
  /** Gives the open steps as a file for a calendar, of everything or of one application. */
  readonly exportCalendar: Ask<
    { readonly application?: string | undefined; readonly interviews?: boolean | undefined },
    Blob
  >
  /** Gives everyone as contacts for an address book, or as a table. */
  readonly exportPeople: Ask<{ readonly form?: 'vcf' | 'csv' | undefined }, Blob>
  /** Gives the applications, or all that happened, as a table for a spreadsheet. */
  readonly exportTable: Ask<{ readonly table: 'applications' | 'journal' }, Blob>
  /** Finds people, applications and what was written, by words or a number. */
  readonly find: Ask<{ readonly words: string }, Found>
  /** Finds the servers of a mailbox by its address; the domain of the address alone is asked. */
  readonly findMailServers: Ask<
    { readonly address: string },
    {
      readonly provider: string
      readonly user: string
      readonly smtp?: MailServer | undefined
      readonly imap?: MailServer | undefined
      readonly by: 'domain' | 'mx' | 'autoconfig' | 'srv' | 'nothing'
    }
  >
  /** Takes back that a file went to somebody, where that was recorded by mistake. */
  readonly forgetMaterialSent: Ask<{ readonly sent: string }, Readonly<Record<string, never>>>
  /** Takes a word as spelled right no more. */
  readonly forgetWord: Ask<{ readonly word: string }, Readonly<Record<string, never>>>
  /** Gives an application with its people, interviews, takeaways, plan and journal. */
  readonly getApplication: Ask<{ readonly application: string }, Application>
  /** Gives the calendar on a server that the plan is written into, without what lets one in. */
  readonly getCalendarAccount: Ask<Readonly<Record<string, never>>, CalendarAccount>
  /** Gives an application as a case file, from which its plan can be made anywhere. */
  readonly getCaseFile: Ask<{ readonly application: string }, Blob>
  /** Gives how much is kept here, and what does not go on by itself just now. */
  readonly getData: Ask<
    Readonly<Record<string, never>>,
    {
      readonly contents: Contents
      readonly heldSince?: string | undefined
      readonly faults: readonly {
        readonly what: string
        readonly since: string
        readonly because: string
      }[]
    }
  >
  /** Counts what all applications came to; what led to what it does not say. */
  readonly getInsights: Ask<Readonly<Record<string, never>>, Insights>
  /** Gives an interview with the people met and what was written down of each. */
  readonly getInterview: Ask<{ readonly interview: string }, InterviewWithPeople>
  /** Gives a mail that came: what it says, what it seems to mean, and what follows from it. */
  readonly getMail: Ask<{ readonly mail: string }, Mail>
  /** Gives the mailbox that mails go out of, and whether it works, without what lets one in. */
  readonly getMailAccount: Ask<Readonly<Record<string, never>>, MailAccount>
  /** Gives a mail of one’s own exactly as it goes out, or went. */
  readonly getMailFile: Ask<{ readonly mail: string }, Blob>
  /** Gives a mail of one’s own with its words, where it stands, and what the servers said. */
  readonly getMailGoing: Ask<{ readonly mail: string }, MailGoing>
  /** Gives a version of a file as it was kept. */
  readonly getMaterialFile: Ask<{ readonly version: string }, Blob>
  /** Gives what goes out when references are asked for: the mail, and a note to each one named. */
  readonly getNaming: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly references?: readonly string[] | undefined
    },
    Naming
  >
  /** Gives a note as it would go out now, with all that is to be put right in it first. */
  readonly getNote: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel?: 'handwritten' | 'card' | 'letter' | 'email' | undefined
      readonly leftOut?: readonly ('interesting' | 'issue' | 'expertise')[] | undefined
      readonly at?: string | undefined
    },
    Note
  >
  /** Gives a note as a file: a letter, card or envelope to print, a document, a mail, or text. */
  readonly getNoteFile: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly file:
        | 'letter.pdf'
        | 'card.pdf'
        | 'copy-sheet.pdf'
        | 'envelope.pdf'
        | 'letter.docx'
        | 'note.eml'
        | 'note.txt'
      readonly channel?: 'handwritten' | 'card' | 'letter' | 'email' | undefined
      readonly leftOut?: readonly ('interesting' | 'issue' | 'expertise')[] | undefined
      readonly at?: string | undefined
    },
    Blob
  >
  /** Gives a template of one’s own for notes. */
  readonly getNoteTemplate: Ask<{ readonly template: string }, NoteTemplate>
  /** Gives a person with how to reach them, what comes next, and all that was sent and said. */
  readonly getPerson: Ask<{ readonly contact: string }, PersonWithStory>
  /** Gives the photo of a person. */
  readonly getPhoto: Ask<{ readonly contact: string }, Blob>
  /** Gives what one has at hand for the post, and how long letters take. */
  readonly getPostHabits: Ask<Readonly<Record<string, never>>, PostHabits>
  /** Gives somebody who vouches. */
  readonly getReference: Ask<{ readonly reference: string }, Reference>
  /** Gives when reminders ring, on which days none does, and whether a mail a day says what is due. */
  readonly getReminderHabits: Ask<Readonly<Record<string, never>>, ReminderHabits>
  /** Gives what to say on a call: when they answer, to a machine, and to a colleague. */
  readonly getScript: Ask<{ readonly interview: string; readonly contact: string }, CallScripts>
  /** Gives a template of one’s own for calls. */
  readonly getScriptTemplate: Ask<{ readonly template: string }, ScriptTemplate>
  /** Gives who is looking for a job here, their pace, and when they are away. */
  readonly getSettings: Ask<Readonly<Record<string, never>>, Settings>
  /** Gives one’s own signature as a picture. */
  readonly getSignature: Ask<Readonly<Record<string, never>>, Blob>
  /** Says what is to be done now, what comes within a week, and what others have promised. */
  readonly getToday: Ask<Readonly<Record<string, never>>, Today>
  /** Gives one server that is told what happens, with how many events wait for it. */
  readonly getWebhook: Ask<{ readonly webhook: string }, WebhookWithWaiting>
  /** Gives a secret address under which a program can read the calendar, this once. */
  readonly giveCalendarAddress: Ask<
    { readonly device?: string | undefined; readonly interviews?: boolean | undefined },
    { readonly id: string; readonly path?: string | undefined }
  >
  /** Brings in the people of an address book on the server of the calendar, or with dryRun only says who they are. */
  readonly importAddressBook: Ask<
    { readonly book: string; readonly dryRun?: boolean | undefined },
    {
      readonly found: number
      readonly people: readonly PersonFound[]
      readonly broken: readonly BrokenFound[]
      readonly imported?: Imported | undefined
    }
  >
  /** Brings in everything of an archive, or with dryRun only says what that would be. */
  readonly importArchive: Ask<
    {
      readonly dryRun?: boolean | undefined
      readonly change?: boolean | undefined
      readonly settings?: boolean | undefined
      readonly file: Blob
    },
    {
      readonly writtenAt: string
      readonly kinds: readonly {
        readonly kind: string
        readonly all: number
        readonly here: number
        readonly differing: number
      }[]
      readonly erasedHere: number
      readonly imported?:
        | { readonly added: Readonly<Record<string, number>>; readonly changed: number }
        | undefined
    }
  >
  /** Follows an invitation: adds its interview, moves it or calls it off; with dryRun only says what it says. */
  readonly importInvitation: Ask<
    {
      readonly dryRun?: boolean | undefined
      readonly application?: string | undefined
      readonly company?: string | undefined
      readonly position?: string | undefined
      readonly start?: string | undefined
      readonly end?: string | undefined
      readonly timeZone?: string | undefined
      readonly people?:
        | readonly {
            readonly id?: string | undefined
            readonly name?: string | undefined
            readonly title?: string | undefined
            readonly pronouns?: string | undefined
            readonly saidAs?: string | undefined
            readonly company?: string | undefined
            readonly email?: string | undefined
            readonly phone?: string | undefined
            readonly address?: string | undefined
            readonly street?: string | undefined
            readonly city?: string | undefined
            readonly addressRegion?: string | undefined
            readonly postalCode?: string | undefined
            readonly addressCountry?: string | undefined
            readonly timeZone?: string | undefined
            readonly country?: string | undefined
            readonly region?: string | undefined
            readonly wish?: 'call' | 'email' | 'none' | '' | undefined
          }[]
        | undefined
      readonly file: Blob
    },
    {
      readonly method: 'request' | 'publish' | 'cancel'
      readonly company?: string | undefined
      readonly position?: string | undefined
      readonly summary: string
      readonly start: string
      readonly end?: string | undefined
      readonly timeZone?: string | undefined
      readonly place?: string | undefined
      readonly link?: string | undefined
      readonly format?: 'on-site' | 'video' | 'phone' | undefined
      readonly people: readonly PersonInvited[]
      readonly asked: readonly {
        readonly field: 'start' | 'timeZone' | 'people'
        readonly question: string
      }[]
      readonly interview?: string | undefined
      readonly did?: 'added' | 'changed' | 'called-off' | 'nothing' | undefined
    }
  >
  /** Brings in the people of a file, or with dryRun only says whom it names. */
  readonly importPeople: Ask<
    {
      readonly dryRun?: boolean | undefined
      readonly interview?: string | undefined
      readonly columns?:
        | readonly (
            | 'name'
            | 'given'
            | 'middle'
            | 'family'
            | 'suffix'
            | 'pronouns'
            | 'title'
            | 'company'
            | 'email'
            | 'phone'
            | 'label'
            | 'address'
            | 'street'
            | 'box'
            | 'extended'
            | 'city'
            | 'region'
            | 'postal-code'
            | 'country'
            | 'skip'
          )[]
        | undefined
      readonly file: Blob
    },
    {
      readonly kind: 'calendar' | 'vcard' | 'mail' | 'picture' | 'table' | 'text'
      readonly found: number
      readonly people: readonly PersonFound[]
      readonly broken: readonly BrokenFound[]
      readonly columns?:
        | readonly {
            readonly header: string
            readonly holds:
              | 'name'
              | 'given'
              | 'middle'
              | 'family'
              | 'suffix'
              | 'pronouns'
              | 'title'
              | 'company'
              | 'email'
              | 'phone'
              | 'label'
              | 'address'
              | 'street'
              | 'box'
              | 'extended'
              | 'city'
              | 'region'
              | 'postal-code'
              | 'country'
              | 'skip'
          }[]
        | undefined
      readonly unsure?: readonly string[] | undefined
      readonly imported?: Imported | undefined
    }
  >
  /** Makes two entries one person, who keeps everything of both; it can be undone. */
  readonly joinPeople: Ask<
    { readonly kept: string; readonly lost: string },
    { readonly merge: string }
  >
  /** Keeps what you take along from an application, and when to look at it again. */
  readonly keepAfterwards: Ask<
    {
      readonly application: string
      readonly learned?: string | undefined
      readonly lookOn?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Says that two who look like one person are two. */
  readonly keepApart: Ask<
    { readonly one: string; readonly other: string },
    Readonly<Record<string, never>>
  >
  /** Keeps words of one’s own for a note, as a draft; nothing goes out. */
  readonly keepNoteWords: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly leftOut?: readonly ('interesting' | 'issue' | 'expertise')[] | undefined
      readonly subject?: string | undefined
      readonly text: string
      readonly take?: string | undefined
      readonly leave?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Keeps people that a dry run found, as somebody has put them right. */
  readonly keepPeopleFound: Ask<
    {
      readonly source: string
      readonly interview?: string | undefined
      readonly people: readonly {
        readonly name: string
        readonly title?: string | undefined
        readonly company?: string | undefined
        readonly pronouns?: string | undefined
        readonly emails?: readonly string[] | undefined
        readonly phones?: readonly string[] | undefined
        readonly address?:
          | { readonly lines: readonly string[]; readonly country?: string | undefined }
          | undefined
      }[]
    },
    Imported
  >
  /** Takes a word as spelled right from now on. */
  readonly knowWord: Ask<{ readonly word: string }, Readonly<Record<string, never>>>
  /** Writes people to the server no more, and takes out those that were written there. */
  readonly leaveBook: Ask<Readonly<Record<string, never>>, Readonly<Record<string, never>>>
  /** Lets go out what waits since data was restored or brought in. */
  readonly letHeldGo: Ask<Readonly<Record<string, never>>, Readonly<Record<string, never>>>
  /** Lets a mail go out after all that was held. */
  readonly letMailGo: Ask<{ readonly mail: string }, Readonly<Record<string, never>>>
  /** Lets the next open step of a kind go: it is not done, and the plan goes on. */
  readonly letStepGo: Ask<
    {
      readonly application: string
      readonly contact: string
      readonly kind: 'thank-you' | 'material' | 'status-note' | 'check-in' | 'call'
      readonly what?: string | undefined
    },
    { readonly id: string }
  >
  /** Lists the applications with where each stands and what comes next. */
  readonly listApplications: Ask<
    {
      readonly words?: string | undefined
      readonly atRest?: boolean | undefined
      readonly after?: string | undefined
    },
    { readonly items: readonly ApplicationLine[]; readonly next?: string | undefined }
  >
  /** Lists the backups, the newest first, and where they go. */
  readonly listBackups: Ask<
    Readonly<Record<string, never>>,
    { readonly folder: string; readonly encrypted: boolean; readonly items: readonly Backup[] }
  >
  /** Lists the address books on the server of the calendar, of which people can be brought in. */
  readonly listBooks: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly { readonly url: string; readonly name: string }[] }
  >
  /** Lists the secret addresses under which programs read the calendar, without their secrets. */
  readonly listCalendarAddresses: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly CalendarAddress[] }
  >
  /** Lists what was ticked off or taken out in the calendar, and only the person knows the meaning of. */
  readonly listCalendarQuestions: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly CalendarQuestion[] }
  >
  /** Lists who is to be called today, in the order of their hours. */
  readonly listCalls: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly CallListed[]; readonly more: number }
  >
  /** Lists who may be here twice. */
  readonly listDuplicates: Ask<
    Readonly<Record<string, never>>,
    {
      readonly items: readonly {
        readonly one: {
          readonly person: Person
          readonly names: readonly string[]
          readonly otherEmails: readonly string[]
          readonly otherPhones: readonly string[]
          readonly companies: readonly string[]
        }
        readonly other: {
          readonly person: Person
          readonly names: readonly string[]
          readonly otherEmails: readonly string[]
          readonly otherPhones: readonly string[]
          readonly companies: readonly string[]
        }
        readonly by: 'email' | 'phone' | 'name'
      }[]
      readonly hasMore: boolean
    }
  >
  /** Lists the public holidays of the coming year, on which nobody is called. */
  readonly listHolidays: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly Holiday[] }
  >
  /** Lists the last fifty imports, each with what it did. */
  readonly listImports: Ask<Readonly<Record<string, never>>, { readonly items: readonly Import[] }>
  /** Lists the words that one spells so on purpose. */
  readonly listKnownWords: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly string[] }
  >
  /** Lists the mails that came and concern somebody known, the last one that was read first. */
  readonly listMails: Ask<
    { readonly application?: string | undefined; readonly after?: string | undefined },
    { readonly items: readonly MailLine[]; readonly next?: string | undefined }
  >
  /** Lists the files that one gives to companies, in their versions, and to whom each went. */
  readonly listMaterials: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly Material[]; readonly bytesLeft: number }
  >
  /** Lists one’s own templates for notes, each with how it reads. */
  readonly listNoteTemplates: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly NoteTemplate[] }
  >
  /** Lists the mail on its way: what waits for a word, what goes by itself, what went lately. */
  readonly listOutbox: Ask<
    Readonly<Record<string, never>>,
    {
      readonly asking: readonly MailGoingLine[]
      readonly going: readonly MailGoingLine[]
      readonly ended: readonly MailGoingLine[]
    }
  >
  /** Lists everyone met, by name, or those that words or a number point to. */
  readonly listPeople: Ask<
    { readonly words?: string | undefined; readonly after?: string | undefined },
    { readonly items: readonly PersonLine[]; readonly next?: string | undefined }
  >
  /** Lists what goes out by post today, and what went into the letter box already. */
  readonly listPost: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly PostItem[]; readonly posted: readonly Posted[] }
  >
  /** Lists the people who vouch, and when each was asked or named. */
  readonly listReferences: Ask<
    { readonly application?: string | undefined },
    { readonly items: readonly Reference[] }
  >
  /** Lists what became of the last reminders, latest first. */
  readonly listReminders: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly Reminder[] }
  >
  /** Lists one’s own templates for calls, each with how it sounds. */
  readonly listScriptTemplates: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly ScriptTemplate[] }
  >
  /** Lists the ways by which reminders reach one, each with how the last try ended. */
  readonly listWays: Ask<Readonly<Record<string, never>>, { readonly items: readonly Way[] }>
  /** Lists what a server was told and what came of it, the latest first. */
  readonly listWebhookEvents: Ask<
    { readonly webhook: string; readonly after?: string | undefined },
    { readonly items: readonly WebhookEvent[]; readonly next?: string | undefined }
  >
  /** Lists the servers that are told what happens, each with how it stands. */
  readonly listWebhooks: Ask<
    Readonly<Record<string, never>>,
    { readonly items: readonly Webhook[] }
  >
  /** Keeps that one has looked at a mail, so that Today does not tell of it any more. */
  readonly lookAtMail: Ask<{ readonly mail: string }, Readonly<Record<string, never>>>
  /** Sends a mail to oneself, to see that the mailbox sends. */
  readonly mailMyself: Ask<Readonly<Record<string, never>>, { readonly id: string }>
  /** Makes the words of one note the template of all such notes, with fields for its facts. */
  readonly makeNoteTemplate: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly subject?: string | undefined
      readonly text: string
      readonly name: string
    },
    { readonly id: string }
  >
  /** Makes words for a call the usual template of such calls. */
  readonly makeScriptTemplate: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly reached: 'answered' | 'voicemail' | 'colleague'
      readonly words: string
      readonly name: string
    },
    { readonly id: string }
  >
  /** Lets every open application wait from the first day away to the last. */
  readonly pauseAll: Ask<
    { readonly from: string; readonly until: string },
    { readonly waiting: number }
  >
  /** Makes the plan of a case file, of which nothing is kept. */
  readonly planCase: Ask<
    { readonly case: Readonly<Record<string, unknown>> },
    { readonly plan: Plan; readonly unknown: readonly string[] }
  >
  /** Uses another of somebody’s emails or phones from now on. */
  readonly preferWay: Ask<
    { readonly contact: string; readonly kind: 'email' | 'phone'; readonly way: string },
    Readonly<Record<string, never>>
  >
  /** Says what erasing an application means: how much goes, and which people could go along. */
  readonly previewErasingApplication: Ask<
    { readonly application: string },
    {
      readonly application: ApplicationNamed
      readonly interviews: number
      readonly entries: number
      readonly only: readonly PersonNamed[]
      readonly elsewhere: readonly PersonNamed[]
    }
  >
  /** Says what erasing a person means: what goes, what stays, and who waits for them. */
  readonly previewErasingPerson: Ask<
    { readonly contact: string },
    {
      readonly person: PersonNamed
      readonly entries: number
      readonly applications: readonly ApplicationNamed[]
      readonly open: readonly Step[]
      readonly others: number
      readonly unread: readonly { readonly application: ApplicationNamed; readonly on: string }[]
      readonly owed: readonly { readonly application: ApplicationNamed; readonly step: Step }[]
      readonly references: readonly PersonNamed[]
    }
  >
  /** Says which step would be let go, and what would come next with that person. */
  readonly previewLettingGo: Ask<
    {
      readonly application: string
      readonly contact: string
      readonly kind: 'thank-you' | 'material' | 'status-note' | 'check-in' | 'call'
      readonly what?: string | undefined
    },
    {
      readonly application: ApplicationNamed
      readonly person: PersonNamed
      readonly step: Step
      readonly next?: Step | undefined
    }
  >
  /** Says what would change if a backup were put back; it is put back on the pages, or with the command restore. */
  readonly previewRestore: Ask<
    { readonly backup: string; readonly passphrase?: string | undefined },
    {
      readonly contents: Contents
      readonly goes?: Difference | undefined
      readonly comes?: Difference | undefined
      readonly erasedSince: number
    }
  >
  /** Says what the plan would be if an entry were taken back. */
  readonly previewTakingBack: Ask<
    { readonly entry: string },
    {
      readonly entry: Entry
      readonly application: ApplicationNamed
      readonly before: Plan
      readonly after: Plan
    }
  >
  /** Gives the addresses for the post of today on the labels that one has. */
  readonly printLabels: Ask<{ readonly chosen?: readonly string[] | undefined }, Blob>
  /** Gives the post of today as one file to print, each note with its envelope. */
  readonly printPost: Ask<{ readonly chosen?: readonly string[] | undefined }, Blob>
  /** Gives the sheet of references for a company. */
  readonly printReferences: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly references?: readonly string[] | undefined
    },
    Blob
  >
  /** Puts the next open step of a kind off to a later day. */
  readonly putOffStep: Ask<
    {
      readonly application: string
      readonly contact: string
      readonly kind: 'thank-you' | 'material' | 'status-note' | 'check-in' | 'call'
      readonly what?: string | undefined
      readonly on: string
    },
    { readonly id: string }
  >
  /** Puts a photo of a person in place of the one there was; it is kept small. */
  readonly putPhoto: Ask<
    { readonly contact: string; readonly file: Blob },
    Readonly<Record<string, never>>
  >
  /** Keeps one’s own signature, taken off a picture of it, in place of the one before. */
  readonly putSignature: Ask<{ readonly file: Blob }, Readonly<Record<string, never>>>
  /** Says what a mail means, once; from then on the plan follows it. */
  readonly readMailAs: Ask<
    {
      readonly mail: string
      readonly meaning: 'courtesy' | 'update' | 'advanced' | 'offer' | 'rejection'
      readonly decisionBy?: string | undefined
    },
    {
      readonly application: string
      readonly meaning?: 'courtesy' | 'update' | 'advanced' | 'offer' | 'rejection' | undefined
    }
  >
  /** Records that somebody is away until a day: whatever concerns them waits. */
  readonly recordAbsence: Ask<
    { readonly contact: string; readonly until: string },
    Readonly<Record<string, never>>
  >
  /** Records that the last email to somebody came back. */
  readonly recordBounce: Ask<
    {
      readonly application: string
      readonly at?: string | undefined
      readonly words?: string | undefined
      readonly contact: string
    },
    { readonly id: string }
  >
  /** Records a call and what came of it. */
  readonly recordCall: Ask<
    {
      readonly application: string
      readonly at?: string | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly outcome: 'talked' | 'voicemail' | 'message' | 'no-answer' | 'busy' | 'wrong-number'
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
      readonly news?: 'advanced' | 'offer' | 'rejection' | '' | undefined
      readonly awayUntil?: string | undefined
      readonly askedFor?:
        | { readonly what?: string | undefined; readonly by?: string | undefined }
        | undefined
      readonly reason?: string | undefined
    },
    { readonly id: string }
  >
  /** Records that a file went to somebody who had not asked for it. */
  readonly recordMaterialSent: Ask<
    {
      readonly version: string
      readonly application: string
      readonly contact?: string | undefined
      readonly on?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Records a further interview agreed, an offer, a rejection, or that you withdraw. */
  readonly recordNews: Ask<
    {
      readonly application: string
      readonly at?: string | undefined
      readonly words?: string | undefined
      readonly news: 'advanced' | 'offer' | 'rejection' | 'withdrawn'
    },
    { readonly id: string }
  >
  /** Records a note that you sent yourself: by post, or with another mail program. */
  readonly recordNote: Ask<
    {
      readonly application: string
      readonly at?: string | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly reason?: string | undefined
    },
    { readonly id: string }
  >
  /** Records that a note on paper went into the letter box, once however often it is said. */
  readonly recordNotePosted: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter'
      readonly text: string
    },
    Readonly<Record<string, never>>
  >
  /** Records that one has sent or posted a note oneself, in these words. */
  readonly recordNoteSent: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter' | 'email'
      readonly subject?: string | undefined
      readonly text: string
      readonly reason?: string | undefined
    },
    { readonly id: string }
  >
  /** Records that what they asked for went out, with the people named and the files sent. */
  readonly recordProvided: Ask<
    {
      readonly application: string
      readonly what: string
      readonly references?: readonly string[] | undefined
      readonly versions?: readonly string[] | undefined
      readonly at?: string | undefined
    },
    { readonly id: string }
  >
  /** Records that somebody agreed today to be named. */
  readonly recordReferenceAgreed: Ask<
    { readonly reference: string },
    Readonly<Record<string, never>>
  >
  /** Records that one has asked or told somebody today that they may be named. */
  readonly recordReferenceAsked: Ask<
    { readonly reference: string; readonly application: string },
    Readonly<Record<string, never>>
  >
  /** Records that somebody got in touch; of a reply that waits to be read, what it means. */
  readonly recordReply: Ask<
    {
      readonly application: string
      readonly at?: string | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly meaning?: 'courtesy' | 'update' | 'advanced' | 'offer' | 'rejection' | undefined
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
    },
    { readonly id: string }
  >
  /** Records that they asked for references or other materials. */
  readonly recordRequest: Ask<
    {
      readonly application: string
      readonly at?: string | undefined
      readonly words?: string | undefined
      readonly contact: string
      readonly what: string
      readonly by?: string | undefined
    },
    { readonly id: string }
  >
  /** Records that somebody is back, or was never away. */
  readonly recordReturn: Ask<{ readonly contact: string }, Readonly<Record<string, never>>>
  /** Says that an interview called off takes place after all. */
  readonly reinstateInterview: Ask<{ readonly interview: string }, Readonly<Record<string, never>>>
  /** Removes an application typed by mistake, in which nothing has happened yet. */
  readonly removeApplication: Ask<{ readonly application: string }, Readonly<Record<string, never>>>
  /** Lets reminders ring on these days after all. */
  readonly removeDaysOff: Ask<
    { readonly from: string; readonly until: string },
    Readonly<Record<string, never>>
  >
  /** Erases a version of a file; to whom it went is still said. */
  readonly removeMaterial: Ask<{ readonly version: string }, Readonly<Record<string, never>>>
  /** Removes a template of one’s own for notes. */
  readonly removeNoteTemplate: Ask<{ readonly template: string }, Readonly<Record<string, never>>>
  /** Takes somebody out of an application in which nothing has happened with them. */
  readonly removePerson: Ask<
    { readonly application: string; readonly contact: string },
    Readonly<Record<string, never>>
  >
  /** Takes the photo of a person away. */
  readonly removePhoto: Ask<{ readonly contact: string }, Readonly<Record<string, never>>>
  /** Erases somebody who vouches, with all that was noted about them here. */
  readonly removeReference: Ask<{ readonly reference: string }, Readonly<Record<string, never>>>
  /** Removes a template of one’s own for calls. */
  readonly removeScriptTemplate: Ask<{ readonly template: string }, Readonly<Record<string, never>>>
  /** Removes one’s own signature. */
  readonly removeSignature: Ask<Readonly<Record<string, never>>, Readonly<Record<string, never>>>
  /** Ends a way for reminders. */
  readonly removeWay: Ask<{ readonly way: string }, Readonly<Record<string, never>>>
  /** Gives a webhook another secret, this once; the old one signs nothing any more. */
  readonly renewWebhookSecret: Ask<
    { readonly webhook: string },
    { readonly secret?: string | undefined }
  >
  /** Goes on telling a server that rests; what waited goes out now. */
  readonly resumeWebhook: Ask<{ readonly webhook: string }, Readonly<Record<string, never>>>
  /** Keeps what a note or a script lacked, each where it belongs. */
  readonly saveMissing: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly parts: {
        readonly takeaway?:
          | {
              readonly interesting?: string | undefined
              readonly issue?: string | undefined
              readonly handling?: string | undefined
              readonly expertise?: string | undefined
            }
          | undefined
        readonly contact?:
          | {
              readonly name?: string | undefined
              readonly title?: string | undefined
              readonly pronouns?: string | undefined
              readonly saidAs?: string | undefined
              readonly company?: string | undefined
              readonly email?: string | undefined
              readonly phone?: string | undefined
              readonly address?: string | undefined
              readonly street?: string | undefined
              readonly city?: string | undefined
              readonly addressRegion?: string | undefined
              readonly postalCode?: string | undefined
              readonly addressCountry?: string | undefined
              readonly timeZone?: string | undefined
              readonly country?: string | undefined
              readonly region?: string | undefined
              readonly wish?: 'call' | 'email' | 'none' | '' | undefined
            }
          | undefined
        readonly application?:
          | { readonly company?: string | undefined; readonly position?: string | undefined }
          | undefined
        readonly candidate?:
          | {
              readonly name?: string | undefined
              readonly phone?: string | undefined
              readonly email?: string | undefined
              readonly address?: string | undefined
              readonly currentPosition?: string | undefined
              readonly signOff?: string | undefined
              readonly post?: string | undefined
            }
          | undefined
      }
    },
    Readonly<Record<string, never>>
  >
  /** Says whom you met at an interview: new people come in, known ones are put right. */
  readonly savePeople: Ask<
    {
      readonly interview: string
      readonly people: readonly {
        readonly id?: string | undefined
        readonly name?: string | undefined
        readonly title?: string | undefined
        readonly pronouns?: string | undefined
        readonly saidAs?: string | undefined
        readonly company?: string | undefined
        readonly email?: string | undefined
        readonly phone?: string | undefined
        readonly address?: string | undefined
        readonly street?: string | undefined
        readonly city?: string | undefined
        readonly addressRegion?: string | undefined
        readonly postalCode?: string | undefined
        readonly addressCountry?: string | undefined
        readonly timeZone?: string | undefined
        readonly country?: string | undefined
        readonly region?: string | undefined
        readonly wish?: 'call' | 'email' | 'none' | '' | undefined
      }[]
      readonly notMet?: readonly string[] | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Keeps your own words for a call, in place of those proposed. */
  readonly saveScriptWords: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly reached: 'answered' | 'voicemail' | 'colleague'
      readonly words: string
    },
    Readonly<Record<string, never>>
  >
  /** Keeps what was talked about at an interview, with each person, and the day they gave. */
  readonly saveTakeaways: Ask<
    {
      readonly interview: string
      readonly takeaways: readonly {
        readonly contact: string
        readonly interesting?: string | undefined
        readonly issue?: string | undefined
        readonly handling?: string | undefined
        readonly expertise?: string | undefined
      }[]
      readonly decisionBy?: string | undefined
      readonly said?: string | undefined
      readonly decisionFrom?: string | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Sends a note from one’s own mailbox, once the time to take it back is over, or at a time. */
  readonly sendNote: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly subject?: string | undefined
      readonly text: string
      readonly at?: string | undefined
      readonly reason?: string | undefined
      readonly letter?: boolean | undefined
    },
    MailGoing
  >
  /** Erases a mail that has nothing to do with anything here, with what followed from it. */
  readonly setMailAside: Ask<{ readonly mail: string }, Readonly<Record<string, never>>>
  /** Connects the mailbox that mails go out of, once its servers have let one in. */
  readonly setUpMail: Ask<
    {
      readonly provider?: string | undefined
      readonly address: string
      readonly name: string
      readonly user?: string | undefined
      readonly password: string
      readonly smtp: {
        readonly host: string
        readonly port: number
        readonly security: 'tls' | 'starttls' | 'none'
      }
      readonly imap?:
        | {
            readonly host: string
            readonly port: number
            readonly security: 'tls' | 'starttls' | 'none'
          }
        | undefined
      readonly ownNetwork?: boolean | undefined
    },
    Readonly<Record<string, never>>
  >
  /** Says what became of a mail of which nobody could know; not sent, it waits for a word. */
  readonly settleMail: Ask<
    { readonly mail: string; readonly as: 'sent' | 'not-sent' },
    Readonly<Record<string, never>>
  >
  /** Keeps that a note on paper is signed, in these words, or that it is not any more. */
  readonly signNote: Ask<
    {
      readonly interview: string
      readonly contact: string
      readonly kind: 'thank-you' | 'status-note' | 'check-in'
      readonly channel: 'handwritten' | 'card' | 'letter'
      readonly text: string
      readonly isSigned: boolean
    },
    Readonly<Record<string, never>>
  >
  /** Brings the calendar on the server and the plan in step now. */
  readonly syncCalendar: Ask<Readonly<Record<string, never>>, { readonly done: boolean }>
  /** Takes an entry of the journal back: from then on it is as if never written. */
  readonly takeBack: Ask<{ readonly entry: string }, { readonly application: string }>
  /** Takes back a mail that is not out yet; its words are in the writing room again. */
  readonly takeBackMail: Ask<{ readonly mail: string }, Readonly<Record<string, never>>>
  /** Tells a server an event once more, under the same id. */
  readonly tellWebhookEventAgain: Ask<
    { readonly webhook: string; readonly number: number },
    Readonly<Record<string, never>>
  >
  /** Asks the servers of the mailbox whether they still let one in; no mail is sent. */
  readonly testMail: Ask<
    Readonly<Record<string, never>>,
    {
      readonly works: boolean
      readonly sending?: string | undefined
      readonly reading?: string | undefined
    }
  >
  /** Sends a reminder of nothing by a way, and says whether it arrived. */
  readonly testWay: Ask<
    { readonly way: string },
    { readonly state: 'arrived' | 'refused' | 'failed' | 'uncertain'; readonly because: string }
  >
  /** Sends an event of nothing to a server, and says whether it arrived. */
  readonly tryWebhook: Ask<
    { readonly webhook: string },
    { readonly state: 'arrived' | 'refused' | 'failed' | 'uncertain'; readonly because: string }
  >
  /** Takes an import back; whoever was met, written to or changed since stays. */
  readonly undoImport: Ask<
    { readonly import: string },
    {
      readonly removed: number
      readonly restored: number
      readonly stayed: number
      readonly stays: readonly {
        readonly contact: string
        readonly name: string
        readonly why: 'met' | 'changed'
      }[]
    }
  >
  /** Makes two people again of those who were joined; gives the one on their own again. */
  readonly undoJoining: Ask<{ readonly merge: string }, { readonly id: string }>
}
export const ways: Readonly<Record<keyof Client, string>> = {
  acceptFromSignature: 'POST /mails/{mail}/signature',
  addApplication: 'POST /applications',
  addDaysOff: 'POST /reminders/days-off',
  addInterview: 'POST /applications/{application}/interviews',
  addMaterial: 'POST /materials file',
  addNoteTemplate: 'POST /note-templates',
  addPerson: 'POST /people',
  addReference: 'POST /references',
  addScriptTemplate: 'POST /script-templates',
  addWay: 'POST /reminders/ways',
  addWebhook: 'POST /webhooks',
  allowNoteAnyway: 'PUT /interviews/{interview}/people/{contact}/notes/{kind}/anyway',
  answerCalendarQuestion: 'POST /calendar-account/answers',
  answerReminder: 'POST /reminders/{reminder}/answer',
  assignMail: 'POST /mails/{mail}/belonging',
  backUp: 'POST /backups',
  briefReference: 'PUT /references/{reference}/briefings/{application}',
  callOffInterview: 'POST /interviews/{interview}/calling-off',
  changeApplication: 'PATCH /applications/{application}',
  changeDailyMail: 'PUT /reminders/daily-mail',
  changeInterview: 'PATCH /interviews/{interview}',
  changeMailHabits: 'PUT /mail-account/habits',
  changeNoteTemplate: 'PUT /note-templates/{template}',
  changePerson: 'PATCH /people/{contact}',
  changePostHabits: 'PUT /settings/post',
  changeReference: 'PATCH /references/{reference}',
  changeReminderHabits: 'PUT /reminders/habits',
  changeScriptTemplate: 'PUT /script-templates/{template}',
  changeSettings: 'PATCH /settings',
  changeWay: 'PATCH /reminders/ways/{way}',
  changeWaySecret: 'POST /reminders/ways/{way}/secret',
  changeWebhook: 'PATCH /webhooks/{webhook}',
  checkData: 'POST /data/check',
  checkNote: 'POST /interviews/{interview}/people/{contact}/notes/{kind}/checks',
  chooseBackupFolder: 'PUT /backups/folder',
  chooseNoteTemplate: 'PUT /note-templates/{template}/usual',
  chooseScriptTemplate: 'PUT /script-templates/{template}/usual',
  comeBack: 'DELETE /time-away',
  connectBook: 'PUT /calendar-account/people',
  connectCalendar: 'PUT /calendar-account',
  disconnectCalendar: 'DELETE /calendar-account',
  disconnectMail: 'DELETE /mail-account',
  dropNoteWords: 'DELETE /interviews/{interview}/people/{contact}/notes/{kind}/words',
  dropScriptWords: 'DELETE /interviews/{interview}/people/{contact}/script/{reached}',
  encryptBackups: 'PUT /backups/encryption',
  encryptNoMore: 'DELETE /backups/encryption',
  endCalendarAddress: 'DELETE /calendar/addresses/{address}',
  endWebhook: 'DELETE /webhooks/{webhook}',
  eraseApplication: 'POST /applications/{application}/erasing',
  eraseEverything: 'POST /data/erasing',
  erasePerson: 'POST /people/{contact}/erasing',
  exportArchive: 'GET /exports/archive gives-file',
  exportCalendar: 'GET /exports/calendar gives-file',
  exportPeople: 'GET /exports/people gives-file',
  exportTable: 'GET /exports/tables/{table} gives-file',
  find: 'GET /found',
  findMailServers: 'GET /mail-account/servers',
  forgetMaterialSent: 'DELETE /materials/sent/{sent}',
  forgetWord: 'DELETE /known-words/{word}',
  getApplication: 'GET /applications/{application}',
  getCalendarAccount: 'GET /calendar-account',
  getCaseFile: 'GET /applications/{application}/case gives-file',
  getData: 'GET /data',
  getInsights: 'GET /insights',
  getInterview: 'GET /interviews/{interview}',
  getMail: 'GET /mails/{mail}',
  getMailAccount: 'GET /mail-account',
  getMailFile: 'GET /outbox/{mail}/mail.eml gives-file',
  getMailGoing: 'GET /outbox/{mail}',
  getMaterialFile: 'GET /materials/versions/{version}/file gives-file',
  getNaming: 'GET /interviews/{interview}/people/{contact}/references',
  getNote: 'GET /interviews/{interview}/people/{contact}/notes/{kind}',
  getNoteFile: 'GET /interviews/{interview}/people/{contact}/notes/{kind}/files/{file} gives-file',
  getNoteTemplate: 'GET /note-templates/{template}',
  getPerson: 'GET /people/{contact}',
  getPhoto: 'GET /people/{contact}/photo gives-file',
  getPostHabits: 'GET /settings/post',
  getReference: 'GET /references/{reference}',
  getReminderHabits: 'GET /reminders/habits',
  getScript: 'GET /interviews/{interview}/people/{contact}/script',
  getScriptTemplate: 'GET /script-templates/{template}',
  getSettings: 'GET /settings',
  getSignature: 'GET /settings/signature gives-file',
  getToday: 'GET /today',
  getWebhook: 'GET /webhooks/{webhook}',
  giveCalendarAddress: 'POST /calendar/addresses',
  importAddressBook: 'POST /imports/address-book',
  importArchive: 'POST /archives file',
  importInvitation: 'POST /invitations file',
  importPeople: 'POST /imports file',
  joinPeople: 'POST /joinings',
  keepAfterwards: 'PUT /applications/{application}/afterwards',
  keepApart: 'POST /duplicates/apart',
  keepNoteWords: 'PUT /interviews/{interview}/people/{contact}/notes/{kind}/words',
  keepPeopleFound: 'POST /imports/people-found',
  knowWord: 'PUT /known-words/{word}',
  leaveBook: 'DELETE /calendar-account/people',
  letHeldGo: 'POST /data/held/letting-go',
  letMailGo: 'POST /outbox/{mail}/release',
  letStepGo: 'POST /applications/{application}/let-go',
  listApplications: 'GET /applications',
  listBackups: 'GET /backups',
  listBooks: 'GET /calendar-account/books',
  listCalendarAddresses: 'GET /calendar/addresses',
  listCalendarQuestions: 'GET /calendar-account/questions',
  listCalls: 'GET /calls',
  listDuplicates: 'GET /duplicates',
  listHolidays: 'GET /holidays',
  listImports: 'GET /imports',
  listKnownWords: 'GET /known-words',
  listMails: 'GET /mails',
  listMaterials: 'GET /materials',
  listNoteTemplates: 'GET /note-templates',
  listOutbox: 'GET /outbox',
  listPeople: 'GET /people',
  listPost: 'GET /post',
  listReferences: 'GET /references',
  listReminders: 'GET /reminders',
  listScriptTemplates: 'GET /script-templates',
  listWays: 'GET /reminders/ways',
  listWebhookEvents: 'GET /webhooks/{webhook}/events',
  listWebhooks: 'GET /webhooks',
  lookAtMail: 'POST /mails/{mail}/look',
  mailMyself: 'POST /mail-account/mail-to-myself',
  makeNoteTemplate: 'POST /interviews/{interview}/people/{contact}/notes/{kind}/template',
  makeScriptTemplate: 'POST /interviews/{interview}/people/{contact}/script/{reached}/template',
  pauseAll: 'PUT /time-away',
  planCase: 'POST /plan',
  preferWay: 'POST /people/{contact}/preferred',
  previewErasingApplication: 'GET /applications/{application}/erasing',
  previewErasingPerson: 'GET /people/{contact}/erasing',
  previewLettingGo: 'GET /applications/{application}/let-go',
  previewRestore: 'POST /backups/{backup}/preview',
  previewTakingBack: 'GET /entries/{entry}/taking-back',
  printLabels: 'GET /post/labels.pdf gives-file',
  printPost: 'GET /post/post.pdf gives-file',
  printReferences: 'GET /interviews/{interview}/people/{contact}/references/sheet.pdf gives-file',
  putOffStep: 'POST /applications/{application}/put-off',
  putPhoto: 'PUT /people/{contact}/photo file',
  putSignature: 'PUT /settings/signature file',
  readMailAs: 'POST /mails/{mail}/meaning',
  recordAbsence: 'POST /people/{contact}/absence',
  recordBounce: 'POST /applications/{application}/bounces',
  recordCall: 'POST /applications/{application}/calls',
  recordMaterialSent: 'POST /materials/versions/{version}/sent',
  recordNews: 'POST /applications/{application}/news',
  recordNote: 'POST /applications/{application}/notes',
  recordNotePosted: 'POST /interviews/{interview}/people/{contact}/notes/{kind}/posted',
  recordNoteSent: 'POST /interviews/{interview}/people/{contact}/notes/{kind}/sent',
  recordProvided: 'POST /applications/{application}/provided',
  recordReferenceAgreed: 'POST /references/{reference}/agreed',
  recordReferenceAsked: 'POST /references/{reference}/asked',
  recordReply: 'POST /applications/{application}/replies',
  recordRequest: 'POST /applications/{application}/requests',
  recordReturn: 'DELETE /people/{contact}/absence',
  reinstateInterview: 'POST /interviews/{interview}/reinstatement',
  removeApplication: 'DELETE /applications/{application}',
  removeDaysOff: 'DELETE /reminders/days-off/{from}/{until}',
  removeMaterial: 'DELETE /materials/versions/{version}',
  removeNoteTemplate: 'DELETE /note-templates/{template}',
  removePerson: 'DELETE /applications/{application}/people/{contact}',
  removePhoto: 'DELETE /people/{contact}/photo',
  removeReference: 'DELETE /references/{reference}',
  removeScriptTemplate: 'DELETE /script-templates/{template}',
  removeSignature: 'DELETE /settings/signature',
  removeWay: 'DELETE /reminders/ways/{way}',
  renewWebhookSecret: 'POST /webhooks/{webhook}/secret',
  resumeWebhook: 'POST /webhooks/{webhook}/going-on',
  saveMissing: 'PATCH /interviews/{interview}/people/{contact}/missing',
  savePeople: 'PATCH /interviews/{interview}/people',
  saveScriptWords: 'PUT /interviews/{interview}/people/{contact}/script/{reached}',
  saveTakeaways: 'PATCH /interviews/{interview}/takeaways',
  sendNote: 'POST /interviews/{interview}/people/{contact}/notes/{kind}/mail',
  setMailAside: 'DELETE /mails/{mail}',
  setUpMail: 'PUT /mail-account',
  settleMail: 'POST /outbox/{mail}/settlement',
  signNote: 'PUT /interviews/{interview}/people/{contact}/notes/{kind}/signature',
  syncCalendar: 'POST /calendar-account/sync',
  takeBack: 'POST /entries/{entry}/taking-back',
  takeBackMail: 'POST /outbox/{mail}/withdrawal',
  tellWebhookEventAgain: 'POST /webhooks/{webhook}/events/{number}/again',
  testMail: 'POST /mail-account/test',
  testWay: 'POST /reminders/ways/{way}/test',
  tryWebhook: 'POST /webhooks/{webhook}/trial',
  undoImport: 'POST /imports/{import}/undoing',
  undoJoining: 'POST /joinings/{merge}/undoing',
}
