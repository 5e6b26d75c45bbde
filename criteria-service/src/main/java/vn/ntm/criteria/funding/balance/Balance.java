package vn.ntm.criteria.funding.balance;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;

/** The balance of a programme year: sums of cells, which are sums of postings. */
record Balance(List<Cell> cells) {

    private static final Comparator<FundingLine> ORDER = Comparator.comparing(FundingLine::source)
            .thenComparing(FundingLine::tier, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FundingLine::nature, Comparator.nullsFirst(Comparator.naturalOrder()));

    Balance {
        cells = List.copyOf(cells);
    }

    /** The whole of a column. */
    Sum of(Column column) {
        return of(column, _ -> true);
    }

    /** A source's part of a column. */
    Sum of(Column column, FundingSource source) {
        return of(column, line -> line.source() == source);
    }

    /** A row's part of a column. */
    Sum of(Column column, FundingLine line) {
        return of(column, line::equals);
    }

    /** The rows into which a source is split and of which there are postings, in the order of the form. */
    List<FundingLine> linesOf(FundingSource source) {
        return cells.stream()
                .map(Cell::line)
                .filter(line -> line.source() == source && line.nature() != null)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private Sum of(Column column, Predicate<FundingLine> wanted) {
        return Sum.of(cells.stream()
                .filter(column::has)
                .filter(cell -> wanted.test(cell.line()))
                .toList());
    }
}
