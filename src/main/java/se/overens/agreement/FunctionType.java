package se.overens.agreement;

import java.util.List;

/** An operation under the roof of a family centre (verksamhet); the first four make a family centre. */
public enum FunctionType {
    /** Mödrahälsovård (BMM, MVC). */
    MIDWIFERY("bmm"),
    /** Barnhälsovård (BVC). */
    CHILD_HEALTH("bvc"),
    /** Öppen förskola. */
    OPEN_PRESCHOOL("oppenforskola"),
    /** Förebyggande socialtjänst. */
    PREVENTIVE_SOCIAL("socialtjanst"),
    /** Någon annan, såsom folktandvård eller bibliotek. */
    OTHER("annan");

    /** The four functions of a family centre, in the order in which the papers name them. */
    public static final List<FunctionType> BASE = List.of(MIDWIFERY, CHILD_HEALTH, OPEN_PRESCHOOL, PREVENTIVE_SOCIAL);

    private final String fieldName;

    FunctionType(String fieldName) {
        this.fieldName = fieldName;
    }

    /** The function's part of the name of a signature field, stable between versions. */
    public String fieldName() {
        return fieldName;
    }
}
