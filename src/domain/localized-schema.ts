import { z } from 'zod';
import { LOCALE_SLUGS, SOURCE_LOCALE } from '../locales/locales.ts';

/** A short label in every language, written in one place: `{ de: …, en: …, ar: … }`. German is required. */
export function labelSchema(title: string, example: string) {
  const shape = Object.fromEntries(
    LOCALE_SLUGS.map((slug) => {
      const text = z
        .string()
        .min(1)
        .max(300)
        .meta({ title: `${title} (${slug})`, description: `${title} in dieser Sprache.`, examples: [example] });
      return [slug, slug === SOURCE_LOCALE ? text : text.optional()];
    }),
  ) as unknown as { de: z.ZodString } & Record<Exclude<(typeof LOCALE_SLUGS)[number], 'de'>, z.ZodOptional<z.ZodString>>;
  return z.strictObject(shape);
}

/** Search words per language. */
export const localizedKeywordsSchema = z.partialRecord(z.enum(LOCALE_SLUGS), z.array(z.string().min(1).max(60)));
