package se.overens.workspace;

import java.util.Locale;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;

/** The kinds of YAML files in a workspace. */
public enum SchemaKind {
    WORKSPACE(RegionProfile.class, WorkspaceFiles.PROFILE),
    MUNICIPALITY(Municipality.class, WorkspaceFiles.MUNICIPALITIES + "/*" + WorkspaceFiles.EXTENSION),
    CASE(Case.class, "cases/*" + WorkspaceFiles.EXTENSION),
    MEETING(Meeting.class, "meetings/*" + WorkspaceFiles.EXTENSION),
    THEME(ThemeFile.class, WorkspaceFiles.THEME);

    private final Class<? extends Record> type;
    private final String files;

    SchemaKind(Class<? extends Record> type, String files) {
        this.type = type;
        this.files = files;
    }

    /** The word for it on the command line, such as {@code municipality}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which files of a workspace are of this kind, with {@code *} for any name. */
    public String files() {
        return files;
    }

    /** The record that such a file becomes. */
    Class<? extends Record> type() {
        return type;
    }
}
