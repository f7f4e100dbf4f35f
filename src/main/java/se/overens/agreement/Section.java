package se.overens.agreement;

/** A section of the local agreement, by what it is about (avsnitt). */
public enum Section {
    /** 1 Parter. */
    PARTIES,
    /** 2 Bakgrund och rättslig grund. */
    BACKGROUND,
    /** 3 Definitioner. */
    DEFINITIONS,
    /** 4 Syfte och mål. */
    PURPOSE,
    /** 5 Målgrupp och upptagningsområde. */
    TARGET_GROUP,
    /** 6 Ingående verksamheter och parternas åtaganden. */
    FUNCTIONS,
    /** 7 Gemensamma åtaganden. */
    JOINT_COMMITMENTS,
    /** 8 Lokaler och utrustning. */
    PREMISES,
    /** 9 Öppettider och tillgänglighet. */
    OPENING_HOURS,
    /** 10 Organisation och ledning. */
    GOVERNANCE,
    /** 11 Ekonomi. */
    ECONOMY,
    /** 12 Sekretess, dokumentation och dataskydd. */
    CONFIDENTIALITY,
    /** 13 Anmälningsskyldighet. */
    DUTY,
    /** 14 Information, kommunikation och varumärke. */
    COMMUNICATION,
    /** 15 Verksamhetsplan, uppföljning och statistik. */
    FOLLOW_UP,
    /** 16 Informationsskyldighet och avvikelser. */
    INFORMATION,
    /** 17 Ändring av parter eller organisation. */
    CHANGES,
    /** 18 Avtalstid, förlängning, uppsägning, hävning. */
    TERM,
    /** 19 Ändringar och tillägg. */
    AMENDMENTS,
    /** 20 Tvist. */
    DISPUTE,
    /** 21 Exemplar och undertecknande. */
    SIGNING
}
