import type { Catalog } from '../domain/catalog.ts';
import { compareIssues, type ContentIssue } from '../domain/issue.ts';
import { behindTranslation } from './behind-translation.ts';
import type { Check, CheckContext } from './check.ts';
import { coordinates } from './coordinates.ts';
import { fixedTerms } from './fixed-terms.ts';
import { futureDate } from './future-date.ts';
import { measureNumbers } from './measure-numbers.ts';
import { missingTranslation } from './missing-translation.ts';
import { noChannel } from './no-channel.ts';
import { noContact } from './no-contact.ts';
import { oldAssurance } from './old-assurance.ts';
import { oldEvidence } from './old-evidence.ts';
import { orphanWords } from './orphan-words.ts';
import { plainLanguage } from './plain-language.ts';
import { sameLinks } from './same-links.ts';
import { sameLists } from './same-lists.ts';
import { sameNumbers } from './same-numbers.ts';
import { sameParts } from './same-parts.ts';
import { unprovenSchedule } from './unproven-schedule.ts';
import { unprovenStatus } from './unproven-status.ts';
import { unusedPlace } from './unused-place.ts';
import { unusedTopic } from './unused-topic.ts';
import { wrongScript } from './wrong-script.ts';

/** Every rule about the content as a whole. */
export const CHECKS: readonly Check[] = [
  coordinates,
  futureDate,
  noContact,
  noChannel,
  unusedPlace,
  unusedTopic,
  unprovenStatus,
  unprovenSchedule,
  oldEvidence,
  oldAssurance,
  plainLanguage,
  missingTranslation,
  behindTranslation,
  orphanWords,
  sameNumbers,
  sameLinks,
  sameParts,
  sameLists,
  measureNumbers,
  fixedTerms,
  wrongScript,
];

/** Runs every rule; findings name file and field, the reader's `place` adds line and column. */
export function runChecks(catalog: Catalog, context: CheckContext): ContentIssue[] {
  return CHECKS.flatMap(({ run }) => run(catalog, context)).sort(compareIssues);
}
