/**
 * Sentences for the measure of estimated words, as the narrator would say them: those of the articles that the
 * site ships, of the texts for segmentation and of the shared article, then clauses of these put together anew
 * until there are enough. Two halves share nothing: constants are fitted on one and judged on the other.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Publication } from '../../src/lib/document/model.ts';
import { importFile } from '../../src/lib/importers/importer.ts';
import { buildScript } from '../../src/lib/narration/script.ts';
import { spokenForm } from '../../src/lib/narration/spoken/spoken-form.ts';
import { loadEditions } from '../../src/lib/server/editions.ts';
import { testWords } from '../../tests/support/narration-words.ts';
import { goldParagraphs } from '../../tests/support/segmentation.ts';
import { recombined } from './recombine.ts';
import type { SpokenSentence } from './recombine.ts';

export const MATERIAL_LANGUAGES = ['en', 'ru'] as const;
export type MaterialLanguage = (typeof MATERIAL_LANGUAGES)[number];

export interface Material {
  readonly sentences: readonly SpokenSentence[];
  /** How many stood in the articles, in the texts for segmentation, in the shared article; the rest is put together. */
  readonly real: { readonly articles: number; readonly texts: number; readonly shared: number };
}

const CONTENT = fileURLToPath(new URL('../../src/content', import.meta.url));
const SHARED = new URL('../../../shared/articles/leaving-the-russian-army.txt', import.meta.url);
const SEED = 20261122;

/** Two halves of `size / 2` sentences each. The shared article is left out where it is not there. */
export function material(lang: MaterialLanguage, size: number): readonly [Material, Material] {
  const seen = new Set<string>();
  const fresh = (sentences: readonly SpokenSentence[]): SpokenSentence[] =>
    sentences.filter(({ text }) => !seen.has(text) && seen.add(text));
  const sources = [fresh(ofArticles(lang)), fresh(ofTexts(lang)), fresh(ofSharedArticle(lang))] as const;
  const half = (parity: 0 | 1): Material => {
    const [articles, texts, shared] = sources.map((all) => all.filter((_, index) => index % 2 === parity));
    const real = [...articles!, ...texts!, ...shared!].slice(0, size / 2);
    const counted = { articles: articles!.length, texts: texts!.length };
    return {
      sentences: [...real, ...recombined(real, lang, size / 2 - real.length, SEED + parity)],
      real: { ...counted, shared: Math.max(0, real.length - counted.articles - counted.texts) },
    };
  };
  return [half(0), half(1)];
}

function ofArticles(lang: MaterialLanguage): SpokenSentence[] {
  const { editions } = loadEditions(CONTENT);
  return editions
    .filter(({ file }) => file.lang === lang)
    .flatMap(({ publication }) => ofPublication(publication));
}

function ofTexts(lang: MaterialLanguage): SpokenSentence[] {
  return (['held-out', 'worked'] as const)
    .flatMap((part) => goldParagraphs(lang, part).flat())
    .map((shown) => spokenForm(shown, lang))
    .map(({ spoken, words }) => ({ text: spoken, words: words.map((word) => word.spoken) }))
    .filter(({ words }) => words.length > 0);
}

function ofSharedArticle(lang: MaterialLanguage): SpokenSentence[] {
  if (lang !== 'en' || !existsSync(SHARED)) return [];
  return ofPublication(importFile(readFileSync(SHARED), 'shared.txt', { language: 'en' }).publication);
}

/** Without sentences in which the voice changes. */
function ofPublication(publication: Publication): SpokenSentence[] {
  return buildScript(publication, { words: testWords })
    .sentences.filter(
      ({ runs, words, lang }) => runs.length === 1 && words.length > 0 && lang === runs[0]!.lang,
    )
    .filter(({ lang }) => lang === publication.metadata.language)
    .map(({ spoken, words }) => ({ text: spoken, words: words.map((word) => word.spoken) }));
}
