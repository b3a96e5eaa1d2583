/** The About page in English: what this is, where its texts and faces come from, and what it knows of a reader. */
import type { PlainPage } from '../plain-page.ts';

export const about: PlainPage = {
  title: 'About',
  lead: 'Lectern is a place to read long articles, or to hear them, with no network and on any device.',
  contents: 'On this page',
  sections: [
    {
      id: 'what',
      title: 'What it is',
      blocks: [
        {
          kind: 'text',
          text: 'A long article deserves a quiet page. Lectern sets it for your eyes, keeps your place, and reads it aloud sentence by sentence with the voice of your device. It is made for tired readers and for those who see little or nothing of the screen: the text is the interface, and everything can be done by keyboard, touch or ear.',
        },
      ],
    },
    {
      id: 'sources',
      title: 'The articles',
      blocks: [
        {
          kind: 'text',
          text: 'Each article says at its top and at its end where it comes from: the work it retells or translates, who published and who reported it, and how it was worked over. A retelling is in our own words; it is no substitute for the original, which the last lines link to.',
        },
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      blocks: [
        {
          kind: 'list',
          entries: [
            'Nothing leaves your device. There is no account, no counting of visits, no advertisement, and no request to any other site.',
            'Kept on the device are your settings and, for each article, the place where you stopped. Of the text itself nothing is noted beside them.',
            'The voices are those of the device. Online voices, which send the text away, are off unless you allow them.',
            'Clearing this site’s data in the browser removes everything. What the browser’s own history remembers is the browser’s.',
          ],
        },
      ],
    },
    {
      id: 'licence',
      title: 'Licence',
      blocks: [
        {
          kind: 'text',
          text: 'The program is free software under the GNU General Public License, version 3 or, at your option, any later version. It comes with no warranty. The texts carry their own licences, named at the end of each.',
        },
        {
          kind: 'link',
          href: 'https://www.gnu.org/licenses/gpl-3.0.html',
          text: 'The text of the GNU General Public License',
        },
      ],
    },
    {
      id: 'typefaces',
      title: 'Typefaces',
      blocks: [
        {
          kind: 'text',
          text: 'The typefaces that come with the site are under the SIL Open Font License 1.1. They are loaded only if you choose one, and from this site alone.',
        },
        {
          kind: 'terms',
          entries: [
            {
              term: 'Literata',
              text: 'The Literata Project Authors. A serif for long reading; Latin and Cyrillic.',
            },
            { term: 'Source Sans 3', text: 'Adobe. A plain sans-serif; Latin and Cyrillic.' },
            {
              term: 'Andika',
              text: 'SIL International. Letters that are hard to confuse; Latin and Cyrillic.',
            },
            {
              term: 'Atkinson Hyperlegible Next',
              text: 'Braille Institute of America. For low vision; Latin letters only.',
            },
            {
              term: 'OpenDyslexic',
              text: 'Abbie Gonzalez. Weighted at the foot of each letter; Latin letters only.',
            },
          ],
        },
      ],
    },
    {
      id: 'voices',
      title: 'What is known of voices',
      blocks: [
        {
          kind: 'text',
          text: 'Which voices of common systems sound best is taken from the lists of the Readium Speech project, shortened: copyright 2024 Readium Foundation, under the BSD 3-Clause licence.',
        },
        { kind: 'link', href: '../licences/readium-speech.txt', text: 'The licence of these lists' },
      ],
    },
  ],
};
