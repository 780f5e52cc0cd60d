/** The word list of a language in the folder of the index. */
export function toWordsFile(tag: string, version: string): string {
  return `words.${tag}.json?v=${version}`;
}

/**
 * Everything a first search needs before it knows what is asked, by name: the browser can load it at once instead of one after the
 * other.
 *
 * @param stemmer Pagefind's name of the compiled code for the language
 * @param meta name of the file with the list of pages
 */
export function listFirstFiles({ tag, version, stemmer, meta }: { tag: string; version: string; stemmer: string; meta: string }): string[] {
  return ['pagefind.js', `wasm.${stemmer}.pagefind`, `pagefind-entry.json?ts=${version}`, meta, toWordsFile(tag, version)];
}
