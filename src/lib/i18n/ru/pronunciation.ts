/** Слова о правилах произношения по-русски. */
import type { PronunciationWords } from '../en/pronunciation.ts';

const plural = new Intl.PluralRules('ru');
const rules = (count: number): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'правило', few: 'правила' };
  return `${count} ${forms[plural.select(count)] ?? 'правил'}`;
};

export const pronunciation: PronunciationWords = {
  title: 'Произношение',
  lead: 'Если голос читает слово неверно, запишите, как оно должно звучать. Правила остаются на этом устройстве.',
  rules: 'Ваши правила',
  none: 'Правил пока нет.',
  problem: 'Этот браузер не сохраняет правила для этого сайта. Они действуют, пока вы не уйдёте со страницы.',
  written: 'Как пишется',
  writtenHint: 'Слово или несколько слов — так, как они стоят в тексте.',
  say: 'Как читать',
  sayHint: 'Запишите так, как слышится. Если оставить пустым, слово не прозвучит.',
  language: 'Язык',
  languageHint: 'Язык текста, в котором стоит слово.',
  wholeWord: 'Слово целиком',
  wholeWordHint:
    'Если отключить, правило действует и в начале более длинных слов: основа годится для всех падежей.',
  matchCase: 'Учитывать регистр',
  matchCaseHint: 'Если включить, правило для «ДОМ» не тронет «дом».',
  scope: 'Где',
  everywhere: 'Везде',
  onlyIn: (article) => `Только в статье «${article}»`,
  hear: 'Прослушать',
  newRule: 'Новое правило',
  changeRule: 'Изменение правила',
  addRule: 'Добавить правило',
  add: 'Добавить',
  save: 'Сохранить',
  cancel: 'Отмена',
  change: 'Изменить',
  remove: 'Удалить',
  undo: 'Вернуть',
  exportRules: 'Экспорт правил',
  importRules: 'Импорт правил',
  importHint: 'Файл, сохранённый здесь или на другом устройстве. Его правила добавятся к вашим.',
  faults: {
    'match-empty': 'Запишите слово так, как оно стоит в тексте.',
    'match-long': 'Здесь помещается не больше 200 знаков.',
    'say-long': 'Здесь помещается не больше 200 знаков.',
    same: 'Для этого слова правило уже есть. Измените его или выберите другой язык или место.',
  },
  full: (most) => `Набралось ${rules(most)}, больше не поместится. Сначала удалите какое-нибудь.`,
  saidAs: 'читается как',
  silent: 'не читается',
  facts: ({ language, place, longerWords, matchCase }) =>
    [language, place, longerWords ? 'и в начале длинных слов' : '', matchCase ? 'с учётом регистра' : '']
      .filter((fact) => fact !== '')
      .join(' · '),
  added: (word) => `Добавлено: ${word}.`,
  changed: (word) => `Изменено: ${word}.`,
  removed: (word) => `Удалено: ${word}.`,
  undone: 'Последнее изменение отменено.',
  nothingToHear: 'На этом месте ничего не прозвучит.',
  noVoice: (language) => `В этом браузере нет голоса для этого языка: ${language}.`,
  hearFailed: 'Голос не ответил. Попробуйте ещё раз или выберите другой голос.',
  exported: (count) => `Экспорт готов: ${rules(count)}.`,
  takenIn: ({ added, changed, same, damaged, leftOut }) => {
    const parts = [
      added > 0 ? `добавлено ${added}` : '',
      changed > 0 ? `изменено ${changed}` : '',
      same > 0 ? `уже было ${same}` : '',
      damaged > 0 ? `не удалось прочесть ${damaged}` : '',
      leftOut > 0 ? `не поместилось ${leftOut}` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'В этом файле нет правил.' : `Правила из файла: ${parts.join(', ')}.`;
  },
  foreign: 'В этом файле нет правил произношения.',
  newer: 'Этот файл из более новой версии Lectern. Перезагрузите страницу и попробуйте снова.',
  unreadable: 'Не удалось прочесть файл.',
};
