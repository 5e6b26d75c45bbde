package vn.ntm.criteria.report.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import vn.ntm.criteria.report.domain.MadeReport;
import vn.ntm.criteria.report.domain.ReportInput;
import vn.ntm.criteria.report.domain.ReportPublication;
import vn.ntm.ledger.fact.Row;

/** A published report as its row says it. */
final class ReportColumns {

    private ReportColumns() {}

    static ReportPublication publication(Row row) throws SQLException {
        var report = new MadeReport(
                row.year("programme_year"),
                row.date("figures_on"),
                row.instant("figures_known_at"),
                inputs(texts(row, "input_names"), texts(row, "input_hashes")),
                row.text("report_hash"));
        return new ReportPublication(report, row.number("edition"), row.decision(), row.text("note"));
    }

    private static List<ReportInput> inputs(List<String> names, List<String> hashes) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> new ReportInput(names.get(at), hashes.get(at)))
                .toList();
    }

    private static List<String> texts(Row row, String column) throws SQLException {
        return List.of((String[]) row.columns().getArray(column).getArray());
    }
}
