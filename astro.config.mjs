import { defineConfig } from 'astro/config';
import { policies } from './src/integrations/policies.ts';
import { POLICY, SCRIPT_SOURCES } from './src/integrations/security-headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readOrigin } from './src/loading/read-origin.ts';

export default defineConfig({
  site: readOrigin(import.meta.dirname),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [policies(), searchIndex()],
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [...POLICY],
      scriptDirective: { resources: [...SCRIPT_SOURCES] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
