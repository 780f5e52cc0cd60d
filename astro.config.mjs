import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { headerFiles } from './src/integrations/header-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { trimCsp } from './src/integrations/trim-csp.ts';
import { readOrigin } from './src/loading/read-origin.ts';

export default defineConfig({
  site: readOrigin(import.meta.dirname),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), trimCsp(), searchIndex(), headerFiles()],
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
