/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const table: string = `
en-US 4 Microsoft EmmaMultilingual Online (Natural) - English (United States)|Microsoft Emma Online (Natural) - English (United States)
en-US 4 Microsoft AvaMultilingual Online (Natural) - English (United States)|Microsoft Ava Online (Natural) - English (United States)
en-US 4 Microsoft Jenny Online (Natural) - English (United States)
en-US 4 Microsoft Aria Online (Natural) - English (United States)
en-US 4 Microsoft Michelle Online (Natural) - English (United States)
en-US 4 Microsoft Ana Online (Natural) - English (United States)
en-US 4 Microsoft AndrewMultilingual Online (Natural) - English (United States)|Microsoft Andrew Online (Natural) - English (United States)
en-US 4 Microsoft BrianMultilingual Online (Natural) - English (United States)|Microsoft Brian Online (Natural) - English (United States)
en-US 4 Microsoft Guy Online (Natural) - English (United States)
en-US 4 Microsoft Eric Online (Natural) - English (United States)
en-US 4 Microsoft Steffan Online (Natural) - English (United States)
en-US 4 Microsoft Christopher Online (Natural) - English (United States)
en-US 4 Microsoft Roger Online (Natural) - English (United States)
en-GB 4 Microsoft Sonia Online (Natural) - English (United Kingdom)
en-GB 4 Microsoft Libby Online (Natural) - English (United Kingdom)
en-GB 4 Microsoft Maisie Online (Natural) - English (United Kingdom)
en-GB 4 Microsoft Ryan Online (Natural) - English (United Kingdom)
en-GB 4 Microsoft Thomas Online (Natural) - English (United Kingdom)
en-AU 4 Microsoft Natasha Online (Natural) - English (Australia)
en-AU 4 Microsoft Hayley Online - English (Australia)
en-AU 4 Microsoft William Online (Natural) - English (Australia)|Microsoft WilliamMultilingual Online (Natural) - English (Australia)
en-CA 4 Microsoft Clara Online (Natural) - English (Canada)
en-CA 4 Microsoft Heather Online - English (Canada)
en-CA 4 Microsoft Liam Online (Natural) - English (Canada)
en-IN 4 Microsoft Neerja Online (Natural) - English (India)|Microsoft Neerja Online (Natural) - English (India) (Preview)
en-IN 4 Microsoft Prabhat Online (Natural) - English (India)
en-IE 4 Microsoft Emily Online (Natural) - English (Ireland)
en-IE 4 Microsoft Connor Online (Natural) - English (Ireland)
en-ZA 4 Microsoft Leah Online (Natural) - English (South Africa)
en-ZA 4 Microsoft Luke Online (Natural) - English (South Africa)
en-HK 4 Microsoft Yan Online (Natural) - English (Hong Kong SAR)
en-HK 4 Microsoft Sam Online (Natural) - English (Hongkong)
en-KE 4 Microsoft Asilia Online (Natural) - English (Kenya)
en-KE 4 Microsoft Chilemba Online (Natural) - English (Kenya)
en-NZ 4 Microsoft Molly Online (Natural) - English (New Zealand)
en-NZ 4 Microsoft Mitchell Online (Natural) - English (New Zealand)
en-NG 4 Microsoft Ezinne Online (Natural) - English (Nigeria)
en-NG 4 Microsoft Abeo Online (Natural) - English (Nigeria)
en-PH 4 Microsoft Rosa Online (Natural) - English (Philippines)
en-PH 4 Microsoft James Online (Natural) - English (Philippines)
en-SG 4 Microsoft Luna Online (Natural) - English (Singapore)
en-SG 4 Microsoft Wayne Online (Natural) - English (Singapore)
en-TZ 4 Microsoft Imani Online (Natural) - English (Tanzania)
en-TZ 4 Microsoft Elimu Online (Natural) - English (Tanzania)
en-US 3 Google US English
en-GB 3 Google UK English Female
en-GB 3 Google UK English Male
en-US 123 Ava
en-US 123 Zoe
en-US 12 Allison
en-US 12 Nicky
en-US 12 Samantha
en-US 2 Joelle
en-US 12 Evan
en-US 12 Nathan
en-US 12 Tom
en-US 3 Alex
en-US 1 Aaron
en-GB 12 Kate
en-GB 12 Stephanie
en-GB 123 Serena
en-GB 1 Martha
en-GB 123 Jamie
en-GB 12 Oliver
en-GB 12 Daniel
en-GB 1 Arthur
en-AU 123 Matilda
en-AU 123 Karen
en-AU 1 Catherine
en-AU 123 Lee
en-AU 1 Gordon
en-IN 3 Aman
en-IN 3 Tara
en-IN 123 Isha
en-IN 12 Sangeeta
en-IN 12 Veena
en-IN 12 Rishi
en-IE 12 Moira
en-ZA 12 Tessa
en-GB-u-sd-gbsct 12 Fiona
en-US 2 Microsoft Zira - English (United States)
en-US 2 Microsoft David - English (United States)
en-US 2 Microsoft Mark - English (United States)
en-GB 2 Microsoft Hazel - English (Great Britain)
en-GB 2 Microsoft Susan - English (Great Britain)
en-GB 2 Microsoft George - English (Great Britain)
en-AU 2 Microsoft Catherine - English (Austalia)
en-AU 2 Microsoft Richard - English (Australia)
en-CA 2 Microsoft Linda - English (Canada)
en-CA 2 Microsoft Richard - English (Canada)
en-IN 2 Microsoft Heera - English (India)
en-IN 2 Microsoft Ravi - English (India)
en-IE 2 Microsoft Sean - English (Ireland)
en-US 3 Google US English 5 (Natural)|Android Speech Recognition and Synthesis from Google en-us-x-tpc-network|Chrome OS US English 5|Android Speech Recognition and Synthesis from Google en-us-x-tpc-local|Android Speech Recognition and Synthesis from Google en-US-language
en-US 3 Google US English 1 (Natural)|Android Speech Recognition and Synthesis from Google en-us-x-iob-network|Chrome OS US English 1|Android Speech Recognition and Synthesis from Google en-us-x-iob-local
en-US 3 Google US English 2 (Natural)|Android Speech Recognition and Synthesis from Google en-us-x-iog-network|Chrome OS US English 2|Android Speech Recognition and Synthesis from Google en-us-x-iog-local
en-US 3 Google US English 7 (Natural)|Android Speech Recognition and Synthesis from Google en-us-x-tpf-network|Chrome OS US English 7|Android Speech Recognition and Synthesis from Google en-us-x-tpf-local
en-US 2 Android Speech Recognition and Synthesis from Google en-us-x-sfg-network|Android Speech Recognition and Synthesis from Google en-us-x-sfg-local
en-US 1 Chrome OS US English 8
en-US 3 Google US English 4 (Natural)|Android Speech Recognition and Synthesis from Google en-us-x-iom-network|Chrome OS US English 4|Android Speech Recognition and Synthesis from Google en-us-x-iom-local
en-US 3 Google US English 3 (Natural)|Android Speech Recognition and Synthesis from Google en-us-x-iol-network|Chrome OS US English 3|Android Speech Recognition and Synthesis from Google en-us-x-iol-local
en-US 3 Google US English 6 (Natural)|Android Speech Recognition and Synthesis from Google en-us-x-tpd-network|Chrome OS US English 6|Android Speech Recognition and Synthesis from Google en-us-x-tpd-local
en-GB 3 Google UK English 2 (Natural)|Android Speech Recognition and Synthesis from Google en-gb-x-gba-network|Chrome OS UK English 2|Android Speech Recognition and Synthesis from Google en-gb-x-gba-local|Android Speech Recognition and Synthesis from Google en-GB-language
en-GB 3 Google UK English 4 (Natural)|Android Speech Recognition and Synthesis from Google en-gb-x-gbc-network|Chrome OS UK English 4|Android Speech Recognition and Synthesis from Google en-gb-x-gbc-local
en-GB 3 Google UK English 6 (Natural)|Android Speech Recognition and Synthesis from Google en-gb-x-gbg-network|Chrome OS UK English 6|Android Speech Recognition and Synthesis from Google en-gb-x-gbg-local
en-GB 1 Chrome OS UK English 7
en-GB 3 Google UK English 1 (Natural)|Android Speech Recognition and Synthesis from Google en-gb-x-rjs-network|Chrome OS UK English 1|Android Speech Recognition and Synthesis from Google en-gb-x-rjs-local
en-GB 3 Google UK English 3 (Natural)|Android Speech Recognition and Synthesis from Google en-gb-x-gbb-network|Chrome OS UK English 3|Android Speech Recognition and Synthesis from Google en-gb-x-gbb-local
en-GB 3 Google UK English 5 (Natural)|Android Speech Recognition and Synthesis from Google en-gb-x-gbd-network|Chrome OS UK English 5|Android Speech Recognition and Synthesis from Google en-gb-x-gbd-local
en-AU 3 Google Australian English 1 (Natural)|Android Speech Recognition and Synthesis from Google en-au-x-aua-network|Chrome OS Australian English 1|Android Speech Recognition and Synthesis from Google en-au-x-aua-local|Android Speech Recognition and Synthesis from Google en-AU-language
en-AU 3 Google Australian English 3 (Natural)|Android Speech Recognition and Synthesis from Google en-au-x-auc-network|Chrome OS Australian English 3|Android Speech Recognition and Synthesis from Google en-au-x-auc-local
en-AU 3 Google Australian English 2 (Natural)|Android Speech Recognition and Synthesis from Google en-au-x-aub-network|Chrome OS Australian English 2|Android Speech Recognition and Synthesis from Google en-au-x-aub-local
en-AU 3 Google Australian English 4 (Natural)|Android Speech Recognition and Synthesis from Google en-au-x-aud-network|Chrome OS Australian English 4|Android Speech Recognition and Synthesis from Google en-au-x-aud-local
en-AU 3 Chrome OS Australian English 5
en-IN 3 Android Speech Recognition and Synthesis from Google en-in-x-ena-network|Android Speech Recognition and Synthesis from Google en-in-x-ena-local|Android Speech Recognition and Synthesis from Google en-IN-language
en-IN 3 Android Speech Recognition and Synthesis from Google en-in-x-enc-network|Android Speech Recognition and Synthesis from Google en-in-x-enc-local
en-IN 3 Android Speech Recognition and Synthesis from Google en-in-x-end-network|Android Speech Recognition and Synthesis from Google en-in-x-end-local
en-IN 3 Android Speech Recognition and Synthesis from Google en-in-x-ene-network|Android Speech Recognition and Synthesis from Google en-in-x-ene-local
`;
