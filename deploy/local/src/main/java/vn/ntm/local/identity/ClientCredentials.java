package vn.ntm.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;

/**
 * A program's own account at the provider.
 *
 * @param issuer the realm's address
 */
public record ClientCredentials(URI issuer, String client, String secret) {

    private static final int OK = 200;

    /**
     * A fresh access token.
     *
     * @throws LaunchFailure if the provider refuses the client
     */
    public String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(URLEncoder.encode(client, UTF_8), URLEncoder.encode(secret, UTF_8))))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new LaunchFailure(
                        ExitCode.IDENTITY_FAILED,
                        "The identity provider gives %s no token (%d: %s): its secret here is not the one in the realm; --fresh starts over."
                                .formatted(client, answer.statusCode(), answer.body()));
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        }
    }

    /** A secret stays out of what is printed. */
    @Override
    public String toString() {
        return client + " at " + issuer;
    }
}
