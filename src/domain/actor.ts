import { z } from 'zod';
import { daySchema, evidenceListSchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import { spokenLanguagesSchema } from './language-tag.ts';
import { urlSchema } from './link.ts';
import { baseWords, lineSchema } from './words.ts';

export const ACTOR_KINDS = [
  'authority',
  'association',
  'church',
  'mosque',
  'school',
  'library',
  'club',
  'network',
  'initiative',
  'company',
  'hospital',
  'chamber',
  'political-body',
  'counselling-centre',
  'foundation',
  'programme',
  'hotline',
] as const;

/** Facts of an actor: front matter of `content/actors/<id>/actor.de.md`. */
export const actorFactsSchema = z.strictObject({
  kind: z.enum(ACTOR_KINDS).meta({ title: 'Art', description: 'Was für eine Stelle das ist.', examples: ['association'] }),
  website: urlSchema.optional().meta({ title: 'Website', description: 'Mit https://.', examples: ['https://www.leine-vhs.de'] }),
  partOf: idSchema.optional().meta({ title: 'Gehört zu', description: 'Ordnername des größeren Trägers.', examples: ['stadt-laatzen'] }),
  contactPoints: z
    .array(idSchema)
    .default([])
    .meta({ title: 'Kontakt', description: 'Ordnernamen aus content/contact-points/.', examples: [['leine-vhs']] }),
  places: z
    .array(idSchema)
    .default([])
    .meta({ title: 'Orte', description: 'Ordnernamen aus content/places/.', examples: [['leine-vhs']] }),
  languages: spokenLanguagesSchema,
  assuredDate: daySchema
    .optional()
    .meta({ title: 'Bestätigt am', description: 'Tag, an dem der Träger den Eintrag bestätigt hat.', examples: ['2026-05-12'] }),
  assuredBy: lineSchema(120)
    .optional()
    .meta({ title: 'Bestätigt von', description: 'Funktion, kein privater Name.', examples: ['Geschäftsstelle'] }),
  evidence: evidenceListSchema,
});

/** Words of an actor, one file per language. */
export const actorWordsSchema = z.strictObject(baseWords);

export type ActorFacts = z.infer<typeof actorFactsSchema>;
export type ActorWords = z.infer<typeof actorWordsSchema>;
