package se.overens.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.overens.agreement.Statute;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;
import se.overens.yaml.SourceMap;
import se.overens.yaml.YamlDocument;

/** The statutes that papers cite, from the file {@code statutes.yaml} in the jar. */
public final class StatuteBook {
    private static final String RESOURCE = "statutes.yaml";

    private StatuteBook() {}

    /**
     * The file's content.
     *
     * @param statutes of all times
     */
    public record Content(List<Statute> statutes) {
        public Content {
            statutes = List.copyOf(statutes);
        }
    }

    /** The statutes of the jar, and after them, so that they count rather, a workspace's own. */
    public static List<Statute> with(List<Statute> own) {
        List<Statute> all = new ArrayList<>(Sweden.STATUTES);
        all.addAll(own);
        return all;
    }

    private static List<Statute> load() {
        Diagnostics diagnostics = new Diagnostics();
        try (InputStream in = Objects.requireNonNull(StatuteBook.class.getResourceAsStream(RESOURCE))) {
            YamlDocument read = Objects.requireNonNull(YamlDocument.read(RESOURCE, in.readAllBytes(), diagnostics));
            Content content = read.bind(Content.class, ValuePath.ROOT, new SourceMap(), diagnostics);
            if (content == null) {
                throw new IllegalStateException(RESOURCE + ": " + diagnostics.list());
            }
            return content.statutes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the statutes, so that a run that cites none does not read them. */
    private static final class Sweden {
        static final List<Statute> STATUTES = load();
    }
}
