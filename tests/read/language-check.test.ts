/** Refused only what is clearly no Vietnamese; whatever a clerk may have typed is read. */
import { describe, expect, it } from 'vitest';
import { foldPlain } from '../../src/language/fold.ts';
import { checkLanguage } from '../../src/read/language-check.ts';

const VIETNAMESE =
  'Ủy ban nhân dân xã ban hành kế hoạch cải cách hành chính năm 2026 nhằm nâng cao chất lượng phục vụ người dân, doanh nghiệp; ' +
  'rút ngắn thời gian giải quyết hồ sơ, đẩy mạnh dịch vụ công trực tuyến và chuyển đổi số trong hoạt động của các cơ quan.';
const ENGLISH =
  'The committee has adopted a plan for administrative reform in order to improve public services for citizens and businesses, ' +
  'shorten the handling of files, and promote online services and digital transformation in the work of all agencies concerned.';
const FRENCH =
  'Le comité a adopté un programme de réforme administrative afin d’améliorer les services publics rendus aux citoyens et aux ' +
  'entreprises, d’abréger le traitement des dossiers et de développer les services en ligne ainsi que la transformation numérique.';

const codes = (text: string) => checkLanguage(text, 'text').map((note) => note.code);

describe('checkLanguage', () => {
  it('passes Vietnamese', () => expect(codes(VIETNAMESE.repeat(2))).toEqual([]));
  it('passes short lines of any kind', () => expect(codes('KPI 2026: 98%')).toEqual([]));
  it('notes Vietnamese without diacritics', () =>
    expect(codes(foldPlain(VIETNAMESE).repeat(2))).toEqual(['no-diacritics']));
  it('notes what is mostly another language', () =>
    expect(codes(`${ENGLISH} ${ENGLISH} ${ENGLISH} ${VIETNAMESE}`)).toEqual(['little-vietnamese']));
  it.each([ENGLISH, `${FRENCH} ${FRENCH}`, 'Приказ о реформе государственного управления. '.repeat(8)])(
    'refuses %s',
    (text) => expect(() => checkLanguage(text, 'text')).toThrow(expect.objectContaining({ code: 'not-vietnamese' })),
  );
  it.each([
    ['text', '12 34 % ---'],
    ['ocr', '~ _ 5 : Ÿ oa'],
  ] as const)('finds no words in %s "%s"', (from, text) =>
    expect(() => checkLanguage(text, from)).toThrow(expect.objectContaining({ code: 'no-text' })),
  );
});
