/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const table: string = `
pt-PT 4 Microsoft Raquel Online (Natural) - Portuguese (Portugal)
pt-PT 4 Microsoft Duarte Online (Natural) - Portuguese (Portugal)
pt-BR 4 Microsoft Francisca Online (Natural) - Portuguese (Brazil)
pt-BR 4 Microsoft ThalitaMultilingual Online (Natural) - Portuguese (Brazil)
pt-BR 4 Microsoft Antonio Online (Natural) - Portuguese (Brazil)
pt-BR 3 Google português do Brasil
pt-PT 12 Catarina
pt-PT 12 Joana
pt-PT 12 Joaquim
pt-BR 12 Fernanda
pt-BR 12 Luciana
pt-BR 12 Felipe
pt-PT 2 Microsoft Helia - Portuguese (Portugal)
pt-BR 2 Microsoft Maria - Portuguese (Brazil)
pt-BR 2 Microsoft Daniel - Portuguese (Brazil)
pt-PT 3 Google português de Portugal 1 (Natural)|Android Speech Recognition and Synthesis from Google pt-pt-x-jfb-network|Android Speech Recognition and Synthesis from Google pt-pt-x-jfb-local|Android Speech Recognition and Synthesis from Google pt-PT-language
pt-PT 3 Google português de Portugal 4 (Natural)|Android Speech Recognition and Synthesis from Google pt-pt-x-sfs-network|Chrome OS português de Portugal|Android Speech Recognition and Synthesis from Google pt-pt-x-sfs-local
pt-PT 3 Google português de Portugal 2 (Natural)|Android Speech Recognition and Synthesis from Google pt-pt-x-jmn-network|Android Speech Recognition and Synthesis from Google pt-pt-x-jmn-local
pt-PT 3 Google português de Portugal 3 (Natural)|Android Speech Recognition and Synthesis from Google pt-pt-x-pmj-network|Android Speech Recognition and Synthesis from Google pt-pt-x-pmj-local
pt-BR 3 Google português do Brasil 1 (Natural)|Android Speech Recognition and Synthesis from Google pt-br-x-afs-network|Chrome OS português do Brasil|Android Speech Recognition and Synthesis from Google pt-br-x-afs-local|Android Speech Recognition and Synthesis from Google pt-BR-language
pt-BR 3 Google português do Brasil 3 (Natural)|Android Speech Recognition and Synthesis from Google pt-br-x-pte-network|Android Speech Recognition and Synthesis from Google pt-br-x-pte-local
pt-BR 3 Google português do Brasil 2 (Natural)|Android Speech Recognition and Synthesis from Google pt-br-x-ptd-network|Android Speech Recognition and Synthesis from Google pt-br-x-ptd-local
`;
