// Writes schemas/*.schema.json from the built command line: `npm run -s build -- --fast && node scripts/schemas.js`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('schemas', { recursive: true });
for (const name of ['plan', 'config']) {
  const schema = execFileSync(process.execPath, ['bin/cchc.js', 'schema', name], { maxBuffer: 1 << 26 });
  writeFileSync(`schemas/${name}.schema.json`, schema);
}
