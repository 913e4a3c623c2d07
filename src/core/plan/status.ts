// Where the application stands, in one word: the first that holds.
import type { Scene } from './scene.ts'
import { isOpen, type ApplicationStatus, type Step } from './step.ts'

export function statusOf(scene: Scene, steps: readonly Step[]): ApplicationStatus {
  const { kase, movement, meetings } = scene
  if (scene.closed) return 'closed'
  if (movement.unread.length > 0) return 'reply-to-read'
  const ended = kase.interviews.filter((interview) => interview.end <= kase.now)
  if (ended.length === 0) return 'scheduled'
  const { advanced } = movement
  if (advanced && ended.every((interview) => interview.end <= advanced.at)) return 'advanced'
  return meetings.length > 0 && !steps.some(isOpen) ? 'played-out' : 'following-up'
}
