import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import { AUDIENCES } from './offer.ts';
import { iconSchema } from './topic.ts';
import { baseWords } from './words.ts';

/** Where a guide stands in the overview, in this order. */
export const GUIDE_GROUPS = ['arriving', 'learning', 'living', 'together', 'safety', 'professionals'] as const;

/** Facts of a guide for a life situation: front matter of `content/guides/<id>/guide.de.mdx`. Its steps stand in the body. */
export const guideFactsSchema = z.strictObject({
  group: z.enum(GUIDE_GROUPS).meta({ title: 'Gruppe', description: 'Wo der Wegweiser in der Übersicht steht.', examples: ['arriving'] }),
  order: z
    .int()
    .min(1)
    .meta({ title: 'Reihenfolge', description: 'Platz in der Übersicht und in der Mappe.', examples: [1] }),
  topics: z
    .array(idSchema)
    .min(1)
    .max(4)
    .meta({ title: 'Themen', description: 'Ordnernamen aus content/topics/.', examples: [['housing']] }),
  icon: iconSchema,
  audience: z
    .array(z.enum(AUDIENCES))
    .default([])
    .meta({ title: 'Für wen', description: 'Leer, wenn für alle.', examples: [['newcomers']] }),
  isFirstStep: z
    .boolean()
    .default(false)
    .meta({ title: 'Erste Schritte', description: 'Ob die Schritte in der Liste der ersten Schritte stehen.', examples: [true] }),
  isSensitive: z
    .boolean()
    .default(false)
    .meta({ title: 'Heikel', description: 'Die Seite bekommt einen Knopf, mit dem man sie schnell verlässt.', examples: [true] }),
  evidence: z
    .array(evidenceSchema)
    .default([])
    .meta({
      title: 'Belege',
      description: 'Woher Tatsachen über den Ort kommen; leer, wenn nur steht, was überall gilt.',
      examples: [[{ title: 'Stadt Laatzen: Integration in Laatzen', url: 'https://www.laatzen.de', date: '2022' }]],
    }),
});

/** Words of a guide; its body is MDX with the parts of guide-parts.ts. */
export const guideWordsSchema = z.strictObject(baseWords);

export type GuideFacts = z.infer<typeof guideFactsSchema>;
export type GuideWords = z.infer<typeof guideWordsSchema>;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];
