/** Annotations of GitHub Actions: one workflow command for each finding. */
import type { CheckReporter } from './formats.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

export const checkGithub: CheckReporter = (report) => {
  const lines = report.files.flatMap(({ file, error, findings }) => [
    ...(error ? [`::error file=${property(file)}::${data(error.message)}`] : []),
    ...findings.map(({ level, rule, message, suggestion, at }) => {
      const line = at[0] ? `,line=${at[0].line}` : '';
      const text = suggestion ? `${message} → ${suggestion}` : message;
      return `::${COMMANDS[level]} file=${property(file)}${line},title=${property(rule)}::${data(text)}`;
    }),
  ]);
  return lines.map((line) => `${line}\n`).join('');
};

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
