package vn.ntm.criteria.assessment.application.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.imports.ImportProblem;

/** The rows of a file, given one after another; the file is never held as a whole. */
interface ValueRows {

    /** The header of a file of values, in any order. */
    List<String> COLUMNS = List.of(
            "unitCode",
            "indicatorCode",
            "unit",
            "amount",
            "numerator",
            "denominator",
            "partAmount",
            "partNumerator",
            "partDenominator",
            "passed",
            "step",
            "notApplicable",
            "source",
            "evidence",
            "evidenceHash");

    /** @throws Refusal if the file cannot be read, or has another header */
    void forEach(Taker taker);

    /** Takes one row, its cells in the order of {@link #COLUMNS}. */
    @FunctionalInterface
    interface Taker {

        /** @param cells one for each column; of another number if the row has too few or too many */
        void take(String[] cells, long line);
    }

    /** Where each column stands in the file. */
    static int[] order(List<String> header) {
        Set<String> given = new HashSet<>(header);
        if (header.size() != COLUMNS.size() || !given.equals(new HashSet<>(COLUMNS))) {
            throw new Refusal(ImportProblem.IMPORT_HEADER_WRONG, Map.of("expected", String.join(",", COLUMNS)));
        }
        return COLUMNS.stream().mapToInt(header::indexOf).toArray();
    }
}
