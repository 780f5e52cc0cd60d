import { z } from 'zod';
import { LOCALE_SLUGS } from '../locales/locales.ts';
import { daySchema } from './evidence.ts';
import { FEDERAL_STATES } from './holidays.ts';
import { idSchema } from './ids.ts';
import { emailSchema, urlSchema } from './link.ts';
import { labelSchema } from './localized-schema.ts';
import { refuse } from './refine.ts';

const mapBoxSchema = z
  .strictObject({
    west: z.number().meta({ title: 'Westen', description: 'Grad östlicher Länge.', examples: [9.74] }),
    south: z.number().meta({ title: 'Süden', description: 'Grad nördlicher Breite.', examples: [52.25] }),
    east: z.number().meta({ title: 'Osten', description: 'Grad östlicher Länge.', examples: [9.93] }),
    north: z.number().meta({ title: 'Norden', description: 'Grad nördlicher Breite.', examples: [52.34] }),
  })
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
  origin: urlSchema
    .superRefine((value, context) => {
      if (value.endsWith('/')) refuse(context, 'url-invalid', { value, reason: '/' });
    })
    .meta({
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
    .array(
      z.strictObject({
        id: idSchema.meta({ title: 'Kennung', description: 'Bleibt für immer gleich.', examples: ['rethen'] }),
        kind: z
          .enum(['district', 'town', 'region', 'country'])
          .meta({ title: 'Art', description: 'Stadtteil, Stadt, Region oder Land.', examples: ['district'] }),
        label: labelSchema('Name', 'Rethen').meta({ title: 'Name', description: 'In jeder Sprache.', examples: [{ de: 'Rethen' }] }),
      }),
    )
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
  suggestions: z
    .array(labelSchema('Suche', 'Deutschkurs'))
    .default([])
    .meta({
      title: 'Oft gesucht',
      description: 'Vorschläge auf der Suchseite, bevor jemand tippt.',
      examples: [[{ de: 'Deutschkurs', en: 'German course' }]],
    }),
  interpretingGuides: z
    .array(idSchema)
    .default([])
    .meta({
      title: 'Wegweiser zum Dolmetschen',
      description: 'Stehen bei jeder Sprache unter „Das hilft auch“.',
      examples: [['advisers']],
    }),
  concepts: z
    .array(
      z.strictObject({
        id: idSchema.meta({ title: 'Kennung', description: 'Bleibt für immer gleich.', examples: ['handlungskonzept-2022'] }),
        label: labelSchema('Name', 'Handlungskonzept 2022').meta({
          title: 'Name',
          description: 'In jeder Sprache.',
          examples: [{ de: 'Handlungskonzept 2022' }],
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Konzepte',
      description: 'Konzepte und Berichte, aus denen die Maßnahmen kommen, das eigene zuerst.',
      examples: [[{ id: 'handlungskonzept-2022', label: { de: 'Handlungskonzept 2022' } }]],
    }),
  federalState: z
    .enum(FEDERAL_STATES)
    .default('BUND')
    .meta({
      title: 'Bundesland',
      description: 'Für die Feiertage; BUND kennt nur die, die überall gelten.',
      examples: ['NI'],
    }),
  schoolHolidays: z
    .array(
      z.strictObject({
        from: daySchema.meta({ title: 'Erster Ferientag', description: 'JJJJ-MM-TT.', examples: ['2026-10-12'] }),
        to: daySchema.meta({ title: 'Letzter Ferientag', description: 'JJJJ-MM-TT.', examples: ['2026-10-24'] }),
      }),
    )
    .default([])
    .meta({
      title: 'Schulferien',
      description: 'Jedes Jahr neu vom Kultusministerium. Solange ein Jahr fehlt, gelten Zeiten „nicht in den Ferien“ als unsicher.',
      examples: [[]],
    }),
  quickExit: urlSchema.optional().meta({
    title: 'Schnell verlassen',
    description: 'Unverfängliche Seite, zu der der Knopf auf heiklen Seiten führt.',
    examples: ['https://www.dwd.de/'],
  }),
  feedbackForm: urlSchema.optional().meta({
    title: 'Formular für Rückmeldungen',
    description: 'Adresse, an die title und body gehängt werden: das Formular des Repositorys. Gilt, wenn feedback fehlt.',
    examples: ['https://github.com/stadt/lotse/issues/new'],
  }),
  feedback: emailSchema.optional().meta({
    title: 'Rückmeldung',
    description: 'Adresse für „Hier stimmt etwas nicht“. Fehlt, bis der Betreiber sie einträgt.',
    examples: ['integration@laatzen.de'],
  }),
});

export type Site = z.infer<typeof siteSchema>;
