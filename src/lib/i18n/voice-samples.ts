/**
 * A sentence to hear a voice by, in the language that the voice is to read. Short, with a name of no one in it, and no
 * number or foreign word that a voice could stumble over.
 */
import { primaryLanguage, type LanguageTag } from '../base/language.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  be: 'Так гучаць словы, калі іх чытаю я.',
  cs: 'Takto znějí slova, když je čtu já.',
  de: 'So klingt ein Text, wenn ich ihn vorlese.',
  en: 'This is how a text sounds when I read it to you.',
  es: 'Así suena un texto cuando lo leo yo.',
  fr: 'Voici comment sonne un texte quand je le lis.',
  it: 'Ecco come suona un testo quando lo leggo io.',
  nl: 'Zo klinkt een tekst als ik hem voorlees.',
  pl: 'Tak brzmi tekst, kiedy ja go czytam.',
  pt: 'É assim que soa um texto quando eu o leio.',
  ru: 'Вот как звучит текст, когда его читаю я.',
  sv: 'Så här låter en text när jag läser den.',
  uk: 'Ось як звучить текст, коли його читаю я.',
};

/** Where we have no sentence: the language's name in itself, or its tag where the browser does not know that either. */
export function voiceSample(lang: LanguageTag): string {
  const language = primaryLanguage(lang);
  return (
    SAMPLES[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  );
}
