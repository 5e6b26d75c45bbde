package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.audit.Anchor;
import vn.ntm.local.audit.VerifyAudit;
import vn.ntm.local.home.Layout;

/** What one with all rights on the database does behind the services' back is found, and where it is. */
abstract class TheAudit {

    @Test
    void nothingIsFoundWhereNobodyTampered() throws Exception {
        for (String database : List.of("criteria", "ocop", "awards")) {
            try (Connection connection = connection(database)) {
                seal(connection);
                VerifyAudit.Verdict verdict = VerifyAudit.verdict(connection, null);
                assertThat(verdict.findings()).as(database).isEmpty();
                assertThat(verdict.end().position()).as(database).isPositive();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            update recognition set source = source || '.' where row_id = (select min(row_id::text)::uuid from recognition) => its content was edited
            update recognition set recorded_by = (select id from act order by recorded_at limit 1) where row_id = (select max(row_id::text)::uuid from recognition) => its content was edited
            update recognition set superseded_at = now() where row_id = (select max(row_id::text)::uuid from recognition) => was superseded was edited
            delete from funding_entry where row_id = (select min(row_id::text)::uuid from funding_entry) => a row that the journal knows
            update act set actor = 'somebody-else' where id = (select min(id::text)::uuid from act) => its content was edited
            update journal set after_hash = 'x' where seq = 5 => entry 5 of seal
            delete from journal where seq = 6 => entry 6 of seal
            delete from audit_seal where position = 7 => seals 7 to 7 are missing
            update audit_seal set position = 1000017 - position where position in (8, 9); update audit_seal set position = position - 1000000 where position > 1000000 => seal 8 does not follow
            update audit_seal set chain_hash = 'x' where position = 10 => seal 10 does not follow
            insert into journal (act_id, effect, subject_type, subject_id, after_hash) select act_id, effect, subject_type, subject_id, after_hash from journal where effect = 'RECORDED' and subject_type = 'recognition' limit 1 => does not have it once
            delete from audit_seal where position > (select max(position) - 20 from audit_seal) => the end that was seen before
            """)
    void tamperingIsFoundAndLocated(String sql, String finding) throws Exception {
        try (Connection connection = connection("criteria")) {
            seal(connection);
            Anchor end = VerifyAudit.verdict(connection, null).end();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                statement.execute(sql);
                assertThat(VerifyAudit.verdict(connection, end).findings()).anyMatch(found -> found.contains(finding));
            } finally {
                connection.rollback();
            }
        }
    }

    private static void seal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select seal_journal(1000000)");
        }
    }

    static Connection connection(String database) throws SQLException, IOException {
        String password = new Passwords(new Layout(SuiteIT.HOME, SuiteIT.state()).secrets()).of("postgres");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(SuiteIT.ports.postgres(), database),
                "postgres",
                password);
    }
}
