import { z } from 'zod';

/** Whether a place can be reached with a wheelchair, as far as a source says it. */
export const accessibilitySchema = z
  .strictObject({
    wheelchair: z
      .enum(['yes', 'partly', 'no', 'unknown'])
      .meta({ title: 'Rollstuhl', description: 'Mit dem Rollstuhl erreichbar?', examples: ['yes'] }),
  })
  .optional()
  .meta({ title: 'Barrierefreiheit', description: 'Fehlt, wenn nichts bekannt ist.', examples: [{ wheelchair: 'yes' }] });
