/** Answers about texts that many ask for again: a document's paragraphs are folded and searched by dozens of rules. */

/** Longer texts are whole documents, asked about once. */
const LONGEST = 4_000;

interface Cache {
  recent: Map<string, unknown>;
  older: Map<string, unknown>;
}

const newCache = (): Cache => ({ recent: new Map(), older: new Map() });
const caches: Cache[] = [];

/**
 * The function with a memory of at least the last `most` texts; what is not asked for again is forgotten, so that a
 * run over a thousand plans takes no more memory than one over ten. Answers are shared: they must not be changed.
 */
export function remembering<T>(make: (text: string) => T, most = 4_000): (text: string) => T {
  const cache = newCache();
  caches.push(cache);
  return through(cache, make, most);
}

/** The same of single words: as all plans are written in the same few thousand, they are not forgotten with the texts. */
export const rememberingWords = <T>(make: (word: string) => T): ((word: string) => T) =>
  through(newCache(), make, MOST_WORDS);

const MOST_WORDS = 8_000;

function through<T>(cache: Cache, make: (text: string) => T, most: number): (text: string) => T {
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = cache.recent.get(text);
    if (known !== undefined) return known as T;
    const made = cache.older.has(text) ? (cache.older.get(text) as T) : make(text);
    if (cache.recent.size >= most) {
      cache.older = cache.recent;
      cache.recent = new Map();
    }
    cache.recent.set(text, made);
    return made;
  };
}

/** Forgets all texts, so that a measurement begins as a first document does. */
export function forgetAll(): void {
  for (const cache of caches) {
    cache.recent = new Map();
    cache.older = new Map();
  }
}

/** What is made of a thing once and asked for by many; forgotten with the thing. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}
