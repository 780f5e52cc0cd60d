import type { Content } from './catalog.ts';
import { readGuideParts, type GuidePart } from './guide-parts.ts';
import type { ContentIssue } from './issue.ts';
import { folderOf, type Kind } from './kinds.ts';
import { findClosest } from './suggest.ts';

interface Reference {
  file: string;
  field: string;
  target: Kind;
  id: string;
}

/**
 * Every id that leads to no record becomes an issue with the closest id as mend; never a crash.
 *
 * @param ids the folder names of every kind, also of records that could not be parsed
 */
export function checkReferences(content: Content, ids: Record<Kind, Set<string>>): ContentIssue[] {
  const dangling = collectReferences(content)
    .filter(({ target, id }) => !ids[target].has(id))
    .map(({ file, field, target, id }): ContentIssue => danglingIssue(file, field, `content/${folderOf(target)}/`, id, ids[target]));
  return [
    ...dangling,
    ...checkAreas(content),
    ...checkStops(content),
    ...checkConcepts(content),
    ...checkCycles(content),
    ...checkRedirects(content, ids),
  ];
}

function danglingIssue(file: string, field: string, folder: string, id: string, known: Iterable<string>): ContentIssue {
  const closest = findClosest(id, known);
  const suggestion = closest ?? `${folder} …`;
  return { level: 'error', code: 'reference-dangling', file, field, values: { id, folder, suggestion } };
}

function collectReferences(content: Content): Reference[] {
  const references: Reference[] = [];
  const add = (file: string, field: string, target: Kind, ids: string | readonly string[] | undefined) => {
    if (typeof ids === 'string') references.push({ file, field, target, id: ids });
    else ids?.forEach((id, index) => references.push({ file, field: `${field}.${index}`, target, id }));
  };
  for (const { file, facts } of content.offer) {
    add(file, 'actor', 'actor', facts.actor);
    add(file, 'topics', 'topic', facts.topics);
    add(file, 'field', 'field', facts.field);
    add(file, 'places', 'place', facts.places);
    add(file, 'contactPoints', 'contact-point', facts.contactPoints);
  }
  for (const { file, facts } of content.actor) {
    add(file, 'partOf', 'actor', facts.partOf);
    add(file, 'places', 'place', facts.places);
    add(file, 'contactPoints', 'contact-point', facts.contactPoints);
  }
  for (const { file, facts } of content['contact-point']) {
    add(file, 'actor', 'actor', facts.actor);
    add(file, 'place', 'place', facts.place);
    add(file, 'topics', 'topic', facts.topics);
  }
  for (const { file, facts, texts } of content.guide) {
    add(file, 'topics', 'topic', facts.topics);
    for (const part of readGuideParts(texts.de?.words.body ?? '').parts)
      for (const [target, ids] of listTargets(part)) for (const id of ids) add(file, 'body', target, id);
  }
  for (const { file, facts } of content.measure) {
    add(file, 'field', 'field', facts.field);
    add(file, 'offers', 'offer', facts.offers);
    add(file, 'actors', 'actor', facts.actors);
  }
  for (const { file, facts } of content.field)
    facts.answers.forEach(({ topics, offers, guides }, index) => {
      add(file, `answers.${index}.topics`, 'topic', topics);
      add(file, `answers.${index}.offers`, 'offer', offers);
      add(file, `answers.${index}.guides`, 'guide', guides);
    });
  for (const { file, field } of content.topic) add(file, 'field', 'field', field);
  add('content/site.yaml', 'emergencyNumbers', 'contact-point', content.site.emergencyNumbers);
  add('content/site.yaml', 'interpretingGuides', 'guide', content.site.interpretingGuides);
  add('content/site.yaml', 'helpDesk', 'contact-point', content.site.helpDesk);
  return references;
}

/** Where a part of a guide leads. */
function listTargets(part: GuidePart): [Kind, readonly string[]][] {
  if (part.part === 'Offers' || part.part === 'ContactPoints') {
    const kind = part.part === 'Offers' ? 'offer' : 'contact-point';
    return [
      [kind, part.ids ?? []],
      ['topic', part.topic ? [part.topic] : []],
    ];
  }
  if (part.part === 'Terms') return [['term', part.ids]];
  return part.part === 'Guide' ? [['guide', [part.id]]] : [];
}

function checkAreas(content: Content): ContentIssue[] {
  const areas = new Set(content.site.areas.map(({ id }) => id));
  const districts = new Set(content.site.areas.filter(({ kind }) => kind === 'district').map(({ id }) => id));
  return [
    ...content.offer.flatMap(({ file, facts }) =>
      facts.serviceAreas.flatMap((id, index) =>
        areas.has(id) ? [] : [danglingIssue(file, `serviceAreas.${index}`, 'content/site.yaml → areas', id, areas)],
      ),
    ),
    ...content.place.flatMap(({ file, facts }) =>
      !facts.district || districts.has(facts.district)
        ? []
        : [danglingIssue(file, 'district', 'content/site.yaml → areas', facts.district, districts)],
    ),
  ];
}

function checkStops(content: Content): ContentIssue[] {
  const stops = new Set(content.geo.stops.map(({ id }) => id));
  return content.place.flatMap(({ file, facts }) =>
    !facts.nearestStop || stops.has(facts.nearestStop)
      ? []
      : [danglingIssue(file, 'nearestStop', 'content/geo/stops.geojson', facts.nearestStop, stops)],
  );
}

function checkConcepts(content: Content): ContentIssue[] {
  const known = content.site.concepts.map(({ id }) => id);
  return content.measure.flatMap(({ file, facts: { concept } }) =>
    known.includes(concept) ? [] : [danglingIssue(file, 'concept', 'content/site.yaml', concept, known)],
  );
}

function checkCycles(content: Content): ContentIssue[] {
  const parents = new Map(content.actor.map(({ id, facts }) => [id, facts.partOf]));
  return content.actor.flatMap(({ id, file }) => {
    const path = [id];
    for (let parent = parents.get(id); parent && path.length <= parents.size; parent = parents.get(parent)) {
      path.push(parent);
      if (parent === id)
        return [
          { level: 'error', code: 'reference-circular', file, field: 'partOf', values: { path: path.join(' → ') } } satisfies ContentIssue,
        ];
    }
    return [];
  });
}

function checkRedirects(content: Content, ids: Record<Kind, Set<string>>): ContentIssue[] {
  const paths = new Set(Object.entries(ids).flatMap(([kind, known]) => [...known].map((id) => `${folderOf(kind as Kind)}/${id}`)));
  const file = 'content/redirects.yaml';
  return Object.entries(content.redirects).flatMap(([from, to]) => [
    ...(paths.has(to) ? [] : [{ level: 'error', code: 'redirect-target', file, field: from, values: { to } } satisfies ContentIssue]),
    ...(paths.has(from) ? [{ level: 'error', code: 'redirect-source', file, field: from, values: { from } } satisfies ContentIssue] : []),
  ]);
}
