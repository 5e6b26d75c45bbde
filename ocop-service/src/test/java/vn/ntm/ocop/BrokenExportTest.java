package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A file of the register that is sent as it is read can end too early, and must not look whole then. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class BrokenExportTest {

    private static final String FILE = "/v1/exports/certificates?outcome=NOT_PASSED";
    private static final int AT_ONCE = 4;
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    /** Some megabytes, more than lies between a server and a reader who waits: put there by the owner, as no import is so long. */
    private static final String MANY = """
            insert into certification (row_id, certification_id, product_key, outcome, programme_year, evaluated_on, happened_on,
                    happened_on_basis, source, confidence, note, recorded_at, recorded_by)
                select gen_random_uuid(), gen_random_uuid(), 'p-001', 'NOT_PASSED', 2009, date '1990-01-01' + n, date '1990-01-01' + n,
                    'EVALUATED', 'a test', 'HIGH', (select string_agg(md5(n || ' ' || m), '') from generate_series(1, 50) m),
                    now(), (select id from act limit 1)
                from generate_series(1, 8000) n on conflict do nothing""";

    private static final String NONE = """
            with gone as (delete from certification where product_key = 'p-001' and programme_year = 2009 returning row_id)
            delete from register_entry where certification_row in (select row_id from gone)""";

    @Inject
    Jdbi jdbi;

    /** Every test after this one would read them too. */
    @AfterAll
    static void theyAreTakenAway() {
        owner().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            handle.execute(NONE);
        });
        owner().useHandle(handle -> handle.execute("vacuum (analyze) certification, register_entry"));
    }

    @Test
    void theWholeFileHasItsEnd() throws IOException {
        manyAreOnFile();

        assertThat(read("text/csv", false).endsWith(LAST_CHUNK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "application/x-ndjson",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    void aFileWhoseReadingBreaksOffIsNotEnded(String form) throws IOException {
        manyAreOnFile();

        String got = read(form, true);

        assertThat(got.substring(0, 12)).isEqualTo("HTTP/1.1 200");
        assertThat(Stream.of(LAST_CHUNK, "urn:ntm:problem", "PK\5\6").filter(got::contains))
                .isEmpty();
    }

    @Test
    void onlySoManyFilesAreSentAtOnceAndOneWhoIsRefusedMayAskAgain() throws IOException {
        manyAreOnFile();
        var readers = new ArrayList<Socket>();
        try {
            while (readers.size() < AT_ONCE) {
                Socket reader = asking("text/csv");
                readers.add(reader);
                assertThat(reader.getInputStream().readNBytes(4096)).hasSize(4096);
            }

            given().accept("text/csv")
                    .get(FILE)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("code", equalTo("too-many-files"));
            get("/v1/certificates?limit=1").then().statusCode(200);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
        assertThat(comesTrue(() -> get(FILE).statusCode() == 200)).isTrue();
    }

    private static void manyAreOnFile() {
        TheProvince.loaded();
        owner().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            if (handle.execute(MANY) > 0) {
                handle.execute("select renew_register(array['p-001'], now())");
            }
        });
    }

    private static Jdbi owner() {
        return Jdbi.create(ConfigProvider.getConfig().getValue("test.postgres.superuser-url", String.class));
    }

    /** All that a reader gets who stops for a while, in which the database may lose the connection. */
    private String read(String form, boolean broken) throws IOException {
        var got = new ByteArrayOutputStream();
        try (Socket socket = asking(form)) {
            InputStream in = socket.getInputStream();
            got.write(in.readNBytes(4096));
            if (broken) {
                connectionIsLost();
            }
            in.transferTo(got);
        } catch (SocketException reset) {
            assertThat(broken).isTrue();
        }
        return got.toString(ISO_8859_1);
    }

    /** One who has asked for the file and takes little of it at a time. */
    private static Socket asking(String form) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.getOutputStream().write("""
                        GET %s HTTP/1.1\r
                        Host: localhost\r
                        Accept: %s\r
                        Connection: close\r
                        \r
                        """.formatted(FILE, form).getBytes(UTF_8));
        return socket;
    }

    private void connectionIsLost() {
        assertThat(comesTrue(() -> jdbi.withHandle(
                        handle -> handle.createQuery("""
                            select coalesce(bool_or(pg_terminate_backend(pid)), false) from pg_stat_activity
                            where state = 'idle in transaction' and query like '%register_entry%'""").mapTo(Boolean.class).one())))
                .isTrue();
    }

    private static boolean comesTrue(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        boolean met = false;
        while (!met && System.nanoTime() < end) {
            met = condition.getAsBoolean();
        }
        return met;
    }
}
