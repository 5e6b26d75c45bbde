package vn.ntm.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/** A call that was refused, with the problem as the suite tells it: its code is for programs and stays, its detail is for people. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient JsonNode problem;

    private Refused(int status, JsonNode problem) {
        super((status + " " + problem.path("code").asText() + ": "
                        + problem.path("detail").asText())
                .replaceFirst(" : $", ""));
        this.status = status;
        this.problem = problem;
    }

    static Refused by(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return new Refused(answer.statusCode(), new ObjectMapper().readTree(body));
        } catch (IOException notOfTheSuite) {
            return new Refused(answer.statusCode(), MissingNode.getInstance());
        }
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** Empty if something on the way answered that does not speak of problems. */
    public String code() {
        return problem.path("code").asText();
    }

    /** The whole problem (RFC 9457). */
    public JsonNode problem() {
        return problem;
    }
}
