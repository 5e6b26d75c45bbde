package vn.ntm.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.PlainText;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.web.ParameterRules;
import vn.ntm.kernel.web.Years;

/** How far a value can go where nothing narrower is said of it: each bound is one that the suite keeps by itself. */
enum Bounds {

    /** What is answered: counts, numbers and texts on file. */
    ANSWERED(0, PlainText.LONGEST),

    /** What is asked in the address: a number of either sign, a text of the most that a parameter may have. */
    ASKED(Integer.MIN_VALUE, ParameterRules.LONGEST),

    /** One header of a request: all of them together are not longer. */
    HEADER(Integer.MIN_VALUE, 16_384),

    /** A whole body that is text: an import, or a document. */
    BODY(0, 16 * 1024 * 1024);

    /** Every code of a unit that can be written, with two, three and five digits. */
    private static final int UNITS = 101_100;

    /** Lists that are short by what they list: measures of the programme, roles of a token, parts of an answer. */
    private static final int FEW = 4096;

    private static final Map<String, Integer> LISTS = Map.of("items", Page.MOST, "refusals", 16 * 1024 * 1024);
    private static final Set<String> OF_UNITS =
            Set.of("units", "reached", "missing", "predecessors", "successors", "candidates");
    private static final Map<String, Integer> TEXTS =
            Map.of("date", 10, "date-time", 35, "uuid", 36, "^(\\d{2}|\\d{3}|\\d{5})$", 5, "\"\\d{1,18}\"", 20);

    private final long least;
    private final int longest;

    Bounds(long least, int longest) {
        this.least = least;
        this.longest = longest;
    }

    /** Says it of one schema, and of none within it. */
    void complete(String name, Schema schema) {
        List<SchemaType> types = schema.getType();
        if (types == null) {
            return;
        }
        if (types.contains(SchemaType.STRING)) {
            text(schema);
        } else if (types.contains(SchemaType.INTEGER)) {
            number(name, schema);
        } else if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(OF_UNITS.contains(name) ? UNITS : LISTS.getOrDefault(name, FEW));
        }
    }

    private void text(Schema schema) {
        boolean bounded =
                schema.getMaxLength() != null || schema.getEnumeration() != null || schema.getConstValue() != null;
        if (!bounded) {
            String form = schema.getFormat() == null ? String.valueOf(schema.getPattern()) : schema.getFormat();
            schema.setMaxLength(TEXTS.getOrDefault(form, longest));
            if (this == ASKED) {
                schema.setMinLength(1);
            }
        }
    }

    private void number(String name, Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (Years.NAMES.contains(name)) {
            between(ProgrammeYear.FIRST, ProgrammeYear.LAST, schema);
        } else if (name.equals("limit")) {
            between(1, Page.MOST, schema);
        } else {
            between(least, schema.getFormat().equals("int64") ? Long.MAX_VALUE : Integer.MAX_VALUE, schema);
        }
    }

    private static void between(long least, long most, Schema schema) {
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(least));
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(most));
        }
    }
}
