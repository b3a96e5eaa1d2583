/** Marks on the page what is being said, as much of it as the reader wants, and keeps it in view. */
import type { Span } from '../locator/locator.ts';
import type { PageView, Painter } from '../locator/page-view.ts';
import type { NarratorSnapshot } from '../narration/narrator-types.ts';
import type { Sentence } from '../narration/sentence.ts';
import type { Settings } from '../settings/settings.ts';

interface Ports {
  readonly view: PageView;
  readonly painter: Painter;
  readonly settings: () => Pick<Settings, 'highlight' | 'follow'>;
}

export class SpokenMarks {
  readonly #ports: Ports;
  #painted = '';

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /**
   * @param following whether the page scrolls along
   * @returns true where the sentence is another one than at the call before
   */
  show(sentence: Sentence, snapshot: NarratorSnapshot, following: boolean): boolean {
    const { painter, settings } = this.#ports;
    const { highlight } = settings();
    const key = `${sentence.index} ${highlight}`;
    const fresh = key !== this.#painted;
    if (fresh) {
      this.#painted = key;
      const whole = highlight === 'paragraph' || highlight === 'paragraph+word';
      if (highlight === 'none' || highlight === 'word') painter.clear();
      else painter.sentence(sentence.block, whole ? this.#wholeOf(sentence) : this.spanOf(sentence));
      if (following) this.reveal(sentence);
    }
    const wantsWord = highlight === 'word' || highlight.endsWith('+word');
    painter.word(sentence.block, wantsWord ? snapshot.word : null, { estimated: snapshot.wordEstimated });
    return fresh;
  }

  reveal(sentence: Sentence): void {
    this.#ports.view.follow(sentence.block, this.spanOf(sentence));
  }

  clear(): void {
    this.#ports.painter.clear();
    this.#painted = '';
  }

  /** Where a sentence stands in its block; the whole of it for a picture. */
  spanOf(sentence: Sentence): Span {
    return sentence.span.end > sentence.span.start ? sentence.span : this.#wholeOf(sentence);
  }

  #wholeOf(sentence: Sentence): Span {
    return { start: 0, end: this.#ports.view.text(sentence.block)?.text.length ?? 0 };
  }
}
