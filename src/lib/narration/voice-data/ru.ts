/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const table: string = `
ru-RU 4 Microsoft Svetlana Online (Natural) - Russian (Russia)
ru-RU 4 Microsoft Ekaterina Online - Russian (Russia)
ru-RU 4 Microsoft Dmitry Online (Natural) - Russian (Russia)
ru-RU 3 Google русский
ru-RU 12 Katya
ru-RU 12 Milena
ru-RU 12 Yuri
ru-RU 2 Microsoft Irina - Russian (Russian)
ru-RU 2 Microsoft Pavel - Russian (Russian)
ru-RU 3 Android Speech Recognition and Synthesis from Google ru-ru-x-dfc-network|Android Speech Recognition and Synthesis from Google ru-ru-x-dfc-local
ru-RU 3 Android Speech Recognition and Synthesis from Google ru-ru-x-ruc-network|Android Speech Recognition and Synthesis from Google ru-ru-x-ruc-local
ru-RU 3 Android Speech Recognition and Synthesis from Google ru-ru-x-rue-network|Android Speech Recognition and Synthesis from Google ru-ru-x-rue-local
ru-RU 3 Android Speech Recognition and Synthesis from Google ru-ru-x-rud-network|Android Speech Recognition and Synthesis from Google ru-ru-x-rud-local
ru-RU 3 Android Speech Recognition and Synthesis from Google ru-ru-x-ruf-network|Android Speech Recognition and Synthesis from Google ru-ru-x-ruf-local
`;
