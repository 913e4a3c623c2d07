import { liveThreeWeeks } from './three-weeks/live.ts'

liveThreeWeeks('on a wide screen', { viewport: { width: 1280, height: 900 } })
