/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const table: string = `
fr-FR 4 Microsoft VivienneMultilingual Online (Natural) - French (France)
fr-FR 4 Microsoft Denise Online (Natural) - French (France)
fr-BE 4 Microsoft Charline Online (Natural) - French (Belgium)
fr-CH 4 Microsoft Ariane Online (Natural) - French (Switzerland)
fr-FR 4 Microsoft Eloise Online (Natural) - French (France)
fr-FR 4 Microsoft RemyMultilingual Online (Natural) - French (France)
fr-FR 4 Microsoft Henri Online (Natural) - French (France)
fr-BE 4 Microsoft Gerard Online (Natural) - French (Belgium)
fr-CH 4 Microsoft Fabrice Online (Natural) - French (Switzerland)
fr-CA 4 Microsoft Sylvie Online (Natural) - French (Canada)
fr-CA 4 Microsoft Antoine Online (Natural) - French (Canada)
fr-CA 4 Microsoft Jean Online (Natural) - French (Canada)
fr-CA 4 Microsoft Thierry Online (Natural) - French (Canada)
fr-FR 3 Google français
fr-FR 123 Audrey
fr-FR 12 Aurélie
fr-FR 1 Marie
fr-FR 12 Thomas
fr-BE 12 Aude
fr-CA 12 Chantal
fr-CA 13 Amélie
fr-CA 12 Nicolas
fr-FR 2 Microsoft Julie - French (France)
fr-FR 2 Microsoft Hortence - French (France)
fr-FR 2 Microsoft Paul - French (France)
fr-CA 2 Microsoft Caroline - French (Canada)
fr-CA 2 Microsoft Claude - French (Canada)
fr-CH 2 Microsoft Claude - French (Switzerland)
fr-FR 3 Google français 4 (Natural)|Android Speech Recognition and Synthesis from Google fr-fr-x-frc-network|Chrome OS français 4|Android Speech Recognition and Synthesis from Google fr-fr-x-frc-local|Android Speech Recognition and Synthesis from Google fr-FR-language
fr-FR 3 Google français 2 (Natural)|Android Speech Recognition and Synthesis from Google fr-fr-x-fra-network|Chrome OS français 2|Android Speech Recognition and Synthesis from Google fr-fr-x-fra-local
fr-FR 3 Google français 1 (Natural)|Android Speech Recognition and Synthesis from Google fr-fr-x-vlf-network|Chrome OS français 1|Android Speech Recognition and Synthesis from Google fr-fr-x-vlf-local
fr-FR 3 Google français 5 (Natural)|Android Speech Recognition and Synthesis from Google fr-fr-x-frd-network|Chrome OS français 5|Android Speech Recognition and Synthesis from Google fr-fr-x-frd-local
fr-FR 3 Google français 3 (Natural)|Android Speech Recognition and Synthesis from Google fr-fr-x-frb-network|Chrome OS français 3|Android Speech Recognition and Synthesis from Google fr-fr-x-frb-local
fr-CA 3 Android Speech Recognition and Synthesis from Google fr-ca-x-caa-network|Android Speech Recognition and Synthesis from Google fr-ca-x-caa-local|Android Speech Recognition and Synthesis from Google fr-CA-language
fr-CA 3 Android Speech Recognition and Synthesis from Google fr-ca-x-cac-network|Android Speech Recognition and Synthesis from Google fr-ca-x-cac-local
fr-CA 3 Android Speech Recognition and Synthesis from Google fr-ca-x-cab-network|Android Speech Recognition and Synthesis from Google fr-ca-x-cab-local
fr-CA 3 Android Speech Recognition and Synthesis from Google fr-ca-x-cad-network|Android Speech Recognition and Synthesis from Google fr-ca-x-cad-local
`;
