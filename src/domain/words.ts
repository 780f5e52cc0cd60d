import { z } from 'zod';

/** One line of words: no line break, no leading blank. */
export const lineSchema = (limit: number) =>
  z
    .string()
    .regex(/^\S(?:[^\n]*\S)?$/)
    .max(limit);

const titleSchema = lineSchema(120).meta({
  title: 'Titel',
  description: 'Der Name, den die Menschen kennen.',
  examples: ['Sprachcafé im Stadthaus'],
});

const summarySchema = lineSchema(200).meta({
  title: 'Kurz gesagt',
  description: 'Ein oder zwei kurze Sätze: Was kann ich hier tun?',
  examples: ['Sie üben Deutsch und lernen Menschen kennen.'],
});

const keywordsSchema = z
  .array(lineSchema(60))
  .optional()
  .meta({
    title: 'Suchwörter',
    description: 'Wörter, die Menschen in die Suche tippen, auch falsch geschriebene.',
    examples: [['deutschkurs', 'sprachkurs']],
  });

/** Words that every record has. */
export const baseWords = { title: titleSchema, summary: summarySchema, keywords: keywordsSchema };

/** A field of words that is one short text. */
export const sentenceField = (title: string, description: string, example: string) =>
  lineSchema(400)
    .optional()
    .meta({ title, description, examples: [example] });
