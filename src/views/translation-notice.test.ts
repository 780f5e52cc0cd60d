import { describe, expect, test } from 'vitest';
import { context, offer } from '../../tests/fixtures/catalog.ts';
import { toTranslationNotice } from './translation-notice.ts';

const english = { en: { title: 'Language café' } };

describe('toTranslationNotice', () => {
  test('is silent in German and about words a person has made or checked', () => {
    expect(toTranslationNotice(offer(), context('de'))).toBeUndefined();
    expect(toTranslationNotice(offer({ words: english, head: { status: 'human' } }), context('en'))).toBeUndefined();
    expect(toTranslationNotice(offer({ words: english, head: { status: 'reviewed', reviewedBy: 'Büro' } }), context('en'))).toBeUndefined();
  });

  test('says loudly that the reader gets German words', () => {
    const notice = toTranslationNotice(offer(), context('en'));
    expect(notice).toEqual({ text: 'This text is not yet in your language. You are reading the German text.', isLoud: true });
  });

  test('says loudly that the German words have changed since', () => {
    const notice = toTranslationNotice(offer({ words: english, head: { status: 'reviewed', of: { title: '00000000' } } }), context('en'));
    expect(notice).toEqual({ text: 'The German text has changed. This translation may be old.', isLoud: true });
  });

  test('says quietly that a machine has made the words', () => {
    const notice = toTranslationNotice(offer({ words: english, head: { status: 'machine' } }), context('en'));
    expect(notice).toMatchObject({ isLoud: false });
    expect(notice!.text).toContain('A machine translated this text.');
  });

  test('says quietly that another machine has checked them', () => {
    const notice = toTranslationNotice(offer({ words: english, head: { status: 'machine-checked' } }), context('en'));
    expect(notice).toEqual({ text: 'Translated by machine and checked by another.', isLoud: false });
  });
});
