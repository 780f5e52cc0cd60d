import type { ReadabilityScore } from './check-content.ts';
import type { IssueLanguage } from '../../src/domain/issue.ts';

interface Texts {
  help: string;
  more: (count: number) => string;
  checksWait: string;
  summary: (errors: number, warnings: number) => string;
  records: string;
  words: string;
  readability: (locale: string, score: ReadabilityScore) => string;
  outlineWritten: (file: string, kilobytes: number) => string;
  outlineNotJson: (file: string) => string;
  outlineNoSource: string;
  outlineNone: (name: string | undefined) => string;
  outlineShape: string;
  outlineElsewhere: string;
  outlineTooBig: (kilobytes: number, limit: number) => string;
  checkFirst: string;
  nothingStale: string;
  nameMissing: string;
}

/** What the command line says besides the findings themselves. */
export const TEXTS: Record<IssueLanguage, Texts> = {
  de: {
    help: `Aufruf: npm run content -- <Befehl>

  check                          alle Inhalte prüfen
      --all                      jede Warnung zeigen, mit dem Weg, sie zu beheben
      --strict                   auch bei Warnungen scheitern
  translations                   Tabelle: was in welcher Sprache fehlt, von einer Maschine oder veraltet ist
      --stale                    Dateien mit den deutschen Wörtern, die sich seither geändert haben
      --accept <Datei> --name <Funktion>   eine Übersetzung als geprüft eintragen
  outline <datei.geojson>        den Umriss der Stadt nach content/geo/outline.geojson übernehmen
      --attribution "© …"        Quelle und Lizenz, wie sie auf der Karte stehen müssen, falls sie nicht in der Datei stehen
      --name <Name>              welcher Umriss gemeint ist, wenn die Datei mehrere enthält
  geocode                        Punkte für Orte mit Adresse suchen, nach content/geo/proposals.yaml
      --server <https://…>       welcher Nominatim-Server gefragt wird (nötig)
      --contact <Mail oder Web>  wer fragt, für den Server (nötig)
      --limit <Zahl>             höchstens so viele Fragen in diesem Lauf
  geocode --apply                bestätigte Punkte (accepted: true) in die Orte eintragen
  import hsds <Datei oder Ordner>   offene Daten nach HSDS 3 (JSON) als neue Einträge übernehmen
      --topic <Thema>            Thema für Angebote, die keines von hier haben
      --into <Ordner>            in einen anderen Ordner mit content/ schreiben

  --lang en                      in English`,
    more: (count) => `  … und ${count} weitere dieser Art, alle mit --all`,
    checksWait: 'Die Prüfung der Inhalte im Zusammenhang zeigt ihre Warnungen, sobald die Fehler behoben sind.',
    summary: (errors, warnings) => `${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`,
    records: 'Einträge',
    words: 'Wörter',
    readability: (locale, { meanSentence, lix, vienna, plain }) =>
      `Lesbarkeit ${locale}: ${meanSentence.toFixed(1)} Wörter je Satz, LIX ${lix.toFixed(0)}, Wiener Formel ${vienna.toFixed(1)}; ${(plain * 100).toFixed(0)} % der Texte ohne Hinweis`,
    outlineWritten: (file, kilobytes) => `${file} geschrieben (${kilobytes} KB).`,
    outlineNotJson: (file) => `${file} ist kein GeoJSON. So geht es: die Datei mit ogr2ogr -f GeoJSON -t_srs EPSG:4326 umwandeln.`,
    outlineNoSource: 'Woher der Umriss kommt, steht nicht in der Datei. So geht es: --attribution "© Quelle, Lizenz" ergänzen.',
    outlineNone: (name) =>
      name
        ? `Kein Umriss heißt „${name}“. So geht es: --name wie in der Datei schreiben.`
        : 'Die Datei enthält keinen oder mehrere Umrisse. So geht es: mit --name einen wählen.',
    outlineShape:
      'Der Umriss ist keine Fläche (Polygon oder MultiPolygon). So geht es: die Fläche der Gemeinde ausführen, nicht ihre Grenzlinie.',
    outlineElsewhere:
      'Der Umriss liegt nicht im Kartenausschnitt von content/site.yaml. So geht es: in WGS 84 (EPSG:4326) ausführen, Länge vor Breite.',
    outlineTooBig: (kilobytes, limit) =>
      `Der Umriss hat ${kilobytes} KB, erlaubt sind ${limit} KB. So geht es: ihn vereinfachen, zum Beispiel mit ogr2ogr -simplify.`,
    checkFirst: 'content/site.yaml lässt sich nicht lesen. So geht es: zuerst „npm run content -- check“ ausführen und die Fehler beheben.',
    nothingStale: 'Keine Übersetzung ist älter als ihr deutscher Text.',
    nameMissing: 'Wer hat geprüft? So geht es: --name "Sprachmittlung der Stadt" ergänzen (eine Funktion, kein privater Name).',
  },
  en: {
    help: `Usage: npm run content -- <command>

  check                          check the whole content
      --all                      show every warning and how to mend it
      --strict                   fail on warnings too
  translations                   table: what is missing, machine-made or behind in which language
      --stale                    files with the German words that have changed since
      --accept <file> --name <function>    record that a person has checked a translation
  outline <file.geojson>         take the town's outline over into content/geo/outline.geojson
      --attribution "© …"        source and licence as they must stand on the map, if the file does not say
      --name <name>              which outline is meant if the file holds several
  geocode                        look up points for places with an address, into content/geo/proposals.yaml
      --server <https://…>       which Nominatim server is asked (required)
      --contact <mail or web>    who is asking, for the server (required)
      --limit <number>           at most so many questions in this run
  geocode --apply                write confirmed points (accepted: true) into the places
  import hsds <file or folder>   take open data after HSDS 3 (JSON) over as new records
      --topic <topic>            topic of offers that have none from here
      --into <folder>            write into another folder with content/

  --lang en                      in English (German is the default)`,
    more: (count) => `  … and ${count} more of this kind, show with --all`,
    checksWait: 'The checks of the content as a whole show their warnings once the errors are mended.',
    summary: (errors, warnings) => `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    records: 'Records',
    words: 'Words',
    readability: (locale, { meanSentence, lix, vienna, plain }) =>
      `Readability ${locale}: ${meanSentence.toFixed(1)} words a sentence, LIX ${lix.toFixed(0)}, Vienna formula ${vienna.toFixed(1)}; ${(plain * 100).toFixed(0)} % of the texts without a hint`,
    outlineWritten: (file, kilobytes) => `Wrote ${file} (${kilobytes} KB).`,
    outlineNotJson: (file) => `${file} is no GeoJSON. Fix: convert it with ogr2ogr -f GeoJSON -t_srs EPSG:4326.`,
    outlineNoSource: 'The file does not say where the outline comes from. Fix: add --attribution \"© source, licence\".',
    outlineNone: (name) =>
      name
        ? `No outline is called "${name}". Fix: write --name as in the file.`
        : 'The file holds no outline or several. Fix: choose one with --name.',
    outlineShape: 'The outline is no area (Polygon or MultiPolygon). Fix: export the area of the town, not its border line.',
    outlineElsewhere: 'The outline lies outside the map box of content/site.yaml. Fix: export it in WGS 84 (EPSG:4326), longitude first.',
    outlineTooBig: (kilobytes, limit) =>
      `The outline has ${kilobytes} KB, ${limit} KB are allowed. Fix: simplify it, for example with ogr2ogr -simplify.`,
    checkFirst: 'content/site.yaml cannot be read. Fix: run "npm run content -- check" first and mend the errors.',
    nothingStale: 'No translation is behind its German text.',
    nameMissing: 'Who has checked it? Fix: add --name "interpreting service of the town" (a function, no private name).',
  },
};
