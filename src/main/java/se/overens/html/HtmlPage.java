package se.overens.html;

/**
 * A page to read and to mail. It needs no other file, runs no script, fetches nothing, and is made to be read aloud: headings
 * in order, tables with captions and scopes, nothing said by colour alone.
 */
public final class HtmlPage {
    private static final String STYLE = """
            :root { color-scheme: light }
            body { font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: #1b1b1b; background: #fff; margin: 0 }
            main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem 4rem }
            h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem }
            h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem }
            h3 { font-size: 1.0625rem; margin: 1.75rem 0 .25rem }
            h4 { font-size: 1rem; margin: 1.25rem 0 .25rem }
            .sum { font-size: 1.125rem; margin: 0 }
            .wide { overflow-x: auto }
            table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem }
            caption { text-align: left; color: #4a4a4a; padding: .25rem 0 }
            th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #c9c9c9 }
            thead th { border-bottom: 2px solid #1b1b1b }
            tbody th { font-weight: 600 }
            td.n, th.n { text-align: right }
            ul { margin: 0; padding-left: 1.1rem }
            td ul { padding-left: 1rem }
            code { font: .9em ui-monospace, Consolas, monospace; overflow-wrap: break-word }
            .todo { font-weight: 600; color: #8a1c00 }
            .none { color: #4a4a4a }
            td p { margin: .25rem 0 0; font-size: .875em }
            a { color: #0b4f8a }
            footer { color: #4a4a4a; margin-top: 3rem }
            @media print { main { padding: 0; max-width: none } }
            """;

    private final StringBuilder out = new StringBuilder();

    /** A page in Swedish with that title, which is also its first heading. */
    public HtmlPage(String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>")
                .append(text(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", text(title));
    }

    /** The page as far as it goes, ended by a footer. */
    public String end(String footer) {
        return out + "<footer><p>" + text(footer) + "</p></footer>\n</main>\n</body>\n</html>\n";
    }

    /** Appends HTML as it is. */
    public HtmlPage html(String html) {
        out.append(html);
        return this;
    }

    /** Appends an element that holds {@code html}. */
    public void element(String name, String html) {
        out.append('<')
                .append(name)
                .append('>')
                .append(html)
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Begins a table; its words are plain text. */
    public void table(String caption, String... heads) {
        out.append("<div class=\"wide\"><table>\n<caption>")
                .append(text(caption))
                .append("</caption>\n<thead><tr>");
        for (String head : heads) {
            out.append("<th scope=\"col\">").append(text(head)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
    }

    /** Appends a row of which the first cell is the heading; cells are HTML. */
    public void row(String first, String... cells) {
        out.append("<tr><th scope=\"row\">").append(first).append("</th>");
        for (String cell : cells) {
            out.append("<td>").append(cell).append("</td>");
        }
        out.append("</tr>\n");
    }

    /** Ends a table. */
    public void endTable() {
        out.append("</tbody>\n</table></div>\n");
    }

    /** A link to a file beside the page. */
    public static String link(String file) {
        return "<a href=\"" + text(file) + "\">" + text(file) + "</a>";
    }

    /** A path or a key, which may be divided behind its slashes and dots, so that a column of them is not wide. */
    public static String code(String text) {
        return "<code>" + text(text).replace("/", "/<wbr>").replace(".", ".<wbr>") + "</code>";
    }

    /** A number, or a dash for none. */
    public static String number(int number) {
        return number == 0 ? "<span class=\"none\">–</span>" : String.valueOf(number);
    }

    /** Plain text as HTML. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
