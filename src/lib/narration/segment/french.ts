/** French abbreviations: the frequent ones, so that French quotations and articles are read well. */
import type { Abbreviations } from './abbreviations.ts';
import { words } from './words.ts';

export const FRENCH: Abbreviations = {
  beforeName: words(`m mm mme mlle dr pr me mgr st ste cf env p.ex c.-à-d`),
  beforeNumber: words(`p pp art fig n no vol chap t av`),
  either: words(`cie apr av j.-c jr`),
  units: words(`kg km cm mm min sec`),
  last: words(`etc`),
  starters:
    words(`le la les un une il elle ils elles on nous vous je tu ce cela cette ces mais et ou donc or ni car si
    quand comme alors puis dans sur sous par pour avec sans en au aux de du des qui que quoi où pourquoi`),
  labels: words(`vitamine plan classe groupe type annexe point`),
};
