import MarkdownIt, { type Token } from 'markdown-it';
import type { ContentIssue } from '../domain/issue.ts';
import { findLinkFault } from '../domain/link.ts';
import { showText } from './show-text.ts';

/** Reads everything, so that it can be refused by name; the renderer in `views/` reads no HTML at all. */
const reader = new MarkdownIt({ html: true });
reader.validateLink = () => true;
// The rule must see an address as it is written, not percent-encoded.
reader.normalizeLink = (address) => address;

/** Refuses HTML, images and dangerous links in a body. */
export function refuseMarkdown(body: string, bodyLine: number, file: string): ContentIssue[] {
  const lines = body.split('\n');
  const issues: ContentIssue[] = [];

  const report = (block: Token, needle: string, code: ContentIssue['code'], values: ContentIssue['values']) => {
    const [start, end] = block.map ?? [0, lines.length];
    const hit = lines.slice(start, end).findIndex((line) => line.includes(needle));
    const row = start + Math.max(hit, 0);
    const column = hit < 0 ? 1 : lines[row]!.indexOf(needle) + 1;
    issues.push({ level: 'error', code, file, line: bodyLine + row, column, field: 'body', ...(values && { values }) });
  };

  for (const block of reader.parse(body, {})) {
    if (block.type === 'html_block') reportHtml(block, block.content, report);
    for (const [index, token] of (block.children ?? []).entries()) {
      if (token.type === 'html_inline') reportHtml(block, token.content, report);
      if (token.type === 'image') report(block, '![', 'markdown-image', { value: showText(String(token.attrGet('src') ?? '')) });
      if (token.type === 'link_open') {
        const value = String(token.attrGet('href') ?? '');
        const text = block.children?.[index + 1]?.content ?? '';
        const reason = findLinkFault(value);
        if (reason) report(block, text || '[', 'markdown-link', { value: showText(value), reason: showText(reason) });
        else if (/^https?:\/\//.test(text) && !value.startsWith(text)) report(block, text, 'markdown-link-mismatch', { text, value });
      }
    }
  }
  return issues;
}

type Report = (block: Token, needle: string, code: ContentIssue['code'], values: ContentIssue['values']) => void;

function reportHtml(block: Token, content: string, report: Report): void {
  const snippet = content.trim().split('\n')[0]!.slice(0, 60);
  report(block, snippet, 'markdown-html', { snippet });
}
