import { defineCollection } from 'astro:content';
import { contentLoader } from './loading/content-loader.ts';

/** One collection for everything below `content/`: the reader of the command line, seen by Astro. */
export const collections = { content: defineCollection({ loader: contentLoader() }) };
