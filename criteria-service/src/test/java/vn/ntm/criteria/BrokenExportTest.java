package vn.ntm.criteria;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** A file that is sent as it is read can end too early, and must not look whole then. */
@QuarkusTest
class BrokenExportTest {

    private static final String QUESTION = "set=NTM_NC_XA_2021_2025&version=1&period=2022-H1";
    private static final String HEADER = "unitCode,indicatorCode,unit,amount,numerator,denominator,partAmount,"
            + "partNumerator,partDenominator,passed,step,notApplicable,source,evidence,evidenceHash\n";
    private static final String LONG = "đ".repeat(500);
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    @Inject
    DataSource pool;

    @Test
    void aFileWhoseReadingBreaksOffIsNotEnded() throws IOException {
        TheProvince.isOnFile();
        valuesAreOnFile();

        assertThat(read(false)).startsWith("HTTP/1.1 200").endsWith(LAST_CHUNK);
        assertThat(read(true)).startsWith("HTTP/1.1 200").doesNotContain(LAST_CHUNK, "urn:ntm:problem");
    }

    /** Some megabytes, more than lies between a server and a reader who waits. */
    private static void valuesAreOnFile() {
        JsonPath set = RestAssured.get("/v1/criteria-sets/NTM_NC_XA_2021_2025/versions/1")
                .jsonPath();
        var indicators = set.getList(
                "criteria.indicators.flatten().findAll { it.unit == 'PERCENT' && it.kind != 'TWO_PART' }.code");
        var file = new StringBuilder(HEADER);
        for (Object unit : RestAssured.get("/v1/units?type=COMMUNE&validOn=2022-06-30&limit=100")
                .jsonPath()
                .getList("items.code")) {
            for (Object indicator : indicators) {
                file.append("%s,%s,PERCENT,50,,,,,,,,,%s,%s,\n".formatted(unit, indicator, LONG, LONG));
            }
        }
        Sheets.as("province-officer", "42")
                .contentType("text/csv; charset=utf-8")
                .body(file.toString().getBytes(UTF_8))
                .post("/v1/imports/indicator-values?document=test&" + QUESTION)
                .then()
                .statusCode(200);
    }

    /** All that a reader gets who stops for a while, in which the database may lose the connection. */
    private String read(boolean broken) throws IOException {
        var got = new ByteArrayOutputStream();
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.getOutputStream().write("""
                            GET /v1/exports/indicator-values?%s HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Connection: close\r
                            \r
                            """.formatted(QUESTION, TokensForTests.of("province-officer", "42"))
                    .getBytes(UTF_8));
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

    private void connectionIsLost() {
        var jdbi = Jdbi.create(pool);
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        boolean lost = false;
        while (!lost && System.nanoTime() < end) {
            lost = jdbi.withHandle(
                    handle -> handle.createQuery("""
                            select coalesce(bool_or(pg_terminate_backend(pid)), false) from pg_stat_activity
                            where state = 'idle in transaction' and query like '%distinct on (e.unit_code collate%'""").mapTo(Boolean.class).one());
        }
        assertThat(lost).isTrue();
    }
}
