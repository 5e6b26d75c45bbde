package vn.ntm.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.upstream.FactService;

class PrefixTest {

    private final Prefix prefix = new Prefix(FactService.CRITERIA, URI.create("http://127.0.0.1:8081"));

    @ParameterizedTest
    @CsvSource({
        "/criteria/v1/units, /v1/units",
        "/criteria/v1/units/18100/lineage, /v1/units/18100/lineage",
        "/criteria/v1/decisions/3368%2FQ%C4%90-UBND, /v1/decisions/3368%2FQ%C4%90-UBND",
        "/criteria/v1/a..b/.c, /v1/a..b/.c",
        "/criteria/v1/imports/, /v1/imports/",
        "/criteria/.well-known/jwks.json, /.well-known/jwks.json"
    })
    void isTakenOffAsItStands(String asked, String inside) {
        assertThat(prefix.inside(asked)).hasValue(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/criteria",
                "/criteria/",
                "/criteria/v1",
                "/criteria/q/health",
                "/criteria/%71/health",
                "/criteria//v1/units",
                "/criteria/v1//units",
                "/criteria/v1/../q/health",
                "/criteria/v1/%2e%2E/q/health",
                "/criteria/v1/.%2e/q/health",
                "/criteria/v1/units/.",
                "/x/../criteria/v1/units",
                "/criteriav1/units",
                "/criteria/.well-known",
                "/criteria/.well-known/../q/health",
                "/criteria/.well-knownx/jwks.json"
            })
    void whatIsNotPlainlyTheApiHasNoWayThrough(String asked) {
        assertThat(prefix.inside(asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/units/42, /criteria/v1/units/42",
        "http://127.0.0.1:8081/v1/units/42, /criteria/v1/units/42",
        "https://thuvienphapluat.vn/x, https://thuvienphapluat.vn/x",
        "//elsewhere/x, //elsewhere/x",
        "../x, ../x"
    })
    void isPutBackOnLocations(String given, String expected) {
        assertThat(prefix.location(given)).isEqualTo(expected);
    }

    @Test
    void isPutBackOnEveryLink() {
        assertThat(prefix.link("</v1/units?cursor=a$1>; rel=\"next\", <https://x.vn/>; rel=help"))
                .isEqualTo("</criteria/v1/units?cursor=a$1>; rel=\"next\", <https://x.vn/>; rel=help");
    }
}
