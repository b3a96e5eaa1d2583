/** What is said in place of what is written, in English. */
import { expansion } from './expansion.ts';
import type { Expansion } from './expansion.ts';

/** In order: the first that matches a place wins. */
export const ENGLISH: readonly Expansion[] = [
  expansion(String.raw`Dr\.(?=\s\p{Lu})`, 'Doctor'),
  expansion(String.raw`Prof\.`, 'Professor'),
  expansion(String.raw`Gen\.(?=\s\p{Lu})`, 'General'),
  expansion(String.raw`Col\.(?=\s\p{Lu})`, 'Colonel'),
  expansion(String.raw`Lt\.(?=\s\p{Lu})`, 'Lieutenant'),
  expansion(String.raw`Sgt\.`, 'Sergeant'),
  expansion(String.raw`Capt\.`, 'Captain'),
  expansion(String.raw`Figs?\.(?=\s\p{N})`, 'Figure'),
  expansion(String.raw`No\.(?=\s\p{N})`, 'number', 'giu'),
  expansion(String.raw`vol\.(?=\s\p{N})`, 'volume', 'giu'),
  expansion(String.raw`pp\.(?=\s\p{N})`, 'pages'),
  expansion(String.raw`p\.(?=\s\p{N})`, 'page'),
  expansion(String.raw`approx\.`, 'approximately', 'giu'),
  expansion(String.raw`e\._g\.`, 'for example', 'giu'),
  expansion(String.raw`i\._e\.`, 'that is', 'giu'),
  expansion(String.raw`vs\.`, 'versus', 'giu'),
  expansion(String.raw`cf\.`, 'compare', 'giu'),
  expansion(String.raw`etc\.`, 'et cetera'),
  { pattern: /(?<=\p{N})–(?=\p{N})/gu, say: ' to ' },
  { pattern: /№\s*/g, say: 'number ' },
  { pattern: /§\s*/g, say: 'section ' },
];
