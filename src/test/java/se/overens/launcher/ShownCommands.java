package se.overens.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.Parser;

/**
 * What a page of Markdown shows as code.
 *
 * @param lines of indented blocks, and spans of code that call the launcher, in the order of the page
 * @param fenced lines of fenced blocks, which show files and are not to be run
 */
record ShownCommands(List<String> lines, List<String> fenced) {
    static final String LAUNCHER = "./overens ";

    static ShownCommands of(Path page) throws IOException {
        ShownCommands commands = new ShownCommands(new ArrayList<>(), new ArrayList<>());
        Parser.builder()
                .build()
                .parse(Files.readString(page, StandardCharsets.UTF_8))
                .accept(commands.collector());
        return commands;
    }

    private AbstractVisitor collector() {
        return new AbstractVisitor() {
            @Override
            public void visit(IndentedCodeBlock block) {
                block.getLiteral().lines().forEach(lines::add);
            }

            @Override
            public void visit(FencedCodeBlock block) {
                block.getLiteral().lines().forEach(fenced::add);
            }

            @Override
            public void visit(Code span) {
                if (span.getLiteral().startsWith(LAUNCHER)) {
                    lines.add(span.getLiteral());
                }
            }
        };
    }
}
