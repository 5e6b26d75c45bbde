package vn.ntm.ledger.act;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Sha256;
import vn.ntm.kernel.problem.Refusal;

/**
 * What is asked for.
 *
 * @param operation as the API document identifies it
 * @param address method, path and query
 * @param arguments what the operation is given
 */
record Order(String operation, String address, List<@Nullable Object> arguments) {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    /** The key under which the request is made. */
    static Optional<String> key(List<String> headers) {
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        String key = headers.getFirst();
        if (headers.size() > 1 || !KEY.matcher(key).matches()) {
            throw new Refusal(ActProblem.IDEMPOTENCY_KEY_INVALID, Map.of());
        }
        return Optional.of(key);
    }

    /** Equal for requests that ask for the same: address and content, however the content is laid out. */
    String hash(ObjectMapper json) throws JsonProcessingException {
        MessageDigest digest = Sha256.inPieces();
        digest.update(address.getBytes(UTF_8));
        for (Object argument : arguments) {
            switch (argument) {
                case byte[] content -> digest.update(content);
                case Record content -> digest.update(json.writeValueAsBytes(content));
                case null, default -> {
                    // part of the address, or no part of the request
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Optional<Reasoned> reasoned() {
        for (Object argument : arguments) {
            if (argument instanceof Reasoned reasoned) {
                return Optional.of(reasoned);
            }
        }
        return Optional.empty();
    }
}
