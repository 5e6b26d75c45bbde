package vn.ntm.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.PostgresForTests;

class BodyLimitsTest {

    private static final String JSON = "application/json";

    private final BodyLimits limits = new BodyLimits(new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(LimitConfig.class)
            .build()
            .getConfigMapping(LimitConfig.class));

    @ParameterizedTest
    @EnumSource
    void whatAServiceTakesOfAFileComesThrough(FactService service) throws IOException {
        assertThat(files(service))
                .isNotEmpty()
                .allSatisfy((path, longest) -> assertThat(limits.of(path)).isGreaterThanOrEqualTo(longest));
    }

    @Test
    void noLongerOneComesThroughThanTheLongestThatIsTaken() throws IOException {
        Map<String, Long> files = files(FactService.CRITERIA);

        assertThat(files.values().stream().max(Long::compare).orElseThrow())
                .isEqualTo(limits.of("/criteria/v1/imports/indicator-values"));
    }

    /** The most bytes of each file that the service's document takes. */
    private static Map<String, Long> files(FactService service) throws IOException {
        Path document = PostgresForTests.checkout()
                .resolve("%1$s-service/openapi/%1$s-service.yaml".formatted(service.label()));
        var files = new TreeMap<String, Long>();
        for (Map.Entry<String, JsonNode> path :
                new YAMLMapper().readTree(document.toFile()).path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                operation.at("/requestBody/content").properties().stream()
                        .filter(media -> !media.getKey().equals(JSON))
                        .forEach(media -> files.put(
                                service.prefix() + path.getKey(),
                                media.getValue().at("/schema/maxLength").asLong(Long.MAX_VALUE)));
            }
        }
        return files;
    }
}
