package se.overens.agreement;

import java.util.List;

/** An operation under the roof of a family centre (verksamhet); the first four make a family centre. */
public enum FunctionType {
    /** Mödrahälsovård (BMM, MVC). */
    MIDWIFERY("midwifery", "bmm"),
    /** Barnhälsovård (BVC). */
    CHILD_HEALTH("childHealth", "bvc"),
    /** Öppen förskola. */
    OPEN_PRESCHOOL("openPreschool", "oppenforskola"),
    /** Förebyggande socialtjänst. */
    PREVENTIVE_SOCIAL("preventiveSocial", "socialtjanst"),
    /** Någon annan, såsom folktandvård eller bibliotek. */
    OTHER("other", "annan");

    /** The four functions of a family centre, in the order in which the papers name them. */
    public static final List<FunctionType> BASE = List.of(MIDWIFERY, CHILD_HEALTH, OPEN_PRESCHOOL, PREVENTIVE_SOCIAL);

    private final String word;
    private final String fieldName;

    FunctionType(String word, String fieldName) {
        this.word = word;
        this.fieldName = fieldName;
    }

    /** The function as YAML names it, such as {@code childHealth}. */
    public String word() {
        return word;
    }

    /** The function's part of the name of a signature field, stable between versions. */
    public String fieldName() {
        return fieldName;
    }
}
