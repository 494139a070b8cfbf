/** The documents that are made: from the registries, from the lock file, from what a command prints. */
import { indicatorsPage } from './indicators.ts';
import { legalDocumentsPage } from './legal-documents.ts';
import { licencesPage } from './licences.ts';
import { terminalPicture } from './terminal-picture.ts';

export interface GeneratedPage {
  path: string;
  make: () => string;
}

export const PAGES: readonly GeneratedPage[] = [
  { path: 'docs/indicators.md', make: indicatorsPage },
  { path: 'docs/legal-documents.md', make: legalDocumentsPage },
  { path: 'docs/licences.md', make: licencesPage },
  {
    path: 'docs/pictures/check.svg',
    make: () => terminalPicture('cchc check docs/examples/xa-minh-tam-2026.txt', 28),
  },
];
