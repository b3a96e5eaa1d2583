/**
 * `npm run add -- FILE [--slug S] [--lang L] [--translation-of L]`: turns a text file into an article of the
 * content folder and prints what it made of it. A refusal is one line and exit status 1, and changes nothing.
 */
import { ReaderError } from '../src/lib/base/errors.ts';
import { errorLine } from '../src/lib/importers/error-line.ts';
import { reportLines } from '../src/lib/importers/report.ts';
import { contentFolder } from '../src/lib/server/content-folder.ts';
import { addToContent } from './content-add.ts';
import { addArguments } from './content-arguments.ts';

try {
  const { imported, written, siteMade } = addToContent(addArguments(process.argv.slice(2)), contentFolder());
  const { id, metadata } = imported.publication;
  for (const line of reportLines(imported.report)) console.log(line);
  if (siteMade)
    console.log('Made site.json, as the content folder had none; look at the title and the publisher in it.');
  console.log(`Wrote ${written}; the article is /read/${id}/${metadata.language}/ of the site.`);
} catch (error) {
  if (!(error instanceof ReaderError)) throw error;
  console.error(errorLine(error));
  process.exitCode = 1;
}
