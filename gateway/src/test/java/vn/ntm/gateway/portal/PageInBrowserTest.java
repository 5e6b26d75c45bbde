package vn.ntm.gateway.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** The page in a real Chromium; the scenes are told in src/test/javascript, and their pictures stay in target/page. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class PageInBrowserTest {

    private static final String PICTURES = "target/page";

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    @BeforeEach
    void allAnswer() {
        StubProvince.in(stubs);
    }

    @Test
    void whileAllAnswer() throws IOException, InterruptedException {
        see(
                "theYearIsShownToTheDigit",
                "withoutAYearTheLastThatIsOverIsShown",
                "yearAndLanguageAreChosenAndStandInTheAddress",
                "aPartThatIsNotTheLatestSaysHowOldItIs",
                "nothingBarsAnybody",
                "allCanBeDoneWithoutAMouse",
                "itFitsAPhone",
                "itPrintsWell",
                "titlesAreShownOverTheYearsAndPlaceByPlace",
                "itIsShownWhenCertificatesRunOut",
                "whatWasFoundBeforeSaysHowOldItIs",
                "whatCannotBeSearchedIsSaidToBe",
                "aTokenIsTakenToThePageThatChecksIt",
                "whoBuildsOnItFindsTheWay");
    }

    @Test
    void aPartThatIsMissingIsSaidToBe() throws IOException, InterruptedException {
        stubs.of(FactService.OCOP).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "x"));
        see("aPartThatIsMissingIsSaidToBe");
    }

    @Test
    void aRegisterThatIsAwayIsNotTakenForAnEmptyOne() throws IOException, InterruptedException {
        stubs.of(FactService.AWARDS).behave(exchange -> StubService.answer(exchange, 500, "text/plain", "x"));
        see("aRegisterThatIsAwayIsNotTakenForAnEmptyOne");
    }

    @Test
    void wordsReachTheRegistersAsTheyWereTyped() throws IOException, InterruptedException {
        see("theRegistersAreSearchedWithoutAccents");
        assertThat(stubs.of(FactService.OCOP).asked())
                .extracting(StubService.Asked::uri)
                .anyMatch(asked -> asked.startsWith(
                        "/v1/certificates?name=mat%20ong&limit=20&count=exact&validOn=2023-12-31&knownAt="));
    }

    private void see(String... scenes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "../deploy/api/tools",
                "node",
                "src/test/javascript/page.mjs",
                "http://localhost:" + gateway.getPort(),
                PICTURES));
        command.addAll(List.of(scenes));
        Process browser = new ProcessBuilder(command).redirectErrorStream(true).start();
        browser.getOutputStream().close();
        String said = new String(browser.getInputStream().readAllBytes(), UTF_8);
        assertThat(browser.waitFor()).as(said).isZero();
    }
}
