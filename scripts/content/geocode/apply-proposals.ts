import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../../../src/domain/catalog.ts';
import type { IssueLanguage } from '../../../src/domain/issue.ts';
import { KINDS } from '../../../src/domain/kinds.ts';
import { parseFile } from '../../../src/loading/parse-file.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { refuseCharacters } from '../../../src/loading/refuse-characters.ts';
import { insertCoordinates } from './insert-coordinates.ts';
import { isInBox, type Box, type Outcome } from './propose.ts';
import { readProposals, writeProposals, type Proposal } from './proposals.ts';
import { GEOCODE_TEXTS } from './texts.ts';

/**
 * Writes the points that a person has confirmed in `content/geo/proposals.yaml` into the places' files and takes them off the list.
 * The others stay on it.
 *
 * @throws {Error} with the mend when there is no list or it cannot be read; nothing is written then
 */
export function applyProposals(root: string, lang: IssueLanguage): Outcome {
  const texts = GEOCODE_TEXTS[lang];
  const list = readProposals(root, lang);
  if (!list) throw new Error(texts.nothingProposed);
  const { content } = readContent(root);
  if (!content) throw new Error(texts.siteBroken);

  const accepted = Object.entries(list.proposals).filter(([, proposal]) => proposal.accepted);
  const lines: string[] = [];
  const written = new Set<string>();
  for (const [id, proposal] of accepted) {
    const place = content.place.find((candidate) => candidate.id === id);
    const refusal = findRefusal(place, proposal, content.site.map.box, lang) ?? writePoint(root, place!.file, proposal, lang);
    if (refusal) {
      lines.push(texts.notTaken(id, refusal));
      continue;
    }
    lines.push(texts.taken(place!.file, proposal));
    written.add(id);
  }
  const rest = Object.fromEntries(Object.entries(list.proposals).filter(([id]) => !written.has(id)));
  if (written.size > 0) writeProposals(root, { ...list, proposals: rest }, lang);

  const open = Object.keys(list.proposals).length - accepted.length;
  if (accepted.length === 0) lines.push(texts.noneAccepted);
  if (open > 0) lines.push(texts.notAccepted(open));
  if (written.size > 0) lines.push(texts.checkNow);
  return { text: lines.join('\n'), isFine: written.size === accepted.length };
}

/** Why the point does not fit the place, for example because its file has changed since; `undefined` when it fits. */
function findRefusal(place: Place | undefined, proposal: Proposal, box: Box, lang: IssueLanguage): string | undefined {
  const texts = GEOCODE_TEXTS[lang];
  if (!place) return texts.noPlace;
  if (place.facts.coordinates) return texts.hasPoint;
  if (!isDeepStrictEqual(place.facts.address, proposal.address)) return texts.addressChanged;
  if (!isInBox(proposal, box)) return texts.outsideBox(proposal);
  return undefined;
}

/** Writes the point if the reader takes the new file and finds nothing else in it changed; otherwise says why not. */
function writePoint(
  root: string,
  file: string,
  { latitude, longitude, precision, source }: Proposal,
  lang: IssueLanguage,
): string | undefined {
  const path = join(root, file);
  const coordinates = { latitude, longitude, precision, source };
  const before = readFileSync(path, 'utf8');
  const after = insertCoordinates(before, coordinates);
  const [old, parsed] = [read(file, before), after === undefined ? undefined : read(file, after)];
  const isProven = old && isDeepStrictEqual(parsed, { ...old, facts: { ...old.facts, coordinates } });
  if (after === undefined || !isProven) return GEOCODE_TEXTS[lang].notProven;
  writeFileSync(path, after);
  return undefined;
}

/** The file as the reader takes it; `undefined` when it finds an error. */
function read(path: string, raw: string) {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const hasErrors = refuseCharacters({ path, text }).some(({ level }) => level === 'error');
  return hasErrors ? undefined : parseFile({ path, text }, KINDS.place, 'de').parsed;
}
