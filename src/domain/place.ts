import { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { evidenceListSchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import { baseWords, lineSchema } from './words.ts';

export const PLACE_KINDS = [
  'office',
  'meeting-place',
  'neighbourhood-centre',
  'counselling',
  'library',
  'education',
  'cafe',
  'church',
  'garden',
  'park',
  'youth-centre',
  'sports',
  'culture',
  'shop',
  'health',
  'station',
] as const;

/** A point on the map with an honest statement of how good it is. Never geocoded at run time. */
const coordinatesSchema = z
  .strictObject({
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ title: 'Breite', description: 'Grad, WGS 84.', examples: [52.30111] }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ title: 'Länge', description: 'Grad, WGS 84.', examples: [9.81306] }),
    precision: z
      .enum(['place', 'seconds'])
      .meta({ title: 'Genauigkeit', description: 'place: das Haus selbst; seconds: auf etwa 15 m.', examples: ['place'] }),
    source: lineSchema(300).meta({ title: 'Quelle', description: 'Woher der Punkt kommt.', examples: ['OpenStreetMap way 123, ODbL'] }),
  })
  .optional()
  .meta({
    title: 'Koordinaten',
    description: 'Nur mit Quelle. Ohne Koordinaten zeigt die Karte die Haltestelle oder den Stadtteil.',
    examples: [{ latitude: 52.30111, longitude: 9.81306, precision: 'place', source: 'OpenStreetMap way 123, ODbL' }],
  });

/** Facts of a place: front matter of `content/places/<id>/place.de.md`. */
export const placeFactsSchema = z.strictObject({
  kind: z.enum(PLACE_KINDS).meta({ title: 'Art', description: 'Was für ein Ort das ist.', examples: ['library'] }),
  address: z
    .strictObject({
      street: lineSchema(120)
        .optional()
        .meta({ title: 'Straße', description: 'Straße und Hausnummer.', examples: ['Marktplatz 2'] }),
      postalCode: z
        .string()
        .regex(/^\d{5}$/)
        .optional()
        .meta({ title: 'Postleitzahl', description: 'Fünf Ziffern in Anführungszeichen.', examples: ['30880'] }),
      city: lineSchema(80).meta({ title: 'Ort', description: 'Name der Stadt.', examples: ['Laatzen'] }),
    })
    .optional()
    .meta({
      title: 'Adresse',
      description: 'Fehlt, wenn sie nicht bekannt oder strittig ist.',
      examples: [{ street: 'Marktplatz 2', postalCode: '30880', city: 'Laatzen' }],
    }),
  district: idSchema.optional().meta({ title: 'Stadtteil', description: 'Kennung aus site.yaml.', examples: ['laatzen-mitte'] }),
  coordinates: coordinatesSchema,
  nearestStop: z
    .string()
    .regex(/^\d+$/)
    .optional()
    .meta({
      title: 'Haltestelle',
      description: 'Nummer aus content/geo/stops.geojson; nur wenn die Haltestelle nach Straße oder Haus heißt oder eine Quelle es sagt.',
      examples: ['638692'],
    }),
  accessibility: accessibilitySchema,
  isMeetingPlace: z
    .boolean()
    .default(false)
    .meta({ title: 'Treffpunkt', description: 'true, wenn sich hier Menschen treffen können.', examples: [true] }),
  evidence: evidenceListSchema,
});

/** Words of a place. */
export const placeWordsSchema = z.strictObject(baseWords);

export type PlaceFacts = z.infer<typeof placeFactsSchema>;
export type PlaceWords = z.infer<typeof placeWordsSchema>;
