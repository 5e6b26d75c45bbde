package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What is put on file meanwhile, in whatever table: every row of every fact is in the journal. */
final class WrittenForTests {

    private static final String WRITTEN =
            "select count(*) from journal j join act a on a.id = j.act_id where a.kind = 'WRITE'";

    private WrittenForTests() {}

    /** That it is refused with its own code, and nothing is written. */
    static void nothing(String code, Supplier<ValidatableResponse> question) {
        long before = written();
        question.get().statusCode(409).body("code", equalTo(code));
        assertThat(written()).isEqualTo(before);
    }

    private static long written() {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WRITTEN)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
