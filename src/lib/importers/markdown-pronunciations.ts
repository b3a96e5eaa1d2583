/** The publisher's list of pronunciations in front matter: how it is read, and how it is written. */
import type { YAMLMap } from 'yaml';
import type { Pronunciation } from '../document/model.ts';
import { pronunciationProblem } from '../document/pronunciation.ts';
import type { YamlReader } from './yaml-reader.ts';

const KNOWN = ['text', 'say', 'lang', 'whole-word', 'case-sensitive'];

/**
 * @returns null where there is no list, or nothing in it
 * @throws ReaderError front-matter-malformed, language-unknown, with the line of the entry
 */
export function readPronunciations(reader: YamlReader, front: YAMLMap): readonly Pronunciation[] | null {
  const entries = reader.maps(front, 'pronunciations', KNOWN);
  if (!entries || entries.length === 0) return null;
  return entries.map((entry) => {
    const text = reader.text(entry, 'text');
    const say = reader.text(entry, 'say');
    if (!text || !say)
      throw reader.malformed(reader.lineOf(entry), 'an entry of “pronunciations” needs “text” and “say”');
    const lang = reader.language(entry, 'lang');
    const read: Pronunciation = {
      text: text.value,
      say: say.value,
      ...(lang ? { lang } : {}),
      ...(reader.flag(entry, 'whole-word') === false ? { wholeWord: false } : {}),
      ...(reader.flag(entry, 'case-sensitive') === true ? { caseSensitive: true } : {}),
    };
    const wrong = pronunciationProblem(read);
    if (wrong !== null) throw reader.malformed(reader.lineOf(entry), `in “pronunciations”, ${wrong}`);
    return read;
  });
}

/** As `yaml` writes them; what is undefined it leaves out. */
export function pronunciationMaps(entries: readonly Pronunciation[]): readonly object[] {
  return entries.map(({ text, say, lang, wholeWord, caseSensitive }) => ({
    text,
    say,
    lang,
    'whole-word': wholeWord,
    'case-sensitive': caseSensitive,
  }));
}
