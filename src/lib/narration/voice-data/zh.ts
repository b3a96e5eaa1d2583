/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
export const table: string = `
zh-CN 4 Microsoft Xiaoxiao Online (Natural) - Chinese (Mainland)
zh-CN 4 Microsoft Xiaoyi Online (Natural) - Chinese (Mainland)
zh-CN 4 Microsoft Yunxi Online (Natural) - Chinese (Mainland)
zh-CN 4 Microsoft Yunxia Online (Natural) - Chinese (Mainland)
zh-CN-liaoning 4 Microsoft Xiaobei Online (Natural) - Chinese (Northeastern Mandarin)
zh-CN-shaanxi 4 Microsoft Xiaoni Online (Natural) - Chinese (Zhongyuan Mandarin Shaanxi)
zh-CN 4 Microsoft Yunjian Online (Natural) - Chinese (Mainland)
zh-CN 4 Microsoft Yunyang Online (Natural) - Chinese (Mainland)
zh-TW 4 Microsoft HsiaoChen Online (Natural) - Chinese (Taiwan)
zh-TW 4 Microsoft HsiaoYu Online (Natural) - Chinese (Taiwanese Mandarin)
zh-TW 4 Microsoft YunJhe Online (Natural) - Chinese (Taiwan)
zh-CN 3 Google 普通话（中国大陆）
zh-TW 3 Google 國語（臺灣）
zh-CN 23 Lilian
zh-CN 12 Tiantian
zh-CN 2 Shasha
zh-CN 123 Lili
zh-CN 2 Lisheng
zh-CN 2 Lanlan
zh-CN 2 Shanshan
zh-CN 3 Yue
zh-CN 12 Tingting
zh-CN 12 Yu-shu
zh-CN-liaoning 2 Dongmei
zh-CN-sichuan 13 Panpan
zh-TW 13 Meijia
zh-CN 123 Han
zh-CN 2 Bobo
zh-CN 2 Taotao
zh-CN 12 Binbin
zh-CN 12 Li-Mu
zh-CN-shaanxi 12 Haohao
zh-CN 2 Microsoft Huihui - Chinese (Simplified, PRC)
zh-CN 2 Microsoft Yaoyao - Chinese (Simplified, PRC)
zh-CN 2 Microsoft Kangkang - Chinese (Simplified, PRC)
zh-TW 2 Microsoft Yating - Chinese (Traditional, Taiwan)
zh-TW 2 Microsoft Hanhan - Chinese (Traditional, Taiwan)
zh-TW 2 Microsoft Zhiwei - Chinese (Traditional, Taiwan)
zh-CN 3 Android Speech Recognition and Synthesis from Google cmn-CN-x-ccc-network|Android Speech Recognition and Synthesis from Google cmn-CN-x-ccc-local|Android Speech Recognition and Synthesis from Google zh-CN-language
zh-CN 3 Android Speech Recognition and Synthesis from Google cmn-CN-x-ssa-network|Android Speech Recognition and Synthesis from Google cmn-CN-x-ssa-local
zh-CN 3 Android Speech Recognition and Synthesis from Google cmn-CN-x-ccd-network|Android Speech Recognition and Synthesis from Google cmn-CN-x-ccd-local
zh-CN 3 Android Speech Recognition and Synthesis from Google cmn-CN-x-cce-network|Android Speech Recognition and Synthesis from Google cmn-CN-x-cce-local
zh-TW 3 Android Speech Recognition and Synthesis from Google cmn-TW-x-ctc-network|Android Speech Recognition and Synthesis from Google cmn-TW-x-ctc-local|Android Speech Recognition and Synthesis from Google zh-TW-language
zh-TW 3 Android Speech Recognition and Synthesis from Google cmn-TW-x-ctd-network|Chrome OS 粵語 1|Android Speech Recognition and Synthesis from Google cmn-TW-x-ctd-local
zh-TW 3 Android Speech Recognition and Synthesis from Google cmn-TW-x-cte-network|Chrome OS 粵語 1|Android Speech Recognition and Synthesis from Google cmn-TW-x-cte-local
zh-CN 2 Nannan
zh-HK 4 Microsoft HiuGaai Online (Natural) - Chinese (Cantonese Traditional)
zh-HK 4 Microsoft HiuMaan Online (Natural) - Chinese (Hong Kong SAR)
zh-HK 4 Microsoft WanLung Online (Natural) - Chinese (Hong Kong SAR)
zh-HK 3 Google 粤語（香港）
zh-HK 123 Sinji
zh-HK 2 Aasing
zh-HK 2 Microsoft Tracy - Chinese (Traditional, Hong Kong S.A.R.)
zh-HK 2 Microsoft Danny - Chinese (Traditional, Hong Kong S.A.R.)
zh-HK 3 Android Speech Recognition and Synthesis from Google yue-hk-x-jar-network|Chrome OS 粵語 1|Android Speech Recognition and Synthesis from Google yue-HK-x-jar-local|Android Speech Recognition and Synthesis from Google yue-HK-language
zh-HK 3 Android Speech Recognition and Synthesis from Google yue-hk-x-yuc-network|Chrome OS 粵語 2|Android Speech Recognition and Synthesis from Google yue-HK-x-yuc-local
zh-HK 3 Android Speech Recognition and Synthesis from Google yue-hk-x-yud-network|Chrome OS 粵語 3|Android Speech Recognition and Synthesis from Google yue-HK-x-yud-local
zh-HK 3 Android Speech Recognition and Synthesis from Google yue-hk-x-yue-network|Chrome OS 粵語 5|Android Speech Recognition and Synthesis from Google yue-HK-x-yue-local
zh-HK 3 Android Speech Recognition and Synthesis from Google yue-hk-x-yuf-network|Chrome OS 粵語 5|Android Speech Recognition and Synthesis from Google yue-HK-x-yuf-local
`;
