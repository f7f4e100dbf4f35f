package se.overens.agreement;

/** A value that YAML writes as one text and that papers print as one. */
public interface TextValue {
    /** The value as it stands in running text. */
    String text();
}
