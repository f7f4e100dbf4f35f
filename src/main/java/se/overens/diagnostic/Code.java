package se.overens.diagnostic;

import static se.overens.diagnostic.Severity.ERROR;
import static se.overens.diagnostic.Severity.WARNING;

/**
 * Every kind of finding, with its stable id. An id is never reused.
 *
 * <p>Each id has in both languages its sentence ({@code OV102}) with labels and hints ({@code OV102.meant}) among the
 * messages, and its name ({@code OV102.title}) and a paragraph ({@code OV102.explain}) among the explanations.
 */
public enum Code {
    // OV1xx: reading YAML and the files of a workspace.
    NOT_UTF8("OV100", ERROR),
    YAML_SYNTAX("OV101", ERROR),
    UNKNOWN_KEY("OV102", ERROR),
    MISSING_KEY("OV103", ERROR),
    DUPLICATE_KEY("OV104", ERROR),
    WRONG_KIND("OV105", ERROR),
    WRONG_VALUE("OV106", ERROR),
    DANGEROUS_CHARACTER("OV107", ERROR),
    YAML_LIMIT("OV108", ERROR),
    COMMENT_CUTS_VALUE("OV109", WARNING),
    UNREADABLE_FILE("OV110", ERROR),
    SCHEMA_VERSION("OV111", ERROR),

    // OV2xx: rules over data; rule R13 has the code OV213.
    ORGANISATION_NUMBER("OV201", ERROR),
    NUMBER_OF_ANOTHER("OV202", WARNING),
    UNKNOWN_MUNICIPALITY_CODE("OV203", ERROR),
    LEFTOVER("OV204", ERROR),
    UNRESOLVED_REFERENCE("OV205", ERROR),
    SIGNATORY_MISSING("OV206", ERROR),
    CLASSIFICATION("OV210", ERROR),
    SHARES("OV211", ERROR),
    FUNDING_UNCLEAR("OV212", WARNING),
    DATES("OV213", ERROR),
    OUT_OF_TIME("OV214", WARNING),
    GROUP_INCOMPLETE("OV215", ERROR),
    AGE_OR_HOURS("OV216", ERROR),
    ATTACHMENTS("OV217", ERROR),
    AUTHORITY_UNCLEAR("OV218", WARNING),
    ORIGINALS("OV219", ERROR),
    PRIVATE_DATA("OV220", WARNING),
    NOT_UNIFORM("OV221", WARNING),
    DUPLICATE_SUBJECT("OV222", ERROR),
    PLAIN_LANGUAGE("OV223", WARNING),
    WORDS_DRIFT("OV224", WARNING),
    DECISION_NOT_YET_TAKEN("OV225", ERROR),
    UNKNOWN_MUNICIPALITY("OV250", ERROR),
    UNKNOWN_CENTRE("OV251", ERROR),
    CENTRE_NOT_CHOSEN("OV252", ERROR),
    NOT_APPLICABLE("OV253", ERROR),
    MISNAMED_FILE("OV254", ERROR),
    FILE_NOT_READ("OV255", WARNING),
    IDLE_SIGNATORY("OV256", WARNING),
    UNKNOWN_MATTER("OV257", ERROR),
    MATTER_NOT_CHOSEN("OV258", ERROR),
    NOT_PUBLISHABLE("OV259", ERROR),
    THEME_VALUE("OV260", ERROR),
    NAMED_FILE("OV261", ERROR),
    FONT_UNUSABLE("OV262", ERROR),
    PICTURE_UNUSABLE("OV263", ERROR),
    SEVERITY_NOT_ADJUSTABLE("OV270", ERROR),
    NOUN_FORMS_MISSING("OV271", ERROR),
    SAMPLE_VALUE("OV272", ERROR),

    // OV3xx: templates.
    TEMPLATE_SYNTAX("OV301", ERROR),
    TEMPLATE_FAILED("OV302", ERROR),
    TEMPLATE_UNDEFINED("OV303", ERROR),
    TEMPLATE_FORBIDDEN("OV304", ERROR),
    TEMPLATE_LIMIT("OV305", ERROR),
    TEMPLATE_HEADER("OV306", ERROR),
    TEMPLATE_RESERVED_CHARACTER("OV307", ERROR),
    REQUIRED_VALUE("OV310", ERROR),
    ADDITION_LOST("OV312", ERROR),

    // OV4xx: markup and the document.
    UNSUPPORTED_MARKUP("OV401", ERROR),
    HEADING_JUMP("OV402", ERROR),
    FOOTNOTE_UNDEFINED("OV403", ERROR),
    FOOTNOTE_UNUSED("OV404", ERROR),
    BLOCK_MISPLACED("OV405", ERROR),
    REFERENCE_UNDEFINED("OV406", ERROR),
    NAME_TWICE("OV407", ERROR),
    TABLE_BROKEN("OV408", ERROR),

    // OV5xx: fonts and layout.
    GLYPH_MISSING("OV501", ERROR),
    LAYOUT_FAILED("OV502", ERROR),

    // OV6xx: PDF.
    STRUCTURE_BROKEN("OV601", ERROR),
    NOT_A_PDF("OV602", ERROR),
    PDF_CLAIM_MISSING("OV603", WARNING),
    TAGS_UNHELPFUL("OV604", ERROR),
    PART_LOWERS("OV605", WARNING),
    CONTENT_LEFT_OUT("OV606", WARNING),
    PART_REPAIRED("OV607", WARNING),
    SIGNED_PART("OV608", WARNING),
    NO_ROOM_FOR_STAMP("OV609", WARNING),
    PACK_LOWERED("OV610", WARNING),
    PACK_BROKEN("OV611", ERROR),
    ITEM_NOT_FOUND("OV612", WARNING),
    SIGNED_AGENDA("OV613", ERROR),

    // OV7xx: files that are written, and what the machine has for that.
    OUTPUT_NOT_WRITABLE("OV701", ERROR),
    DISK_FULL("OV702", ERROR),
    WOULD_OVERWRITE("OV703", ERROR),
    SIGNED_NOT_REPLACED("OV704", ERROR),
    NAME_CLASH("OV705", ERROR),
    FOLDER_IN_USE("OV706", ERROR),
    OUT_OF_MEMORY("OV707", ERROR),
    OTHER_PACK("OV708", ERROR),
    FOLDER_NOT_EMPTY("OV720", ERROR),
    ENVIRONMENT("OV730", ERROR),

    // OV8xx: the command line.
    USAGE("OV801", ERROR),
    NO_WORKSPACE("OV802", ERROR),
    UNKNOWN_DOCUMENT("OV803", ERROR),
    UNKNOWN_CODE("OV805", ERROR),
    NO_FILE("OV806", ERROR),
    MUNICIPALITY_NOT_CHOSEN("OV807", ERROR),
    UNKNOWN_REGION("OV820", ERROR);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The stable id, such as {@code OV102}. */
    public String id() {
        return id;
    }

    /** The severity that a finding of this kind has unless a workspace says otherwise. */
    public Severity severity() {
        return severity;
    }
}
