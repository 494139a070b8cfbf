/** Work that is done several at once and handed on in order. */

/** A value, or what was thrown in its place. */
export type Settled<T> = { value: T } | { error: unknown };

/** Begins up to `ahead` of them before the first is taken; gives the results in the order of the items. */
export async function* inOrder<Item, T>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<T>,
): AsyncGenerator<{ item: Item; result: Settled<T> }> {
  const begun: Promise<Settled<T>>[] = [];
  let next = 0;
  for (const item of items) {
    while (next < items.length && begun.length < ahead) {
      begun.push(
        work(items[next++]!).then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        ),
      );
    }
    yield { item, result: await begun.shift()! };
  }
}

/** So many may hold one at a time; first come, first served. `take` gives the way to hand it back. */
export interface Slots {
  take(): Promise<() => void>;
}

export function makeSlots(free: number): Slots {
  const waiting: (() => void)[] = [];
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return {
    take: async () => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return release;
    },
  };
}
