import type { Limits } from './limits.ts';

export interface ReadOptions {
  /** The file's name, for `source.name` and, where the bytes leave a doubt, for the format. */
  name?: string;
  password?: string;
  /** `auto`: OCR for pages without a usable text layer. `always`: for every page. `never`: such pages are reported unread. */
  ocr?: 'auto' | 'never' | 'always';
  limits?: Partial<Limits>;
  signal?: AbortSignal;
  /** Called as pages are done, for a progress bar. */
  onProgress?: (progress: { stage: 'read' | 'ocr'; done: number; total: number }) => void;
}
