package se.overens.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.overens.template.TemplatePack;

/** The templates inside the jar, the project's {@code templates/} folder, and a workspace's own laid over them. {@code index.txt} there names its files. */
final class BuiltInTemplates {
    private static final String FOLDER = "/se/overens/templates/";

    private BuiltInTemplates() {}

    static TemplatePack load(Map<String, String> own) {
        Map<String, String> files = new TreeMap<>();
        for (String name : text("index.txt").split("\n")) {
            files.put(name, text(name));
        }
        Set<String> builtIn = new HashSet<>(files.keySet());
        builtIn.removeAll(own.keySet());
        files.putAll(own);
        return new TemplatePack(files, builtIn, "templates/");
    }

    private static String text(String name) {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
