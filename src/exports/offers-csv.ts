import { joinCell, toCsv } from './csv.ts';

/** An offer in the words of one language, as a row of a table. */
export interface OfferRow {
  id: string;
  title: string;
  summary: string;
  actor: string;
  topics: readonly string[];
  audience: readonly string[];
  languages: readonly string[];
  interpretation: string;
  cost: string;
  registration: string;
  /** Readable, one entry for each rhythm or day. */
  hours: readonly string[];
  places: readonly string[];
  addresses: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
  website: string;
  status: string;
  assuredDate: string;
  /** Newest date of a source, as precise as it is known. */
  evidenceDate: string;
  pageUrl: string;
}

/** Columns by the names HSDS has for them; `audience` and `page` are schema.org's and ours, `evidence_date` is ours. */
const COLUMNS: Record<string, (row: OfferRow) => string> = {
  id: ({ id }) => id,
  name: ({ title }) => title,
  description: ({ summary }) => summary,
  organization: ({ actor }) => actor,
  taxonomy_terms: ({ topics }) => joinCell(topics),
  audience: ({ audience }) => joinCell(audience),
  languages: ({ languages }) => joinCell(languages),
  interpretation_services: ({ interpretation }) => interpretation,
  fees_description: ({ cost }) => cost,
  application_process: ({ registration }) => registration,
  schedules: ({ hours }) => joinCell(hours),
  locations: ({ places }) => joinCell(places),
  addresses: ({ addresses }) => joinCell(addresses),
  phones: ({ phones }) => joinCell(phones),
  email: ({ emails }) => joinCell(emails),
  url: ({ website }) => website,
  status: ({ status }) => status,
  assured_date: ({ assuredDate }) => assuredDate,
  evidence_date: ({ evidenceDate }) => evidenceDate,
  page: ({ pageUrl }) => pageUrl,
};

/** All offers as one table for spreadsheets; one row per offer. */
export function toOffersCsv(offers: readonly OfferRow[]): string {
  const columns = Object.entries(COLUMNS);
  return toCsv(
    columns.map(([name]) => name),
    offers.map((offer) => columns.map(([, toCell]) => toCell(offer))),
  );
}
