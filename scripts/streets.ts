import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readContent } from '../src/loading/read-content.ts';
import { unpackStreets } from './streets/unpack.ts';

const USAGE = 'Aufruf: npm run streets -- <Datei.pmtiles> [--date JJJJ-MM-TT]';
const root = join(import.meta.dirname, '..');

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
  const [archive, ...more] = positionals;
  if (!archive || more.length > 0) throw new Error(USAGE);
  if (values.date !== undefined && !z.iso.date().safeParse(values.date).success)
    throw new Error(`--date ${values.date}: Das ist kein Tag im Kalender. ${USAGE}`);
  const { content } = readContent(root);
  if (!content) throw new Error('content/site.yaml lässt sich nicht lesen. „npm run content -- check“ sagt, was fehlt.');

  const { box } = content.site.map;
  const done = await unpackStreets(root, archive, box, values.date);
  const number = new Intl.NumberFormat('de');
  console.log(
    `${number.format(done.tiles)} Kacheln, ${number.format(done.bytes)} Bytes, Zoom ${done.minZoom} bis ${done.maxZoom}, Stand ${done.date}, in public/tiles/`,
  );
  if (done.emptyTiles > 0) console.log(`${number.format(done.emptyTiles)} davon hat das Archiv nicht; sie bleiben auf der Karte leer.`);
  if (done.box.west > box.west || done.box.south > box.south || done.box.east < box.east || done.box.north < box.north)
    console.log('Achtung: Das Archiv deckt den Kartenausschnitt aus content/site.yaml nicht ganz ab.');
  console.log('Jetzt die Seite neu bauen: npm run build');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Es wurde nichts geändert.');
  process.exitCode = 1;
}
