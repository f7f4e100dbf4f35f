package se.overens.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;

/**
 * What a test looks at: the pages of a paper.
 *
 * @param result null when the layout failed
 * @param findings of the layout
 */
record Printed(@Nullable Pages result, List<Diagnostic> findings) {
    List<Page> pages() {
        return Objects.requireNonNull(result, findings::toString).pages();
    }

    Stream<TextFrame> texts(int page) {
        return pages().get(page).frames().stream()
                .filter(TextFrame.class::isInstance)
                .map(TextFrame.class::cast);
    }

    /** The lines of content of page {@code page} from the top, each as its text. */
    List<String> lines(int page) {
        TreeMap<Double, String> lines = new TreeMap<>();
        texts(page)
                .filter(text -> text.leaf() >= 0)
                .forEach(text -> lines.merge(text.baseline(), text.text(), String::concat));
        return new ArrayList<>(lines.values());
    }

    List<Double> baselines(int page) {
        return texts(page)
                .filter(text -> text.leaf() >= 0)
                .map(TextFrame::baseline)
                .distinct()
                .sorted()
                .toList();
    }

    /** The pages, from 0, on which {@code leaf} has frames. */
    Set<Integer> pagesOf(int leaf) {
        return Stream.iterate(0, i -> i + 1)
                .limit(pages().size())
                .filter(i -> texts(i).anyMatch(text -> text.leaf() == leaf))
                .collect(Collectors.toSet());
    }

    <F extends Frame> List<F> frames(int page, Class<F> kind) {
        return pages().get(page).frames().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
