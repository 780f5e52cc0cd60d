import type { List, Node, Paragraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { daySchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import type { IssueCode } from './issue-texts.ts';
import { urlSchema } from './link.ts';
import { AUDIENCES } from './offer.ts';
import { findClosest } from './suggest.ts';

/** `a, b` → `['a', 'b']` */
const idsSchema = z
  .string()
  .transform((text) => text.split(/\s*,\s*/))
  .pipe(z.array(idSchema).min(1));
const picked = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape).refine((attributes) => ['topic', 'ids'].filter((name) => name in attributes).length === 1);

/** The parts that a guide may have beside text, with their attributes. Steps and Documents hold a list; the others hold nothing. */
const ATTRIBUTES = {
  Steps: z.strictObject({}),
  Documents: z.strictObject({}),
  Offers: picked({ topic: idSchema.optional(), audience: z.enum(AUDIENCES).optional(), ids: idsSchema.optional() }),
  ContactPoints: picked({ topic: idSchema.optional(), ids: idsSchema.optional() }),
  Terms: z.strictObject({ ids: idsSchema }),
  AsOf: z.strictObject({ date: daySchema, url: urlSchema, name: z.string().min(1) }),
  Guide: z.strictObject({ id: idSchema }),
  Emergency: z.strictObject({}),
} as const;
type PartName = keyof typeof ATTRIBUTES;
const PART_NAMES = Object.keys(ATTRIBUTES) as PartName[];
const HOLDS_A_LIST = new Set<PartName>(['Steps', 'Documents']);
const EXAMPLES: Record<PartName, string> = {
  Steps: '<Steps>',
  Documents: '<Documents>',
  Offers: '<Offers topic="housing" />',
  ContactPoints: '<ContactPoints ids="buergerbuero" />',
  Terms: '<Terms ids="anmeldung, kaution" />',
  AsOf: '<AsOf date="2026-11-21" url="https://www.bamf.de/" name="BAMF" />',
  Guide: '<Guide id="flat" />',
  Emergency: '<Emergency />',
};

/** One step: its short name, and the Markdown of the rest. */
export interface GuideStep {
  name: string;
  text: string;
}

/** One part of a guide, in the order of the file. Texts are Markdown. */
export type GuidePart =
  | { part: 'Text'; text: string }
  | { part: 'Steps'; steps: GuideStep[] }
  | { part: 'Documents'; items: string[] }
  | { [Name in Exclude<PartName, 'Steps' | 'Documents'>]: { part: Name } & z.infer<(typeof ATTRIBUTES)[Name]> }[Exclude<
      PartName,
      'Steps' | 'Documents'
    >];

/** Something that a guide may not hold; lines and columns count from 1 within the body. */
export interface GuideFault {
  code: Extract<IssueCode, `guide-${string}`>;
  line: number;
  column: number;
  values?: Record<string, string>;
}

const reader = unified().use(remarkParse).use(remarkMdx);

/**
 * Reads the body of a guide: MDX as a tree, never as a program. Code of any kind, unknown parts and wrong attributes are faults; what is
 * left is plain data.
 */
export function readGuideParts(body: string): { parts: GuidePart[]; faults: GuideFault[] } {
  let nodes: RootContent[];
  try {
    nodes = reader.parse(body).children;
  } catch (error) {
    return { parts: [], faults: [toSyntaxFault(error)] };
  }
  const parts: GuidePart[] = [];
  const faults: GuideFault[] = [];
  for (const node of nodes) {
    if (node.type === 'mdxJsxFlowElement') {
      const part = readPart(node, body, faults);
      if (part) parts.push(part);
      continue;
    }
    refuseCode(node, faults);
    const text = sliceOf(node, body);
    const last = parts.at(-1);
    if (last?.part === 'Text') last.text += `\n\n${text}`;
    else parts.push({ part: 'Text', text });
  }
  if (!parts.some(({ part }) => part === 'Steps') && faults.length === 0) faults.push({ code: 'guide-no-steps', line: 1, column: 1 });
  return { parts, faults };
}

/** A line that holds nothing but a part: a fact, not words. */
const PART_LINE = /^<\/?[A-Z][^<>]*>$/gm;

/** The words of a guide's body as Markdown: without its parts, which are facts; lines keep their numbers. */
export function withoutParts(body: string): string {
  return body.replace(PART_LINE, '');
}

/** The parts of a body as they are written, in their order: a translation must have those of the German text. */
export function listPartTags(body: string): string[] {
  return body.match(PART_LINE) ?? [];
}

function toSyntaxFault(error: unknown): GuideFault {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  return { code: 'guide-syntax', line: line ?? 1, column: column ?? 1, values: { reason: reason ?? String(error) } };
}

function readPart(node: MdxJsxFlowElement, body: string, faults: GuideFault[]): GuidePart | undefined {
  const name = PART_NAMES.find((known) => known === node.name);
  if (!name) {
    const closest = findClosest(node.name ?? '', PART_NAMES);
    const suggestion = closest ? `<${closest}>?` : PART_NAMES.map((known) => `<${known}>`).join(', ');
    faults.push({ code: 'guide-part-unknown', ...startOf(node), values: { name: node.name ?? '<>', suggestion } });
    return undefined;
  }
  const attributes = readAttributes(node, faults);
  if (!attributes) return undefined;
  const parsed = ATTRIBUTES[name].safeParse(attributes);
  const isFilled = node.children.length > 0;
  if (!parsed.success || isFilled !== HOLDS_A_LIST.has(name)) {
    faults.push({ code: 'guide-part', ...startOf(node), values: { name, example: EXAMPLES[name] } });
    return undefined;
  }
  for (const child of node.children) refuseCode(child, faults);
  if (name === 'Steps') return { part: name, steps: readSteps(node, body, faults) };
  if (name === 'Documents') return { part: name, items: itemsOf(node, body, faults) };
  return { part: name, ...parsed.data } as GuidePart;
}

/** Attributes as texts; `undefined` when one of them is code. */
function readAttributes({ attributes, position }: MdxJsxFlowElement, faults: GuideFault[]): Record<string, string> | undefined {
  const isPlain = attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string');
  if (!isPlain) {
    faults.push({ code: 'guide-code', ...startOf({ position }) });
    return undefined;
  }
  return Object.fromEntries(attributes.map((attribute) => [(attribute as { name: string }).name, attribute.value as string]));
}

function listOf(node: MdxJsxFlowElement, isOrdered: boolean, faults: GuideFault[]): List | undefined {
  const [list, ...others] = node.children;
  if (list?.type === 'list' && Boolean(list.ordered) === isOrdered && others.length === 0) return list;
  faults.push({ code: 'guide-list', ...startOf(node), values: { name: node.name!, example: isOrdered ? '1. …' : '- …' } });
  return undefined;
}

function itemsOf(node: MdxJsxFlowElement, body: string, faults: GuideFault[]): string[] {
  return (listOf(node, false, faults)?.children ?? []).map((item) => item.children.map((child) => sliceOf(child, body)).join('\n\n'));
}

const LONGEST_NAME = 90;

function readSteps(node: MdxJsxFlowElement, body: string, faults: GuideFault[]): GuideStep[] {
  return (listOf(node, true, faults)?.children ?? []).flatMap((item) => {
    const [first, ...others] = item.children;
    const bold = first?.type === 'paragraph' ? first.children[0] : undefined;
    // plain text only: the name stands in lists and on paper, where nothing renders it
    const [words, ...rest] = bold?.type === 'strong' ? bold.children : [];
    const name = words?.type === 'text' && rest.length === 0 ? words.value : '';
    if (!name || name.length > LONGEST_NAME) {
      faults.push({ code: 'guide-step', ...startOf(item), values: { limit: String(LONGEST_NAME) } });
      return [];
    }
    const text = body.slice(bold!.position!.end.offset, (first as Paragraph).position!.end.offset).trim();
    return [{ name, text: [text, ...others.map((child) => sliceOf(child, body))].filter(Boolean).join('\n\n') }];
  });
}

/** Code between words: `{…}`, `import`, `export`, tags within a line. */
function refuseCode(node: Node, faults: GuideFault[]): void {
  if (node.type.startsWith('mdx')) {
    faults.push({ code: 'guide-code', ...startOf(node) });
    return;
  }
  for (const child of 'children' in node ? (node.children as Node[]) : []) refuseCode(child, faults);
}

/** Markdown of a node without the indentation that its list gave it. */
function sliceOf(node: Node, body: string): string {
  const { start, end } = node.position!;
  const text = body.slice(start.offset, end.offset);
  return text.replace(new RegExp(`^ {0,${start.column - 1}}`, 'gm'), '');
}

function startOf({ position }: Pick<Node, 'position'>): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
