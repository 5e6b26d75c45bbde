package vn.ntm.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ntm.local.suite.Service;

/** The page for people over the province's data, in a real Chromium: the scene is told beside those of the gateway. */
abstract class ThePage {

    @Test
    void showsTheProvincesYearToTheDigit() throws IOException, InterruptedException {
        Process browser = new ProcessBuilder(
                        file("deploy/api/tools"),
                        "node",
                        file("gateway/src/test/javascript/page.mjs"),
                        "http://localhost:" + SuiteIT.ports.of(Service.GATEWAY),
                        file("deploy/local/target/page"),
                        "theProvincesDataIsShown")
                .redirectErrorStream(true)
                .start();
        browser.getOutputStream().close();
        String said = new String(browser.getInputStream().readAllBytes(), UTF_8);
        assertThat(browser.waitFor()).as(said).isZero();
    }

    private static String file(String path) {
        return SuiteIT.HOME.resolve(Path.of(path)).toString();
    }
}
