/** A Markdown file cut in two. Lines are 1-based and point into the whole file. */
export interface FrontMatter {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Cuts the block between two lines `---` off the top; `undefined` when there is none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  const body = text.slice(match[0].length);
  return { yaml, yamlLine: 2, body, bodyLine: match[0].split('\n').length - (match[0].endsWith('\n') ? 0 : -1) };
}
