package vn.ntm.criteria.assessment.application.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.ntm.criteria.assessment.application.Assessable;
import vn.ntm.criteria.assessment.application.bulk.ValueLine;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.unit.UnitDirectory;

/** Somebody takes the values of many units away in a file. It is written as it is read from the database. */
@ApplicationScoped
public class ExportValues {

    private final Assessable assessable;
    private final UnitDirectory units;
    private final ValuesOnFile values;

    ExportValues(Assessable assessable, UnitDirectory units, ValuesOnFile values) {
        this.assessable = assessable;
        this.units = units;
        this.values = values;
    }

    /** @throws Refusal if the set was not in force, or there was no such unit then */
    public void require(ExportOrder order) {
        assessable.inForce(order.set(), order.period().lastDay(), order.knownAt());
        if (order.unit() != null) {
            units.at(order.unit(), new AsOf(order.period().lastDay(), order.knownAt()));
        }
    }

    /** Writes CSV as RFC 4180 has it. After a failure nothing more is written, and nothing closed: the file is not whole. */
    public void write(ExportOrder order, OutputStream file) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(file, UTF_8));
        var lines = new CSVPrinter(text, CSVFormat.RFC4180);
        lines.printRecord(ValueLine.columns());
        values.forEach(order, value -> lines.printRecord(value.cells()));
        text.flush();
    }
}
