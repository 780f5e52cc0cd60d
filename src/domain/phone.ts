import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { refuse } from './refine.ts';

/** Numbers that are dialled as they are in all of Germany; libphonenumber does not know them. */
const SHORT_NUMBERS = new Set(['110', '112', '115', '116006', '116016', '116111', '116116', '116117', '116123']);

/** Whether a text is a phone number as content holds it: E.164 (`+495118205033`) or a German short number (`112`). */
export function isPhoneNumber(value: string): boolean {
  return SHORT_NUMBERS.has(value) || (/^\+[1-9]\d{4,14}$/.test(value) && (parsePhoneNumberFromString(value)?.isValid() ?? false));
}

/**
 * How the number is written on a German sign, for example `0511 8205033`; short numbers in blocks of three (`116 117`),
 * numbers abroad with their country code. The blanks
 * are no-break spaces, so that no line ends inside a number.
 */
export function formatPhone(value: string): string {
  const written = SHORT_NUMBERS.has(value) ? value.replace(/(\d{3})(?=\d)/g, '$1 ') : formatLong(value);
  return written.replaceAll(' ', '\u00a0');
}

/** How the number is written abroad, `+49 511 8205033`; short numbers, which only work here, stay `116 117`. With plain blanks. */
export function formatPhoneAbroad(value: string): string {
  return SHORT_NUMBERS.has(value)
    ? formatPhone(value).replaceAll('\u00a0', ' ')
    : (parsePhoneNumberFromString(value)?.formatInternational() ?? value);
}

function formatLong(value: string): string {
  const parsed = parsePhoneNumberFromString(value);
  return (parsed?.country === 'DE' ? parsed.formatNational() : parsed?.formatInternational()) ?? value;
}

/** A phone number with what it is for. */
export const phoneSchema = z.strictObject({
  number: z
    .string()
    .superRefine((value, context) => {
      if (!isPhoneNumber(value)) refuse(context, 'phone-invalid', { value });
    })
    .meta({
      title: 'Telefonnummer',
      description: 'Mit Ländervorwahl, ohne Leerzeichen (E.164). Kurznummern wie 112 bleiben, wie sie sind. Immer in Anführungszeichen.',
      examples: ['+495118205033'],
    }),
  type: z
    .enum(['voice', 'fax', 'sms'])
    .default('voice')
    .meta({ title: 'Art', description: 'Telefon, Fax oder SMS (HSDS phone.type).', examples: ['voice'] }),
});

export type Phone = z.infer<typeof phoneSchema>;

/** The number to call, not a fax; `undefined` when there is none. */
export function findVoice({ facts }: { facts: { phones: readonly Phone[] } }): Phone | undefined {
  return facts.phones.find(({ type }) => type === 'voice');
}
