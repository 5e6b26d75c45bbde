package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.local.aot.StartCaches;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.stub.LauncherProcess;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.Suite;

/** The packaged suite with the province's data: first as deploy/run starts it, then again over the same databases. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class SuiteIT {

    private static final Path HOME = Path.of(System.getProperty("ntm.home"));
    private static final int COLUMNS = 100;

    @TempDir
    static Path folder;

    private static Ports ports;
    private static SuiteClient suite;
    private static String firstSummary;
    private static String knownAt;

    @BeforeAll
    static void choosePorts() {
        ports = Ports.freeFrom(22_080);
        suite = new SuiteClient(ports, state());
    }

    private static Path state() {
        return folder.resolve(".run");
    }

    @Nested
    @Order(1)
    class AFirstRun {

        private static LauncherProcess launcher;
        private static List<ProcessHandle> processes;

        @BeforeAll
        static void start() throws Exception {
            launcher = LauncherProcess.script(Map.of(
                    "NTM_STATE", state().toString(), "NTM_PORT_BASE", Integer.toString(ports.base())));
            launcher.awaitUp();
            processes = Running.of(launcher, state());
            JsonNode summary = suite.json("/v1/provincial-summaries/2023");
            knownAt = summary.path("knownAt").asText();
            firstSummary = suite.get("/v1/provincial-summaries/2023?knownAt=" + knownAt).body();
        }

        @AfterAll
        static void stoppedByCtrlCNothingIsLeft() throws Exception {
            launcher.signal("INT");

            assertThat(launcher.exitCode()).isEqualTo(130);
            assertThat(processes).hasSizeGreaterThanOrEqualTo(6).noneMatch(ProcessHandle::isAlive);
        }

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

        @ParameterizedTest
        @CsvSource({
            "communes.recognised.standard, 4, 4, 0,",
            "communes.recognised.advanced, 10, 4, 6, UNNAMED_RECORDS",
            "communes.recognised.model, 8, 4, 4, UNNAMED_RECORDS",
            "communes.acknowledged.standard, , 16, ,",
            "districts.recognised.standard, 1, 0, 1, PROGRAMME_YEAR_UNKNOWN",
            "districts.submitted.standard, 1, 1, 0,",
            "funding.sponsorship, 95539000000, 95539000000, 0,",
            "ocop.products.recognised.3-star, 128, 23, 105, UNNAMED_RECORDS",
            "commendations.collectives, 26, 26, 0,",
            "commendations.individuals, 35, 35, 0,"
        })
        void theYear2023ToTheDigit(String measure, String published, String recorded, String gap, String reason)
                throws Exception {
            JsonNode figure = suite.figure("figures", measure);

            assertThat(Running.textOrNull(figure.at("/published/value"))).isEqualTo(published);
            assertThat(Running.textOrNull(figure.at("/recorded/value"))).isEqualTo(recorded);
            assertThat(Running.textOrNull(figure.at("/gap/value"))).isEqualTo(gap);
            assertThat(Running.textOrNull(figure.at("/gap/reason"))).isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({
            "communes.recognised.standard, '{\"DECISION\":2,\"INFERRED\":2}'",
            "communes.recognised.advanced, '{\"DECISION\":2,\"COUNCIL_VOTE\":2}'",
            "communes.recognised.model, '{\"DECISION\":3,\"INFERRED\":1}'",
            "communes.acknowledged.standard, '{\"DECISION\":16}'"
        })
        void aFigureSaysWhatItRestsOn(String measure, String evidence) throws Exception {
            assertThat(suite.figure("figures", measure).at("/recorded/evidence"))
                    .isEqualTo(SuiteClient.parse(evidence));
        }

        @Test
        void theAcknowledgedAreNotAmongTheRecognised() throws Exception {
            Set<String> acknowledged = codes("communes.acknowledged.standard");

            assertThat(acknowledged)
                    .hasSize(16)
                    .doesNotContainAnyElementsOf(codes("communes.recognised.standard"));
        }

        @Test
        void theDistrictsAreNamed() throws Exception {
            assertThat(SuiteClient.texts(
                            suite.figure("figures", "districts.recognised.standard").at("/published/units"), "name"))
                    .containsExactly("Lộc Hà");
            assertThat(SuiteClient.texts(
                            suite.figure("figures", "districts.submitted.standard").at("/recorded/units"), "name"))
                    .containsExactly("Kỳ Anh");
        }

        @Test
        void moneyIsWrittenPlainly() {
            assertThat(firstSummary).contains("\"value\":95539000000,");
        }

        @ParameterizedTest
        @CsvSource({
            "communes.share.standard, '{\"shape\":\"MAINTAIN\",\"percent\":100}'",
            "communes.recognised.advanced, '{\"shape\":\"ADD\",\"value\":20}'",
            "communes.recognised.model, '{\"shape\":\"ADD\",\"value\":5}'",
            "districts.share.standard, '{\"shape\":\"AT_LEAST\",\"value\":100}'",
            "urban.share.civilised, '{\"shape\":\"AT_LEAST\",\"value\":100}'",
            "ocop.products.recognised, '{\"shape\":\"AT_LEAST\",\"value\":50}'"
        })
        void aTargetOf2024HasItsOwnShape(String measure, String target) throws Exception {
            assertThat(suite.figure("nextYearTargets", measure).at("/target/target"))
                    .isEqualTo(SuiteClient.parse(target));
        }

        @Test
        void aNamedTargetNamesItsUnits() throws Exception {
            JsonNode districts = suite.figure("nextYearTargets", "districts.recognised.advanced");
            JsonNode province = suite.figure("nextYearTargets", "province.recognised.standard");

            assertThat(districts.at("/target/target/shape").asText()).isEqualTo("NAMED");
            assertThat(SuiteClient.texts(districts.at("/target/target/units"), "name"))
                    .containsExactlyInAnyOrder("Thạch Hà", "Đức Thọ", "Can Lộc", "Nghi Xuân");
            assertThat(SuiteClient.texts(province.at("/target/target/units"), "code"))
                    .containsExactly("42");
            assertThat(province.at("/target/wording").asText()).contains("cơ bản hoàn thành");
        }

        @Test
        void thereAreEightTargetsOf2024() throws Exception {
            List<String> measures = new ArrayList<>();
            suite.json("/v1/provincial-summaries/2023")
                    .path("parts")
                    .forEach(part -> measures.addAll(SuiteClient.texts(part.path("nextYearTargets"), "measure")));

            assertThat(measures).hasSize(8).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @CsvSource({
            "2019-12-31, 262, 230, 21, 11",
            "2023-12-31, 216, 182, 21, 13",
            "2025-01-01, 209, 170, 25, 14",
            "2025-07-01, 69, 60, 9, 0"
        })
        void everyDayHasItsUnits(String day, int all, int communes, int wards, int townships) throws Exception {
            assertThat(suite.units("tier=COMMUNE", day)).isEqualTo(all);
            assertThat(suite.units("type=COMMUNE", day)).isEqualTo(communes);
            assertThat(suite.units("type=WARD", day)).isEqualTo(wards);
            assertThat(suite.units("type=TOWNSHIP", day)).isEqualTo(townships);
        }

        @Test
        void locHaDistrictExistsUntilTheEndOf2024() throws Exception {
            assertThat(suite.get("/criteria/v1/units/448?validOn=2024-12-31").statusCode())
                    .isEqualTo(200);
            assertThat(suite.get("/criteria/v1/units/448?validOn=2025-01-01").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void thachBangBecameATownshipAndThenACommuneAgain() throws Exception {
            JsonNode lineage = suite.json("/criteria/v1/units/18568/lineage?validOn=2023-12-31");

            assertThat(lineage.at("/unit/name").asText()).isEqualTo("Lộc Hà");
            assertThat(lineage.at("/unit/type").asText()).isEqualTo("TOWNSHIP");
            assertThat(lineage.at("/predecessors/0/predecessor/name").asText()).isEqualTo("Thạch Bằng");
            assertThat(lineage.at("/predecessors/0/predecessor/type").asText()).isEqualTo("COMMUNE");
            assertThat(lineage.at("/predecessors/0/changedOn").asText()).isEqualTo("2020-01-01");
            assertThat(lineage.path("successors"))
                    .anySatisfy(step -> {
                        assertThat(step.path("changedOn").asText()).isEqualTo("2025-07-01");
                        assertThat(step.at("/successor/name").asText()).isEqualTo("Lộc Hà");
                        assertThat(step.at("/successor/type").asText()).isEqualTo("COMMUNE");
                    });
        }

        @Test
        void aRowThatContradictsTheUnitsIsRefusedWithItsLineAndReason() throws Exception {
            HttpResponse<String> answer = suite.load("/criteria/v1/imports/recognitions", """
                    event,level,unitCode,unitName,programmeYear,round,decisionNumber,decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note
                    RECOGNISED,STANDARD,448,Lộc Hà,2025,,1/QĐ-TTg,Thủ tướng,2025-03-01,,,YES,a test,HIGH,
                    """);

            assertThat(answer.statusCode()).isEqualTo(409);
            JsonNode problem = SuiteClient.json(answer);
            assertThat(problem.path("code").asText()).isEqualTo("import-refused");
            assertThat(problem.at("/report/applied").asBoolean()).isFalse();
            assertThat(problem.at("/report/refusals/0/line").asInt()).isEqualTo(2);
            assertThat(problem.at("/report/refusals/0/code").asText()).isEqualTo("unit-did-not-exist");
            assertThat(problem.at("/report/refusals/0/message").asText()).contains("Lộc Hà");
        }

        @Test
        void sendingAFileAgainChangesNothing() throws Exception {
            Path data = HOME.resolve("deploy/data/hatinh");
            for (String line : Files.readAllLines(data.resolve("load-order.csv")).stream().skip(1).toList()) {
                List<String> step = List.of(line.split(",", -1));
                HttpResponse<String> answer = suite.load(
                        "/%s/v1/imports/%s".formatted(step.get(0), step.get(1)), Files.readString(data.resolve(step.get(2))));

                JsonNode report = SuiteClient.json(answer);
                assertThat(report.path("unchanged").asInt()).as(line).isPositive();
                assertThat(report.path("unchanged")).as(line).isEqualTo(report.path("rows"));
            }
        }

        @Test
        void whatTheReadmeAsksIsAnswered() throws Exception {
            List<String> answers = Readme.ask(folder, ports);

            assertThat(answers).hasSize(8);
        }

        private Set<String> codes(String measure) throws IOException, InterruptedException {
            return new TreeSet<>(SuiteClient.texts(suite.figure("figures", measure).at("/recorded/units"), "code"));
        }
    }

    @Nested
    @Order(2)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class ASecondRun {

        private static Suite services;
        private static List<ProcessHandle> processes;

        @BeforeAll
        static void start() throws Exception {
            var layout = new Layout(HOME, state());
            services = new Suite(layout, ports, new StartCaches(layout), Terminal.silent());
            services.start(InstantSource.system());
            processes = Running.of(services, state());
        }

        @AfterAll
        static void closedNothingIsLeft() throws IOException {
            services.close();

            assertThat(processes).hasSize(5).noneMatch(ProcessHandle::isAlive);
        }

        @Test
        @Order(1)
        void theSameQuestionHasTheSameAnswer() throws Exception {
            assertThat(summary().body()).isEqualTo(firstSummary);
        }

        @Test
        @Order(2)
        void aKilledServiceIsMissingAndTheOthersAreAsBefore() throws Exception {
            kill(Service.OCOP);

            assertMissing(Service.OCOP);
            assertThat(summary().body())
                    .contains(Running.part(firstSummary, "criteria"))
                    .contains(Running.part(firstSummary, "awards"));
        }

        @Test
        @Order(3)
        void whoWantsAllOrNothingGetsNothing() throws Exception {
            HttpResponse<String> answer = suite.get("/v1/provincial-summaries/2023", "Prefer", "handling=strict");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type)
                    .startsWith("application/problem+json"));
            assertThat(SuiteClient.json(answer).path("code").asText()).isEqualTo("summary-incomplete");
            assertThat(SuiteClient.json(answer).path("detail").asText()).contains("ocop");
        }

        @Test
        @Order(4)
        void withTwoKilledTheThirdStillAnswers() throws Exception {
            kill(Service.CRITERIA);

            assertMissing(Service.CRITERIA);
            assertMissing(Service.OCOP);
            assertThat(summary().body()).contains(Running.part(firstSummary, "awards"));
        }

        private static HttpResponse<String> summary() throws IOException, InterruptedException {
            return suite.get("/v1/provincial-summaries/2023?knownAt=" + knownAt);
        }

        private static void kill(Service service) {
            services.process(service).process().destroyForcibly().onExit().join();
        }

        private static void assertMissing(Service service) throws IOException, InterruptedException {
            HttpResponse<String> answer = summary();
            JsonNode summary = SuiteClient.json(answer);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(summary.path("complete").asBoolean()).isFalse();
            assertThat(summary.path("parts")).filteredOn(part -> part.path("name").asText().equals(service.label()))
                    .singleElement()
                    .satisfies(part -> {
                        assertThat(part.path("status").asText()).isEqualTo("MISSING");
                        assertThat(part.path("reason").asText()).isEqualTo("UNREACHABLE");
                        assertThat(part.has("figures")).isFalse();
                    });
        }
    }
}
