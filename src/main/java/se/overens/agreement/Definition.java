package se.overens.agreement;

/** A rule set for what may be called a family centre (definition av familjecentral). */
public enum Definition {
    OREBRO,
    SOCIALSTYRELSEN_2008,
    RIKSHANDBOKEN,
    VGR_2023,
    STOCKHOLM
}
