/** docs/indicators.md: what `indicator` in a Plan can be, and the national figures it is held against. */
import { INDICATORS, type Indicator } from '../../src/registry/indicators.ts';
import { PILLAR_ENTRIES } from '../../src/registry/pillars.ts';
import { madeFrom, markdownTable } from './markdown.ts';

const DIRECTIONS = { up: 'higher is better', down: 'lower is better', none: '' };

export function indicatorsPage(): string {
  const parts = PILLAR_ENTRIES.map(({ slug, name }) => {
    const rows = INDICATORS.filter(({ pillar }) => pillar === slug).map((indicator) => [
      `\`${indicator.slug}\``,
      indicator.name,
      indicator.english,
      indicator.unit,
      DIRECTIONS[indicator.direction],
      nationalFigures(indicator),
    ]);
    const head = ['slug', 'name', 'in English', 'unit', 'direction', 'national figures (certainty)'];
    return `## ${name}\n\n${markdownTable(head, rows)}`;
  });
  return `${madeFrom('src/registry/indicators.ts')}

# Indicators

The ${INDICATORS.length} indicators that clauses of plans are told by. A target that is none of them has \`indicator: null\`; its figure and words are
kept all the same. Certainty of national figures: H seen in a public source, M well known but the source was not at hand,
L uncertain and never judged by. How to add one: [extending.md](extending.md).

${parts.join('\n\n')}
`;
}

function nationalFigures({ references, unit }: Indicator): string {
  return references
    .map(({ year, value, level, basis, certainty }) => {
      const figure = `${String(value).replace('.', ',')}${unit === '%' ? '%' : ` ${unit}`}`;
      return `${year}${level ? ` (${level})` : ''}: ${figure}, ${basis} (${certainty})`;
    })
    .join('\n');
}
