/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const table: string = `
es-ES 4 Microsoft Elvira Online (Natural) - Spanish (Spain)
es-ES 4 Microsoft Alvaro Online (Natural) - Spanish (Spain)
es-MX 4 Microsoft Dalia Online (Natural) - Spanish (Mexico)
es-MX 4 Microsoft Jorge Online (Natural) - Spanish (Mexico)
es-AR 4 Microsoft Elena Online (Natural) - Spanish (Argentina)
es-AR 4 Microsoft Tomas Online (Natural) - Spanish (Argentina)
es-BO 4 Microsoft Sofia Online (Natural) - Spanish (Bolivia)
es-BO 4 Microsoft Marcelo Online (Natural) - Spanish (Bolivia)
es-CL 4 Microsoft Catalina Online (Natural) - Spanish (Chile)
es-CL 4 Microsoft Lorenzo Online (Natural) - Spanish (Chile)
es-CO 4 Microsoft Ximena Online (Natural) - Spanish (Colombia)
es-CO 4 Microsoft Salome Online (Natural) - Spanish (Colombia)
es-CO 4 Microsoft Gonzalo Online (Natural) - Spanish (Colombia)
es-CR 4 Microsoft Maria Online (Natural) - Spanish (Costa Rica)
es-CR 4 Microsoft Juan Online (Natural) - Spanish (Costa Rica)
es-CU 4 Microsoft Belkys Online (Natural) - Spanish (Cuba)
es-CU 4 Microsoft Manuel Online (Natural) - Spanish (Cuba)
es-EC 4 Microsoft Andrea Online (Natural) - Spanish (Ecuador)
es-EC 4 Microsoft Luis Online (Natural) - Spanish (Ecuador)
es-SV 4 Microsoft Lorena Online (Natural) - Spanish (El Salvador)
es-SV 4 Microsoft Rodrigo Online (Natural) - Spanish (El Salvador)
es-US 4 Microsoft Paloma Online (Natural) - Spanish (United States)
es-US 4 Microsoft Alonso Online (Natural) - Spanish (United States)
es-GT 4 Microsoft Marta Online (Natural) - Spanish (Guatemala)
es-GT 4 Microsoft Andres Online (Natural) - Spanish (Guatemala)
es-GQ 4 Microsoft Teresa Online (Natural) - Spanish (Equatorial Guinea)
es-GQ 4 Microsoft Javier Online (Natural) - Spanish (Equatorial Guinea)
es-HN 4 Microsoft Karla Online (Natural) - Spanish (Honduras)
es-HN 4 Microsoft Carlos Online (Natural) - Spanish (Honduras)
es-NI 4 Microsoft Yolanda Online (Natural) - Spanish (Nicaragua)
es-NI 4 Microsoft Federico Online (Natural) - Spanish (Nicaragua)
es-PA 4 Microsoft Margarita Online (Natural) - Spanish (Panama)
es-PA 4 Microsoft Roberto Online (Natural) - Spanish (Panama)
es-PY 4 Microsoft Tania Online (Natural) - Spanish (Paraguay)
es-PY 4 Microsoft Mario Online (Natural) - Spanish (Paraguay)
es-PE 4 Microsoft Camila Online (Natural) - Spanish (Peru)
es-PE 4 Microsoft Alex Online (Natural) - Spanish (Peru)
es-PR 4 Microsoft Karina Online (Natural) - Spanish (Puerto Rico)
es-PR 4 Microsoft Victor Online (Natural) - Spanish (Puerto Rico)
es-DO 4 Microsoft Ramona Online (Natural) - Spanish (Dominican Republic)
es-DO 4 Microsoft Emilio Online (Natural) - Spanish (Dominican Republic)
es-UY 4 Microsoft Valentina Online (Natural) - Spanish (Uruguay)
es-UY 4 Microsoft Mateo Online (Natural) - Spanish (Uruguay)
es-VE 4 Microsoft Paola Online (Natural) - Spanish (Venezuela)
es-VE 4 Microsoft Sebastian Online (Natural) - Spanish (Venezuela)
es-ES 3 Google español
es-US 3 Google español de Estados Unidos
es-ES 12 Marisol
es-ES 12 Mónica
es-ES 12 Jorge
es-MX 12 Angelica
es-MX 12 Paulina
es-MX 12 Juan
es-AR 12 Isabela
es-AR 12 Diego
es-CL 12 Francisca
es-CO 12 Soledad
es-CO 12 Jimena
es-CO 12 Carlos
es-ES 2 Microsoft Helena - Spanish (Spain)
es-ES 2 Microsoft Laura - Spanish (Spain)
es-ES 2 Microsoft Pablo - Spanish (Spain)
es-MX 2 Microsoft Sabina - Spanish (Mexico)
es-MX 2 Microsoft Raul - Spanish (Mexico)
es-ES 3 Google español 4 (Natural)|Chrome OS español 4|Android Speech Recognition and Synthesis from Google es-es-x-eee-local|Android Speech Recognition and Synthesis from Google es-ES-language
es-ES 3 Google español 1 (Natural)|Android Speech Recognition and Synthesis from Google es-es-x-eea-network|Chrome OS español 1|Android Speech Recognition and Synthesis from Google es-es-x-eea-local
es-ES 3 Google español 2 (Natural)|Android Speech Recognition and Synthesis from Google es-es-x-eec-network|Chrome OS español 2|Android Speech Recognition and Synthesis from Google es-es-x-eec-local
es-ES 3 Google español 3 (Natural)|Android Speech Recognition and Synthesis from Google es-es-x-eed-network|Chrome OS español 3|Android Speech Recognition and Synthesis from Google es-es-x-eed-local
es-ES 3 Google español 5 (Natural)|Chrome OS español 5|Android Speech Recognition and Synthesis from Google es-es-x-eef-local
es-US 3 Google español de Estados Unidos 1 (Natural)|Android Speech Recognition and Synthesis from Google es-us-x-esc-network|Chrome OS español de Estados Unidos|Android Speech Recognition and Synthesis from Google es-us-x-esc-local|Android Speech Recognition and Synthesis from Google es-US-language
es-US 3 Google español de Estados Unidos 2 (Natural)|Android Speech Recognition and Synthesis from Google es-us-x-sfb-network|Android Speech Recognition and Synthesis from Google es-us-x-sfb-local
es-US 3 Google español de Estados Unidos 3 (Natural)|Android Speech Recognition and Synthesis from Google es-us-x-esd-network|Android Speech Recognition and Synthesis from Google es-us-x-esd-local
es-US 3 Google español de Estados Unidos 4 (Natural)|Android Speech Recognition and Synthesis from Google es-us-x-esf-network|Android Speech Recognition and Synthesis from Google es-us-x-esf-local
`;
