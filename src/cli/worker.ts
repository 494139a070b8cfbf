/** A thread of the pool: takes a file's bytes, answers with its plans as JSON, one file after the other. */
import { parentPort } from 'node:worker_threads';
import { type PlanJob, type PortableError, packError, readPlans } from './plan-job.ts';

/** Text, not objects: it is what the cache keeps and what can wait in memory until its turn comes. */
export type PlanAnswer = { plans: string } | { error: PortableError };

parentPort?.on('message', async (job: PlanJob) => {
  let answer: PlanAnswer;
  try {
    answer = { plans: JSON.stringify(await readPlans(job)) };
  } catch (error) {
    answer = { error: packError(error) };
  }
  parentPort?.postMessage(answer);
});
