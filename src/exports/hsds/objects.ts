import type { Weekday } from '../../domain/schedule.ts';

// Objects of HSDS 3.1 as far as we write them. Names and meanings are the standard's (https://docs.openreferral.org).

export interface HsdsTaxonomy {
  id: string;
  name: string;
  description: string;
  uri: string;
}

export interface HsdsTaxonomyTerm {
  id: string;
  /** Our own id. */
  code: string;
  name: string;
  description: string;
  taxonomy_id: string;
  taxonomy_detail?: HsdsTaxonomy | undefined;
  /** ISO 639 */
  language: string;
  term_uri?: string | undefined;
}

export interface HsdsAttribute {
  id: string;
  link_id: string;
  /** Table of the record that it belongs to. */
  link_entity: string;
  link_type: string;
  taxonomy_term_id?: string | undefined;
  taxonomy_term?: HsdsTaxonomyTerm | undefined;
  value?: string | undefined;
}

export interface HsdsLanguage {
  id: string;
  name: string;
  code: string;
}

export interface HsdsUrl {
  id: string;
  label: string;
  url: string;
}

export interface HsdsPhone {
  id: string;
  /** E.164, or a German short number. */
  number: string;
  type: 'voice' | 'fax' | 'text';
  languages?: HsdsLanguage[] | undefined;
  description?: string | undefined;
}

export interface HsdsSchedule {
  id: string;
  valid_from?: string | undefined;
  valid_to?: string | undefined;
  dtstart?: string | undefined;
  wkst?: Weekday | undefined;
  freq?: 'WEEKLY' | 'MONTHLY' | undefined;
  interval?: number | undefined;
  byday?: string | undefined;
  byweekno?: string | undefined;
  description?: string | undefined;
  /** `09:30+01:00` */
  opens_at?: string | undefined;
  closes_at?: string | undefined;
  attributes?: HsdsAttribute[] | undefined;
}

export interface HsdsContact {
  id: string;
  organization_id?: string | undefined;
  location_id?: string | undefined;
  name: string;
  email?: string | undefined;
  phones?: HsdsPhone[] | undefined;
  /** Added by our profile: HSDS has no hours for a contact. */
  schedules?: HsdsSchedule[] | undefined;
  attributes?: HsdsAttribute[] | undefined;
}

export interface HsdsAddress {
  id: string;
  address_1: string;
  city: string;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: 'physical';
}

export interface HsdsAccessibility {
  id: string;
  description: string;
}

export interface HsdsLocation {
  id: string;
  location_type: 'physical';
  name: string;
  description: string;
  transportation?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  addresses?: HsdsAddress[] | undefined;
  accessibility?: HsdsAccessibility[] | undefined;
  attributes?: HsdsAttribute[] | undefined;
}

/** As it stands in lists and inside a service. */
export interface HsdsOrganizationHead {
  id: string;
  name: string;
  description: string;
  email?: string | undefined;
  website?: string | undefined;
  uri: string;
  parent_organization_id?: string | undefined;
}

export interface HsdsOrganization extends HsdsOrganizationHead {
  phones?: HsdsPhone[] | undefined;
  contacts?: HsdsContact[] | undefined;
  locations?: HsdsLocation[] | undefined;
  attributes?: HsdsAttribute[] | undefined;
}

export interface HsdsServiceArea {
  id: string;
  name: string;
  attributes: HsdsAttribute[];
}

export interface HsdsServiceAtLocation {
  id: string;
  location: HsdsLocation;
}

export interface HsdsCostOption {
  id: string;
  amount: number;
  currency: 'EUR';
}

export interface HsdsRequiredDocument {
  id: string;
  document: string;
}

/** As it stands in lists. */
export interface HsdsServiceHead {
  id: string;
  name: string;
  description: string;
  url?: string | undefined;
  additional_urls: HsdsUrl[];
  email?: string | undefined;
  status: 'active' | 'inactive' | 'temporarily closed';
  interpretation_services?: string | undefined;
  application_process?: string | undefined;
  fees_description?: string | undefined;
  eligibility_description?: string | undefined;
  minimum_age?: number | undefined;
  maximum_age?: number | undefined;
  assured_date?: string | undefined;
  organization?: HsdsOrganizationHead | undefined;
}

export interface HsdsService extends HsdsServiceHead {
  phones?: HsdsPhone[] | undefined;
  schedules?: HsdsSchedule[] | undefined;
  service_areas?: HsdsServiceArea[] | undefined;
  service_at_locations?: HsdsServiceAtLocation[] | undefined;
  languages?: HsdsLanguage[] | undefined;
  cost_options?: HsdsCostOption[] | undefined;
  required_documents?: HsdsRequiredDocument[] | undefined;
  contacts?: HsdsContact[] | undefined;
  attributes?: HsdsAttribute[] | undefined;
}
