/** The package's version, written in when the command is built. */
declare const CCHC_VERSION: string | undefined;

export const VERSION: string = typeof CCHC_VERSION === 'undefined' ? '0.0.0-source' : CCHC_VERSION;
