package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.local.stub.LauncherProcess;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** The packaged suite with the province's data: first as deploy/run starts it, then again over the same databases. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class SuiteIT {

    static final Path HOME = Path.of(System.getProperty("ntm.home"));

    private static final int COLUMNS = 100;

    @TempDir
    static Path folder;

    static Ports ports;
    static SuiteClient suite;

    /** The summary of 2023 as of one instant, which no restart may change. */
    static String firstSummary;

    static String knownAt;

    private static LauncherProcess launcher;
    private static List<ProcessHandle> processes;

    @BeforeAll
    static void start() throws Exception {
        ports = Ports.freeFrom(22_080);
        suite = new SuiteClient(ports, state());
        launcher = LauncherProcess.script(
                Map.of("NTM_STATE", state().toString(), "NTM_PORT_BASE", Integer.toString(ports.base())));
        launcher.awaitUp();
        processes = Running.of(launcher, state());
        knownAt = suite.json("/v1/provincial-summaries/2023").path("knownAt").asText();
        firstSummary =
                suite.get("/v1/provincial-summaries/2023?knownAt=" + knownAt).body();
    }

    @AfterAll
    static void leaveNothing() {
        launcher.close();
    }

    static Path state() {
        return folder.resolve(".run");
    }

    /** Ctrl-C; nothing is left. */
    static void stop() throws IOException, InterruptedException {
        launcher.signal("INT");

        assertThat(launcher.exitCode()).isEqualTo(130);
        assertThat(processes).hasSizeGreaterThanOrEqualTo(6).noneMatch(ProcessHandle::isAlive);
    }

    @Nested
    @Order(1)
    class Started {

        @Test
        void theTerminalShowsTheYearOnAHundredColumns() {
            assertThat(launcher.text())
                    .contains("Tổng hợp năm 2023\n", "95.539.000.000", "Thạch Hà, Đức Thọ, Can Lộc,")
                    .contains("Nguồn: criteria FRESH · ocop FRESH · awards FRESH")
                    .contains("http://localhost:%d/docs/".formatted(ports.base()));
            assertThat(launcher.text().lines()).allMatch(line -> line.length() <= COLUMNS);
        }

        @Test
        void everyServiceRunsOnItsStartCache() throws IOException {
            for (Service service : Service.values()) {
                assertThat(Running.mappedFiles(state(), service))
                        .as(service.label())
                        .contains(service.module() + ".aot");
            }
        }

        @Test
        void whatTheReadmeAsksIsAnswered() throws Exception {
            assertThat(Readme.ask(folder, ports))
                    .contains("strict: 200")
                    .anyMatch(line -> line.contains("communes.recognised.advanced") && line.contains("\"value\":10"))
                    .anyMatch(line -> line.contains("\"count\":216"))
                    .anyMatch(line -> line.contains("\"count\":69"))
                    .anyMatch(line -> line.contains("Thạch Bằng"))
                    .anyMatch(line -> line.contains("communes.recognised.model") && line.contains("\"shape\":\"ADD\""))
                    .anyMatch(line -> line.contains("COMMUNE_RECOG_3TIER"))
                    .anyMatch(line -> line.contains("\"dryRun\":true") && line.contains("\"unchanged\":83"))
                    .anyMatch(line -> line.contains("\"verdict\":\"TYPE_WRONG\""))
                    .anyMatch(line -> line.contains("c-2023-01") && line.contains("\"recipientCount\":26"))
                    .anyMatch(line -> line.contains("Điểm cầu huyện Hương Sơn"))
                    .anyMatch(line -> line.contains("\"amount\":\"234900000\""))
                    .anyMatch(line -> line.contains("ocop.products.recognised.3-star"))
                    .anyMatch(line -> line.startsWith("2023,2023-12-31,criteria.figures.2023,"))
                    .anyMatch(line -> line.contains("report-not-published"));
        }
    }

    @Nested
    @Order(2)
    class Year extends TheYear2023 {}

    @Nested
    @Order(3)
    class Units extends TheUnits {}

    @Nested
    @Order(4)
    class Composites extends TheComposites {}

    @Nested
    @Order(5)
    class Decisions extends TheDecisions {}

    @Nested
    @Order(6)
    class Audit extends TheAudit {}

    @Nested
    @Order(7)
    class Page extends ThePage {}

    @Nested
    @Order(8)
    class Examples extends TheExamples {}

    /** After all that counts what the data says: it corrects some of it. */
    @Nested
    @Order(9)
    class Published extends ThePublishedReport {}

    @Nested
    @Order(10)
    class StartedAgain extends ASecondRun {}
}
