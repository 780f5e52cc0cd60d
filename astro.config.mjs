import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { policies } from './src/integrations/policies.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readOrigin } from './src/loading/read-origin.ts';

export default defineConfig({
  site: readOrigin(import.meta.dirname),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), policies(), searchIndex()],
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
