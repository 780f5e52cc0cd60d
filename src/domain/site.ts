import { z } from 'zod';
import { LOCALE_SLUGS } from '../locales/locales.ts';
import { idSchema } from './ids.ts';
import { emailSchema, urlSchema } from './link.ts';
import { labelSchema } from './localized-schema.ts';
import { refuse } from './refine.ts';
import { lineSchema } from './words.ts';

const mapBoxSchema = z
  .strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
  .superRefine(({ west, south, east, north }, context) => {
    if (east <= west) refuse(context, 'range-reversed', { from: west, to: east }, ['east']);
    if (north <= south) refuse(context, 'range-reversed', { from: south, to: north }, ['north']);
  });

/** The town: `content/site.yaml`. Everything another town changes first. */
export const siteSchema = z.strictObject({
  town: labelSchema('Stadt', 'Laatzen').meta({
    title: 'Stadt',
    description: 'Name der Stadt in jeder Sprache.',
    examples: [{ de: 'Laatzen' }],
  }),
  region: labelSchema('Region', 'Region Hannover').meta({
    title: 'Region',
    description: 'Name der Region in jeder Sprache.',
    examples: [{ de: 'Region Hannover' }],
  }),
  origin: urlSchema.meta({
    title: 'Adresse',
    description: 'Wo die Seite im Netz steht, ohne Schrägstrich am Ende.',
    examples: ['https://lotse.example.org'],
  }),
  locales: z
    .array(z.enum(LOCALE_SLUGS))
    .min(1)
    .meta({ title: 'Sprachen', description: 'Eingeschaltete Sprachen in der Reihenfolge der Sprachwahl.', examples: [['de', 'en', 'ar']] }),
  timeZone: z.literal('Europe/Berlin').meta({ title: 'Zeitzone', description: 'Uhr der Stadt.', examples: ['Europe/Berlin'] }),
  map: z
    .strictObject({
      box: mapBoxSchema.meta({
        title: 'Kartenausschnitt',
        description: 'West, Süd, Ost, Nord in Grad.',
        examples: [{ west: 9.74, south: 52.25, east: 9.93, north: 52.34 }],
      }),
    })
    .meta({
      title: 'Karte',
      description: 'Was die Karte zeigt.',
      examples: [{ box: { west: 9.74, south: 52.25, east: 9.93, north: 52.34 } }],
    }),
  areas: z
    .array(z.strictObject({ id: idSchema, kind: z.enum(['district', 'town', 'region', 'country']), label: labelSchema('Name', 'Rethen') }))
    .min(1)
    .meta({
      title: 'Gebiete',
      description: 'Stadtteile, Stadt, Region, Land.',
      examples: [[{ id: 'rethen', kind: 'district', label: { de: 'Rethen' } }]],
    }),
  emergencyNumbers: z
    .array(idSchema)
    .min(1)
    .meta({ title: 'Notrufe', description: 'Kontaktstellen für den Streifen auf jeder Seite.', examples: [['notruf-112']] }),
  helpDesk: idSchema.optional().meta({
    title: 'Auskunft',
    description: 'Kontaktstelle für Angebote, die keine eigene haben.',
    examples: ['integration-teilhabe-laatzen'],
  }),
  firstSteps: z
    .array(
      z.strictObject({
        title: labelSchema('Schritt', 'Wohnung anmelden'),
        text: labelSchema('Erklärung', 'Gehen Sie ins Bürgerbüro.'),
        link: z.strictObject({ kind: z.enum(['topic', 'offer', 'contact-point', 'place', 'actor']), id: idSchema }),
      }),
    )
    .default([])
    .meta({ title: 'Erste Schritte', description: 'Was man nach der Ankunft zuerst tut, für die Startseite.', examples: [[]] }),
  feedback: emailSchema.optional().meta({
    title: 'Rückmeldung',
    description: 'Adresse für „Hier stimmt etwas nicht“. Fehlt, bis der Betreiber sie einträgt.',
    examples: ['integration@laatzen.de'],
  }),
  repository: urlSchema
    .optional()
    .meta({ title: 'Quelltext', description: 'Adresse des Git-Archivs.', examples: ['https://git.example.org/lotse'] }),
  operator: lineSchema(200)
    .optional()
    .meta({ title: 'Betreiber', description: 'Wer die Seite betreibt. Fehlt, bis es feststeht.', examples: ['Stadt Laatzen'] }),
});

export type Site = z.infer<typeof siteSchema>;
