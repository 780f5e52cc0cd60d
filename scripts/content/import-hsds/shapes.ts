import { z } from 'zod';

// What the import needs of the objects of HSDS 3; other keys pass and are reported as having no home.

const text = z.string().optional();
const number = z.number().optional();
const id = z.string().min(1);

const termShape = z.looseObject({ id, code: text, name: text });
export const attributeShape = z.looseObject({
  id: text,
  link_id: text,
  link_type: text,
  value: text,
  taxonomy_term_id: text,
  taxonomy_term: termShape.optional(),
});
const attributes = z.array(attributeShape).optional();

const languageShape = z.looseObject({ id: text, name: text, code: text });
const phoneShape = z.looseObject({ id: text, number: z.string(), type: text, languages: z.array(languageShape).optional() });
export const scheduleShape = z.looseObject({
  id: text,
  valid_from: text,
  valid_to: text,
  dtstart: text,
  until: text,
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: number,
  byday: text,
  byweekno: text,
  bymonthday: text,
  byyearday: text,
  count: number,
  opens_at: text,
  closes_at: text,
  description: text,
  attributes,
});
const schedules = z.array(scheduleShape).optional();
const phones = z.array(phoneShape).optional();

const contactShape = z.looseObject({
  id,
  service_id: text,
  organization_id: text,
  location_id: text,
  name: text,
  title: text,
  department: text,
  email: text,
  phones,
  schedules,
  attributes,
});
const contacts = z.array(contactShape).optional();

const addressShape = z.looseObject({
  address_1: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: text,
  address_type: text,
});
const locationShape = z.looseObject({
  id,
  location_type: text,
  name: text,
  description: text,
  latitude: number,
  longitude: number,
  addresses: z.array(addressShape).optional(),
  accessibility: z.array(z.looseObject({ description: text })).optional(),
  contacts,
  attributes,
});

const organizationShape = z.looseObject({
  id,
  name: z.string().min(1),
  description: text,
  email: text,
  website: text,
  uri: text,
  parent_organization_id: text,
  phones,
  contacts,
  locations: z.array(locationShape).optional(),
  attributes,
});

const atLocationShape = z.looseObject({
  id: text,
  service_id: text,
  location_id: text,
  location: locationShape.optional(),
  contacts,
  phones,
  schedules,
});

const serviceShape = z.looseObject({
  id,
  organization_id: text,
  name: z.string().min(1),
  description: text,
  url: text,
  email: text,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']).optional(),
  interpretation_services: text,
  application_process: text,
  fees_description: text,
  eligibility_description: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: text,
  last_modified: text,
  organization: organizationShape.optional(),
  phones,
  schedules,
  service_areas: z.array(z.looseObject({ name: text, attributes })).optional(),
  service_at_locations: z.array(atLocationShape).optional(),
  languages: z.array(languageShape).optional(),
  cost_options: z.array(z.looseObject({ amount: number, currency: text })).optional(),
  required_documents: z.array(z.looseObject({ document: text })).optional(),
  contacts,
  attributes,
});

/** Tables whose rows become records, and terms. */
export const SHAPES = {
  service: serviceShape,
  organization: organizationShape,
  location: locationShape,
  contact: contactShape,
  service_at_location: atLocationShape.extend({ service: serviceShape.optional() }),
  taxonomy_term: termShape,
  // parts that stand in tables of their own when a data set is tabular
  phone: phoneShape,
  schedule: scheduleShape,
  language: languageShape,
  address: addressShape,
  accessibility: z.looseObject({ description: text }),
  service_area: z.looseObject({ name: text }),
  required_document: z.looseObject({ document: text }),
  cost_option: z.looseObject({ amount: number, currency: text }),
  attribute: attributeShape,
} as const;

export type ShapeName = keyof typeof SHAPES;
export type ServiceRow = z.infer<typeof serviceShape>;
export type OrganizationRow = z.infer<typeof organizationShape>;
export type LocationRow = z.infer<typeof locationShape>;
export type ContactRow = z.infer<typeof contactShape>;
export type AtLocationRow = z.infer<typeof atLocationShape>;
export type PhoneRow = z.infer<typeof phoneShape>;
export type ScheduleRow = z.infer<typeof scheduleShape>;
export type AttributeRow = z.infer<typeof attributeShape>;
export type TermRow = z.infer<typeof termShape>;
