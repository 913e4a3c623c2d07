import { phone } from './stage.ts'
import { liveThreeWeeks } from './three-weeks/live.ts'

liveThreeWeeks('on a phone', phone)
