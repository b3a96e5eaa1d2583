/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const tables: ReadonlyMap<string, string> = new Map([
  [
    'bg',
    `
bg-BG 4 Microsoft Kalina Online (Natural) - Bulgarian (Bulgaria)
bg-BG 4 Microsoft Borislav Online (Natural) - Bulgarian (Bulgaria)
bg-BG 12 Daria
bg-BG 2 Microsoft Ivan - Bulgarian (Bulgaria)
bg-BG 3 Android Speech Recognition and Synthesis from Google bg-bg-x-ifk-network|Android Speech Recognition and Synthesis from Google bg-bg-x-ifk-local|Android Speech Recognition and Synthesis from Google bg-bg-language
`,
  ],
  [
    'bho',
    `
bho-IN 12 Jaya
`,
  ],
  [
    'bn',
    `
bn-IN 4 Microsoft Tanishaa Online (Natural) - Bengali (India)
bn-IN 4 Microsoft Bashkar Online (Natural) - Bangla (India)
bn-BD 4 Microsoft Nabanita Online (Natural) - Bangla (Bangladesh)
bn-BD 4 Microsoft Pradeep Online (Natural) - Bangla (Bangladesh)
bn-IN 12 Piya
bn-IN 3 Android Speech Recognition and Synthesis from Google bn-in-x-bnf-network|Android Speech Recognition and Synthesis from Google bn-in-x-bnf-local|Android Speech Recognition and Synthesis from Google bn-IN-language
bn-IN 3 Android Speech Recognition and Synthesis from Google bn-in-x-bnx-network|Android Speech Recognition and Synthesis from Google bn-in-x-bnx-local
bn-IN 3 Android Speech Recognition and Synthesis from Google bn-in-x-bin-network|Android Speech Recognition and Synthesis from Google bn-in-x-bin-local
bn-IN 3 Android Speech Recognition and Synthesis from Google bn-in-x-bnm-network|Android Speech Recognition and Synthesis from Google bn-in-x-bnm-local
bn-BD 3 Google বাংলা (Natural)|Android Speech Recognition and Synthesis from Google bn-bd-x-ban-network|Chrome OS বাংলা|Android Speech Recognition and Synthesis from Google bn-bd-x-ban-local|Android Speech Recognition and Synthesis from Google bn-BD-language
`,
  ],
  [
    'ca',
    `
ca-ES 4 Microsoft Joana Online (Natural) - Catalan
ca-ES 4 Microsoft Enric Online (Natural) - Catalan
ca-ES 12 Montse
ca-ES-u-sd-esvc 12 Pau
ca-ES 12 Jordi
ca-ES 2 Microsoft Herena - Catalan (Spain)
ca-ES 3 Android Speech Recognition and Synthesis from Google ca-es-x-caf-network|Android Speech Recognition and Synthesis from Google ca-es-x-caf-local|Android Speech Recognition and Synthesis from Google ca-ES-language
`,
  ],
  [
    'cs',
    `
cs-CZ 4 Microsoft Vlasta Online (Natural) - Czech (Czech)
cs-CZ 4 Microsoft Antonin Online (Natural) - Czech (Czech)
cs-CZ 123 Zuzana
cs-CZ 12 Iveta
cs-CZ 2 Microsoft Jakub - Czech (Czech)
cs-CZ 3 Google čeština (Natural)|Android Speech Recognition and Synthesis from Google cs-cz-x-jfs-network|Chrome OS čeština|Android Speech Recognition and Synthesis from Google cs-cz-x-jfs-local|Android Speech Recognition and Synthesis from Google cs-CZ-language
`,
  ],
  [
    'da',
    `
da-DK 4 Microsoft Christel Online (Natural) - Danish (Denmark)
da-DK 4 Microsoft Jeppe Online (Natural) - Danish (Denmark)
da-DK 12 Sara
da-DK 12 Magnus
da-DK 2 Microsoft Helle - Danish (Denmark)
da-DK 3 Google Dansk 1 (Natural)|Android Speech Recognition and Synthesis from Google da-dk-x-kfm-network|Chrome OS Dansk 1|Android Speech Recognition and Synthesis from Google da-dk-x-kfm-local|Android Speech Recognition and Synthesis from Google da-DK-language
da-DK 3 Google Dansk 3 (Natural)|Android Speech Recognition and Synthesis from Google da-dk-x-sfp-network|Chrome OS Dansk 3|Android Speech Recognition and Synthesis from Google da-dk-x-sfp-local
da-DK 3 Google Dansk 4 (Natural)|Android Speech Recognition and Synthesis from Google da-dk-x-vfb-network|Chrome OS Dansk 4|Android Speech Recognition and Synthesis from Google da-dk-x-vfb-local
da-DK 3 Google Dansk 2 (Natural)|Android Speech Recognition and Synthesis from Google da-dk-x-nmm-network|Chrome OS Dansk 2|Android Speech Recognition and Synthesis from Google da-dk-x-nmm-local
`,
  ],
  [
    'de',
    `
de-DE 4 Microsoft SeraphinaMultilingual Online (Natural) - German (Germany)
de-DE 4 Microsoft Amala Online (Natural) - German (Germany)
de-DE 4 Microsoft Katja Online (Natural) - German (Germany)
de-DE 4 Microsoft FlorianMultilingual Online (Natural) - German (Germany)
de-DE 4 Microsoft Conrad Online (Natural) - German (Germany)
de-DE 4 Microsoft Killian Online (Natural) - German (Germany)
de-AT 4 Microsoft Ingrid Online (Natural) - German (Austria)
de-AT 4 Microsoft Jonas Online (Natural) - German (Austria)
de-CH 4 Microsoft Leni Online (Natural) - German (Switzerland)
de-CH 4 Microsoft Jan Online (Natural) - German (Switzerland)
de-DE 3 Google Deutsch
de-DE 123 Petra
de-DE 123 Anna
de-DE 1 Helena
de-DE 12 Markus
de-DE 12 Viktor
de-DE 12 Yannick
de-DE 1 Martin
de-DE 2 Microsoft Hedda - German (Germany)
de-DE 2 Microsoft Katja - German (Germany)
de-DE 2 Microsoft Stefan - German (Germany)
de-AT 2 Microsoft Michael - German (Austria)
de-CH 2 Microsoft Karsten - German (Switzerland)
de-DE 3 Google Deutsch 2 (Natural)|Android Speech Recognition and Synthesis from Google de-de-x-dea-network|Chrome OS Deutsch 2|Android Speech Recognition and Synthesis from Google de-de-x-dea-local|Android Speech Recognition and Synthesis from Google de-DE-language
de-DE 3 Google Deutsch 1 (Natural)|Android Speech Recognition and Synthesis from Google de-de-x-nfh-network|Chrome OS Deutsch 1|Android Speech Recognition and Synthesis from Google de-de-x-nfh-local
de-DE 3 Google Deutsch 3 (Natural)|Android Speech Recognition and Synthesis from Google de-de-x-deb-network|Chrome OS Deutsch 3|Android Speech Recognition and Synthesis from Google de-de-x-deb-local
de-DE 3 Google Deutsch 4 (Natural)|Android Speech Recognition and Synthesis from Google de-de-x-deg-network|Chrome OS Deutsch 4|Android Speech Recognition and Synthesis from Google de-de-x-deg-local
`,
  ],
  [
    'el',
    `
el-GR 4 Microsoft Athina Online (Natural) - Greek (Greece)
el-GR 4 Microsoft Nestoras Online (Natural) - Greek (Greece)
el-GR 12 Melina
el-GR 12 Nikos
el-GR 2 Microsoft Stefanos - Greek (Greece)
el-GR 3 Google Ελληνικά (Natural)|Android Speech Recognition and Synthesis from Google el-gr-x-vfz-network|Chrome OS Ελληνικά|Android Speech Recognition and Synthesis from Google el-gr-x-vfz-local|Android Speech Recognition and Synthesis from Google el-GR-language
`,
  ],
  [
    'eu',
    `
eu-ES 12 Miren
`,
  ],
  [
    'fa',
    `
fa-IR 4 Microsoft Dilara Online (Natural) - Persian (Iran)
fa-IR 4 Microsoft Farid Online (Natural) - Persian (Iran)
fa-IR 12 Dariush
`,
  ],
  [
    'fi',
    `
fi-FI 4 Microsoft Noora Online (Natural) - Finnish (Finland)
fi-FI 4 Microsoft Harri Online (Natural) - Finnish (Finland)
fi-FI 12 Satu
fi-FI 12 Onni
fi-FI 2 Microsoft Heidi - Finnish (Finland)
fi-FI 3 Google Suomi (Natural)|Android Speech Recognition and Synthesis from Google fi-fi-x-afi-network|Chrome OS Suomi|Android Speech Recognition and Synthesis from Google fi-fi-x-afi-local|Android Speech Recognition and Synthesis from Google fi-FI-language
`,
  ],
  [
    'gl',
    `
gl-ES 4 Microsoft Sabela Online (Natural) - Galician
gl-ES 4 Microsoft Roi Online (Natural) - Galician
gl-ES 12 Carmela
`,
  ],
  [
    'he',
    `
he-IL 4 Microsoft Hila Online (Natural) - Hebrew (Israel)
he-IL 4 Microsoft Avri Online (Natural) - Hebrew (Israel)
he-IL 12 Carmit
he-IL 2 Microsoft Asaf - Hebrew (Israel)
he-IL 3 Android Speech Recognition and Synthesis from Google he-il-x-heb-network|Android Speech Recognition and Synthesis from Google he-il-x-heb-local|Android Speech Recognition and Synthesis from Google he-IL-language
he-IL 3 Android Speech Recognition and Synthesis from Google he-il-x-hec-network|Android Speech Recognition and Synthesis from Google he-il-x-hec-local
he-IL 3 Android Speech Recognition and Synthesis from Google he-il-x-hed-network|Android Speech Recognition and Synthesis from Google he-il-x-hed-local
he-IL 3 Android Speech Recognition and Synthesis from Google he-il-x-hee-network|Android Speech Recognition and Synthesis from Google he-il-x-hee-local
`,
  ],
  [
    'hi',
    `
hi-IN 4 Microsoft Swara Online (Natural) - Hindi (India)
hi-IN 4 Microsoft Madhur Online (Natural) - Hindi (India)
hi-IN 3 Google हिन्दी
hi-IN 123 Kiyara
hi-IN 12 Lekha
hi-IN 12 Neel
hi-IN 2 Microsoft Kalpana - Hindi (India)
hi-IN 2 Microsoft Hemant - Hindi (India)
hi-IN 3 Google हिन्दी 1 (Natural)|Android Speech Recognition and Synthesis from Google hi-in-x-hia-network|Chrome OS हिन्दी 2|Android Speech Recognition and Synthesis from Google hi-in-x-hia-local|Android Speech Recognition and Synthesis from Google hi-IN-language
hi-IN 3 Google हिन्दी 2 (Natural)|Android Speech Recognition and Synthesis from Google hi-in-x-hic-network|Chrome OS हिन्दी 3|Android Speech Recognition and Synthesis from Google hi-in-x-hic-local
hi-IN 2 Chrome OS हिन्दी 1
hi-IN 3 Google हिन्दी 3 (Natural)|Android Speech Recognition and Synthesis from Google hi-in-x-hid-network|Chrome OS हिन्दी 4|Android Speech Recognition and Synthesis from Google hi-in-x-hid-local
hi-IN 3 Google हिन्दी 4 (Natural)|Android Speech Recognition and Synthesis from Google hi-in-x-hie-network|Chrome OS हिन्दी 5|Android Speech Recognition and Synthesis from Google hi-in-x-hie-local
`,
  ],
  [
    'hr',
    `
hr-HR 4 Microsoft Gabrijela Online (Natural) - Croatian (Croatia)
hr-HR 4 Microsoft Srecko Online (Natural) - Croatian (Croatia)
hr-HR 12 Lana|Lana (poboljšani)|Lana (hrvatski (Hrvatska))
hr-HR 2 Microsoft Matej - Croatian (Croatia)
hr-HR 3 Android Speech Recognition and Synthesis from Google hr-hr-x-hra-network|Android Speech Recognition and Synthesis from Google hr-hr-x-hra-local
hr-HR 3 Android Speech Recognition and Synthesis from Google hr-hr-x-hrb-network|Android Speech Recognition and Synthesis from Google hr-hr-x-hrb-local|Android Speech Recognition and Synthesis from Google hr-HR-language
`,
  ],
  [
    'hu',
    `
hu-HU 4 Microsoft Noemi Online (Natural) - Hungarian (Hungary)
hu-HU 4 Microsoft Tamas Online (Natural) - Hungarian (Hungary)
hu-HU 123 Tünde
hu-HU 2 Microsoft Szabolcs - Hungarian (Hungary)
hu-HU 3 Google Magyar (Natural)|Android Speech Recognition and Synthesis from Google hu-hu-x-kfl-network|Chrome OS Magyar|Android Speech Recognition and Synthesis from Google hu-hu-x-kfl-local|Android Speech Recognition and Synthesis from Google hu-HU-language
`,
  ],
  [
    'id',
    `
id-ID 4 Microsoft Gadis Online (Natural) - Indonesian (Indonesia)
id-ID 4 Microsoft Ardi Online (Natural) - Indonesian (Indonesia)
id-ID 3 Google Bahasa Indonesia
id-ID 12 Damayanti
id-ID 2 Microsoft Andika - Indonesian (Indonesia)
id-ID 3 Google Bahasa Indonesia 1 (Natural)|Android Speech Recognition and Synthesis from Google id-id-x-idc-network|Chrome OS Bahasa Indonesia 1|Android Speech Recognition and Synthesis from Google id-id-x-idc-local|Android Speech Recognition and Synthesis from Google id-ID-language
id-ID 3 Google Bahasa Indonesia 2 (Natural)|Android Speech Recognition and Synthesis from Google id-id-x-idd-network|Chrome OS Bahasa Indonesia 2|Android Speech Recognition and Synthesis from Google id-id-x-idd-local
id-ID 3 Google Bahasa Indonesia 3 (Natural)|Android Speech Recognition and Synthesis from Google id-id-x-ide-network|Chrome OS Bahasa Indonesia 3|Android Speech Recognition and Synthesis from Google id-id-x-ide-local
id-ID 3 Google Bahasa Indonesia 4 (Natural)|Android Speech Recognition and Synthesis from Google id-id-x-dfz-network|Chrome OS Bahasa Indonesia 4|Android Speech Recognition and Synthesis from Google id-id-x-dfz-local
`,
  ],
  [
    'it',
    `
it-IT 4 Microsoft Elsa Online (Natural) - Italian (Italy)
it-IT 4 Microsoft Isabella Online (Natural) - Italian (Italy)
it-IT 4 Microsoft GiuseppeMultilingual Online (Natural) - Italian (Italy)
it-IT 4 Microsoft Diego Online (Natural) - Italian (Italy)
it-IT 3 Google italiano
it-IT 123 Federica
it-IT 123 Emma
it-IT 12 Alice
it-IT 12 Paola
it-IT 12 Luca
it-IT 2 Microsoft Elsa - Italian (Italy)
it-IT 2 Microsoft Cosimo - Italian (Italy)
it-IT 3 Google italiano 2 (Natural)|Android Speech Recognition and Synthesis from Google it-it-x-itb-network|Chrome OS italiano 2|Android Speech Recognition and Synthesis from Google it-it-x-itb-local|Android Speech Recognition and Synthesis from Google it-IT-language
it-IT 3 Google italiano 1 (Natural)|Android Speech Recognition and Synthesis from Google it-it-x-kda-network|Chrome OS italiano 1|Android Speech Recognition and Synthesis from Google it-it-x-kda-local
it-IT 3 Google italiano 3 (Natural)|Android Speech Recognition and Synthesis from Google it-it-x-itc-network|Chrome OS italiano 3|Android Speech Recognition and Synthesis from Google it-it-x-itc-local
it-IT 3 Google italiano 4 (Natural)|Android Speech Recognition and Synthesis from Google it-it-x-itd-network|Chrome OS italiano 4|Android Speech Recognition and Synthesis from Google it-it-x-itd-local
`,
  ],
  [
    'ja',
    `
ja-JP 4 Microsoft Nanami Online (Natural) - Japanese (Japan)
ja-JP 4 Microsoft Keita Online (Natural) - Japanese (Japan)
ja-JP 3 Hattori
ja-JP 3 Google 日本語
ja-JP 12 O-Ren
ja-JP 12 Kyoko
ja-JP 12 Otoya
ja-JP 2 Microsoft Ayumi - Japanese (Japan)
ja-JP 2 Microsoft Haruka - Japanese (Japan)
ja-JP 2 Microsoft Ichiro - Japanese (Japan)
ja-JP 3 Google 日本語 1 (Natural)|Android Speech Recognition and Synthesis from Google ja-jp-x-htm-network|Chrome OS 日本語 1|Android Speech Recognition and Synthesis from Google ja-jp-x-htm-local|Android Speech Recognition and Synthesis from Google ja-JP-language
ja-JP 3 Chrome OS 日本語 2|Android Speech Recognition and Synthesis from Google ja-jp-x-jab-network|Android Speech Recognition and Synthesis from Google ja-jp-x-jab-local
ja-JP 3 Google 日本語 2 (Natural)|Android Speech Recognition and Synthesis from Google ja-jp-x-jac-network|Chrome OS 日本語 3|Android Speech Recognition and Synthesis from Google ja-jp-x-jac-local
ja-JP 3 Google 日本語 3 (Natural)|Android Speech Recognition and Synthesis from Google ja-jp-x-jad-network|Chrome OS 日本語 4|Android Speech Recognition and Synthesis from Google ja-jp-x-jad-local
`,
  ],
  [
    'kk',
    `
kk-KZ 4 Microsoft Aigul Online (Natural) - Kazakh (Kazakhstan)
kk-KZ 4 Microsoft Daulet Online (Natural) - Kazakh (Kazakhstan)
kk-KZ 2 Aru
`,
  ],
  [
    'kn',
    `
kn-IN 4 Microsoft Sapna Online (Natural) - Kannada (India)
kn-IN 4 Microsoft Gagan Online (Natural) - Kannada (India)
kn-IN 12 Soumya
kn-IN 3 Android Speech Recognition and Synthesis from Google kn-in-x-knf-network|Android Speech Recognition and Synthesis from Google kn-in-x-knf-local|Android Speech Recognition and Synthesis from Google kn-IN-language
kn-IN 3 Android Speech Recognition and Synthesis from Google kn-in-x-knm-network|Android Speech Recognition and Synthesis from Google kn-in-x-knm-local
`,
  ],
  [
    'ko',
    `
ko-KR 4 Microsoft SunHi Online (Natural) - Korean (Korea)
ko-KR 4 Microsoft HyunsuMultilingual Online (Natural) - Korean (Korea)|Microsoft Hyunsu Online (Natural) - Korean (Korea)
ko-KR 4 Microsoft InJoon Online (Natural) - Korean (Korea)
ko-KR 3 Google 한국의
ko-KR 123 Yuna
ko-KR 123 Jian
ko-KR 12 Suhyun
ko-KR 12 Sora
ko-KR 12 Minsu
ko-KR 2 Microsoft Heami - Korean (Korea)
ko-KR 3 Google 한국어 2 (Natural)|Android Speech Recognition and Synthesis from Google ko-kr-x-kob-network|Chrome OS 한국어 2|Android Speech Recognition and Synthesis from Google ko-kr-x-kob-local|Android Speech Recognition and Synthesis from Google ko-KR-language
ko-KR 3 Google 한국어 1 (Natural)|Android Speech Recognition and Synthesis from Google ko-kr-x-ism-network|Chrome OS 한국어 1|Android Speech Recognition and Synthesis from Google ko-kr-x-ism-local
ko-KR 3 Google 한국어 3 (Natural)|Android Speech Recognition and Synthesis from Google ko-kr-x-koc-network|Chrome OS 한국어 3|Android Speech Recognition and Synthesis from Google ko-kr-x-koc-local
ko-KR 3 Google 한국어 4 (Natural)|Android Speech Recognition and Synthesis from Google ko-kr-x-kod-network|Chrome OS 한국어 4|Android Speech Recognition and Synthesis from Google ko-kr-x-kod-local
`,
  ],
  [
    'mr',
    `
mr-IN 4 Microsoft Aarohi Online (Natural) - Marathi (India)
mr-IN 4 Microsoft Manohar Online (Natural) - Marathi (India)
mr-IN 12 Ananya
mr-IN 3 Android Speech Recognition and Synthesis from Google mr-in-x-mrf-network|Android Speech Recognition and Synthesis from Google mr-in-x-mrf-local|Android Speech Recognition and Synthesis from Google mr-IN-language
`,
  ],
  [
    'ms',
    `
ms-MY 4 Microsoft Yasmin Online (Natural) - Malay (Malaysia)
ms-MY 4 Microsoft Osman Online (Natural) - Malay (Malaysia)
ms-MY 12 Amira
ms-MY 2 Microsoft Rizwan - Malay (Malaysia)
ms-MY 3 Android Speech Recognition and Synthesis from Google ms-my-x-msc-network|Android Speech Recognition and Synthesis from Google ms-my-x-msc-local|Android Speech Recognition and Synthesis from Google ms-MY-language
ms-MY 3 Android Speech Recognition and Synthesis from Google ms-my-x-mse-network|Android Speech Recognition and Synthesis from Google ms-my-x-mse-local
ms-MY 3 Android Speech Recognition and Synthesis from Google ms-my-x-msd-network|Android Speech Recognition and Synthesis from Google ms-my-x-msd-local
ms-MY 3 Android Speech Recognition and Synthesis from Google ms-my-x-msg-network|Android Speech Recognition and Synthesis from Google ms-my-x-msg-local
`,
  ],
  [
    'nb',
    `
nb-NO 4 Microsoft Pernille Online (Natural) - Norwegian (Bokmål, Norway)
nb-NO 4 Microsoft Finn Online (Natural) - Norwegian (Bokmål Norway)
nb-NO 12 Nora
nb-NO 12 Henrik
nb-NO 2 Microsoft Jon - Norwegian (Bokmål Norway)
nb-NO 3 Google Norsk Bokmål 2 (Natural)|Android Speech Recognition and Synthesis from Google nb-no-x-cfl-network|Chrome OS Norsk Bokmål 2|Android Speech Recognition and Synthesis from Google nb-no-x-cfl-local|Android Speech Recognition and Synthesis from Google nb-NO-language
nb-NO 3 Google Norsk Bokmål 1 (Natural)|Android Speech Recognition and Synthesis from Google nb-no-x-rfj-network|Chrome OS Norsk Bokmål 1|Android Speech Recognition and Synthesis from Google nb-no-x-rfj-local
nb-NO 3 Google Norsk Bokmål 4 (Natural)|Android Speech Recognition and Synthesis from Google nb-no-x-tfs-network|Chrome OS Norsk Bokmål 4|Android Speech Recognition and Synthesis from Google nb-no-x-tfs-local
nb-NO 3 Google Norsk Bokmål 3 (Natural)|Android Speech Recognition and Synthesis from Google nb-no-x-cmj-network|Chrome OS Norsk Bokmål 3|Android Speech Recognition and Synthesis from Google nb-no-x-cmj-local
nb-NO 3 Google Norsk Bokmål 5 (Natural)|Android Speech Recognition and Synthesis from Google nb-no-x-tmg-network|Chrome OS Norsk Bokmål 5|Android Speech Recognition and Synthesis from Google nb-no-x-tmg-local
`,
  ],
  [
    'nl',
    `
nl-NL 4 Microsoft Colette Online (Natural) - Dutch (Netherlands)
nl-NL 4 Microsoft Fenna Online (Natural) - Dutch (Netherlands)
nl-NL 4 Microsoft Hanna Online - Dutch (Netherlands)
nl-NL 4 Microsoft Maarten Online (Natural) - Dutch (Netherlands)
nl-BE 4 Microsoft Dena Online (Natural) - Dutch (Belgium)
nl-BE 4 Microsoft Arnaud Online (Natural) - Dutch (Belgium)
nl-NL 3 Google Nederlands
nl-NL 12 Claire
nl-NL 12 Xander
nl-BE 12 Ellen
nl-NL 2 Microsoft Frank - Dutch (Netherlands)
nl-NL 3 Google Nederlands 4 (Natural)|Android Speech Recognition and Synthesis from Google nl-nl-x-lfc-network|Chrome OS Nederlands 4|Android Speech Recognition and Synthesis from Google nl-nl-x-lfc-local|Android Speech Recognition and Synthesis from Google nl-NL-language
nl-NL 3 Google Nederlands 1 (Natural)|Android Speech Recognition and Synthesis from Google nl-nl-x-tfb-network|Chrome OS Nederlands 1|Android Speech Recognition and Synthesis from Google nl-nl-x-tfb-local
nl-NL 3 Google Nederlands 5 (Natural)|Android Speech Recognition and Synthesis from Google nl-nl-x-yfr-network|Chrome OS Nederlands 5|Android Speech Recognition and Synthesis from Google nl-nl-x-yfr-local
nl-NL 3 Google Nederlands 2 (Natural)|Android Speech Recognition and Synthesis from Google nl-nl-x-bmh-network|Chrome OS Nederlands 2|Android Speech Recognition and Synthesis from Google nl-nl-x-bmh-local
nl-NL 3 Google Nederlands 3 (Natural)|Android Speech Recognition and Synthesis from Google nl-nl-x-dma-network|Chrome OS Nederlands 3|Android Speech Recognition and Synthesis from Google nl-nl-x-dma-local
nl-BE 3 Android Speech Recognition and Synthesis from Google nl-be-x-bec-network|Android Speech Recognition and Synthesis from Google nl-be-x-bec-local|Android Speech Recognition and Synthesis from Google nl-BE-language
nl-BE 3 Android Speech Recognition and Synthesis from Google nl-be-x-bed-network|Android Speech Recognition and Synthesis from Google nl-be-x-bed-local
`,
  ],
  [
    'pl',
    `
pl-PL 4 Microsoft Zofia Online (Natural) - Polish (Poland)
pl-PL 4 Microsoft Paulina Online - Polish (Poland)
pl-PL 4 Microsoft Marek Online (Natural) - Polish (Poland)
pl-PL 3 Google polski
pl-PL 123 Ewa
pl-PL 12 Zosia
pl-PL 12 Krzysztof
pl-PL 2 Microsoft Paulina - Polish (Poland)
pl-PL 2 Microsoft Adam - Polish (Poland)
pl-PL 3 Google Polski 2 (Natural)|Android Speech Recognition and Synthesis from Google pl-pl-x-afb-network|Chrome OS Polski 2|Android Speech Recognition and Synthesis from Google pl-pl-x-afb-local|Android Speech Recognition and Synthesis from Google pl-PL-language
pl-PL 3 Google Polski 1 (Natural)|Android Speech Recognition and Synthesis from Google pl-pl-x-oda-network|Chrome OS Polski 1|Android Speech Recognition and Synthesis from Google pl-pl-x-oda-local
pl-PL 3 Google Polski 5 (Natural)|Android Speech Recognition and Synthesis from Google pl-pl-x-zfg-network|Chrome OS Polski 5|Android Speech Recognition and Synthesis from Google pl-pl-x-zfg-local
pl-PL 3 Google Polski 3 (Natural)|Android Speech Recognition and Synthesis from Google pl-pl-x-bmg-network|Chrome OS Polski 3|Android Speech Recognition and Synthesis from Google pl-pl-x-bmg-local
pl-PL 3 Google Polski 4 (Natural)|Android Speech Recognition and Synthesis from Google pl-pl-x-jmk-network|Chrome OS Polski 4|Android Speech Recognition and Synthesis from Google pl-pl-x-jmk-local
`,
  ],
  [
    'ro',
    `
ro-RO 4 Microsoft Alina Online (Natural) - Romanian (Romania)
ro-RO 4 Microsoft Emil Online (Natural) - Romanian (Romania)
ro-RO 12 Ioana
ro-RO 2 Microsoft Andrei - Romanian (Romania)
ro-RO 3 Android Speech Recognition and Synthesis from Google ro-ro-x-vfv-network|Android Speech Recognition and Synthesis from Google ro-ro-x-vfv-local|Android Speech Recognition and Synthesis from Google ro-RO-language
`,
  ],
  [
    'sk',
    `
sk-SK 4 Microsoft Viktoria Online (Natural) - Slovak (Slovakia)
sk-SK 4 Microsoft Lukas Online (Natural) - Slovak (Slovakia)
sk-SK 12 Laura
sk-SK 2 Microsoft Filip - Slovak (Slovakia)
sk-SK 3 Google Slovenčina (Natural)|Android Speech Recognition and Synthesis from Google sk-sk-x-sfk-network|Android Speech Recognition and Synthesis from Google sk-sk-x-sfk-local|Chrome OS Slovenčina|Android Speech Recognition and Synthesis from Google sk-SK-language
`,
  ],
  [
    'sl',
    `
sl-SI 4 Microsoft Petra Online (Natural) - Slovenian (Slovenia)
sl-SI 4 Microsoft Rok Online (Natural) - Slovenian (Slovenia)
sl-SI 12 Tina
sl-SI 2 Microsoft Lado - Slovenian (Slovenia)
sl-SI 3 Android Speech Recognition and Synthesis from Google sl-si-x-frm-local|Android Speech Recognition and Synthesis from Google sl-SI-language
`,
  ],
  [
    'sv',
    `
sv-SE 4 Microsoft Sofie Online (Natural) - Swedish (Sweden)
sv-SE 4 Microsoft Mattias Online (Natural) - Swedish (Sweden)
sv-SE 12 Klara
sv-SE 123 Alva
sv-SE 12 Oskar
sv-SE 2 Microsoft Bengt - Swedish (Sweden)
sv-SE 3 Google Svenska 1 (Natural)|Android Speech Recognition and Synthesis from Google sv-se-x-lfs-network|Chrome OS Svenska|Android Speech Recognition and Synthesis from Google sv-se-x-lfs-local|Android Speech Recognition and Synthesis from Google sv-SE-language
sv-SE 3 Google Svenska 2 (Natural)|Android Speech Recognition and Synthesis from Google sv-se-x-afp-network|Android Speech Recognition and Synthesis from Google sv-se-x-afp-local
sv-SE 3 Google Svenska 3 (Natural)|Android Speech Recognition and Synthesis from Google sv-se-x-cfg-network|Android Speech Recognition and Synthesis from Google sv-se-x-cfg-local
sv-SE 3 Google Svenska 4 (Natural)|Android Speech Recognition and Synthesis from Google sv-se-x-cmh-network|Android Speech Recognition and Synthesis from Google sv-se-x-cmh-local
sv-SE 3 Google Svenska 5 (Natural)|Android Speech Recognition and Synthesis from Google sv-se-x-dmc-network|Android Speech Recognition and Synthesis from Google sv-se-x-dmc-local
`,
  ],
  [
    'ta',
    `
ta-IN 4 Microsoft Pallavi Online (Natural) - Tamil (India)
ta-IN 4 Microsoft Valluvar Online (Natural) - Tamil (India)
ta-LK 4 Microsoft Saranya Online (Natural) - Tamil (Sri Lanka)
ta-LK 4 Microsoft Kumar Online (Natural) - Tamil (Sri Lanka)
ta-MY 4 Microsoft Kani Online (Natural) - Tamil (Malaysia)
ta-MY 4 Microsoft Surya Online (Natural) - Tamil (Malaysia)
ta-SG 4 Microsoft Venba Online (Natural) - Tamil (Singapore)
ta-SG 4 Microsoft Anbu Online (Natural) - Tamil (Singapore)
ta-IN 12 Vani
ta-IN 2 Microsoft Valluvar - Tamil (India)
ta-IN 3 Android Speech Recognition and Synthesis from Google ta-in-x-tac-network|Android Speech Recognition and Synthesis from Google ta-in-x-tac-local|Android Speech Recognition and Synthesis from Google ta-IN-language
ta-IN 3 Android Speech Recognition and Synthesis from Google ta-in-x-tad-network|Android Speech Recognition and Synthesis from Google ta-in-x-tad-local
`,
  ],
  [
    'te',
    `
te-IN 4 Microsoft Shruti Online (Natural) - Telugu (India)
te-IN 4 Microsoft Mohan Online (Natural) - Telugu (India)
te-IN 12 Geeta
te-IN 3 Android Speech Recognition and Synthesis from Google te-in-x-tef-network|Android Speech Recognition and Synthesis from Google te-in-x-tef-local|Android Speech Recognition and Synthesis from Google te-IN-language
te-IN 3 Android Speech Recognition and Synthesis from Google te-in-x-tem-network|Android Speech Recognition and Synthesis from Google te-in-x-tem-local
`,
  ],
  [
    'th',
    `
th-TH 4 Microsoft Premwadee Online (Natural) - Thai (Thailand)
th-TH 4 Microsoft Niwat Online (Natural) - Thai (Thailand)
th-TH 12 Narisa
th-TH 12 Kanya
th-TH 2 Microsoft Pattara - Thai (Thailand)
th-TH 3 Google ไทย (Natural)|Android Speech Recognition and Synthesis from Google th-th-x-mol-network|Chrome OS ไทย|Android Speech Recognition and Synthesis from Google th-th-x-mol-local|Android Speech Recognition and Synthesis from Google th-TH-language
`,
  ],
  [
    'tr',
    `
tr-TR 4 Microsoft Emel Online (Natural) - Turkish (Turkey)
tr-TR 4 Microsoft Ahmet Online (Natural) - Turkish (Türkiye)
tr-TR 12 Yelda|Yelda (Geliştirilmiş)|Yelda (Türkçe (Türkiye))
tr-TR 12 Cem
tr-TR 2 Microsoft Tolga - Turkish (Turkey)
tr-TR 3 Google Türkçe 3 (Natural)|Android Speech Recognition and Synthesis from Google tr-tr-x-cfs-network|Chrome OS Türkçe 3|Android Speech Recognition and Synthesis from Google tr-tr-x-cfs-local|Android Speech Recognition and Synthesis from Google tr-TR-language
tr-TR 3 Google Türkçe 4 (Natural)|Android Speech Recognition and Synthesis from Google tr-tr-x-efu-network|Chrome OS Türkçe 4|Android Speech Recognition and Synthesis from Google tr-tr-x-efu-local
tr-TR 3 Google Türkçe 1 (Natural)|Android Speech Recognition and Synthesis from Google tr-tr-x-mfm-network|Chrome OS Türkçe 1|Android Speech Recognition and Synthesis from Google tr-tr-x-mfm-local
tr-TR 3 Google Türkçe 2 (Natural)|Android Speech Recognition and Synthesis from Google tr-tr-x-ama-network|Chrome OS Türkçe 2|Android Speech Recognition and Synthesis from Google tr-tr-x-ama-local
tr-TR 3 Google Türkçe 5 (Natural)|Android Speech Recognition and Synthesis from Google tr-tr-x-tmc-network|Chrome OS Türkçe 5|Android Speech Recognition and Synthesis from Google tr-tr-x-tmc-local
`,
  ],
  [
    'uk',
    `
uk-UA 4 Microsoft Polina Online (Natural) - Ukrainian (Ukraine)
uk-UA 4 Microsoft Ostap Online (Natural) - Ukrainian (Ukraine)
uk-UA 12 Lesya
uk-UA 3 Google українська (Natural)|Android Speech Recognition and Synthesis from Google uk-ua-x-hfd-network|Chrome OS українська|Android Speech Recognition and Synthesis from Google uk-ua-x-hfd-local|Android Speech Recognition and Synthesis from Google uk-UA-language
`,
  ],
  [
    'vi',
    `
vi-VN 4 Microsoft HoaiMy Online (Natural) - Vietnamese (Vietnam)
vi-VN 4 Microsoft NamMinh Online (Natural) - Vietnamese (Vietnam)
vi-VN 12 Linh
vi-VN 2 Microsoft An - Vietnamese (Vietnam)
vi-VN 3 Google Tiếng Việt 1 (Natural)|Android Speech Recognition and Synthesis from Google vi-vn-x-vic-network|Chrome OS Tiếng Việt 1|Android Speech Recognition and Synthesis from Google vi-vn-x-vic-local|Android Speech Recognition and Synthesis from Google vi-VN-language
vi-VN 3 Google Tiếng Việt 2 (Natural)|Android Speech Recognition and Synthesis from Google vi-vn-x-vid-network|Chrome OS Tiếng Việt 2|Android Speech Recognition and Synthesis from Google vi-vn-x-vid-local
vi-VN 3 Google Tiếng Việt 4 (Natural)|Android Speech Recognition and Synthesis from Google vi-vn-x-vif-network|Chrome OS Tiếng Việt 4|Android Speech Recognition and Synthesis from Google vi-vn-x-vif-local
vi-VN 3 Google Tiếng Việt 3 (Natural)|Android Speech Recognition and Synthesis from Google vi-vn-x-vie-network|Chrome OS Tiếng Việt 3|Android Speech Recognition and Synthesis from Google vi-vn-x-vie-local
vi-VN 3 Google Tiếng Việt 5 (Natural)|Android Speech Recognition and Synthesis from Google vi-vn-x-gft-network|Chrome OS Tiếng Việt 5|Android Speech Recognition and Synthesis from Google vi-vn-x-gft-local
`,
  ],
]);
