/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const table: string = `
ar-DZ 4 Microsoft Amina Online (Natural) - Arabic (Algeria)
ar-DZ 4 Microsoft Ismael Online (Natural) - Arabic (Algeria)
ar-BH 4 Microsoft Laila Online (Natural) - Arabic (Bahrain)
ar-BH 4 Microsoft Ali Online (Natural) - Arabic (Bahrain)
ar-EG 4 Microsoft Salma Online (Natural) - Arabic (Egypt)
ar-EG 4 Microsoft Shakir Online (Natural) - Arabic (Egypt)
ar-IQ 4 Microsoft Rana Online (Natural) - Arabic (Iraq)
ar-IQ 4 Microsoft Bassel Online (Natural) - Arabic (Iraq)
ar-JO 4 Microsoft Sana Online (Natural) - Arabic (Jordan)
ar-JO 4 Microsoft Taim Online (Natural) - Arabic (Jordan)
ar-KW 4 Microsoft Noura Online (Natural) - Arabic (Kuwait)
ar-KW 4 Microsoft Fahed Online (Natural) - Arabic (Kuwait)
ar-LB 4 Microsoft Layla Online (Natural) - Arabic (Lebanon)
ar-LB 4 Microsoft Rami Online (Natural) - Arabic (Lebanon)
ar-LY 4 Microsoft Iman Online (Natural) - Arabic (Libya)
ar-LY 4 Microsoft Omar Online (Natural) - Arabic (Libya)
ar-MA 4 Microsoft Mouna Online (Natural) - Arabic (Morocco)
ar-MA 4 Microsoft Jamal Online (Natural) - Arabic (Morocco)
ar-OM 4 Microsoft Aysha Online (Natural) - Arabic (Oman)
ar-OM 4 Microsoft Abdullah Online (Natural) - Arabic (Oman)
ar-QA 4 Microsoft Amal Online (Natural) - Arabic (Qatar)
ar-QA 4 Microsoft Moaz Online (Natural) - Arabic (Qatar)
ar-SA 4 Microsoft Zariyah Online (Natural) - Arabic (Saudi Arabia)
ar-SA 4 Microsoft Hamed Online (Natural) - Arabic (Saudi Arabia)
ar-SY 4 Microsoft Amany Online (Natural) - Arabic (Syria)
ar-SY 4 Microsoft Laith Online (Natural) - Arabic (Syria)
ar-TN 4 Microsoft Reem Online (Natural) - Arabic (Tunisia)
ar-TN 4 Microsoft Hedi Online (Natural) - Arabic (Tunisia)
ar-AE 4 Microsoft Fatima Online (Natural) - Arabic (United Arab Emirates)
ar-AE 4 Microsoft Hamdan Online (Natural) - Arabic (United Arab Emirates)
ar-YE 4 Microsoft Maryam Online (Natural) - Arabic (Yemen)
ar-YE 4 Microsoft Saleh Online (Natural) - Arabic (Yemen)
ar-001 12 Mariam
ar-001 12 Laila
ar-001 12 Tarik
ar-001 123 Majed
ar-EG 2 Microsoft Hoda - Arabic (Arabic )
ar-AS 2 Microsoft Naayf - Arabic (Saudi Arabia)
ar 3 Android Speech Recognition and Synthesis from Google ar-xa-x-arc-network|Android Speech Recognition and Synthesis from Google ar-xa-x-arc-local|Android Speech Recognition and Synthesis from Google ar-language
ar 3 Android Speech Recognition and Synthesis from Google ar-xa-x-arz-network|Android Speech Recognition and Synthesis from Google ar-xa-x-arz-local
ar 3 Android Speech Recognition and Synthesis from Google ar-xa-x-ard-network|Android Speech Recognition and Synthesis from Google ar-xa-x-ard-local
ar 3 Android Speech Recognition and Synthesis from Google ar-xa-x-are-network|Android Speech Recognition and Synthesis from Google ar-xa-x-are-local
`;
