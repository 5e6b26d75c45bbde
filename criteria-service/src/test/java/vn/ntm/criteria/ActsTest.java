package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.TokensForTests;

/** Every write is an act: on record with what it did, and done once under its key. */
@QuarkusTest
class ActsTest {

    private static final String YEARS = "programmeYear,status,source,confidence,note\n";

    @Inject
    DataSource pool;

    @Inject
    Config config;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void anActSaysWhoDidWhatAndTheJournalWhatCameOfIt() {
        String act = asked("system", "an-act", YEARS + "2091,CLOSED,s,HIGH,").path("id");

        assertThat(rows(
                        "select operation || ' ' || kind || ' ' || actor || ' ' || roles::text || ' ' || unit || ' ' || length(trace_id)"
                                + " from act where id = '" + act + "'"))
                .containsExactly("importFacts WRITE system {system} 42 32");
        assertThat(rows(
                        "select effect || ' ' || subject_type || ' ' || (after_hash is not null) from journal where act_id = '"
                                + act + "' order by seq"))
                .containsExactly("ACT act true", "RECORDED programme_year true");
    }

    @Test
    void aCorrectionIsJournalledOnBothSides() {
        asked("system", "before-correction", YEARS + "2092,CLOSED,s,HIGH,");
        String act = given().queryParam("conflict", "SUPERSEDE")
                .spec(TheProvince.asSystem())
                .body(YEARS + "2092,CLOSED,t,HIGH,")
                .post("/v1/imports/programme-years")
                .path("id");

        assertThat(rows(
                        "select effect || ' ' || (before_hash is not null) || ' ' || (after_hash is not null) from journal where act_id = '"
                                + act + "' and effect <> 'ACT' order by seq"))
                .containsExactly("SUPERSEDED true false", "RECORDED false true");
    }

    @Test
    void aDryRunLeavesNeitherActNorAnswer() {
        String body = YEARS + "2093,CLOSED,s,HIGH,";
        Response dry = given().queryParam("dryRun", true)
                .spec(TheProvince.asSystem())
                .header("Idempotency-Key", "a-dry-run")
                .body(body)
                .post("/v1/imports/programme-years");

        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(rows("select id::text from act where id = '" + dry.path("id") + "'"))
                .isEmpty();
        assertThat(asked("system", "a-dry-run", body).statusCode()).isEqualTo(200);
    }

    @Test
    void fiftyAtOnceUnderOneKeyHaveOneEffect() throws Exception {
        String body = YEARS + "2094,CLOSED,s,HIGH,";
        List<Response> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads
                    .invokeAll(IntStream.range(0, 50)
                            .<java.util.concurrent.Callable<Response>>mapToObj(
                                    _ -> () -> asked("system", "fifty", body))
                            .toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }

        assertThat(answers)
                .allMatch(answer -> answer.statusCode() == 200
                        || List.of("request-in-flight", "service-unavailable").contains(answer.<String>path("code")));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 200)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 200 && answer.header("Idempotency-Replayed") == null))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(rows("select count(*)::text from programme_year where programme_year = 2094"))
                .containsExactly("1");
        assertThat(asked("system", "fifty", body).header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void aKeyBelongsToTheOneWhoSentIt() {
        String mine =
                asked("system", "shared-key", YEARS + "2095,CLOSED,s,HIGH,").path("id");
        Response theirs = asked("administrator", "shared-key", YEARS + "2096,CLOSED,s,HIGH,");

        assertThat(theirs.statusCode()).isEqualTo(200);
        assertThat(theirs.<String>path("id")).isNotEqualTo(mine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "khóa"})
    void aKeyIsVisibleAscii(String key) {
        Response answer = asked("system", key, YEARS + "2097,CLOSED,s,HIGH,");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("idempotency-key-invalid");
    }

    @Test
    void everyTableOfFactsIsJournalled() {
        assertThat(rows("""
                        select relname::text from pg_class join pg_attribute on attrelid = pg_class.oid
                        where attname = 'superseded_by' and relkind = 'r'
                          and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'journalled')""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update recognition set source = 'x'",
                "update recognition set superseded_at = null",
                "delete from recognition",
                "truncate unit_succession",
                "update act set actor = 'x'",
                "delete from journal",
                "truncate audit_seal"
            })
    void notEvenTheOwnerChangesWhatIsOnFileByMistake(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = owner.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining("only ever");
        }
    }

    @Test
    void whatIsRefusedLeavesNoAct() {
        long before = Long.parseLong(rows("select count(*)::text from act").getFirst());
        asked("system", "refused", YEARS + "2023,OPEN,s,HIGH,").then().statusCode(409);
        get("/v1/units/42").then().statusCode(200);

        assertThat(rows("select count(*)::text from act")).containsExactly(Long.toString(before));
    }

    @Test
    void anAnswerIsForgottenAfterItsTimeAndTheActIsNot() {
        asked("system", "kept", YEARS + "2098,CLOSED,s,HIGH,").then().statusCode(200);
        Jdbi.create(pool).useHandle(handle -> {
            handle.execute("""
                    insert into act (id, operation, kind, actor, roles, trace_id, recorded_at)
                    values ('019ab1c2-0000-7000-8000-00000000bbbb', 'importFacts', 'WRITE', 'long ago', '{}', 't',
                            now() - interval '40 days')""");
            handle.execute("""
                    insert into idempotent_answer (actor, key, request_hash, act_id, status, headers)
                    values ('long ago', 'old', 'h', '019ab1c2-0000-7000-8000-00000000bbbb', 200, '{}')""");
        });

        assertThat(rows("select forget_answers(now() - interval '30 days')::text"))
                .containsExactly("1");

        assertThat(rows("select key from idempotent_answer where key in ('old', 'kept')"))
                .containsExactly("kept");
        assertThat(rows("select actor from act where id = '019ab1c2-0000-7000-8000-00000000bbbb'"))
                .containsExactly("long ago");
    }

    private static Response asked(String role, String key, String body) {
        return given().auth()
                .oauth2(TokensForTests.of(role))
                .contentType("text/csv; charset=utf-8")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/imports/programme-years");
    }

    private List<String> rows(String sql) {
        return Jdbi.create(pool)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
