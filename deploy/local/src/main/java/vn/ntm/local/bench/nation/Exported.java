package vn.ntm.local.bench.nation;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.ServerProcess;

/**
 * The values that were imported, taken away again as a file by a reader who keeps nothing.
 *
 * @param copied the seconds of the same question by COPY
 * @param residentBefore megabytes of the service
 */
record Exported(long lines, double seconds, double copied, long residentBefore, long residentAfter) {

    private static final String ADDRESS = "/v1/exports/indicator-values?set=NTM_NC_XA_2021_2025&version=1&period=2024";

    private static final String COPY = """
            copy (select distinct on (e.unit_code collate "C", v.indicator_code collate "C") e.unit_code, v.*
                  from assessment_entry e join indicator_value v on v.entry_id = e.row_id
                  where e.set_code = 'NTM_NC_XA_2021_2025' and e.set_version = 1 and e.period = '2024'
                    and e.unit_on = '2024-12-31' and e.recorded_at <= now()
                  order by e.unit_code collate "C", v.indicator_code collate "C", e.entry_no desc)
            to stdout with (format csv, header)""";

    static Exported measured(Caller officer, Connection database, ServerProcess service)
            throws IOException, InterruptedException, SQLException {
        long before = service.residentMegabytes();
        long begun = System.nanoTime();
        long lines = officer.lines(ADDRESS) - 1;
        double seconds = secondsSince(begun);
        long after = service.residentMegabytes();
        long copying = System.nanoTime();
        database.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
        return new Exported(lines, seconds, secondsSince(copying), before, after);
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
