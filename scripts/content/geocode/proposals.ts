import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { idSchema } from '../../../src/domain/ids.ts';
import { formatIssue, type IssueLanguage } from '../../../src/domain/issue.ts';
import { placeFactsSchema } from '../../../src/domain/place.ts';
import { lineSchema } from '../../../src/domain/words.ts';
import { parseEntry } from '../../../src/loading/parse-entry.ts';
import { parseYaml } from '../../../src/loading/parse-yaml.ts';
import { GEOCODE_TEXTS } from './texts.ts';

/** Where points wait until a person has looked at them; the site does not read it. */
export const PROPOSALS_FILE = 'content/geo/proposals.yaml';
/** The limit of lines in a place's file. */
const MAX_FOUND = 300;

const addressSchema = placeFactsSchema.shape.address.unwrap().required({ street: true });

const proposalSchema = placeFactsSchema.shape.coordinates.unwrap().extend({
  address: addressSchema,
  found: lineSchema(MAX_FOUND).meta({ description: 'What the server calls it.', examples: ['Rathaus, 13, Marktplatz, Laatzen'] }),
  osm: z.strictObject({
    type: z.enum(['node', 'way', 'relation']).meta({ examples: ['way'] }),
    id: z.int().meta({ examples: [123] }),
  }),
  accepted: z.boolean().meta({ description: 'A person has seen that the point is the house.', examples: [true] }),
});

const leftoverSchema = z.strictObject({
  address: addressSchema,
  found: lineSchema(MAX_FOUND).optional(),
  reason: z.string().meta({ examples: ['Die Hausnummer fehlt.'] }),
});

const proposalsSchema = z.strictObject({
  proposals: z.record(idSchema, proposalSchema).default({}),
  refused: z.record(idSchema, leftoverSchema).default({}),
  unanswered: z.record(idSchema, leftoverSchema).default({}),
});

export type Address = z.infer<typeof addressSchema>;
/** A point for a place, with where it comes from. */
export type Proposal = z.infer<typeof proposalSchema>;
/** `proposals.yaml`: place id → point, or why there is none. */
export type Proposals = z.infer<typeof proposalsSchema>;

/**
 * Reads what earlier runs and people have left; `undefined` when there is no file.
 *
 * @throws {Error} with every finding when a person has broken the file
 */
export function readProposals(root: string, lang: IssueLanguage): Proposals | undefined {
  const path = join(root, PROPOSALS_FILE);
  if (!existsSync(path)) return undefined;
  const { data, issues, locate, sourceOf } = parseYaml(readFileSync(path, 'utf8'), PROPOSALS_FILE);
  const parsed = data && parseEntry(proposalsSchema, data, PROPOSALS_FILE, sourceOf);
  if (parsed?.data) return parsed.data;
  const findings = [...issues, ...(parsed?.issues ?? []).map((issue) => ({ ...issue, ...locate(issue.field) }))];
  throw new Error(findings.map((issue) => formatIssue(issue, lang)).join('\n'));
}

/** Writes the file anew, with a head that says what to do; removes it when nothing is left to say. */
export function writeProposals(root: string, proposals: Proposals, lang: IssueLanguage): void {
  const path = join(root, PROPOSALS_FILE);
  if (Object.values(proposals).every((list) => Object.keys(list).length === 0)) rmSync(path, { force: true });
  else writeFileSync(path, `${GEOCODE_TEXTS[lang].fileHead}\n${stringify(proposals, { lineWidth: 0, aliasDuplicateObjects: false })}`);
}

/** A name from outside as one line that the reader takes: no control, direction or invisible characters. */
export function toFound(name: string): string {
  const visible = name.replace(/[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffd]/gu, ' ').replace(/\s+/g, ' ');
  return visible.trim().slice(0, MAX_FOUND).trim() || '–';
}
