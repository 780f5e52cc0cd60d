const EVERYBODY = { 'Access-Control-Allow-Origin': '*' };

/**
 * Headers of what every website may read and program may use, by path as `_headers` writes it: placeholders, and `*` at the end only,
 * which Netlify and Cloudflare both understand. nginx.conf has the same rules.
 */
export const OPEN_HEADERS: Record<string, Record<string, string>> = {
  '/:locale/data/*': EVERYBODY,
  '/:locale/data/places.geojson': { 'Content-Type': 'application/geo+json' },
  '/:locale/data/offers.csv': { 'Content-Type': 'text/csv; charset=utf-8' },
  '/:locale/data/changes.atom': { 'Content-Type': 'application/atom+xml' },
  '/:locale/calendar/*': EVERYBODY,
  '/:locale/offers/:id/dates.ics': { ...EVERYBODY, 'Content-Type': 'text/calendar; charset=utf-8' },
  '/:locale/contact-points/:id/contact.vcf': { ...EVERYBODY, 'Content-Type': 'text/vcard; charset=utf-8' },
  '/:locale/contact-points/all.vcf': { ...EVERYBODY, 'Content-Type': 'text/vcard; charset=utf-8' },
  '/schemas/*': EVERYBODY,
  '/sitemap.xml': EVERYBODY,
  '/sitemap-*': EVERYBODY,
};
