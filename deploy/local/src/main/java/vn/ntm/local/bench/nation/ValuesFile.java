package vn.ntm.local.bench.nation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** A value of every commune for every indicator that a file can give one, of a period of which nothing is on file. */
record ValuesFile(Path csv, long lines) {

    static final String ADDRESS =
            "/v1/imports/indicator-values?set=NTM_NC_XA_2021_2025&version=1&period=2024&document=bench&fileName=values.csv";

    private static final String ROWS = """
            select u.code as "unitCode", i.indicator_code as "indicatorCode", i.unit,
                case when i.kind = 'PASS' then null when i.unit = 'PERCENT' then 60 + lot % 41 else 1 + lot % 90 end as amount,
                null as numerator, null as denominator, case when i.kind = 'TWO_PART' then 1 + lot % 5 end as "partAmount",
                null as "partNumerator", null as "partDenominator",
                case when i.kind = 'PASS' then (lot % 20 > 0)::text end as passed, null as step, null as "notApplicable",
                'bench' as source, null as evidence, null as "evidenceHash"
            from unit_spell u
            join indicator i on i.set_code = 'NTM_NC_XA_2021_2025' and i.superseded_at is null and i.kind <> 'ORDINAL'
            cross join lateral (select abs(hashtextextended(u.code || i.indicator_code, 7)) % 1000003 as lot) drawn
            where u.type = 'COMMUNE' and u.valid @> date '2024-12-31' and u.superseded_at is null""";

    static ValuesFile written(Connection database, Path folder) throws IOException, SQLException {
        Path csv = folder.resolve("values.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv))) {
            long lines = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (%s) to stdout with (format csv, header)".formatted(ROWS), out);
            return new ValuesFile(csv, lines);
        }
    }

    /** The same values, of the period that was imported, by COPY into a table with the same keys and checks. */
    double copiedSeconds(Connection database) throws IOException, SQLException {
        Path rows = csv.resolveSibling("rows");
        try (Statement statement = database.createStatement()) {
            statement.execute("create table copied (like indicator_value including all)");
            statement.execute("alter table copied add foreign key (entry_id) references assessment_entry (row_id)");
            var copy = database.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows))) {
                copy.copyOut("""
                        copy (select v.* from indicator_value v join assessment_entry e on e.row_id = v.entry_id
                              where e.period = '2024') to stdout""", out);
            }
            long begun = System.nanoTime();
            try (InputStream in = Files.newInputStream(rows)) {
                copy.copyIn("copy copied from stdin", in);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            statement.execute("drop table copied");
            return seconds;
        }
    }
}
