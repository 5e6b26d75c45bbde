package vn.ntm.local.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** What awards-service says of its keys, and how it is told to seal anew. */
final class KeysInUse {

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI service;
    private final String token;

    /** @param service its address; what is kept at it is asked for below it */
    KeysInUse(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /** @return how many values were sealed anew */
    int reseal(int most) throws IOException, InterruptedException {
        var request = asked("/v1/personal-data-keys/_reseal")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"most\":" + most + "}"));
        return answer(request).path("resealed").asInt();
    }

    /** The keys that open something, but are not for what is new. */
    List<String> oldOnes() throws IOException, InterruptedException {
        var old = new ArrayList<String>();
        for (JsonNode key : answer(asked("/v1/personal-data-keys").GET()).path("items")) {
            if (!key.path("sealsWhatIsNew").asBoolean() && key.path("values").asLong() > 0) {
                old.add(key.path("keyId").asText());
            }
        }
        return old;
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(service + path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException("%s answers %d: %s".formatted(service, response.statusCode(), response.body()));
        }
        return json.readTree(response.body());
    }
}
