package vn.ntm.local.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One who signs in at Keycloak's own page, as a browser with a frontend does: authorisation code and proof key. */
record Person(URI realm, String name, String password) {

    private static final String REDIRECT = "http://localhost:5173/";
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** Signs in; returns the access token. */
    String token() throws IOException, InterruptedException, GeneralSecurityException {
        byte[] random = new byte[48];
        new SecureRandom().nextBytes(random);
        String verifier = base64(random);
        String challenge = base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        try (HttpClient http = HttpClient.newHttpClient()) {
            String code = code(http, challenge);
            HttpResponse<String> answer = send(
                    http,
                    HttpRequest.newBuilder(endpoint("token")),
                    Map.of(
                            "grant_type", "authorization_code",
                            "client_id", "ntm-frontend",
                            "redirect_uri", REDIRECT,
                            "code", code,
                            "code_verifier", verifier));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode tokens = SuiteClient.json(answer);
            return tokens.path("access_token").asText();
        }
    }

    private String code(HttpClient http, String challenge) throws IOException, InterruptedException {
        String question = form(Map.of(
                "client_id", "ntm-frontend",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", REDIRECT,
                "code_challenge", challenge,
                "code_challenge_method", "S256"));
        HttpResponse<String> page = http.send(
                HttpRequest.newBuilder(URI.create(endpoint("auth") + "?" + question))
                        .build(),
                BodyHandlers.ofString());
        Matcher action = ACTION.matcher(page.body());
        assertThat(action.find()).as(page.body()).isTrue();
        // A browser keeps cookies that are only for safe connections on localhost too; Java's client does not.
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", -1)[0])
                .collect(Collectors.joining("; "));
        HttpResponse<String> answer = send(
                http,
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Cookie", cookies),
                Map.of("username", name, "password", password));
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(answer.body()));
        assertThat(code.find()).as(answer.body()).isTrue();
        return code.group(1);
    }

    private URI endpoint(String name) {
        return URI.create(realm + "/protocol/openid-connect/" + name);
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request, Map<String, String> fields)
            throws IOException, InterruptedException {
        return http.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
