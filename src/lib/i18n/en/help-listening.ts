/** What the Help page tells listeners, in English. It tells only of what this version does. */
import type { PlainSection } from '../plain-page.ts';

export const helpListening: readonly PlainSection[] = [
  {
    id: 'listening',
    title: 'Listening',
    blocks: [
      {
        kind: 'text',
        text: 'Press Listen, then Play. The voice is the one your device has for the language of the text; nothing is sent anywhere. The sentence being spoken is marked, and the word too where the voice says which one it is. On a small screen, Listen also shows and hides speed, voice, sleep timer and “More listening controls”.',
      },
      {
        kind: 'list',
        entries: [
          'Speed goes from half to six times normal, and a change is heard at once. Once the voice has been heard, you see beside it how many words a minute it really says. Not every voice reaches the fastest.',
          'The page follows the voice. Scroll away and it stays where you look; a button, or the key V, takes you back to the spoken text.',
          'To start at a certain paragraph, put the focus on it and press Enter. While the article is read aloud, a tap on a sentence reads from there; Settings can switch this off.',
          'Select some of the text, and buttons above the player offer to read from there, or only the selected part.',
          'After a tap or a step to another section, Alt with the left arrow takes the page back to where you were.',
          'Newsletters, appeals for donations and other asides are named and skipped, and notes are passed over. Press S to hear what was skipped last.',
          'Where am I, in More or on the key W, is answered by the voice while it reads.',
        ],
      },
    ],
  },
  {
    id: 'steps',
    title: 'In small steps',
    blocks: [
      {
        kind: 'text',
        text: 'The buttons of the player step by sentence and by section. “More listening controls” has the others, and there is a key for each.',
      },
      {
        kind: 'list',
        entries: [
          'By word and by paragraph. In a pause, a word you step to is said alone.',
          'A step back leads to the beginning of what you are hearing; within the first two seconds, to what comes before.',
          'Repeat slowly says the sentence again at about two thirds of the speed.',
          'Spell the word says the last word letter by letter. Asked once more, it gives each letter a name, such as Alfa and Bravo.',
          'Leave this passage goes on after the quotation, list, table, note or box that is being read.',
          'Stop after pauses by itself when this sentence, paragraph or section is over.',
          'Pitch and volume are there too.',
        ],
      },
    ],
  },
  {
    id: 'sleep',
    title: 'Falling asleep',
    blocks: [
      {
        kind: 'text',
        text: 'The sleep timer ends the reading after 5 to 90 minutes. Only reading counts: a pause costs no time. In the last half minute the voice grows quieter, and “10 minutes more” puts the end off. For five minutes after the end, “Go on reading” takes it up again. Your place is kept.',
      },
    ],
  },
  {
    id: 'screen-off',
    title: 'With the screen off',
    blocks: [
      {
        kind: 'text',
        text: 'The voice belongs to your device. What becomes of it when the screen goes dark is not for this site to decide, nor can it ask, so nothing is promised. This will probably happen:',
      },
      {
        kind: 'terms',
        entries: [
          {
            term: 'Android',
            text: 'The voice may stop after the sentence, or after about a page.',
          },
          { term: 'iPhone and iPad', text: 'The voice probably stops.' },
          {
            term: 'Computers',
            text: 'Chrome, Edge and others like them read on behind other windows and in a tab you have left. Of Firefox and Safari we do not know.',
          },
        ],
      },
      {
        kind: 'list',
        entries: [
          'Settings can keep the screen on while the text is read aloud.',
          'The place is kept at every sentence. Nothing goes on by itself when the screen comes back: press Play.',
          'Where the browser allows it, the buttons on the lock screen, a headset or the keyboard play, pause and step by sentence; a long press, where there is one, steps by section. An iPhone may step by section only. After a long pause a phone may want you to look at the screen first.',
        ],
      },
    ],
  },
  {
    id: 'what-is-read',
    title: 'What is read, and how',
    blocks: [
      {
        kind: 'text',
        text: 'All this stands in Settings, under Reading aloud. “Reset narration settings” puts it back and leaves the voices you chose.',
      },
      {
        kind: 'terms',
        entries: [
          {
            term: 'Kinds of text',
            text: 'Headings, quotations, lists, tables, code, pictures, links on their own, notes and asides: each kind can be read, only named, or skipped. Notes are read at the reference or at the end of the section.',
          },
          {
            term: 'Structure',
            text: 'Words or short sounds can tell where a quotation, a list or a table begins and ends. Quotations can have a lower pitch or a second voice.',
          },
          {
            term: 'Pauses',
            text: 'After sentences, paragraphs and headings, each up to three seconds.',
          },
          {
            term: 'Languages',
            text: 'A passage in another language gets a voice of that language. Where there is none, you are told once; then the article’s voice reads it, or it is left out. Whether British and American English count as different is for you to say.',
          },
          {
            term: 'Numbers and signs',
            text: 'In English and Russian, dates, ranges, sums of money, units, Roman numerals, abbreviations and signs are said in words. Plain numbers are left to the voice.',
          },
          {
            term: 'Marks',
            text: 'The word, the sentence, the paragraph, or nothing; as a tint, an underline, or strongly. Where the voice does not tell which word it says, the word can be estimated: it may be off, so its underline is dotted, and this is off at first.',
          },
        ],
      },
    ],
  },
  {
    id: 'pronunciation',
    title: 'If a word is said wrongly',
    blocks: [
      {
        kind: 'text',
        text: 'Select it in the article and press “Correct the pronunciation”: write it as it should sound, and hear it. Settings has the same, and the list of your rules. A rule holds everywhere or in one article. Your rules stay on the device; a file takes them to another one. An article may bring a list of its publisher’s: your rules come first.',
      },
    ],
  },
  {
    id: 'choosing-a-voice',
    title: 'Choosing a voice',
    blocks: [
      {
        kind: 'list',
        entries: [
          'The list in the player has the voices for the language of the article, by region, with their quality and whether they speak on the device, as far as that is known. The button beside it lets you hear the one chosen.',
          'Automatic takes the best one for your region. System default leaves the choice to the device. What you choose is kept for each language, even while that voice is away.',
          'Where a device offers one voice a region, as Android does, its own settings say which that is.',
          'Robotic voices come last. They stay clear at high speed.',
          'If Settings has quotations in a second voice, a second list appears for it.',
          'Online voices send the text they read to a server, so they are off until you allow them in Settings.',
        ],
      },
    ],
  },
];
