package vn.ntm.gateway.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ntm.gateway.FigureStub;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.upstream.FactService;

/** Services that answer with figures as they gave them over the province's data. */
public final class FiguresOfTheProvince {

    private static final Path FIGURES = Path.of("src/test/resources/figures");

    private FiguresOfTheProvince() {}

    public static void answer(StubServices stubs) {
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(exchange -> answer(service, exchange));
        }
    }

    public static void answer(FactService service, HttpExchange exchange) throws IOException {
        StubService.answer(exchange, 200, "application/json", of(service, FigureStub.envelope(exchange)));
    }

    private static String of(FactService service, String envelope) throws IOException {
        String year = envelope.contains("\"year\":2023") ? "2023" : "2024";
        String figures = Files.readString(FIGURES.resolve(service.label() + "-" + year + ".json"), UTF_8);
        return envelope.substring(0, envelope.indexOf("\"figures\":")) + "\"figures\":" + figures.strip() + "}";
    }
}
