package vn.ntm.local.bench.arena;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** An officer of the province who asks one thing after another. */
public record Caller(HttpClient http, URI service, String bearer) {

    private static final int BLOCK = 64 * 1024;

    public String get(String address) throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(service.resolve(address)).header("Authorization", bearer));
    }

    /** How many lines a file has that is read as it comes, and not kept. */
    public long lines(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(address))
                .header("Authorization", bearer)
                .build();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        long lines = 0;
        try (InputStream file = answer.body()) {
            var block = new byte[BLOCK];
            for (int read = file.read(block); read >= 0; read = file.read(block)) {
                for (int i = 0; i < read; i++) {
                    lines += block[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (answer.statusCode() >= 300) {
            throw new IOException("%s answered %d".formatted(answer.uri(), answer.statusCode()));
        }
        return lines;
    }

    public String post(String address, String mediaType, BodyPublisher content)
            throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(service.resolve(address))
                .header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", mediaType)
                .POST(content));
    }

    public String post(String address) throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(service.resolve(address))
                .header("Authorization", bearer)
                .POST(BodyPublishers.noBody()));
    }

    private String answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
