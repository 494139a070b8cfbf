import type { CheckReporter } from './formats.ts';

/** The contract, as it is. */
export const checkJson: CheckReporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
