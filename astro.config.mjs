import { defineConfig } from 'astro/config';
import { policies } from './src/integrations/policies.ts';
import { redirectPages } from './src/integrations/redirect-pages.ts';
import { POLICY, SCRIPT_SOURCES } from './src/integrations/security-headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { readOrigin } from './src/loading/read-origin.ts';

export default defineConfig({
  site: readOrigin(import.meta.dirname),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [policies(), sitemap(), searchIndex(), redirectPages()],
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [...POLICY],
      scriptDirective: { resources: [...SCRIPT_SOURCES] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
