package vn.ntm.gateway.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.glossary.Glossary.Term;
import vn.ntm.gateway.glossary.Glossary.Value;
import vn.ntm.kernel.Bilingual;

/** Reads the page that people read: its chapters are tables of terms, but for the last, which is one of values. */
final class GlossaryPage {

    private static final String CHAPTER = "## ";
    private static final String VALUES = "Values";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String UNKNOWN = "—";

    private final List<Term> terms = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private String chapter = "";
    private boolean heading;

    private GlossaryPage() {}

    static Glossary read(String page) {
        var reader = new GlossaryPage();
        page.lines().forEach(reader::line);
        return new Glossary(reader.terms, reader.values);
    }

    private void line(String line) {
        if (line.startsWith(CHAPTER)) {
            chapter = line.substring(CHAPTER.length());
            heading = true;
        } else if (line.startsWith("| ---")) {
            heading = false;
        } else if (line.startsWith("|") && !heading) {
            row(cells(line));
        }
    }

    private void row(List<String> cells) {
        if (chapter.equals(VALUES)) {
            values.add(new Value(
                    codes(cells.get(0)).getFirst(),
                    codes(cells.get(1)).getFirst(),
                    new Bilingual(cells.get(3), cells.get(2))));
        } else {
            terms.add(new Term(
                    chapter,
                    cells.get(0),
                    codes(cells.get(1)),
                    known(cells.get(2)),
                    known(cells.get(3)),
                    known(cells.get(4))));
        }
    }

    private static List<String> cells(String line) {
        return Pattern.compile("\\|")
                .splitAsStream(line.substring(1, line.lastIndexOf('|')))
                .map(String::strip)
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() || cell.equals(UNKNOWN) ? null : cell;
    }
}
