// What the bare start costs beside an empty program: `npm run -s build -- --fast && node bench/start.js [rounds]`.
// The runs alternate, so that a busy machine slows both; the least of each is what the machine can do.
import { spawnSync } from 'node:child_process';

const rounds = Number(process.argv[2] ?? 30);
const programs = { 'node -e 0': ['-e', '0'], 'cchc --help': ['bin/cchc.js', '--help'] };
const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(programs)) {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    times[name].push(performance.now() - start);
  }
}
const [empty, help] = Object.values(times).map((list) => list.sort((a, b) => a - b));
const at = (list, share) => list[Math.floor(share * (list.length - 1))];
for (const [name, list] of Object.entries(times)) {
  console.log(`${name.padEnd(12)} least ${at(list, 0).toFixed(1)} ms, median ${at(list, 0.5).toFixed(1)} ms`);
}
console.log(
  `ratio        least ${(at(help, 0) / at(empty, 0)).toFixed(2)}, median ${(at(help, 0.5) / at(empty, 0.5)).toFixed(2)}`,
);
