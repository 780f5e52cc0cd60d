/** A voice of the device for a BCP 47 tag: the same tag, else the same language. */
export function findVoice(tag: string): SpeechSynthesisVoice | undefined {
  const [language] = tag.split('-');
  const voices = speechSynthesis.getVoices();
  return voices.find(({ lang }) => lang === tag) ?? voices.find(({ lang }) => lang.split(/[-_]/)[0] === language);
}
