import type { IssueLanguage } from '../../../src/domain/issue.ts';
import type { NoteReason, ProblemCode } from './notes.ts';

interface Texts {
  noSource: (path: string) => string;
  noTarget: (root: string) => string;
  stopped: string;
  written: (counts: Record<string, number>, root: string) => string;
  next: string;
  times: (count: number) => string;
  reasons: Record<NoteReason, string>;
  problems: Record<ProblemCode, (value: string) => { message: string; fix: string }>;
}

const list = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([folder, count]) => `${folder} ${count}`)
    .join(', ');

/** What `content -- import hsds` says. */
export const HSDS_TEXTS: Record<IssueLanguage, Texts> = {
  de: {
    noSource: (path) => `${path} gibt es nicht. So geht es: eine JSON-Datei oder einen Ordner mit JSON-Dateien nennen.`,
    noTarget: (root) => `${root} hat kein lesbares content/site.yaml. So geht es: site.yaml, topics/ und fields/ zuerst dort anlegen.`,
    stopped: 'Nichts wurde geschrieben.',
    written: (counts, root) => `Nach ${root}/content geschrieben: ${list(counts)}.`,
    next: 'Weiter: „npm run content -- check“ ausführen, die Einträge lesen und Belege ergänzen.',
    times: (count) => (count === 1 ? '1-mal' : `${count}-mal`),
    reasons: {
      'no-home': 'Dafür gibt es hier kein Feld:',
      unusable: 'Nicht übernommen, weil der Wert so nicht brauchbar ist:',
      shortened: 'Gekürzt:',
      private: 'Nicht übernommen, weil es ein privater Name sein kann:',
      assumed: 'Angenommen, bitte prüfen:',
    },
    problems: {
      'not-json': (value) => ({ message: `Das ist kein JSON: ${value}`, fix: 'die Datei als JSON in UTF-8 ausführen.' }),
      'wrong-type': (value) => ({ message: 'Der Wert hat die falsche Art.', fix: `erwartet wird: ${value}.` }),
      missing: (value) => ({ message: `„${value}“ fehlt.`, fix: `„${value}“ ergänzen, wie HSDS 3 es verlangt.` }),
      reference: (value) => ({
        message: `${value} steht nicht in den Daten.`,
        fix: 'den Eintrag mit dieser Kennung in die Daten aufnehmen oder den Verweis löschen.',
      }),
      'no-organization': () => ({
        message: 'Das Angebot hat keinen Träger.',
        fix: 'organization oder organization_id ergänzen.',
      }),
      'no-topic': (value) => ({
        message: `„${value}“ hat keines der Themen aus content/topics/.`,
        fix: 'ein Attribut ergänzen, dessen taxonomy_term.code die Kennung des Themas ist, oder mit --topic <Thema> eines für alle nennen.',
      }),
      'topic-unknown': (value) => ({ message: `Das Thema „${value}“ gibt es nicht.`, fix: 'eine Kennung aus content/topics/ nennen.' }),
      'id-twice': (value) => ({
        message: `Zwei Einträge haben die Kennung „${value}“.`,
        fix: 'bei einem das Attribut lotse:id ändern oder löschen.',
      }),
      'folder-exists': (value) => ({
        message: `${value} gibt es schon; nichts wird überschrieben.`,
        fix: 'den Ordner löschen oder umbenennen, oder mit --into in einen anderen Ordner einlesen.',
      }),
      language: (value) => ({
        message: `Die Wörter sind in der Sprache „${value}“, die Quellsprache ist Deutsch.`,
        fix: 'den deutschen Datensatz einlesen.',
      }),
      nothing: () => ({
        message: 'Hier steht kein Datensatz nach HSDS 3.',
        fix: 'eine JSON-Datei mit services oder organizations nennen.',
      }),
    },
  },
  en: {
    noSource: (path) => `${path} does not exist. Fix: name a JSON file or a folder of JSON files.`,
    noTarget: (root) => `${root} has no readable content/site.yaml. Fix: put site.yaml, topics/ and fields/ there first.`,
    stopped: 'Nothing was written.',
    written: (counts, root) => `Written to ${root}/content: ${list(counts)}.`,
    next: 'Next: run "npm run content -- check", read the records and add evidence.',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    reasons: {
      'no-home': 'No field here for:',
      unusable: 'Not taken over, because the value is of no use as it is:',
      shortened: 'Shortened:',
      private: 'Not taken over, because it may be a private name:',
      assumed: 'Assumed, please check:',
    },
    problems: {
      'not-json': (value) => ({ message: `This is no JSON: ${value}`, fix: 'export the file as JSON in UTF-8.' }),
      'wrong-type': (value) => ({ message: 'The value is of the wrong type.', fix: `expected: ${value}.` }),
      missing: (value) => ({ message: `"${value}" is missing.`, fix: `add "${value}" as HSDS 3 demands.` }),
      reference: (value) => ({
        message: `${value} is not in the data.`,
        fix: 'add the record with this id to the data, or delete the reference.',
      }),
      'no-organization': () => ({ message: 'The service has no organization.', fix: 'add organization or organization_id.' }),
      'no-topic': (value) => ({
        message: `"${value}" has none of the topics in content/topics/.`,
        fix: 'add an attribute whose taxonomy_term.code is the id of a topic, or name one for all with --topic <topic>.',
      }),
      'topic-unknown': (value) => ({ message: `There is no topic "${value}".`, fix: 'name an id from content/topics/.' }),
      'id-twice': (value) => ({ message: `Two records have the id "${value}".`, fix: 'change or delete the attribute lotse:id of one.' }),
      'folder-exists': (value) => ({
        message: `${value} exists; nothing is overwritten.`,
        fix: 'delete or rename the folder, or import into another root with --into.',
      }),
      language: (value) => ({
        message: `The words are in the language "${value}", the source language is German.`,
        fix: 'import the German data set.',
      }),
      nothing: () => ({ message: 'There is no HSDS 3 data set here.', fix: 'name a JSON file with services or organizations.' }),
    },
  },
};
