/** The Help page in English. It tells only of what this version does. */
import type { PlainPage } from '../plain-page.ts';
import { helpListening } from './help-listening.ts';

export const help: PlainPage = {
  title: 'Help',
  lead: 'How to read, how to listen, and what to do when something does not work.',
  contents: 'On this page',
  sections: [
    {
      id: 'reading',
      title: 'Reading',
      blocks: [
        {
          kind: 'list',
          entries: [
            'Open an article from the Library. Your place is kept as you read: come back, and “Continue” takes you to the same sentence.',
            'Contents lists the sections and marks the one you are in. Each section also ends with links to the previous and the next.',
            'Text settings change colours, typeface, size and spacing while you look at the page. “Reset text settings” puts them back.',
            'After a jump to a section or a note, Alt with the left arrow takes you back to where you were, and Alt with the right arrow forward again.',
          ],
        },
      ],
    },
    ...helpListening,
    {
      id: 'keys',
      title: 'Keys',
      blocks: [
        {
          kind: 'text',
          text: 'Single keys never act while you write in a field. If they get in the way of your reader program or of dictation, switch them off in Settings.',
        },
        {
          kind: 'keys',
          caption: 'Keys on the page of an article',
          head: ['Key', 'What it does'],
          rows: [
            { strokes: [['K']], does: 'Play or pause' },
            { strokes: [['J'], ['L']], does: 'Previous or next sentence' },
            {
              strokes: [
                ['Shift', 'J'],
                ['Shift', 'L'],
              ],
              does: 'Previous or next section',
            },
            { strokes: [['U'], ['O']], does: 'Previous or next word' },
            {
              strokes: [
                ['Shift', 'U'],
                ['Shift', 'O'],
              ],
              does: 'Previous or next paragraph',
            },
            { strokes: [['R']], does: 'Repeat the sentence' },
            { strokes: [['Shift', 'R']], does: 'Repeat it slowly' },
            { strokes: [['X']], does: 'Spell the last word; again, with names for the letters' },
            { strokes: [['E']], does: 'Leave the quotation, list or box being read' },
            { strokes: [['V']], does: 'Back to the spoken text' },
            { strokes: [[','], ['.']], does: 'Slower or faster' },
            { strokes: [['Enter']], does: 'Read aloud from the focused paragraph' },
            { strokes: [['S']], does: 'Hear what was just skipped' },
            { strokes: [['C']], does: 'Contents' },
            { strokes: [['T']], does: 'Text settings' },
            { strokes: [['W']], does: 'Where am I: section, share read, time left' },
            {
              strokes: [
                ['Alt', '←'],
                ['Alt', '→'],
              ],
              does: 'Back and forward through jumps',
            },
            { strokes: [['?']], does: 'This list' },
            { strokes: [['Esc']], does: 'Close a dialog' },
          ],
        },
      ],
    },
    {
      id: 'voices',
      title: 'If there is no voice',
      blocks: [
        {
          kind: 'text',
          text: 'Reading aloud uses the voices of your device. Where one for the language is missing, it can be added once, in the settings of the device; the names below differ a little from version to version. Reload the page afterwards.',
        },
        {
          kind: 'terms',
          entries: [
            {
              term: 'Android',
              text: 'Settings, Accessibility, Text-to-speech output: open the settings of the engine and install voice data.',
            },
            {
              term: 'iPhone and iPad',
              text: 'Settings, Accessibility, Spoken Content (or Read & Speak), Voices: choose the language and download a voice.',
            },
            {
              term: 'Windows',
              text: 'Settings, Time & language, Speech, Add voices. Some voices come with the language pack.',
            },
            {
              term: 'Mac',
              text: 'System Settings, Accessibility, Spoken Content (or Read & Speak), System voice, Manage voices.',
            },
            {
              term: 'Linux',
              text: 'Install speech-dispatcher and a speech program such as espeak-ng. Firefox then finds the voices; Chromium must be started with --enable-speech-dispatcher.',
            },
          ],
        },
      ],
    },
    {
      id: 'offline',
      title: 'With no network',
      blocks: [
        {
          kind: 'text',
          text: 'On the first visit the whole site is put on your device: every page, and every article in every language. After that it opens with no network. When there is a new version, a line says so; it is used when you choose to reload, never in the middle of a sentence.',
        },
        {
          kind: 'text',
          text: 'A private window forgets everything when it closes, and a browser short of space may clear what a site has kept. Then one more visit with a network puts it back.',
        },
      ],
    },
    {
      id: 'install',
      title: 'As an app',
      blocks: [
        {
          kind: 'list',
          entries: [
            'Chrome, Edge and other browsers like them: the install sign in the address bar, or Install app in the menu.',
            'iPhone and iPad: Share, then Add to Home Screen.',
            'Android: Add to Home screen, or Install, in the browser’s menu.',
          ],
        },
        { kind: 'text', text: 'The app is the same site in a window of its own. It asks for no permission.' },
      ],
    },
    {
      id: 'other-device',
      title: 'Your settings on another device',
      blocks: [
        {
          kind: 'text',
          text: 'Settings can be written into a file and read from one, and an import can be undone. Whether online voices are allowed is not in the file. Pronunciation rules have a file of their own.',
        },
      ],
    },
    {
      id: 'accessibility',
      title: 'Accessibility',
      blocks: [
        {
          kind: 'list',
          entries: [
            'Everything works by keyboard, and every control has a name that a screen reader says.',
            'The page scrolls one way only, down to 320 pixels of width and at 400 % zoom. The settings of your system for contrast, colours and motion are followed.',
            'Text in the built-in themes has a contrast of 7 to 1 or better. With your own colours the contrast is shown as you choose.',
            'While the text is read aloud, a screen reader hears only what you did or must know, never the text a second time. After Pause and Stop it goes on from the same place.',
            'In the first pause you are asked whether you use a screen reader, because a page cannot know. With “Yes” the messages are shorter, and Where am I is left to the screen reader. Settings can change the answer, and can pause the voice whenever you move by keys.',
          ],
        },
      ],
    },
    {
      id: 'problems',
      title: 'If something goes wrong',
      blocks: [
        {
          kind: 'terms',
          entries: [
            {
              term: 'The voice stops or says nothing',
              text: 'Press Play again: your place is kept. If it stays silent, choose another voice in the player, or a lower speed. “Why did it stop?”, in More, lists the last times with the reason and what helps; the list stays on your device.',
            },
            {
              term: 'Settings are gone after a reload',
              text: 'The browser does not let the site keep anything. Private windows and strict privacy settings do this. Reading works all the same.',
            },
            {
              term: 'The page is not the newest',
              text: 'Look for the line about a new version, and reload. Until then the kept one is whole and usable.',
            },
            {
              term: 'A typeface does not change',
              text: 'Some typefaces have no letters for some languages: the list says which. Weight changes little in the typefaces of the device.',
            },
          ],
        },
      ],
    },
  ],
};
