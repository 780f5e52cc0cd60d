const KEY = 'lotse-list';
/** `offers/umsonstladen`, as addresses name a record. */
const SHAPE = /^[a-z-]+\/[a-z0-9-]+$/;
const MOST = 100;

/** Records that the reader keeps in this browser, in the order they were kept. */
export function readKept(): string[] {
  try {
    return toKeys(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return []; // storage is switched off, or holds something else
  }
}

/** Only what looks like a record, each once: a link that somebody sent may hold anything. */
export function toKeys(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.filter((key) => typeof key === 'string' && SHAPE.test(key)) : [];
  return [...new Set(texts as string[])].slice(0, MOST);
}

export function writeKept(keys: readonly string[]): void {
  try {
    if (keys.length > 0) localStorage.setItem(KEY, JSON.stringify(keys));
    else localStorage.removeItem(KEY);
  } catch {
    // storage is full or switched off: the list lasts as long as the page
  }
}

/** Adds a record, or takes it out. @returns whether it is kept now */
export function toggleKept(key: string): boolean {
  const kept = readKept();
  const isKept = kept.includes(key);
  writeKept(isKept ? kept.filter((other) => other !== key) : [...kept, key]);
  return !isKept;
}
