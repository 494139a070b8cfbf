/** A thread of the pool: takes one job after the other, answers each with one message. */
import { parentPort } from 'node:worker_threads';
import { doJob, type PlanAnswer, type PlanJob, type PortableError, packError } from './plan-job.ts';

export type ThreadAnswer = { answer: PlanAnswer } | { error: PortableError };

parentPort?.on('message', async (job: PlanJob) => {
  let message: ThreadAnswer;
  try {
    message = { answer: await doJob(job) };
  } catch (error) {
    message = { error: packError(error) };
  }
  parentPort?.postMessage(message);
});
