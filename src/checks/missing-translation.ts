import { SOURCE_LOCALE, type LocaleSlug } from '../locales/locales.ts';
import { isKeptIn } from '../domain/kinds.ts';
import type { Check } from './check.ts';
import { kindOf, labelsOf, readableFields, recordsOf, translationsOf } from './records.ts';

/** A reader without German falls back to a text he cannot read. */
export const missingTranslation: Check = {
  id: 'missing-translation',
  description: 'Every record and every label has words in every language that is switched on.',
  run: (catalog) => {
    const wanted: LocaleSlug[] = catalog.site.locales.filter((locale) => locale !== SOURCE_LOCALE);
    const files = recordsOf(catalog).flatMap(({ file, texts }) =>
      wanted
        .filter((locale) => !texts[locale] && isKeptIn(kindOf(file), locale))
        .map(
          (locale) =>
            ({
              level: 'warning',
              code: 'translation-missing',
              file,
              values: { locale, expected: file.replace('.de.md', `.${locale}.md`) },
            }) as const,
        ),
    );
    const fields = translationsOf(catalog)
      .filter(({ locale }) => wanted.includes(locale))
      .flatMap(({ file, source, words }) =>
        readableFields(source)
          .filter(([name]) => words[name] === undefined)
          .map(([name]) => ({ level: 'warning', code: 'translation-field-missing', file, field: name, values: { name } }) as const),
      );
    const labels = labelsOf(catalog).flatMap(({ file, field, texts }) =>
      wanted
        .filter((locale) => !texts[locale])
        .map(
          (locale) =>
            ({ level: 'warning', code: 'translation-field-missing', file, field, values: { name: `${field}.${locale}` } }) as const,
        ),
    );
    return [...files, ...fields, ...labels];
  },
};
