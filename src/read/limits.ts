/** What a file may ask of the machine before it is refused. Each can be changed by an option of the command. */
export interface Limits {
  /** Bytes of the file itself. A scanned plan of a hundred pages at 300 dpi stays below 100 MB. */
  maxBytes: number;
  /** Bytes that a ZIP container (DOCX) may unpack to. */
  maxUnpackedBytes: number;
  /** Unpacked size over packed size; Word's XML stays below 30. */
  maxZipRatio: number;
  /** The longest real plan seen has 60 pages; an order of magnitude is left for appendices. */
  maxPages: number;
  /** Scanned pages, each some two seconds of OCR. */
  maxOcrPages: number;
  /** Characters of text after reading. */
  maxCharacters: number;
  /** Milliseconds for one file, 0 for no limit. */
  timeoutMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 200 * 1024 * 1024,
  maxUnpackedBytes: 300 * 1024 * 1024,
  maxZipRatio: 200,
  maxPages: 600,
  maxOcrPages: 200,
  maxCharacters: 5_000_000,
  timeoutMs: 300_000,
};
