/** The package's version, written in when the command is built. */
declare const CCHC_VERSION: string | undefined;

export const VERSION: string = typeof CCHC_VERSION === 'undefined' ? '0.0.0-source' : CCHC_VERSION;

/** Changes with everything that decides on a plan: the readers, the extractors, the packages below them. */
declare const CCHC_FINGERPRINT: string | undefined;

export const FINGERPRINT: string = typeof CCHC_FINGERPRINT === 'undefined' ? '' : CCHC_FINGERPRINT;
