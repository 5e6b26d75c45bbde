package vn.ntm.proof.jose;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a signed text: {@code alg}, {@code kid} and {@code typ}, and nothing else. It is read before anything is known
 * of who wrote it, so it is held against one narrow form instead of being given to a reader of JSON.
 *
 * @param alg as it is written, whether or not it is an algorithm that is taken
 */
record Header(String alg, @Nullable String kid, @Nullable String typ) {

    private static final Pattern MEMBER = Pattern.compile("\"([A-Za-z0-9_-]{1,32})\":\"([A-Za-z0-9_.+-]{0,128})\"");
    private static final Pattern OBJECT =
            Pattern.compile("\\{" + MEMBER.pattern() + "(?:," + MEMBER.pattern() + "){0,3}}");
    private static final Set<String> KNOWN = Set.of("alg", "kid", "typ");

    static Optional<Header> read(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!OBJECT.matcher(text).matches()) {
            return Optional.empty();
        }
        Map<String, String> members = new HashMap<>();
        Matcher member = MEMBER.matcher(text);
        while (member.find()) {
            if (!KNOWN.contains(member.group(1)) || members.put(member.group(1), member.group(2)) != null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(members.get("alg"))
                .map(alg -> new Header(alg, members.get("kid"), members.get("typ")));
    }
}
