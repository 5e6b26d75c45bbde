package vn.ntm.local.system;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Many who write units at the same time, each slowly and with second thoughts, and do not give up before they are answered. */
final class TheTwin {

    private static final int WRITERS = 32;
    private static final int TIMES = 3;
    private static final int LONGEST_PAUSE_MILLIS = 60;
    private static final int OK = 200;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private static final String HEADER =
            "code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note\n";

    private static final String ROWS = """
            select row_id || ' ' || md5(row(spell_id, code, name, type, parent_code, valid, established_by, abolished_by,
                source, confidence, note, recorded_at at time zone 'UTC', superseded_at at time zone 'UTC')::text)
            from unit_spell
            union all
            select row_id || ' ' || md5(row(predecessor_code, successor_code, changed_on, change, legal_basis, area_share,
                population_share, source, confidence, note, recorded_at at time zone 'UTC', superseded_at at time zone 'UTC')::text)
            from unit_succession order by 1""";

    private TheTwin() {}

    /** Starts all of them; each is done when its last request was answered. */
    static List<Future<Boolean>> writers(ExecutorService threads) {
        List<Future<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int number = i;
            writers.add(threads.submit(() -> write(number)));
        }
        return writers;
    }

    static ExecutorService threads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    /** How many rows a service must have at least of what they wrote. */
    static int written() {
        return WRITERS * TIMES * 2;
    }

    /** Every unit and every succession on file in a service, current or not, each with a hash of what its row says. */
    static List<String> rows(String database) throws SQLException, IOException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = TheAudit.connection(database);
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(ROWS)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static boolean write(int writer) throws InterruptedException {
        var chance = new Random(writer);
        for (int time = 0; time < TIMES; time++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(LONGEST_PAUSE_MILLIS)));
            String rows = row(writer, 0, time) + row(writer, 1, time);
            long end = System.nanoTime() + PATIENCE;
            while (!taken(rows, "twin-" + writer + "-" + time)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1 + chance.nextInt(LONGEST_PAUSE_MILLIS)));
            }
        }
        return true;
    }

    private static String row(int writer, int which, int time) {
        return "%d,Xã %d lần %d,COMMUNE,42,2025-07-01,,,,a test,LOW,\n"
                .formatted(95_000 + 10 * writer + which, writer, time);
    }

    private static boolean taken(String rows, String key) throws InterruptedException {
        try {
            HttpResponse<String> answer = SuiteIT.suite.load(
                    "/criteria/v1/imports/units?conflict=SUPERSEDE", HEADER + rows, "Idempotency-Key", key);
            return answer.statusCode() == OK;
        } catch (IOException cutOff) {
            return false;
        }
    }
}
