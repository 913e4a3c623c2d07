// Interviews, who was there, and what was taken away from them.

export type InterviewTable = {
  account: string
  id: string
  application: string
  /** RFC 9557, as it was given; the moments beside it are what it meant when it was written. */
  start_text: string
  end_text: string
  starts_at: string
  ends_at: string
  time_zone: string
  country: string | null
  format: string | null
  place: string | null
  link: string | null
  decision_by: string | null
  decision_from: string | null
  said: string | null
  invitation_uid: string | null
  invitation_sequence: number | null
  called_off_at: string | null
}

/** Of an interview that is a day of several talks; where one was called off it has no time any more. */
export type TalkTable = {
  account: string
  interview: string
  /** Of its invitation. */
  uid: string
  sequence: number
  start_text: string | null
  end_text: string | null
}

export type InterviewContactTable = {
  account: string
  interview: string
  contact: string
  application: string
  place: number
}

export type TakeawayTable = {
  account: string
  interview: string
  contact: string
  interesting: string | null
  issue: string | null
  handling: string | null
  expertise: string | null
}
