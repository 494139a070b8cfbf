/** Everything that can stop a file from being read. The sentence for each stands in messages/. */
export type ReadErrorCode =
  | 'not-found'
  | 'is-directory'
  | 'empty-folder'
  | 'no-match'
  | 'no-permission'
  | 'empty-file'
  | 'too-large'
  | 'unknown-type'
  | 'unsupported-type'
  | 'corrupt'
  | 'truncated'
  | 'password-needed'
  | 'password-wrong'
  | 'zip-bomb'
  | 'too-many-pages'
  | 'no-text'
  | 'ocr-needed'
  | 'ocr-failed'
  | 'not-vietnamese'
  | 'timeout'
  | 'not-a-plan-json'
  | 'io';

/** A file that cannot be read. Expected, reported in one sentence, never a stack trace. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly data: Record<string, string | number>;

  constructor(code: ReadErrorCode, data: Record<string, string | number> = {}, cause?: unknown) {
    super(code, { cause });
    this.name = 'ReadError';
    this.code = code;
    this.data = data;
  }
}
