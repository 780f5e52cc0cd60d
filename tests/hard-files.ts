import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes a copy of the small town below its `content/`. */
type Change = (content: string) => void;

const replace = (content: string, file: string, from: string, to: string) => {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

/**
 * Broken trees that Git, an editor or a reviewer cannot hold or see: links, bytes that are no text, invisible characters, files that
 * are too big or gone, folders that some disks take for one. By the name of their folder in `fixtures/broken/`.
 */
export const HARD_FILES: Record<string, Change> = {
  '52-file-too-big': (content) => {
    appendFileSync(join(content, 'offers/gartentag/offer.de.md'), 'Möhren. '.repeat(40_000));
  },
  '53-file-not-utf8': (content) => {
    writeFileSync(join(content, 'offers/gartentag/offer.de.md'), Buffer.from('---\ntitle: M\u00f6hren\n---\n', 'latin1'));
  },
  '57-file-symlink': (content) => {
    rmSync(join(content, 'pages/about/page.en.md'));
    symlinkSync('/etc/hostname', join(content, 'pages/about/page.en.md'));
  },
  '59-file-missing-site': (content) => {
    rmSync(join(content, 'site.yaml'));
  },
  '61-id-pattern-zero-width': (content) => {
    cpSync(join(content, 'offers/gartentag'), join(content, 'offers/garten\u200btag'), { recursive: true });
  },
  '63-id-duplicate-case': (content) => {
    cpSync(join(content, 'offers/gartentag'), join(content, 'offers/Gartentag'), { recursive: true });
  },
  '64-id-duplicate-unicode': (content) => {
    for (const form of ['NFC', 'NFD'])
      cpSync(join(content, 'offers/gartentag'), join(content, 'offers/café'.normalize(form)), { recursive: true });
  },
  '65-text-control-nul': (content) => {
    replace(content, 'offers/gartentag/offer.de.md', 'Familien', 'Fami\u0000lien');
  },
  '66-text-control-escape': (content) => {
    replace(content, 'offers/gartentag/offer.de.md', 'Familien', '\u001b[31mFamilien');
  },
  '67-text-bidi': (content) => {
    replace(content, 'offers/gartentag/offer.de.md', 'Familien', 'Familien\u202enehcilgeom');
  },
  '68-text-invisible': (content) => {
    replace(content, 'offers/gartentag/offer.de.md', 'Möhren', 'Möh\u200bren');
  },
  '69-text-invisible-tag': (content) => {
    replace(content, 'offers/gartentag/offer.de.md', 'Möhren', 'Möhren\u{e0041}');
  },
  '26-phone-invalid-zero-width': (content) => {
    replace(content, 'contact-points/muehle/contact-point.de.md', '+4930', '+49\u200b30');
  },
  '33-url-invalid-zero-width': (content) => {
    replace(content, 'actors/stadt-kleinbach/actor.de.md', 'www.kleinbach', 'www.klein\u200bbach');
  },
  '78-markdown-link-joiner': (content) => {
    replace(content, 'offers/sprachcafe/offer.ar.md', 'www.kleinbach', 'www.klein\u200dbach');
  },
  '70-text-mixed-script': (content) => {
    replace(content, 'offers/gartentag/offer.en.md', 'carrots', 'c\u0430rrots');
  },
  '82-translation-missing': (content) => {
    rmSync(join(content, 'offers/gartentag/offer.en.md'));
  },
  '99-source-missing-folder': (content) => {
    mkdirSync(join(content, 'offers/leer'));
    cpSync(join(content, 'offers/gartentag/offer.en.md'), join(content, 'offers/leer/offer.en.md'));
  },
};
