import { findVoice } from './voices.ts';

/** Shows the button where the device has a voice for the language of the page; what speaks is loaded when somebody asks for it. */
const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
if (button && 'speechSynthesis' in window) {
  const show = () => {
    button.hidden = !findVoice(document.documentElement.lang);
  };
  show();
  speechSynthesis.addEventListener('voiceschanged', show); // voices come later than the page
  button.addEventListener('click', () => {
    void import('./speak.ts').then(({ toggleSpeech }) => {
      toggleSpeech(button);
    });
  });
}
