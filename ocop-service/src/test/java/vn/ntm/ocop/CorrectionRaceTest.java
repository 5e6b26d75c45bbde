package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Two who correct the same at once: no correction is lost. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CorrectionRaceTest {

    private static final String COMMUNE = "18133";
    private static final String OFFICER = TokensForTests.of("commune-officer", COMMUNE);

    @Inject
    DataSource pool;

    @Test
    void whoWaitedIsHeldAgainstWhatTheOneBeforeLeft() throws Exception {
        TheProvince.loaded();
        String key = RegistrationTest.producer(OFFICER, COMMUNE, "FARM", "Trang trại thử")
                .extract()
                .path("key");
        String address = "/v1/producers/" + key + "/representative";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var before = pool.getConnection()) {
            before.setAutoCommit(false);
            asked(before, "select pg_advisory_xact_lock(hashtextextended('producer_representative " + key + "', 0))");
            var waiting = threads.submit(() -> recorded(address));
            while (!asked(before, "select true from pg_locks where locktype = 'advisory' and not granted")) {
                Thread.onSpinWait();
            }
            asked(before, """
                    insert into producer_representative (row_id, producer_key, name, source, confidence, recorded_at, recorded_by)
                    values (uuidv7(), '%s', 'Trần Thị Thử', 'a test', 'LOW', clock_timestamp(),
                        (select max(id::text)::uuid from act)) returning row_id""".formatted(key));
            before.commit();

            assertThat(waiting.get()).isEqualTo(412);
        }
        given().auth()
                .oauth2(OFFICER)
                .get(address)
                .then()
                .body("name", equalTo("Trần Thị Thử"))
                .header("ETag", equalTo("\"1\""));
    }

    private static int recorded(String address) {
        return given().auth()
                .oauth2(OFFICER)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Nguyễn Văn Thử\",\"source\":\"Mẫu 02\",\"confidence\":\"HIGH\"}")
                .post(address)
                .statusCode();
    }

    private static boolean asked(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }
}
