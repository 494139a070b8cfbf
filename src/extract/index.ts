/** From the canonical text to the Plan: each part in its own file, each value traced to its place. */
import { Places } from '../plan/traced.ts';
import type { Plan } from '../plan/types.ts';
import type { SourceDocument } from '../read/source-document.ts';

export function extractPlan(document: SourceDocument): Plan {
  const places = new Places(document);
  return {
    schemaVersion: '1',
    source: {
      name: document.name,
      format: document.format,
      sha256: document.sha256,
      pages: document.pages,
      textFrom: document.textFrom,
    },
    header: {
      docType: null,
      number: null,
      numberAsPrinted: null,
      issuedOn: null,
      issuedPartial: null,
      dateAsPrinted: null,
      place: null,
      issuer: null,
      title: null,
      year: null,
      locality: null,
      parents: [],
      signer: { onBehalfOf: null, inPlaceOf: null, position: null, name: null },
      recipients: [],
      motto: false,
      addressees: [],
      issuers: [],
      at: {},
    },
    legalBases: [],
    citations: [],
    outline: [],
    purposes: [],
    requirements: [],
    targets: [],
    tasks: [],
    appendices: [],
    responsibilities: [],
    funding: [],
    preamble: [],
    targetPoints: [],
    appendixMentions: [],
    closing: [],
    other: [],
    repairs: document.repairs.map(({ kind, from, to, span }) => ({ kind, from, to, at: places.at([span]) })),
    warnings: [],
  };
}
