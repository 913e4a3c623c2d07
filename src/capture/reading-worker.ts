// A thread of its own: reads one file, answers, and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { answerTo, type Asked } from './reading.ts'

// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await answerTo(workerData as Asked))
